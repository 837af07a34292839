// What a language brings beside its words: names of months and days as CLDR has them, places where it is spoken, and a
// plain reading of a letter that still knows where each sign stood.
import { expect, it } from 'vitest';
import { countries } from '../../src/base/country-codes';
import { languageCodes } from '../../src/base/ids';
import { languages } from '../../src/languages/index';
import { lineOf } from '../../src/languages/line';

const named = languageCodes.map((code) => ({ code, ...languages[code] }));
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
const weekdays = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2026, 10, 15 + i)));
const inWords = (locale: string, date: Date, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(date);

it.each(named.filter((each) => each.months !== ''))('$code names its months', (language) => {
  const forms = language.months.split(' ').map((name) => name.split('/'));
  expect(forms).toHaveLength(12);
  for (const [i, date] of months.entries())
    expect(forms[i]).toContain(inWords(language.locale, date, { month: 'long' }));
});

it('Russian dates are written with the month in the genitive', () => {
  const forms = languages.ru.months.split(' ').map((name) => name.split('/'));
  for (const [i, date] of months.entries()) {
    const [, month] = inWords('ru-RU', date, { day: 'numeric', month: 'long' }).split(' ');
    expect(forms[i]).toContain(month);
  }
});

it('every day of the week is known in every language that writes it out', () => {
  const known = named.flatMap((each) => each.weekdays.split(' '));
  for (const { code, weekdays: own, locale } of named)
    if (own !== '')
      for (const date of weekdays) {
        const [name = ''] = inWords(locale, date, { weekday: 'long' }).split('-');
        expect([code, known.includes(name), name]).toEqual([code, true, name]);
      }
});

it('a country has one language, and both are known', () => {
  const spoken = named.flatMap(({ spokenIn }) => spokenIn.split(' '));
  expect(spoken.filter((each) => !countries().includes(each))).toEqual([]);
  expect(new Set(spoken).size).toBe(spoken.length);
  for (const { code, locale } of named) expect(locale.slice(0, 2)).toBe(code);
});

it('yes and no are never the same word', () => {
  const yes = new Set(named.flatMap((each) => each.yes.split('|')));
  expect(named.flatMap((each) => each.no.split('|')).filter((word) => yes.has(word))).toEqual([]);
  for (const { yes: one, no } of named) expect([one === '', no === '']).toEqual([false, false]);
});

it.each([
  ['Hello, it’s 12.34 €. New', true, ' hello its 12 34 € . new '],
  ['ÉCRAN Cassé!!', true, ' ecran casse . '],
  ['one\nTwo', true, ' one . two '],
  // A folded line goes on in lower case.
  ['one\ntwo', true, ' one two '],
  ['壊れた。 返金', false, '壊れた.返金'],
  ['zero\u200Bwidth', true, ' zerowidth '],
  ['', true, ' '],
])('%j reads plain as %j %j', (letter, spaced, text) => {
  const line = lineOf(letter, spaced);
  expect(line.text).toBe(text);
  expect(line.places).toHaveLength(text.length);
  for (const [i, sign] of [...text].entries())
    if (/[a-z\d€]/.test(sign))
      expect(
        letter
          .charAt(line.places[i] ?? -1)
          .normalize('NFD')
          .toLowerCase(),
      ).toContain(sign);
});

it('clauses end inside a sentence at its pauses', () => {
  const { text, breaks } = lineOf('If so, tell us: soon', true);
  expect(breaks.map((at) => text.slice(0, at).trim())).toEqual(['if so', 'if so tell us']);
});
