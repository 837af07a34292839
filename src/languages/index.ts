// The one table of languages. A new one is its folder, its id in base/ids.ts and its line here.

import type { LanguageCode } from '../base/ids';
import { de } from './de/index';
import { en } from './en/index';
import { es } from './es/index';
import { fr } from './fr/index';
import { it } from './it/index';
import { ja } from './ja/index';
import type { Language } from './language';
import { pt } from './pt/index';
import { ru } from './ru/index';
import { zh } from './zh/index';

export const languages: Readonly<Record<LanguageCode, Language>> = {
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
