// Judges tables of orders block by block and hands every block to all that is made of it: lines, files, the report.
import type { Day } from '../../base/day';
import type { LanguageCode } from '../../base/ids';
import { lazy } from '../../base/lazy';
import { say } from '../../base/say';
import { type Assessment, type OwnLetters, replyLanguage } from '../../desk';
import { cliWords } from '../../text/cli';
import type { Asked } from './arguments';
import type { Terminal } from './input';
import { type LettersGiven, ownLetters, sayLetterProblems } from './letters';
import { type OrderTable, outName } from './order-table';
import {
  begunFile,
  bookTaker,
  calendarTaker,
  csvTaker,
  isOfLines,
  isText,
  jsonTaker,
  listTaker,
  type Taker,
} from './out';
import { reporting } from './report';

interface Delivery {
  /** The list of orders first. */
  readonly tables: readonly [OrderTable, ...OrderTable[]];
  readonly letters: LettersGiven | null;
  readonly today: Day;
  /** What is to be said of several files read as one. */
  readonly together: readonly string[];
  /** Rows of all tables. */
  readonly count: number;
  readonly tell: (done: number, all: number) => void;
}

/** The letters of the seller's own are read once; which languages they have to be in, the orders tell. */
function lettersTaker(given: LettersGiven | null, asked: Asked, io: Terminal): Taker {
  const needed = new Set<LanguageCode>();
  return {
    take({ all }) {
      if (given !== null) for (const each of all) needed.add(replyLanguage(each, each.settings));
    },
    end: () => sayLetterProblems(given, [...needed], asked.language, io),
  };
}

/** The report, with the file beside an order that does not stand in the first. */
function reportTaker(
  { tables, today, together }: Delivery,
  asked: Asked,
  own: OwnLetters,
  io: Terminal,
) {
  const homes = new WeakMap<Assessment, string>();
  const [main] = tables;
  const report = reporting(main.plan, {
    language: asked.language,
    today,
    width: io.width,
    colour: io.colour,
    all: asked.all,
    letters: asked.reply,
    explain: asked.explain,
    own,
    tables,
    fileOf: (each) => homes.get(each) ?? '',
    together,
  });
  return {
    take(all: readonly Assessment[], table: OrderTable): void {
      if (table !== main) for (const each of all) homes.set(each, table.name);
      report.add(all);
    },
    end: (): void => io.out(`${report.lines().join('\n')}\n`),
  };
}

/** What is made of the orders of one table. */
function takersOf(
  table: OrderTable,
  isMain: boolean,
  lines: ReturnType<typeof begunFile> | null,
  own: OwnLetters,
  asked: Asked,
  io: Terminal,
): readonly Taker[] {
  const { out } = asked;
  const toLines = (push: (line: string) => void): Taker => ({
    take: jsonTaker(asked, table, own, push),
    end: () => undefined,
  });
  const named = out === null || isOfLines(out) ? null : outName(out, isMain ? '' : table.name);
  return [
    ...(asked.json ? [toLines(io.out)] : []),
    ...(lines === null ? [] : [toLines(lines.push)]),
    ...(named === null
      ? []
      : [
          isText(named)
            ? csvTaker(named, table, asked, own, io)
            : bookTaker(named, table, asked, own, io),
        ]),
  ];
}

/** Judges all orders, and writes and prints what was asked for. */
export async function deliver(given: Delivery, asked: Asked, io: Terminal): Promise<void> {
  const { tables, today, letters, count, tell } = given;
  const { out, ics, list, language } = asked;
  const own = ownLetters(letters);
  const lines = out !== null && isOfLines(out) ? begunFile(out, language, io) : null;
  const further = [
    ...(ics === null ? [] : [calendarTaker(ics, today, language, io)]),
    ...(list === null ? [] : [listTaker(list, today, language, io)]),
  ];
  const report = asked.json ? null : reportTaker(given, asked, own, io);
  const needed = lettersTaker(letters, asked, io);
  const ends: Taker['end'][] = [];
  let done = 0;
  for (const table of tables) {
    const isMain = table === tables[0];
    const begun = lazy(() => takersOf(table, isMain, lines, own, asked, io));
    let isWritten = isMain;
    for (const block of table.blocks()) {
      report?.take(block.all, table);
      needed.take(block);
      for (const each of further) each.take(block);
      // A further file whose orders all stand in the first has nothing of its own to write.
      isWritten ||= block.all.length > 0;
      if (isWritten) for (const each of begun()) each.take(block);
      done += block.lines.length;
      tell(done, count);
      await io.pause();
    }
    if (isWritten) ends.push(...begun().map(({ end }) => end));
  }
  tell(count, count);
  report?.end();
  await needed.end();
  for (const each of further) await each.end();
  lines?.done();
  if (lines !== null) io.err(`${say(cliWords.written, language, { file: out ?? '' })}\n`);
  for (const end of ends) await end();
}
