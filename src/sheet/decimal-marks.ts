// The decimal mark of each column of money, as far as its amounts prove one.

import { kindOf } from '../base/fields';
import type { DecimalMark } from '../base/money';
import { guessDecimal } from '../cells/amount';
import type { Body, Column } from './columns';

const holdsMoney = ({ field }: Column): boolean =>
  field !== null && (kindOf(field) === 'money' || kindOf(field) === 'refunded');

/** The columns with their decimal marks; one program wrote all amounts of an export. */
export function decimalMarks(columns: readonly Column[], body: Body): readonly Column[] {
  const marks = new Map<Column, DecimalMark | null>(
    columns.filter(holdsMoney).map((column) => [column, guessDecimal(body.cells(column))]),
  );
  const written = new Set(
    [...marks].flatMap(([{ from }, mark]) => (from === 'export' && mark !== null ? [mark] : [])),
  );
  const [common = null] = written;
  const shared = written.size === 1 ? common : null;
  return columns.map((column) => {
    const own = marks.get(column) ?? null;
    return {
      ...column,
      decimal: own ?? (column.from === 'export' && holdsMoney(column) ? shared : null),
    };
  });
}
