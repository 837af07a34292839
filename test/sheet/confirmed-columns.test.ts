// Columns the seller has named: they beat every guess and every export, and hostile headers harm nothing.

import { describe, expect, it } from 'vitest';
import { fieldIds } from '../../src/base/fields';
import { uiLanguages } from '../../src/base/ids';
import { defaultSettings } from '../../src/settings/settings';
import {
  fieldName,
  fieldNamed,
  readAllSettings,
  withColumns,
} from '../../src/sheet/confirmed-columns';
import { planSheet } from '../../src/sheet/plan';
import fc from '../fc';
import { order, plan, type Rows } from '../order/sheet';
import { headerSets } from './header-sets';

const named = (rows: Rows, columns: Readonly<Record<string, string>>) => plan(rows, { columns });
const columnOf = (made: ReturnType<typeof plan>, header: string) =>
  made.columns.find((column) => column.header === header);

describe('a column the seller has named', () => {
  it('beats what its name is usually taken for', () => {
    const rows = [
      ['Order ID', 'Delivery Date', 'Total'],
      ['A-1', '2026-11-20', '30.00'],
    ];
    // Nothing tells whether that date is promised or actual; a total is what the buyer paid.
    expect(columnOf(plan(rows), 'Delivery Date')).toMatchObject({ sure: false });
    expect(columnOf(plan(rows), 'Total')).toMatchObject({ field: 'orderValue' });
    const made = named(rows, { 'Delivery Date': 'shipDate', Total: 'goodsCost' });
    expect(columnOf(made, 'Delivery Date')).toMatchObject({
      field: 'shipDate',
      sure: true,
      from: 'setting',
    });
    expect(columnOf(made, 'Total')).toMatchObject({ field: 'goodsCost', sure: true });
  });

  it('is read, and what was guessed before is not', () => {
    const row = { 'Order ID': 'A-1', ETA: '2026-11-20' };
    const day = Date.UTC(2026, 10, 20) / 86_400_000;
    expect(order(row)).toMatchObject({ promised: day, delivered: null });
    const read = order(row, { columns: { ETA: 'deliveredDate' } });
    expect(read.delivered).toBe(day);
    expect(read.promised).toBeNull();
  });

  it('beats an export’s own map', () => {
    const amazon = headerSets.find(
      ({ platform, name }) => platform === 'amazon' && name.includes('All Orders'),
    );
    const headers = amazon?.columns.map(([header]) => header) ?? [];
    expect(columnOf(plan([headers]), 'purchase-date')).toMatchObject({ field: 'orderDate' });
    const made = named([headers], { 'purchase-date': 'shipDate', 'Promise Date': 'ignore' });
    expect(made.export).toBe('amazon');
    expect(columnOf(made, 'purchase-date')).toMatchObject({ field: 'shipDate', from: 'setting' });
  });

  it('is read the export’s way where the export says the same', () => {
    const ebay = headerSets.find(({ platform }) => platform === 'ebay');
    const headers = ebay?.columns.map(([header]) => header) ?? [];
    const own = plan([headers]).columns.filter(
      ({ field, from, use }) => field !== null && from === 'export' && use !== 'other',
    );
    expect(own.length).toBeGreaterThan(20);
    for (const column of own) {
      if (column.field === null || fieldNamed(column.field) === null) continue;
      const same = columnOf(named([headers], { [column.header]: column.field }), column.header);
      expect(same).toEqual({ ...column, place: same?.place });
      expect(same?.place).toBeLessThan(100);
    }
  });

  it('keeps what its name tells of how it stands', () => {
    const rows = [
      ['Order ID', 'Unit Price', 'Quantity'],
      ['A-1', '12.50', '3'],
    ];
    const read = order(
      { 'Order ID': 'A-1', 'Unit Price': '12.50', Quantity: '3', Currency: 'USD' },
      { columns: { 'Unit Price': 'itemPrice' } },
    );
    expect(columnOf(named(rows, { 'Unit Price': 'itemPrice' }), 'Unit Price')).toMatchObject({
      use: 'unit',
    });
    expect(read.value).toEqual({ minor: 3750, currency: 'USD' });
  });

  it('may be ignored', () => {
    const row = { 'Order ID': 'A-1', 'Order value': '80', Currency: 'USD' };
    expect(order(row).value).toEqual({ minor: 8000, currency: 'USD' });
    expect(order(row, { columns: { 'Order value': 'ignore' } }).value).toBeNull();
  });

  it('may have a header nobody knows, also the order number’s', () => {
    const rows = [
      ['Vorgang', 'Wann raus'],
      ['A-1', '2026-11-12'],
    ];
    expect(planSheet(rows, defaultSettings)).toEqual({ ok: false, code: 'no_header' });
    const made = named(rows, { Vorgang: 'orderId', 'Wann raus': 'shipDate' });
    expect(made.headerRow).toBe(1);
    expect(made.columns.map(({ field }) => field)).toEqual(['orderId', 'shipDate']);
  });

  it('is read before another one of the same field', () => {
    const row = { 'Order ID': 'A-1', 'Ship date': '2026-11-10', 'Left us': '2026-11-12' };
    const read = order(row, { columns: { 'Left us': 'shipDate' } });
    expect(read.shipDate).toBe(Date.UTC(2026, 10, 12) / 86_400_000);
    // Blank there, the other one still counts.
    const other = order({ ...row, 'Left us': '' }, { columns: { 'Left us': 'shipDate' } });
    expect(other.shipDate).toBe(Date.UTC(2026, 10, 10) / 86_400_000);
  });

  it('leaves the field free of weaker guesses', () => {
    const rows = [
      ['Order ID', 'ETA', 'Arrival'],
      ['A-1', '2026-11-20', '2026-11-25'],
    ];
    const made = named(rows, { Arrival: 'promisedDeliveryDate' });
    expect(columnOf(made, 'ETA')?.field).toBeNull();
  });

  it.each([
    ['order-no.', 'Order No'],
    ['ORDER_NO', 'order no'],
    ['Ｓｈｉｐｐｅｄ', 'shipped'],
    ['Wann\nraus?', 'wann raus'],
  ])('%j is the header %j', (header, written) => {
    const made = named([['Order ID', header]], { [written]: 'repliedAt' });
    expect(columnOf(made, header)?.field).toBe('repliedAt');
  });
});

describe('the names of fields', () => {
  it.each(uiLanguages)('are different, and each leads back to its field (%s)', (language) => {
    const names = fieldIds.map((id) => fieldName(id)[language]);
    for (const id of fieldIds) expect(names).not.toContain(id);
    const key = (name: string) => name.toLowerCase().replace(/[\s/]/g, '');
    expect(new Set(names.map(key)).size).toBe(fieldIds.length);
    for (const id of fieldIds) {
      const field = fieldNamed(fieldName(id)[language]);
      expect(field).toBe(id === 'sensitive' || id === 'result' ? null : id);
    }
  });

  it.each([
    ['shipDate', 'shipDate'],
    ['SHIPDATE', 'shipDate'],
    [' Ship date ', 'shipDate'],
    ['发货日期', 'shipDate'],
    ['订单号', 'orderId'],
    ['忽略', 'ignore'],
    ['Ignore', 'ignore'],
    ['date', null],
    ['', null],
    ['__proto__', null],
    ['constructor', null],
    ['sensitive', null],
    ['result', null],
  ])('%j is %j', (text, field) => expect(fieldNamed(text)).toBe(field));
});

describe('the settings', () => {
  it('hold fields by their ids, nested or with a dot, and the header as it is', () => {
    const { settings, problems } = readAllSettings({
      'columns.Ord. No. (中文)': '订单号',
      columns: { Left: 'Ship date' },
    });
    expect(problems).toEqual([]);
    expect(settings.columns).toEqual({ 'Ord. No. (中文)': 'orderId', Left: 'shipDate' });
  });

  it('name a field there is not, and keep the rest', () => {
    const { settings, problems } = readAllSettings({
      columns: { Left: 'ship day', Id: 'orderId' },
      highValue: 50,
    });
    expect(problems).toMatchObject([
      { name: 'columns.Left', value: 'ship day', code: 'bad_setting' },
    ]);
    expect(settings).toMatchObject({ columns: { Id: 'orderId' }, highValue: 50 });
  });

  it('may be added to: the newer word on a column counts, and an empty one takes it back', () => {
    const settings = { ...defaultSettings, columns: { Left: 'shipDate', Sum: 'orderValue' } };
    const more = withColumns(settings, [
      { header: 'LEFT ', field: 'deliveredDate' },
      { header: 'sum', field: '' },
      { header: '__proto__', field: 'sku' },
    ]);
    expect(Object.entries(more.columns)).toEqual([
      ['LEFT ', 'deliveredDate'],
      ['__proto__', 'sku'],
    ]);
    expect(withColumns(settings, [])).toBe(settings);
  });

  it('of a seller hold whatever is known of headers since', () => {
    // Guessed, known, an everyday word of ours, and one that an export does not need.
    const rows = [
      ['Order ID', 'Versendet', 'Total', 'Due', 'Card Processing Fees', 'Date Posted'],
      ['A-1', '2026-11-02', '30.00', '2026-11-20', '1.20', '2026-11-03'],
    ];
    const said = {
      Versendet: 'deliveredDate',
      Total: 'goodsCost',
      Due: 'respondBy',
      'Card Processing Fees': 'shippingCost',
    };
    const made = named(rows, said);
    for (const [header, field] of Object.entries(said))
      expect(columnOf(made, header)).toMatchObject({ field, sure: true, from: 'setting' });
  });

  it('take any header without failing, and change nothing else', () => {
    const header = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 250 }),
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', '', ' ', '.', '*'),
    );
    const entry = fc.tuple(header, fc.constantFrom('orderId', 'shipDate', 'ignore', 'x'));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.array(header), (entries, headers) => {
        const given = Object.fromEntries(
          entries.map(([name, field]) => [`columns.${name}`, field]),
        );
        const { settings } = readAllSettings(given);
        for (const field of Object.values(settings.columns)) expect(fieldNamed(field)).toBe(field);
        const made = planSheet([['Order ID', 'Order date', ...headers]], settings);
        if (made.ok)
          for (const { from, field } of made.plan.columns)
            if (from === 'setting') expect(['orderId', 'shipDate', 'ignore']).toContain(field);
        expect({ ...settings, columns: {} }).toEqual(defaultSettings);
      }),
    );
    expect('orderId' in {}).toBe(false);
  });
});
