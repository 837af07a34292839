// PayPal and card windows, for shops that have no marketplace between seller and buyer.
// A card or processor always shows its own due date; these stand in only where the row has none.
import type { Figure, Rule } from './rule';

const checked = '2026-11-21';

const paypalProtection =
  'https://www.paypal.com/us/smarthelp/article/what-is-the-seller-protection-policy-and-what-items-aren%E2%80%99t-covered-faq1156';
const paypalClaim =
  'https://www.uslegalforms.com/forms-kit/us-00435bg/king-dispute-claim-form-with-paypal';
const processorDays = 'https://certnode.io/resources/stripe-chargeback-time-limits';
const shopifyDays = 'https://www.getdisputedesk.com/blog/shopify-chargeback-response-template';
const networkDays = 'https://docs.chargeflow.io/docs/reference/concepts/network-timelines';

export const paypalReply: Rule = {
  id: 'paypal.claim_reply',
  value: 10,
  unit: 'day',
  anchor: 'requested',
  silence: 'buyer_wins',
  source: paypalClaim,
  grade: 'SEC',
  checked,
};

export const paypalLatest: Rule = {
  id: 'paypal.claim_latest',
  value: 180,
  unit: 'day',
  anchor: 'paid',
  silence: 'closes',
  source: paypalProtection,
  grade: 'OFF',
  checked,
};

/** One page says from 750, another above it; the stricter reading counts. */
export const paypalSignature: Figure<Readonly<Record<string, number>>> = {
  id: 'paypal.signature_from',
  value: { USD: 750 },
  source: paypalProtection,
  grade: 'OFF',
  checked,
};

/** Processors give 7 to 21 days. */
export const cardReply: Rule = {
  id: 'card.chargeback_reply',
  value: 7,
  unit: 'day',
  anchor: 'requested',
  silence: 'buyer_wins',
  source: processorDays,
  grade: 'SEC',
  checked,
  conflict: [
    { value: 10, unit: 'day', source: shopifyDays, grade: 'SEC' },
    { value: 21, unit: 'day', source: processorDays, grade: 'SEC' },
  ],
};

/** From the payment or the expected delivery, whichever is later; some Visa reasons run to 540 days. */
export const cardLatest: Rule = {
  id: 'card.claim_latest',
  value: 120,
  unit: 'day',
  anchor: 'promised',
  silence: 'closes',
  source: networkDays,
  grade: 'SEC',
  checked,
  conflict: [{ value: 120, unit: 'day', anchor: 'paid', source: networkDays, grade: 'SEC' }],
};
