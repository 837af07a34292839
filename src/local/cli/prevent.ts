// `--prevent`: how to have fewer disputes, by the seller's own closed orders.

import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { amountOf } from '../../base/money';
import { say } from '../../base/say';
import { type Advice, type Assessment, pastOf, prevention, type Settings } from '../../desk';
import { generalWords, preventWords, sayAdvice, sayPreventHead } from '../../text/prevent';
import { printable } from './table';

const ordersShown = 8;

/** A country's name as the computer knows it. */
function countryIn(language: UiLanguage): (code: string) => string {
  const names = new Intl.DisplayNames([language === 'zh' ? 'zh-CN' : 'en'], { type: 'region' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

/** The orders behind it, by number. */
function ordersOf({ where }: Advice, language: UiLanguage): string {
  const shown = where.slice(0, ordersShown).map(({ orderId }) => orderId);
  const more = where.length - shown.length;
  const rest = more > 0 ? [say(preventWords.more, language, { count: more })] : [];
  const list = [...shown, ...rest].join(language === 'zh' ? '、' : ', ');
  return say(preventWords.orders, language, { list });
}

/** The report, or one line of JSON with amounts in whole units of the settings' currency. */
export function sayPrevention(
  all: readonly Assessment[],
  settings: Settings,
  today: Day,
  { json, language }: { readonly json: boolean; readonly language: UiLanguage },
): string {
  const { currency } = settings;
  const seen = prevention(pastOf(all, today, settings));
  if (json) {
    const amount = (minor: number): number => amountOf({ minor, currency });
    const estimate = ({ minor, from, to }: Advice['saving']) => [minor, from, to].map(amount);
    const found = seen.found.map((each) => ({
      ...each,
      lost: amount(each.lost),
      cost: amount(each.cost),
      saving: estimate(each.saving),
      from: each.from === null ? null : estimate(each.from),
    }));
    return `${JSON.stringify({ ...seen, currency, found })}\n`;
  }
  const country = countryIn(language);
  const found = seen.found.flatMap((each, i) => [
    `${i + 1}. ${printable(sayAdvice(each, currency, language, country))}`,
    `   ${printable(ordersOf(each, language))}`,
  ]);
  const general = seen.general.map((id) => `• ${say(generalWords[id], language)}`);
  const head = sayPreventHead(seen, language);
  return `${[head, ...found, '', say(preventWords.general, language), ...general].join('\n')}\n`;
}
