// What has passed between buyer and seller: who wrote when, and what was asked for, sent and received.

import type { Order } from './order';
import { day, flag, type Reading, text } from './reading';

/** A return request the marketplace has authorised is agreed to; its tool gives the address. */
const authorised = /\bapproved\b|\bauthori[sz]ed\b|已同意|已批准|đã chấp thuận/i;

type Exchange = Pick<
  Order,
  | 'contactedOn'
  | 'repliedOn'
  | 'buyerAnsweredOn'
  | 'returnAddressSent'
  | 'returnAuthorised'
  | 'returnReceived'
  | 'photosReceived'
  | 'authorisation'
  | 'badFaith'
>;

export function exchangeOf(reading: Reading, claim: Order['claim']): Exchange {
  const asked = day(reading, 'issueOpenedAt');
  const cameBack = day(reading, 'returnDeliveredDate') ?? day(reading, 'issueOpenedAt@return');
  const isAgreed = authorised.test(text(reading, 'issueStatus').slice(0, 60));
  return {
    contactedOn: day(reading, 'buyerContactedAt') ?? (claim?.openedOn === asked ? null : asked),
    repliedOn: day(reading, 'repliedAt'),
    buyerAnsweredOn: day(reading, 'buyerAnsweredAt'),
    returnAddressSent:
      flag(reading, 'returnAddressSent') ?? (isAgreed ? { yes: true, on: null } : null),
    returnAuthorised: isAgreed,
    returnReceived:
      flag(reading, 'returnReceived') ?? (cameBack === null ? null : { yes: true, on: cameBack }),
    photosReceived: flag(reading, 'photosReceived'),
    authorisation: flag(reading, 'authorisation'),
    badFaith: flag(reading, 'badFaith'),
  };
}
