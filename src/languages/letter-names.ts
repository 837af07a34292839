// The letters there are, and what a letter may mention. Types and names alone: the templates stand with each
// language, what fills them in reply/.

export type BuyerLetterId =
  | 'platform_handles'
  | 'ask_withdraw_refunded'
  | 'ask_withdraw_part'
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
  | 'cancel_reorder'
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
  | 'platform_product'
  | 'platform_change'
  | 'platform_counterfeit'
  | 'answer'
  | 'refund_awaited'
  | 'overcharged'
  | 'stop_and_refund'
  | 'use_cover'
  | 'pay_refund'
  | 'withdraw_at_bank'
  | 'refund_or_reship'
  | 'exchange'
  | 'open_return'
  | 'customs_terms'
  | 'resend_digital';

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
  | 'claim_cover';

export type CarrierLetterId = 'proof_of_delivery' | 'trace';

/** To the bank, or whoever else decides on a payment that was taken back. */
export type BankLetterId = 'contest_payment';

export type Addressee = 'buyer' | 'marketplace' | 'carrier' | 'bank';

export type OfficialLetterId = MarketplaceLetterId | CarrierLetterId | BankLetterId;

/** English has every letter: a missing one, or one too many, does not compile. */
export type EnglishLetters = Readonly<Record<BuyerLetterId, string>>;
/** A language brings what it has; English stands in for the rest. */
export type BuyerLetters = Partial<EnglishLetters>;
export type OfficialLetters = Readonly<Record<OfficialLetterId, string>>;

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
  'first_scan',
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
  'given_back',
  'share',
  'address',
  'signature',
  'quote',
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
  /** What the buyer sent back has been received. */
  'return_back',
  'customs',
  /** The row does not show whether the conditions of a cover hold. */
  'cover_unknown',
  /** Nothing is shipped. */
  'digital',
  'refunded',
  /** The buyer says that they did not make the payment. */
  'fraud',
  /** A bank asks before it takes the money. */
  'inquiry',
  /** The money goes back as soon as the goods do. */
  'on_return',
  /** The payment is marked as protected by the payment service. */
  'protected',
  /** The buyer writes that the parcel came, though the claim says that it did not. */
  'admits',
  /** The parcel was delivered after the claim was decided. */
  'since',
] as const;
export type FlagName = (typeof letterFlags)[number];

export type Name = FieldName | FlagName;
