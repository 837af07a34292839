// Destination countries by code and by name in nine languages.

import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../src/base/cell';

import { readCountry } from '../../src/cells/country';
import { no, ok } from './reading';

describe('readCountry', () => {
  it.each<[string, string]>([
    ['US', 'US'],
    ['us', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United States', 'US'],
    ['United States of America', 'US'],
    ['The United States', 'US'],
    ['美国', 'US'],
    ['美国(US)', 'US'],
    ['美国 United States', 'US'],
    ['US-United States', 'US'],
    ['Vereinigte Staaten', 'US'],
    ['Etats-Unis', 'US'],
    ['США', 'US'],
    ['UK', 'GB'],
    ['GB', 'GB'],
    ['Great Britain', 'GB'],
    ['England', 'GB'],
    ['英国', 'GB'],
    ['Großbritannien', 'GB'],
    ['Reino Unido', 'GB'],
    ['Russian Federation', 'RU'],
    ['俄罗斯', 'RU'],
    ['Россия', 'RU'],
    ['DEU', 'DE'],
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['德国', 'DE'],
    ['德國', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['Germania', 'DE'],
    ['Alemanha', 'DE'],
    ['Германия', 'DE'],
    ['ドイツ', 'DE'],
    ['Spain', 'ES'],
    ['España', 'ES'],
    ['Espana', 'ES'],
    ['Brasil', 'BR'],
    ['Österreich', 'AT'],
    ['Australia', 'AU'],
    ['Austria', 'AT'],
    ['Ireland', 'IE'],
    ['Iceland', 'IS'],
    ['Island', 'IS'], // the German name of Iceland
    ['Korea, Republic of', 'KR'],
    ['South Korea', 'KR'],
    ['韩国', 'KR'],
    ['Viet Nam', 'VN'],
    ['Czech Republic', 'CZ'],
    ['Holland', 'NL'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['UAE', 'AE'],
    ['阿联酋', 'AE'],
    ['Hong Kong', 'HK'],
    ['中国香港', 'HK'],
    ['Taiwan', 'TW'],
    ['臺灣', 'TW'],
    ['Mainland China', 'CN'],
    ['Puerto Rico', 'PR'],
    ['CIV', 'CI'],
    ['ZW', 'ZW'],
    ['NA', 'NA'],
    ['ＤＥ', 'DE'],
    [' France\t', 'FR'],
  ])('%s → %s', (cell, country) => expect(readCountry(cell)).toEqual(ok(country)));

  it.each<Cell>([
    ...[
      'Atlantis',
      'EU',
      'ZZ',
      'Georgia, USA',
      'US (CA)',
      'California, United States',
      '1',
      'constructor',
    ],
    ...[1, true, new Date(0), 'x'.repeat(5000)],
  ])('%j is no country we know', (cell) =>
    expect(readCountry(cell)).toEqual(no('unknown_country')),
  );
  it.each<Cell>(['', null, '--', 'n/a', 'None'])('%j is nothing', (cell) =>
    expect(readCountry(cell)).toBeNull(),
  );
});

test('the names the runtime itself gives the main destinations, in every language of the letters', () => {
  const main =
    'US CA MX BR CL CO PE AR GB IE FR DE AT CH BE NL DK SE NO FI PT ES IT GR PL CZ SK HU RO BG SI HR EE LV LT UA BY RU KZ GE TR IL SA AE KW QA EG MA DZ ZA NG KE IN PK LK CN HK TW JP KR TH VN MY SG ID PH KH AU NZ';
  for (const language of ['en', 'zh', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'ja']) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of main.split(' '))
      expect([names.of(code), readCountry(names.of(code) ?? '')]).toEqual([
        names.of(code),
        ok(code),
      ]);
  }
});
