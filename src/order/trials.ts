// Cells that are blank and could hold more: each with the order as it would be if they were filled.

import type { Day } from '../base/day';
import type { FieldId } from '../base/fields';
import { money } from '../base/money';
import type { Order } from './order';

interface Trial {
  readonly field: FieldId;
  readonly order: Order;
}

/** A cheap and a dear purchase, as shares of what the buyer paid. */
const costShares = [0.1, 0.6];

/** One trial per blank cell, with what it may most plainly say; a cost with both of its ends. */
export function trialsOf(order: Order, today: Day): readonly Trial[] {
  const before = (order.claim?.openedOn ?? order.contactedOn ?? today) - 1;
  const shipped = order.shipDate ?? order.orderDate ?? before;
  const trials: (Trial | false)[] = [
    order.delivered === null && {
      field: 'deliveredDate',
      order: {
        ...order,
        delivered: Math.max(shipped, before),
        trackingStatus: 'Delivered',
        status: order.status === null ? null : 'delivered',
      },
    },
    order.promised === null && {
      field: 'promisedDeliveryDate',
      order: { ...order, promised: today + 7 },
    },
    order.repliedOn === null &&
      order.claim !== null && { field: 'repliedAt', order: { ...order, repliedOn: before } },
    order.returnAddressSent === null &&
      order.claim !== null && {
        field: 'returnAddressSent',
        order: { ...order, returnAddressSent: { yes: true, on: before } },
      },
    order.photosReceived === null && {
      field: 'photosReceived',
      order: { ...order, photosReceived: { yes: true, on: null } },
    },
    order.authorisation === null && {
      field: 'authorisation',
      order: { ...order, authorisation: { yes: true, on: null } },
    },
    // A return is awaited.
    order.returnReceived === null &&
      (order.claim?.type === 'return' || order.returnAddressSent?.yes === true) && {
        field: 'returnReceived',
        order: { ...order, returnReceived: { yes: true, on: null } },
      },
  ];
  const { value } = order;
  const costs: Trial[] =
    value === null || order.goodsCost !== null
      ? []
      : costShares.map((share) => ({
          field: 'goodsCost',
          order: {
            ...order,
            goodsCost: { ...money(0, value.currency), minor: Math.round(value.minor * share) },
          },
        }));
  return [...trials.filter((each): each is Trial => each !== false), ...costs];
}
