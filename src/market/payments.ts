// PayPal and card windows, for shops that have no marketplace between seller and buyer.
// A card or processor always shows its own due date; these stand in only where the row has none.
import { also, figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-21';
const rule = rulesChecked(checked);

const paypalProtection =
  'https://www.paypal.com/us/smarthelp/article/what-is-the-seller-protection-policy-and-what-items-aren%E2%80%99t-covered-faq1156';
const paypalClaim = 'https://www.paypal.com/c2/webapps/mpp/ua/useragreement-full';
const paypalDispute =
  'https://www.paypal.com/c2/webapps/mpp/seller-dispute-resolution?locale.x=en_C2';
const processorDays = 'https://certnode.io/resources/stripe-chargeback-time-limits';
const shopifyDays = 'https://www.getdisputedesk.com/blog/shopify-chargeback-response-template';
const networkDays = 'https://docs.chargeflow.io/docs/reference/concepts/network-timelines';

/** A claim, and what may be one: where the row tells that it is only a dispute, `paypalTalk` counts. */
export const paypalReply = rule(
  'paypal.claim_reply',
  10,
  'day',
  'requested',
  'buyer_wins',
  'OFF',
  paypalClaim,
  { conflict: [also(20, 'day', 'OFF', paypalDispute)] },
);

/** A dispute is talked over for 20 days; then it closes or has become a claim. */
export const paypalTalk = rulesChecked('2026-11-29')(
  'paypal.dispute_talk',
  20,
  'day',
  'requested',
  'may_escalate',
  'OFF',
  paypalClaim,
);

export const paypalLatest = rule(
  'paypal.claim_latest',
  180,
  'day',
  'paid',
  'closes',
  'OFF',
  paypalProtection,
);

/** One page says from 750, another above it; the stricter reading counts. */
export const paypalSignature = figuresChecked(checked)(
  'paypal.signature_from',
  { USD: 750 },
  'OFF',
  paypalProtection,
);

/** Processors give 7 to 21 days. */
export const cardReply = rule(
  'card.chargeback_reply',
  7,
  'day',
  'requested',
  'buyer_wins',
  'SEC',
  processorDays,
  {
    conflict: [also(10, 'day', 'SEC', shopifyDays), also(21, 'day', 'SEC', processorDays)],
  },
);

/** From the payment or the expected delivery, whichever is later; some Visa reasons run to 540 days. */
export const cardLatest = rule(
  'card.claim_latest',
  120,
  'day',
  'promised',
  'closes',
  'SEC',
  networkDays,
  { conflict: [also(120, 'day', 'SEC', networkDays, 'paid')] },
);
