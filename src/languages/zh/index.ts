// Chinese: how it is named, read, written and forbidden. Names of months and days: Unicode CLDR 48.

import type { Language } from '../language';
import { chinese as forbidden } from './forbidden';
import { zh as letters } from './letters';
import { chinese as lexicon } from './lexicon';

export const zh: Language = {
  names:
    'zh|cn|zho|chi|Chinese|中文|汉语|漢語|普通话|华语|Chinesisch|chinois|chino|cinese|chinês|китайский|中国語|Mandarin|Simplified Chinese|Traditional Chinese|简体中文|繁体中文|繁體中文|简体|繁体|繁體',
  spokenIn: 'CN TW HK MO',
  lexicon,
  letters,
  forbidden,
  months: '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月',
  weekdays: '',
  yes: '是|是的|有|对|真|完成|收到|到了',
  no: '否|无|無|没|不|不是|假',
  locale: 'zh-CN',
  varies: false,
  finishDay: (written) => written,
};
