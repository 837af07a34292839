// The language of the letter: what the row says, else the buyer's own message, else the destination, the
// marketplace, the setting; and how each country writes it.

import type { LanguageCode } from '../base/ids';
import { own } from '../base/own';
import { languageOfCountry } from '../cells/language';
import type { Dispute } from '../dispute/dispute';
import { isSurely } from '../languages/words/sure-language';
import { inTraditional } from '../languages/zh/traditional';
import { marketOf, markets } from '../market/index';
import type { Order } from '../order/order';
import type { Settings } from '../settings/settings';

/**
 * What the buyer wrote in, where that is beyond doubt. Chinese from a country that does not speak it may be
 * a Chinese seller's own note or translation.
 */
function writtenIn({ order, dispute }: Written, settings: Settings): LanguageCode | null {
  const { language } = dispute.finding;
  if (language === null || !isSurely(order.message, language)) return null;
  const abroad = order.country !== null && languageOfCountry(order.country) !== language;
  return language === 'zh' && settings.language === 'zh' && abroad ? null : language;
}

/** The one language of a marketplace's sites, or of the site the order came from. */
function languageOfMarket({ market, site }: Order): LanguageCode | null {
  const spoken = (site === null ? Object.keys(markets[market].sites) : [site]).map(
    languageOfCountry,
  );
  return spoken.every((each) => each === spoken[0]) ? (spoken[0] ?? null) : null;
}

interface Written {
  readonly order: Order;
  readonly dispute: Dispute;
}

/**
 * What the site wants; else what the buyer's own cell says, what the buyer surely wrote in, what the
 * destination speaks, and the marketplace. Where no site is known, the destination tells what it wants.
 */
export const replyLanguage = (each: Written, settings: Settings): LanguageCode => {
  const { order, dispute } = each;
  const { market, site, country } = order;
  return (
    marketOf(market, site ?? country ?? markets[market].home).lettersIn ??
    order.language ??
    writtenIn(each, settings) ??
    (country === null ? null : languageOfCountry(country)) ??
    languageOfMarket(order) ??
    dispute.finding.language ??
    settings.fallbackLanguage
  );
};

/** Words of the letters that one country says otherwise. */
const regional: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'es ES': [
    ['sin costo', 'sin coste'],
    ['un video', 'un vídeo'],
  ],
  'pt PT': [
    ['comprovante', 'comprovativo'],
    ['Estamos verificando', 'Estamos a verificar'],
  ],
};
const traditional = ['TW', 'HK', 'MO'];

/** A built-in letter in the words and signs of the buyer's country. */
export function inCountry(letter: string, language: LanguageCode, country: string | null): string {
  if (country === null) return letter;
  if (language === 'zh' && traditional.includes(country)) return inTraditional(letter);
  return (own(regional, `${language} ${country}`) ?? []).reduce(
    (text, [from, to]) => text.split(from).join(to),
    letter,
  );
}
