// Finds the header row of a sheet and the export it comes from.

import type { Cell } from '../base/cell';
import { resolverOf } from './ambiguous';
import type { Confirmed } from './confirmed-columns';
import { layouts } from './exports/all';
import { type ExportLayout, headersIn, type Variant } from './exports/export';
import { soundsLikeHeaders } from './guess';
import { type HeaderKeys, headerKeys } from './header';
import { exportMeaning, generalMeaning } from './header-meaning';

/** Exports put up to seven lines above the header. */
const searched = 15;

/** Numbers, dates and long digits stand in rows of data, hardly ever in a header. */
const isValue = (cell: Cell): boolean => typeof cell !== 'string' || /\d{4}/.test(cell);

/** How many different known headers a row holds; 0 where it looks like data. */
function headersKnown(row: readonly Cell[], confirmed: Confirmed): number {
  const cells = row.filter((cell) => cell !== null && cell !== '');
  const known = new Set<string>();
  let order = false;
  for (const cell of cells) {
    const keys = headerKeys(cell);
    const meaning = generalMeaning(keys);
    const said = confirmed.get(keys.full);
    order = order || (said ?? meaning?.field) === 'orderId';
    if (
      said !== undefined ||
      meaning !== null ||
      resolverOf(keys) !== undefined ||
      layouts.some((layout) => exportMeaning(layout, null, keys))
    )
      known.add(keys.full);
  }
  if (cells.filter(isValue).length * 3 > cells.length) return 0;
  return known.size > 1 || order ? known.size : 0;
}

/** Index of the header row, or null where no row looks like one. */
export function findHeaderRow(
  head: readonly (readonly Cell[])[],
  confirmed: Confirmed,
): number | null {
  const rows = head.slice(0, searched);
  const widths = rows.map((row) => row.filter((cell) => cell !== null && cell !== '').length);
  // A title is one cell over a table of several columns.
  const isTable = widths.some((width) => width > 1);
  const known = rows.map((row, at) =>
    isTable && (widths[at] ?? 0) < 2 ? 0 : headersKnown(row, confirmed),
  );
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  // Headers nobody listed: a row whose cells mostly sound like a tracker's.
  const hinted = rows.findIndex((row, at) => {
    const width = widths[at] ?? 0;
    const named = row.filter((cell) => cell !== null && cell !== '' && !isValue(cell)).length;
    return width >= 3 && named === width && soundsLikeHeaders(row);
  });
  return hinted < 0 ? null : hinted;
}

export interface Detected {
  readonly layout: ExportLayout;
  readonly variant: Variant | null;
}

/** How many marks of a signature are there; `A & B` needs both. */
const marksIn = (signature: string, there: ReadonlySet<string>): number =>
  headersIn(signature).filter((mark) =>
    mark.split('&').every((header) => there.has(headerKeys(header).full)),
  ).length;

const isContract = (keys: HeaderKeys): boolean => generalMeaning(keys)?.from === 'contract';

/** The export these headers come from; null for a sheet made by hand. */
export function detectExport(row: readonly HeaderKeys[]): Detected | null {
  const headers = [...new Map(row.map((keys) => [keys.full, keys])).values()];
  // `First Name (Billing)` is a mark, `First name` is none.
  const there = new Set(headers.flatMap(({ full, bare }) => [full, bare]));
  let best: (Detected & { readonly score: number }) | null = null;
  for (const layout of layouts) {
    const marks = marksIn(layout.signature, there);
    if (marks === 0) continue;
    const variant = layout.variants?.find((each) => marksIn(each.signature, there) > 0) ?? null;
    const isOwn = (keys: HeaderKeys) => exportMeaning(layout, variant, keys) !== null;
    const own = headers.filter(isOwn).length;
    const added = headers.filter((keys) => !isOwn(keys) && isContract(keys)).length;
    const score = marks * 3 + own;
    // One mark alone, or lost among other columns, may be chance.
    if (marks + own < 4 || score < added) continue;
    if (marks === 1 && own * 3 < headers.length) continue;
    if (best === null || score > best.score) best = { layout, variant, score };
  }
  return best;
}
