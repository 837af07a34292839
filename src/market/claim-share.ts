// How high the chance stands on a marketplace: the share of ordinary orders that become a claim, a return or a
// chargeback within the window. The factors rank the orders; this one number sets their height.
import type { MarketId } from '../base/ids';
import { type Figure, figuresChecked } from './rule';

const figure = figuresChecked('2026-11-29');

export const shareOfClaims = (id: MarketId, value: number): Figure<number> =>
  figure(
    `${id}.claim_share`,
    value,
    'OWN',
    'Our choice: marketplaces warn sellers from 1–2 % of defects on; claims and returns of orders from abroad lie some times above it.',
  );

/** Where nobody but banks and PayPal decides. */
export const shareOfChargebacks = (id: MarketId, value: number): Figure<number> =>
  figure(
    `${id}.claim_share`,
    value,
    'OWN',
    'Our choice: card networks warn from 0.9–1 % of chargebacks on; returns and PayPal disputes come on top.',
  );

/** The mean that the factors give orders before it is set: of 20,547 public orders (Olist, Brazil) 3.7 % never came. */
export const meanOfFactors = 0.101;
