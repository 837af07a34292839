// Italian: how it is named, read, written and forbidden. Names of months and days: Unicode CLDR 48.

import type { Language } from '../language';
import { romance as forbidden } from '../romance-forbidden';
import { it as letters } from './letters';
import { italian as lexicon } from './lexicon';

export const it: Language = {
  names:
    'it|ita|Italian|意大利语|意大利文|義大利文|義大利語|意语|Italienisch|italien|italiano|итальянский|イタリア語',
  spokenIn: 'IT SM VA',
  lexicon,
  letters,
  forbidden,
  months:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  yes: 'si',
  no: 'no',
  locale: 'it-IT',
  varies: false,
  finishDay: (written) =>
    // The article depends on the number (il 7, l’8, l’11), so it comes with the date.
    /^(?:8|11) /.test(written) ? `l’${written}` : `il ${written.replace(/^1 /, '1º ')}`,
};
