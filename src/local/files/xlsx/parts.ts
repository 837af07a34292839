// Which part of an Office package is what: a part names others by relations.
import type { Grid } from '../grid';
import type { Budget } from '../limits';
import { tagsIn } from '../markup/part';
import { attribute } from '../markup/tag';
import { type BookSheet, type SheetTable, visibleFirst } from '../table';
import type { ZipEntry } from '../zip';

export type Parts = readonly ZipEntry[];

/** The part of that name, in whatever case. */
export function partNamed(parts: Parts, name: string): ZipEntry | null {
  const wanted = name.toLowerCase();
  return parts.find((each) => each.name.toLowerCase() === wanted) ?? null;
}

/** A relation's target as a part name: relative to the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  readonly part: string;
}

/** The name of the part with the relations of a part. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relations of a part; of the package itself for `''`. */
export async function relationsOf(
  parts: Parts,
  part: string,
  budget: Budget,
): Promise<readonly Relation[]> {
  const entry = partNamed(parts, relationsPart(part));
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const tags = entry === null ? [] : await tagsIn(entry, budget, ['Relationship']);
  return tags.map(({ tag }) => ({
    id: attribute(tag, 'Id') ?? '',
    type: (attribute(tag, 'Type') ?? '').split('/').pop() ?? '',
    part: resolved(folder, attribute(tag, 'Target') ?? ''),
  }));
}

/** The name of the part that is the workbook, or null. */
export async function workbookPart(parts: Parts, budget: Budget): Promise<string | null> {
  const top = await relationsOf(parts, '', budget);
  const named = top.find(({ type }) => type === 'officeDocument')?.part ?? '';
  const entry =
    partNamed(parts, named) ??
    parts.find(({ name }) => /(?:^|\/)workbook\d{0,4}\.(?:xml|bin)$/i.test(name));
  return entry?.name ?? null;
}

/** A sheet and the part with its cells. */
export interface Place {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

/** Reads the sheets one after the other, unless all of them together are too much. */
export async function sheetsFrom(
  places: readonly Place[],
  budget: Budget,
  rowsOf: (entry: ZipEntry) => Promise<Grid['rows']>,
): Promise<readonly SheetTable[]> {
  budget.expect(places.reduce((sum, { entry }) => sum + entry.size, 0));
  const sheets: BookSheet[] = [];
  for (const { name, hidden, entry } of places)
    sheets.push({ name, hidden, rows: await rowsOf(entry) });
  return visibleFirst(sheets);
}
