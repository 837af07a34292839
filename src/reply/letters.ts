// Finds a letter's template: one file per language, built when its language is first asked for.

import type { LanguageCode, UiLanguage } from '../base/ids';
import { lazy } from '../base/lazy';
import { en } from '../languages/en/letters';
import { en as officialEn } from '../languages/en/official';
import { languages } from '../languages/index';
import type { BuyerLetterId, OfficialLetterId, OfficialLetters } from '../languages/letter-names';
import { zh as officialZh } from '../languages/zh/official';

const toOffices: Readonly<Record<UiLanguage, () => OfficialLetters>> = {
  en: officialEn,
  zh: officialZh,
};

function once<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

/** The templates of letters to the buyer that one language has. */
export const buyerLetters = once((language: LanguageCode) => languages[language].letters());
/** English alone has every letter. */
const english = lazy(en);
const officialLetters = once((language: UiLanguage) => toOffices[language]());

/** The language a letter to the buyer can be written in: English where the wanted one has none. */
export const writtenIn = (id: BuyerLetterId, language: LanguageCode): LanguageCode =>
  buyerLetters(language)[id] === undefined ? 'en' : language;

/** The template of a letter to the buyer, in English where the language has none. */
export const buyerLetter = (id: BuyerLetterId, language: LanguageCode): string =>
  buyerLetters(language)[id] ?? english()[id];

/** The template of a letter to the marketplace, the carrier or the bank. */
export const officialLetter = (id: OfficialLetterId, language: UiLanguage): string =>
  officialLetters(language)[id];

/** Every letter to the buyer that a language has. */
export const everyBuyerLetter = (language: LanguageCode): readonly string[] =>
  Object.values(buyerLetters(language));

/** Every letter to a marketplace, carrier or bank. */
export const everyOfficialLetter = (language: UiLanguage): readonly string[] =>
  Object.values(officialLetters(language));
