// What merged cells, typed columns of tables, protection, frozen and hidden lines refuse.
// Sources: github.com/theoephraim/node-google-spreadsheet/pull/20 for protection, support.google.com/docs/answer/14239833
// for tables, github.com/google/ads-account-structure-script/issues/2 and github.com/dream-num/univer/issues/724 for
// freezing.
import type { Area, Axis, Backing, CellValue, Hurdles, Look, SheetFacts } from '../backing';
import { refusal } from '../refusal';

const GUARDED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const TYPED = 'This operation is not allowed on cells in typed columns.';
/** Looks that the type of a column settles. */
const OF_THE_TYPE: readonly Look[] = ['numberFormat', 'validation'];

const NONE: Hurdles = { merges: [], typed: [], guarded: [] };

export const hurdlesOf = (backing: Backing, sheet: number): Hurdles =>
  backing.hurdles?.(sheet) ?? NONE;

const meet = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** All of a sheet. */
export const wholeOf = ({ id, rows, columns }: SheetFacts): Area => ({
  sheet: id,
  row: 1,
  column: 1,
  rows,
  columns,
});

/** Refuses to change cells that are protected. */
export function checkGuard({ guarded }: Hurdles, area: Area): void {
  if (guarded.some((one) => meet(one, area))) throw refusal(GUARDED);
}

/** Refuses what concerns the sheet itself where all of it is protected. */
export function checkSheetGuard({ guarded }: Hurdles, facts: SheetFacts): void {
  if (guarded.some((one) => one.rows >= facts.rows && one.columns >= facts.columns))
    throw refusal(GUARDED);
}

/** Refuses to change what a column's type settles. */
export function checkTyped({ typed }: Hurdles, area: Area, look: Look): void {
  if (OF_THE_TYPE.includes(look) && typed.some((one) => meet(one, area))) throw refusal(TYPED);
}

/** What is written under a merged cell's first one is lost. */
export function withoutCovered(
  { merges }: Hurdles,
  area: Area,
  content: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const near = merges.filter((one) => meet(one, area));
  if (near.length === 0) return content;
  return content.map((line, down) =>
    line.map((value, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const cell = { sheet: area.sheet, row, column, rows: 1, columns: 1 };
      const covered = near.some(
        (one) => meet(one, cell) && (one.row !== row || one.column !== column),
      );
      return covered ? null : value;
    }),
  );
}

/** Freezing leaves a visible line loose and cuts no merged cell. */
export function checkFreeze(backing: Backing, facts: SheetFacts, axis: Axis, count: number): void {
  if (count === 0) return;
  const lines = axis === 'row' ? facts.rows : facts.columns;
  const isShown = (line: number) => {
    const { hidden, filtered } = backing.line(facts.id, axis, line);
    return !hidden && !filtered;
  };
  let loose = count + 1;
  while (loose <= lines && !isShown(loose)) loose += 1;
  if (loose > lines) throw refusal(`You can't freeze all visible ${axis}s on the sheet.`);
  const cut = hurdlesOf(backing, facts.id).merges.some((one) => {
    const [from, size] = axis === 'row' ? [one.row, one.rows] : [one.column, one.columns];
    return from <= count && count < from + size - 1;
  });
  if (cut) {
    throw refusal(`You can't freeze ${axis}s which contain only part of a merged cell.`);
  }
}
