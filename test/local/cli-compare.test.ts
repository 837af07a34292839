// What other settings, rules, letters or columns would change, told before they count; and it is what then changes.
import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { classify } from './run-cli';

const csv = [
  'Order ID,Marketplace,Order date,Order value,Currency,Buyer message,Buyer contacted on',
  'A-1,AliExpress,2026-11-01,30,USD,Where is my parcel?,2026-11-20',
  'E-1,eBay,2026-11-01,30,USD,Where is my parcel?,2026-11-20',
].join('\n');

const told = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ row, action, due, risk, letters }) => ({
      row: Number(row),
      rest: JSON.stringify([action, due, risk.level, letters]),
    }));

it('24 hours instead of 48 at AliExpress: one of two orders is due a day earlier', async () => {
  const files = { 'o.csv': csv, 'r.csv': 'Name,Value,Unit\naliexpress.message_reply,24,hours\n' };
  const { code, out, err, written } = await classify(['o.csv', '--compare', 'r.csv'], files);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    '1 of 2 orders changes: 1 due date earlier.\n  Row 2, A-1: due 22 Nov → 21 Nov\n',
  );
  expect(written.size).toBe(0);
  const same = await classify(['o.csv', '--rules', 'r.csv', '--compare', 'r.csv'], files);
  expect(same.out).toBe('None of 2 orders changes.\n');
});

it.each([
  { partialAccepted: 0.05, declineDispute: 0.9 },
  { 'rules.aliexpress.message_reply': 12, 'rules.ebay.message_reply': 12 },
  { highValue: 10 },
])('tells of exactly the orders that then change: %o', async (other) => {
  const settings = JSON.stringify(
    Object.keys(other).some((name) => name.startsWith('rules.'))
      ? {
          rules: Object.fromEntries(
            Object.entries(other).map(([name, value]) => [name.slice('rules.'.length), value]),
          ),
        }
      : other,
  );
  const tracker = readFileSync('examples/tracker.csv', 'utf8');
  const files = { 't.csv': tracker, 's.json': settings };
  const run = async (...argv: string[]) =>
    (await classify(['t.csv', '--json', ...argv], files)).out;
  const rows = (await run('--compare', 's.json'))
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [Number(JSON.parse(line).row)]));
  // Handled, third from the end: stays as it is.
  const handled = new Set(
    tracker.split('\n').flatMap((line, i) => (/,yes,[^,]*,[^,]*$/.test(line) ? [i + 1] : [])),
  );
  const before = new Map(told(await run()).map(({ row, rest }) => [row, rest]));
  const changed = told(await run('--settings', 's.json'))
    .filter(({ row, rest }) => before.get(row) !== rest && !handled.has(row))
    .map(({ row }) => row);
  expect(changed.length).toBeGreaterThan(0);
  expect(rows).toEqual(changed);
});

describe('of two orders', () => {
  const letters =
    'Action,Marketplace,Language,Text\nShare the tracking,eBay,English,Hello. Your parcel is on its way.\n';
  const files = { 'o.csv': csv, 'l.csv': letters };
  const compare = (...argv: string[]) =>
    classify(['o.csv', ...argv.flatMap((each) => ['--compare', each])], files);

  it('one letter of the seller’s own for eBay is worded otherwise, and counts where it is used', async () => {
    const { out, err } = await compare('l.csv');
    expect({ out, err }).toEqual({
      out: '1 of 2 orders changes: 1 letter worded otherwise.\n  Row 3, E-1: another letter\n',
      err: '',
    });
    const again = await classify(['o.csv', '--letters', 'l.csv', '--compare', 'l.csv'], files);
    expect(again.out).toBe('None of 2 orders changes.\n');
  });

  it('both lose what the buyer wrote with a column that is tried, as with --map', async () => {
    const column = 'Buyer message=ignore';
    const { out, err, written } = await compare(column);
    expect([err, written.size]).toEqual(['', 0]);
    expect(out).toMatch(/^2 of 2 orders change: /);
    const mapped = await classify(['o.csv', '--map', column, '--compare', column], files);
    expect(mapped.out).toBe('None of 2 orders changes.\n');
    expect((await compare('Massage=ignore')).err).toBe(
      '“Massage” is named as a column, but the file has none of that name; it is not used.\n',
    );
  });

  it('a workbook brings every tab that is tried: its settings, rules and letters', async () => {
    const tabs = await writeXlsx({
      sheets: [
        {
          name: 'Claim settings',
          rows: [
            ['Setting', 'Value'],
            ['highValue', 10],
          ],
        },
        {
          name: 'Claim rules',
          rows: [
            ['Name', 'Value'],
            ['aliexpress.message_reply', 24],
          ],
        },
        { name: 'Claim letters', rows: letters.split('\n').map((line) => line.split(',')) },
      ],
    });
    const of = { ...files, 't.xlsx': tabs };
    const { out } = await classify(['o.csv', '--compare', 't.xlsx'], of);
    expect(out).toContain('2 of 2 orders change: ');
    for (const part of ['1 due date earlier', 'risk ', 'letter worded otherwise'])
      expect(out).toContain(part);
    // The tab alone, as the settings of a run.
    const alone = await classify(['o.csv', '--settings', 't.xlsx', '--compare', 't.xlsx'], of);
    expect(alone.out).not.toContain('risk ');
  });

  it('a file with nothing to try is refused', async () => {
    const { code, err, out } = await compare('o.csv');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('“o.csv” holds nothing to try: name settings (.json');
  });
});
