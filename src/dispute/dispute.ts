// What the buyer says is wrong, how far it has gone, and how likely and how dear a dispute is.
import type { Money } from '../base/money';
import type { Reason } from './reason';

export type Issue =
  | 'none'
  | 'where_is_order'
  | 'not_received'
  | 'damaged'
  | 'defective'
  | 'wrong_item'
  | 'missing_item'
  | 'not_as_described'
  | 'counterfeit'
  | 'change_address'
  | 'cancel'
  | 'return_request'
  | 'how_to_use'
  | 'other';

export interface IssueFinding {
  readonly issue: Issue;
  /** The buyer holds something that still works (a scratch, a missing part, a wrong colour). */
  readonly usable: boolean;
  /** The message is thanks or praise and asks for nothing. */
  readonly praise: boolean;
  /** The words that decided it, quoted from the row; empty when nothing was written. */
  readonly quote: string;
}

/** none: nobody wrote; message: a buyer wrote; claim_open, granted: formal; closed: nothing left to do. */
export type Stage = 'none' | 'message' | 'claim_open' | 'granted' | 'closed';

export type Level = 'high' | 'medium' | 'low';

export interface Risk {
  readonly level: Level;
  /** 0–100, the chance on a scale people can read. */
  readonly score: number;
  /** 0–1, that this order becomes a dispute or claim. */
  readonly chance: number;
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
