// Russian: how it is named, read, written and forbidden. Names of months and days: Unicode CLDR 48.

import type { Language } from '../language';
import { russian as forbidden } from './forbidden';
import { ru as letters } from './letters';
import { russian as lexicon } from './lexicon';

export const ru: Language = {
  names: 'ru|rus|Russian|俄语|俄語|俄文|Russisch|russe|ruso|russo|русский|русский язык|ロシア語',
  spokenIn: 'RU BY KZ',
  lexicon,
  letters,
  forbidden,
  months:
    'январь/января февраль/февраля март/марта апрель/апреля май/мая июнь/июня июль/июля август/августа сентябрь/сентября октябрь/октября ноябрь/ноября декабрь/декабря',
  weekdays: 'понедельник вторник среда четверг пятница суббота воскресенье пн чт пт сб вс',
  yes: 'да',
  no: 'нет',
  locale: 'ru-RU',
  varies: false,
  finishDay: (written) => written.replace(/\sг\.$/, ' года'),
};
