// Reads the marketplace of a row and its country site, and what follows from the site.

import { type MarketId, marketIds } from '../base/ids';
import { remember } from '../base/memo';
import { currencyOfSite } from '../market/currencies';
import { marketOf, markets } from '../market/index';
import { readCountry } from './country';
import { textOf } from './read';

/** The names of each marketplace, not inside a longer word. */
const names = marketIds
  .filter((id) => markets[id].kind !== 'unknown')
  .map((id) => [id, new RegExp(`(?<![a-z])(?:${markets[id].aliases})`)] as const);

interface Found {
  readonly market: MarketId;
  /** What stands around the name: a site, an account, `Shop`. */
  readonly rest: string;
}

const siteWords = /\b(?:www|(?:my )?(?:shop|store)|site|marketplace)\b|站点|站點|店铺|店|站/g;
const country = (text: string): string | null => {
  const read = readCountry(
    text
      .replace(siteWords, ' ')
      .replace(/[\s._-]+/g, ' ')
      .trim(),
  );
  return read?.ok === true ? read.value : null;
};

/** The marketplaces named. A name may stand alone or before a site (`AmazonUS`), not inside a word. */
const marketsIn = remember((text: string): readonly Found[] => {
  const plain = textOf(text).slice(0, 80).toLowerCase();
  if (/\bnon[\s-]?amazon/.test(plain)) return [];
  const found = names.flatMap(([market, name]) => {
    const at = name.exec(plain);
    if (at === null) return [];
    const after = plain.slice(at.index + at[0].length);
    // 亚马逊FBA: between two scripts nothing is glued.
    const glued = /[a-z]$/.test(at[0]) ? (/^[a-z]+/.exec(after)?.[0] ?? '') : '';
    if (glued !== '' && !glued.startsWith('shop') && country(glued) === null) return [];
    return [{ market, rest: `${plain.slice(0, at.index)} ${after}` }];
  });
  // 独立站-Shopify: the system says more than that it is a shop of one's own.
  const named = found.filter(({ market }) => market !== 'ownshop');
  return named.length === 0 ? found : named;
});

/** The one marketplace or shop system a text names; null for none, several, or one not known. */
export function readMarket(text: string): MarketId | null {
  const [found, more] = marketsIn(text);
  return found !== undefined && more === undefined ? found.market : null;
}

/** The country of the site a text names: `Amazon.co.uk` → GB, `Shopee TW`, `US`, 美国站; else null. */
export const siteOf = remember((text: string): string | null => {
  const found = marketsIn(text);
  if (found.length > 1) return null;
  const [{ market, rest } = { market: null, rest: textOf(text).slice(0, 80).toLowerCase() }] =
    found;
  const domain = /\.([a-z]{2,3})(?:\.([a-z]{2}))?(?![a-z.])/.exec(rest);
  const [, top = '', second = ''] = domain ?? [];
  const isCom = top === 'com' && second === '';
  const home = market === null ? null : markets[market].home;
  if (isCom && home !== null) return home;
  const site = domain === null || isCom ? country(rest) : country(second === '' ? top : second);
  return site !== null && currencyOfSite(site) !== null ? site : null;
});

/** What files and tabs are called besides. */
const fileWords =
  /\b(?:orders?|sales|exports?|exported|reports?|all|list|data|sheet|tab)\b|订单|导出|全部|报表/gi;

/** The site the name of a file or tab tells: `Lazada_VN_orders_2026.xlsx`, `DE.csv`. */
export function siteOfFile(name: string): string | null {
  const plain = name.replace(/\.(?:csv|tsv|txt|xlsx?|xlsm|ods)\b/gi, ' ').trim();
  if (readMarket(plain) === null) return siteOf(plain);
  return siteOf(plain.replace(/[\d_()[\]-]+/g, ' ').replace(fileWords, ' '));
}

/** The zone in which a marketplace's time stamps become days; null where none is known. */
export const zoneOfSite = (market: MarketId, site: string | null): string | null =>
  marketOf(market, site).zone;
