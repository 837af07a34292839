// Which columns further rows would tell more about, for whoever has read only the first ones.

import { type FieldId, kindOf } from '../base/fields';
import { readAmount } from '../cells/amount';
import { readDay } from '../cells/day';
import { type Column, columnCells, type Rows } from './columns';
import type { SheetPlan } from './plan';

const isOf = (kind: ReturnType<typeof kindOf>, { field }: Column): boolean =>
  field !== null && kindOf(field) === kind;

/** Indexes of the columns whose form the rows below the header leave open, in the order they stand. */
export function undecidedColumns(plan: SheetPlan, rows: Rows): readonly number[] {
  const codesOf = (column: Column): ReadonlySet<string> => {
    const { dateOrder: order, within, decimal, currency } = column;
    const codes = columnCells(rows, column).map((cell) => {
      const read = isOf('money', column)
        ? readAmount(cell, { decimal, currency: currency ?? plan.currency })
        : readDay(cell, { order, within, zone: null });
      return read === null || read.ok ? '' : read.code;
    });
    return new Set(codes);
  };
  const dated = plan.columns.filter((column) => isOf('day', column));
  const withoutYears = dated.some(
    (column) => codesOf(column).has('no_year') || column.within !== null,
  );
  const open = (column: Column): boolean => {
    if (isOf('day', column)) return withoutYears || codesOf(column).has('ambiguous_date');
    if (isOf('money', column)) return codesOf(column).has('ambiguous_money');
    const asks: Partial<Record<FieldId, boolean>> = {
      orderStatus: !plan.facts.delivery,
      country: plan.currency !== null,
    };
    return column.field !== null && asks[column.field] === true;
  };
  return plan.columns.filter(open).map(({ index }) => index);
}
