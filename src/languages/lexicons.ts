// The languages that messages are read in.
import type { LanguageCode } from '../base/ids';
import { german } from './de/lexicon';
import { english } from './en/lexicon';
import { spanish } from './es/lexicon';
import { french } from './fr/lexicon';
import { italian } from './it/lexicon';
import { japanese } from './ja/lexicon';
import type { Lexicon } from './lexicon';
import { portuguese } from './pt/lexicon';
import { russian } from './ru/lexicon';
import { chinese } from './zh/lexicon';

export const lexicons: Readonly<Record<LanguageCode, Lexicon>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  ru: russian,
  ja: japanese,
  zh: chinese,
};
