// What to do about one order: the action, its price beside the others, the deadline and the proof.

import type { Day } from '../base/day';
import type { FieldId } from '../base/fields';
import type { ActionId } from '../base/ids';
import type { Money } from '../base/money';
import type { Values } from '../base/say';
import type { Standing } from '../dispute/health';
import type { LastClaim } from '../dispute/window';
import type { Rule, Silence } from '../market/rule';
import type { AssumedId, OptionId, Quantities, Supposed } from './costs';
import type { Covering } from './cover';
import type { EvidenceId } from './evidence';
import type { LineId } from './lines/line';

export interface Option {
  readonly action: OptionId;
  /** Expected cost in the order's currency. */
  readonly cost: Money;
  /** The marketplace and the stage allow it as a remedy now. */
  readonly allowed: boolean;
  /** Why it is not the one advised; null for the one that is. */
  readonly whyNot: WhyNot | null;
}

/**
 * paid: the buyer has the money already · platform: the marketplace answers for the order ·
 * market: not allowed now by marketplace or bank · failed: a second parcel was sent already · wish: the
 * buyer does not want it · once: no second partial refund · not_back: nothing comes back that is worth
 * the way · dearer: it costs more · line: the row decides, not the price
 */
export type WhyNot =
  | 'paid'
  | 'platform'
  | 'market'
  | 'failed'
  | 'wish'
  | 'once'
  | 'not_back'
  | 'dearer'
  | 'line';

/** Both parcels arrive and the buyer keeps two: what was spent on the second was for nothing. */
export interface Both {
  /** 0–1. */
  readonly chance: number;
  /** Goods and freight of the second; part of the price of sending it. */
  readonly spent: Money;
}

type DueState = 'open' | 'spent' | 'over';

export interface Due {
  readonly on: Day;
  /** Over after this day only: where sources differ, by the longest window found. */
  readonly until: Day;
  readonly state: DueState;
  /** The marketplace's rule it comes from; null for the row's own date and our own advice. */
  readonly rule: Rule | null;
}

export interface Decision {
  readonly action: ActionId;
  /** The line of the table that made it, and the row's values that decided. */
  readonly line: LineId;
  readonly values: Values;
  /** Why a dearer way is advised than the cheapest that is allowed: the buyer's wish, the proof it makes; null where it is not. */
  readonly dearerBecause: 'wish' | 'proof' | null;
  /** Another way would be advised if the assumed costs, or one assumed chance, were a quarter less or more. */
  readonly close: boolean;
  /** Several ways were open and the prices settled it. */
  readonly byPrice: boolean;
  readonly due: Due | null;
  /** When to look again once this is done: proposed, and not before tomorrow. */
  readonly lookAgain: Day;
  /** What the marketplace does when nobody answers in time; null where nobody waits. */
  readonly silence: Silence | null;
  /** Until when the buyer may still claim, and what that rests on; null where a claim stands, or no day tells it. */
  readonly buyerUntil: LastClaim | null;
  /** Who pays beside the seller, for an action that gives money or a second parcel. */
  readonly cover: Covering | null;
  /** Whose protection a parcel to another address than the order's would lose; null where none is asked for. */
  readonly addressLoses: 'marketplace' | 'payment' | null;
  /** When the oldest rule behind the advice was checked, if that is more than a year ago. */
  readonly checkedOn: Day | null;
  readonly options: readonly Option[];
  /** The option whose cost the advised action carries; null where it costs nothing or is not priced. */
  readonly advisedOption: OptionId | null;
  /** Goods and freight together below which a second parcel is cheaper than the refund. */
  readonly breakEven: Money | null;
  /** The rate that makes a defect dearer in these prices; null where none does. */
  readonly near: Standing | null;
  /** Where a second parcel may be sent: the first may still arrive, too. */
  readonly both: Both | null;
  /** Cost of a refund less the cost of the advised action; null where nothing is priced. */
  readonly saving: Money | null;
  /** Numbers assumed rather than read. */
  readonly assumed: readonly AssumedId[];
  /** What all of them came to: money in minor units of the order's currency, chances 0–1. */
  readonly numbers: Required<Supposed> | null;
  /** Costs the row gives in a currency without a rate; they were not used. */
  readonly noRate: Quantities['noRate'];
  /** 0–1: how far the row's proof meets what decides this kind of claim. */
  readonly proof: number | null;
  /** What to attach or collect; `have` as far as the row shows it. */
  readonly evidence: readonly { readonly id: EvidenceId; readonly have: boolean }[];
}

/** What a blank cell could change: its field, the advice it would lead to, and what that would save. */
export interface WouldChange {
  readonly field: FieldId;
  readonly action: ActionId;
  /** Against the advice of now, in minor units of the order's currency; null where either is not priced. */
  readonly saves: Money | null;
}
