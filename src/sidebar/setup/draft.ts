// What the seller has said and not saved yet: of columns by header, of settings by name.

import type { SidebarCalls } from '../../addon/panel/calls';
import type { ColumnView } from '../../addon/panel/columns';
import type { Said } from './column';

export interface Draft {
  /** The sheet whose columns are meant. */
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, Said>;
  readonly values: ReadonlyMap<string, string>;
}

export const noDraft: Draft = { sheet: '', columns: new Map(), values: new Map() };

/** What is tried out, as the script takes it. */
export type Tried = Pick<Parameters<SidebarCalls['preview']>[0], 'columns' | 'values'>;

/** An empty field leaves the column to us again. */
export const triedIn = ({ columns, values }: Draft): Tried => ({
  columns: [...columns].map(([header, said]) => ({
    header,
    field: said === 'decide' ? '' : said,
  })),
  values: Object.fromEntries(values),
});

/** With another word on one of them; null takes it back. */
export function withWord<T>(
  draft: ReadonlyMap<string, T>,
  name: string,
  said: T | null,
): ReadonlyMap<string, T> {
  const next = new Map(draft);
  if (said === null) next.delete(name);
  else next.set(name, said);
  return next;
}

/** Without what was saved; what was said anew meanwhile stays. */
export const without = <T>(
  draft: ReadonlyMap<string, T>,
  saved: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> => new Map([...draft].filter(([name, said]) => saved.get(name) !== said));

/** Every guess is taken as it stands, but for those the seller has chosen otherwise. */
export const withGuesses = (
  draft: Draft['columns'],
  guessed: readonly ColumnView[],
): Draft['columns'] =>
  new Map([
    ...guessed.flatMap(({ header, field }) => (field === null ? [] : [[header, field] as const])),
    ...draft,
  ]);
