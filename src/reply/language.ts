// The language of the letter: what the row says, else the buyer's own message, else the destination, else the
// setting; and how each country writes it.

import type { LanguageCode } from '../base/ids';
import { own } from '../base/own';
import { languageOfCountry } from '../cells/language';
import type { Dispute } from '../dispute/dispute';
import { inTraditional } from '../languages/zh/traditional';
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
