// Japanese: how it is named, read, written and forbidden. Names of months and days: Unicode CLDR 48.

import type { Language } from '../language';
import { japanese as forbidden } from './forbidden';
import { ja as letters } from './letters';
import { japanese as lexicon } from './lexicon';

export const ja: Language = {
  names:
    'ja|jp|jpn|Japanese|日语|日語|日文|Japanisch|japonais|japonés|giapponese|japonês|японский|日本語',
  spokenIn: 'JP',
  lexicon,
  letters,
  forbidden,
  months: '',
  weekdays: '',
  yes: 'はい',
  no: 'いいえ',
  locale: 'ja-JP',
  varies: false,
  finishDay: (written) => written,
};
