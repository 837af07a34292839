// How near an account stands to a limit is known before the first order of a long table is judged, whatever block
// an order stands in.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/desk';
import { openLongTable } from '../../src/local/cli/long-table';
import { openLongText } from '../../src/local/files/long-text';
import { day } from '../make';

const today = day('2026-11-21');
const header = 'Order ID,Marketplace,Order date,Order value,Currency,Claim status';

const line = (number: number, date: string, claim: string): string =>
  `114-${String(number).padStart(7, '0')}-0000000,Amazon,${date},20.00,USD,${claim}`;

/** The nearest limit of a table read in blocks of a hundred rows. */
function nearestIn(lines: readonly string[]) {
  const bytes = new TextEncoder().encode([header, ...lines].join('\n'));
  const text = openLongText(() => [bytes], 'a.csv');
  const table = text && openLongTable(text, 'a.csv', defaultSettings, today, 100);
  if (table === null || typeof table === 'string') throw new Error(`not opened: ${table}`);
  return table.plan.nearest(today).amazon;
}

describe('the accounts of a long table', () => {
  it('are counted over all blocks: Amazon looks at the orders of 60 days, and one defect in a hundred', () => {
    const recent = Array.from({ length: 800 }, (_, i) => {
      const one = line(i, '2026-11-01', i % 133 === 0 && i > 0 ? 'Open' : '');
      // A second line of an order is no second order.
      return i % 200 === 0 ? [one, one] : [one];
    }).flat();
    const old = Array.from({ length: 100 }, (_, i) => line(5000 + i, '2026-08-01', 'Open'));
    // 133, 266, 399, 532, 665 and 798: six of eight that are allowed.
    expect(nearestIn([...old, ...recent])).toMatchObject({ orders: 800, defects: 6, reachedAt: 8 });
  });

  it('are near no limit where few orders are defects', () => {
    const lines = Array.from({ length: 800 }, (_, i) => line(i, '2026-11-01', i < 4 ? 'Open' : ''));
    expect(nearestIn(lines)).toBeUndefined();
  });
});
