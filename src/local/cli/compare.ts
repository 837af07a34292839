// `--compare FILE`: what would change if other settings or rules counted. Nothing is written.

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
import type { Asked } from './arguments';
import type { OrderBook } from './order-book';
import { printable } from './table';

const shownAtMost = 50;

/** With the files that are tried in the place of those that count: settings are JSON, rules a table. */
export function withCompared(asked: Asked): Asked {
  let { settings, rules } = asked;
  for (const file of asked.compare)
    if (/\.json$/i.test(file)) settings = file;
    else rules = file;
  return { ...asked, settings, rules };
}

/** The sentence and its list, or one line of JSON for every order that changes. */
export function compareBooks(
  before: OrderBook,
  after: OrderBook,
  own: OwnLetters,
  { json, all, language }: Pick<Asked, 'json' | 'all' | 'language'>,
): string {
  const text = (each: Assessment): string =>
    JSON.stringify(reply(each, { own }).letters.map((letter) => [letter.to, letter.text]));
  const found = after.files.map(({ of, all: now }) => {
    const then = before.files.find(
      ({ of: { file, sheet } }) => file === of.file && sheet === of.sheet,
    );
    return compareOrders(then?.all ?? [], now, { before: text, after: text });
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
