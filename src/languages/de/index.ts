// German: how it is named, read, written and forbidden. Names of months and days: Unicode CLDR 48.

import type { Language } from '../language';
import { german as forbidden } from './forbidden';
import { de as letters } from './letters';
import { german as lexicon } from './lexicon';

export const de: Language = {
  names:
    'de|deu|ger|German|德语|德語|德文|Deutsch|allemand|alemán|tedesco|alemão|немецкий|ドイツ語',
  spokenIn: 'DE AT CH LI',
  lexicon,
  letters,
  forbidden,
  months:
    'Januar Februar März/Maerz/Mrz April Mai Juni Juli August September Oktober November Dezember',
  weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend',
  yes: 'ja',
  no: 'nein',
  locale: 'de-DE',
  varies: true,
  finishDay: (written) => written,
};
