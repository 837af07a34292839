// The language of the letter: what the row says, else the destination's, else the setting.
import { languageOfCountry } from '../order/cells/language';
import type { Order } from '../order/order';
import type { LanguageCode } from '../settings/names';
import type { Settings } from '../settings/settings';

export const replyLanguage = (order: Order, settings: Settings): LanguageCode =>
  order.language ??
  (order.country === null ? null : languageOfCountry(order.country)) ??
  settings.fallbackLanguage;
