// npm run classify: files of orders in, a table, JSON lines or a new file out.

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
import { ordersApart, sayApart } from './apart';
import { type Asked, readArguments } from './arguments';
import { compareBooks, withTried } from './compare';
import { deliver } from './deliver';
import { explainTables } from './explain-columns';
import {
  openFile,
  Refusal,
  readSources,
  refuse,
  refuseFile,
  type Source,
  type Terminal,
} from './input';
import { learnFrom } from './learn';
import { lettersGiven, ownLetters, sayLetterProblems } from './letters';
import { EndlessOrder, mostTogether, openLongTable } from './long-table';
import { type OrderFile, openOrderBook, tablesOf } from './order-book';
import { isText } from './out';
import { sayPrevention } from './prevent';
import { progressOn } from './progress';
import { settingsGiven } from './settings';
import { printable } from './table';
import { sayTogether } from './together';

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

/** Columns that `--map` names and no file has: a slip of the pen would else be silent. */
function sayMissed({ map, language }: Asked, plans: readonly SheetPlan[], io: Terminal): void {
  const columns = plans.flatMap((each) => each.columns);
  const there = new Set(columns.map(({ header }) => headerKeys(header).full));
  for (const header of Object.keys(map))
    if (!there.has(headerKeys(header).full))
      io.err(`${printable(say(cliWords.map_missed, language, { header }))}\n`);
}

/** Each file's sheet that holds orders, and those the settings name beside it. */
function orderFiles(
  asked: Asked,
  sources: readonly Source[],
  settings: Settings,
  today: Day,
): readonly OrderFile[] {
  const { language } = asked;
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

/** What is written must not take the place of what was read. */
function refuseOwnInput(asked: Asked, io: Terminal): void {
  for (const read of [...asked.files, asked.settings, asked.letters, asked.rules, ...asked.compare])
    for (const made of [asked.out, asked.ics, asked.list, asked.save])
      if (made !== null && read !== null && io.same(read, made))
        refuse('out_is_input', asked.language, { file: made });
}

/** Whether all rows have to be in memory: to be joined, compared, counted twice, or made a workbook of. */
const takesAll = ({ files, compare, learn, prevent, out }: Asked): boolean =>
  new Set(files).size > 1 ||
  compare.length > 0 ||
  learn ||
  prevent ||
  (out !== null && !isText(out));

/** More rows are no table for a screen. */
const mostShown = 100_000;

/** Classifies a single text of any length; false where it has to be read as a whole. */
async function classifyLong(asked: Asked, today: Day, io: Terminal): Promise<boolean> {
  const { language } = asked;
  const [name] = asked.files;
  if (takesAll(asked)) return false;
  const file = await openFile(name, language, io);
  const text = openLongText(file.pieces, name, asked.encoding ?? undefined);
  if (text === null) return false;
  const settings = await settingsGiven(asked, [], today, io);
  const tell = progressOn(io, language);
  tell.reading(name, file.size);
  const table = openLongTable(text, name, settings, today);
  if (table === 'keyed') return false;
  if (typeof table === 'string') return refuse(`sheet_${table}`, language, { file: name });
  const { count, apart } = table;
  if (asked.all && !asked.json && count > mostShown)
    refuse('all_too_many', language, { file: name, count });
  sayMissed(asked, [table.plan.sheet], io);
  if (asked.explainColumns) {
    io.out(explainTables([table], language));
    return true;
  }
  for (const sentence of sayApart(apart, language)) io.err(`${sentence}\n`);
  const letters = await lettersGiven(asked, [], io);
  await deliver(
    {
      tables: [table],
      letters,
      today,
      together: [],
      count: count - table.head.length,
      tell: tell.done,
    },
    asked,
    io,
  );
  return true;
}

async function classify(asked: Asked, io: Terminal): Promise<void> {
  const { language } = asked;
  refuseOwnInput(asked, io);
  const today = asked.today ?? io.today();
  try {
    if (await classifyLong(asked, today, io)) return;
  } catch (error) {
    if (error instanceof EndlessOrder)
      refuse('orders_endless', language, { file: asked.files[0], count: mostTogether });
    if (!(error instanceof Unreadable)) throw error;
    refuseFile(error.problem, asked.files[0], language);
  }
  const sources = await readSources(asked, io);
  const settings = await settingsGiven(asked, sources, today, io);
  const given = orderFiles(asked, sources, settings, today);
  const letters = await lettersGiven(
    asked,
    given.map(({ read }) => read),
    io,
  );
  const opened = openOrderBook(given, today, progressOn(io, language).done);
  const [main, ...further] = tablesOf(opened);
  if (main === undefined) return;
  const tables = [main, ...further] as const;
  sayMissed(
    asked,
    tables.map(({ plan }) => plan.sheet),
    io,
  );
  if (asked.explainColumns) return io.out(explainTables(tables, language));
  const all = opened.files.flatMap((each) => each.all);
  if (asked.learn) return learnFrom(all, settings, today, asked, io);
  if (asked.prevent) return io.out(sayPrevention(all, settings, today, asked));
  if (asked.compare.length > 0) {
    const tried = await withTried(asked, io);
    const other = await settingsGiven(tried.asked, sources, today, io);
    const files = orderFiles(tried.asked, sources, other, today);
    const then = openOrderBook(files, today, progressOn(io, language).done);
    sayMissed(
      { ...asked, map: tried.columns },
      tablesOf(then).map(({ plan }) => plan.sheet),
      io,
    );
    const reads = files.map(({ read }) => read);
    const worded = await lettersGiven(tried.asked, reads, io);
    sayLetterProblems(worded, [], language, io);
    const before = { book: opened, own: ownLetters(letters) };
    return io.out(compareBooks(before, { book: then, own: ownLetters(worded) }, asked));
  }
  const marks = ordersApart();
  const [first] = opened.files;
  if (first?.of.plan.sheet.kind === 'orders')
    survey(first.of.plan, first.lines, today).orders.forEach(marks.add);
  for (const sentence of sayApart(marks.count(), language)) io.err(`${sentence}\n`);
  const together = sayTogether(opened, all, language);
  // They are judged by now.
  const judged = { count: 0, tell: () => undefined };
  await deliver({ tables, letters, today, together, ...judged }, asked, io);
}

/** Runs the command; the exit code is 0 when the files were read and 2 with one sentence when not. */
export async function run(argv: readonly string[], io: Terminal): Promise<0 | 2> {
  const asked = readArguments(argv);
  if (typeof asked === 'string') {
    io.err(`${asked}\n`);
    return 2;
  }
  try {
    await classify(asked, io);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`${printable(error.message)}\n`);
    return 2;
  }
}
