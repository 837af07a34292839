// Finds what a header means: in an export's own table, among the product's columns, or by what
// sellers call it.

import { type FieldId, type Slot, splitSlot, type Use } from '../base/fields';
import { layouts } from './exports/all';
import { type ExportLayout, type HeaderTable, headersIn, type Variant } from './exports/export';
import { contractColumns, resultHeaders } from './field-titles';
import { type HeaderKeys, headerKeys } from './header';
import { known, plausible } from './synonyms';

/** What a header means, and its place among the headers of the same field: the lowest is read first. */
export interface Meaning {
  readonly field: FieldId;
  readonly use: Use | null;
  readonly place: number;
}
type Meanings = ReadonlyMap<string, Meaning>;

/** Tables → meanings by header; a later table overrides an earlier one. */
function index(tables: readonly HeaderTable[]): Meanings {
  const meanings = new Map<string, Meaning>();
  const bare = new Map<string, Meaning>();
  for (const table of tables)
    for (const [slot, list] of Object.entries(table) as [Slot, string][])
      headersIn(list).forEach((header, place) => {
        const keys = headerKeys(header);
        const meaning = { ...splitSlot(slot), place };
        meanings.set(keys.full, meaning);
        if (keys.bare !== keys.full) bare.set(keys.bare, meaning);
      });
  // A header without its brackets, unless that is a header of its own.
  for (const [key, meaning] of bare) if (!meanings.has(key)) meanings.set(key, meaning);
  return meanings;
}

function find(meanings: Meanings, { full, bare, again }: HeaderKeys): Meaning | null {
  const second =
    again === undefined ? undefined : (meanings.get(full + again) ?? meanings.get(bare + again));
  return second ?? meanings.get(full) ?? meanings.get(bare) ?? null;
}

const once = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};

const layoutMeanings = once((layout: ExportLayout) => index([layout.fields]));
const variantMeanings = once((variant: Variant) => index([variant.fields ?? {}]));

/** What a header means in one file of an export; the variant's own headers go first. */
export function exportMeaning(
  layout: ExportLayout,
  variant: Variant | null,
  keys: HeaderKeys,
): Meaning | null {
  const special = variant === null ? null : find(variantMeanings(variant), keys);
  return special ?? find(layoutMeanings(layout), keys);
}

const indexes = once((_: 'all') => {
  const contract = new Map<string, Meaning>();
  for (const column of contractColumns)
    for (const header of [column.en, column.zh])
      contract.set(headerKeys(header).full, { field: column.field, use: null, place: 0 });
  for (const header of headersIn(resultHeaders))
    contract.set(headerKeys(header).full, { field: 'result', use: null, place: 0 });

  // Headers of all exports, where they agree on the field.
  const shared = new Map<string, Meaning | null>();
  const tables = layouts
    .filter(({ apart }) => !apart)
    .flatMap((layout) => [layoutMeanings(layout), ...(layout.variants ?? []).map(variantMeanings)]);
  for (const table of tables)
    for (const [key, meaning] of table) {
      if (meaning.field === 'ignore') continue;
      const before = shared.get(key);
      if (before === undefined) shared.set(key, meaning);
      else if (before?.field !== meaning.field) shared.set(key, null);
    }
  return { contract, known: index([known]), plausible: index([plausible]), shared };
});

export interface GeneralMeaning extends Meaning {
  readonly from: 'contract' | 'synonym' | 'values';
}

function single(keys: HeaderKeys): GeneralMeaning | null {
  const { contract, known, plausible, shared } = indexes('all');
  for (const key of new Set([keys.full, keys.bare])) {
    const own = contract.get(key);
    if (own) return { ...own, from: 'contract' };
    const usual = known.get(key);
    if (usual) return { ...usual, from: 'synonym' };
    // Listed there, a header of an export is certain only inside that export.
    const guess = plausible.get(key);
    if (guess) return { ...guess, from: 'values' };
    const exported = shared.get(key);
    if (exported) return { ...exported, from: 'synonym' };
  }
  return null;
}

/** What a header means outside of any export; `from: 'values'` only once its cells confirm it. */
export function generalMeaning(keys: HeaderKeys): GeneralMeaning | null {
  const whole = single(keys);
  if (whole !== null && whole.from !== 'values') return whole;
  // `Order ID / 订单号`: both sides say the same.
  const [one, two] = keys.parts.map((part) => single({ full: part, bare: part, parts: [] }));
  return one && two && one.field === two.field ? one : whole;
}
