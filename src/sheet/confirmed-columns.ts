// What the seller says a column is: header → field, as the settings hold it. It beats every guess.

import { type FieldId, fieldIds, kindOf } from '../base/fields';
import { lazy } from '../base/lazy';
import type { Words } from '../base/say';
import { findSetting } from '../settings/names';
import {
  type Given,
  givenIn,
  type ReadSettings,
  readGiven,
  type Settings,
} from '../settings/settings';
import { contractColumns } from './field-titles';
import { furtherNames } from './further-titles';
import { headerKeys } from './header';

/** Fields by the key of a header; such a column is read as this and as nothing else. */
export type Confirmed = ReadonlyMap<string, FieldId>;

const keyOf = (header: string): string => headerKeys(header).full;

/** Each field's name in both languages; made when first asked for, as few sheets ask. */
const names = lazy(
  () =>
    new Map<string, Words>([
      ...contractColumns.map(({ field, en, zh }) => [field, { en, zh }] as const),
      ...Object.entries(furtherNames),
    ]),
);

/** What a field is called. */
export const fieldName = (field: FieldId): Words => names().get(field) ?? { en: field, zh: field };

/** By id and by name; personal columns and results are never asked for. */
const named = lazy((): ReadonlyMap<string, FieldId> => {
  const ids = fieldIds.filter((id) => id === 'ignore' || kindOf(id) !== 'unread');
  return new Map(
    ids.flatMap((id) => {
      const { en, zh } = fieldName(id);
      return [id, en, zh].map((name) => [keyOf(name), id] as const);
    }),
  );
});

/** The field a person names as `shipDate`, `Ship date` or `发货日期`; null where it is none. */
export const fieldNamed = (text: string): FieldId | null => named().get(keyOf(text)) ?? null;

/** The columns the settings name. */
export function confirmedColumns({ columns }: Pick<Settings, 'columns'>): Confirmed {
  const confirmed = new Map<string, FieldId>();
  for (const [header, text] of Object.entries(columns)) {
    const [key, field] = [keyOf(header), fieldNamed(text)];
    if (key !== '' && field !== null) confirmed.set(key, field);
  }
  return confirmed;
}

/** What a column is said to be; an empty field leaves it to us again. */
export interface SaidColumn {
  readonly header: string;
  readonly field: string;
}

/** The settings with more said of some columns. */
export function withColumns(settings: Settings, said: readonly SaidColumn[]): Settings {
  if (said.length === 0) return settings;
  const keys = new Set(said.map(({ header }) => keyOf(header)));
  const kept = Object.entries(settings.columns).filter(([header]) => !keys.has(keyOf(header)));
  const named = said.filter(({ field }) => field !== '');
  const more = named.map(({ header, field }) => [header, field] as const);
  return { ...settings, columns: Object.fromEntries([...kept, ...more]) };
}

/** `readGiven`, where fields may also be named as people name them. */
export const readAllGiven = (given: Given): ReadSettings =>
  readGiven(
    given.map(([name, value]) => {
      const found = findSetting(name);
      const column = found?.setting === 'columns' && typeof value === 'string';
      return [name, column ? (fieldNamed(value) ?? value) : value];
    }),
  );

/** `readSettings`, where fields may also be named as people name them. */
export const readAllSettings = (file: unknown): ReadSettings => readAllGiven(givenIn(file));
