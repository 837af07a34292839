// The buyer's language, as written and as the country suggests.

import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { languageCodes } from '../../src/base/ids';
import { languageOfCountry, readLanguage } from '../../src/cells/language';
import { no, ok } from './reading';

describe('readLanguage', () => {
  it.each<[string, string]>([
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['de_DE', 'de'],
    ['ger', 'de'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['德语', 'de'],
    ['немецкий', 'de'],
    ['pt-BR', 'pt'],
    ['Portugiesisch', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['zh-CN', 'zh'],
    ['简体中文', 'zh'],
    ['Chinese (Simplified)', 'zh'],
    ['Español (México)', 'es'],
    ['西班牙语', 'es'],
    ['日本語', 'ja'],
    ['JP', 'ja'],
    ['English', 'en'],
    ['русский', 'ru'],
    ['Italiano', 'it'],
    ['français', 'fr'],
  ])('%s → %s', (cell, language) => expect(readLanguage(cell)).toEqual(ok(language)));

  it.each<Cell>([
    'Dutch',
    'nl-NL',
    'Polski',
    'ko',
    'uk',
    'Klingon',
    '__proto__',
    5,
    true,
    new Date(0),
  ])('%j is none we write', (cell) => expect(readLanguage(cell)).toEqual(no('unknown_language')));
  it.each<Cell>(['', null, '--'])('%j is nothing', (cell) => expect(readLanguage(cell)).toBeNull());

  test('every language by the name every other one gives it', () => {
    for (const inside of languageCodes) {
      const names = new Intl.DisplayNames([inside], { type: 'language' });
      for (const code of languageCodes)
        expect([names.of(code), readLanguage(names.of(code) ?? '')]).toEqual([
          names.of(code),
          ok(code),
        ]);
    }
  });
});

test.each([
  ['DE', 'de'],
  ['AT', 'de'],
  ['CH', 'de'],
  ['BR', 'pt'],
  ['PT', 'pt'],
  ['MX', 'es'],
  ['ES', 'es'],
  ['AR', 'es'],
  ['RU', 'ru'],
  ['BY', 'ru'],
  ['KZ', 'ru'],
  ['JP', 'ja'],
  ['CN', 'zh'],
  ['TW', 'zh'],
  ['HK', 'zh'],
  ['US', 'en'],
  ['GB', 'en'],
  ['AU', 'en'],
  ['FR', 'fr'],
  ['IT', 'it'],
  ['NL', null],
  ['PL', null],
  ['BE', null],
  ['KR', null],
  ['constructor', null],
])('buyers in %s are written to in %s', (country, language) =>
  expect(languageOfCountry(country)).toBe(language),
);
