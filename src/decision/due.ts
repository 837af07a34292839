// By when: the date the marketplace shows, else its rule from the right day, else today.
import { lastDay } from '../market/deadline';
import type { Rule } from '../market/rule';
import type { Day } from '../order/order';
import type { Clock } from './actions';
import type { Due } from './decision';
import type { Situation } from './situation';

function running(on: Day, rule: Rule | null, spent: boolean, s: Situation): Due {
  return { on, rule, state: spent ? 'spent' : on < s.today ? 'over' : 'open' };
}

/** A formal request: the row's own date beats the rule; without a date of opening it is today. */
function claimDue(s: Situation): Due {
  const { claim, repliedOn } = s.order;
  const opened = claim?.openedOn ?? null;
  const spent = repliedOn !== null && opened !== null && repliedOn >= opened;
  if (s.order.respondBy !== null) return running(s.order.respondBy, null, spent, s);
  const rule =
    (claim === null ? undefined : s.market.claimReply[claim.type]) ?? s.market.claimReply.claim;
  if (opened === null) return running(s.today, null, false, s);
  return running(lastDay(rule, opened, s.settings), rule, spent, s);
}

function messageDue(s: Situation): Due {
  const { contactedOn: from, respondBy } = s.order;
  if (respondBy !== null) return running(respondBy, null, s.answered, s);
  if (from === null) return running(s.today, null, s.answered, s);
  return running(
    lastDay(s.market.messageReply, from, s.settings),
    s.market.messageReply,
    s.answered,
    s,
  );
}

function appealDue(s: Situation): Due {
  const { claim } = s.order;
  if (s.order.respondBy !== null) return running(s.order.respondBy, null, false, s);
  if (s.market.appeal === null || claim?.decidedOn == null) return running(s.today, null, false, s);
  return running(lastDay(s.market.appeal, claim.decidedOn, s.settings), s.market.appeal, false, s);
}

function returnRefundDue(s: Situation): Due {
  const back = s.order.returnReceived?.on ?? null;
  if (s.market.returnRefund === null || back === null) return running(s.today, null, false, s);
  return running(lastDay(s.market.returnRefund, back, s.settings), s.market.returnRefund, false, s);
}

/** The next day on which something can have changed: before the promise, after it, or in three days. */
function lookAgain(s: Situation): Due {
  const there = s.parcel.dueThere?.on;
  const marks = there === undefined ? [] : [there - 3, there + 1];
  const next = marks.filter((day) => day > s.today);
  return running(Math.min(...next, s.today + 7), null, false, s);
}

/** The due date of an action's clock; null for an action that has none. */
export function dueBy(clock: Clock | 'reply', s: Situation): Due | null {
  switch (clock) {
    case 'reply':
      if (s.returnBack && s.dispute.stage !== 'claim_open') return returnRefundDue(s);
      return s.dispute.stage === 'claim_open' ? claimDue(s) : messageDue(s);
    case 'claim':
      return claimDue(s);
    case 'message':
      return messageDue(s);
    case 'appeal':
      return appealDue(s);
    case 'return_refund':
      return returnRefundDue(s);
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
