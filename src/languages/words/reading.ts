// What one message of a buyer means: its issue, further issues, wishes, warnings, and the words that say so.
import type { IssueId, LanguageCode, Warning, Wish } from '../../base/ids';

/** Words of the message exactly as written, and where they stand. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface Reading {
  readonly issue: IssueId;
  /** False where little speaks for the issue, or as much for another: the seller is asked. */
  readonly sure: boolean;
  readonly also: readonly IssueId[];
  /** The buyer holds something that still works (a scratch, a missing part, another colour). */
  readonly usable: boolean;
  /** Nothing came but the parcel itself. */
  readonly empty: boolean;
  /** It came, only late. */
  readonly cameLate: boolean;
  readonly wants: readonly Wish[];
  readonly refuses: readonly Wish[];
  readonly warnings: readonly Warning[];
  /** Null where no word of any language is known. */
  readonly language: LanguageCode | null;
  /** `wants` and `warnings` in the order of the lists above. */
  readonly quotes: {
    readonly issue: Quote | null;
    readonly wants: readonly Quote[];
    readonly warnings: readonly Quote[];
  };
}
