// Until when the marketplace protects the buyer.
import type { Day } from '../base/day';
import { marketOf } from '../market/index';
import type { Order } from '../order/order';
import { familyValue } from '../settings/settings';

/**
 * The day the row names, else so many days from dispatch as the marketplace gives where nothing was
 * promised; null for a marketplace without such a protection.
 */
export function protectionEnd(order: Order, shipDate: Day | null): Day | null {
  const { protectionDays } = marketOf(order.market, order.site);
  if (protectionDays === null) return null;
  if (order.protectionEnds !== null) return order.protectionEnds;
  const days = familyValue(protectionDays.value, order.country ?? '*');
  return order.promised !== null || shipDate === null || days === undefined
    ? null
    : shipDate + days;
}
