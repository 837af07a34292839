// A text that is read in pieces and judged in blocks: the same plan and the same orders as from the whole table.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { assess, defaultSettings, plan } from '../../src/desk';
import { toJson } from '../../src/local/cli/json';
import { openLongTable } from '../../src/local/cli/long-table';
import { openLongText } from '../../src/local/files/long-text';
import { readTable } from '../../src/local/files/read';
import fc from '../fc';
import { day } from '../make';
import { classify } from './run-cli';

const today = day('2026-11-21');

/** How a column's cells may be written, by the number of the row. */
const styles = {
  'Order date': [
    (i: number) => `2026-${10 + (i % 2)}-${String(1 + (i % 28)).padStart(2, '0')}`,
    (i: number) => `${1 + (i % 12)}/${1 + (i % 9)}/2026 ${i % 24}:${10 + (i % 50)}`,
    (i: number) => `${13 + (i % 15)}/11/2026`,
    (i: number) => `11/${13 + (i % 15)}/2026`,
    (i: number) => `26-${1 + (i % 11)}-${1 + (i % 28)}`,
    (i: number) => `Nov ${1 + (i % 20)}, 2026`,
  ],
  'Ship date': [
    (i: number) => `${1 + (i % 9)}/${1 + (i % 9)}/2026`,
    (i: number) => `Nov ${1 + (i % 20)}`,
    () => 'unknown',
    (i: number) => `2026-11-${String(1 + (i % 20)).padStart(2, '0')} 08:${10 + (i % 50)}:11 +0800`,
    (i: number) => `${13 + (i % 15)}.11.26`,
  ],
  Delivered: [() => '', () => 'yes', (i: number) => `11/${13 + (i % 7)}/2026`, () => 'no'],
  'Order value': [
    (i: number) => `${i}`,
    (i: number) => `${i % 900}.${10 + (i % 89)}`,
    (i: number) => `${i % 900},${10 + (i % 89)}`,
    (i: number) => `${1 + (i % 9)}.000`,
  ],
  Country: [() => 'DE', () => 'Germany', () => 'US', () => '', () => 'nowhere'],
  Status: [() => '', () => 'Shipped', () => 'Delivered', () => 'Paid', (i: number) => `x${i}`],
  Remark: [() => '', () => 'Please send it again. Thank you!', () => '2026-11-20', () => 'ok'],
};
type Header = keyof typeof styles;
const headers = Object.keys(styles) as Header[];

/** Most rows are of one style and some far down of another: where a table's first rows do not tell. */
const table = fc
  .record({
    length: fc.integer({ min: 610, max: 900 }),
    first: fc.array(fc.nat(), { minLength: headers.length, maxLength: headers.length }),
    late: fc.array(fc.nat(), { minLength: headers.length, maxLength: headers.length }),
    from: fc.integer({ min: 400, max: 890 }),
  })
  .map(({ length, first, late, from }) => {
    const rows = Array.from({ length }, (_, i) => [
      `11-${1000 + i - (i % 5 === 4 ? 1 : 0)}`,
      'eBay',
      ...headers.map((header, at) => {
        const some = styles[header];
        const chosen = (i >= from ? late[at] : first[at]) ?? 0;
        return some[chosen % some.length]?.(i) ?? '';
      }),
    ]);
    return [['Order ID', 'Marketplace', ...headers], ...rows];
  });

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell}"` : cell);
const csvOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.map(quoted).join(',')).join('\n'));

function* cutUp(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function openedLong(bytes: Uint8Array, piece: number, block: number) {
  const text = openLongText(() => cutUp(bytes, piece), 'a.csv');
  const long = text && openLongTable(text, 'a.csv', defaultSettings, today, block);
  if (long === null || typeof long === 'string') throw new Error(`not opened: ${long}`);
  return long;
}

async function planOfWhole(bytes: Uint8Array) {
  const read = await readTable(bytes, 'a.csv');
  const rows: readonly (readonly Cell[])[] = read.ok ? (read.file.sheets[0]?.rows ?? []) : [];
  const made = plan(rows.slice(0, 15), rows.slice(15), defaultSettings, 'a.csv ', today);
  if (!made.ok) throw new Error(made.code);
  return { plan: made.plan, rows };
}

describe('a long table', () => {
  it('is read by the same plan as the whole, wherever in it something is told', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 3000, max: 70_000 }), async (rows, piece) => {
        const bytes = csvOf(rows);
        const whole = await planOfWhole(bytes);
        const long = openedLong(bytes, piece, 100);
        expect(long.plan.sheet).toEqual(whole.plan.sheet);
        expect(long.plan.nearest(today)).toEqual(whole.plan.nearest(today));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('gives the same orders in tiny blocks', async () => {
    await fc.assert(
      fc.asyncProperty(
        table.map((rows) => rows.slice(0, 40)),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        async (rows, piece, block) => {
          const bytes = csvOf(rows);
          const whole = await planOfWhole(bytes);
          const lines = whole.rows.slice(1).map((cells, i) => ({ row: i + 2, cells }));
          const json = (all: ReturnType<typeof assess>) =>
            all.map((each) => toJson(each, new Map(), null));
          const long = [...openedLong(bytes, piece, block).blocks()];
          expect(json(long.flatMap(({ all }) => all))).toEqual(
            json(assess(whole.plan, lines, today)),
          );
          expect(long.flatMap(({ lines: each }) => each.map(({ row }) => row))).toEqual(
            lines.map(({ row }) => row),
          );
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('lines of one order that do not stand together', () => {
  const text = (ids: readonly string[]) =>
    [
      'Order ID,Marketplace,Order date,Order value',
      ...ids.map((id) => `${id},eBay,2026-11-01,8`),
    ].join('\n');

  it('are said, whatever the language', async () => {
    const files = { 'a.csv': text(['A-1', 'B-1', 'B-1', 'A-1', 'C-1', 'A-1']) };
    const en = await classify(['a.csv', '--json', '--no-reply'], files);
    expect(en.out.trimEnd().split('\n')).toHaveLength(5);
    expect(en.err).toBe(
      'The lines of 1 order do not stand together, so each place was judged by itself. Sort the file by order number and run it again.\n',
    );
    const zh = await classify(['a.csv', '--lang', 'zh', '--json', '--no-reply'], files);
    expect(zh.err).toMatch(/^有 1 个订单的行不相邻/);
  });

  it('are not said of lines that do', async () => {
    const files = { 'a.csv': text(['A-1', 'A-1', 'B-1', 'C-1']) };
    expect((await classify(['a.csv', '--json'], files)).err).toBe('');
  });
});

it('an order without end is told as a column taken for the wrong one', async () => {
  const rows = `Order ID,Marketplace,Order value\n${'A-1,eBay,12\n'.repeat(200_001)}`;
  const { code, out, err } = await classify(['a.csv', '--json'], { 'a.csv': rows });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(
    'More than 200,000 rows under each other in “a.csv” have one order number.',
  );
});
