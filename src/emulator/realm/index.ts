// Runs inside the add-on's own realm before its bundle: puts Apps Script's globals in place and hands the host
// the one function that performs a task. Nothing else of the host is left behind.
import type { Failure, Outcome, Task, TriggerEvent } from '../bridge';
import { illegal, plain } from '../wire';
import { installClock } from './clock';
import { AuthMode, member } from './enums';
import { notImitated } from './errors';
import { hooks } from './hooks';
import { HtmlService } from './html';
import { trimLanguage } from './language';
import { makeRange } from './range';
import { isService, service } from './service';
import { consoleService, Logger, ScriptApp, Session, Utilities } from './small-services';
import { spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';
import { CacheService, LockService, PropertiesService } from './stores';
import { answer, argument } from './values';

declare global {
  var __realm: ((task: string) => string) | undefined;
}

/** Services that exist at Google but not here: each call says which scope is missing, or that it is left out. */
const ABSENT = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

const SERVICES: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(ABSENT.map((name) => [name, service(name, {})])),
  CacheService,
  HtmlService,
  LockService,
  Logger,
  PropertiesService,
  ScriptApp,
  Session,
  SpreadsheetApp,
  Utilities,
  console: consoleService,
};

/** The bundle's line in which an error arose; 0 when it cannot be told. */
function lineOf(error: unknown): number {
  const stack = error instanceof Error && typeof error.stack === 'string' ? error.stack : '';
  return Number(/\bCode\.(?:gs|js):(\d+)/.exec(stack)?.[1] ?? 0);
}

function failure(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), line: 0 };
  return { name: error.name, message: error.message, line: lineOf(error) };
}

function makeEvent(event: TriggerEvent): Record<string, unknown> {
  return {
    authMode: member(AuthMode, event.authMode),
    source: spreadsheet(),
    ...(event.range === undefined ? {} : { range: makeRange({ ...event.range, whole: null }) }),
    ...(event.value === undefined ? {} : { value: event.value }),
    ...(event.oldValue === undefined ? {} : { oldValue: event.oldValue }),
  };
}

function argumentsOf(task: Task): unknown[] {
  if (task.kind === 'call') return [...task.args];
  if (task.kind === 'formula') return task.args.map(argument);
  return task.kind === 'trigger' ? [makeEvent(task.event)] : [];
}

function outcomeOf(task: Task, value: unknown): Outcome {
  if (value instanceof Promise) throw notImitated(`a Promise returned by ${task.name}`);
  if (task.kind === 'formula') return { rows: answer(value) };
  if (task.kind !== 'call') return { value: null };
  // A function that returns nothing answers null.
  const found = value === undefined ? null : illegal(value, 'return', isService);
  return found === null
    ? { value: plain(value) }
    : { failure: { name: 'TypeError', message: found, line: 0 } };
}

function perform(text: string): string {
  const task: Task = JSON.parse(text);
  let outcome: Outcome;
  try {
    hooks.begin();
    const called: unknown = Reflect.get(globalThis, task.name);
    outcome =
      typeof called === 'function'
        ? outcomeOf(task, called(...argumentsOf(task)))
        : {
            failure: {
              name: 'Exception',
              message: `Script function not found: ${task.name}`,
              line: 0,
            },
          };
  } catch (error) {
    outcome = { failure: failure(error) };
  }
  return JSON.stringify(outcome);
}

installClock();
trimLanguage();
for (const [name, value] of Object.entries(SERVICES)) {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}
globalThis.__realm = perform;
