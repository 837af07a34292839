// What happens if nobody does anything: what silence costs, and until when the buyer may still act.
import { type LastClaim, lastClaim } from '../dispute/window';
import type { Rule, Silence } from '../market/rule';
import type { Due } from './decision';
import { replyRule } from './due';
import type { Situation } from './situation';

/** The marketplace's rule for whoever waits now; the row's own date moves the day, not what silence does. */
export function ruleOf(s: Situation): Rule | null {
  const { dispute, market } = s;
  switch (dispute.stage) {
    case 'claim_open':
      return replyRule(s);
    case 'granted':
      return market.appeal;
    case 'message':
      return market.messageReply;
    case 'none':
    case 'closed':
      return null;
  }
}

/** What the marketplace does when the day passes; null where nobody waits for an answer. */
export function silenceOf(s: Situation, due: Due | null): Silence | null {
  if (due === null || due.state !== 'open' || (s.dispute.stage === 'message' && s.answered))
    return null;
  return (due.rule ?? ruleOf(s))?.silence ?? null;
}

/** The buyer's last day to claim; null where a claim stands already, is past, or no day tells it. */
export function buyersLastDay(s: Situation): LastClaim | null {
  const { stage } = s.dispute;
  if (stage !== 'none' && stage !== 'message') return null;
  // What never left has no days that could be counted.
  if (!s.parcel.shipped && s.parcel.state !== 'unknown') return null;
  const last = lastClaim(s.order, s.parcel, s.market, s.settings);
  return last !== null && last.on >= s.today ? last : null;
}
