// From the files named to tables of orders: a text of any length that is read in pieces, or files that are held.

import type { Day } from '../../base/day';
import { say } from '../../base/say';
import {
  headerKeys,
  namedTabs,
  type PlanFailure,
  plan,
  type Settings,
  type SheetPlan,
  survey,
} from '../../desk';
import { knownColumns, ownRows } from '../../results/known-columns';
import { cliWords } from '../../text/cli';
import { openLongText } from '../files/long-text';
import { Unreadable } from '../files/problem';
import type { SheetTable } from '../files/table';
import { type Marks, type MarksBetween, ordersApart } from './apart';
import type { Asked } from './arguments';
import { openFile, refuse, refuseFile, type Source, type Terminal } from './input';
import { EndlessOrder, type LongTable, mostTogether, openLongTable } from './long-table';
import { type OrderBook, type OrderFile, openOrderBook } from './order-book';
import { outKind } from './order-table';
import { progressOn } from './progress';
import { printable } from './table';

/** The first sheet that holds orders; a workbook often opens with a note or a summary. */
function findSheet(
  sheets: readonly SheetTable[],
  settings: Settings,
  file: string,
  today: Day,
  beside: boolean,
): Pick<OrderFile, 'sheet' | 'own' | 'known' | 'plan'> | PlanFailure['code'] {
  let failure: PlanFailure | null = null;
  for (const sheet of sheets) {
    const name = `${file} ${sheet.name}`;
    const known = knownColumns(sheet.rows);
    const own = ownRows(sheet.rows, known);
    const made = plan(own.slice(0, 15), own.slice(15), settings, name, today, beside);
    if (made.ok) return { sheet, own, known, plan: made.plan };
    if (failure === null || failure.code === 'empty') failure = made;
  }
  return failure?.code ?? 'empty';
}

/** Each file's sheet that holds orders, and those the settings name beside it. */
function orderFiles(
  { language }: Asked,
  sources: readonly Source[],
  settings: Settings,
  today: Day,
): readonly OrderFile[] {
  const files: OrderFile[] = [];
  for (const { file, bytes, read } of sources) {
    const found = findSheet(read.sheets, settings, file, today, sources.length > 1);
    if (typeof found === 'string') return refuse(`sheet_${found}`, language, { file });
    files.push({ file, bytes, read, ...found });
    const named = namedTabs(
      settings.alsoRead,
      read.sheets.map(({ name }) => name),
    );
    for (const sheet of read.sheets) {
      if (sheet === found.sheet || !named.found.includes(sheet.name)) continue;
      const beside = findSheet([sheet], settings, file, today, true);
      if (typeof beside !== 'string') files.push({ file, bytes, read, ...beside });
    }
  }
  return files;
}

/** Files that are held, as one book of orders. */
export function openHeld(
  asked: Asked,
  sources: readonly Source[],
  settings: Settings,
  today: Day,
  io: Terminal,
): OrderBook {
  const files = orderFiles(asked, sources, settings, today);
  return openOrderBook(files, today, progressOn(io, asked.language).done);
}

/** The orders of the first table, where that is a list of orders, by where they stand. */
export function marksOf({ files: [first] }: OrderBook, today: Day): Marks {
  const marks = ordersApart();
  if (first?.of.plan.sheet.kind === 'orders')
    survey(first.of.plan, first.lines, today).orders().forEach(marks.add);
  return marks;
}

/** Whether all rows have to be in memory: to be compared, counted twice, or made a workbook of. */
const takesAll = ({ compare, learn, prevent, out }: Asked): boolean =>
  compare.length > 0 || learn || prevent || (out !== null && outKind(out) === 'book');

/**
 * A single text of any length; null where it has to be read as a whole.
 * @param settingsOf asked for once the file is known to be such a text
 */
export async function openLong(
  asked: Asked,
  file: string,
  settingsOf: () => Promise<Settings>,
  today: Day,
  io: Terminal,
  between: MarksBetween | null = null,
): Promise<LongTable | null> {
  const { language } = asked;
  if (takesAll(asked)) return null;
  try {
    const { pieces, size } = await openFile(file, language, io);
    const text = openLongText(pieces, file, asked.encoding ?? undefined);
    if (text === null) return null;
    const settings = await settingsOf();
    progressOn(io, language).reading(file, size);
    const table = openLongTable(text, file, settings, today, undefined, between);
    if (table === 'keyed') return null;
    return typeof table === 'string' ? refuse(`sheet_${table}`, language, { file }) : table;
  } catch (error) {
    if (error instanceof EndlessOrder)
      return refuse('orders_endless', language, { file, count: mostTogether });
    if (!(error instanceof Unreadable)) throw error;
    return refuseFile(error.problem, file, language);
  }
}

/** More rows are no table for a screen. */
const mostShown = 100_000;

export function refuseAll({ all, json, language }: Asked, file: string, count: number): void {
  if (all && !json && count > mostShown) refuse('all_too_many', language, { file, count });
}

/** Columns that `--map` names and no file has: a slip of the pen would else be silent. */
export function sayMissed(
  { map, language }: Pick<Asked, 'map' | 'language'>,
  plans: readonly SheetPlan[],
  io: Terminal,
): void {
  const columns = plans.flatMap((each) => each.columns);
  const there = new Set(columns.map(({ header }) => headerKeys(header).full));
  for (const header of Object.keys(map))
    if (!there.has(headerKeys(header).full))
      io.err(`${printable(say(cliWords.map_missed, language, { header }))}\n`);
}
