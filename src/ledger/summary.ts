// What many orders come to: how many, how bad, what is due, what it would cost. Counted in parts, so that
// a long sheet can be read block by block.

import type { Day } from '../base/day';
import type { Currency, Money } from '../base/money';
import type { Decision } from '../decision/decision';
import type { Dispute, Level } from '../dispute/dispute';
import type { Order } from '../order/order';

export type Sums = ReadonlyMap<Currency, number>;

/** What has been counted so far. */
export interface Tally {
  readonly orders: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  /** Nothing was read that could raise the risk. */
  readonly unknown: number;
  readonly handled: number;
  /** Orders that wait for a day the seller has set. */
  readonly waiting: number;
  /** Answers due by tomorrow, and for how many of them the two costs are known. */
  readonly due: number;
  readonly priced: number;
  /** Minor units by currency: refunding all that is due, and following the advice instead. */
  readonly refund: Sums;
  readonly advised: Sums;
}

interface Counted {
  readonly order: Order;
  readonly dispute: Dispute;
  readonly decision: Decision;
}

/** What is to be done about an order, and from which day on it presses. */
export interface Work {
  readonly on: Day;
  /** The seller waits until then: it is no work of today's. */
  readonly waits: boolean;
}

/**
 * The work an order is; null: none. A day of the rules to look again presses nobody, and what is answered is not
 * open. The seller's own day does both: before it the order waits, and on it it is back, whatever the rules say by
 * then. Where the buyer's side has changed since that day was written, the order is back at once.
 */
export function workOf({ order, dispute, decision }: Counted, today: Day): Work | null {
  if (order.handled) return null;
  const { due, action } = decision;
  const ruled = due === null || due.state === 'spent' || action === 'watch' ? null : due.on;
  const { waiting } = order;
  if (waiting === null || dispute.risk.over !== null)
    return ruled === null ? null : { on: ruled, waits: false };
  if (waiting.news) return { on: ruled ?? today, waits: false };
  if (waiting.until > today) return { on: waiting.until, waits: true };
  // A deadline that is still ahead does not make it late.
  const back = ruled !== null && ruled > waiting.until ? Math.min(ruled, today) : waiting.until;
  return { on: back, waits: false };
}

/** What an order is likely to cost; null where nothing says what is at stake. */
export function atRisk({ dispute: { risk } }: Pick<Counted, 'dispute'>): Money | null {
  if (risk.stake === null) return null;
  return { ...risk.stake, minor: Math.round(risk.stake.minor * (risk.chance ?? 0)) };
}

/** Work of today's or of a day to come, but nothing that waits. */
export const isOpenWork = (each: Counted, today: Day): boolean =>
  workOf(each, today)?.waits === false;

const add = (sums: Map<Currency, number>, currency: Currency, minor: number) =>
  sums.set(currency, (sums.get(currency) ?? 0) + minor);

/** Counts orders, on top of what was counted before. Of handled orders no level counts. */
export function tally(all: readonly Counted[], today: Day, before?: Tally): Tally {
  const refund = new Map(before?.refund);
  const advised = new Map(before?.advised);
  const open = all.filter(({ order }) => !order.handled);
  const works = open.map((each) => ({ each, work: workOf(each, today) }));
  const waiting = works.filter(({ work }) => work?.waits === true).length;
  const due = works.flatMap(({ each, work }) =>
    work !== null && !work.waits && work.on <= today + 1 ? [each] : [],
  );
  let priced = before?.priced ?? 0;
  for (const { decision } of due) {
    const cost = decision.options.find(({ action }) => action === 'refund')?.cost;
    const { saving } = decision;
    if (cost === undefined || saving === null) continue;
    priced += 1;
    add(refund, cost.currency, cost.minor);
    add(advised, cost.currency, cost.minor - saving.minor);
  }
  const ofLevel = (level: Level) =>
    open.filter(({ dispute }) => dispute.risk.level === level).length;
  return {
    orders: (before?.orders ?? 0) + all.length,
    high: (before?.high ?? 0) + ofLevel('high'),
    medium: (before?.medium ?? 0) + ofLevel('medium'),
    low: (before?.low ?? 0) + ofLevel('low'),
    unknown: (before?.unknown ?? 0) + ofLevel('unknown'),
    handled: (before?.handled ?? 0) + all.length - open.length,
    waiting: (before?.waiting ?? 0) + waiting,
    due: (before?.due ?? 0) + due.length,
    priced,
    refund,
    advised,
  };
}
