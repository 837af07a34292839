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

/** The status of a claim that tells of the parcel: `Return received - not refunded`, 退货已签收. */
const hasReturn =
  /\breturn(?:ed item)? (?:was )?(?:received|arrived|delivered)\b|退[货貨]已(?:签收|簽收|收到|入库)/i;

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
      flag(reading, 'returnReceived') ??
      (cameBack !== null || hasReturn.test(text(reading, 'claimStatus').slice(0, 200))
        ? { yes: true, on: cameBack }
        : null),
    photosReceived: flag(reading, 'photosReceived'),
    authorisation: flag(reading, 'authorisation'),
    badFaith: flag(reading, 'badFaith'),
  };
}
