// Whatever stands in a cell, a reader answers: it never throws.

import { expect, test } from 'vitest';
import { isoOf } from '../../src/base/day';
import { languageCodes, marketIds } from '../../src/base/ids';
import { currencyIn, guessDecimal, readAmount } from '../../src/cells/amount';
import { readClaimStatus, readClaimType } from '../../src/cells/claim';
import { readCount } from '../../src/cells/count';
import { readCountry } from '../../src/cells/country';
import { guessDateOrder } from '../../src/cells/date-order';
import { readDay } from '../../src/cells/day';
import { readFlag } from '../../src/cells/flag';
import { readFulfilment } from '../../src/cells/fulfilment';
import { readId } from '../../src/cells/id';
import { readLanguage } from '../../src/cells/language';
import { readMarket, siteOf } from '../../src/cells/market';
import { isBlank, textOf } from '../../src/cells/read';
import { readRefunded } from '../../src/cells/refunded';
import { readOrderStatus } from '../../src/cells/status';
import fc from '../fc';
import { anyCell } from './reading';

const zones = fc.constantFrom(null, 'UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'No/Such', '');
const how = fc.record({
  order: fc.constantFrom(null, 'dmy' as const, 'mdy' as const),
  zone: zones,
  decimal: fc.constantFrom(null, '.' as const, ',' as const),
  currency: fc.constantFrom(null, 'USD', 'JPY', 'KWD', '__proto__'),
});

test('cells with a value, a problem or nothing, and no fourth thing', () => {
  fc.assert(
    fc.property(anyCell, how, (cell, given) => {
      const reads = [
        readDay(cell, given),
        readAmount(cell, given),
        readRefunded(cell, given),
        readFlag(cell, given),
        readId(cell),
        readCount(cell),
        readCountry(cell),
        readLanguage(cell),
      ];
      for (const read of reads)
        if (read !== null) expect(read.ok ? read.value : read.code).toBeDefined();

      const [day, amount, refunded, , id, count, country, language] = reads;
      if (day?.ok) expect(isoOf(Number(day.value))).toMatch(/^(?:20\d\d|2100)-\d\d-\d\d$/);
      if (amount?.ok)
        expect(JSON.stringify(amount.value)).toMatch(
          /^\{"amount":-?\d[\d.e+-]*,"currency":(?:null|"[A-Z]{3}")\}$/,
        );
      if (refunded?.ok)
        expect(JSON.stringify(refunded.value)).toMatch(/yes|no|partial|"amount":\d/);
      if (id?.ok) expect(String(id.value).trim()).not.toBe('');
      if (count?.ok) expect(Number(count.value)).toBeGreaterThanOrEqual(0);
      if (country?.ok) expect(country.value).toMatch(/^[A-Z]{2}$/);
      if (language?.ok) expect(languageCodes).toContain(language.value);
    }),
    { numRuns: 3000 },
  );
});

test('texts and columns', () => {
  fc.assert(
    fc.property(anyCell, fc.array(anyCell, { maxLength: 5 }), (cell, column) => {
      const text = typeof cell === 'string' ? cell : textOf(cell);
      expect(textOf(cell).length).toBeLessThanOrEqual(2000);
      expect(textOf(cell)).not.toMatch(/[\t\uFEFF\u200B]/);
      expect(typeof isBlank(cell)).toBe('boolean');
      expect([null, ...marketIds]).toContain(readMarket(text));
      expect(siteOf(text) ?? 'US').toMatch(/^[A-Z]{2}$/);
      expect(currencyIn(text) ?? 'USD').toMatch(/^[A-Z]{3}$/);
      expect([null, 'seller', 'marketplace']).toContain(readFulfilment(text));
      expect(readOrderStatus(text)).not.toBeUndefined();
      expect(readClaimType(text)).not.toBeUndefined();
      expect(readClaimStatus(text)).not.toBeUndefined();
      expect([null, '.', ',']).toContain(guessDecimal(column));
      expect([null, 'dmy', 'mdy']).toContain(guessDateOrder(column));
    }),
    { numRuns: 2000 },
  );
});
