// Until when the marketplace protects the buyer.
import type { Day } from '../base/day';
import type { Order } from '../order/order';
import { marketFor } from '../settings/own-rules';
import { familyValue, type Settings } from '../settings/settings';

/**
 * The day the row names, else so many days from dispatch as the marketplace gives where nothing was
 * promised; null for a marketplace without such a protection.
 */
export function protectionEnd(order: Order, shipDate: Day | null, settings: Settings): Day | null {
  const on = order.orderDate ?? shipDate ?? Number.POSITIVE_INFINITY;
  const { protectionDays } = marketFor(settings, order.market, order.site, on);
  if (protectionDays === null) return null;
  if (order.protectionEnds !== null) return order.protectionEnds;
  const days = familyValue(protectionDays.value, order.country ?? '*');
  return order.promised !== null || shipDate === null || days === undefined
    ? null
    : shipDate + days;
}
