// The rows of a new settings tab: every setting by its name in words, group by group.

import type { Cell } from '../base/cell';
import type { UiLanguage } from '../base/ids';
import { say, type Words } from '../base/say';
import {
  type FoundSetting,
  nameOfSetting,
  type SettingName,
  saySettingName,
  settingNames,
  settingOf,
  standardSetting,
} from '../desk';
import { settingsTabWords } from '../text/addon';
import { groupWords, unitOf } from '../text/settings';

/** The columns in their order; by `name` the rows are known whatever language they are in. */
const columns = ['setting', 'value', 'unit', 'standard', 'what', 'name'] as const;
type Column = (typeof columns)[number];

/** A family stands with the members it has, or with some that show how to write one more. */
function membersOf(setting: SettingName): readonly FoundSetting[] {
  const { holds, shown } = settingOf(setting);
  if (holds.keys === null) return [{ setting, key: '' }];
  const keys = shown ?? Object.keys(Object(holds.standard));
  return keys.map((key) => ({ setting, key }));
}

/** What a setting changes; of a family also by what it is set. */
function sayWhat(setting: SettingName, language: UiLanguage): string {
  const { holds, what } = settingOf(setting);
  const all = say(what, language);
  if (holds.keys === null) return all;
  const rest: Words = { en: ', * for the rest', zh: '，* 表示其余' };
  const by = say(holds.keys.noun, language) + (holds.keys.rest ? say(rest, language) : '');
  const end = all.slice(-1);
  return `${all.slice(0, -1)}${language === 'zh' ? `（${by}）` : ` (${by})`}${end}`;
}

function rowOf(found: FoundSetting, language: UiLanguage): readonly Cell[] {
  const cells: Readonly<Record<Column, Cell>> = {
    setting: say(saySettingName(found), language),
    value: found.setting === 'language' ? language : '',
    unit: say(unitOf(found), language),
    standard: standardSetting(found) ?? '',
    what: sayWhat(found.setting, language),
    name: nameOfSetting(found),
  };
  return columns.map((column) => cells[column]);
}

/** Header and rows, with a row above each group that holds its name alone. Only the language is filled in. */
export function settingsRows(language: UiLanguage): readonly (readonly Cell[])[] {
  const header = columns.map((column) => say(settingsTabWords[column], language));
  const rows = settingNames.flatMap((setting, i) => {
    const { group } = settingOf(setting);
    const before = settingNames[i - 1];
    const own = membersOf(setting).map((found) => rowOf(found, language));
    if (before !== undefined && settingOf(before).group === group) return own;
    const title = say(groupWords[group], language);
    return [columns.map((column) => (column === 'setting' ? title : '')), ...own];
  });
  return [header, ...rows];
}
