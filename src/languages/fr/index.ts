// French: how it is named, read, written and forbidden. Names of months and days: Unicode CLDR 48.

import type { Language } from '../language';
import { romance as forbidden } from '../romance-forbidden';
import { fr as letters } from './letters';
import { french as lexicon } from './lexicon';

export const fr: Language = {
  names:
    'fr|fra|fre|French|法语|法語|法文|Französisch|français|francés|francese|francês|французский|フランス語',
  spokenIn: 'FR MC RE GP MQ GF YT PF NC SN CI',
  lexicon,
  letters,
  forbidden,
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  yes: 'oui',
  no: 'non',
  locale: 'fr-FR',
  varies: true,
  finishDay: (written) => written.replace(/^1 /, '1er '),
};
