// What a marketplace makes of forbidden words: its own rule, else that of the others.

import type { MarketId } from '../../base/ids';
import type { Source } from '../../market/ban';
import { markets } from '../../market/index';
import type { Category } from './rules';

/** What is worth a warning where no rule was found: the marketplaces that have one agree on it. */
const cautious: readonly Category[] = [
  'L01',
  'L02',
  'L03',
  'L04',
  'L05',
  'L06',
  'L07',
  'L08',
  'L10',
  'L12',
];

/** In a shop of one's own, its address, its offers and its till are where the buyer is already. */
const ofOwnShop: readonly Category[] = ['L05', 'L06', 'L07', 'L08'];

/** Whose rule is named where none was found: between them they have one for all of these. */
const lenders: readonly MarketId[] = ['amazon', 'ebay', 'etsy'];

export interface Judgement {
  readonly severity: 'refused' | 'warning';
  /** Whose rule it is: the marketplace's own, or where it has none found, another's. */
  readonly market: MarketId;
  readonly source: Source;
}

/** What a marketplace makes of a category; null: nothing to say. */
export function judge(category: Category, market: MarketId): Judgement | null {
  const here = markets[market].bans[category];
  if (here !== undefined) return { severity: 'refused', market, source: here };
  if (!cautious.includes(category)) return null;
  if (markets[market].kind === 'shop' && ofOwnShop.includes(category)) return null;
  const other = lenders.find((each) => markets[each].bans[category] !== undefined);
  const source = other === undefined ? undefined : markets[other].bans[category];
  return other === undefined || source === undefined
    ? null
    : { severity: 'warning', market: other, source };
}
