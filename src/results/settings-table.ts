// Reads the table of the settings tab: which cell says what, and which cells cannot be used.

import type { Cell } from '../base/cell';
import type { UiLanguage } from '../base/ids';
import {
  findSetting,
  headerKeys,
  nameOfSetting,
  readAllGiven,
  type SettingProblem,
  type Settings,
} from '../desk';
import { settingsTabWords } from '../text/addon';

/** A setting that could not be used, with its place in the rows that were read (0-based). */
type SettingsProblem = SettingProblem & { readonly row: number; readonly column: number };

/** Places of the columns, 0-based. */
export interface SettingsColumns {
  /** The row of the header; -1 where there is none. */
  readonly row: number;
  readonly value: number;
  /** Where a setting is named in words; a tab made earlier has no such column. */
  readonly label: number | null;
  /** Where it is named as in files. */
  readonly name: number | null;
}

export interface SettingsTable {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** The seller's own language, where the table names one. */
  readonly language: UiLanguage | null;
  readonly columns: SettingsColumns;
}

const searched = 10;

const isHeader = (cell: Cell | undefined, words: 'setting' | 'name' | 'value'): boolean => {
  const text = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  const { en, zh } = settingsTabWords[words];
  return text === en.toLowerCase() || text === zh;
};

/** Without a header the first two columns hold names and values. */
const plainColumns: SettingsColumns = { row: -1, value: 1, label: null, name: 0 };

/** Where names and values stand, by their headers. */
function findColumns(rows: readonly (readonly Cell[])[]): SettingsColumns {
  for (const [row, cells] of rows.slice(0, searched).entries()) {
    const [value, label, name] = (['value', 'setting', 'name'] as const).map((words) => {
      const at = cells.findIndex((cell) => isHeader(cell, words));
      return at < 0 ? null : at;
    });
    if (typeof value === 'number' && (typeof label === 'number' || typeof name === 'number'))
      return { row, value, label: label ?? null, name: name ?? null };
  }
  return plainColumns;
}

/** The columns that name a setting. */
export const namesOf = ({ label, name }: SettingsColumns): readonly number[] =>
  [label, name].filter((column) => column !== null);

/** Nothing is written there. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** The longest name: a family and a header. */
const longestName = 210;

/**
 * The name in a row and where it stands. The name beside the value counts as far as it is one; else the
 * one for files, so that a seller may call a setting as they like.
 */
function nameIn(
  cells: readonly Cell[],
  columns: SettingsColumns,
): { readonly name: string; readonly column: number } | null {
  const all = namesOf(columns)
    .filter((column) => !isEmpty(cells[column]))
    .map((column) => ({ name: String(cells[column]).trim().slice(0, longestName), column }));
  return all.find(({ name }) => findSetting(name) !== null) ?? all[0] ?? null;
}

/** A value as it is typed in a cell: what is wrong with it, or null. */
export const problemOf = (name: string, cell: Cell): SettingProblem | null =>
  readAllGiven([[name, cell]]).problems[0] ?? null;

/** One form for all names of a setting: `Rates.cny` and `rates.CNY`, two spellings of one header. */
function formOf(name: string): string {
  const found = findSetting(name);
  if (found === null) return name;
  const { setting, key } = found;
  return nameOfSetting(setting === 'columns' ? { setting, key: headerKeys(key).full } : found);
}

/** The rows, 0-based, whose name is this setting's; of two with a value the last one counts. */
export function rowsOfSetting(
  rows: readonly (readonly Cell[])[],
  columns: SettingsColumns,
  name: string,
): readonly number[] {
  const wanted = formOf(name);
  return rows.flatMap((cells, row) => {
    const found = row > columns.row ? nameIn(cells, columns) : null;
    return found !== null && formOf(found.name) === wanted ? [row] : [];
  });
}

/** The rows as they would be with other values of some settings; an empty one takes a setting away. */
export function withSaid(
  rows: readonly (readonly Cell[])[],
  said: ReadonlyMap<string, Cell>,
): readonly (readonly Cell[])[] {
  const columns = findColumns(rows);
  const beaten = new Set([...said.keys()].flatMap((name) => rowsOfSetting(rows, columns, name)));
  const at = namesOf(columns)[0] ?? 0;
  const more = [...said].map(([name, value]) => {
    const cells: Cell[] = Array.from({ length: Math.max(at, columns.value) + 1 }, () => '');
    cells[at] = name;
    cells[columns.value] = value;
    return cells;
  });
  const kept = rows.map((cells, row) =>
    beaten.has(row) ? cells.map((cell, i) => (i === columns.value ? '' : cell)) : cells,
  );
  return [...kept, ...more];
}

/** The settings in rows. A blank value leaves the default; a wrong one costs only itself. */
export function readSettingsTable(rows: readonly (readonly Cell[])[]): SettingsTable {
  const columns = findColumns(rows);
  const given = rows.flatMap((cells, row) => {
    const found =
      row > columns.row && !isEmpty(cells[columns.value]) ? nameIn(cells, columns) : null;
    return found === null ? [] : [{ ...found, row, value: cells[columns.value] }];
  });
  const { settings, problems } = readAllGiven(given.map(({ name, value }) => [name, value]));
  const wrong = new Set(problems.map(({ at }) => at));
  const said = given.some(({ name }, at) => !wrong.has(at) && formOf(name) === 'language');
  return {
    settings,
    problems: problems.flatMap((each) => {
      const place = given[each.at];
      if (place === undefined) return [];
      const column = each.code === 'bad_setting' ? columns.value : place.column;
      return [{ ...each, row: place.row, column }];
    }),
    language: said ? settings.language : null,
    columns,
  };
}
