// What the seller has said of columns and not saved yet, by header.

import type { SidebarCalls } from '../../addon/panel/calls';
import type { ColumnView } from '../../addon/panel/columns';
import type { Said } from './column';

export type Draft = ReadonlyMap<string, Said>;

type SaidColumns = Parameters<SidebarCalls['preview']>[0]['columns'];

/** As the script takes it: an empty field leaves the column to us again. */
export const saidIn = (draft: Draft): SaidColumns =>
  [...draft].map(([header, said]) => ({ header, field: said === 'decide' ? '' : said }));

/** The draft with another word on one column; null takes it back. */
export function withSaid(draft: Draft, header: string, said: Said | null): Draft {
  const next = new Map(draft);
  if (said === null) next.delete(header);
  else next.set(header, said);
  return next;
}

/** Every guess is taken as it stands, but for those the seller has chosen otherwise. */
export const withGuesses = (draft: Draft, guessed: readonly ColumnView[]): Draft =>
  new Map([
    ...guessed.flatMap(({ header, field }) => (field === null ? [] : [[header, field] as const])),
    ...draft,
  ]);
