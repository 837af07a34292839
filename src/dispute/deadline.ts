// From a rule and the day it counts from to the last day of its window.

import { addBusinessDays, type Day } from '../base/day';
import { own } from '../base/own';
import type { Rule } from '../market/rule';
import type { Settings } from '../settings/settings';

/**
 * The last day of the window. Hours count from a bare date: 48 hours are two days, and what is left
 * of a day is not waited for. The seller's own value for the rule beats the built-in one.
 */
export function lastDay(rule: Rule, anchor: Day, settings: Settings): Day {
  const value = own(settings.rules, rule.id) ?? rule.value;
  switch (rule.unit) {
    case 'hour':
      return anchor + Math.floor(value / 24);
    case 'day':
      return anchor + Math.floor(value);
    case 'business_day':
      return addBusinessDays(anchor, Math.floor(value));
  }
}
