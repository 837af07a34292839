// npm run classify: files of orders in, a table, JSON lines or a new file out.

import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import {
  type Assessment,
  headerKeys,
  namedTabs,
  type PlanFailure,
  plan,
  type Settings,
  type SheetPlan,
} from '../../desk';
import { knownColumns, ownRows } from '../../results/known-columns';

import { cliWords } from '../../text/cli';
import type { ReadFile } from '../files/read';
import type { SheetTable } from '../files/table';
import { type Asked, readArguments } from './arguments';
import { calendarOf } from './calendar';
import { compareBooks, withCompared } from './compare';
import { explainFiles } from './explain-columns';
import {
  bytesOf,
  Refusal,
  readSources,
  refuse,
  type Source,
  type Terminal,
  tableOf,
} from './input';
import { lineOf } from './json';
import { learnFrom } from './learn';
import { lettersIn, lettersSheet, readOwn } from './letters';
import { type OrderFile, openOrderBook, outName } from './order-book';
import { bytesIn, isOfLines, writeFile, writeOut } from './out';
import { sayPrevention } from './prevent';
import { report } from './report';
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

/** Draws a line of progress while it lasts. */
function progressOn(io: Terminal, language: UiLanguage) {
  const shown = (all: number): boolean => io.progress && all > 2000;
  return (done: number, all: number): void => {
    if (!shown(all)) return;
    const bar = '█'.repeat(Math.round((20 * done) / all)).padEnd(20, '░');
    io.err(`\r${bar} ${say(cliWords.progress, language, { done, all })}`);
    if (done === all) io.err('\r\u001b[2K');
  };
}

/** The seller's own letters: the file named, else the sheet for them in a workbook of orders. */
async function lettersGiven(asked: Asked, files: readonly ReadFile[], io: Terminal) {
  const { language, letters } = asked;
  if (letters === null) {
    const [sheet] = files.flatMap(({ sheets }) => lettersSheet(sheets) ?? []);
    return sheet === undefined ? null : { source: sheet.name, sheet };
  }
  const bytes = await bytesOf(letters, language, io);
  const { sheets } = await tableOf(bytes, letters, language, null);
  const sheet = lettersIn(sheets);
  return sheet === null
    ? refuse('no_letters', language, { file: letters })
    : { source: letters, sheet };
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
    for (const made of [asked.out, asked.ics, asked.save])
      if (made !== null && read !== null && io.same(read, made))
        refuse('out_is_input', asked.language, { file: made });
}

async function classify(asked: Asked, io: Terminal): Promise<void> {
  const { language } = asked;
  refuseOwnInput(asked, io);
  const today = asked.today ?? io.today();
  const sources = await readSources(asked, io);
  const settings = await settingsGiven(asked, sources, today, io);
  const given = orderFiles(asked, sources, settings, today);
  const letters = await lettersGiven(
    asked,
    given.map(({ read }) => read),
    io,
  );
  const opened = openOrderBook(given, today, progressOn(io, language));
  const { book, files } = opened;
  const [main] = files;
  if (main === undefined) return;
  sayMissed(
    asked,
    given.map(({ plan }) => plan.sheet),
    io,
  );
  if (asked.explainColumns) return io.out(explainFiles(opened, language));
  const all = files.flatMap((each) => each.all);
  if (asked.learn) return learnFrom(all, settings, today, asked, io);
  if (asked.prevent) return io.out(sayPrevention(all, settings, today, asked));
  const own = readOwn(letters, main.of.plan, all, language);
  for (const sentence of own.sentences) io.err(`${printable(sentence)}\n`);
  if (asked.compare.length > 0) {
    const other = await settingsGiven(withCompared(asked), sources, today, io);
    const then = openOrderBook(
      orderFiles(asked, sources, other, today),
      today,
      progressOn(io, language),
    );
    return io.out(compareBooks(opened, then, own.letters, asked));
  }

  const lines = function* (): Generator<string> {
    for (const { name, all: some } of files)
      for (const each of some) yield lineOf(each, asked, own.letters, book === null ? null : name);
  };
  if (asked.json) for (const line of lines()) io.out(line);
  else {
    const homes = new Map(
      files.slice(1).flatMap(({ name, all: some }) => some.map((each) => [each, name])),
    );
    const view = {
      language,
      today,
      width: io.width,
      colour: io.colour,
      all: asked.all,
      letters: asked.reply,
      explain: asked.explain,
      own: own.letters,
      tables: files.map(({ name, of: { plan: made, read, sheet } }) => ({
        plan: made,
        name: book === null ? '' : name,
        encoding: read.guessed ? read.encoding : null,
        sheet: read.sheets.length > 1 ? sheet.name : '',
      })),
      fileOf: (each: Assessment) => homes.get(each) ?? '',
      together: sayTogether(opened, all, language),
    };
    io.out(`${report(main.of.plan, all, view).join('\n')}\n`);
  }
  if (asked.ics !== null) {
    const { text, count } = calendarOf(all, today, language);
    await writeFile(asked.ics, new TextEncoder().encode(text), language, io, null);
    io.err(`${say(cliWords.calendar_written, language, { file: asked.ics, count })}\n`);
  }
  if (asked.out === null) return;
  if (isOfLines(asked.out)) return writeFile(asked.out, bytesIn(lines()), language, io, 'written');
  for (const each of files)
    if (each === main || each.all.length > 0)
      await writeOut(outName(asked.out, each === main ? null : each), each, asked, own.letters, io);
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
