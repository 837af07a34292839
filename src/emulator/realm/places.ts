// Which sheet and cells the service objects stand for, and the checks of Google's on coordinates.

import type { Area, SheetFacts } from '../backing';
import { blockOf, readReference } from '../cells/a1';
import { exception } from './errors';
import { call } from './hooks';
import { list, registry } from './service';

export interface Place extends Area {
  /** Set when the range names whole rows or columns: only those can carry developer metadata. */
  readonly whole: 'row' | 'column' | null;
}

export const ranges = registry<Place>();
export const sheetIds = registry<number>();

/** Ranges of a list argument. */
export const placesOf = (value: unknown): Place[] => list(value).map((one) => ranges.of(one));

/** The sheet as it is now. */
export function factsOf(id: number): SheetFacts {
  const facts = call('book').sheets.find((one) => one.id === id);
  if (facts === undefined) throw exception(`Sheet ${id} not found`);
  return facts;
}

/** The cells by numbers, refused in Google's words when they are not on the sheet. */
export function placeAt(
  sheet: number,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Place {
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  const facts = factsOf(sheet);
  if (row + rows - 1 > facts.rows || column + columns - 1 > facts.columns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheet, row, column, rows, columns, whole: null };
}

/** The cells by address; `home` is the sheet when the address names none. */
export function placeByName(address: string, home: number): Place {
  const reference = readReference(address);
  if (reference === null) {
    const named = call('names').find((one) => one.name === address);
    if (named === undefined) throw exception('Range not found');
    return { ...named.area, whole: null };
  }
  const sheet =
    reference.sheet === null
      ? home
      : call('book').sheets.find((one) => one.name === reference.sheet)?.id;
  if (sheet === undefined) throw exception('Range not found');
  const block = blockOf(reference, factsOf(sheet));
  if (block === null) throw exception('Range not found');
  const place = placeAt(sheet, block.row, block.column, block.rows, block.columns);
  return { ...place, whole: block.whole };
}

/** The area alone, as the bridge takes it. */
export const areaOf = ({ sheet, row, column, rows, columns }: Area): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
