// What each way out costs in expectation, in the order's currency and whole minor units.

import type { IssueId } from '../base/ids';
import { type Money, money } from '../base/money';
import { converted, givenRate, roughRate } from '../base/rates';
import type { Order } from '../order/order';
import { isRegistered, type Parcel } from '../parcel/parcel';
import { familyValue, feeShareOf, type Settings } from '../settings/settings';

export const optionIds = [
  'refund',
  'reship',
  'partial_refund',
  'refund_on_return',
  'contest',
  'wait',
  'reship_new_address',
  'decline_address_change',
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
  /** What contesting costs, won or lost: the fee of a bank. */
  readonly fee: number;
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
}

/** A built-in US$ figure in the order's currency: the seller's rate, else a rough one, else as it is. */
function fromDollars(dollars: number, to: string, settings: Settings): number {
  return money(dollars * (roughRate(to, settings) ?? 1), to).minor;
}

/** Reads or assumes every quantity; null when the order has no value to weigh. */
export function quantitiesOf(
  order: Order,
  issue: IssueId,
  settings: Settings,
  supposed: Supposed = {},
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
    k: supposed.fee_back ?? Math.round(V * feeShareOf(settings, order.market)),
    D: supposed.defect_cost ?? fromDollars(settings.defectCost, currency, settings),
    fee: fromDollars(settings.chargebackFee, currency, settings),
    read: { goods: goods !== null, freight: freight !== null },
    noRate,
  };
}

/** Takes every chance from the settings, or as supposed; `win` comes from the proof. */
export function chancesOf(
  parcel: Parcel,
  win: number,
  settings: Settings,
  supposed: Supposed = {},
): Chances {
  return {
    q: supposed.reship_failure ?? settings.reshipFailure,
    p: supposed.partial_accepted ?? settings.partialAccepted,
    w: supposed.win_chance ?? win,
    a: supposed.still_arrives ?? settings.stillArrives,
    d:
      supposed.decline_dispute ??
      (isRegistered(parcel) ? settings.declineDispute : settings.declineDisputeUntracked),
  };
}

/**
 * The expected cost of every option, in minor units; design, *Priced options*.
 * @param escalates chance that waiting ends in a dispute
 */
export function pricesOf(
  { V, C, F, R, S, k, D }: Quantities,
  { q, p, w, a, d }: Chances,
  escalates: number,
  settings: Settings,
): Readonly<Record<OptionId, number>> {
  const refund = V - k;
  const reship = C + F + q * refund;
  const onReturn = refund + R - S;
  const other = Math.min(refund, reship, S > R ? onReturn : Number.POSITIVE_INFINITY);
  const exact: Record<OptionId, number> = {
    refund,
    reship,
    partial_refund: p * settings.partialShare * V + (1 - p) * other,
    refund_on_return: onReturn,
    contest: (1 - w) * (refund + D),
    wait: (1 - a) * Math.min(refund, reship) + escalates * D,
    reship_new_address: reship,
    decline_address_change: d * (refund + D),
  };
  for (const id of optionIds) exact[id] = Math.round(exact[id]);
  return exact;
}

/** Goods and freight together below which a second parcel is cheaper than the refund. */
export const breakEvenOf = ({ V, k }: Quantities, { q }: Chances): number =>
  Math.round((V - k) * (1 - q));

/** The value of every number that can be assumed: money in minor units, chances 0–1. */
export const valuesOf = (
  { C, F, R, S, k, D }: Quantities,
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
  win_chance: w,
  still_arrives: a,
  decline_dispute: d,
});
