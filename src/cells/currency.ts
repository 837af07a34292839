// Currency codes, names and signs as they stand in headers, currency cells and beside amounts.

import { currencyCodes } from '../base/currency-codes';
import { lazy } from '../base/lazy';
import { remember } from '../base/memo';
import type { Currency } from '../base/money';

const codes = new Set(currencyCodes.split(' '));

/** Names and signs that mean one currency. */
const names: readonly (readonly [Currency, string])[] = [
  ['USD', 'us$|u$s|usd$|us dollar|us dollars|美元|美金|米ドル'],
  ['EUR', '€|euro|euros|欧元|歐元|ユーロ|евро'],
  ['GBP', '£|gbp£|pound sterling|英镑|英鎊|ポンド'],
  ['CNY', 'rmb|元|cn¥|rmb¥|cny¥|yuan|renminbi|人民币|人民幣|人民币元|人民元'],
  ['JPY', '円|jp¥|jpy¥|yen|日元|日圆|日圓|日币|日幣|日本円'],
  ['HKD', 'hk$|hkd$|港币|港幣|港元'],
  ['TWD', 'nt$|ntd|ntd$|tw$|台币|台幣|新台币|新台幣|新臺幣'],
  ['SGD', 's$|sg$|sgd$|新加坡元|新加坡币|新币'],
  ['AUD', 'a$|au$|aud$|澳元|澳币|澳大利亚元'],
  ['CAD', 'c$|ca$|cad$|加元|加币|加拿大元'],
  ['NZD', 'nz$|nzd$|纽元|新西兰元'],
  ['MXN', 'mx$|mex$|mxn$|墨西哥比索'],
  ['BRL', 'r$|brl$|reais|雷亚尔|巴西雷亚尔'],
  ['CLP', 'clp$|cl$|智利比索'],
  ['COP', 'cop$|col$|co$|哥伦比亚比索'],
  ['ARS', 'ars$|ar$|阿根廷比索'],
  ['PEN', 's/|秘鲁索尔'],
  ['INR', '₹|印度卢比'],
  ['THB', '฿|baht|泰铢|泰銖|บาท'],
  ['PHP', '₱|php₱|菲律宾比索'],
  ['MYR', 'rm|ringgit|林吉特|马币|令吉'],
  ['IDR', 'rp|rupiah|印尼盾|印尼卢比'],
  ['VND', '₫|đ|vnđ|dong|越南盾'],
  ['KRW', '₩|won|원|韩元|韓元|韩币'],
  ['RUB', '₽|руб|рублей|卢布|盧布'],
  ['UAH', '₴|грн|格里夫纳'],
  ['KZT', '₸|坚戈'],
  ['PLN', 'zł|zl|złoty|zloty|兹罗提'],
  ['CZK', 'kč|捷克克朗'],
  ['HUF', 'ft|forint|福林'],
  ['RON', 'lei|leu|罗马尼亚列伊'],
  ['TRY', '₺|tl|土耳其里拉'],
  ['ILS', '₪|nis|新谢克尔|谢克尔'],
  ['CHF', 'sfr|fr|瑞士法郎|瑞郎'],
  ['SEK', '瑞典克朗'],
  ['NOK', '挪威克朗'],
  ['DKK', '丹麦克朗|丹麥克朗'],
  ['ZAR', '兰特|南非兰特'],
  ['SAR', '沙特里亚尔'],
  ['AED', 'dhs|迪拉姆'],
];

/** A sign shared by several currencies; `usual` is the one meant where none of them is expected. */
interface SharedSign {
  readonly any: readonly Currency[];
  readonly usual: Currency | null;
}

const shared = new Map<string, SharedSign>([
  [
    '$',
    {
      any: 'USD CAD AUD NZD SGD HKD TWD MXN BRL CLP COP ARS UYU DOP JMD TTD FJD BND BBD'.split(' '),
      usual: 'USD',
    },
  ],
  ['¥', { any: ['CNY', 'JPY'], usual: 'CNY' }],
  ['rs', { any: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'], usual: 'INR' }],
  ['kr', { any: ['SEK', 'NOK', 'DKK', 'ISK'], usual: null }],
]);

const byName = lazy(
  () =>
    new Map<string, Currency>(
      names.flatMap(([currency, all]) =>
        all.split('|').map((name) => [keyOf(name), currency] as const),
      ),
    ),
);

/** `US $`, `us$` and `Rs.`, `rs` are one sign each. */
function keyOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s.]/g, '');
}

/** What stands beside an amount: a currency, a sign several share, or null: no money word at all. */
export const currencyWord = remember((text: string): Currency | SharedSign | null => {
  if (text.length > 40) return null;
  const key = keyOf(text);
  const code = key.toUpperCase();
  return codes.has(code) ? code : (byName().get(key) ?? shared.get(key) ?? null);
});

const single = (text: string): Currency | null => {
  const word = currencyWord(text);
  return typeof word === 'string' ? word : null;
};

/** Names safe to find inside other words: those with a money sign, or of several Chinese characters. In lower case. */
const inside = lazy(() => {
  const safe = [...byName().keys()]
    .filter((name) => /\p{Sc}|^\p{Script=Han}{2,}$/u.test(name))
    .sort((a, b) => b.length - a.length);
  const anyOf = (names: readonly string[]): string =>
    names.map((name) => name.replace('$', '\\s?\\$')).join('|');
  const latin = safe.filter((name) => /^[a-z]/.test(name));
  const others = safe.filter((name) => !latin.includes(name));
  // One look behind for all: each asks the engine for the whole table of letters again.
  return new RegExp(`(?<!\\p{L})(?:${anyOf(latin)})|${anyOf(others)}`, 'gu');
});

/**
 * The one currency a header or a currency cell names: `Total (PHP)`, `金额（人民币）`, `US $`.
 * Null where it names none, several, or only a sign that several share (`$`, `¥`, `kr`).
 */
export const currencyIn = remember((text: string): Currency | null => {
  const plain = text.slice(0, 200).normalize('NFKC').trim();
  const whole = single(plain);
  if (whole !== null) return whole;
  // Tables of letters are dear to the engine: most headers are plain words, with no code or sign to look for.
  const capitals = /[A-Z]{3}/.test(plain) ? plain.match(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu) : null;
  const signs = /[^ -~]|\$/.test(plain) ? plain.toLowerCase().match(inside()) : null;
  const words = [
    ...(plain.match(/\([^()]*\)|\[[^[\]]*\]/g) ?? []).map((part) => part.slice(1, -1)),
    ...(capitals ?? []),
    ...(signs ?? []),
  ];
  const found = new Set(words.map(single).filter((currency) => currency !== null));
  const [only = null] = found;
  return found.size === 1 ? only : null;
});
