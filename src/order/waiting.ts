// An order that waits: the seller has written or paid and looks again on a day of their own choosing.

import type { Day } from '../base/day';
import type { Waiting } from './order';

/** No window of a marketplace or bank is longer than a year: a later date is a slip of the pen. */
export const longestWait = 366;

export const waitingUntil = (until: Day | null): Waiting | null =>
  until === null ? null : { until, news: false };
