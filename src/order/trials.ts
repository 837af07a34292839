// Cells that are blank and could hold more: each with the order as it would be if they were filled.

import type { Day } from '../base/day';
import type { FieldId } from '../base/fields';
import type { Protection } from '../cells/protection';
import type { Order } from './order';

interface Trial {
  readonly field: FieldId;
  readonly order: Order;
}

/** A cheap and a dear purchase, as shares of what the buyer paid. */
const costShares = [0.1, 0.6];

/** A claim without its days: it came after all that was answered, and was decided long ago. */
function datesOfClaim(order: Order, today: Day): readonly (Trial | false)[] {
  const { claim, repliedOn, returnAddressSent } = order;
  if (claim === null) return [];
  const answered = Math.max(repliedOn ?? 0, returnAddressSent?.on ?? 0);
  return [
    claim.openedOn === null &&
      answered > 0 &&
      answered < today && {
        field: 'claimOpenedAt',
        order: { ...order, claim: { ...claim, openedOn: answered + 1 } },
      },
    claim.status === 'granted' &&
      claim.decidedOn === null && {
        field: 'claimDecidedAt',
        order: { ...order, claim: { ...claim, decidedOn: today - longAgo } },
      },
  ];
}

/** Longer than any marketplace lets a seller appeal. */
const longAgo = 100;

/** Whose protection is worth asking for: the payment service's own, else the label's. */
function askedOf({ market, claim }: Order): Pick<Protection, 'by'> {
  if (claim?.type === 'payment_dispute') return { by: 'paypal' };
  return market === 'shopify' ? { by: 'shopify' } : {};
}

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
    ...datesOfClaim(order, today),
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
    order.protectedLabel === null &&
      order.claim !== null && {
        field: 'protectedLabel',
        order: { ...order, protectedLabel: { yes: true, on: null, ...askedOf(order) } },
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
            goodsCost: { ...value, minor: Math.round(value.minor * share) },
          },
        }));
  return [...trials.filter((each): each is Trial => each !== false), ...costs];
}
