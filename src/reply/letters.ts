// Finds a letter's template: one file per language, built when its language is first asked for.

import type { LanguageCode, UiLanguage } from '../base/ids';
import { de } from '../languages/de/letters';
import { en } from '../languages/en/letters';
import { en as officialEn } from '../languages/en/official';
import { es } from '../languages/es/letters';
import { fr } from '../languages/fr/letters';
import { it } from '../languages/it/letters';
import { ja } from '../languages/ja/letters';
import type {
  BuyerLetterId,
  BuyerLetters,
  CarrierLetterId,
  MarketplaceLetterId,
  OfficialLetters,
} from '../languages/letter-names';
import { pt } from '../languages/pt/letters';
import { ru } from '../languages/ru/letters';
import { zh } from '../languages/zh/letters';
import { zh as officialZh } from '../languages/zh/official';

const toBuyers: Readonly<Record<LanguageCode, () => BuyerLetters>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  ru,
  ja,
  zh,
};
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

/** All templates of letters to the buyer in one language. */
export const buyerLetters = once((language: LanguageCode) => toBuyers[language]());
const officialLetters = once((language: UiLanguage) => toOffices[language]());

/** The template of a letter to the buyer; in English where the language has none yet, empty where English has none. */
export const buyerLetter = (id: BuyerLetterId, language: LanguageCode): string =>
  buyerLetters(language)[id] ?? buyerLetters('en')[id] ?? '';

/** The template of a letter to the marketplace or the carrier. */
export const officialLetter = (
  id: MarketplaceLetterId | CarrierLetterId,
  language: UiLanguage,
): string => officialLetters(language)[id] ?? officialLetters('en')[id] ?? '';
