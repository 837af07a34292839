// Judges tables of orders block by block and hands every block to all that is made of it: lines, files, the report.
import type { Day } from '../../base/day';
import type { LanguageCode } from '../../base/ids';
import { lazy } from '../../base/lazy';
import { say } from '../../base/say';
import { type Assessment, type OwnLetters, replyLanguage, type Settings } from '../../desk';
import { cliWords } from '../../text/cli';
import type { Asked } from './arguments';
import type { Terminal } from './input';
import { type LettersGiven, ownLetters, sayLetterProblems } from './letters';
import { isOfLines, type OrderTable, outKind } from './order-table';
import {
  begunFile,
  bookTaker,
  calendarTaker,
  csvTaker,
  jsonTaker,
  listTaker,
  parquetTaker,
  type Taker,
} from './out';
import { reporting } from './report';

/** A table to be judged. */
interface Part {
  readonly table: OrderTable;
  readonly letters: LettersGiven | null;
  /** Where its rows go with their results; null: nowhere. */
  readonly out: string | null;
  /** Written even where it holds no order; what is read beside it has only orders that stand nowhere else. */
  readonly isMain: boolean;
  /** Its rows, and who is told how many of them are done. */
  readonly count: number;
  readonly tell: (done: number, all: number) => void;
}

export interface Delivery {
  /** Judges a table. */
  readonly take: (part: Part) => Promise<void>;
  /** Once all are judged: the report, and the files take their names. `together`: what is to be said of them all. */
  readonly end: (together: readonly string[]) => Promise<void>;
}

/** The letters of the seller's own are read once; which languages they have to be in, the orders tell. */
function lettersTaker(asked: Asked, io: Terminal) {
  const needed = new Map<LettersGiven, Set<LanguageCode>>();
  return {
    take(all: readonly Assessment[], given: LettersGiven | null): void {
      if (given === null) return;
      const languages = needed.get(given) ?? new Set();
      needed.set(given, languages);
      for (const each of all) languages.add(replyLanguage(each, each.settings));
    },
    end(): void {
      for (const [given, languages] of needed)
        sayLetterProblems(given, [...languages], asked.language, io);
    },
  };
}

interface Manner {
  readonly settings: Settings;
  readonly today: Day;
  /** Each table stands by itself; else they tell of the same orders. */
  readonly each: boolean;
}

/** The report, with the file beside an order, but for those of the main one of several. */
function reportTaker({ settings, today, each }: Manner, asked: Asked, io: Terminal) {
  const homes = new WeakMap<Assessment, { readonly name: string; readonly own: OwnLetters }>();
  const tables: OrderTable[] = [];
  const report = reporting(settings, {
    language: asked.language,
    today,
    width: io.width,
    colour: io.colour,
    all: asked.all,
    letters: asked.reply,
    explain: asked.explain,
    each,
    tables,
    ownOf: (order) => homes.get(order)?.own ?? new Map(),
    fileOf: (order) => homes.get(order)?.name ?? '',
  });
  return {
    begin: ({ table }: Part): void => void tables.push(table),
    take(all: readonly Assessment[], { table, isMain }: Part, own: OwnLetters): void {
      const home = { name: isMain && !each ? '' : table.name, own };
      for (const order of all) homes.set(order, home);
      report.add(all);
    },
    end: (together: readonly string[]): void => io.out(`${report.lines(together).join('\n')}\n`),
  };
}

/** What is made of the orders of one table. */
function takersOf(
  { table, out }: Part,
  lines: ReturnType<typeof begunFile> | null,
  own: OwnLetters,
  asked: Asked,
  io: Terminal,
): readonly Taker[] {
  const toLines = (push: (line: string) => void): Taker => ({
    take: jsonTaker(asked, table, own, push),
    end: () => undefined,
  });
  return [
    ...(asked.json ? [toLines(io.out)] : []),
    ...(lines === null ? [] : [toLines(lines.push)]),
    ...(out === null ? [] : fileTakers(out, table, own, asked, io)),
  ];
}

/** The rows of a table with their results, by what the file is to be. */
function fileTakers(
  out: string,
  table: OrderTable,
  own: OwnLetters,
  asked: Asked,
  io: Terminal,
): readonly Taker[] {
  switch (outKind(out)) {
    case 'csv':
      return [csvTaker(out, ',', table, asked, own, io)];
    case 'tsv':
      return [csvTaker(out, '\t', table, asked, own, io)];
    case 'parquet':
      return [parquetTaker(out, table, asked, own, io)];
    case 'book':
      return [bookTaker(out, table, asked, own, io)];
    case 'lines':
    case null:
      return [];
  }
}

/** Judges tables one after the other, and writes and prints what was asked for. */
export function delivering(manner: Manner, asked: Asked, io: Terminal): Delivery {
  const { out, ics, list, language } = asked;
  const { today } = manner;
  const lines = out !== null && isOfLines(out) ? begunFile(out, language, io) : null;
  const further = [
    ...(ics === null ? [] : [calendarTaker(ics, today, language, io)]),
    ...(list === null ? [] : [listTaker(list, today, language, io)]),
  ];
  const report = asked.json ? null : reportTaker(manner, asked, io);
  const needed = lettersTaker(asked, io);
  const ends: Taker['end'][] = [];
  return {
    async take(part) {
      const { table, letters, isMain, count, tell } = part;
      const own = ownLetters(letters);
      const begun = lazy(() => takersOf(part, lines, own, asked, io));
      report?.begin(part);
      // A further file whose orders all stand in the first has nothing of its own to write.
      let isWritten = isMain;
      let done = 0;
      for (const block of table.blocks()) {
        report?.take(block.all, part, own);
        needed.take(block.all, letters);
        for (const each of further) each.take(block);
        isWritten ||= block.all.length > 0;
        if (isWritten) for (const each of begun()) each.take(block);
        done += block.lines.length;
        tell(done, count);
        await io.pause();
      }
      tell(count, count);
      if (isWritten) ends.push(...begun().map(({ end }) => end));
    },
    async end(together) {
      report?.end(together);
      needed.end();
      for (const each of further) await each.end();
      lines?.done();
      if (lines !== null) io.err(`${say(cliWords.written, language, { file: out ?? '' })}\n`);
      for (const end of ends) await end();
    },
  };
}
