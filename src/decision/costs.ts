// What each way out costs in expectation, in the order's currency and whole minor units.

import type { IssueId, MarketId } from '../base/ids';
import { type Money, money } from '../base/money';
import { converted, givenRate, roughRate } from '../base/rates';
import { defectFactor, type Standing } from '../dispute/health';
import type { CarrierCover, Cover } from '../market/covers';
import type { Order } from '../order/order';
import { isRegistered, type Parcel } from '../parcel/parcel';
import { defaultSettings, familyValue, feeShareOf, type Settings } from '../settings/settings';
import { trackedWin } from './evidence';

export const optionIds = [
  'refund',
  'reship',
  'partial_refund',
  'refund_on_return',
  'contest',
  'wait',
  'reship_new_address',
  'decline_address_change',
  'use_cover',
  'ship_registered',
  'ship_untracked',
] as const;
export type OptionId = (typeof optionIds)[number];

/** Numbers that were assumed rather than read. */
export type AssumedId =
  | 'currency'
  | 'goods_cost'
  | 'freight'
  | 'return_freight'
  | 'resale_value'
  | 'fee_back'
  | 'reship_failure'
  | 'partial_accepted'
  | 'defect_cost'
  | 'cover_back'
  | 'registered_surcharge'
  | 'win_chance'
  | 'still_arrives'
  | 'decline_dispute';

/** What the seller supposes for one order: money in minor units of its currency, chances 0–1. */
export type Supposed = Readonly<Partial<Record<Exclude<AssumedId, 'currency'>, number>>>;

/** The amounts of design *Priced options*, in minor units of the order's currency. */
export interface Quantities {
  readonly V: number;
  readonly C: number;
  readonly F: number;
  readonly R: number;
  readonly S: number;
  readonly k: number;
  readonly D: number;
  /** What a cover gives back for a refund or a second parcel. */
  readonly back: number;
  /** What is left to the seller where the cover pays: a defect, where it counts all the same. */
  readonly uncovered: number;
  /** What a registered parcel costs more than an untracked one. */
  readonly surcharge: number;
  /** What contesting costs, won or lost: the fee of a bank. */
  readonly fee: number;
  /** The share of the goods that a second parcel holds: a missing part is sent alone. */
  readonly part: number;
  /** C and F came from the row. */
  readonly read: { readonly goods: boolean; readonly freight: boolean };
  /** A cost column is in a currency without a rate: header of the column and its currency. */
  readonly noRate: readonly {
    readonly what: 'goods_cost' | 'freight';
    readonly currency: string;
  }[];
}

/** The chances of design *Priced options*, 0–1. */
export interface Chances {
  /** A second parcel fails. */
  readonly q: number;
  /** A partial refund is accepted. */
  readonly p: number;
  /** A contest is won. */
  readonly w: number;
  /** The first parcel still arrives. */
  readonly a: number;
  /** Declining an address change ends in a dispute. */
  readonly d: number;
  /** A dispute about a registered parcel is won. */
  readonly t: number;
}

/** A built-in US$ figure in the order's currency: the seller's rate, else a rough one, else as it is. */
function fromDollars(dollars: number, to: string, settings: Settings): number {
  return money(dollars * (roughRate(to, settings) ?? 1), to).minor;
}

/** Who pays beside the seller, and how near the account stands to a limit. */
export interface Beside {
  readonly cover: Cover | null;
  readonly carrierCover: CarrierCover | null;
  readonly near?: Standing | undefined;
}
const alone: Beside = { cover: null, carrierCover: null };

/**
 * What comes back: the whole loss from a marketplace that pays the seller. A carrier pays the declared value
 * up to its cap; the row does not say what was declared, so what the goods cost counts (our choice).
 */
function backOf(
  { cover, carrierCover }: Beside,
  loss: number,
  goods: number,
  dollars: (each: number) => number,
): number {
  if (cover !== null) return cover.paid === 'seller' ? loss : 0;
  if (carrierCover === null) return 0;
  return Math.min(goods, carrierCover.cap === null ? goods : dollars(carrierCover.cap));
}

/** Reads or assumes every quantity; null when the order has no value to weigh. */
export function quantitiesOf(
  order: Order,
  issue: IssueId,
  settings: Settings,
  supposed: Supposed = {},
  beside: Beside = alone,
): Quantities | null {
  if (order.value === null) return null;
  const { currency } = order.value;
  // What was given back already can be given back no more.
  const V = order.value.minor - (order.refundedPart?.minor ?? 0);
  const noRate: { what: 'goods_cost' | 'freight'; currency: string }[] = [];
  const read = (cost: Money | null, what: 'goods_cost' | 'freight'): number | null => {
    if (cost === null) return null;
    // Only with rates the seller gave: a rough one would make a typed cost look exact.
    const value = converted(cost, currency, (each) => givenRate(each, settings));
    if (value === null) noRate.push({ what, currency: cost.currency });
    return value?.minor ?? null;
  };
  const goods = read(order.goodsCost, 'goods_cost');
  const freight = read(order.freight, 'freight');
  const C = supposed.goods_cost ?? goods ?? Math.round(order.value.minor * settings.goodsCostShare);
  const standard = familyValue(settings.freight, order.country ?? '*') ?? 0;
  const F = supposed.freight ?? freight ?? fromDollars(standard, currency, settings);
  const unusable = issue === 'defective' || issue === 'damaged';
  const dollars = (each: number) => fromDollars(each, currency, settings);
  const k = supposed.fee_back ?? Math.round(V * feeShareOf(settings, order.market));
  const dearer = beside.near === undefined ? 1 : defectFactor(beside.near);
  const D = supposed.defect_cost ?? dollars(settings.defectCost * dearer);
  return {
    V,
    C,
    F,
    R:
      supposed.return_freight ??
      Math.max(
        fromDollars(settings.returnFreight, currency, settings),
        Math.round(settings.returnFreightFactor * F),
      ),
    S: supposed.resale_value ?? (unusable ? 0 : Math.round(C * settings.resaleShare)),
    k,
    D,
    back: supposed.cover_back ?? backOf(beside, V - k, C, dollars),
    uncovered: beside.cover?.defectCounts === true ? D : 0,
    surcharge: supposed.registered_surcharge ?? dollars(settings.registeredSurcharge),
    part: issue === 'missing_item' ? settings.partialShare : 1,
    fee: dollars(settings.chargebackFee),
    read: { goods: goods !== null, freight: freight !== null },
    noRate,
  };
}

/**
 * Share of parcels past the promise that arrive within 7 more days, by days past it. The lower of two
 * public records where they differ: Olist orders (Brazil, 1,472 at day 0, 263 at day 30,
 * https://www.kaggle.com/datasets/olistbr/brazilian-ecommerce) and SCMS deliveries by air, road and sea
 * (https://data.usaid.gov/HIV-AIDS/Supply-Chain-Shipment-Pricing-Data/a3rc-nmf6).
 */
const arrivesByDaysPast = [
  [0, 0.4],
  [10, 0.35],
  [14, 0.28],
  [21, 0.15],
  [30, 0.09],
] as const;

/** The seller's own number holds at every day; the built-in one falls with the days. */
function stillArrives({ late }: Parcel, settings: Settings): number {
  if (late === null || settings.stillArrives !== defaultSettings.stillArrives)
    return settings.stillArrives;
  let share: number = settings.stillArrives;
  for (const [from, value] of arrivesByDaysPast) if (late.days >= from) share = value;
  return share;
}

/** Takes every chance from the settings, or as supposed; `win` comes from the proof. */
export function chancesOf(
  parcel: Parcel,
  win: number,
  settings: Settings,
  supposed: Supposed = {},
  market: MarketId = 'unknown',
): Chances {
  return {
    q: supposed.reship_failure ?? settings.reshipFailure,
    p: supposed.partial_accepted ?? settings.partialAccepted,
    w: supposed.win_chance ?? win,
    a: supposed.still_arrives ?? stillArrives(parcel, settings),
    d:
      supposed.decline_dispute ??
      (isRegistered(parcel) ? settings.declineDispute : settings.declineDisputeUntracked),
    t: trackedWin(market),
  };
}

/**
 * The expected cost of every option, in minor units; design, *Priced options*.
 * @param escalates chance that waiting ends in a dispute
 */
export function pricesOf(
  { V, C, F, R, S, k, D, part, back, uncovered, surcharge }: Quantities,
  { q, p, w, a, d, t }: Chances,
  escalates: number,
  settings: Settings,
): Readonly<Record<OptionId, number>> {
  const given = V - k;
  const second = C * part + F + q * given;
  // A cover pays what was given, never more.
  const refund = Math.max(0, given - back);
  const reship = Math.max(0, second - back);
  const onReturn = refund + R - S;
  const other = Math.min(refund, reship, S > R ? onReturn : Number.POSITIVE_INFINITY);
  const exact: Record<OptionId, number> = {
    refund,
    reship,
    partial_refund: p * settings.partialShare * V + (1 - p) * other,
    refund_on_return: onReturn,
    contest: (1 - w) * (refund + D),
    wait: (1 - a) * Math.min(refund, reship) + escalates * D,
    reship_new_address: second,
    decline_address_change: d * (given + D),
    use_cover: uncovered,
    ship_registered: surcharge + escalates * (1 - t) * (given + D),
    ship_untracked: escalates * (given + D),
  };
  for (const id of optionIds) exact[id] = Math.round(exact[id]);
  return exact;
}

/**
 * P35: the value from which the surcharge of a registered parcel is less than what it saves. An untracked
 * parcel is lost in every dispute, a registered one only where the contest fails; that scans also make
 * disputes rarer is left out, because no public figure says by how much.
 */
export function registeredFrom(
  { V, k, D, surcharge }: Quantities,
  { t }: Chances,
  escalates: number,
): number {
  const kept = 1 - k / V;
  return Math.max(0, Math.ceil((surcharge / (escalates * t) - D) / kept));
}

/** Goods and freight together below which a second parcel is cheaper than the refund. */
export const breakEvenOf = ({ V, k }: Quantities, { q }: Chances): number =>
  Math.round((V - k) * (1 - q));

/** The value of every number that can be assumed: money in minor units, chances 0–1. */
export const valuesOf = (
  { C, F, R, S, k, D, back, surcharge }: Quantities,
  { q, p, w, a, d }: Chances,
): Required<Supposed> => ({
  goods_cost: C,
  freight: F,
  return_freight: R,
  resale_value: S,
  fee_back: k,
  reship_failure: q,
  partial_accepted: p,
  defect_cost: D,
  cover_back: back,
  registered_surcharge: surcharge,
  win_chance: w,
  still_arrives: a,
  decline_dispute: d,
});
