// The books of a block of orders: what is at stake, what the advice saves, where disputes and losses come from.

import type { Day } from '../base/day';
import type { Currency, Money } from '../base/money';
import { converted, givenRate, roughRate } from '../base/rates';
import { healthCounts } from '../dispute/health';
import type { Settings } from '../settings/settings';
import { type Booked, chanceOf, isClosed, isDispute, lossOf } from './booked';
import { type Grouping, groupings, groupKeys, monthOf } from './grouping';
import { isOpenWork } from './summary';
import {
  type Accounts,
  type Books,
  type ChanceGroup,
  chancesOf,
  type Group,
  groupsOf,
  healthOf,
  openingsOf,
} from './totals';

/** Nothing can come of it any more; the risk names this as its only reason. */
const isOver = ({ order, dispute }: Booked): boolean => order.handled || dispute.risk.over !== null;

/** What was given back, or taken by a granted claim, is lost already and not at stake a second time. */
const isExposed = (each: Booked): boolean =>
  !isOver(each) && each.dispute.stage !== 'granted' && each.order.refunded !== 'full';

/** Whether the seller gave no rate for a currency, so that a rough one counts. */
const isRough = (currency: Currency, settings: Settings): boolean =>
  givenRate(currency, settings) === undefined;

/** How the accounts stand by one block of orders, and what its closed ones say of the chances. */
export function accountsOf(all: readonly Booked[], today: Day, settings: Settings): Accounts {
  const chances = all.flatMap((each): ChanceGroup[] =>
    isClosed(each, today, settings)
      ? [
          {
            key: String(Math.round(chanceOf(each, today, settings) * 100)),
            closed: 1,
            disputes: isDispute(each) ? 1 : 0,
          },
        ]
      : [],
  );
  const judged = all.map(({ order, dispute }) => ({ order, issue: () => dispute.finding.issue }));
  return {
    health: healthOf(healthCounts(judged, today)),
    chances: { shift: settings.chanceShift, groups: chancesOf(chances) },
  };
}

/** The books of one block of orders, all money in the currency of the settings. */
export function booksOf(all: readonly Booked[], today: Day, settings: Settings): Books {
  const { currency } = settings;
  const levels = { high: 0, medium: 0, low: 0, unknown: 0, over: 0 };
  const atStake = { expected: 0, full: 0 };
  const priced = { orders: 0, refund: 0, advised: 0 };
  let uncounted = 0;
  let rough = false;
  const lists: Record<Grouping, Group[]> = {
    classes: [],
    methods: [],
    markets: [],
    countries: [],
    items: [],
    months: [],
  };
  const opened: { key: string; disputes: number }[] = [];

  for (const each of all) {
    const { order, parcel, dispute, decision } = each;
    const { level, chance, stake } = dispute.risk;
    let missing = false;
    const count = (amount: Money | null): number | null => {
      if (amount !== null && amount.minor === 0) return 0;
      const counted =
        amount === null ? null : converted(amount, currency, (each) => roughRate(each, settings));
      missing = missing || counted === null;
      if (amount !== null && counted !== null && amount.currency !== currency)
        rough = rough || isRough(amount.currency, settings) || isRough(currency, settings);
      return counted?.minor ?? null;
    };

    levels[isOver(each) ? 'over' : level] += 1;
    if (isExposed(each)) {
      const whole = count(stake) ?? 0;
      atStake.expected += Math.round((chance ?? 0) * whole);
      if (level === 'high' || level === 'medium') atStake.full += whole;
    }

    const refund = decision.options.find(({ action }) => action === 'refund')?.cost;
    if (isOpenWork(each, today) && refund !== undefined && decision.saving !== null) {
      const [cost, saved] = [count(refund), count(decision.saving)];
      if (cost !== null && saved !== null) {
        priced.orders += 1;
        priced.refund += cost;
        priced.advised += cost - saved;
      }
    }

    const lost = lossOf(each);
    const disputed = isDispute(each) ? 1 : 0;
    const closed = isClosed(each, today, settings) ? 1 : 0;
    const group = {
      orders: 1,
      disputes: disputed,
      loss: count(lost === null ? null : { minor: lost, currency: order.currency }) ?? 0,
      closed,
      closedDisputes: closed * disputed,
    };
    const keys = groupKeys(order, parcel);
    for (const by of groupings) lists[by].push({ key: keys[by], ...group });
    if (disputed === 1)
      opened.push({ key: monthOf(order.claim?.openedOn ?? order.contactedOn), disputes: 1 });
    if (missing) uncounted += 1;
  }

  return {
    currency,
    orders: all.length,
    levels,
    atStake,
    priced,
    uncounted,
    rough,
    classes: groupsOf(lists.classes),
    methods: groupsOf(lists.methods),
    markets: groupsOf(lists.markets),
    countries: groupsOf(lists.countries),
    items: groupsOf(lists.items),
    months: groupsOf(lists.months),
    ...accountsOf(all, today, settings),
    opened: openingsOf(opened),
  };
}
