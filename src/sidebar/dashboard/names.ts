// Numbers and keys of the books as the seller reads them.

import { marketNames, type UiLanguage } from '../../base/ids';
import { amountOf, money } from '../../base/money';
import { own } from '../../base/own';
import { sayMoney, type Words } from '../../base/say';
import type { Grouping } from '../../desk';
import { classWords } from '../../text/sidebar-both';
import { dashboardWords } from '../../text/sidebar-dashboard';

const locales: Readonly<Record<UiLanguage, string>> = { en: 'en-US', zh: 'zh-CN' };

/** 0.0421 → `4.2%`; whole per cents from 10 on. */
export function sayShare(share: number): string {
  if (share > 0 && share < 0.001) return '<0.1%';
  return `${(share * 100).toFixed(share === 0 || share >= 0.0995 ? 0 : 1)}%`;
}

/** Minor units as money; with cents only where they matter: below 100, and not for nothing. */
export function sayAmount(minor: number, currency: string): string {
  const whole = amountOf({ minor, currency });
  return whole !== 0 && Math.abs(whole) < 99.995
    ? sayMoney({ minor, currency })
    : sayMoney(money(Math.round(whole), currency)).replace(/\.\d+$/, '');
}

/** `2026-03` → `Mar 2026` or `2026年3月`. */
const sayMonth = (key: string, language: UiLanguage): string =>
  new Intl.DateTimeFormat(locales[language], {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${key}-01T00:00:00Z`));

function sayCountry(key: string, language: UiLanguage): string {
  try {
    return new Intl.DisplayNames([locales[language]], { type: 'region' }).of(key) ?? key;
  } catch {
    return key;
  }
}

const words: Readonly<Record<string, Words>> = classWords;

/** A group's key in words. */
export function sayKey(of: Grouping, key: string, language: UiLanguage): string {
  const unknown = dashboardWords.not_known[language];
  if (key === '') return unknown;
  switch (of) {
    case 'classes':
      return own(words, key)?.[language] ?? key;
    case 'markets':
      return key === 'unknown' ? unknown : (own<Words>(marketNames, key)?.[language] ?? unknown);
    case 'methods':
    case 'items':
      return key;
    case 'countries':
      return sayCountry(key, language);
    case 'months':
      return sayMonth(key, language);
  }
}
