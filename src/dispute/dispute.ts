// What the buyer says is wrong, how far it has gone, and how likely and how dear a dispute is.
import type { IssueId, LanguageCode, Warning, Wish } from '../base/ids';
import type { Money } from '../base/money';
import type { Reason } from './reason';

/** Who said what is wrong: only the buyer is quoted as the buyer. */
type Source = 'buyer' | 'seller' | 'code' | 'status';

export interface IssueFinding {
  readonly issue: IssueId;
  /** False where little speaks for the issue, or as much for another: the seller is asked. */
  readonly sure: boolean;
  /** What else the message speaks of. */
  readonly also: readonly IssueId[];
  /** What the buyer asks for, and what they will not have. */
  readonly wants: readonly Wish[];
  readonly refuses: readonly Wish[];
  /** Danger, threats, lawyers, chargebacks, talk outside the marketplace. */
  readonly warnings: readonly Warning[];
  /** The language the buyer wrote in; null where nothing was written or none is known. */
  readonly language: LanguageCode | null;
  /** The buyer says that it came, only late. */
  readonly cameLate?: true;
  /** The buyer holds something that still works (a scratch, a missing part, a wrong colour). */
  readonly usable: boolean;
  /** The message is thanks or praise and asks for nothing. */
  readonly praise: boolean;
  /** Where the issue was read; null where nothing was written. */
  readonly from: Source | null;
  /** All words of the buyer's message that say something, as written. */
  readonly words: readonly string[];
  /** The words that decided it, quoted from the row; empty when nothing was written. */
  readonly quote: string;
}

/** none: nobody wrote; message: a buyer wrote; claim_open, granted: formal; closed: nothing left to do. */
export type Stage = 'none' | 'message' | 'claim_open' | 'granted' | 'closed';

/** unknown: no fact that could raise the risk was read. */
export type Level = 'high' | 'medium' | 'low' | 'unknown';

export interface Risk {
  readonly level: Level;
  /** 0–100, the chance on a scale people can read; null where the level is unknown. */
  readonly score: number | null;
  /** 0–1, that this order becomes a claim, return or chargeback; null where the level is unknown. */
  readonly chance: number | null;
  /** What is lost if it does. */
  readonly stake: Money | null;
  /** Nothing can come any more: the order is settled, or the buyer's last day to claim has passed quietly. */
  readonly over: 'settled' | 'window' | null;
  readonly reasons: readonly Reason[];
}

export interface Dispute {
  readonly finding: IssueFinding;
  readonly stage: Stage;
  readonly risk: Risk;
}
