// Wild cells for the property tests, and short ways to say what a reader should give.

import type { Cell } from '../../src/base/cell';
import type { ProblemCode } from '../../src/base/problem';
import fc from '../fc';

export const ok = <T>(value: T) => ({ ok: true, value });
export const no = (code: ProblemCode) => ({ ok: false, code });

const nearly = fc.constantFrom(
  ...['2026-11-21', '31/02/2026', '$1,234.50', '1.234', '8.96529E+19', 'yes', '纠纷', '__proto__'],
  ...['constructor', 'Amazon.de', '21 Nov 2026 25:61', '(((((', '="1"', "'", '*****', '-', '١٢٣'],
  ...[
    ' '.repeat(5000),
    '9'.repeat(5000),
    '1,'.repeat(2000),
    '(a'.repeat(1500),
    '纠纷 '.repeat(900),
  ],
  ...['\uD800', '\uFEFF', '\u0000', 'ﷺ'.repeat(2500), '2026-09-24T06:59:59+99:99', '12:00 z'],
);
/** Anything a sheet can hold, with more of what nearly reads as something. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-/:()$€¥ TZ年月日amp纠'), maxLength: 30 }),
  nearly,
  fc.tuple(nearly, nearly).map(([a, b]) => a + b),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constant(null),
);
