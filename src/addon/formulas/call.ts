// One call of a formula: its arguments by name, checked one by one, and the sentence for a wrong one.

import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import { type LanguageCode, languageCodes } from '../../base/ids';
import { say, type Values } from '../../base/say';
import {
  defaultSettings,
  type OwnLetters,
  readDay,
  readOwnLetters,
  type Settings,
  withOwnRules,
} from '../../desk';

import { readLettersTable } from '../../results/letters-table';
import { readRulesTable } from '../../results/rules-table';
import { readSettingsTable } from '../../results/settings-table';

import { type WrongCall, wrongCalls } from '../../text/formulas';
import { type Edge, openEdge } from './formula-cells';
import type { Surroundings } from './formula-host';
import type { Formula, ParameterName } from './table';

type Range = readonly (readonly unknown[])[];

export interface Call {
  readonly formula: Formula;
  readonly argument: (name: ParameterName) => unknown;
  readonly settings: Settings;
  readonly edge: Edge;
  readonly around: Surroundings;
  readonly refuse: (wrong: WrongCall, values?: Values) => never;
}

/** An argument that was left out, or a blank cell given for it. */
export const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

/** A single cell, also when it comes as a range of one. */
export function singleOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows: readonly unknown[] = value;
  if (rows.length === 0) return '';
  return rows.length === 1 && (!Array.isArray(rows[0]) || rows[0].length < 2)
    ? singleOf(rows[0])
    : value;
}

/** A range as rows of one width; null for a single cell. */
export function rangeOf(value: unknown): Range | null {
  const given = singleOf(value);
  if (!Array.isArray(given)) return null;
  const list: readonly unknown[] = given;
  const rows: Range = list.map((row) => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const pad = (row: readonly unknown[]) => Array.from({ length: width }, (_, i) => row[i]);
  return rows.every((row) => row.length === width) ? rows : rows.map(pad);
}

const shown = (cell: Cell): string => String(cell).slice(0, 80);

/** The settings with the rules given; null where those are no table of rules. */
function withRules(settings: Settings, value: unknown, edge: Edge): Settings | null {
  if (isMissing(singleOf(value))) return settings;
  const rows = edge.cells(rangeOf(value) ?? [[singleOf(value)]]);
  const { ownRules, columns } = readRulesTable(rows, { dates: settings.dates, today: null });
  return columns === null ? null : withOwnRules(settings, ownRules).settings;
}

/** Opens a call; settings or rules of the wrong shape are refused at once. */
export function openCall(formula: Formula, all: readonly unknown[], around: Surroundings): Call {
  const argument = (name: ParameterName): unknown =>
    all[formula.parameters.findIndex((parameter) => parameter.name === name)];
  const edge = openEdge(around.zone);
  const refuseIn =
    (settings: Settings) =>
    (wrong: WrongCall, values: Values = {}): never => {
      const words = say(wrongCalls[wrong], settings.language, { formula: formula.name, ...values });
      throw new Error(words);
    };

  const range = rangeOf(argument('settings'));
  const missing = isMissing(singleOf(argument('settings')));
  if (!missing && (range === null || range.some((row) => row.length < 2)))
    refuseIn(defaultSettings)('settings_shape');
  const given = range === null ? defaultSettings : readSettingsTable(edge.cells(range)).settings;
  const settings = withRules(given, argument('rules'), edge) ?? refuseIn(given)('rules_shape');
  return { formula, argument, settings, edge, around, refuse: refuseIn(settings) };
}

/** The day to judge by. */
export function todayOf({ argument, settings, edge, around, refuse }: Call): Day {
  const value = singleOf(argument('today'));
  if (isMissing(value)) return edge.dayNow(around.now(), settings.timeZone);
  if (Array.isArray(value)) return refuse('one_cell_only', { parameter: 'today' });
  const order = settings.dates === 'auto' ? null : settings.dates;
  const cell = edge.cell(value);
  const read = readDay(cell, { order, zone: null });
  return read?.ok ? read.value : refuse('bad_today', { value: shown(cell) });
}

/** The language letters are asked for in; null: the buyer's own. */
export function languageOf({ argument, edge, refuse }: Call): LanguageCode | null {
  const value = singleOf(argument('language'));
  if (isMissing(value)) return null;
  if (Array.isArray(value)) return refuse('one_cell_only', { parameter: 'language' });
  const cell = edge.cell(value);
  const code = String(cell).trim().toLowerCase();
  const known = languageCodes.find((each) => each === code);
  return (
    known ?? refuse('bad_language', { value: shown(cell), languages: languageCodes.join(', ') })
  );
}

/** The seller's own letters; without the argument there are none. */
export function lettersOf({ argument, edge, refuse }: Call): OwnLetters | undefined {
  const value = argument('letters');
  if (isMissing(singleOf(value))) return undefined;
  const rows = readLettersTable(edge.cells(rangeOf(value) ?? [[singleOf(value)]]));
  return rows === null ? refuse('letters_shape') : readOwnLetters(rows).letters;
}
