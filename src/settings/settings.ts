// The settings a seller gives, from a file or a tab: each is checked by itself, so that a wrong one is named,
// costs only itself, and its default stands in.

import type { MarketId } from '../base/ids';
import { own } from '../base/own';
import { windows } from './markets';
import { type FoundSetting, findSetting, type MissedSetting, missedSetting } from './names';
import { noOwnRules, type OwnRules } from './own-rules';
import { type Setting, type SettingName, settingNames, table } from './table';

export type { SettingName } from './table';

type OfTable = {
  readonly [Name in SettingName]: (typeof table)[Name]['holds']['standard'];
};
type Changing = { -readonly [Name in SettingName]: OfTable[Name] };

export type Settings = OfTable & {
  /** Windows and thresholds of the seller's own, from the tab or file of rules. */
  readonly ownRules: OwnRules;
};

const entries: { readonly [Name in SettingName]: Setting<OfTable[Name]> } = table;

/** What was given, one by one: a name as it was typed, and its value. */
export type Given = readonly (readonly [name: string, value: unknown])[];

/** Something given that cannot be used; the default stands in for it. */
export type SettingProblem = {
  /** The name as it was typed. */
  readonly name: string;
  readonly value: string;
  /** Which of those given it is. */
  readonly at: number;
} & (MissedSetting | ({ readonly code: 'bad_setting' } & FoundSetting));

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isComplete = (settings: Partial<Changing>): settings is Changing =>
  settingNames.every((name) => settings[name] !== undefined);

function standards(): OfTable {
  const made: Partial<Changing> = {};
  const put = <Name extends SettingName>(name: Name): void => {
    made[name] = entries[name].holds.standard;
  };
  settingNames.forEach(put);
  if (!isComplete(made)) throw new Error('A setting has no default.');
  return made;
}

/** Where nothing is given. */
export const defaultSettings: Settings = { ...standards(), ownRules: noOwnRules };

/** What the settings hold for one of them; undefined where they hold nothing. */
export function settingValue(
  settings: Settings,
  { setting, key }: FoundSetting,
): string | number | undefined {
  const held: unknown = settings[setting];
  const value = isRecord(held) ? own(held, key) : held;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** The default of a setting; of a marketplace window the built-in one. */
export const standardSetting = (found: FoundSetting): string | number | undefined =>
  settingValue(defaultSettings, found) ??
  (found.setting === 'rules' ? windows().get(found.key)?.value : undefined);

/** Puts a value where it belongs; false where it cannot be used there. */
function put<Name extends SettingName>(
  into: Changing,
  name: Name,
  key: string,
  value: unknown,
): boolean {
  const next = entries[name].holds.put(into[name], key, value);
  if (next === undefined) return false;
  into[name] = next;
  return true;
}

const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80);

/** Checks what is given, one by one; of two for one setting the last counts. */
export function readGiven(given: Given): ReadSettings {
  const settings: Changing & Settings = { ...defaultSettings };
  const problems: SettingProblem[] = [];
  for (const [at, [typed, value]] of given.entries()) {
    const found = findSetting(typed);
    const problem = { name: typed.slice(0, 100), value: shown(value), at };
    if (found === null) problems.push({ ...problem, ...missedSetting(typed) });
    else if (!put(settings, found.setting, found.key, value))
      problems.push({ ...problem, code: 'bad_setting', ...found });
  }
  return { settings, problems };
}

/** Families may be nested (`{ rates: { CNY: 7.1 } }`), two deep at most (`{ rules: { ebay: { … } } }`). */
const deepest = 2;

function flat(value: unknown, name: string, depth: number): Given {
  if (!isRecord(value) || depth > deepest) return [[name, value]];
  return Object.entries(value).flatMap(([key, member]) =>
    flat(member, name === '' ? key : `${name}.${key}`, depth + 1),
  );
}

/** What a file gives, one by one: `{ "rates.CNY": 7.1 }` and `{ rates: { CNY: 7.1 } }` are the same. */
export const givenIn = (file: unknown): Given => (isRecord(file) ? flat(file, '', 0) : []);

/** Checks what a file gives. Columns are named by the ids of their fields. */
export const readSettings = (file: unknown): ReadSettings => readGiven(givenIn(file));

/** The member of a family for one key, else its `*`, else nothing. */
export const familyValue = <T>(family: Readonly<Record<string, T>>, key: string): T | undefined =>
  own(family, key) ?? own(family, '*');

/** A setting that says otherwise than the tab of rules, which goes before it. */
export interface RuleConflict {
  readonly id: string;
  readonly setting: number;
  readonly rule: number;
}

/**
 * The settings with the rules of the tab. What those change is taken out of `settings.rules`, and named where
 * the two differ.
 */
export function withOwnRules(
  settings: Settings,
  ownRules: OwnRules,
): { readonly settings: Settings; readonly conflicts: readonly RuleConflict[] } {
  const given = Object.entries(settings.rules);
  const beaten = given.flatMap(([id, setting]): RuleConflict[] => {
    const [rule] = own(ownRules.changed, id) ?? [];
    return rule === undefined ? [] : [{ id, setting, rule: rule.value }];
  });
  const rules = Object.fromEntries(given.filter(([id]) => !beaten.some((each) => each.id === id)));
  return {
    settings: { ...settings, rules, ownRules },
    conflicts: beaten.filter(({ setting, rule }) => setting !== rule),
  };
}

/** k: the share of the order value a marketplace gives back with a refund. */
export const feeShareOf = (settings: Settings, market: MarketId): number =>
  familyValue(settings.feeShare, market) ?? 0;
