// Settings and marketplace rules on the command line: a file of them, or the tabs of the workbook by themselves.
import { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rulesRows } from '../../src/results/rules-rows';
import { settingsRows } from '../../src/results/settings-rows';
import { classify } from './run-cli';

const orders = [
  [
    'Order ID',
    'Marketplace',
    'Order date',
    'Order value',
    'Currency',
    'Buyer message',
    'Buyer contacted on',
  ],
  ['A-1', 'AliExpress', '2026-11-01', 30, 'USD', 'Where is my parcel?', '2026-11-20'],
];
const csv = orders.map((row) => row.join(',')).join('\n');

/** Rules as a file: of one rule, 24 hours instead of 48. */
const rules = 'Name,Value,Unit\naliexpress.message_reply,24,hours\n';

const dueOf = (out: string): string => {
  const { due } = JSON.parse(out.split('\n')[0] ?? '');
  return String(due);
};
const run = async (argv: readonly string[], files: Record<string, string | Uint8Array>) => {
  const { out, err, code } = await classify([...argv, '--json'], files);
  return { due: code === 0 ? dueOf(out) : '', err, code };
};

const changed = (rows: ReturnType<typeof rulesRows>, name: string, value: string | number) =>
  rows.map((row) =>
    row[row.length - 1] === name ? row.map((cell, i) => (i === 2 ? value : cell)) : row,
  );
const plainRows = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : String(cell))));
const workbook = (sheets: readonly { name: string; rows: readonly (readonly unknown[])[] }[]) =>
  writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows: plainRows(rows) })) });

describe('--rules', () => {
  it('moves the due day: the message of 20 November is answered within 24 hours instead of 48', async () => {
    expect(await run(['o.csv'], { 'o.csv': csv })).toMatchObject({ due: '2026-11-22', err: '' });
    const given = { 'o.csv': csv, 'rules.csv': rules };
    expect(await run(['o.csv', '--rules', 'rules.csv'], given)).toMatchObject({
      due: '2026-11-21',
      err: '',
    });
  });

  it('names a typo by its cell, and counts by the built-in rule', async () => {
    const typo = rules.replace('24', 'a day');
    const { due, err } = await run(['o.csv', '--rules', 'r.csv'], { 'o.csv': csv, 'r.csv': typo });
    expect(due).toBe('2026-11-22');
    expect(err).toBe(
      'r.csv!B2, aliexpress.message_reply: “a day” is not a number that can be used here. Write a whole number, such as 48. Until then the built-in rule counts: 48 hours.\n',
    );
  });

  it('beats the settings, and names the conflict', async () => {
    const files = {
      'o.csv': csv,
      'r.csv': rules,
      's.json': '{ "rules": { "aliexpress.message_reply": 96 } }',
    };
    const { due, err } = await run(['o.csv', '--rules', 'r.csv', '--settings', 's.json'], files);
    expect(due).toBe('2026-11-21');
    expect(err).toBe(
      'r.csv, aliexpress.message_reply: The settings say 96 hours for it (rules.aliexpress.message_reply); this tab counts.\n',
    );
  });

  it('refuses a file without rules, and never writes over one', async () => {
    const files = { 'o.csv': csv, 'r.csv': rules, 'x.csv': 'a,b\n1,2\n' };
    expect(await run(['o.csv', '--rules', 'x.csv'], files)).toMatchObject({
      code: 2,
      err: expect.stringContaining('“x.csv” holds no marketplace rules'),
    });
    const over = await classify(['o.csv', '--rules', 'r.csv', '--out', 'r.csv'], files);
    expect(over.code).toBe(2);
    expect(over.written.size).toBe(0);
  });
});

describe('tabs of the workbook', () => {
  it.each(['en', 'zh'] as const)(
    'count by themselves, also after another program saved them (%s)',
    async (language) => {
      const book = await workbook([
        { name: 'Orders', rows: orders },
        {
          name: language === 'zh' ? '纠纷规则' : 'Claim rules',
          rows: changed(rulesRows(language), 'aliexpress.message_reply', 24),
        },
      ]);
      const saved = await saveXlsx(await openXlsx(book, { readStyles: true }));
      for (const file of [book, saved])
        expect(await run(['o.xlsx'], { 'o.xlsx': file })).toMatchObject({
          due: '2026-11-21',
          err: '',
        });
    },
  );

  it('of settings count too, unless a file of settings is named', async () => {
    const settings = settingsRows('en').map((row) =>
      row[5] === 'rules.ebay.message_reply'
        ? ['', 24, ...row.slice(2, 5), 'rules.aliexpress.message_reply']
        : row,
    );
    const book = await workbook([
      { name: 'Orders', rows: orders },
      { name: 'Claim settings', rows: settings },
    ]);
    expect(await run(['o.xlsx'], { 'o.xlsx': book })).toMatchObject({ due: '2026-11-21' });
    const given = { 'o.xlsx': book, 's.json': '{}' };
    expect(await run(['o.xlsx', '--settings', 's.json'], given)).toMatchObject({
      due: '2026-11-22',
    });
  });
});
