// The actions Claim Desk can advise, each with the playbook items it carries out and what it needs.
import type { ActionId } from '../base/ids';
import type { OptionId } from './costs';
import type { EvidenceId } from './evidence';

/** Which clock an action runs by. */
export type Clock =
  | 'claim' // answer the formal request
  | 'agreement' // the same, where the answer is to agree: words to the buyer alone do not
  | 'message' // answer the buyer
  | 'appeal'
  | 'ship_by'
  | 'protection'
  | 'today'
  | 'look_again'
  | 'never';

export interface Action {
  /** Playbook items. */
  readonly from: readonly string[];
  /**
   * `reply` follows the stage: the claim's clock while one is open, else the message's. `remedy` does so
   * too, but an answered message does not end it: what was promised is still owed.
   */
  readonly clock: Clock | 'reply' | 'remedy';
  /** The priced option whose cost this action carries; null: not priced; `remedy`: the cheapest allowed. */
  readonly priced: OptionId | 'remedy' | 'free' | null;
  readonly evidence: readonly EvidenceId[];
}

/** One entry per action; a new action is one entry here, its condition in the table, and its letters. */
export const actions: Readonly<Record<ActionId, Action>> = {
  none_closed: { from: [], clock: 'never', priced: null, evidence: [] },
  contest_payment: { from: ['P26'], clock: 'claim', priced: 'contest', evidence: [] },
  accept_chargeback: { from: ['P26'], clock: 'claim', priced: null, evidence: [] },
  stop_and_refund: {
    from: ['P29'],
    clock: 'remedy',
    priced: 'refund',
    evidence: ['photos', 'message_log', 'refund_record'],
  },
  pay_refund: {
    from: ['P23', 'P31'],
    clock: 'remedy',
    priced: 'refund',
    evidence: ['proof_of_return', 'refund_record'],
  },
  use_cover: {
    from: ['P28'],
    clock: 'reply',
    priced: 'use_cover',
    evidence: ['tracking_number', 'dispatch_record'],
  },
  platform_handles: {
    from: ['P10', 'P27'],
    clock: 'reply',
    priced: 'free',
    evidence: ['tracking_number'],
  },
  appeal: {
    from: ['P24'],
    clock: 'appeal',
    priced: 'contest',
    evidence: ['delivered_scan', 'signature', 'dispatch_record', 'message_log'],
  },
  accept_loss: { from: ['P24'], clock: 'never', priced: null, evidence: [] },
  ask_withdraw: { from: ['P17'], clock: 'claim', priced: null, evidence: ['refund_record'] },
  report_abuse: {
    from: ['P21'],
    clock: 'claim',
    priced: 'contest',
    evidence: ['chat_admission', 'message_log'],
  },
  prove_authentic: {
    from: ['P20'],
    clock: 'reply',
    priced: 'contest',
    evidence: ['authorisation', 'invoice'],
  },
  refund_and_delist: {
    from: ['P20'],
    clock: 'remedy',
    priced: 'refund',
    evidence: ['refund_record'],
  },
  contest_delivered: {
    from: ['P5'],
    clock: 'claim',
    priced: 'contest',
    evidence: ['delivered_scan', 'signature', 'dispatch_record', 'message_log'],
  },
  contest_in_window: {
    from: ['P6'],
    clock: 'claim',
    priced: 'contest',
    evidence: ['dispatch_record', 'promised_window', 'tracking_number'],
  },
  contest_no_contact: {
    from: ['P11'],
    clock: 'claim',
    priced: 'contest',
    evidence: ['message_log'],
  },
  contest_agreed: {
    from: ['P12'],
    clock: 'claim',
    priced: 'contest',
    evidence: ['return_address_message', 'message_log'],
  },
  agree_return: {
    from: ['P1', 'P13', 'P14'],
    clock: 'agreement',
    priced: 'remedy',
    evidence: ['proof_of_return', 'photos'],
  },
  refund: {
    from: ['P7', 'P15', 'P19', 'P23'],
    clock: 'remedy',
    priced: 'refund',
    evidence: ['refund_record'],
  },
  partial_refund: {
    from: ['P16'],
    clock: 'remedy',
    priced: 'partial_refund',
    evidence: ['photos', 'message_log'],
  },
  refund_on_return: {
    from: ['P15', 'P23'],
    clock: 'remedy',
    priced: 'refund_on_return',
    evidence: ['proof_of_return'],
  },
  reship: {
    from: ['P7', 'P15', 'P19'],
    clock: 'remedy',
    priced: 'reship',
    evidence: ['second_parcel'],
  },
  confirm_address: {
    from: ['P22'],
    clock: 'message',
    priced: null,
    evidence: ['address_confirmation'],
  },
  reship_new_address: {
    from: ['P22'],
    clock: 'message',
    priced: 'reship_new_address',
    evidence: ['address_confirmation', 'second_parcel'],
  },
  decline_address_change: {
    from: ['P22'],
    clock: 'message',
    priced: 'decline_address_change',
    evidence: ['dispatch_record'],
  },
  cancel_order: { from: ['P22', 'P23'], clock: 'message', priced: null, evidence: ['message_log'] },
  ask_keep_or_refuse: {
    from: ['P23'],
    clock: 'reply',
    priced: null,
    evidence: ['message_log', 'tracking_number'],
  },
  negotiate_refund: {
    from: ['P23'],
    clock: 'message',
    priced: 'remedy',
    evidence: ['message_log'],
  },
  explain_use: { from: ['P18'], clock: 'message', priced: null, evidence: ['message_log'] },
  share_tracking: {
    from: ['P10'],
    clock: 'message',
    priced: 'wait',
    evidence: ['tracking_number'],
  },
  check_delivery: {
    from: ['P5'],
    clock: 'message',
    priced: 'wait',
    evidence: ['delivered_scan', 'signature'],
  },
  ask_to_wait: {
    from: ['P6'],
    clock: 'message',
    priced: 'wait',
    evidence: ['tracking_number', 'promised_window'],
  },
  send_return_address: {
    from: ['P1', 'P13', 'P14'],
    clock: 'message',
    priced: 'remedy',
    evidence: ['photos', 'proof_of_return'],
  },
  answer: { from: ['P1', 'P4'], clock: 'message', priced: null, evidence: ['message_log'] },
  ship_registered: { from: ['P35'], clock: 'ship_by', priced: 'ship_registered', evidence: [] },
  ship_now: { from: [], clock: 'ship_by', priced: null, evidence: ['dispatch_record'] },
  ask_pickup: { from: ['P8'], clock: 'today', priced: null, evidence: ['tracking_number'] },
  extend_protection: { from: ['P8'], clock: 'protection', priced: null, evidence: [] },
  contact_first: {
    from: ['P8'],
    clock: 'today',
    priced: null,
    evidence: ['tracking_number', 'message_log'],
  },
  chase_carrier: { from: ['P8'], clock: 'today', priced: null, evidence: ['carrier_trace'] },
  need_facts: { from: [], clock: 'never', priced: null, evidence: [] },
  watch: { from: ['P9'], clock: 'look_again', priced: null, evidence: [] },
  none: { from: [], clock: 'never', priced: null, evidence: [] },
};
