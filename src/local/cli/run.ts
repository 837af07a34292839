// npm run classify: files of orders in, a table, JSON lines or a new file out.

import type { Day } from '../../base/day';
import { sayApart } from './apart';
import { type Asked, readArguments } from './arguments';
import { compareBooks, withTried } from './compare';
import { delivering } from './deliver';
import { classifyEach } from './each';
import { explainTables } from './explain-columns';
import { isPattern } from './glob';
import { help } from './help';
import { Refusal, readSources, refuse, type Terminal } from './input';
import { learnFrom } from './learn';
import { lettersGiven, ownLetters, sayLetterProblems } from './letters';
import { marksOf, openHeld, openLong, refuseAll, sayMissed } from './open';
import { tablesOf } from './order-book';
import { partsOf } from './order-table';
import { sayPrevention } from './prevent';
import { progressOn } from './progress';
import { settingsGiven } from './settings';
import { printable } from './table';
import { sayTogether } from './together';

/** What is written must not take the place of what was read. */
function refuseOwnInput(asked: Asked, io: Terminal): void {
  for (const read of [...asked.files, asked.settings, asked.letters, asked.rules, ...asked.compare])
    for (const made of [asked.out, asked.ics, asked.list, asked.save])
      if (made !== null && read !== null && io.same(read, made))
        refuse('out_is_input', asked.language, { file: made });
}

/** Classifies a single text of any length; false where it has to be read as a whole. */
async function classifyLong(asked: Asked, today: Day, io: Terminal): Promise<boolean> {
  const { files, out, language } = asked;
  const [file] = files;
  if (files.length > 1) return false;
  const table = await openLong(asked, file, () => settingsGiven(asked, [], today, io), today, io);
  if (table === null) return false;
  refuseAll(asked, file, table.count);
  sayMissed(asked, [table.plan.sheet], io);
  if (asked.explainColumns) {
    io.out(explainTables([table], language));
    return true;
  }
  for (const sentence of sayApart(table.apart, 'orders_apart', language)) io.err(`${sentence}\n`);
  const letters = await lettersGiven(asked, [], io);
  const { settings } = table.plan;
  const delivery = delivering({ settings, today, each: false }, asked, io);
  const count = table.count - table.head.length;
  const tell = progressOn(io, language).done;
  for (const part of partsOf([table], out)) await delivery.take({ ...part, letters, count, tell });
  await delivery.end([]);
  return true;
}

/** Classifies files that are held, all of them as one book of orders. */
async function classifyHeld(asked: Asked, today: Day, io: Terminal): Promise<void> {
  const { out, language } = asked;
  const sources = await readSources(asked, io);
  const settings = await settingsGiven(asked, sources, today, io);
  const reads = sources.map(({ read }) => read);
  const letters = await lettersGiven(asked, reads, io);
  const book = openHeld(asked, sources, settings, today, io);
  const tables = tablesOf(book);
  const plans = tables.map(({ plan }) => plan.sheet);
  sayMissed(asked, plans, io);
  if (asked.explainColumns) return io.out(explainTables(tables, language));
  const all = book.files.flatMap((each) => each.all);
  if (asked.learn) return learnFrom(all, settings, today, asked, io);
  if (asked.prevent) return io.out(sayPrevention(all, settings, today, asked));
  if (asked.compare.length > 0) {
    const tried = await withTried(asked, io);
    const other = await settingsGiven(tried.asked, sources, today, io);
    const then = openHeld(tried.asked, sources, other, today, io);
    const thenPlans = tablesOf(then).map(({ plan }) => plan.sheet);
    sayMissed({ map: tried.columns, language }, thenPlans, io);
    const worded = await lettersGiven(tried.asked, reads, io);
    sayLetterProblems(worded, [], language, io);
    const before = { book, own: ownLetters(letters) };
    return io.out(compareBooks(before, { book: then, own: ownLetters(worded) }, asked));
  }
  const apart = marksOf(book, today).count();
  for (const sentence of sayApart(apart, 'orders_apart', language)) io.err(`${sentence}\n`);
  const delivery = delivering({ settings, today, each: false }, asked, io);
  // They are judged by now.
  const judged = { count: 0, tell: () => undefined };
  for (const part of partsOf(tables, out)) await delivery.take({ ...part, letters, ...judged });
  await delivery.end(sayTogether(book, all, language));
}

/** The files named; one that no file is like stays, to be said as missing. */
function withFilesLike(asked: Asked, io: Terminal): Asked {
  const named = asked.files.flatMap((file) => {
    const found = isPattern(file) ? io.like(file) : [];
    return found.length > 0 ? found : [file];
  });
  const [first = asked.files[0], ...more] = new Set(named);
  return { ...asked, files: [first, ...more] };
}

async function classify(given: Asked, io: Terminal): Promise<0 | 1 | 2> {
  const asked = withFilesLike(given, io);
  refuseOwnInput(asked, io);
  const today = asked.today ?? io.today();
  if (asked.each && asked.files.length > 1) return classifyEach(asked, today, io);
  if (!(await classifyLong(asked, today, io))) await classifyHeld(asked, today, io);
  return 0;
}

/** Runs the command; the exit code is 0 when all files were read, 1 when only some, and 2 when none. */
export async function run(argv: readonly string[], io: Terminal): Promise<0 | 1 | 2> {
  const asked = readArguments(argv);
  if (typeof asked === 'string') {
    io.err(`${asked}\n`);
    return 2;
  }
  if ('help' in asked) {
    io.out(help(asked.help));
    return 0;
  }
  try {
    return await classify(asked, io);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`${printable(error.message)}\n`);
    return 2;
  }
}
