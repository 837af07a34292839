// Conditional formats of the add-on, drawn while the spreadsheet draws: the condition it uses, "text is
// exactly". Other conditions are kept for the script but not drawn.
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { ConditionalFormat } from '../../../emulator/backing';

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const colour = (rgb: string | null) => (rgb === null ? {} : { rgb });

function styleOf({ rule }: ConditionalFormat): IStyleData {
  return {
    ...(rule.background === null ? {} : { bg: colour(rule.background) }),
    ...(rule.fontColor === null ? {} : { cl: colour(rule.fontColor) }),
    ...(rule.bold === null ? {} : { bl: flag(rule.bold) }),
    ...(rule.italic === null ? {} : { it: flag(rule.italic) }),
    ...(rule.underline === null ? {} : { ul: { s: flag(rule.underline) } }),
    ...(rule.strikethrough === null ? {} : { st: { s: flag(rule.strikethrough) } }),
  };
}

/** The style that the first fitting rule lays over a cell; null when none fits. Counts from 1. */
export function conditionalStyle(
  formats: readonly ConditionalFormat[],
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): IStyleData | null {
  const value = cell?.v;
  if (typeof value !== 'string' || value === '') return null;
  const found = formats.find(
    ({ rule, areas }) =>
      rule.criteria === 'TEXT_EQUAL_TO' &&
      rule.values[0] === value &&
      areas.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      ),
  );
  return found === undefined ? null : styleOf(found);
}
