// People edit while a run writes, and a range is but row and column numbers. So what a block is known by – marks,
// header, order numbers, the add-on's own cells – is read again right before a write and after it. Where it differs
// before, nothing is written; where it differs after, the cells are put back.

import { plainText } from './cells';
import { findMarks, type Marks, markKnown } from './columns';
import type { Line } from './lines';
import { type Orders, reopen } from './orders';

/** The sheet is no longer the one that was read. */
export class SheetMoved extends Error {}

/** A sheet that changes each time it is read is given up. */
export const mostAttempts = 3;

/** Does it with the sheet as it stands, and anew where somebody changed it meanwhile: `work` gives null then. */
export function untilStill<T>(given: Orders, work: (orders: Orders) => T | null): T {
  let orders = given;
  for (let attempt = 1; ; attempt += 1) {
    const done = work(orders);
    if (done !== null) return done;
    const anew = reopen(orders);
    if ('refusal' in anew || attempt === mostAttempts) throw new SheetMoved();
    orders = anew;
  }
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Grid = readonly (readonly unknown[])[];

/** The rows of a block as they stand right now. */
interface Sight {
  readonly marks: Marks;
  readonly header: readonly unknown[];
  readonly values: Grid;
}

export const same = (one: unknown, two: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(two);

const placesOf = ({ at, all }: Marks) => [[...at].sort(), all];

/** The add-on's cells that hold what somebody may have typed meanwhile. */
const typedInto = ['evidence', 'reply', 'handled', 'waiting', 'key'] as const;

const idColumns = ({ plan }: Orders): readonly number[] =>
  plan.sheet.columns.filter(({ field }) => field === 'orderId').map(({ index }) => index);

/** The seller's own columns that say the same as the add-on's Handled and Look again on. */
const ownMarks = ({ plan }: Orders): readonly number[] =>
  plan.sheet.columns
    .filter(({ field }) => field === 'handled' || field === 'waitingUntil')
    .map(({ index }) => index);

function see({ sheet, plan }: Orders, lines: readonly Line[], marks: Marks): Sight {
  const [first] = lines;
  // Rows and columns that somebody deleted may have been the sheet's last.
  const width = Math.min(Math.max(sheet.getLastColumn(), ...marks.all), sheet.getMaxColumns());
  const rows = first === undefined ? 0 : Math.min(lines.length, sheet.getMaxRows() - first.row + 1);
  // The header last: where columns move in between, it is the header that tells.
  const values =
    first === undefined || rows < 1 ? [] : sheet.getRange(first.row, 1, rows, width).getValues();
  const [header = []] = sheet.getRange(plan.sheet.headerRow, 1, 1, width).getValues();
  return { marks, header, values };
}

/** Marks and cells of one moment: marks are read one by one, and a column may come in between. */
function seeStill(orders: Orders, lines: readonly Line[], attempt = 1): Sight {
  const seen = see(orders, lines, findMarks(orders.sheet));
  const stands = same(placesOf(seen.marks), placesOf(findMarks(orders.sheet)));
  return stands || attempt === mostAttempts ? seen : seeStill(orders, lines, attempt + 1);
}

/** The header alone. */
export const sightOf = (orders: Orders): Sight => seeStill(orders, []);

/** The same after a write. Marks are looked for only where a column's title stands elsewhere. */
function seeAgain(orders: Orders, lines: readonly Line[], before: Sight): Sight {
  const now = see(orders, lines, before.marks);
  return same(now.header, before.header) ? now : seeStill(orders, lines);
}

/** The seller's part of a header. */
export const ownHeader = (header: readonly unknown[], { all }: Marks): readonly unknown[] => {
  const own = header.filter((_, i) => !all.includes(i + 1));
  while (own.length > 0 && own[own.length - 1] === '') own.pop();
  return own;
};

const pick = (row: readonly unknown[], columns: readonly number[]): readonly unknown[] =>
  columns.map((column) => row[column] ?? '');

/** Whether marks and header stand where they stood. */
const standsStill = (orders: Orders, marks: Marks, now: Sight): boolean =>
  same(placesOf(marks), placesOf(now.marks)) &&
  same(ownHeader(orders.header, marks), ownHeader(now.header, now.marks));

const n = <T>(list: readonly T[], text: (each: T) => string): readonly string[] => {
  const counts = new Map<string, number>();
  return list.map((each) => {
    const key = text(each);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return `${count} ${key}`;
  });
};

/** Where each column of now stood before (0-based); −1: nowhere. A title that was just `titled` names nothing. */
export function columnsBefore(
  before: Sight,
  now: Sight,
  titled: readonly number[],
): readonly number[] {
  const name = ({ marks, header }: Sight) => {
    const ours = new Map([...marks.at].map(([id, column]) => [column - 1, id]));
    return n(
      header.map((cell, i) => (ours.has(i) ? [ours.get(i)] : [cell, ''])),
      (each) => JSON.stringify(each),
    );
  };
  const [old, fresh] = [name(before), name(now)];
  // Only renamed: all stands where it stood.
  if (old.length === fresh.length && same(placesOf(before.marks), placesOf(now.marks))) {
    const moved = fresh.some((each, i) => each !== old[i] && old.includes(each));
    if (!moved) return fresh.map((_, i) => i);
  }
  const places: number[] = [];
  fresh.forEach((each, i) => {
    const isBlank = now.header[i] === '';
    const left = places[i - 1] ?? -1;
    // A column without a header stands beside the one it stood beside.
    const beside = left >= 0 && before.header[left + 1] === '' ? left + 1 : -1;
    places.push(isBlank && !now.marks.all.includes(i + 1) ? beside : old.indexOf(each));
  });
  // A header that was written over names nothing: the cells below it tell.
  const below = ({ values }: Sight, column: number) => values.slice(1).map((row) => row[column]);
  for (const i of titled) {
    if (now.marks.all.includes(i + 1) || (places[i] ?? -1) >= 0) continue;
    const cells = below(now, i);
    places[i] = old.findIndex((_, was) => !places.includes(was) && same(below(before, was), cells));
  }
  return places;
}

/** A formula of the add-on's may be the very thing that was written. */
const isOurs = (formula: string): boolean => /^=(?:CLAIM_|VSTACK\()/i.test(formula.slice(0, 9));

/** Puts back what was written over, cell by cell where it stands now. */
function putBack(
  orders: Orders,
  before: Sight,
  formulas: readonly (readonly string[])[],
  now: Sight,
  first: number,
  areas: readonly Area[],
): void {
  const { sheet, plan } = orders;
  const titled = areas.flatMap(({ row, column, columns: width }) =>
    row === plan.sheet.headerRow ? Array.from({ length: width }, (_, i) => column - 1 + i) : [],
  );
  const columns = columnsBefore(before, now, titled);
  const ids = idColumns(orders);
  const key = (row: readonly unknown[]) => JSON.stringify(pick(row, ids));
  const [old, fresh] = [n(before.values, key), n(now.values, key)];
  const shifted = columns.some((column, i) => column !== i);
  const rows = fresh.map((each, i) => (shifted || same(old, fresh) ? i : old.indexOf(each)));
  for (const { row, column, rows: written, columns: across } of areas) {
    const count = Math.min(written, sheet.getMaxRows() - row + 1);
    const width = Math.min(across, sheet.getMaxColumns() - column + 1);
    if (count < 1 || width < 1) continue;
    const range = sheet.getRange(row, column, count, width);
    const standing = range.getFormulas();
    range.setValues(
      standing.map((line, i) =>
        line.map((formula, c) => {
          const from = rows[row - first + i] ?? -1;
          const at = columns[column - 1 + c] ?? -1;
          const value = before.values[from]?.[at];
          if (formula !== '' && !isOurs(formula)) return formula;
          if (value === undefined) return '';
          return formulas[from]?.[at] || (typeof value === 'string' ? plainText(value) : value);
        }),
      ),
    );
  }
}

/**
 * Writes into the rows of a block if they are still those that were read; `write` tells which cells it wrote.
 * @returns false where the sheet has changed: nothing stays written, and the block is to be read again
 */
export function guarded(
  orders: Orders,
  lines: readonly Line[],
  write: (wrote: (area: Area) => void) => void,
): boolean {
  const { sheet, marks } = orders;
  const [top] = lines;
  if (top === undefined) return true;
  // A column is to be known after it was moved: from the first write on it carries its mark.
  markKnown(sheet, marks);
  const before = see(orders, lines, findMarks(sheet));
  const typed = typedInto.flatMap((id) => marks.at.get(id) ?? []).map((column) => column - 1);
  const known = [...idColumns(orders), ...ownMarks(orders), ...typed];
  const isSame =
    before.values.length === lines.length &&
    before.values.every((row, i) => same(pick(row, known), pick(lines[i]?.raw ?? [], known)));
  if (!standsStill(orders, marks, before) || !isSame) return false;
  const formulas = sheet
    .getRange(top.row, 1, lines.length, Math.max(1, before.header.length))
    .getFormulas();
  const areas: Area[] = [];
  let failed: { readonly error: unknown } | null = null;
  try {
    write((area) => areas.push(area));
  } catch (error) {
    failed = { error };
  }
  const now = seeAgain(orders, lines, before);
  const ids = idColumns(orders);
  const stays =
    standsStill(orders, marks, now) &&
    now.values.length === before.values.length &&
    now.values.every((row, i) => same(pick(row, ids), pick(before.values[i] ?? [], ids)));
  if (!stays) putBack(orders, before, formulas, now, top.row, areas);
  if (failed !== null) throw failed.error;
  return stays;
}
