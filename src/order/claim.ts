// Whether a formal request stands against an order: from its claim columns, else from what statuses say.

import type { Day } from '../base/day';
import type { ClaimStatus, ClaimType, MarketId, OrderStatus } from '../base/ids';
import { isInquiry, readClaimType } from '../cells/claim';
import { readStatus, readType } from '../cells/claim-cell';
import { isBanksReason } from '../cells/payment-reason';
import { textOf } from '../cells/read';
import { markets, takesMoney } from '../market/index';
import { layoutOf } from '../sheet/exports/find';
import type { Claim } from './order';
import { day, first, foundDay, type Reading, text, texts } from './reading';

/**
 * A claim where nobody rules but banks and payment services: there the money is gone, whatever it is called.
 * Only a return is still the buyer's own wish, unless its reason is a bank's.
 */
export function claimAt(claim: Claim | null, market: MarketId, reason: string): Claim | null {
  if (claim === null || takesMoney(claim.type) || markets[market].kind !== 'shop') return claim;
  return claim.type === 'claim' || isBanksReason(reason) ? { ...claim, type: 'chargeback' } : claim;
}

/** A bank or payment service only asks as yet: the money is not taken, and a refund ends it. */
export const onlyAsks = ({ type, inquiry }: Claim): boolean => inquiry === true && takesMoney(type);

/** The claim against an order, null where there is none. */
export function readClaim(reading: Reading, status: OrderStatus | null): Claim | null {
  const said = first(reading, 'claimStatus', readStatus);
  const type = first(reading, 'claimType', readType)?.value ?? null;
  const kind = type === 'none' ? null : type;
  const issue = foundDay(reading, 'issueOpenedAt');
  const openedOn = day(reading, 'claimOpenedAt');
  const opened = openedOn ?? issue?.value ?? null;
  const claim = (of: ClaimType, how: ClaimStatus, on: Day | null): Claim => ({
    type: of,
    status: how,
    openedOn: on,
    decidedOn: day(reading, 'claimDecidedAt'),
    ...(isInquiry(texts(reading, 'claimType', 'claimStatus').join(' ')) ? { inquiry: true } : {}),
  });

  // Where no type is named, a bank's reason tells whose request it is.
  const usual = isBanksReason(text(reading, 'disputeReason'))
    ? 'chargeback'
    : (layoutOf(reading.sheet.plan.export)?.claims ?? 'claim');

  if (said !== null && said.value !== 'none') {
    // Amazon's returns tell when the return was asked for, not when the A-to-Z claim was made.
    const on = said.column.from === 'export' ? openedOn : opened;
    // `Chargeback status` names whose it is, `Claim status` nobody's.
    const whose = readClaimType(said.column.header);
    const own = kind ?? readClaimType(textOf(said.cell)) ?? (whose === 'claim' ? null : whose);
    return claim(own ?? usual, said.value, on);
  }
  const denied = said !== null || type === 'none';
  if (!denied && kind !== null) return claim(kind, 'open', opened);
  if (!denied && openedOn !== null) return claim(usual, 'open', openedOn);
  if (!denied && issue !== null && issue.column.from !== 'export') {
    // `Dispute date`, 纠纷创建时间; an `Issue date` is only when the buyer wrote.
    const named = readClaimType(issue.column.header);
    if (named !== null) return claim(named, 'open', opened);
  }

  // What the marketplace itself says of returns, refunds and disputes.
  const request = first(reading, 'issueStatus', readStatus);
  // Where a claim column stands beside it and says no, the request is the buyer's wish, not a claim.
  if (request !== null && request.value !== 'none' && !denied)
    return claim(readClaimType(request.column.header) ?? 'claim', request.value, opened);
  return status === 'disputed' && !denied ? claim(usual, 'open', opened) : null;
}
