// What other settings or rules would change, told before they count; and it is what then changes.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
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
