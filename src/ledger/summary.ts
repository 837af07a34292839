// What many orders come to: how many, how bad, what is due, what it would cost. Counted in parts, so that
// a long sheet can be read block by block.

import type { Day } from '../base/day';
import type { Currency } from '../base/money';
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

/** Work that a date presses on; a day to look again presses nobody, and what is answered is not open. */
export const isOpenWork = ({ order, decision }: Pick<Counted, 'order' | 'decision'>): boolean =>
  !order.handled &&
  decision.action !== 'watch' &&
  decision.due !== null &&
  decision.due.state !== 'spent';

const add = (sums: Map<Currency, number>, currency: Currency, minor: number) =>
  sums.set(currency, (sums.get(currency) ?? 0) + minor);

/** Counts orders, on top of what was counted before. Of handled orders no level counts. */
export function tally(all: readonly Counted[], today: Day, before?: Tally): Tally {
  const refund = new Map(before?.refund);
  const advised = new Map(before?.advised);
  const open = all.filter(({ order }) => !order.handled);
  const due = open.filter(
    (each) => isOpenWork(each) && (each.decision.due?.on ?? today) <= today + 1,
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
    due: (before?.due ?? 0) + due.length,
    priced,
    refund,
    advised,
  };
}
