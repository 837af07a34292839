// `--compare`: what would change if other settings, rules, letters or columns counted. Nothing is written.

import { isoOf } from '../../base/day';
import {
  type Assessment,
  addComparisons,
  compareOrders,
  nothingCompared,
  type OwnLetters,
  reply,
} from '../../desk';
import { sayChanges, sayComparison } from '../../text/compare';
import { type Asked, pairsOf } from './arguments';
import { bytesOf, refuse, type Terminal, tableOf } from './input';
import { lettersIn } from './letters';
import type { OrderBook } from './order-book';
import { isWorkbook, rulesIn, settingsSheet } from './settings';
import { printable } from './table';

const shownAtMost = 50;

/** `Paid=Order value`, and no file of such a name. */
const isPairs = (given: string): boolean => given.includes('=') && !/\.\w{2,5}$/.test(given);

/** What a file brings to be tried: settings, rules or letters; a workbook of their tabs brings each. */
async function triedIn(file: string, { language }: Asked, io: Terminal): Promise<Partial<Asked>> {
  if (/\.json$/i.test(file)) return { settings: file };
  const { sheets } = await tableOf(await bytesOf(file, language, io), file, language, null);
  const found = {
    ...(isWorkbook(file) && settingsSheet(sheets) !== null ? { settings: file } : {}),
    ...(rulesIn(sheets) === null ? {} : { rules: file }),
    ...(lettersIn(sheets) === null ? {} : { letters: file }),
  };
  return Object.keys(found).length > 0 ? found : refuse('nothing_tried', language, { file });
}

/** What was asked for with all that is tried in the place of what counts, and the columns among that. */
export async function withTried(
  asked: Asked,
  io: Terminal,
): Promise<{ readonly asked: Asked; readonly columns: Asked['map'] }> {
  const columns = pairsOf(asked.compare.filter(isPairs));
  let tried = { ...asked, map: { ...asked.map, ...columns } };
  for (const file of asked.compare.filter((given) => !isPairs(given)))
    tried = { ...tried, ...(await triedIn(file, asked, io)) };
  return { asked: tried, columns };
}

interface Counted {
  readonly book: OrderBook;
  readonly own: OwnLetters;
}

/** The sentence and its list, or one line of JSON for every order that changes. */
export function compareBooks(
  before: Counted,
  after: Counted,
  { json, all, language }: Pick<Asked, 'json' | 'all' | 'language'>,
): string {
  const textBy =
    ({ own }: Counted) =>
    (each: Assessment): string =>
      JSON.stringify(reply(each, { own }).letters.map((letter) => [letter.to, letter.text]));
  const letters = { before: textBy(before), after: textBy(after) };
  const found = after.book.files.map(({ of, all: now }) => {
    const then = before.book.files.find(
      ({ of: { file, sheet } }) => file === of.file && sheet === of.sheet,
    );
    return compareOrders(then?.all ?? [], now, letters);
  });
  const sum = found.reduce(addComparisons, nothingCompared);
  if (json) {
    const iso = (day: number | null) => (day === null ? null : isoOf(day));
    return sum.list
      .map(({ due, ...rest }) =>
        JSON.stringify({ ...rest, due: due === null ? null : due.map(iso) }),
      )
      .map((line) => `${line}\n`)
      .join('');
  }
  const lines = sayChanges(sum, language, all ? sum.changed : shownAtMost);
  const said = [sayComparison(sum, language), ...lines].map(printable);
  return `${said.join('\n  ')}\n`;
}
