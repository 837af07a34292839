// What a line of the action table is, and the facts several lines ask for.
import type { Day } from '../../base/day';
import type { ActionId, IssueId } from '../../base/ids';
import type { Values } from '../../base/say';
import type { Situation } from '../situation';

/**
 * Settled afterwards by price: `remedy` among what the marketplace and the stage still allow,
 * `payment_dispute` by what contesting costs and can win, `bank_inquiry` likewise, or by a remedy.
 */
export type Choice = ActionId | 'remedy' | 'address_change' | 'payment_dispute' | 'bank_inquiry';

/** What one line of the table is called; its sentence for the seller stands in text/. */
export type LineId =
  | 'settled'
  | 'shopify_protects'
  | 'paypal_protects'
  | 'money_taken'
  | 'bank_asks'
  | 'platform_handles'
  | 'danger'
  | 'refused_on_the_way'
  | 'covered'
  | 'part_accepted'
  | 'return_under_way'
  | 'unsure'
  | 'address_reorder'
  | 'address_in_tool'
  | 'address_not_free'
  | 'not_ordered_by_buyer'
  | 'send_again'
  | 'never_came_back'
  | 'nothing_read'
  | 'appeal'
  | 'lost_unless_proven'
  | 'lost_for_good'
  | 'refunded_still_open'
  | 'second_parcel_still_open'
  | 'bad_faith'
  | 'authorised'
  | 'not_authorised'
  | 'delivered_on_scan'
  | 'inside_promise'
  | 'claimed_too_early'
  | 'return_is_back'
  | 'buyer_never_answered'
  | 'return_was_agreed'
  | 'return_not_agreed'
  | 'claim_to_settle'
  | 'address_not_shipped'
  | 'address_shipped'
  | 'cancel_not_shipped'
  | 'delivery_refused'
  | 'cancel_under_way'
  | 'cancel_received'
  | 'asks_how'
  | 'asks_where'
  | 'shown_as_delivered'
  | 'asks_before_due'
  | 'discount_wished'
  | 'window_passed'
  | 'return_to_offer'
  | 'parcel_failed'
  | 'photos_are_in'
  | 'refund_awaited'
  | 'refund_unproven'
  | 'charge_to_check'
  | 'waits_for_answer'
  | 'ship_by_due'
  | 'registered_pays'
  | 'waits_for_pickup'
  | 'protection_ends'
  | 'late_unasked'
  | 'silent_near_due'
  | 'no_first_scan'
  | 'stalled_before_due'
  | 'platform_watches'
  | 'worth_a_look'
  | 'quiet';

export interface Line {
  readonly id: LineId;
  readonly choose: Choice;
  readonly when: (s: Situation) => boolean;
  /** The row's own values that decided it; a day that is not known is left out. */
  readonly by?: (s: Situation) => Values;
}

export interface Block {
  readonly when: (s: Situation) => boolean;
  readonly lines: readonly Line[];
}

export const on = (name: string, day: Day | null | undefined): Values =>
  day === null || day === undefined ? {} : { [name]: { day } };

export const issueIs =
  (...issues: readonly IssueId[]) =>
  (s: Situation): boolean =>
    issues.includes(s.dispute.finding.issue);

export const counterfeit = (s: Situation): boolean => s.family === 'counterfeit';
export const authorised = (s: Situation): boolean => s.order.authorisation?.yes === true;
/** Said to be missing; a blank cell is a question to the seller, not an answer. */
export const unauthorised = (s: Situation): boolean => s.order.authorisation?.yes === false;
/** A label that was called off has sent nothing. */
export const notShipped = ({ parcel }: Situation): boolean =>
  parcel.state === 'not_shipped' || (parcel.state === 'cancelled' && !parcel.shipped);
/** At a counter to be collected, or back there as nobody took it at the door. */
export const waitsForBuyer = ({ parcel }: Situation): boolean =>
  parcel.state === 'available_for_pickup' || parcel.state === 'failed_attempt';
/** A buyer or a bank waits: a message, or an open claim. */
export const asked = (s: Situation): boolean =>
  s.dispute.stage === 'message' || s.dispute.stage === 'claim_open';
