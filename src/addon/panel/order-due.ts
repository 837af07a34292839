// By when, for the sidebar: the day, the rule it follows, what silence does, and the time that is left.
import { own } from '../../base/own';
import { sayDay } from '../../base/say';
import { dayInZone } from '../../base/zone';
import { type Assessment, marketName } from '../../desk';
import { saySilence } from '../../text/further';
import { sayRule } from '../../text/rules';
import type { Orders } from '../sheet/orders';

export interface DueView {
  readonly text: string;
  /** The marketplace's rule it follows, in words; null for the row's own date and our own advice. */
  readonly rule: string | null;
  /** What happens when nobody answers in time. */
  readonly silence: string | null;
  /** Days until then; below 0 it has passed. */
  readonly left: number;
  /** Until the day ends where the seller counts days; only for today. */
  readonly hours: number | null;
  readonly state: 'open' | 'spent' | 'over';
}

/** Whole hours until the day is over where the seller counts days. */
function hoursLeft({ file, zone, today }: Orders): number {
  const name = file.settings.timeZone || zone();
  const now = Date.now();
  const after = Array.from({ length: 26 }, (_, hours) => hours).find(
    (hours) => (dayInZone(now + hours * 3_600_000, name) ?? today) > today,
  );
  return Math.max(0, (after ?? 24) - 1);
}

export function dueOf(each: Assessment, orders: Orders): DueView | null {
  const { due } = each.decision;
  if (due === null) return null;
  const left = due.on - orders.today;
  const { rule } = due;
  const { settings } = each;
  return {
    text: sayDay(due.on, orders.language),
    rule:
      rule === null
        ? null
        : sayRule(
            rule,
            marketName(each.order.market, orders.language),
            orders.language,
            own(settings.rules, rule.id),
          ),
    silence: saySilence(each.decision, orders.today, orders.language),
    left,
    hours: left === 0 ? hoursLeft(orders) : null,
    state: due.state,
  };
}
