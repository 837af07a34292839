// A realm's last act before the add-on's bundle: it hands the host its one function and takes away what a
// browser has and Apps Script has not.
import '../../../emulator/realm/index';

const frame = window.frameElement;

/** What the language itself brings, and the services. */
const LANGUAGE = `AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array
BigUint64Array Boolean DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array
Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN
Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol
SyntaxError SuppressedError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap
WeakRef WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite
isNaN parseFloat parseInt undefined unescape`;

const SERVICES = `Browser CacheService CalendarApp CardService Charts ContactsApp ContentService DocumentApp
DriveApp FormApp GmailApp GroupsApp HtmlService Jdbc LanguageApp LinearOptimizationService LockService Logger
MailApp Maps PropertiesService ScriptApp Session SitesApp SlidesApp SpreadsheetApp UrlFetchApp Utilities
XmlService console`;

const kept = new Set(`${LANGUAGE} ${SERVICES}`.split(/\s+/));

if (frame) Reflect.set(frame, 'perform', globalThis.__realm);
globalThis.__realm = undefined;
for (const name of Object.getOwnPropertyNames(globalThis))
  if (!kept.has(name)) Reflect.deleteProperty(globalThis, name);
