// Spanish: how it is named, read, written and forbidden. Names of months and days: Unicode CLDR 48.

import type { Language } from '../language';
import { romance as forbidden } from '../romance-forbidden';
import { es as letters } from './letters';
import { spanish as lexicon } from './lexicon';

export const es: Language = {
  names:
    'es|spa|Spanish|西班牙语|西班牙語|西班牙文|西语|Spanisch|espagnol|español|castellano|spagnolo|espanhol|испанский|スペイン語',
  spokenIn: 'ES MX AR CO CL PE EC UY PY BO CR PA GT HN SV NI DO VE PR CU AD',
  lexicon,
  letters,
  forbidden,
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
  yes: 'si',
  no: 'no',
  locale: 'es-ES',
  varies: true,
  finishDay: (written) => written,
};
