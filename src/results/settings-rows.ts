// The rows of a new settings tab: every setting, what sellers change most first.

import type { Cell } from '../base/cell';
import type { UiLanguage } from '../base/ids';
import { lazy } from '../base/lazy';
import { say } from '../base/say';
import { marketOf, windowsOf } from '../market/index';
import { parcelDays } from '../settings/parcel-days';
import { defaultSettings, type SettingName } from '../settings/settings';
import { settingsTabWords } from '../text/addon';
import { settingWords, unitWords } from '../text/settings';

/** Families stand with the members they have, and with some that show how to write one more. */
const shown = (): readonly (readonly [SettingName, ...string[]])[] => [
  ['language'],
  ['shopName'],
  ['signature'],
  ['returnAddress', '*', 'US'],
  ['highValue'],
  ['goodsCostShare'],
  ['freight', '*', 'US'],
  ['rates', 'CNY', 'EUR', 'GBP'],
  ['currency'],
  ['dates'],
  ['timeZone'],
  ['fallbackLanguage'],
  ['returnFreight'],
  ['returnFreightFactor'],
  ['resaleShare'],
  ['feeShare', ...Object.keys(defaultSettings.feeShare)],
  ['reshipFailure'],
  ['partialAccepted'],
  ['partialShare'],
  ['defectCost'],
  ['declineDispute'],
  ['declineDisputeUntracked'],
  ['stillArrives'],
  ['parcelDays', ...Object.keys(parcelDays({}))],
  [
    'rules',
    ...windowsOf(marketOf('ebay'))
      .slice(0, 1)
      .map(({ id }) => id),
  ],
  ['columns', 'Your header'],
];

const rules = lazy(
  (): ReadonlyMap<string, number> =>
    new Map(windowsOf(marketOf('ebay')).map(({ id, value }) => [id, value])),
);

function standardOf(name: SettingName, key: string | undefined): Cell {
  const standard: unknown = defaultSettings[name];
  if (key === undefined) {
    return typeof standard === 'number' || typeof standard === 'string' ? standard : '';
  }
  if (name === 'rules') return rules().get(key) ?? '';
  const members: readonly (readonly [string, unknown])[] = Object.entries(
    typeof standard === 'object' && standard !== null ? standard : {},
  );
  const value = members.find(([member]) => member === key)?.[1];
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}

const columns = ['name', 'value', 'unit', 'what', 'standard'] as const;

/** Header and rows: name, value, unit, what it changes, default. Only the language is filled in. */
export function settingsRows(language: UiLanguage): readonly (readonly Cell[])[] {
  const header = columns.map((column) => say(settingsTabWords[column], language));
  const rows = shown().flatMap(([name, ...keys]) =>
    (keys.length === 0 ? [undefined] : keys).map((key): Cell[] => {
      const { unit, family, what } = settingWords[name];
      const [, told = '', end = ''] = /^(.*?)([.。]?)$/.exec(say(what, language)) ?? [];
      const by = family === undefined || key === undefined ? '' : ` (${say(family, language)})`;
      return [
        key === undefined ? name : `${name}.${key}`,
        name === 'language' ? language : '',
        say(unitWords[unit], language),
        told + by + end,
        standardOf(name, key),
      ];
    }),
  );
  return [header, ...rows];
}
