// What currencies are worth: by the rates the seller gave, else roughly.

import { amountOf, type Currency, type Money, money, roughUnitsPerDollar } from './money';
import { own } from './own';

/** The seller's own rates: units of a currency per US dollar. */
interface Rates {
  readonly rates: Readonly<Record<string, number>>;
}

/** Units a US dollar buys, as the seller says; undefined where nothing was said. */
export const givenRate = (currency: Currency, { rates }: Rates): number | undefined =>
  currency === 'USD' ? 1 : own(rates, currency);

/** The same, else a rough rate; undefined for a currency without either. */
export const roughRate = (currency: Currency, settings: Rates): number | undefined =>
  givenRate(currency, settings) ?? own(roughUnitsPerDollar, currency);

/** The amount in US dollars by that rate; null for a currency without one. */
export function roughDollars(value: Money, settings: Rates): number | null {
  const rate = roughRate(value.currency, settings);
  return rate === undefined ? null : amountOf(value) / rate;
}

/**
 * The same amount in another currency by the rates asked for; null where one of them is not known.
 * @param rateOf units a US dollar buys
 */
export function converted(
  from: Money,
  to: Currency,
  rateOf: (currency: Currency) => number | undefined,
): Money | null {
  if (from.currency === to) return from;
  const [rate, into] = [rateOf(from.currency), rateOf(to)];
  if (rate === undefined || into === undefined) return null;
  return money((amountOf(from) / rate) * into, to);
}
