// A column the seller has named in the settings tab: in formulas, from the menu, and what is said of a
// field there is not.

import { describe, expect, it } from 'vitest';
import { answer } from '../../src/addon/formulas/answer';
import { formulas } from '../../src/addon/formulas/table';
import type { Cell } from '../../src/base/cell';

import { readSettingsTable } from '../../src/results/settings-table';
import { dear, headers, quiet } from './orders';
import { openDesk, said } from './sheet-helpers';
import { type Place, standingOn } from './surroundings';

const today = '2026-11-21';
const renamed = headers.map((header) =>
  header === 'Order ID' ? 'Vorgang' : header === 'Promised delivery' ? 'Bis wann, ca.' : header,
);
const settings: readonly (readonly Cell[])[] = [
  ['Name', 'Value'],
  ['columns.Vorgang', 'Order ID'],
  ['columns.Bis wann, ca.', '承诺送达'],
];

const ask = (name: string, given: readonly unknown[], place: Place = {}) => {
  const formula = formulas.find((each) => each.name === name);
  if (formula === undefined) throw new Error(name);
  return answer(formula, given, standingOn(place).around);
};

describe('a formula', () => {
  it('reads the columns its settings name', () => {
    const usual = ask('CLAIM_WHY', [[dear], [headers], today]);
    expect(usual).toMatch(/4 days past the promised/);
    expect(ask('CLAIM_WHY', [[dear], [renamed], today, settings])).toBe(usual);
    expect(() => ask('CLAIM_WHY', [[dear], [renamed], today])).toThrow(/order/i);
  });

  it('finds a header above a block by them', () => {
    const odd = ['Vorgang', 'Bis wann, ca.', 'Weg'];
    const table = [
      ['Name', 'Value'],
      ['columns.Vorgang', 'orderId'],
      ['columns.Bis wann, ca.', 'promisedDeliveryDate'],
      ['columns.Weg', 'trackingStatus'],
    ];
    const row = ['A-1', '2026-11-17', 'In transit'];
    const place = { cells: [odd, row] };
    expect(ask('CLAIM_RISK', [[row], '', today, table], place)).toBe('High');
    expect(() => ask('CLAIM_RISK', [[row], '', today], place)).toThrow();
  });
});

describe('the settings table', () => {
  const read = (...rows: (readonly Cell[])[]) => readSettingsTable([['Name', 'Value'], ...rows]);

  it.each([
    ['columns.My Date', 'Ship date', { 'My Date': 'shipDate' }],
    ['Columns.My Date', '发货日期', { 'My Date': 'shipDate' }],
    ['columns.Ord. No.', 'orderId', { 'Ord. No.': 'orderId' }],
    ['columns.订单（平台）', 'ORDERID', { '订单（平台）': 'orderId' }],
    [`columns.${'長'.repeat(200)}`, 'ignore', { ['長'.repeat(200)]: 'ignore' }],
    ['columns.A\nB', '忽略', { 'A\nB': 'ignore' }],
    ['columns.=1+1', 'Item', { '=1+1': 'productName' }],
  ] as [string, Cell, object][])('%s = %s', (name, value, wanted) => {
    const { settings: made, problems } = read([name, value]);
    expect(problems).toEqual([]);
    expect(made.columns).toEqual(wanted);
  });

  it.each([
    ['columns.My Date', 'shipping day', 1],
    ['columns.My Date', 7, 1],
    ['columns.My Date', 'sensitive', 1],
    ['columns', 'orderId', 0],
    ['columns.', 'orderId', 0],
    [`columns.${'x'.repeat(201)}`, 'orderId', 0],
  ] as [string, Cell, number][])('%s = %s is named by its cell', (name, value, column) => {
    const { settings: made, problems } = read(['shopName', 'Lumio'], [name, value]);
    expect(problems).toMatchObject([{ row: 2, column }]);
    expect(made.columns).toEqual({});
    expect(made.shopName).toBe('Lumio');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'columns.%s harms nothing',
    (key) => {
      const { settings: made } = read([`columns.${key}`, 'orderId'], ['columns.Left', 'shipDate']);
      expect(made.columns['Left']).toBe('shipDate');
      expect(made.highValue).toBe(100);
      expect({}.constructor).toBe(Object);
    },
  );
});

describe('in the sheet', () => {
  const text = (row: readonly unknown[]) =>
    row.map((cell, i) => (i === 0 ? `'${String(cell)}` : String(cell)));
  const sheets = (rows: readonly (readonly unknown[])[]) => [renamed, ...rows.map(text)].map(text);

  it('the menu reads a column the tab names', () => {
    const desk = openDesk({ orders: sheets([dear, quiet]) });
    const before = desk.choose('classify');
    // Which column holds the order number is only a guess: the seller is asked first.
    expect(before.sidebar?.title).toBe('Claim Desk');
    desk.choose('settings');
    desk.type('A90', 'columns.Vorgang', 'Claim settings');
    desk.type('B90', 'Order ID', 'Claim settings');
    desk.type('A91', 'columns.BIS wann,ca', 'Claim settings');
    desk.type('B91', 'Promised delivery', 'Claim settings');
    desk.user.select('Orders', 'A1');
    expect(desk.choose('classify').ok).toBe(true);
    expect(desk.column('Why')[0]).toMatch(/4 days past the promised 17 Nov 2026/);
    // As formulas it is the same.
    desk.choose('setUp', 'NO');
    expect(desk.column('Why')[0]).toMatch(/4 days past the promised 17 Nov 2026/);
  });

  it.each([
    [
      'en',
      'Claim settings',
      /• Claim settings!B90, columns\.My date: “ship day” is no column of Claim Desk\./,
    ],
    ['zh', '纠纷设置', /• 纠纷设置!B90，columns\.My date：“ship day”不是 Claim Desk 的列。/],
  ] as const)('a field there is not is named by its cell (%s)', (language, tab, sentence) => {
    const desk = openDesk({ orders: [[...headers], text(dear)], language });
    desk.choose('settings');
    desk.type('A90', 'columns.My date', tab);
    desk.type('B90', 'ship day', tab);
    desk.user.select('Orders', 'A1');
    expect(said(desk.choose('classify'))).toMatch(sentence);
  });
});
