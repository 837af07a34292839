// The language of the letter: what the row says, else the destination's, else the setting.

import type { LanguageCode } from '../base/ids';
import { languageOfCountry } from '../cells/language';
import type { Order } from '../order/order';
import type { Settings } from '../settings/settings';

/** Walmart's United States site takes replies in English only (Marketplace Learn, Customer Care policy). */
const englishOnly = ({ market, country }: Order): boolean =>
  market === 'walmart' && (country === null || country === 'US');

export const replyLanguage = (order: Order, settings: Settings): LanguageCode =>
  englishOnly(order)
    ? 'en'
    : (order.language ??
      (order.country === null ? null : languageOfCountry(order.country)) ??
      settings.fallbackLanguage);
