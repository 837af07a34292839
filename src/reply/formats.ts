// Amounts, days and shares as each language writes them.

import type { Day } from '../base/day';
import type { LanguageCode } from '../base/ids';
import { amountOf, decimalMarkOf, decimalsOf, type Money } from '../base/money';
import { languageOfCountry } from '../cells/language';
import { languages } from '../languages/index';

/** The locale of a letter to a country. */
export function localeOf(language: LanguageCode, country: string | null): string {
  const local =
    country !== null &&
    languages[language].varies &&
    /^[A-Z]{2}$/.test(country) &&
    languageOfCountry(country) === language;
  return local ? `${language}-${country}` : languages[language].locale;
}

/** Formatters are dear to make; a letter column asks for the same few again and again. */
function kept<T>(make: (locale: string, more: string) => T): (locale: string, more: string) => T {
  const made = new Map<string, T>();
  return (locale, more) => {
    const key = `${locale} ${more}`;
    const found = made.get(key) ?? make(locale, more);
    if (made.size < 500) made.set(key, found);
    return found;
  };
}

const amounts = kept((locale, more) => {
  const [currency = '', digits = ''] = more.split(' ');
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number(digits),
    maximumFractionDigits: Number(digits),
  });
});
const shares = kept((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const days = kept(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/** The narrow space of some languages shows as a box in some message forms. */
const plainSpaces = (text: string): string => text.replace(/\u202F/g, '\u00A0');

/** 1234.5 EUR → `1.234,50 €` in German; empty for an amount or currency that cannot be written. */
export function moneyIn(locale: string, value: Money): string {
  const amount = amountOf(value);
  if (!Number.isFinite(amount) || amount < 0 || !/^[A-Z]{3}$/.test(value.currency)) return '';
  const { currency } = value;
  // Nobody writes cents of some currencies, though accounts count them.
  const whole = decimalMarkOf(currency) === null && Number.isInteger(amount);
  const written = (inLocale: string): string =>
    plainSpaces(
      amounts(inLocale, `${currency} ${whole ? 0 : decimalsOf(currency)}`).format(amount),
    );
  // Rupiah stand as Indonesia writes them, in every language: Rp150.000.
  return currency === 'IDR' ? written('id-ID').replace(/\s/g, '') : written(locale);
}

export const shareIn = (locale: string, share: number): string =>
  plainSpaces(shares(locale, '').format(share));

/** `17 November 2026`, `17. November 2026`, `il 17 novembre 2026`; empty for a day out of range. */
export function dayIn(locale: string, language: LanguageCode, day: Day | null): string {
  if (day === null || !Number.isFinite(day) || Math.abs(day) > 1_000_000) return '';
  return languages[language].finishDay(plainSpaces(days(locale, '').format(day * 86_400_000)));
}
