// When to look at an order again once the seller has done their part: a proposal, which the seller may change.
import type { Day } from '../base/day';
import { lastDay } from '../dispute/deadline';
import type { Due } from './decision';
import { dueBy } from './due';
import { ruleOf } from './silence';
import type { Situation } from './situation';

/**
 * The last day of a deadline that still runs; else as long as the marketplace gives for an answer; where nobody
 * waits for one, the next day on which something can have changed.
 */
export function lookAgainAfter(s: Situation, due: Due | null): Day {
  const tomorrow = s.today + 1;
  if (due !== null && due.state === 'open' && due.on >= tomorrow) return due.on;
  const rule = ruleOf(s);
  const on = rule === null ? dueBy('look_again', s)?.on : lastDay(rule, s.today, s.settings);
  return Math.max(tomorrow, on ?? tomorrow);
}
