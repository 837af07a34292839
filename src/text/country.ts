// A country by its name in the seller's language.

import type { UiLanguage } from '../base/ids';
import { lazy } from '../base/lazy';
import { countryNames } from '../cells/country-names';

const lines = lazy(() => new Map(countryNames.map((line) => [line.slice(0, 2), line.slice(3)])));

/** The code itself where it names none. The English name stands first, the first Chinese one after it. */
export function sayCountry(code: string, language: UiLanguage): string {
  const names = lines().get(code)?.split('|') ?? [];
  const name = language === 'zh' ? names.find((each) => /^\p{Script=Han}+$/u.test(each)) : names[0];
  return name ?? code;
}
