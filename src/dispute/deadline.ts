// From a rule and the day it counts from to the last day of its window.

import { addBusinessDays, type Day } from '../base/day';
import { own } from '../base/own';
import type { Rule } from '../market/rule';
import type { Settings } from '../settings/settings';

/**
 * The last day of the window. Hours count from a bare date: 48 hours are two days, and what is left
 * of a day is not waited for. The seller's own value for the rule beats the built-in one.
 */
export const lastDay = (rule: Rule, anchor: Day, settings: Settings): Day =>
  dayAfter(anchor, { ...rule, value: own(settings.rules, rule.id) ?? rule.value });

/** The seller set it: in the tab of the rules, or in the settings. */
export const isSellers = (rule: Rule, { rules }: Settings): boolean =>
  rule.own === true || own(rules, rule.id) !== undefined;

/**
 * The day after which nothing can be done any more: the last one by any of the values found that are in force. Where
 * sources differ the strictest warns, and only the longest gives up.
 */
export function longestDay(rule: Rule, anchor: Day, settings: Settings): Day {
  const first = lastDay(rule, anchor, settings);
  if (isSellers(rule, settings)) return first;
  const others = (rule.conflict ?? []).filter((each) => each.grade !== 'OLD');
  return Math.max(first, ...others.map((each) => dayAfter(anchor, each)));
}

function dayAfter(anchor: Day, { value, unit }: Pick<Rule, 'value' | 'unit'>): Day {
  switch (unit) {
    case 'hour':
      return anchor + Math.floor(value / 24);
    case 'day':
      return anchor + Math.floor(value);
    case 'business_day':
      return addBusinessDays(anchor, Math.floor(value));
  }
}
