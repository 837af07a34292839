// What the seller says a column is: header → field, as the settings hold it. It beats every guess.

import { type FieldId, fieldIds, kindOf } from '../base/fields';
import { lazy } from '../base/lazy';
import type { Words } from '../base/say';
import { readSettings, type SettingProblem, type Settings } from '../settings/settings';
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

/** `readSettings`, with the columns checked as well: fields by their ids, others named and left out. */
export function readAllSettings(given: unknown): ReturnType<typeof readSettings> {
  const { settings, problems } = readSettings(given);
  const wrong: SettingProblem[] = [];
  const columns = Object.entries(settings.columns).flatMap(([header, text]) => {
    const field = fieldNamed(text);
    if (field !== null && keyOf(header) !== '') return [[header, field] as const];
    wrong.push({
      name: `columns.${header}`,
      value: JSON.stringify(text).slice(0, 80),
      code: 'bad_setting',
    });
    return [];
  });
  return {
    settings: { ...settings, columns: Object.fromEntries(columns) },
    problems: [...problems, ...wrong],
  };
}
