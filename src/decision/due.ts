// By when: the date the marketplace shows, else its rule from the right day, else today.
import type { Day } from '../base/day';
import { isSellers, lastDay, longestDay } from '../dispute/deadline';
import { firstClaimDay } from '../dispute/window';
import type { Rule } from '../market/rule';

import type { Clock } from './actions';
import type { Due } from './decision';
import type { Situation } from './situation';

function running(on: Day, rule: Rule | null, spent: boolean, s: Situation, until = on): Due {
  return { on, until, rule, state: spent ? 'spent' : until < s.today ? 'over' : 'open' };
}

const byRule = (rule: Rule, from: Day, spent: boolean, s: Situation): Due =>
  running(lastDay(rule, from, s.settings), rule, spent, s, longestDay(rule, from, s.settings));

/** The window to answer a formal request; a service that only asks as yet waits longer. */
export function replyRule({ order, market, family, parcel, settings }: Situation): Rule {
  const { claim } = order;
  const { claimReply, inquiryReply } = market;
  const { sent } = claimReply;
  // What the seller set for all claims holds for these as well.
  const set = isSellers(claimReply.claim, settings);
  if (sent !== undefined && family === 'delivery' && parcel.shipped)
    if (!set || isSellers(sent, settings)) return sent;
  const asks = claim?.inquiry === true && claim.type === 'payment_dispute';
  return (
    (asks ? inquiryReply : null) ??
    (claim === null ? undefined : claimReply[claim.type]) ??
    claimReply.claim
  );
}

/**
 * A formal request: the row's own date beats the rule; without a date of opening it is today. A reply since then
 * has answered it, but not while the marketplace still shows a date to respond by, nor where an agreement is
 * `asked` for that no cell says was given.
 */
function claimDue(s: Situation, asked: 'answer' | 'agreement' = 'answer'): Due {
  const { claim, repliedOn, respondBy } = s.order;
  const opened = claim?.openedOn ?? null;
  const replied = repliedOn !== null && (opened === null || repliedOn >= opened);
  const agreed = asked === 'answer' || claim?.type === 'return' || s.addressSent;
  const spent = replied && agreed && (respondBy === null || respondBy < s.today);
  if (respondBy !== null) return running(respondBy, null, spent, s);
  const rule = replyRule(s);
  if (opened === null) return running(s.today, null, spent, s);
  // A return that was agreed to still needs its way back: a label, or an address in the country.
  const { returnMethod } = s.market;
  if (spent && claim?.type === 'return' && !s.addressSent && returnMethod !== null)
    return byRule(returnMethod, opened, false, s);
  return byRule(rule, opened, spent, s);
}

function messageDue(s: Situation, spent: boolean): Due {
  const { respondBy } = s.order;
  const from = s.order.contactedOn;
  if (respondBy !== null) return running(respondBy, null, spent, s);
  if (from === null) return running(s.today, null, spent, s);
  return byRule(s.market.messageReply, from, spent, s);
}

/** What is owed: after the answer to the message it has no deadline of the marketplace, so today. */
function remedyDue(s: Situation): Due {
  if (s.returnBack) return returnRefundDue(s);
  if (s.dispute.stage === 'claim_open') return claimDue(s);
  return s.answered ? running(s.today, null, false, s) : messageDue(s, false);
}

function appealDue(s: Situation): Due {
  const { claim, respondBy } = s.order;
  if (respondBy !== null) return running(respondBy, null, false, s);
  const decided = claim?.decidedOn ?? null;
  if (s.market.appeal === null || decided === null) return running(s.today, null, false, s);
  return byRule(s.market.appeal, decided, false, s);
}

function returnRefundDue(s: Situation): Due {
  const back = s.order.returnReceived?.on ?? null;
  if (s.market.returnRefund === null || back === null) return running(s.today, null, false, s);
  return byRule(s.market.returnRefund, back, false, s);
}

/**
 * The next day on which something can have changed: before the promise, after it, when the buyer may
 * claim, or in a week.
 */
function lookAgain(s: Situation): Due {
  const there = s.parcel.dueThere?.on;
  const first = s.parcel.delivered ? null : firstClaimDay(s.order, s.parcel, s.market, s.settings);
  const marks = [...(there === undefined ? [] : [there - 3, there + 1]), first ?? s.today];
  const next = marks.filter((day) => day > s.today);
  return running(Math.min(...next, s.today + 7), null, false, s);
}

/** The due date of an action's clock; null for an action that has none. */
export function dueBy(clock: Clock | 'reply' | 'remedy', s: Situation): Due | null {
  switch (clock) {
    case 'reply':
      return s.dispute.stage === 'claim_open' ? claimDue(s) : messageDue(s, s.answered);
    case 'remedy':
      return remedyDue(s);
    case 'claim':
      return claimDue(s);
    case 'agreement':
      return claimDue(s, 'agreement');
    case 'message':
      return messageDue(s, s.answered);
    case 'appeal':
      return appealDue(s);
    case 'ship_by':
      return running(s.order.shipBy ?? s.today, null, false, s);
    case 'protection':
      return running(s.order.protectionEnds ?? s.today, null, false, s);
    case 'today':
      return running(s.today, null, false, s);
    case 'look_again':
      return lookAgain(s);
    case 'never':
      return null;
  }
}
