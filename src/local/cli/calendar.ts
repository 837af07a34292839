// What is to be done as a calendar file: one entry for each order with a day to act by, or to look again on.
import { type CalendarEntry, calendarFile } from '../../base/calendar-file';
import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { type Assessment, marketName, workOf } from '../../desk';
import { sayAction, sayWhy } from '../../text/explain';

export function calendarOf(
  all: readonly Assessment[],
  today: Day,
  language: UiLanguage,
): { readonly text: string; readonly count: number } {
  const entries = all.flatMap((each): CalendarEntry[] => {
    const { order, decision } = each;
    const work = workOf(each, today);
    if (work === null) return [];
    const { market, site } = order;
    const name = marketName(market, language);
    return [
      {
        id: `${market} ${site ?? ''} ${order.id || order.row}`,
        day: work.on,
        title: [sayAction(decision.action, language), order.id, name].filter(Boolean).join(' · '),
        note: sayWhy(each, language),
      },
    ];
  });
  return { text: calendarFile(entries, today), count: entries.length };
}
