// By what a family of settings is set, member by member: `freight.BR`, `rates.CNY`, `feeShare.ebay`. Every
// kind of key is a closed list but the headers of the seller's own columns.

import { countries } from '../base/country-codes';
import { currencyCodes } from '../base/currency-codes';
import { type MarketId, marketIds } from '../base/ids';
import { lazy } from '../base/lazy';
import type { Words } from '../base/say';
import { marketName } from '../market/index';
import { windows } from './markets';
import { parcelDayNames, sayParcelDay } from './parcel-days';

export interface Keys {
  /** One key in words. */
  readonly noun: Words;
  /** `*` stands for all others. */
  readonly rest: boolean;
  readonly example: string;
  /** All there are; empty where it may be anything. */
  readonly all: () => readonly string[];
  /** The key as it is meant; undefined where there is none of that name. */
  readonly read: (typed: string) => string | undefined;
  /** A key as the seller reads it. */
  readonly say: (key: string) => Words;
}

const same = (text: string): Words => ({ en: text, zh: text });
const others: Words = { en: 'all others', zh: '其余' };

/** Upper and lower case, full width and spaces make no other name. */
export const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Keys of a closed list, found by their names in both languages as well. */
function among(
  { noun, example, rest = false }: { noun: Words; example: string; rest?: boolean },
  list: () => readonly string[],
  name: (key: string) => Words = same,
  /** Other spellings that mean one key. */
  also: Readonly<Record<string, string>> = {},
): Keys {
  const all = lazy(() => (rest ? ['*', ...list()] : list()));
  const say = (key: string): Words => (key === '*' ? others : name(key));
  const spelt = lazy(() => {
    const spellings = all().flatMap((key) =>
      [key, say(key).en, say(key).zh].map((text) => [text, key] as const),
    );
    return new Map(
      [...spellings, ...Object.entries(also)].map(([text, key]) => [plain(text), key]),
    );
  });
  return {
    noun,
    rest,
    example,
    all,
    say,
    read: (typed) => (all().includes(typed) ? typed : spelt().get(plain(typed))),
  };
}

export const byCountry = among(
  { noun: { en: 'two-letter country code', zh: '两位国家代码' }, example: 'US', rest: true },
  countries,
  same,
  { UK: 'GB' },
);

export const byCurrency = among(
  { noun: { en: 'currency code other than USD', zh: '美元以外的币种代码' }, example: 'CNY' },
  () => currencyCodes.split(' ').filter((code) => code !== 'USD'),
  same,
  { RMB: 'CNY' },
);

export const byMarket = among(
  { noun: { en: 'marketplace', zh: '平台' }, example: 'ebay' satisfies MarketId, rest: true },
  () => marketIds,
  (id) => {
    const known = marketIds.find((each) => each === id) ?? 'unknown';
    return { en: marketName(known, 'en'), zh: marketName(known, 'zh') };
  },
);

export const byParcelDay = among(
  { noun: { en: 'kind of service and step', zh: '服务类型与阶段' }, example: 'express.stalled' },
  () => parcelDayNames,
  sayParcelDay,
);

export const byWindow = among(
  {
    noun: { en: 'rule of the rules page', zh: '规则页中的规则' },
    example: 'ebay.claim_reply',
  },
  () => [...windows().keys()],
);

/** Any header in which something can be read. */
export const byHeader: Keys = {
  noun: { en: 'header of your column', zh: '您的列名' },
  rest: false,
  example: 'Left us',
  all: () => [],
  read: (typed) => (typed.length <= 200 && /[^\s\p{P}]/u.test(typed) ? typed : undefined),
  say: same,
};
