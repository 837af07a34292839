// Finds what a header means: in an export's own table, among the product's columns, or by what
// sellers call it.

import { layouts } from './exports/all';
import type { ExportLayout, Variant } from './exports/export';
import { contractColumns, resultHeaders } from './field-titles';
import type { HeaderKeys } from './header';
import { type Lookup, lookupIn, type Meaning } from './header-table';
import { known, plausible } from './synonyms';

function find(lookup: Lookup, { full, bare, again }: HeaderKeys): Meaning | null {
  const second = again === undefined ? null : (lookup(full + again) ?? lookup(bare + again));
  return second ?? lookup(full) ?? lookup(bare);
}

const once = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
};

const inLayout = once((layout: ExportLayout) => lookupIn(layout.fields));
const inVariant = once((variant: Variant) => lookupIn(variant.fields ?? {}));

/** What a header means in one file of an export; the variant's own headers go first. */
export function exportMeaning(
  layout: ExportLayout,
  variant: Variant | null,
  keys: HeaderKeys,
): Meaning | null {
  const special = variant === null ? null : find(inVariant(variant), keys);
  return special ?? find(inLayout(layout), keys);
}

const unneededIn = once((layout: ExportLayout) => lookupIn({ ignore: layout.unneeded ?? '' }));

/** An export's own column that no order needs; null for a header the export does not write. */
export const unneededMeaning = (layout: ExportLayout, keys: HeaderKeys): Meaning | null =>
  find(unneededIn(layout), keys);

const inContract = lookupIn({
  ...Object.fromEntries(contractColumns.map(({ field, en, zh }) => [field, `${en} | ${zh}`])),
  result: resultHeaders,
});
const inKnown = lookupIn(known);
const inPlausible = lookupIn(plausible);

const shared = new Map<string, Meaning | null>();

/** What the exports mean by a header, where they agree on the field. */
function inExports(key: string): Meaning | null {
  const before = shared.get(key);
  if (before !== undefined) return before;
  let agreed: Meaning | null = null;
  let differ = false;
  for (const layout of layouts) {
    if (layout.apart) continue;
    for (const lookup of [inLayout(layout), ...(layout.variants ?? []).map(inVariant)]) {
      const meaning = lookup(key);
      if (meaning === null || meaning.field === 'ignore') continue;
      differ = differ || (agreed !== null && agreed.field !== meaning.field);
      agreed = agreed ?? meaning;
    }
  }
  const meaning = differ ? null : agreed;
  if (shared.size > 2000) shared.clear();
  shared.set(key, meaning);
  return meaning;
}

export interface GeneralMeaning extends Meaning {
  readonly from: 'contract' | 'synonym' | 'values';
}

function single(keys: HeaderKeys): GeneralMeaning | null {
  for (const key of new Set([keys.full, keys.bare])) {
    const own = inContract(key);
    if (own) return { ...own, from: 'contract' };
    const usual = inKnown(key);
    if (usual) return { ...usual, from: 'synonym' };
    // Listed there, a header of an export is certain only inside that export.
    const guess = inPlausible(key);
    if (guess) return { ...guess, from: 'values' };
    const exported = inExports(key);
    if (exported) return { ...exported, from: 'synonym' };
  }
  return null;
}

/** What a header means outside of any export; `from: 'values'` only once its cells confirm it. */
export function generalMeaning(keys: HeaderKeys): GeneralMeaning | null {
  const whole = single(keys);
  if (whole !== null && whole.from !== 'values') return whole;
  // `Order ID / 订单号`: both sides say the same, and the surer one counts.
  const [one, two] = keys.parts.map((part) => single({ full: part, bare: part, parts: [] }));
  if (!one || !two) return whole;
  if (one.field === two.field) return one.from === 'values' ? two : one;
  // `SKU/品名`: whichever was at hand.
  const goods = [one, two].find(({ field }) => field === 'productName');
  return goods && [one, two].some(({ field }) => field === 'sku') ? goods : whole;
}
