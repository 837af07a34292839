// Portuguese: how it is named, read, written and forbidden. Names of months and days: Unicode CLDR 48.

import type { Language } from '../language';
import { romance as forbidden } from '../romance-forbidden';
import { pt as letters } from './letters';
import { portuguese as lexicon } from './lexicon';

export const pt: Language = {
  names:
    'pt|por|Portuguese|葡萄牙语|葡萄牙語|葡萄牙文|葡语|Portugiesisch|portugais|portugués|portoghese|português|португальский|ポルトガル語|Brazilian Portuguese|巴西葡萄牙语',
  spokenIn: 'PT BR AO MZ CV',
  lexicon,
  letters,
  forbidden,
  months:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  weekdays: 'segunda terça quarta quinta sexta',
  yes: 'sim',
  no: 'nao',
  locale: 'pt-BR',
  varies: true,
  finishDay: (written) => written,
};
