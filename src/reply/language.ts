// The language of the letter: what the row says, else the buyer's own message, else the destination, else the
// setting; and the signs Chinese is written with.

import type { LanguageCode } from '../base/ids';
import { languageOfCountry } from '../cells/language';
import type { Dispute } from '../dispute/dispute';
import { marketOf, markets } from '../market/index';
import type { Order } from '../order/order';
import type { Settings } from '../settings/settings';

/** What the site wants, else what the buyer speaks. Where no site is known, the destination tells it. */
export const replyLanguage = (
  { order, dispute }: { readonly order: Order; readonly dispute: Dispute },
  settings: Settings,
): LanguageCode =>
  marketOf(order.market, order.site ?? order.country ?? markets[order.market].home).lettersIn ??
  order.language ??
  dispute.finding.language ??
  (order.country === null ? null : languageOfCountry(order.country)) ??
  settings.fallbackLanguage;

/** Where Chinese is written with the older signs. */
const traditional = ['TW', 'HK', 'MO'];

export const writesTraditional = (language: LanguageCode, country: string | null): boolean =>
  language === 'zh' && country !== null && traditional.includes(country);
