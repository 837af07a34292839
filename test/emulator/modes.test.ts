// What a run may do: by authorisation mode and by the manifest's scopes.
import { describe, expect, it } from 'vitest';
import type { AuthMode } from '../../src/emulator/permissions';
import { addOn, evaluate, SCOPES } from './helpers';

const AUTH = 'https://www.googleapis.com/auth/';

/** The error of a body run in a mode; null when it went through. */
function errorIn(mode: AuthMode, body: string): string | null {
  const { host } = addOn(`function test() { ${body} }`, { html: { page: 'x' } });
  return host.run('test', [], mode).error?.message ?? null;
}

const SIDEBAR = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));`;

describe('AuthMode.NONE', () => {
  it.each([
    `SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'test').addSeparator().addToUi();`,
    `SpreadsheetApp.getUi().createMenu('M').addSubMenu(SpreadsheetApp.getUi().createMenu('N')).addToUi();`,
    'Session.getActiveUserLocale();',
    `Logger.log('x'); console.log('y');`,
    `Utilities.formatDate(new Date(0), 'UTC', 'yyyy');`,
    'if (ScriptApp.AuthMode.NONE.toString() !== "NONE") throw new Error("no");',
  ])('lets through: %s', (body) => {
    expect(errorIn('NONE', body)).toBeNull();
  });

  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet', 'SpreadsheetApp.getActiveSpreadsheet();'],
    ['SpreadsheetApp.getActiveSheet', 'SpreadsheetApp.getActiveSheet();'],
    ['PropertiesService.getDocumentProperties', 'PropertiesService.getDocumentProperties();'],
    ['CacheService.getScriptCache', 'CacheService.getScriptCache();'],
    ['LockService.getDocumentLock', 'LockService.getDocumentLock();'],
    ['HtmlService.createHtmlOutput', `HtmlService.createHtmlOutput('x');`],
    ['Session.getScriptTimeZone', 'Session.getScriptTimeZone();'],
    ['Ui.alert', `SpreadsheetApp.getUi().alert('x');`],
  ])('refuses %s', (call, body) => {
    expect(errorIn('NONE', body)).toBe(`You do not have permission to call ${call}.`);
  });

  it('is what onOpen of an add-on gets that is not enabled in the document', () => {
    const code = `
function onOpen(e) {
  var menu = SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open');
  if (e.authMode !== ScriptApp.AuthMode.NONE) {
    if (PropertiesService.getDocumentProperties().getProperty('on') === null) menu.addItem('Set up', 'setUp');
  }
  menu.addToUi();
}
function careless() { e = 1; }`;
    const { host } = addOn(code);
    const captions = () =>
      host.menus().flatMap((menu) => menu.items.map((item) => 'caption' in item && item.caption));
    expect(host.simpleTrigger('onOpen', { authMode: 'NONE' }).ok).toBe(true);
    expect(captions()).toEqual(['Open']);
    expect(host.simpleTrigger('onOpen').ok).toBe(true);
    expect(captions()).toEqual(['Open', 'Set up']);
  });

  it('refuses the document of the event as well', () => {
    const { host } = addOn('function onOpen(e) { e.source.getSheets(); }');
    expect(host.simpleTrigger('onOpen', { authMode: 'NONE' }).error?.message).toBe(
      'You do not have permission to call Spreadsheet.getSheets.',
    );
    expect(host.simpleTrigger('onOpen', { authMode: 'LIMITED' }).ok).toBe(true);
  });
});

describe('AuthMode.LIMITED', () => {
  it('may read and write the document and its properties', () => {
    expect(
      errorIn(
        'LIMITED',
        `SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
         PropertiesService.getDocumentProperties().setProperty('a', 'b');`,
      ),
    ).toBeNull();
  });

  it.each([
    ['Ui.showSidebar', SIDEBAR],
    [
      'Ui.showModalDialog',
      `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'T');`,
    ],
    ['Ui.alert', `SpreadsheetApp.getUi().alert('x');`],
    ['Ui.prompt', `SpreadsheetApp.getUi().prompt('x');`],
  ])('refuses %s', (call, body) => {
    expect(errorIn('LIMITED', body)).toBe(
      `You do not have permission to call ${call}. Required permissions: ${AUTH}script.container.ui`,
    );
  });

  it('is what an edit trigger gets', () => {
    const { host, user } = addOn(`
function onEdit(e) {
  e.range.offset(0, 1).setValue([e.authMode, e.range.getA1Notation(), e.oldValue, e.value].join());
}`);
    const event = { sheet: 'Sheet1', cells: 'B2', value: 'new', oldValue: 'old' };
    expect(host.simpleTrigger('onEdit', event).ok).toBe(true);
    expect(user.see('Sheet1', 'C2').display).toBe('LIMITED,B2,old,new');
  });
});

describe('AuthMode.FULL', () => {
  it('may open the sidebar', () => {
    expect(errorIn('FULL', SIDEBAR)).toBeNull();
  });

  it('is what onInstall gets', () => {
    const { host } = addOn(
      `function onInstall(e) { onOpen(e); } function onOpen(e) { ${SIDEBAR} }`,
    );
    expect(host.simpleTrigger('onInstall').ok).toBe(true);
  });
});

describe('AuthMode.CUSTOM_FUNCTION', () => {
  const WRITERS = [
    ['setValue', `getActiveSheet().getRange('A1').setValue(1)`],
    ['setValues', `getActiveSheet().getRange('A1').setValues([[1]])`],
    ['setFormula', `getActiveSheet().getRange('A1').setFormula('=1')`],
    ['setNote', `getActiveSheet().getRange('A1').setNote('n')`],
    ['setBackground', `getActiveSheet().getRange('A1').setBackground('red')`],
    ['clearContent', `getActiveSheet().getRange('A1').clearContent()`],
    ['sort', `getActiveSheet().getRange('A1').sort(1)`],
    ['activate', `getActiveSheet().getRange('A1').activate()`],
    ['addDeveloperMetadata', `getActiveSheet().getRange('A:A').addDeveloperMetadata('k')`],
    ['insertColumnAfter', 'getActiveSheet().insertColumnAfter(1)'],
    ['deleteRow', 'getActiveSheet().deleteRow(1)'],
    ['moveColumns', `getActiveSheet().moveColumns(SpreadsheetApp.getActiveRange(), 1)`],
    ['setFrozenRows', 'getActiveSheet().setFrozenRows(1)'],
    ['hideSheet', 'getActiveSheet().hideSheet()'],
    ['insertSheet', 'getActiveSpreadsheet().insertSheet()'],
    ['setNamedRange', `getActiveSpreadsheet().setNamedRange('n', SpreadsheetApp.getActiveRange())`],
    ['toast', `getActiveSpreadsheet().toast('x')`],
  ] as const;

  it.each(WRITERS)('refuses %s', (method, body) => {
    expect(errorIn('CUSTOM_FUNCTION', `SpreadsheetApp.${body};`)).toBe(
      `You do not have permission to call ${method}`,
    );
  });

  it('refuses the user interface', () => {
    expect(errorIn('CUSTOM_FUNCTION', 'SpreadsheetApp.getUi();')).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it.each([
    ['ScriptApp.getProjectTriggers', 'ScriptApp.getProjectTriggers();'],
    ['SpreadsheetApp.flush', 'SpreadsheetApp.flush();'],
    [
      'SpreadsheetApp.setActiveSheet',
      'SpreadsheetApp.setActiveSheet(SpreadsheetApp.getActiveSheet());',
    ],
    ['DriveApp.getFiles', 'DriveApp.getFiles();'],
    ['ContentService.createTextOutput', 'ContentService.createTextOutput();'],
  ])('refuses %s, which is none of the services for formulas', (call, body) => {
    expect(errorIn('CUSTOM_FUNCTION', body)).toContain(call);
  });

  it.each([
    `SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();`,
    `SpreadsheetApp.getActiveSheet().getRange('A1:B2').getValues();`,
    `SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder().withKey('k').find();`,
    `PropertiesService.getDocumentProperties().getProperty('k');`,
    `CacheService.getScriptCache().put('k', 'v');`,
    `LockService.getScriptLock().tryLock(1);`,
    `Utilities.getUuid(); Session.getActiveUserLocale();`,
    `HtmlService.createHtmlOutput('x');`,
  ])('lets through: %s', (body) => {
    expect(errorIn('CUSTOM_FUNCTION', body)).toBeNull();
  });
});

describe('scopes', () => {
  const missing = (call: string, scopes: string) =>
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${scopes}`;

  it('refuse the sheet without a spreadsheet scope', () => {
    const manifest = { oauthScopes: [`${AUTH}script.container.ui`] };
    expect(() => evaluate('SpreadsheetApp.getActiveSheet()', { manifest })).toThrow(
      missing(
        'SpreadsheetApp.getActiveSheet',
        `${AUTH}spreadsheets || ${AUTH}spreadsheets.currentonly`,
      ),
    );
  });

  it('refuse the sidebar without the user interface scope', () => {
    const manifest = { oauthScopes: [`${AUTH}spreadsheets.currentonly`] };
    expect(() => evaluate(SIDEBAR, { manifest })).toThrow(
      missing('Ui.showSidebar', `${AUTH}script.container.ui`),
    );
  });

  it('let the menu be built without any', () => {
    const { host } = addOn(
      `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'b').addToUi(); }`,
      { manifest: { oauthScopes: [] } },
    );
    expect(host.simpleTrigger('onOpen').ok).toBe(true);
  });

  it.each([
    ['SpreadsheetApp.openById', `SpreadsheetApp.openById('x')`, 'spreadsheets'],
    ['UrlFetchApp.fetch', `UrlFetchApp.fetch('https://example.com')`, 'script.external_request'],
    ['MailApp.sendEmail', `MailApp.sendEmail('a', 'b', 'c')`, 'script.send_mail'],
    ['DriveApp.getFiles', 'DriveApp.getFiles()', 'drive'],
    ['Session.getActiveUser', 'Session.getActiveUser()', 'userinfo.email'],
    ['ScriptApp.newTrigger', `ScriptApp.newTrigger('f')`, 'script.scriptapp'],
  ])('refuse %s to an add-on for the open sheet only', (call, body, scope) => {
    expect(() => evaluate(body)).toThrow(missing(call, AUTH + scope));
  });

  it('granted or found by Google itself, leave what the host does not imitate', () => {
    const granted = [...SCOPES, `${AUTH}script.external_request`];
    const body = `UrlFetchApp.fetch('https://example.com')`;
    expect(() => evaluate(body, { manifest: { oauthScopes: granted } })).toThrow(
      'not imitated: UrlFetchApp.fetch',
    );
  });
});
