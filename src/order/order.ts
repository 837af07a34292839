// One order as its rows say it: the only thing the later steps know about the sheet.

import type { Day } from '../base/day';
import type {
  ClaimStatus,
  ClaimType,
  Fulfilment,
  LanguageCode,
  MarketId,
  OrderStatus,
  Refunded,
} from '../base/ids';
import type { Currency, Money } from '../base/money';
import type { Problem } from '../base/problem';
import type { Flag } from '../cells/flag';
import type { Protection } from '../cells/protection';

/** A formal request to the marketplace, the bank or PayPal; not a mere message. */
export interface Claim {
  readonly type: ClaimType;
  readonly status: ClaimStatus;
  readonly openedOn: Day | null;
  readonly decidedOn: Day | null;
  /** It is called an inquiry; what that means depends on who asks. */
  readonly inquiry?: boolean;
}

/** An amount as it was read; the currency is null where nothing beside it names one. */
export interface PaidBack {
  readonly amount: number;
  readonly currency: Currency | null;
}

/** The seller has done their part for now, and looks again on a day. */
export interface Waiting {
  readonly until: Day;
  /** The buyer's side has changed since that was written: there is something to look at. */
  readonly news: boolean;
}

export interface Order {
  /** 1-based sheet row of the order's first line. */
  readonly row: number;
  /** 1-based sheet rows of all its lines, first included. */
  readonly rows: readonly number[];
  readonly id: string;
  /** Further numbers it goes by: an invoice, a payment, the number in a tool. */
  readonly otherIds: readonly string[];
  readonly market: MarketId;
  /** Country of the marketplace's site (Amazon.de → DE), where the sheet tells. */
  readonly site: string | null;
  readonly shop: string;
  readonly fulfilment: Fulfilment | null;
  readonly status: OrderStatus | null;

  readonly buyer: string;
  /** Destination, ISO 3166 alpha-2. */
  readonly country: string | null;
  /** The buyer's own, where a cell names it. */
  readonly language: LanguageCode | null;

  readonly item: string;
  readonly sku: string;
  /** Pieces in the whole order. */
  readonly quantity: number | null;
  /** What the buyer paid, shipping included. */
  readonly value: Money | null;
  /** The currency was taken from the settings or the site, not read. */
  readonly currencyAssumed: boolean;
  readonly currency: Currency;
  /** What the goods of the whole order cost the seller, in the currency the sheet gives. */
  readonly goodsCost: Money | null;
  /** What one parcel costs the seller, in the currency the sheet gives. */
  readonly freight: Money | null;

  readonly orderDate: Day | null;
  readonly shipBy: Day | null;
  readonly shipDate: Day | null;
  readonly promised: Day | null;
  readonly delivered: Day | null;
  /** The date of delivery is the buyer's own confirmation, not a carrier's. */
  readonly confirmedByBuyer: boolean;
  readonly lastUpdate: Day | null;
  /** The carrier's first scan. */
  readonly firstScan: Day | null;
  readonly protectionEnds: Day | null;
  readonly cancelledOn: Day | null;

  readonly method: string;
  readonly carrier: string;
  readonly tracking: string;
  /** Tracker words and the last event, as written. */
  readonly trackingStatus: string;

  readonly issueText: string;
  /** The issue text stands in an export's own columns: the marketplace's word, no note of the seller's. */
  readonly issueIsGiven: boolean;
  readonly message: string;
  /** The message is a note left at the checkout (an export's own column), not a letter to the seller. */
  readonly messageIsNote: boolean;
  readonly contactedOn: Day | null;
  readonly repliedOn: Day | null;
  readonly buyerAnsweredOn: Day | null;
  readonly returnAddressSent: Flag | null;
  /** The marketplace itself says that the return was agreed to. */
  readonly returnAuthorised: boolean;
  readonly returnReceived: Flag | null;
  readonly photosReceived: Flag | null;
  readonly authorisation: Flag | null;
  readonly badFaith: Flag | null;
  readonly protectedLabel: Protection | null;

  readonly claim: Claim | null;
  /** Why the bank or payment service took the money, as it names it. */
  readonly disputeReason: string;
  /** The date the marketplace itself shows; beats every computed deadline. */
  readonly respondBy: Day | null;
  readonly refunded: Refunded;
  /** What was given back already, where a part of the value is known to be. */
  readonly refundedPart: Money | null;
  /** What was paid back as an amount, whether or not the order's value is known. */
  readonly paidBack: PaidBack | null;
  /** The day of the refund, where nothing else tells of it. */
  readonly refundedOn?: Day | null;
  readonly reships: number;
  readonly handled: boolean;
  /** Null: nothing is waited for. */
  readonly waiting: Waiting | null;

  readonly problems: readonly Problem[];
}

/** The day whose rules an order is judged by. */
export const ruleDay = (
  { orderDate, shipDate }: Pick<Order, 'orderDate' | 'shipDate'>,
  today: Day,
): Day => orderDate ?? shipDate ?? today;
