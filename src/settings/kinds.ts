// What a setting may hold: how a value is read, whether it came from a cell or from a file.

import { currencyCodes } from '../base/currency-codes';
import { fieldIds, kindOf } from '../base/fields';
import { dayInZone } from '../base/zone';
import type { Keys } from './keys';

export type KindId =
  | 'text'
  | 'lines'
  | 'choice'
  | 'share'
  | 'usd'
  | 'factor'
  | 'shift'
  | 'days'
  | 'rate'
  | 'window'
  | 'currency'
  | 'zone'
  | 'field';

/** One kind of value. */
interface Kind<T> {
  readonly id: KindId;
  /** What is meant; undefined where it cannot be used. */
  readonly read: (given: unknown) => T | undefined;
  /** All that is possible, where that is a closed list. */
  readonly choices?: readonly string[];
}

/** Percent signs make sense only here. */
const relative: readonly KindId[] = ['share', 'factor'];

/**
 * A number, also as people type it: `7.1`, `7,1`, `30 %`. What may be a thousand or a fraction (`1,000`)
 * is none, and neither is what is no number at all.
 */
function numberIn(given: unknown, id: KindId): number | undefined {
  if (typeof given === 'number') return given;
  if (typeof given !== 'string' || given.length > 40) return undefined;
  const [, whole = '', fraction = '', percent] =
    /^([-+]?\d{1,12})(?:[.,](\d{1,12}))?\s?(%)?$/.exec(given.normalize('NFKC').trim()) ?? [];
  if (whole === '' || (percent !== undefined && !relative.includes(id))) return undefined;
  if (fraction.length === 3 && !/^[-+]?0$/.test(whole)) return undefined;
  const number = Number(`${whole}.${fraction || '0'}`);
  return percent === undefined ? number : number / 100;
}

/** A number as it is typed, whatever it counts. */
export const plainNumber = (given: unknown): number | undefined => numberIn(given, 'usd');

const number = (
  id: KindId,
  from: number,
  to: number,
  step: 'any' | 'whole' = 'any',
): Kind<number> => ({
  id,
  read(given) {
    const value = numberIn(given, id);
    if (value === undefined || !(value >= from && value <= to)) return undefined;
    return step === 'any' || Number.isInteger(value) ? value : undefined;
  },
});

const textIn = (given: unknown): string | undefined =>
  typeof given === 'string'
    ? given.trim()
    : typeof given === 'number' || typeof given === 'boolean'
      ? String(given)
      : undefined;

/** A text as it is meant; `meant` gives undefined for what is none of its kind. */
const textual = (id: KindId, meant: (text: string) => string | undefined): Kind<string> => ({
  id,
  read(given) {
    const text = textIn(given);
    return text === undefined || text.length > 500 ? undefined : meant(text);
  },
});

/** Chances and parts: 0 to 1, or with a percent sign. */
export const share = number('share', 0, 1);
/** Amounts in US$. */
export const dollars = number('usd', 0, 100_000);
export const factor = number('factor', 0, 10);
/** Log-odds added to a chance: −1 is about a third of a small chance. */
export const shift = number('shift', -5, 5);
export const days = number('days', 1, 365, 'whole');
/** Units of a currency per US dollar. */
export const rate = number('rate', 1e-6, 1e9);
/** In the unit of the marketplace's own rule. */
export const window = number('window', 0, 9999);

export const text = textual('text', (given) => given);
/** A text of several lines. */
export const lines = textual('lines', (given) => given);
/** A currency by its code. */
export const currency = textual('currency', (given) => {
  const code = given.toUpperCase();
  return /^[A-Z]{3}$/.test(code) && currencyCodes.includes(code) ? code : undefined;
});
/** An IANA time zone, or none. */
export const zone = textual('zone', (given) =>
  given === '' || dayInZone(0, given) !== null ? given : undefined,
);
/** A field of Claim Desk by its id; by its name it is known in sheet/. */
export const field = textual('field', (given) =>
  fieldIds.find((id) => id === given && (id === 'ignore' || kindOf(id) !== 'unread')),
);

/** One of a closed list. */
export const choice = <const T extends string>(choices: readonly T[]): Kind<T> => ({
  id: 'choice',
  choices,
  read: (given) => choices.find((each) => each === textIn(given)?.toLowerCase()),
});

/** What a setting holds: a value, or a family of them by key. */
export interface Holds<T> {
  readonly standard: T;
  readonly kind: KindId;
  readonly choices: readonly string[];
  /** By what a family is set; null for a single value. */
  readonly keys: Keys | null;
  /** What it holds with one given value in its place; undefined where that value cannot be used. */
  put(now: T, key: string, given: unknown): T | undefined;
}

/** A single value. */
export const one = <T>(kind: Kind<T>, standard: NoInfer<T>): Holds<T> => ({
  standard,
  kind: kind.id,
  choices: kind.choices ?? [],
  keys: null,
  put: (_now, _key, given) => kind.read(given),
});

/** A value for each of a few names, all of which have one. */
export const each = <K extends string, V>(
  keys: Keys,
  kind: Kind<V>,
  standard: Readonly<Record<K, V>>,
): Holds<Readonly<Record<K, V>>> => ({
  standard,
  kind: kind.id,
  choices: kind.choices ?? [],
  keys,
  put(now, key, given) {
    const value = kind.read(given);
    return value === undefined ? undefined : { ...now, [key]: value };
  },
});

/** A value for some of many keys. */
export const some = <V>(
  keys: Keys,
  kind: Kind<V>,
  standard: Readonly<Record<string, NoInfer<V>>> = {},
): Holds<Readonly<Record<string, V>>> => each<string, V>(keys, kind, standard);
