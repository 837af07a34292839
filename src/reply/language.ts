// The language of the letter: what the row says, else the destination's, else the setting.

import type { LanguageCode } from '../base/ids';
import { languageOfCountry } from '../cells/language';
import { marketOf } from '../market/index';
import type { Order } from '../order/order';
import type { Settings } from '../settings/settings';

/** What the site wants, else what the buyer speaks. Where no site is known, the destination tells it. */
export const replyLanguage = (order: Order, settings: Settings): LanguageCode =>
  marketOf(order.market, order.site ?? order.country).lettersIn ??
  order.language ??
  (order.country === null ? null : languageOfCountry(order.country)) ??
  settings.fallbackLanguage;
