// One figure of a marketplace's rules, beside its source, its grade and the day it was checked.

/** OFF official · MOD moderator · MIR copy of an official page · SEC secondary · OLD superseded official text · OWN our cautious choice. */
export type Grade = 'OFF' | 'MOD' | 'MIR' | 'SEC' | 'OLD' | 'OWN';

export type Unit = 'hour' | 'day' | 'business_day';

/** The day a window is counted from. */
export type Anchor =
  | 'contacted' // the buyer wrote
  | 'requested' // claim, return request or notice opened
  | 'promised' // latest estimated delivery date
  | 'ordered'
  | 'paid'
  | 'shipped'
  | 'delivered'
  | 'decided' // claim granted or refund made
  | 'returned'; // the return came back

/** What the marketplace does when nobody answers in time. */
export type Silence =
  | 'buyer_wins' // claim granted, account debited
  | 'refund_as_asked' // the buyer's proposed refund is executed
  | 'may_escalate' // the buyer may call the marketplace in
  | 'metric' // only a service metric suffers
  | 'right_lost' // the seller can no longer act
  | 'closes'; // the buyer can no longer claim

/** What was found, and where. */
interface Sourced {
  /** Stable name, as used for overriding it: `amazon.message_reply`. */
  readonly id: string;
  /** Page the figure was read from; for grade OWN a sentence saying why. */
  readonly source: string;
  readonly grade: Grade;
  /** ISO date the source was last checked. */
  readonly checked: string;
}

/** Another value found for the same window. */
interface Other {
  readonly value: number;
  readonly unit: Unit;
  readonly source: string;
  readonly grade: Grade;
  /** Where the other value counts from another day than the rule. */
  readonly anchor?: Anchor;
}

/** One time window with where it comes from. */
export interface Rule extends Sourced {
  readonly value: number;
  readonly unit: Unit;
  readonly anchor: Anchor;
  /** What happens when the window passes without an answer. */
  readonly silence: Silence;
  /** ISO date since when it holds, where it is recent. */
  readonly from?: string;
  /**
   * Other values found. `value` is the strictest of those in force, for a buyer's last day the
   * latest; what is over counts by the longest. One of grade OLD is superseded and only shown.
   */
  readonly conflict?: readonly Other[];
  /** The seller's own. */
  readonly own?: true;
}

/** A fact that is not a window: an amount, a share, a choice, with its source. */
export interface Figure<T> extends Sourced {
  readonly value: T;
}

/** Amounts by currency, days by country: `*` stands for all others. */
export type Amounts = Readonly<Record<string, number>>;

/** Makes the rules of a file whose sources were checked on one day. */
export const rulesChecked =
  (checked: string) =>
  (
    id: string,
    value: number,
    unit: Unit,
    anchor: Anchor,
    silence: Silence,
    grade: Grade,
    source: string,
    more: Pick<Rule, 'from' | 'conflict'> = {},
  ): Rule => ({ id, value, unit, anchor, silence, grade, source, checked, ...more });

/** Makes the other figures of such a file. */
export const figuresChecked =
  (checked: string) =>
  <T>(id: string, value: T, grade: Grade, source: string): Figure<T> => ({
    id,
    value,
    grade,
    source,
    checked,
  });

/** Another value found for a window. */
export const also = (
  value: number,
  unit: Unit,
  grade: Grade,
  source: string,
  anchor?: Anchor,
): Other => ({ value, unit, grade, source, ...(anchor === undefined ? {} : { anchor }) });
