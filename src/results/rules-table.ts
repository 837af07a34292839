// Reads the tab of rules, or a file of them: its columns are found by their headers, in either language and in any
// order; a row that cannot be used is named, and the built-in rule counts in its place.

import type { Cell } from '../base/cell';
import { type Day, isoOf } from '../base/day';
import { uiLanguages } from '../base/ids';
import { lazy } from '../base/lazy';
import { nearest } from '../base/nearest';
import { say } from '../base/say';
import {
  anchorsOf,
  findRule,
  isBuiltIn,
  type ListedRule,
  listedRules,
  noOwnRules,
  type OwnRule,
  type OwnRules,
  plainName,
  rangeOf,
  readDay,
  readRuleNumber,
  silencesOf,
  unitsOf,
} from '../desk';
import { settingsTabWords } from '../text/addon';
import { anchorWords, silenceWords } from '../text/rules';
import { type RuleProblem, rulesTabWords, sayAbout, sayUnit, sayWhose } from '../text/rules-tab';
import { type RuleColumn, ruleColumns } from './rules-rows';
import { isEmpty } from './settings-table';

type Rows = readonly (readonly Cell[])[];

/** Where the columns stand, 0-based; one that is not there is left out. */
export interface RulesColumns {
  /** The row of the header. */
  readonly row: number;
  readonly at: Readonly<Partial<Record<RuleColumn, number>>>;
}

export interface RulesTable {
  readonly ownRules: OwnRules;
  /** With their place in the rows, 0-based. */
  readonly problems: readonly (RuleProblem & { readonly row: number; readonly column: number })[];
  readonly columns: RulesColumns | null;
}

const searched = 10;
const yearDays = 365;

const textOf = (cell: Cell | undefined): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : String(cell ?? '')
        .trim()
        .slice(0, 200);

const isTitle = (cell: Cell, column: RuleColumn): boolean => {
  const text = plainName(textOf(cell));
  return uiLanguages.some((language) => plainName(rulesTabWords[column][language]) === text);
};

const isSetting = (text: string): boolean =>
  uiLanguages.some((language) => settingsTabWords.setting[language] === text);

/** The header row: it names the value, and the rule by its name or in words. */
export function findRulesColumns(rows: Rows): RulesColumns | null {
  for (const [row, cells] of rows.slice(0, searched).entries()) {
    const places = ruleColumns.flatMap((column) => {
      const at = cells.findIndex((cell) => isTitle(cell, column));
      return at < 0 ? [] : [[column, at] as const];
    });
    const at: RulesColumns['at'] = Object.fromEntries(places);
    const named = at.name !== undefined || (at.rule !== undefined && at.market !== undefined);
    // The tab of settings has a name and a value as well.
    const isSettings = cells.some((cell) => isSetting(textOf(cell)));
    if (at.value !== undefined && named && !isSettings) return { row, at };
  }
  return null;
}

/** Rules by whose they are and what they are about, in both languages. */
const byWords = lazy(
  () =>
    new Map(
      [...listedRules().values()].flatMap((rule) =>
        uiLanguages.map((language) => [
          plainName(`${sayWhose(rule, language)} ${sayAbout(rule, language)}`),
          rule,
        ]),
      ),
    ),
);

/** What is meant by a text in one of the two languages, or by an id; a last `s` is no matter. */
const meant = <T extends string>(
  text: string,
  all: readonly T[],
  inWords: (each: T, language: 'en' | 'zh') => string,
): T | undefined => {
  const bare = (each: string) => plainName(each).replace(/s$/, '');
  return all.find((each) =>
    [each, ...uiLanguages.map((language) => inWords(each, language))].some(
      (one) => bare(one) === bare(text),
    ),
  );
};

interface Reading {
  readonly cells: readonly Cell[];
  readonly row: number;
  readonly at: RulesColumns['at'];
  readonly tell: (problem: RuleProblem, column: RuleColumn) => void;
  readonly dates: 'dmy' | 'mdy' | null;
}

const cellOf = ({ cells, at }: Reading, column: RuleColumn): Cell => {
  const place = at[column];
  return place === undefined ? null : (cells[place] ?? null);
};

/** The rule a row is about; null where it names none. */
function ruleOf(reading: Reading): ListedRule | null {
  const name = textOf(cellOf(reading, 'name'));
  const words = `${textOf(cellOf(reading, 'market'))} ${textOf(cellOf(reading, 'rule'))}`.trim();
  const found = (name === '' ? undefined : findRule(name)) ?? byWords().get(plainName(words));
  if (found !== undefined) return found;
  const typed = name || words;
  if (typed === '') return null;
  const near = nearest(name, [...listedRules().keys()]);
  const column = reading.at.name === undefined ? 'rule' : 'name';
  reading.tell({ code: 'unknown_rule', id: typed, value: typed, nearest: near }, column);
  return null;
}

/** A day in a cell; undefined where it is none. */
function dayIn(reading: Reading, column: 'from' | 'checked'): Day | null | undefined {
  const read = readDay(cellOf(reading, column), { order: reading.dates, zone: null });
  return read === null ? null : read.ok ? read.value : undefined;
}

/** What a row says of its rule; null where a cell of it cannot be used. */
function saysOf(reading: Reading, rule: ListedRule): OwnRule | null {
  const { tell, at } = reading;
  const wrong = (
    code: Exclude<RuleProblem['code'], 'unknown_rule' | 'conflict' | 'old' | 'no_header'>,
    column: RuleColumn,
    unit = rule.unit,
  ): null => {
    const value = textOf(cellOf(reading, column)).slice(0, 80);
    tell({ code, id: rule.id, value, rule, unit }, column);
    return null;
  };
  const one = <T extends string>(
    column: 'unit' | 'anchor' | 'silence',
    possible: readonly T[],
    standard: T | null,
    inWords: (each: T, language: 'en' | 'zh') => string,
  ): T | null | undefined => {
    // A table without the column, and a rule that has none of it, keep what is built in.
    if (at[column] === undefined || possible.length === 0) return standard;
    const cell = cellOf(reading, column);
    if (isEmpty(cell)) {
      wrong('gap', column);
      return undefined;
    }
    const found = meant(textOf(cell), possible, inWords);
    if (found === undefined) wrong(`bad_${column}`, column);
    return found;
  };

  const unit = one('unit', unitsOf(rule), rule.unit, (each, language) =>
    sayUnit(each, rule.key, language),
  );
  const anchor = one('anchor', anchorsOf(rule), rule.anchor, (each, language) =>
    say(anchorWords[each], language),
  );
  const silence = one('silence', silencesOf(rule), rule.silence, (each, language) =>
    say(silenceWords[each], language),
  );
  const from = dayIn(reading, 'from');
  if (from === undefined) wrong('bad_from', 'from');
  const checked = dayIn(reading, 'checked');
  if (checked === undefined) wrong('bad_checked', 'checked');
  const cell = cellOf(reading, 'value');
  if (isEmpty(cell)) return wrong('gap', 'value');
  if (unit === undefined || unit === null) return null;
  const value = readRuleNumber(unit, cell);
  if (value === undefined) return wrong('bad_number', 'value', unit);
  const [least, most] = rangeOf(rule, unit);
  if (value < least || value > most) return wrong('out_of_range', 'value', unit);
  if (anchor === undefined || silence === undefined || from === undefined) return null;
  return {
    ...{ value, unit, anchor, silence, from },
    source: textOf(cellOf(reading, 'source')),
    checked: typeof checked === 'number' ? isoOf(checked) : null,
  };
}

const isoFrom = (from: Day | null): string => (from === null ? '' : isoOf(from));

/** Later days first; without a day last. */
const laterFirst = (a: OwnRule, b: OwnRule): number =>
  (b.from ?? Number.NEGATIVE_INFINITY) > (a.from ?? Number.NEGATIVE_INFINITY) ? 1 : -1;

/**
 * The rules in rows. A row that says what the built-in rule says stands for it, whatever that becomes later.
 * @param today tells which were not looked up for a year; null: not asked
 */
export function readRulesTable(
  rows: Rows,
  { dates, today }: { readonly dates: 'auto' | 'dmy' | 'mdy'; readonly today: Day | null },
): RulesTable {
  const columns = findRulesColumns(rows);
  const problems: RulesTable['problems'][number][] = [];
  if (columns === null) {
    const filled = rows.some((row) => row.some((cell) => !isEmpty(cell)));
    if (filled) problems.push({ code: 'no_header', id: '', value: '', row: 0, column: 0 });
    return { ownRules: noOwnRules, problems, columns };
  }
  const { at } = columns;
  const said = new Map<string, { readonly rule: ListedRule; readonly says: OwnRule }>();
  const old: { readonly row: number; readonly checked: string }[] = [];
  for (const [row, cells] of rows.entries()) {
    if (row <= columns.row) continue;
    const reading: Reading = {
      cells,
      row,
      at,
      dates: dates === 'auto' ? null : dates,
      tell: (problem, column) => problems.push({ ...problem, row, column: at[column] ?? 0 }),
    };
    const rule = ruleOf(reading);
    const says = rule === null ? null : saysOf(reading, rule);
    if (rule === null || says === null) continue;
    const key = `${rule.id} ${isoFrom(says.from)}`;
    if (said.has(key))
      reading.tell(
        { code: 'duplicate', id: rule.id, value: '', rule, unit: rule.unit },
        at.name === undefined ? 'value' : 'name',
      );
    said.set(key, { rule, says });
    const checked = says.checked ?? rule.checked;
    if (today !== null && today - Date.parse(checked) / 86_400_000 > yearDays)
      old.push({ row, checked });
  }
  const [oldest] = [...old].sort((a, b) => (a.checked < b.checked ? -1 : 1));
  if (oldest !== undefined)
    problems.push({
      ...{ code: 'old', id: '', count: old.length, value: oldest.checked },
      ...{ row: oldest.row, column: at.checked ?? at.value ?? 0 },
    });
  const changed: Record<string, OwnRule[]> = {};
  const checked: Record<string, string> = {};
  for (const { rule, says } of said.values())
    if (!isBuiltIn(rule, says, isoFrom(says.from)))
      changed[rule.id] = [...(changed[rule.id] ?? []), says].sort(laterFirst);
    else if (says.checked !== null && says.checked > rule.checked) checked[rule.id] = says.checked;
  return { ownRules: { changed, checked }, problems, columns };
}
