// What a setting is called: its name in files (`freight.BR`), and what the seller reads (`Freight of a second
// parcel · BR`). Both lead to it, in either language.

import { lazy } from '../base/lazy';
import { nearest } from '../base/nearest';
import type { Words } from '../base/say';
import { plain } from './keys';
import { type SettingName, settingNames, settingOf } from './table';

/** A setting, and for a family one of its members. */
export interface FoundSetting {
  readonly setting: SettingName;
  readonly key: string;
}

/** A name that is none, with the one that may have been meant. */
export type MissedSetting =
  | { readonly code: 'unknown_setting'; readonly nearest: string | null }
  | {
      readonly code: 'unknown_key';
      readonly setting: SettingName;
      readonly nearest: string | null;
    };

/** The name in files. */
export const nameOfSetting = ({ setting, key }: FoundSetting): string =>
  key === '' ? setting : `${setting}.${key}`;

/** The name a seller reads. */
export function saySettingName({ setting, key }: FoundSetting): Words {
  const { label, holds } = settingOf(setting);
  if (holds.keys === null || key === '') return label;
  const member = holds.keys.say(key);
  return { en: `${label.en} · ${member.en}`, zh: `${label.zh} · ${member.zh}` };
}

/** Settings by their names and by what they are called. */
const known = lazy((): ReadonlyMap<string, SettingName> => {
  const all = settingNames.flatMap((name) => {
    const { en, zh } = settingOf(name).label;
    return [name, en, zh].map((each) => [each, name] as const);
  });
  return new Map(all.map(([text, name]) => [plain(text), name]));
});

/** A name as it is typed, in its two parts: `rates.CNY`, `汇率 · CNY`. */
function parts(typed: string): { readonly first: string; readonly key: string } {
  const [, first = '', rest = ''] = /^([^.·]*)[.·]?(.*)$/s.exec(typed) ?? [];
  return { first: plain(first), key: rest.trim() };
}

/** The setting of a name as it is typed: `Rates.cny` is `rates.CNY`, and so is `汇率 · CNY`. Null where it is none. */
export function findSetting(typed: string): FoundSetting | null {
  const { first, key } = parts(typed);
  const setting = known().get(first);
  if (setting === undefined) return null;
  const { keys } = settingOf(setting).holds;
  const meant = keys === null ? key : keys.read(key);
  return meant === undefined || (keys === null && meant !== '') ? null : { setting, key: meant };
}

/** What may have been meant by a name that `findSetting` does not know: that takes a look at all names. */
export function missedSetting(typed: string): MissedSetting {
  const { first, key } = parts(typed);
  const setting = known().get(first);
  if (setting === undefined) {
    const near = nearest(first, [...known().keys()]);
    const meant = near === null ? undefined : known().get(near);
    if (meant === undefined) return { code: 'unknown_setting', nearest: null };
    const again = nameOfSetting({ setting: meant, key });
    const found = findSetting(again);
    const name = found === null ? missedSetting(again).nearest : nameOfSetting(found);
    return { code: 'unknown_setting', nearest: name ?? meant };
  }
  const { keys } = settingOf(setting).holds;
  if (keys === null) return { code: 'unknown_setting', nearest: setting };
  const near = nearest(key, keys.all());
  return {
    code: 'unknown_key',
    setting,
    nearest: near === null ? null : nameOfSetting({ setting, key: near }),
  };
}
