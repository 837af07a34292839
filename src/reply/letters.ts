// Finds a letter's template: one file per language, built when its language is first asked for.
import type { LanguageCode, UiLanguage } from '../settings/names';
import type {
  BuyerLetterId,
  BuyerLetters,
  CarrierLetterId,
  MarketplaceLetterId,
  OfficialLetters,
} from './letter-ids';
import { de } from './letters/de';
import { en } from './letters/en';
import { es } from './letters/es';
import { fr } from './letters/fr';
import { it } from './letters/it';
import { ja } from './letters/ja';
import { pt } from './letters/pt';
import { ru } from './letters/ru';
import { zh } from './letters/zh';
import { en as officialEn } from './official/en';
import { zh as officialZh } from './official/zh';

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

/** The template of a letter to the buyer. */
export const buyerLetter = (id: BuyerLetterId, language: LanguageCode): string =>
  buyerLetters(language)[id];

/** The template of a letter to the marketplace or the carrier. */
export const officialLetter = (
  id: MarketplaceLetterId | CarrierLetterId,
  language: UiLanguage,
): string => officialLetters(language)[id];
