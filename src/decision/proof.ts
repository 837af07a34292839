// Whether a claim can be contested, and with which kind of proof.
import { isRegistered } from '../parcel/parcel';
import type { ProofKind } from './evidence';
import type { Situation } from './situation';

/** A delivered scan on a parcel whose class makes scans count (P5, P9). */
export const deliveredOnScan = ({ parcel }: Situation): boolean =>
  parcel.deliveryScan && isRegistered(parcel);

/** Under way and inside the promised window (P6); a usual time is no promise. */
export const insidePromise = (s: Situation): boolean =>
  !s.parcel.delivered &&
  s.parcel.shipped &&
  !s.stuck &&
  s.parcel.dueThere?.from === 'promise' &&
  !s.pastDue;

const beforeClaim = (day: number | null, s: Situation): boolean => {
  const opened = s.order.claim?.openedOn ?? null;
  return day === null || opened === null || day <= opened;
};

/** The seller answered and asked, the buyer never came back before claiming (P11). */
export function buyerNeverAnswered(s: Situation): boolean {
  const { repliedOn, buyerAnsweredOn } = s.order;
  if (repliedOn === null || !beforeClaim(repliedOn, s)) return false;
  // What the buyer wrote before the reply, or only after claiming, was no answer to it.
  return (
    buyerAnsweredOn === null || buyerAnsweredOn < repliedOn || !beforeClaim(buyerAnsweredOn, s)
  );
}

/** The return or refund had been agreed when the claim came (P12). */
export const agreedBefore = (s: Situation): boolean =>
  s.addressSent && beforeClaim(s.order.returnAddressSent?.on ?? null, s);

/** What an appeal can rest on; null when there is nothing new to show (P24). */
export function appealGround(s: Situation): ProofKind | null {
  if (s.order.badFaith?.yes === true) return 'abuse';
  switch (s.family) {
    case 'delivery':
      if (deliveredOnScan(s)) return 'delivery';
      return insidePromise(s) ? 'window' : null;
    case 'product':
      return agreedBefore(s) || buyerNeverAnswered(s) ? 'agreement' : null;
    case 'counterfeit':
      return s.order.authorisation?.yes === true ? 'authenticity' : null;
    case 'change':
    case 'other':
      return deliveredOnScan(s) ? 'delivery' : null;
  }
}

/** The kind of proof that decides this case at all, for the score shown beside it. */
export function proofKindOf(s: Situation): ProofKind | null {
  if (s.dispute.stage !== 'claim_open' && s.dispute.stage !== 'granted') return null;
  const ground = appealGround(s);
  if (ground !== null) return ground;
  if (s.family === 'counterfeit') return 'authenticity';
  return s.family === 'product' ? 'agreement' : 'delivery';
}
