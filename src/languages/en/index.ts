// English: how it is named, read, written and forbidden. Names of months and days: Unicode CLDR 48.

import type { Language } from '../language';
import { english as forbidden } from './forbidden';
import { en as letters } from './letters';
import { english as lexicon } from './lexicon';

export const en: Language = {
  names:
    'en|eng|English|英语|英語|英文|Englisch|anglais|inglés|inglese|inglês|английский|British English|American English',
  spokenIn: 'US GB AU CA IE NZ SG ZA NG GH KE JM TT IN',
  lexicon,
  letters,
  forbidden,
  months: 'January February March April May June July August September October November December',
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  yes: 'yes|y|true|t|x|ok|done|sent|received|given|available',
  no: 'no|n|false|f|none|nil|not yet|not sent|not received',
  locale: 'en-GB',
  varies: true,
  finishDay: (written) => written,
};
