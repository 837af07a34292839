// Whatever a cell holds, reading a parcel neither throws nor contradicts itself.

import { describe, expect, it } from 'vitest';
import { marketIds, type OrderStatus } from '../../src/base/ids';
import fc from '../fc';

import { parcel } from './sample';

const words = fc.constantFrom(
  'returned ',
  'tracked',
  '平邮',
  '挂号',
  'RB473124829GB',
  'constructor',
  '__proto__',
  'delivered to the ',
  'econom',
  '9400111206206406260787',
  'livré',
  '\u200b',
  '\ufdfa',
  '\n',
  ':',
  '_',
  '\ud800',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.array(words, { maxLength: 150 }).map((some) => some.join('')),
  words.map((word) => word.repeat(Math.floor(2000 / word.length))),
);
const status = fc.constantFrom<OrderStatus | null>(
  null,
  'unshipped',
  'shipped',
  'completed',
  'cancelled',
  'disputed',
);
const iso = fc.option(
  fc
    .integer({ min: 20_000, max: 21_000 })
    .map((d) => new Date(d * 86_400_000).toISOString().slice(0, 10)),
  { nil: undefined },
);
const given = fc
  .record({
    market: fc.constantFrom(...marketIds),
    status,
    method: text,
    carrier: text,
    tracking: text,
    trackingStatus: text,
    country: fc.constantFrom('US', 'BR', '__proto__', null),
    shipDate: iso,
    promised: iso,
    delivered: iso,
    lastUpdate: iso,
  })
  .map(({ shipDate, promised, delivered, lastUpdate, ...rest }) => ({
    ...rest,
    ...(shipDate === undefined ? {} : { shipDate }),
    ...(promised === undefined ? {} : { promised }),
    ...(delivered === undefined ? {} : { delivered }),
    ...(lastUpdate === undefined ? {} : { lastUpdate }),
  }));
const facts = fc.record({ delivery: fc.boolean(), tracking: fc.boolean(), shipping: fc.boolean() });

describe('any cells at all', () => {
  it('give a parcel that agrees with itself', () => {
    fc.assert(
      fc.property(given, facts, (cells, table) => {
        const found = parcel(cells, table);
        expect(found.class === 'unknown').toBe(found.classFrom === 'nothing');
        expect(found.class === 'unknown').toBe(found.confidence === 0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        if (found.delivered) {
          expect(found).toMatchObject({ state: 'delivered', shipped: true, silence: null });
        } else {
          expect(found).toMatchObject({ deliveredOn: null, deliveryScan: false });
        }
        if (!table.delivery) expect(found.late).toBeNull();
        if (found.late !== null) expect(found.late.days).toBeGreaterThan(0);
        if (found.blind) expect(['semi', 'untracked']).toContain(found.class);
        if (found.number !== null) expect(found.number).toMatch(/^[A-Z0-9]{1,200}$/);
        if (found.silentDays !== null) expect(found.silentDays).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });
});
