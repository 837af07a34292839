// An order as of one day: a date that tells what has happened cannot lie ahead of it.

import { type Day, dayLength } from '../base/day';
import type { FieldId } from '../base/fields';
import { type Problem, problem } from '../base/problem';
import type { Flag } from '../cells/flag';
import type { Order } from './order';
import { longestWait } from './waiting';

/** A fact by the field that tells it, or the one it may stand in instead. */
export type Named = readonly [FieldId, ...FieldId[]];

/** It is tomorrow already where some buyers and marketplaces are. */
const zones = 1;

/**
 * The order with what can have happened by today. A date further ahead was mistyped or is a plan: it is
 * not used anywhere, and said. `headerOf` names the column of a field as the seller wrote it.
 */
export function asOf(order: Order, today: Day, headerOf: (...fields: Named) => string): Order {
  const ahead: Problem[] = [];
  const past = (day: Day | null, ...fields: Named): Day | null => {
    if (day === null || day <= today + zones) return day;
    ahead.push(problem(headerOf(...fields), 'future_date', new Date(day * dayLength)));
    return null;
  };
  const happened = (flag: Flag | null, ...fields: Named): Flag | null =>
    flag !== null && flag.on !== null && past(flag.on, ...fields) === null ? null : flag;
  const refundedOn = order.refundedOn ?? null;
  const notYet = refundedOn !== null && past(refundedOn, 'refunded') === null;
  const known = {
    ...(notYet ? { refunded: 'none' as const, refundedPart: null, paidBack: null } : {}),
    orderDate: past(order.orderDate, 'orderDate'),
    shipDate: past(order.shipDate, 'shipDate'),
    delivered: past(order.delivered, 'deliveredDate'),
    lastUpdate: past(order.lastUpdate, 'lastTrackingUpdate'),
    firstScan: past(order.firstScan, 'firstScan'),
    contactedOn: past(order.contactedOn, 'buyerContactedAt', 'issueOpenedAt'),
    repliedOn: past(order.repliedOn, 'repliedAt'),
    buyerAnsweredOn: past(order.buyerAnsweredOn, 'buyerAnsweredAt'),
    returnAddressSent: happened(order.returnAddressSent, 'returnAddressSent'),
    returnReceived: happened(order.returnReceived, 'returnReceived', 'returnDeliveredDate'),
    photosReceived: happened(order.photosReceived, 'photosReceived'),
    claim: order.claim && {
      ...order.claim,
      openedOn: past(order.claim.openedOn, 'claimOpenedAt', 'issueOpenedAt'),
      decidedOn: past(order.claim.decidedOn, 'claimDecidedAt'),
    },
  };
  const { waiting } = order;
  const far = waiting !== null && waiting.until > today + longestWait;
  if (far)
    ahead.push(problem(headerOf('waitingUntil'), 'far_date', new Date(waiting.until * dayLength)));
  return ahead.length === 0
    ? order
    : {
        ...order,
        ...known,
        waiting: far ? null : waiting,
        problems: [...order.problems, ...ahead],
      };
}
