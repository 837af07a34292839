// Time, counting of calls, logs, small services, and the loud no to what is not imitated.
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/emulator/memory/memory';
import { createNodeHost } from '../../src/emulator/node-realm';
import { addOn, evaluate, NOON_IN_SHANGHAI } from './helpers';

describe('time', () => {
  it('passes by sleeping without waiting', () => {
    const { host } = addOn(`function test() {
  var start = Date.now(); Utilities.sleep(5000); return Date.now() - start >= 5000; }`);
    const run = host.run('test');
    expect(run.value).toBe(true);
    expect(run.ms).toBeGreaterThanOrEqual(5000);
  });

  it('is six minutes for a run, and no catch escapes its end', () => {
    const { host } = addOn(`
function fits() { for (var i = 0; i < 5; i++) Utilities.sleep(60000); return 'done'; }
function long() { for (var i = 0; i < 7; i++) { try { Utilities.sleep(60000); } catch (e) {} } return 'done'; }`);
    expect(host.run('fits').value).toBe('done');
    expect(host.run('long')).toMatchObject({
      ok: false,
      value: null,
      error: { message: 'Exceeded maximum execution time' },
    });
  });

  it('is thirty seconds for a simple trigger', () => {
    const { host } = addOn('function onOpen() { Utilities.sleep(31000); }');
    expect(host.simpleTrigger('onOpen').error?.message).toBe('Exceeded maximum execution time');
  });

  it('ends a loop that calls no service', () => {
    const { host } = addOn('function test() { for (;;) {} }', { timeout: 200 });
    expect(host.run('test').error?.message).toBe('Exceeded maximum execution time');
  });

  it('runs out for a script that writes cell by cell, not for one that writes a block', () => {
    const { host } = addOn(
      `
function cells() { var s = SpreadsheetApp.getActiveSheet();
  for (var i = 1; i <= 20; i++) for (var j = 1; j <= 3000; j++) s.getRange(j, i).setValue(1); }
function block() { var s = SpreadsheetApp.getActiveSheet(); var rows = [];
  for (var j = 0; j < 3000; j++) rows.push(new Array(20).fill(1));
  s.getRange(1, 1, 3000, 20).setValues(rows); }`,
      { sheets: [{ name: 'S', rows: 3000 }] },
    );
    expect(host.run('block').ok).toBe(true);
    expect(host.run('cells').error?.message).toBe('Exceeded maximum execution time');
  });

  it('sleeps at most five minutes at once', () => {
    expect(() => evaluate('Utilities.sleep(300001)')).toThrow('Invalid argument');
  });
});

describe('counting', () => {
  it('has every service call by name', () => {
    const { host } = addOn(`function test() {
  var s = SpreadsheetApp.getActiveSheet();
  for (var i = 1; i < 4; i++) s.getRange(i, 1).setValue(i);
  return SpreadsheetApp.BorderStyle.SOLID.toString(); }`);
    expect(host.run('test').calls).toEqual({
      total: 7,
      by: { 'SpreadsheetApp.getActiveSheet': 1, 'Sheet.getRange': 3, 'Range.setValue': 3 },
    });
  });

  it('includes calls that were refused', () => {
    const { host } = addOn(
      `function test() { try { SpreadsheetApp.openById('x'); } catch (e) {} }`,
    );
    expect(host.run('test').calls.by).toEqual({ 'SpreadsheetApp.openById': 1 });
  });
});

describe('logs', () => {
  it('keep what console and Logger were given', () => {
    const { host } = addOn(`function test() {
  console.log('a %s b', 1, { c: [2] }); console.warn('careful'); console.error(3);
  Logger.log('x').log('y'); return Logger.getLog(); }`);
    const run = host.run('test');
    expect(run.value).toBe('x\ny');
    expect(run.logs).toEqual([
      { level: 'log', text: 'a 1 b {"c":[2]}' },
      { level: 'warn', text: 'careful' },
      { level: 'error', text: '3' },
      { level: 'log', text: 'x' },
      { level: 'log', text: 'y' },
    ]);
  });
});

describe('small services', () => {
  it('know the user’s language and the script’s zone', () => {
    const body = 'return [Session.getActiveUserLocale(), Session.getScriptTimeZone()];';
    expect(evaluate(body)).toEqual(['en', 'Etc/UTC']);
    expect(
      evaluate(body, { userLocale: 'zh_CN', manifest: { timeZone: 'Asia/Shanghai' } }),
    ).toEqual(['zh_CN', 'Asia/Shanghai']);
  });

  it('know where the file is, if it is anywhere', () => {
    const body = 'return SpreadsheetApp.getActiveSpreadsheet().getUrl();';
    const address = 'https://docs.google.com/spreadsheets/d/1aB/edit';
    expect([evaluate(body), evaluate(body, { address })]).toEqual(['', address]);
  });

  it('follow the user to another language', () => {
    let userLocale = 'en';
    const options = {
      get userLocale() {
        return userLocale;
      },
    };
    const code = 'function test() { return Session.getActiveUserLocale(); }';
    const project = { code, manifest: { timeZone: 'Etc/UTC' }, html: {} };
    const host = createNodeHost(project, createMemory().backing, options);
    expect(host.run('test').value).toBe('en');
    userLocale = 'zh_CN';
    expect(host.run('test').value).toBe('zh_CN');
  });

  it('make ids', () => {
    expect(evaluate('return Utilities.getUuid()')).toMatch(
      /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
    );
  });

  // 21 November 2026, 13:05:09.007 in Shanghai: a Saturday.
  it.each([
    ['yyyy-MM-dd', 'Asia/Shanghai', '2026-11-21'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Shanghai', '2026-11-21T13:05:09.007+08:00'],
    ['d.M.yy h:mm a', 'Asia/Shanghai', '21.11.26 1:05 PM'],
    ['EEE, EEEE MMM MMMM', 'Asia/Shanghai', 'Sat, Saturday Nov November'],
    ["HH 'o''clock' Z", 'America/Los_Angeles', "21 o'clock -0800"],
    ['yyyy-MM-dd', 'America/Los_Angeles', '2026-11-20'],
    ['XXX', 'UTC', 'Z'],
    ['HH:mm', 'Asia/Kolkata', '10:35'],
  ])('format dates as Java does: %s in %s', (pattern, zone, text) => {
    const time = Date.UTC(2026, 10, 21, 5, 5, 9, 7);
    const args = [`new Date(${time})`, JSON.stringify(zone), JSON.stringify(pattern)].join();
    expect(evaluate(`return Utilities.formatDate(${args})`)).toBe(text);
  });

  it('refuse dates, zones and letters they do not know', () => {
    expect(() => evaluate(`Utilities.formatDate('2026-11-21', 'UTC', 'yyyy')`)).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(() => evaluate(`Utilities.formatDate(new Date(), 'Mars', 'yyyy')`)).toThrow('timeZone');
    expect(() => evaluate(`Utilities.formatDate(new Date(), 'UTC', 'ww')`)).toThrow('not imitated');
  });
});

describe('what is not imitated', () => {
  it.each([
    ['Spreadsheet.getOwner', 'SpreadsheetApp.getActive().getOwner()'],
    ['Sheet.newChart', 'SpreadsheetApp.getActiveSheet().newChart()'],
    ['Range.mergeAcross', 'SpreadsheetApp.getActiveRange().mergeAcross()'],
    ['Range.noSuchThing', 'SpreadsheetApp.getActiveRange().noSuchThing'],
    ['SpreadsheetApp.ProtectionType', 'SpreadsheetApp.ProtectionType.SHEET'],
    ['BorderStyle.WAVY', 'SpreadsheetApp.BorderStyle.WAVY'],
    ['Ui.showSideBar', 'SpreadsheetApp.getUi().showSideBar()'],
    ['Utilities.base64Encode', `Utilities.base64Encode('x')`],
    ['HtmlOutput.getBlob', `HtmlService.createHtmlOutput('x').getBlob()`],
    ['ScriptApp.getService', 'ScriptApp.getService()'],
    ['console.time', `console.time('x')`],
    ['Browser.msgBox', `Browser.msgBox('x')`],
    ['setting Range.value', 'SpreadsheetApp.getActiveRange().value = 1'],
  ])('%s says so', (what, body) => {
    expect(() => evaluate(body)).toThrow(`not imitated: ${what}`);
  });

  it('leaves alone what the language asks of any object', () => {
    expect(
      evaluate(`
var r = SpreadsheetApp.getActiveRange();
return [String(r), r + '', JSON.stringify({ r: r }), Object.prototype.toString.call(r), r === r.valueOf(),
  Object.keys(r), 'getValue' in r, 'nothing' in r, String(SpreadsheetApp.WrapStrategy.CLIP), typeof r];`),
    ).toEqual([
      'Range',
      'Range',
      '{"r":{}}',
      '[object Range]',
      true,
      [],
      true,
      false,
      'CLIP',
      'object',
    ]);
  });
});

describe('the clock of a test', () => {
  it('stands where the test puts it', () => {
    expect(evaluate('return new Date().toISOString()')).toBe(
      new Date(NOON_IN_SHANGHAI).toISOString(),
    );
  });
});
