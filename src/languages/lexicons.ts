// The languages that messages are read in.
import type { LanguageCode } from '../settings/names';
import { german } from './de/lexicon';
import { english } from './en/lexicon';
import { japanese } from './ja/lexicon';
import type { Lexicon } from './lexicon';
import { chinese } from './zh/lexicon';

export const lexicons: Readonly<Partial<Record<LanguageCode, Lexicon>>> = {
  en: english,
  de: german,
  ja: japanese,
  zh: chinese,
};
