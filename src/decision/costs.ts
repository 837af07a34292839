// What each way out costs in expectation, in the order's currency and whole minor units.

import type { Issue } from '../dispute/dispute';
import type { Order } from '../order/order';
import type { Parcel } from '../parcel/parcel';
import { type Money, money, roughUnitsPerDollar } from '../settings/currencies';
import { own } from '../settings/own';
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

/** The quantities of design *Priced options*, in minor units of the order's currency. */
export interface Quantities {
  readonly V: number;
  readonly C: number;
  readonly F: number;
  readonly R: number;
  readonly S: number;
  readonly k: number;
  readonly D: number;
  /** C and F came from the row. */
  readonly read: { readonly goods: boolean; readonly freight: boolean };
  /** A cost column is in a currency without a rate: header of the column and its currency. */
  readonly noRate: readonly {
    readonly what: 'goods_cost' | 'freight';
    readonly currency: string;
  }[];
}

/** Converts a cost the seller typed; only with rates the seller gave. Null: no rate. */
function converted(cost: Money, to: string, settings: Settings): number | null {
  if (cost.currency === to) return cost.minor;
  const rate = (currency: string) => (currency === 'USD' ? 1 : own(settings.rates, currency));
  const [from, into] = [rate(cost.currency), rate(to)];
  if (from === undefined || into === undefined) return null;
  const dollars = cost.minor / money(1, cost.currency).minor / from;
  return money(dollars * into, to).minor;
}

/** A built-in US$ figure in the order's currency: the seller's rate, else a rough one, else as it is. */
function fromDollars(dollars: number, to: string, settings: Settings): number {
  const rate = own(settings.rates, to) ?? own(roughUnitsPerDollar, to) ?? 1;
  return money(dollars * rate, to).minor;
}

/** Reads or assumes every quantity; null when the order has no value to weigh. */
export function quantitiesOf(order: Order, issue: Issue, settings: Settings): Quantities | null {
  if (order.value === null) return null;
  const { currency } = order.value;
  // What was given back already can be given back no more.
  const V = order.value.minor - (order.refundedPart?.minor ?? 0);
  const noRate: { what: 'goods_cost' | 'freight'; currency: string }[] = [];
  const read = (cost: Money | null, what: 'goods_cost' | 'freight'): number | null => {
    if (cost === null) return null;
    const value = converted(cost, currency, settings);
    if (value === null) noRate.push({ what, currency: cost.currency });
    return value;
  };
  const goods = read(order.goodsCost, 'goods_cost');
  const freight = read(order.freight, 'freight');
  const C = goods ?? Math.round(order.value.minor * settings.goodsCostShare);
  const standard = familyValue(settings.freight, order.country ?? '*') ?? 0;
  const F = freight ?? fromDollars(standard, currency, settings);
  const unusable = issue === 'defective' || issue === 'damaged';
  return {
    V,
    C,
    F,
    R: Math.max(
      fromDollars(settings.returnFreight, currency, settings),
      Math.round(settings.returnFreightFactor * F),
    ),
    S: unusable ? 0 : Math.round(C * settings.resaleShare),
    k: Math.round(V * feeShareOf(settings, order.market)),
    D: fromDollars(settings.defectCost, currency, settings),
    read: { goods: goods !== null, freight: freight !== null },
    noRate,
  };
}

/** The expected cost of every option, in minor units; design, *Priced options*. */
export function pricesOf(
  quantities: Quantities,
  parcel: Parcel,
  chances: { readonly win: number; readonly escalates: number },
  settings: Settings,
): Readonly<Record<OptionId, number>> {
  const { V, C, F, R, S, k, D } = quantities;
  const refund = V - k;
  const reship = C + F + settings.reshipFailure * refund;
  const onReturn = refund + R - S;
  const other = Math.min(refund, reship, S > R ? onReturn : Number.POSITIVE_INFINITY);
  const p = settings.partialAccepted;
  const registered = parcel.class === 'registered' || parcel.class === 'tracked';
  const d = registered ? settings.declineDispute : settings.declineDisputeUntracked;
  const exact: Record<OptionId, number> = {
    refund,
    reship,
    partial_refund: p * settings.partialShare * V + (1 - p) * other,
    refund_on_return: onReturn,
    contest: (1 - chances.win) * (refund + D),
    wait: (1 - settings.stillArrives) * Math.min(refund, reship) + chances.escalates * D,
    reship_new_address: reship,
    decline_address_change: d * (refund + D),
  };
  for (const id of optionIds) exact[id] = Math.round(exact[id]);
  return exact;
}

/** Goods and freight together below which a second parcel is cheaper than the refund. */
export const breakEvenOf = ({ V, k }: Quantities, settings: Settings): number =>
  Math.round((V - k) * (1 - settings.reshipFailure));
