// Properties, caches and locks, and their limits.
import { describe, expect, it } from 'vitest';
import { addOn, evaluate, NOON_IN_SHANGHAI } from './helpers';

describe('properties', () => {
  it('outlive the run, apart by store', () => {
    const { host } = addOn(`
function write() {
  PropertiesService.getDocumentProperties().setProperty('a', '1').setProperties({ b: '2', c: '3' });
  PropertiesService.getUserProperties().setProperty('a', 'mine');
}
function read() {
  var p = PropertiesService.getDocumentProperties();
  return [p.getProperty('a'), p.getKeys(), p.getProperty('none'), p.getProperty('toString'),
    PropertiesService.getUserProperties().getProperties(),
    PropertiesService.getScriptProperties().getProperties()];
}
function remove() {
  var p = PropertiesService.getDocumentProperties();
  p.deleteProperty('a'); var left = p.getKeys();
  p.setProperties({ z: '9' }, true); var only = p.getKeys();
  p.deleteAllProperties();
  return [left, only, p.getKeys()];
}`);
    expect(host.run('write').ok).toBe(true);
    expect(host.run('read').value).toEqual(['1', ['a', 'b', 'c'], null, null, { a: 'mine' }, {}]);
    expect(host.run('remove').value).toEqual([['b', 'c'], ['z'], []]);
  });

  const set = (value: string) =>
    evaluate(`PropertiesService.getDocumentProperties().setProperty('k', ${value})`);

  it('hold 9 KB a value, counted in bytes', () => {
    expect(() => set(`'x'.repeat(9 * 1024)`)).not.toThrow();
    expect(() => set(`'x'.repeat(9 * 1024 + 1)`)).toThrow('Argument too large: value');
    expect(() => set(`'中'.repeat(3 * 1024 + 1)`)).toThrow('Argument too large: value');
  });

  it('hold 500 KB a store, and keep what was there when the next is refused', () => {
    const body = (count: number) => `
var p = PropertiesService.getDocumentProperties();
try { for (var i = 0; i < ${count}; i++) p.setProperty('k' + i, 'x'.repeat(9000)); }
catch (e) { return [e.message, p.getKeys().length]; }
return 'fits';`;
    // 56 × (9,000 + 3 bytes) = 504,168 ≤ 512,000 < 57 × 9,003.
    expect(evaluate(body(56))).toBe('fits');
    expect(evaluate(body(57))).toEqual([
      'You have exceeded the property storage quota. Please remove some properties and try again.',
      56,
    ]);
  });

  it('count the keys into the store', () => {
    const body = `
var p = PropertiesService.getDocumentProperties();
try { for (var i = 100; i < 200; i++) p.setProperty(String(i).repeat(3000), 'x'); }
catch (e) { return p.getKeys().length; }`;
    // 56 × (9,000 + 1 bytes) = 504,056 ≤ 512,000 < 57 × 9,001.
    expect(evaluate(body)).toBe(56);
  });

  it.each(['5', 'null', '{}', 'true'])('take texts only, not %s', (value) => {
    expect(() => set(value)).toThrow(/don't match the method signature for PropertiesService/);
  });
});

describe('properties within a day', () => {
  const CODE = `
function read(n) { var p = PropertiesService.getDocumentProperties();
  for (var i = 0; i < n; i++) p.getProperty('k'); return 'read'; }`;

  it('may be read and written 50,000 times', () => {
    let time = NOON_IN_SHANGHAI;
    const { host } = addOn(CODE, { now: () => time });
    expect([host.run('read', [25_000]).value, host.run('read', [25_000]).value]).toEqual([
      'read',
      'read',
    ]);
    expect(host.run('read', [1]).error?.message).toBe(
      'Service invoked too many times for one day: properties.',
    );
    time += 86_400_000;
    expect(host.run('read', [1]).value).toBe('read');
  });
});

describe('user properties in a formula', () => {
  const CODE = `
function mine() { PropertiesService.getUserProperties().setProperty('k', 'mine'); }
function READ() { return PropertiesService.getUserProperties().getProperty('k') || 'none'; }
function WRITE() { PropertiesService.getUserProperties().setProperty('k', 'v'); return 'written'; }
function SHARED() { return PropertiesService.getDocumentProperties().getKeys().length; }`;

  it('are the owner’s, and cannot be set', () => {
    const { host, user } = addOn(CODE);
    host.run('mine');
    const result = (formula: string) => {
      user.type('Sheet1', 'A1', formula);
      return user.see('Sheet1', 'A1').display;
    };
    expect([result('=READ()'), result('=WRITE()'), result('=SHARED()')]).toEqual([
      'none',
      '#ERROR!',
      '0',
    ]);
  });
});

describe('caches', () => {
  it('end by the clock: after ten minutes unless said otherwise', () => {
    let time = NOON_IN_SHANGHAI;
    const { host } = addOn(
      `
function put() { var c = CacheService.getScriptCache(); c.put('usual', '1'); c.put('short', '2', 60);
  c.putAll({ long: '3' }, 21600); }
function get() { return CacheService.getScriptCache().getAll(['usual', 'short', 'long', 'none']); }
function one(key) { return CacheService.getScriptCache().get(key); }
function remove() { var c = CacheService.getScriptCache(); c.remove('long'); c.removeAll(['usual']); }`,
      { now: () => time },
    );
    host.run('put');
    expect(host.run('get').value).toEqual({ usual: '1', short: '2', long: '3' });
    time += 61_000;
    expect(host.run('get').value).toEqual({ usual: '1', long: '3' });
    time += 600_000;
    expect(host.run('get').value).toEqual({ long: '3' });
    expect(host.run('one', ['usual']).value).toBeNull();
    host.run('remove');
    expect(host.run('one', ['long']).value).toBeNull();
  });

  it.each([
    ['a value above 100 KB', `put('k', 'x'.repeat(100 * 1024 + 1))`, 'Argument too large: value'],
    ['a key above 250 characters', `put('x'.repeat(251), 'v')`, 'Argument too large: key'],
    ['more than six hours', `put('k', 'v', 21601)`, 'Invalid argument'],
    ['no time at all', `put('k', 'v', 0)`, 'Invalid argument'],
    [
      'what is no text',
      `put('k', 5)`,
      "don't match the method signature for CacheService.Cache.put",
    ],
  ])('refuse %s', (_what, body, message) => {
    expect(() => evaluate(`CacheService.getScriptCache().${body}`)).toThrow(message);
  });

  it('take the largest value, key and time', () => {
    const body = `
var c = CacheService.getDocumentCache(); c.put('k'.repeat(250), 'x'.repeat(100 * 1024), 21600);
return c.get('k'.repeat(250)).length;`;
    expect(evaluate(body)).toBe(102_400);
  });

  it('keep the 900 entries that end last once there are more than 1,000', () => {
    const body = `
var c = CacheService.getScriptCache();
for (var i = 1; i <= 1001; i++) c.put('k' + i, 'v', i);
return [c.get('k101'), c.get('k102'), c.get('k1001')];`;
    expect(evaluate(body)).toEqual([null, 'v', 'v']);
  });
});

describe('locks', () => {
  const CODE = `
function work() {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) return 'busy';
  var had = lock.hasLock(); lock.releaseLock();
  return [had, lock.hasLock()];
}
function wait() { LockService.getDocumentLock().waitLock(2000); return 'got it'; }
function keep() { LockService.getDocumentLock().waitLock(10); return true; }`;

  it('are free, held and freed', () => {
    expect(addOn(CODE).host.run('work').value).toEqual([true, false]);
  });

  it('make a second run wait, on the virtual clock, while another user holds them', () => {
    const { host } = addOn(CODE);
    host.holdLock('document', true);
    const busy = host.run('work');
    expect(busy.value).toBe('busy');
    expect(busy.ms).toBeGreaterThanOrEqual(5000);
    expect(host.run('wait').error?.message).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
    host.holdLock('document', false);
    expect(host.run('wait').value).toBe('got it');
  });

  it('are lost while a box is open', () => {
    const { host } = addOn(`
function ask() {
  var lock = LockService.getDocumentLock(); lock.waitLock(10);
  SpreadsheetApp.getUi().alert('Go on?');
  return lock.hasLock();
}`);
    expect(host.run('ask').value).toBe(false);
  });

  it('are given back when the run ends', () => {
    const { host } = addOn(CODE);
    expect([host.run('keep').value, host.run('keep').value]).toEqual([true, true]);
  });
});
