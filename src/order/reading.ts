// Reads the cells of one order: the first one that holds something, and what is wrong with the others.

import type { Cell, SheetRow } from '../base/cell';
import type { Day } from '../base/day';
import type { Slot } from '../base/fields';
import { withoutContacts } from '../base/personal';

import { type Problem, type ProblemCode, problem } from '../base/problem';
import { type How, readDay } from '../cells/day';
import { type Flag, readFlag } from '../cells/flag';
import { isBlank, type Read, textOf } from '../cells/read';
import type { Column } from '../sheet/columns';
import { cellOf, type Sheet } from '../sheet/lines';

/** A value with the cell it was read from. */
export interface Found<T> {
  readonly value: T;
  readonly cell: Cell;
  readonly column: Column;
  readonly row: SheetRow;
}

/** One order while it is read. */
export interface Reading {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  /** The zone in which its days are counted. */
  readonly zone: string | null;
  readonly problems: Problem[];
}

/** Adds a problem once, however many lines repeat it. */
export function report(reading: Reading, column: Column, code: ProblemCode, cell: Cell): void {
  const found = problem(column.header, code, cell);
  const same = (each: Problem) =>
    each.column === found.column && each.code === code && each.value === found.value;
  if (!reading.problems.some(same)) reading.problems.push(found);
}

export type Reader<T> = (cell: Cell, column: Column, reading: Reading) => Read<T>;

/**
 * What the rows say for a slot: the first cell that can be read. Those that cannot are reported;
 * `unread` where there are only such cells.
 */
export function look<T>(
  reading: Reading,
  slot: Slot,
  read: Reader<T>,
  rows: readonly SheetRow[] = reading.rows,
): Found<T> | 'blank' | 'unread' {
  let unread = false;
  for (const row of rows)
    for (const column of reading.sheet.columns(slot)) {
      const cell = cellOf(row, column);
      if (cell === null || cell === '') continue;
      const got = read(cell, column, reading);
      if (got?.ok) return { value: got.value, cell, column, row };
      if (got === null) continue;
      unread = true;
      report(reading, column, got.code, cell);
    }
  return unread ? 'unread' : 'blank';
}

/** The first cell of a slot that can be read, if there is one. */
export function first<T>(
  reading: Reading,
  slot: Slot,
  read: Reader<T>,
  rows?: readonly SheetRow[],
): Found<T> | null {
  const found = look(reading, slot, read, rows);
  return typeof found === 'string' ? null : found;
}

export const readText = (cell: Cell): Read<string> =>
  isBlank(cell) ? null : { ok: true, value: withoutContacts(textOf(cell)) };

/** Text of the first filled cell, empty where there is none. */
export const text = (reading: Reading, slot: Slot, rows?: readonly SheetRow[]): string =>
  first(reading, slot, readText, rows)?.value ?? '';

/** Different texts of all lines and columns of some slots, in the order they stand. */
export function texts(reading: Reading, ...slots: readonly Slot[]): readonly string[] {
  let all: Set<string> | null = null;
  for (const slot of slots)
    for (const row of reading.rows)
      for (const column of reading.sheet.columns(slot)) {
        const cell = cellOf(row, column);
        if (isBlank(cell)) continue;
        all ??= new Set();
        all.add(withoutContacts(textOf(cell)));
      }
  return all === null ? [] : [...all];
}

const ways = new WeakMap<Column, How>();

/** How the dates of a column are read: nearly always as in the row before. */
export function datesOf({ zone }: Reading, column: Column): How {
  const known = ways.get(column);
  if (known !== undefined && known.zone === zone) return known;
  const how: How = { order: column.dateOrder, within: column.within, zone };
  ways.set(column, how);
  return how;
}

const dayIn: Reader<Day> = (cell, column, reading) => readDay(cell, datesOf(reading, column));

/** The day in a slot, with its cell. */
export const foundDay = (
  reading: Reading,
  slot: Slot,
  rows?: readonly SheetRow[],
): Found<Day> | null => first(reading, slot, dayIn, rows);

/** The day in a slot. */
export const day = (reading: Reading, slot: Slot, rows?: readonly SheetRow[]): Day | null =>
  foundDay(reading, slot, rows)?.value ?? null;

const flagIn: Reader<Flag> = (cell, column, reading) => readFlag(cell, datesOf(reading, column));

/** The yes or no in a slot. */
export const flag = (reading: Reading, slot: Slot): Flag | null =>
  first(reading, slot, flagIn)?.value ?? null;
