// Which service call is refused where: by the manifest's scopes and by the authorisation mode of the run.
// Sources: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle, …/apps-script/guides/sheets/functions.

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const AUTH = 'https://www.googleapis.com/auth/';
const SHEETS = ['spreadsheets', 'spreadsheets.currentonly'];

interface ScopeRule {
  readonly calls: RegExp;
  /** Any one of these will do. */
  readonly scopes: readonly string[];
}

/** First match counts. Calls without a rule need no scope. */
const SCOPES: readonly ScopeRule[] = [
  {
    calls: /^Ui\.(?:showSidebar|showModalDialog|showModelessDialog|alert|prompt)$/,
    scopes: ['script.container.ui'],
  },
  { calls: /^SpreadsheetApp\.(?:getUi|new\w+)$/, scopes: [] },
  { calls: /^SpreadsheetApp\.(?:open\w*|create)$/, scopes: ['spreadsheets'] },
  { calls: /^(?:SpreadsheetApp|Spreadsheet|Sheet|Range|NamedRange|Selection)\./, scopes: SHEETS },
  { calls: /^DeveloperMetadata(?:Finder|Location)?\./, scopes: SHEETS },
  {
    calls: /^Session\.(?:getActiveUser|getEffectiveUser)$/,
    scopes: ['userinfo.email'],
  },
  {
    calls: /^ScriptApp\.(?:newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/,
    scopes: ['script.scriptapp'],
  },
  { calls: /^UrlFetchApp\./, scopes: ['script.external_request'] },
  { calls: /^DriveApp\./, scopes: ['drive'] },
  { calls: /^GmailApp\./, scopes: ['gmail.modify'] },
  { calls: /^MailApp\./, scopes: ['script.send_mail'] },
  { calls: /^CalendarApp\./, scopes: ['calendar'] },
  { calls: /^DocumentApp\./, scopes: ['documents'] },
  { calls: /^SlidesApp\./, scopes: ['presentations'] },
  { calls: /^FormApp\./, scopes: ['forms'] },
  { calls: /^(?:ContactsApp|GroupsApp)\./, scopes: ['contacts', 'groups'] },
];

/** What may run before the user has enabled the add-on in the document: the menu, and what touches no data. */
const IN_NONE =
  /^(?:SpreadsheetApp\.getUi|Ui\.(?:createMenu|createAddonMenu)|Menu\.\w+|Session\.getActiveUserLocale|(?:Utilities|Logger|console)\.\w+)$/;

/** Needs the user's consent: not in a simple trigger. */
const NOT_LIMITED =
  /^(?:Ui\.(?:showSidebar|showModalDialog|showModelessDialog|alert|prompt)|Session\.get(?:Active|Effective)User|UrlFetchApp\.\w+)$/;

/** Objects of the sheet that a formula may look at. */
const SHEET_OBJECT =
  /^(?:Spreadsheet|Sheet|Range|NamedRange|Selection|DeveloperMetadata(?:Finder|Location)?)\.(\w+)$/;
const LOOKING = /^(?:get|is|has|can|offset|createDeveloperMetadataFinder|find|with|on)/;
const FOR_FORMULAS =
  /^(?:SpreadsheetApp\.(?:getActive\w*|getCurrentCell|getSelection|new\w+)|Session\.(?:getActiveUserLocale|getScriptTimeZone)|(?:HtmlService|HtmlOutput|HtmlTemplate|CacheService|Cache|PropertiesService|Properties|LockService|Lock|Utilities|Logger|console|XmlService|LanguageApp|Maps|Jdbc|UrlFetchApp|DataValidation|DataValidationBuilder|ConditionalFormatRule|ConditionalFormatRuleBuilder)\.\w+)$/;

const required = (scopes: readonly string[]): string =>
  `Required permissions: ${scopes.map((scope) => AUTH + scope).join(' || ')}`;

const scopesFor = (call: string): readonly string[] =>
  SCOPES.find((rule) => rule.calls.test(call))?.scopes ?? [];

/** The sentence with which Google refuses the call; null when it may go on. */
export function refused(
  call: string,
  mode: AuthMode,
  granted: readonly string[] | undefined,
): string | null {
  const scopes = scopesFor(call);
  // Without a list in the manifest Google finds the scopes by itself.
  const missing =
    granted !== undefined &&
    scopes.length > 0 &&
    !scopes.some((scope) => granted.includes(AUTH + scope));
  if (missing) {
    return `Specified permissions are not sufficient to call ${call}. ${required(scopes)}`;
  }
  const denied = `You do not have permission to call ${call}.`;
  if (mode === 'NONE') return IN_NONE.test(call) ? null : denied;
  if (mode === 'LIMITED') {
    return NOT_LIMITED.test(call) ? `${denied} ${required(scopes)}` : null;
  }
  if (mode === 'CUSTOM_FUNCTION') {
    if (call === 'SpreadsheetApp.getUi') {
      return 'Cannot call SpreadsheetApp.getUi() from this context.';
    }
    const method = SHEET_OBJECT.exec(call)?.[1];
    if (method !== undefined) {
      return LOOKING.test(method) ? null : `You do not have permission to call ${method}`;
    }
    if (!FOR_FORMULAS.test(call)) {
      return scopes.length > 0 ? `${denied} ${required(scopes)}` : denied;
    }
  }
  return null;
}
