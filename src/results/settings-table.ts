// Reads the table of the settings tab: which cell says what, and which cells cannot be used.

import type { Cell } from '../base/cell';
import type { UiLanguage } from '../base/ids';
import { lazy } from '../base/lazy';
import {
  fieldNamed,
  headerKeys,
  readAllSettings,
  type SettingProblem,
  type Settings,
} from '../desk';

import { settingsTabWords } from '../text/addon';
import { settingWords } from '../text/settings';

/** A setting that could not be used, with its place in the rows that were read (0-based). */
interface SettingsProblem extends SettingProblem {
  readonly row: number;
  readonly column: number;
}

export interface SettingsTable {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** The seller's own language, where the table names one. */
  readonly language: UiLanguage | null;
  /** Places of the two columns, 0-based; null where the rows have no such header. */
  readonly header: { readonly row: number; readonly name: number; readonly value: number } | null;
}

const searched = 10;

const isHeader = (cell: Cell | undefined, words: 'name' | 'value'): boolean => {
  const text = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  const { en, zh } = settingsTabWords[words];
  return text === en.toLowerCase() || text === zh;
};

/** Where the names and the values stand. */
function findHeader(rows: readonly (readonly Cell[])[]): SettingsTable['header'] {
  for (const [row, cells] of rows.slice(0, searched).entries()) {
    const name = cells.findIndex((cell) => isHeader(cell, 'name'));
    const value = cells.findIndex((cell) => isHeader(cell, 'value'));
    if (name >= 0 && value >= 0) return { row, name, value };
  }
  return null;
}

const units = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(Object.entries(settingWords).map(([name, { unit }]) => [name, unit])),
);
const familyOf = (name: string): string => name.split('.', 1)[0] ?? '';

/**
 * A number typed as text: `7.1`, `7,1`, `30 %`. What may be a thousand or a fraction (`1,000`) stays
 * text, and so does what is no number at all: the check names it.
 */
function numberIn(text: string): number | string {
  const [, whole = '', fraction = '', percent] =
    /^([-+]?\d{1,12})(?:[.,](\d{1,12}))?\s?([%％])?$/.exec(text) ?? [];
  if (whole === '') return text;
  if (fraction.length === 3 && !/^[-+]?0$/.test(whole)) return text;
  const number = Number(`${whole}.${fraction || '0'}`);
  return percent === undefined ? number : number / 100;
}

/** What a value cell means for its setting. */
function valueFor(name: string, cell: Cell): string | number {
  const text = String(cell).trim();
  const unit = units().get(familyOf(name));
  if (unit === 'choice') return text.toLowerCase();
  if (unit === 'field') return fieldNamed(text) ?? text;
  if (unit === 'text' || unit === undefined) return text;
  return typeof cell === 'number' ? cell : numberIn(text);
}

/** Names as people type them: `Rates.cny` is `rates.CNY`. A header stays as it is. */
function usualName(given: string): string {
  const [family = '', ...rest] = given.split('.');
  const known = [...units().keys()].find((each) => each.toLowerCase() === family.toLowerCase());
  if (known === undefined) return given;
  const key = rest.join('.');
  if (key === '') return known;
  const byCode = known === 'rates' || known === 'freight' || known === 'returnAddress';
  const byMarket = known === 'feeShare';
  return `${known}.${byCode ? key.toUpperCase() : byMarket ? key.toLowerCase() : key}`;
}

/** The longest name: a family and a header. */
const longestName = 210;

/** A value as it is typed in a cell: what it means, or why it cannot be used. */
export function readSetting(
  typed: string,
  cell: Cell,
): { readonly name: string; readonly value: string | number; readonly problem?: SettingProblem } {
  const name = usualName(typed.trim().slice(0, longestName));
  const value = valueFor(name, cell);
  const [problem] = readAllSettings({ [name]: value }).problems;
  return { name, value, ...(problem === undefined ? {} : { problem }) };
}

/** Two names of one setting: `Rates.cny` and `rates.CNY`, two spellings of one header. */
function isSameName(one: string, two: string): boolean {
  const [a, b] = [usualName(one), usualName(two)];
  const header = (name: string) =>
    name.startsWith('columns.') ? headerKeys(name.slice('columns.'.length)).full : '';
  return a === b || (header(a) !== '' && header(a) === header(b));
}

const nameIn = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .trim()
    .slice(0, longestName);

/** The rows, 0-based, whose name is this setting's; of two with a value the last one counts. */
export const rowsOfSetting = (
  rows: readonly (readonly Cell[])[],
  { row: above, name: at }: { readonly row: number; readonly name: number },
  name: string,
): readonly number[] =>
  rows.flatMap((cells, row) => (row > above && isSameName(nameIn(cells[at]), name) ? [row] : []));

/**
 * The settings in rows that hold a name and a value column, found by their headers, else the first
 * two. A blank value leaves the default; a wrong one costs only itself.
 */
export function readSettingsTable(rows: readonly (readonly Cell[])[]): SettingsTable {
  const header = findHeader(rows);
  const { name: nameAt, value: valueAt } = header ?? { name: 0, value: 1 };
  const given = new Map<string, string | number>();
  const problems: SettingsProblem[] = [];
  rows.forEach((cells, row) => {
    if (header !== null && row <= header.row) return;
    const typed = nameIn(cells[nameAt]);
    const cell = cells[valueAt] ?? '';
    if (typed === '' || cell === null || (typeof cell === 'string' && cell.trim() === '')) return;
    const { name, value, problem } = readSetting(typed, cell);
    if (problem === undefined) given.set(name, value);
    else {
      const unknown = problem.code === 'unknown_setting';
      problems.push({
        name: typed.slice(0, 100),
        value: String(cell).slice(0, 80),
        code: problem.code,
        row,
        column: unknown ? nameAt : valueAt,
      });
    }
  });
  const { settings } = readAllSettings(Object.fromEntries(given));
  return { settings, problems, language: given.has('language') ? settings.language : null, header };
}
