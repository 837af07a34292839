// Which parcel to send it by (P35): whether a registered one pays for an order that has not left yet.
import type { Money } from '../base/money';
import { isUnregistered } from '../parcel/parcel';
import {
  type Chances,
  chancesOf,
  pricesOf,
  type Quantities,
  quantitiesOf,
  registeredFrom,
  type Supposed,
} from './costs';
import type { Case } from './situation';

export interface Registered {
  /** What it costs more. */
  readonly surcharge: Money;
  /** What an untracked parcel is to be expected to lose. */
  readonly risk: Money;
  /** The order value from which it pays. */
  readonly from: Money;
}

/** The question is open: not sent yet, and the method named gives no scan at the door. */
export const isUntrackedPlan = ({ parcel }: Pick<Case, 'parcel'>): boolean =>
  parcel.state === 'not_shipped' && isUnregistered(parcel);

/** What a registered parcel costs and saves; null where it does not pay. */
export function registeredOf(each: Case, supposed: Supposed): Registered | null {
  if (!isUntrackedPlan(each)) return null;
  const { order, parcel, dispute, settings } = each;
  const q: Quantities | null = quantitiesOf(order, dispute.finding.issue, settings, supposed);
  const { chance } = dispute.risk;
  if (q === null || chance === null || q.V <= 0) return null;
  const chances: Chances = chancesOf(parcel, 0, settings, supposed, order.market);
  const prices = pricesOf(q, chances, chance, settings);
  if (prices.ship_registered >= prices.ship_untracked) return null;
  const inCurrency = (minor: number): Money => ({ minor, currency: order.currency });
  return {
    surcharge: inCurrency(q.surcharge),
    risk: inCurrency(prices.ship_untracked),
    from: inCurrency(registeredFrom(q, chances, chance)),
  };
}
