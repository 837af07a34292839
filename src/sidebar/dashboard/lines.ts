// Which groups a chart shows, in which order, and what is put together as the others.

import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { type Books, type Group, type Grouping, groupsOf } from '../../desk';

import { dashboardWords } from '../../text/sidebar-dashboard';
import { sayKey } from './names';

/** A group with its name, and the keys of all that are together in it. */
export interface Line extends Group {
  readonly name: string;
  readonly keys: readonly string[];
}

/** Groups shown by name. */
const most = 8;
const monthsShown = 12;

const classOrder = ['registered', 'tracked', 'semi', 'untracked', 'unknown'];

/** All of them as one group. */
const together = (all: readonly Group[], name: string): Line[] =>
  groupsOf(all.map((each) => ({ ...each, key: '…' }))).map((each) => ({
    ...each,
    name,
    keys: all.map(({ key }) => key),
  }));

/** `YYYY-MM` of the months that end with the one of this day, the last one first. */
export function lastMonths(asOf: Day): readonly string[] {
  const today = new Date(asOf * 86_400_000);
  return Array.from({ length: monthsShown }, (_, back) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back))
      .toISOString()
      .slice(0, 7),
  );
}

/**
 * The lines of a chart and of its table; most disputes first, months from the first to the last. None where no row
 * tells: a chart of what is not known answers nothing.
 */
export function linesOf(of: Grouping, books: Books, asOf: Day, language: UiLanguage): Line[] {
  const groups = books[of];
  if (groups.every(({ key }) => key === '' || key === 'unknown')) return [];
  const named = (each: Group): Line => ({
    ...each,
    name: sayKey(of, each.key, language),
    keys: [each.key],
  });
  if (of === 'months') {
    const shown = [...lastMonths(asOf)].reverse();
    return [
      ...shown.flatMap((key) => groups.filter((each) => each.key === key)).map(named),
      ...together(
        groups.filter(({ key }) => key !== '' && !shown.includes(key)),
        dashboardWords.earlier[language],
      ),
      ...groups.filter(({ key }) => key === '').map(named),
    ];
  }
  if (of === 'classes')
    return classOrder.flatMap((key) => groups.filter((each) => each.key === key)).map(named);
  const sorted = [...groups].sort(
    (a, b) => b.disputes - a.disputes || b.loss - a.loss || b.orders - a.orders,
  );
  const count = sorted.length - most;
  if (count < 2) return sorted.map(named);
  return [
    ...sorted.slice(0, most).map(named),
    ...together(sorted.slice(most), say(dashboardWords.others, language, { count })),
  ];
}
