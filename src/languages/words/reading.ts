// What one message of a buyer means: its issue, further issues, wishes, warnings, and the words that say so.
import type { LanguageCode } from '../../settings/names';

/** In the order in which they decide where two are supported alike. */
export const issueIds = [
  'counterfeit',
  'unauthorised',
  'stolen',
  'missing_item',
  'wrong_item',
  'damaged',
  'defective',
  'not_as_described',
  'customs',
  'overcharged',
  'refund_owed',
  'not_received',
  'change_address',
  'cancel',
  'where_is_order',
  'return_request',
  'how_to_use',
  'other',
  'none',
] as const;
export type IssueId = (typeof issueIds)[number];

export const wishes = ['refund', 'replacement', 'cancel', 'discount', 'answer'] as const;
export type Wish = (typeof wishes)[number];

/**
 * safety: fire, smoke, injury, shock, allergy; threat: a bad review unless …; legal: lawyer, court,
 * police, authority; chargeback: a dispute at the bank or PayPal; outside: contact or payment away
 * from the marketplace.
 */
export const warnings = ['safety', 'threat', 'legal', 'chargeback', 'outside'] as const;
export type Warning = (typeof warnings)[number];

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
