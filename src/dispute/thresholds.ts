// What depends on the value of an order: refunds without a return, and claims the marketplace pays.

import { isoOf } from '../base/day';
import { amountOf } from '../base/money';
import { own } from '../base/own';
import type { Market } from '../market/market';
import type { Amounts } from '../market/rule';
import type { Order } from '../order/order';

/** The value is known, in a currency the amounts name, and not above them. */
function isUpTo({ value }: Order, amounts: Amounts): boolean {
  const most = value === null ? undefined : own(amounts, value.currency);
  return value !== null && most !== undefined && amountOf(value) <= most;
}

/** The marketplace refunds it without a return: nothing would come back. */
export const isReturnless = (order: Order, { returnlessUpTo }: Market): boolean =>
  returnlessUpTo !== null && isUpTo(order, returnlessUpTo.value);

/** The marketplace itself pays the claim for such an order, if it was tracked and sent in time. */
export function isProtected(order: Order, { protectionCap: cap }: Market): boolean {
  if (cap === null) return false;
  const ordered = order.orderDate === null ? '' : isoOf(order.orderDate).slice(5);
  const inSeason = cap.season && ordered >= cap.season.from && ordered <= cap.season.to;
  return isUpTo(order, (inSeason ? cap.season : cap).value);
}
