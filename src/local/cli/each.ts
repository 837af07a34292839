// `--each`: every file by itself, one after the other, each judged as if it were alone. A file that cannot be read is
// named, and the others are done all the same.

import type { Day } from '../../base/day';
import { say } from '../../base/say';
import type { Settings, SheetPlan } from '../../desk';
import { cliWords } from '../../text/cli';
import { type Apart, type MarksBetween, ordersBetween, sayApart } from './apart';
import type { Asked } from './arguments';
import { delivering } from './deliver';
import { explainTables } from './explain-columns';
import { Refusal, readSources, refuse, type Terminal } from './input';
import { type LettersGiven, lettersGiven } from './letters';
import { marksOf, openHeld, openLong, refuseAll, sayMissed } from './open';
import { namesOf, tablesOf } from './order-book';
import { type OrderTable, outNames, partsOf } from './order-table';
import { progressOn } from './progress';
import { settingsGiven, tabsIn } from './settings';
import { printable } from './table';
import { sayTogether } from './together';

interface Given {
  readonly settings: Settings;
  readonly letters: LettersGiven | null;
  readonly today: Day;
  readonly between: MarksBetween;
}

interface Opened {
  readonly tables: readonly OrderTable[];
  readonly letters: LettersGiven | null;
  /** Rows that are still to be judged. */
  readonly count: number;
  readonly apart: Apart;
  /** What is to be said of several sheets read as one. */
  readonly together: readonly string[];
}

/** One file as the command reads it alone. */
async function openAlone(
  file: string,
  { settings, letters, today, between }: Given,
  asked: Asked,
  io: Terminal,
): Promise<Opened> {
  const long = await openLong(asked, file, async () => settings, today, io, between);
  if (long !== null) return { ...long, tables: [long], letters, together: [] };
  const sources = await readSources({ ...asked, files: [file] }, io);
  const reads = sources.map(({ read }) => read);
  const own = tabsIn(reads) ? await settingsGiven(asked, sources, today, io) : settings;
  const book = openHeld(asked, sources, own, today, io);
  const marks = marksOf(book, today);
  between.add(marks);
  const all = book.files.flatMap((each) => each.all);
  return {
    tables: tablesOf(book),
    letters: letters ?? (await lettersGiven(asked, reads, io)),
    count: 0,
    apart: marks.count(),
    together: sayTogether(book, all, asked.language),
  };
}

/** What each file is called, and where its rows go; nothing that is read may be written over. */
function placesOf({ files, out, language }: Asked, io: Terminal) {
  const names = namesOf(files);
  const outs = outNames(out, names);
  for (const made of outs)
    if (made !== null && files.some((file) => io.same(file, made)))
      refuse('out_is_input', language, { file: made });
  return files.map((file, i) => ({ file, name: names[i] ?? file, out: outs[i] ?? null }));
}

/** Judges every file; 0: all could be read, 1: some, 2: none. */
export async function classifyEach(asked: Asked, today: Day, io: Terminal): Promise<0 | 1 | 2> {
  const { language } = asked;
  const places = placesOf(asked, io);
  const settings = await settingsGiven(asked, [], today, io);
  const letters = asked.letters === null ? null : await lettersGiven(asked, [], io);
  const given = { settings, letters, today, between: ordersBetween() };
  const delivery = delivering({ settings, today, each: true }, asked, io);
  const together: string[] = [];
  const plans: SheetPlan[] = [];
  let left = 0;

  async function open(file: string): Promise<Opened | null> {
    try {
      return await openAlone(file, given, asked, io);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      io.err(`${printable(error.message)}\n`);
      left += 1;
      return null;
    }
  }
  for (const { file, name, out } of places) {
    const opened = await open(file);
    if (opened === null) continue;
    const told = (sentence: string): string =>
      `${name}${language === 'zh' ? '：' : ': '}${sentence}`;
    const tables = opened.tables.map((table) => (table.name === '' ? { ...table, name } : table));
    plans.push(...tables.map(({ plan }) => plan.sheet));
    if (asked.explainColumns) {
      io.out(`${explainTables(tables, language)}\n`);
      continue;
    }
    refuseAll(asked, file, opened.count);
    for (const sentence of sayApart(opened.apart, 'orders_apart', language))
      io.err(`${told(sentence)}\n`);
    together.push(...opened.together.filter((sentence) => sentence !== '').map(told));
    const tell = progressOn(io, language).done;
    for (const part of partsOf(tables, out)) await delivery.take({ ...opened, ...part, tell });
  }
  if (plans.length > 0) sayMissed(asked, plans, io);
  if (plans.length > 0 && !asked.explainColumns) {
    for (const sentence of sayApart(given.between.count(), 'orders_between', language))
      io.err(`${sentence}\n`);
    await delivery.end(together);
  }
  if (left > 0)
    io.err(`${say(cliWords.files_left, language, { count: left, all: places.length })}\n`);
  return left === 0 ? 0 : left < places.length ? 1 : 2;
}
