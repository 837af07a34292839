// The summary of many orders in one sentence: how many, how bad, what is due, what it would cost.
// Counted in parts, so that a long sheet can be read block by block.

import type { UiLanguage } from '../base/ids';
import type { Currency } from '../base/money';
import { say, sayMoney } from '../base/say';
import type { Decision } from '../decision/decision';
import type { Dispute } from '../dispute/dispute';
import type { Day, Order } from '../order/order';
import { cliWords } from '../text/cli';

type Sums = ReadonlyMap<Currency, number>;

/** What has been counted so far. */
export interface Tally {
  readonly orders: number;
  readonly high: number;
  readonly medium: number;
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

/** Counts orders, on top of what was counted before. Handled orders count as orders only. */
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
  const ofLevel = (level: string) =>
    open.filter(({ dispute }) => dispute.risk.level === level).length;
  return {
    orders: (before?.orders ?? 0) + all.length,
    high: (before?.high ?? 0) + ofLevel('high'),
    medium: (before?.medium ?? 0) + ofLevel('medium'),
    due: (before?.due ?? 0) + due.length,
    priced,
    refund,
    advised,
  };
}

/** Different currencies stay apart: "US$812.00 + €40.00". */
const total = (sums: Sums): string =>
  [...sums].map(([currency, minor]) => sayMoney({ minor, currency })).join(' + ');

/** "412 orders: 31 high, 64 medium; 9 answers due by tomorrow; refunding all of them would cost …" */
export function sayTally(counted: Tally, language: UiLanguage): string {
  const { orders, high, medium, due, priced } = counted;
  const line = say(cliWords.summary, language, { orders, high, medium, due });
  const costs =
    priced === 0
      ? ''
      : say(cliWords.money, language, {
          due: priced,
          refund: total(counted.refund),
          advised: total(counted.advised),
        });
  return line + costs + (language === 'zh' ? '。' : '.');
}
