// The shape of a marketplace's rules: every figure beside its source, its grade and the day it was checked.

import type { ClaimType, MarketId } from '../base/ids';

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

/** One time window with where it comes from. */
export interface Rule {
  /** Stable name, as used for overriding it: `amazon.message_reply`. */
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  readonly anchor: Anchor;
  /** What happens when the window passes without an answer. */
  readonly silence: Silence;
  /** Page the figure was read from; for grade OWN a sentence saying why. */
  readonly source: string;
  readonly grade: Grade;
  /** ISO date the source was last checked. */
  readonly checked: string;
  /**
   * Other values found for the same window. `value` is the strictest of those in force;
   * one of grade OLD is superseded and only shown.
   */
  readonly conflict?: readonly {
    readonly value: number;
    readonly unit: Unit;
    /** Where the other value counts from another day than the rule. */
    readonly anchor?: Anchor;
    readonly source: string;
    readonly grade: Grade;
  }[];
}

/** What the marketplace does when nobody answers in time. */
export type Silence =
  | 'buyer_wins' // claim granted, account debited
  | 'refund_as_asked' // the buyer's proposed refund is executed
  | 'may_escalate' // the buyer may call the marketplace in
  | 'metric' // only a service metric suffers
  | 'right_lost' // the seller can no longer act
  | 'closes'; // the buyer can no longer claim

/** A fact that is not a window: an amount, a share, a yes/no, with its source. */
export interface Figure<T> {
  readonly id: string;
  readonly value: T;
  readonly source: string;
  readonly grade: Grade;
  readonly checked: string;
}

/** How a remedy is possible in this marketplace at a stage. */
export type Remedy = 'refund' | 'partial_refund' | 'refund_on_return' | 'reship';

export interface Market {
  readonly id: MarketId;
  /** Name as people write it. */
  readonly name: string;
  /** Window to answer a buyer's message. */
  readonly messageReply: Rule;
  /** Window to answer a formal request, by its type; a type left out is answered as a `claim`. */
  readonly claimReply: Readonly<Record<'claim', Rule>> & Readonly<Partial<Record<ClaimType, Rule>>>;
  /** Window to appeal a granted claim; null where none is known. */
  readonly appeal: Rule | null;
  /** Earliest day a buyer may claim that nothing came. */
  readonly claimEarliest: Rule | null;
  /** Older or other triggers of the same right, for risk only: the earliest of all counts. */
  readonly claimEarliestAlso?: readonly Rule[];
  /** Last day a buyer may claim; after it a quiet order is low risk. */
  readonly claimLatest: Rule;
  /** Further last days counted from another anchor: the buyer may claim until the latest of all. */
  readonly claimLatestAlso?: readonly Rule[];
  /** Refund after the return has come back; null where none is published. */
  readonly returnRefund: Rule | null;
  /** Window to offer a way back (label, local address) when the buyer is abroad. */
  readonly returnMethod?: Rule;
  /** Item price up to which the marketplace refunds without a return, by currency. */
  readonly returnlessUpTo?: Figure<Readonly<Record<string, number>>>;
  /** Remedies the marketplace still allows once a claim is open. */
  readonly openClaimRemedies: readonly Remedy[];
  /** The same for other requests, where they differ; after a chargeback the money is gone: none. */
  readonly openRemediesByType: Readonly<Partial<Record<ClaimType, readonly Remedy[]>>>;
  readonly openClaimRemediesSource: Figure<string>;
  /** A partial refund can be offered only once (eBay). */
  readonly partialRefundOnce: boolean;
  /** Returns are authorised in the marketplace's own tool: letters show no address. */
  readonly returnsInTool: boolean;
  /** Order total from which proof of delivery needs a signature, by currency; empty where none is set. */
  readonly signatureFrom: Figure<Readonly<Record<string, number>>> | null;
  /** Order total above which the marketplace's own seller protection ends (Etsy US$250). */
  readonly protectionCap: Figure<Readonly<Record<string, number>>> | null;
  /** Days buyer protection runs where the row does not say, by destination; `*` is the rest (AliExpress). */
  readonly protectionDays: Figure<Readonly<Record<string, number>>> | null;
}
