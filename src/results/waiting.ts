// The day to look again on, as it stands in a cell of the add-on's own, and whether something of the buyer's has
// come since it was first seen there.

import type { Cell } from '../base/cell';
import { type Day, dayLength } from '../base/day';
import { hash } from '../base/hash';
import { type Problem, problem } from '../base/problem';
import { type Assessment, longestWait, readDay } from '../desk';
import type { SeenWaiting } from './row-key';

/** Changes with whatever buyer, marketplace or bank may add to a row. */
function buyerSide({ order }: Pick<Assessment, 'order'>): string {
  const { claim, contactedOn, buyerAnsweredOn, respondBy, returnReceived } = order;
  const words = [order.message, order.issueText, order.disputeReason];
  const request = [claim?.type, claim?.status, claim?.openedOn, respondBy, returnReceived?.yes];
  const parts = [...words, contactedOn, buyerAnsweredOn, ...request];
  return hash(JSON.stringify(parts.map((part) => part ?? null)));
}

/** A day as the row's key keeps it: with the buyer's side as it was when the day was first seen. */
export const keptWaiting = (
  each: Pick<Assessment, 'order'>,
  until: Day,
  before: SeenWaiting | null | undefined,
): SeenWaiting => (before?.until === until ? before : { until, hash: buyerSide(each) });

/** Whether the buyer's side is another than the key keeps for that day. */
export const hasNews = (
  each: Pick<Assessment, 'order'>,
  until: Day,
  before: SeenWaiting | null | undefined,
): boolean => before?.until === until && before.hash !== buyerSide(each);

/** What a cell says, or what is wrong with it; null where it is blank. */
export function readWaiting(
  cell: Cell,
  title: string,
  { settings, today }: Pick<Assessment, 'settings' | 'today'>,
): { readonly until: Day } | { readonly problem: Problem } | null {
  const order = settings.dates === 'auto' ? null : settings.dates;
  const read = readDay(cell, { order, zone: settings.timeZone || null });
  if (read === null) return null;
  if (!read.ok) return { problem: problem(title, read.code, cell) };
  return read.value > today + longestWait
    ? { problem: problem(title, 'far_date', new Date(read.value * dayLength)) }
    : { until: read.value };
}
