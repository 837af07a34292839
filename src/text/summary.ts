// The summary of many orders in one sentence.

import type { UiLanguage } from '../base/ids';
import { say, sayMoney } from '../base/say';
import type { Sums, Tally } from '../ledger/summary';
import { ordersWords } from './orders';

/** Different currencies stay apart: "US$812.00 + €40.00". */
const total = (sums: Sums): string =>
  [...sums].map(([currency, minor]) => sayMoney({ minor, currency })).join(' + ');

/** "412 orders: 31 high, 64 medium, 317 low; 9 answers due by tomorrow; refunding all of them would cost …" */
export function sayTally(counted: Tally, language: UiLanguage): string {
  const { orders, high, medium, low, unknown, handled, waiting, due, priced } = counted;
  const line = say(ordersWords.summary, language, {
    ...{ orders, high, medium, low, due },
    ...(unknown > 0 ? { unknown } : {}),
    ...(handled > 0 ? { handled } : {}),
    ...(waiting > 0 ? { waiting } : {}),
  });
  const costs =
    priced === 0
      ? ''
      : say(ordersWords.money, language, {
          due: priced,
          refund: total(counted.refund),
          advised: total(counted.advised),
        });
  return line + costs + (language === 'zh' ? '。' : '.');
}
