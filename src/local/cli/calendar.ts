// What is to be done as entries of a calendar: one for each order with a day to act by, or to look again on.
import type { CalendarEntry } from '../../base/calendar-file';
import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { type Assessment, marketName, workOf } from '../../desk';
import { sayAction, sayWhy } from '../../text/explain';

/** Null: nothing is to be done. */
export function calendarEntryOf(
  each: Assessment,
  today: Day,
  language: UiLanguage,
): CalendarEntry | null {
  const { order, decision } = each;
  const work = workOf(each, today);
  if (work === null) return null;
  const { market, site } = order;
  const name = marketName(market, language);
  return {
    id: `${market} ${site ?? ''} ${order.id || order.row}`,
    day: work.on,
    title: [sayAction(decision.action, language), order.id, name].filter(Boolean).join(' · '),
    note: sayWhy(each, language),
  };
}
