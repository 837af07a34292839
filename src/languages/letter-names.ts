// The letters there are, and what a letter may mention. Types and names alone: the templates stand with each
// language, what fills them in reply/.

export type BuyerLetterId =
  | 'platform_handles'
  | 'ask_withdraw_refunded'
  | 'ask_withdraw_reshipped'
  | 'prove_authentic'
  | 'refund_and_delist'
  | 'agree_return'
  | 'send_return_address'
  | 'refund_delivery'
  | 'refund_product'
  | 'refund_returned'
  | 'partial_refund'
  | 'refund_on_return'
  | 'reship_delivery'
  | 'reship_product'
  | 'confirm_address'
  | 'reship_new_address'
  | 'decline_address_change'
  | 'cancel_order'
  | 'ask_keep_or_refuse'
  | 'return_to_warehouse'
  | 'negotiate_refund'
  | 'explain_use'
  | 'share_tracking'
  | 'not_shipped_yet'
  | 'check_delivery'
  | 'ask_to_wait'
  | 'ask_pickup'
  | 'extend_protection'
  | 'contact_first'
  | LaterBuyerLetterId;

/** Not in every language yet: English stands in, and nothing where that has none either. */
export type LaterBuyerLetterId =
  | 'ask_withdraw_payment' // beside `contest_payment`: at the bank or PayPal
  | 'stop_and_refund'
  | 'pay_refund'
  | 'use_cover'
  | 'answer';

export type MarketplaceLetterId =
  | 'contest_delivered'
  | 'contest_in_window'
  | 'contest_no_contact'
  | 'contest_agreed'
  | 'appeal_delivered'
  | 'appeal_in_window'
  | 'appeal_no_contact'
  | 'appeal_agreed'
  | 'appeal_authentic'
  | 'appeal_abuse'
  | 'report_abuse'
  | 'authentic'
  | LaterOfficialLetterId;

/** `contest_payment` goes to the bank or the payment service, `claim_cover` to whoever pays the loss. */
export type LaterOfficialLetterId = 'contest_payment' | 'claim_cover';

export type CarrierLetterId = 'proof_of_delivery' | 'trace' | 'claim_cover';

/** Every letter in one language. A missing letter or one too many does not compile. */
export type BuyerLetters = Letters<BuyerLetterId, LaterBuyerLetterId>;
export type OfficialLetters = Letters<MarketplaceLetterId | CarrierLetterId, LaterOfficialLetterId>;
type Letters<All extends string, Later extends All> = Readonly<
  Record<Exclude<All, Later>, string> & Partial<Record<Later, string>>
>;

/** Facts a letter may print. One that the row or the settings do not give is an empty text. */
export const letterFields = [
  'order',
  'item',
  'buyer',
  'market',
  'carrier',
  'tracking',
  'ordered',
  'ship_by',
  'shipped',
  'last_update',
  'promised',
  'delivered',
  'protection_ends',
  'contacted',
  'replied',
  'answered',
  'agreed',
  'claim_opened',
  'respond_by',
  'decided',
  'amount',
  'partial',
  'share',
  'address',
  'signature',
  'rule',
] as const;
export type FieldName = (typeof letterFields)[number];

/** Facts that only switch a part of a letter on or off: `{{#in_tool}}…{{/in_tool}}`. */
export const letterFlags = [
  // what the buyer says is wrong; `request` is everything else
  'damaged',
  'defective',
  'wrong_item',
  'missing_item',
  'not_as_described',
  'counterfeit',
  'request',
  /** A claim is open. */
  'claim',
  /** The marketplace authorises returns itself: no address in the letter. */
  'in_tool',
  'ask_photos',
  // the cheapest way out beside the return
  'offer_refund',
  'offer_partial',
  'offer_reship',
  // where the parcel is
  'untracked',
  'announced',
  'scan',
  'failed_attempt',
  'came_back',
  'late',
  'slow',
] as const;
export type FlagName = (typeof letterFlags)[number];

export type Name = FieldName | FlagName;
