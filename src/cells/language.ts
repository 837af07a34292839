// Reads the buyer's language, and knows which language a country is written to in.
import type { Cell } from '../base/cell';
import type { LanguageCode } from '../base/ids';
import { bad, good, isBlank, type Read, textOf } from './read';
import { vocabulary } from './words';

/** Codes (ISO 639, and what people write for them), then names as Unicode CLDR 48 has them. */
const known = vocabulary<LanguageCode>(() => [
  [
    'en',
    'en|eng|English|英语|英語|英文|Englisch|anglais|inglés|inglese|inglês|английский|British English|American English',
  ],
  [
    'de',
    'de|deu|ger|German|德语|德語|德文|Deutsch|allemand|alemán|tedesco|alemão|немецкий|ドイツ語',
  ],
  [
    'fr',
    'fr|fra|fre|French|法语|法語|法文|Französisch|français|francés|francese|francês|французский|フランス語',
  ],
  [
    'es',
    'es|spa|Spanish|西班牙语|西班牙語|西班牙文|西语|Spanisch|espagnol|español|castellano|spagnolo|espanhol|испанский|スペイン語',
  ],
  [
    'it',
    'it|ita|Italian|意大利语|意大利文|義大利文|義大利語|意语|Italienisch|italien|italiano|итальянский|イタリア語',
  ],
  [
    'pt',
    'pt|por|Portuguese|葡萄牙语|葡萄牙語|葡萄牙文|葡语|Portugiesisch|portugais|portugués|portoghese|português|португальский|ポルトガル語|Brazilian Portuguese|巴西葡萄牙语',
  ],
  ['ru', 'ru|rus|Russian|俄语|俄語|俄文|Russisch|russe|ruso|russo|русский|русский язык|ロシア語'],
  [
    'ja',
    'ja|jp|jpn|Japanese|日语|日語|日文|Japanisch|japonais|japonés|giapponese|japonês|японский|日本語',
  ],
  [
    'zh',
    'zh|cn|zho|chi|Chinese|中文|汉语|漢語|普通话|华语|Chinesisch|chinois|chino|cinese|chinês|китайский|中国語|Mandarin|Simplified Chinese|Traditional Chinese|简体中文|繁体中文|繁體中文|简体|繁体|繁體',
  ],
]);

/** A language letters are written in. `unknown_language`: another one, or none. */
export function readLanguage(cell: Cell): Read<LanguageCode> {
  if (isBlank(cell)) return null;
  if (typeof cell !== 'string') return bad('unknown_language');
  const text = textOf(cell);
  // `de-AT`, `pt_BR`, `zh-Hant-TW`, `Español (México)`
  const language =
    known(text) ??
    known(text.replace(/^([a-z]{2,3})[-_].*$/i, '$1')) ??
    known(text.replace(/\s?\([^()]*\)$/, ''));
  return language === undefined ? bad('unknown_language') : good(language);
}

/** Countries where most buyers read one of the languages. Belgium, Morocco and the like are left out. */
const countries: readonly (readonly [LanguageCode, string])[] = [
  ['en', 'US GB AU CA IE NZ SG ZA NG GH KE JM TT IN'],
  ['de', 'DE AT CH LI'],
  ['fr', 'FR MC RE GP MQ GF YT PF NC SN CI'],
  ['es', 'ES MX AR CO CL PE EC UY PY BO CR PA GT HN SV NI DO VE PR CU AD'],
  ['it', 'IT SM VA'],
  ['pt', 'PT BR AO MZ CV'],
  ['ru', 'RU BY KZ'],
  ['ja', 'JP'],
  ['zh', 'CN TW HK MO'],
];
const byCountry = new Map<string, LanguageCode>(
  countries.flatMap(([language, all]) => all.split(' ').map((one) => [one, language] as const)),
);

/** The letters' language for an ISO 3166 alpha-2 country; null where none of them is usual. */
export const languageOfCountry = (country: string): LanguageCode | null =>
  byCountry.get(country) ?? null;
