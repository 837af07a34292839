// Reads the buyer's language, and knows which language a country is written to in.
import type { Cell } from '../base/cell';
import { type LanguageCode, languageCodes } from '../base/ids';
import { lazy } from '../base/lazy';
import { languages } from '../languages/index';
import { bad, good, isBlank, type Read, textOf } from './read';
import { vocabulary } from './words';

const known = vocabulary<LanguageCode>(() =>
  languageCodes.map((code) => [code, languages[code].names] as const),
);

/** A language letters are written in. `unknown_language`: another one, or none. */
export function readLanguage(cell: Cell): Read<LanguageCode> {
  if (isBlank(cell)) return null;
  if (typeof cell !== 'string') return bad('unknown_language');
  const text = textOf(cell);
  // `de-AT`, `pt_BR`, `zh-Hant-TW`, `Español (México)`
  const language =
    known(text) ??
    known(text.replace(/^([a-z]{2,3})[-_].*$/i, '$1')) ??
    known(text.replace(/\s?\([^()]*\)$/, ''));
  return language === undefined ? bad('unknown_language') : good(language);
}

const byCountry = lazy(
  () =>
    new Map<string, LanguageCode>(
      languageCodes.flatMap((code) =>
        languages[code].spokenIn.split(' ').map((country) => [country, code] as const),
      ),
    ),
);

/** The letters' language for an ISO 3166 alpha-2 country; null where none of them is usual. */
export const languageOfCountry = (country: string): LanguageCode | null =>
  byCountry().get(country) ?? null;
