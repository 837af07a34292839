// The lines for a buyer who wrote and has not claimed.

import { wantsPart } from '../remedy';
import { faults, type Situation } from '../situation';
import {
  authorised,
  type Block,
  counterfeit,
  issueIs,
  notShipped,
  on,
  unauthorised,
  waitsForBuyer,
} from './line';

/** Which fault it is may be open, or whether another one is wished for: all of them ask for the same answer. */
const someFault = ({ family, dispute }: Situation): boolean =>
  family === 'product' &&
  dispute.finding.also.length > 0 &&
  [dispute.finding.issue, ...dispute.finding.also].every(
    (each) => faults.includes(each) || each === 'return_request',
  );

/** "Quiero cambiar la dirección": what is not there is not exchanged. */
const onlyAddress = ({ parcel, dispute: { finding } }: Situation): boolean =>
  finding.issue === 'change_address' &&
  !parcel.delivered &&
  finding.also.length > 0 &&
  finding.also.every((each) => each === 'return_request');

/** What else the row or the message says agrees with a reading that is not sure by itself. */
const borneOut = (s: Situation): boolean =>
  someFault(s) ||
  onlyAddress(s) ||
  // Asked or only asked about: the buyer is told that it can be changed, and how.
  (issueIs('change_address')(s) && notShipped(s) && s.market.newAddress !== 'reorder') ||
  (s.family === 'delivery' && (s.late || s.stuck || s.pastDue)) ||
  (issueIs('cancel', 'return_request')(s) && s.wants.includes('cancel'));

/** Days after which a parcel that was out for delivery did not come that way. */
const roundDays = 3;

const outForDelivery = ({ parcel }: Situation): boolean =>
  parcel.state === 'out_for_delivery' &&
  parcel.silentDays !== null &&
  parcel.silentDays <= roundDays;

/** Not late yet, or at the buyer's door at last. */
const inTime = (s: Situation): boolean => !s.stuck && (!s.pastDue || outForDelivery(s));

const asksTooLate = (s: Situation): boolean =>
  s.overSince !== null && (s.family === 'product' || s.family === 'delivery' || s.wantsOut);
const over = (s: Situation) => on('on', s.overSince);

export const message: Block = {
  when: (s) => s.dispute.stage === 'message',
  lines: [
    {
      id: 'unsure',
      choose: 'answer',
      when: (s) => !s.dispute.finding.sure && !s.answered && !borneOut(s),
      by: (s) => on('on', s.order.contactedOn),
    },
    {
      id: 'address_reorder',
      choose: 'cancel_order',
      when: (s) =>
        issueIs('change_address')(s) && notShipped(s) && s.market.newAddress === 'reorder',
    },
    {
      id: 'address_in_tool',
      choose: 'confirm_address',
      when: (s) => issueIs('change_address')(s) && notShipped(s) && s.market.newAddress === 'tool',
    },
    {
      id: 'address_not_free',
      choose: 'decline_address_change',
      when: (s) => issueIs('change_address')(s) && s.market.newAddress === 'reorder',
      by: (s) => on('on', s.order.shipDate),
    },
    {
      id: 'address_not_shipped',
      choose: 'confirm_address',
      when: (s) => issueIs('change_address')(s) && notShipped(s),
    },
    {
      id: 'address_shipped',
      choose: 'address_change',
      when: issueIs('change_address'),
      by: (s) => on('on', s.order.shipDate),
    },
    // No route is left to claim what is asked for: a kind word, and no money (what is owed went before).
    { id: 'window_passed', choose: 'answer', when: (s) => asksTooLate(s) && !s.answered, by: over },
    { id: 'window_passed', choose: 'none', when: asksTooLate, by: over },
    {
      id: 'not_ordered_by_buyer',
      choose: 'cancel_order',
      when: (s) => issueIs('unauthorised')(s) && notShipped(s) && !s.digital,
    },
    {
      id: 'cancel_not_shipped',
      choose: 'cancel_order',
      when: (s) => s.wantsOut && notShipped(s),
    },
    // The refusal shows on tracking: nothing is left to ask.
    { id: 'delivery_refused', choose: 'refund', when: (s) => s.wantsOut && s.gone },
    {
      id: 'cancel_under_way',
      choose: 'ask_keep_or_refuse',
      when: (s) => s.wantsOut && !s.parcel.delivered,
      by: (s) => on('on', s.order.shipDate),
    },
    {
      id: 'cancel_received',
      choose: 'negotiate_refund',
      when: (s) => s.wantsOut,
      by: (s) => on('on', s.parcel.deliveredOn),
    },
    { id: 'asks_how', choose: 'explain_use', when: issueIs('how_to_use') },
    {
      id: 'authorised',
      choose: 'prove_authentic',
      when: (s) => counterfeit(s) && authorised(s),
    },
    {
      id: 'not_authorised',
      choose: 'refund_and_delist',
      when: (s) => counterfeit(s) && unauthorised(s),
    },
    // Nothing is under way: no tracking, no patience, no way back.
    {
      id: 'send_again',
      choose: 'answer',
      when: (s) => s.digital && s.family === 'delivery' && !s.answered,
    },
    // However late: another parcel, or the money, would be given for one that is there to be collected.
    {
      id: 'waits_for_pickup',
      choose: 'ask_pickup',
      when: (s) => s.family === 'delivery' && waitsForBuyer(s) && !s.stuck,
    },
    {
      id: 'asks_where',
      choose: 'share_tracking',
      when: (s) => issueIs('where_is_order')(s) && inTime(s) && !s.parcel.delivered && !s.digital,
      by: (s) => on('on', s.order.promised),
    },
    {
      id: 'shown_as_delivered',
      choose: 'check_delivery',
      when: (s) => s.family === 'delivery' && (s.parcel.delivered || issueIs('stolen')(s)),
      by: (s) => on('on', s.parcel.deliveredOn),
    },
    {
      id: 'asks_before_due',
      choose: 'ask_to_wait',
      when: (s) => issueIs('not_received')(s) && inTime(s) && !s.digital,
      by: (s) => on('on', s.order.promised),
    },
    // Who only asks for part of the price keeps the item (P25); the letter leaves the return open.
    {
      id: 'discount_wished',
      choose: 'remedy',
      when: (s) => s.family === 'product' && s.returnable && !s.answered && wantsPart(s),
    },
    {
      id: 'return_to_offer',
      choose: 'send_return_address',
      when: (s) =>
        (s.family === 'product' || counterfeit(s)) &&
        s.returnable &&
        !s.addressSent &&
        !(s.answered && s.photosIn),
    },
    { id: 'parcel_failed', choose: 'remedy', when: (s) => s.family === 'delivery' },
    // The complaint is about what the buyer cannot send back, or must not.
    {
      id: 'never_came_back',
      choose: 'remedy',
      when: (s) => (s.family === 'product' || counterfeit(s)) && !s.returnable,
    },
    {
      id: 'photos_are_in',
      choose: 'remedy',
      when: (s) => s.family === 'product' && s.photosIn,
      by: (s) => on('on', s.order.photosReceived?.on),
    },
    // What is awaited is named; nothing is promised that the row does not show.
    {
      id: 'refund_awaited',
      choose: 'answer',
      when: (s) =>
        issueIs('refund_owed')(s) &&
        !s.answered &&
        (s.addressSent || s.order.returnReceived?.yes === false),
      by: (s) => on('on', s.addressSent ? s.order.returnAddressSent?.on : null),
    },
    {
      id: 'refund_unproven',
      choose: 'answer',
      when: (s) => issueIs('refund_owed')(s) && !s.answered,
    },
    {
      id: 'charge_to_check',
      choose: 'answer',
      when: (s) => issueIs('overcharged')(s) && !s.answered,
      by: ({ order }) => (order.value === null ? {} : { value: order.value }),
    },
    // A return that was agreed to is answered: now the parcel or the photos have to come.
    {
      id: 'waits_for_answer',
      choose: 'answer',
      when: (s) => !s.answered && !(s.family === 'product' && s.addressSent),
      by: (s) => on('on', s.order.contactedOn),
    },
  ],
};
