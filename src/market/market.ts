// The record of one marketplace: everything the product knows of it. Every part is required.

import type { ClaimType, LanguageCode, MarketId, UiLanguage } from '../base/ids';
import type { Bans, Source } from './ban';
import type { Amounts, Figure, Rule } from './rule';

export type Remedy = 'refund' | 'partial_refund' | 'refund_on_return' | 'reship';

/** By kind of request; a kind left out is treated as a `claim`. */
type ByClaim<T> = Readonly<Record<'claim', T>> & Readonly<Partial<Record<ClaimType, T>>>;

/** A cap that is another one for some days of the year: month and day, both included. */
interface Cap extends Figure<Amounts> {
  readonly season?: { readonly from: string; readonly to: string; readonly value: Amounts };
}

/** The page on which the seller sees one order. */
interface OrderPage {
  /** What its order numbers look like, from end to end. Nothing else is opened. */
  readonly numbers: RegExp;
  /** What stands before the number. */
  readonly address: string;
}

/** What may differ from one country's site to another. */
interface Local {
  /** IANA zone in which its time stamps become days; null where none is known. */
  readonly zone: string | null;
  /** The only language it takes letters in; null: the buyer's. */
  readonly lettersIn: LanguageCode | null;

  /** Window to answer a buyer's message. */
  readonly messageReply: Rule;
  /** Window to answer a formal request; `sent`: that a parcel which was sent did not come, where that is another. */
  readonly claimReply: ByClaim<Rule> & { readonly sent?: Rule };
  /** Window to talk over what a payment service only asks as yet; null where it is answered like a claim. */
  readonly inquiryReply: Rule | null;
  /** Window to appeal a granted claim; null where none is known. */
  readonly appeal: Rule | null;
  /** Day on which a buyer may first claim that nothing came; null where none is published. */
  readonly claimEarliest: Rule | null;
  /** Last days on which a buyer may claim: the latest of all counts. After it a quiet order is over. */
  readonly claimLatest: readonly [Rule, ...Rule[]];
  /** Refund after the return has come back; null where none is published. */
  readonly returnRefund: Rule | null;
  /** Window to offer a way back (label, local address) when the seller is abroad. */
  readonly returnMethod: Rule | null;

  /** Value up to which the marketplace refunds without a return, by currency. */
  readonly returnlessUpTo: Figure<Amounts> | null;
  /** What still settles a request once it is open; after a chargeback the money is gone: nothing. */
  readonly openRemedies: Figure<ByClaim<readonly Remedy[]>>;
  /** A partial refund can be offered only once. */
  readonly partialRefundOnce: boolean;
  /** Returns are authorised in the marketplace's own tool: letters show no address. */
  readonly returnsInTool: boolean;
  /** Order total from which proof of delivery needs a signature, by currency; null where none is set. */
  readonly signatureFrom: Figure<Amounts> | null;
  /** Order total up to which the marketplace itself pays a claim for a tracked parcel. */
  readonly protectionCap: Cap | null;
  /** Days buyer protection runs from dispatch where the row does not say, by destination. */
  readonly protectionDays: Figure<Amounts> | null;
  /** Where the seller sees one order; null where its number alone does not lead there. */
  readonly orderPage: OrderPage | null;
}

export type Site = Readonly<Partial<Local>>;

export interface Market extends Local {
  readonly id: MarketId;
  /** As it calls itself. */
  readonly name: string;
  /** Its names as sellers and ERPs write them: the source of a regular expression in lower case. */
  readonly aliases: string;
  readonly kind: 'marketplace' | 'shop' | 'unknown';
  /** How many ordinary orders become a claim, a return or a chargeback. */
  readonly claimShare: Figure<number>;
  /** The country its `.com` is, and of a row that names none; null where that is the whole world. */
  readonly home: string | null;
  /** Its country sites, with what differs there. */
  readonly sites: Readonly<Record<string, Site>>;
  /**
   * The buyer's country tells the site: `always` where every site sells only at home, `mostly` where
   * that holds for a sheet whose buyers are nearly all in one country.
   */
  readonly domestic: 'always' | 'mostly' | 'no';
  /** Its exports put the delivery speed the buyer picked where others put the shipping line. */
  readonly methodIsSpeed: boolean;
  /** Share of the order value it gives back with a refund; 0 where nothing was found. */
  readonly feeShare: number;
  /** It calls an order off by itself when its parcel turns back, by this page; null where none says so. */
  readonly cancelsTurnedBack: Source | null;
  /** The seller can prolong the buyer's protection. */
  readonly extendable: boolean;
  /** The language its own people are written to in. */
  readonly official: UiLanguage;
  /** Messages may hold links into its own pages. */
  readonly ownLinks: boolean;
  /**
   * A parcel to another address than the order's: `reorder` is never sent, the buyer orders again; `tool`
   * loses the seller's cover unless the address was changed in the marketplace.
   */
  readonly newAddress: 'reorder' | 'tool' | 'free';
  /** A part of the price may be offered in a message. */
  readonly partInWords: boolean;
  /** Characters a message may have at most, by the page of ban L19; null where no limit was found. */
  readonly messageLimit: number | null;
  /** Messages may hold a postal address. */
  readonly addresses: boolean;
  readonly bans: Bans;
}

/** Country sites that differ in the same way: `sitesIn('SG MY')`. */
export const sitesIn = (countries: string, differs: Site = {}): Readonly<Record<string, Site>> =>
  Object.fromEntries(countries.split(' ').map((country) => [country, differs]));

/** Of these nothing was found, or there is nothing of the kind. */
export const noAmounts = {
  returnMethod: null,
  returnlessUpTo: null,
  signatureFrom: null,
  protectionCap: null,
  protectionDays: null,
  cancelsTurnedBack: null,
} as const satisfies Partial<Market>;

/** Letters as most marketplaces take them. */
export const usualLetters = {
  official: 'en',
  lettersIn: null,
  ownLinks: true,
  partInWords: true,
  messageLimit: null,
  addresses: true,
} as const satisfies Partial<Market>;

/** No country is its home, no fee is known to come back, its exports name the line used, and no page of an order is known. */
export const usualTrade = {
  home: null,
  zone: null,
  methodIsSpeed: false,
  feeShare: 0,
  extendable: false,
  newAddress: 'free',
  inquiryReply: null,
  orderPage: null,
} as const satisfies Partial<Market>;
