// Looks headers up in a table. Every formula cell starts the script anew and asks for few headers, so a table is
// brought to one form as a whole and searched as text, instead of being taken apart into an index.

import { type FieldId, type Slot, splitSlot, type Use } from '../base/fields';
import { lazy } from '../base/lazy';
import type { HeaderTable } from './exports/export';
import { bracketed, squeeze } from './header';

/** What a header means, and its place among the headers of the same field: the lowest is read first. */
export interface Meaning {
  readonly field: FieldId;
  readonly use: Use | null;
  readonly place: number;
}

export type Lookup = (key: string) => Meaning | null;

/** Parts the lists of two slots; stands in no header. */
const between = '\u0001';

/** The lists of all slots, each between bars, and where each begins. */
interface Searched {
  readonly text: string;
  readonly starts: readonly number[];
}

function searched(lists: string): Searched {
  const pieces = squeeze(lists.normalize('NFKC').toLowerCase().replace(/\n/g, '|')).split(between);
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += `|${piece}|${between}`;
  }
  return { text, starts };
}

/** The slot and place of a key; the last of several counts. */
function placeOf({ text, starts }: Searched, key: string): readonly [number, number] | null {
  const at = text.lastIndexOf(`|${key}|`);
  if (at < 0) return null;
  let slot = starts.length - 1;
  while ((starts[slot] ?? 0) > at) slot -= 1;
  const before = text.slice(starts[slot], at).split('|');
  return [slot, before.filter((each) => each !== '').length];
}

/** The look-up of one table: headers as they are, and without their brackets unless that is one of its own. */
export function lookupIn(table: HeaderTable): Lookup {
  const made = lazy(() => {
    const entries = Object.entries(table) as [Slot, string][];
    const lists = entries.map(([, list]) => list).join(between);
    return {
      slots: entries.map(([slot]) => slot),
      full: searched(lists),
      bare: lazy(() => searched(lists.replace(bracketed, ''))),
      bracketed: /[([【（［]/.test(lists),
    };
  });
  const known = new Map<string, Meaning | null>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const { slots, full, bare, bracketed: some } = made();
    const found = key === '' ? null : (placeOf(full, key) ?? (some ? placeOf(bare(), key) : null));
    const slot = found === null ? undefined : slots[found[0]];
    const meaning =
      found === null || slot === undefined ? null : { ...splitSlot(slot), place: found[1] };
    if (known.size > 2000) known.clear();
    known.set(key, meaning);
    return meaning;
  };
}
