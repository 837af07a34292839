// The calendar, countries, currencies, zones and texts as the standards have them.
import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/base/cell-text';
import { countries, countryCodes } from '../../src/base/country-codes';
import { currencyCodes } from '../../src/base/currency-codes';
import { addBusinessDays, civil, dayFromIso, isoOf, weekdayOf } from '../../src/base/day';
import { fieldIds, isPersonal, kindOf, splitSlot } from '../../src/base/fields';
import { looksLikeFormula } from '../../src/base/formula-guard';
import { hash } from '../../src/base/hash';
import { languageNames, marketNames } from '../../src/base/ids';
import {
  amountOf,
  decimalMarkOf,
  decimalsOf,
  money,
  roughUnitsPerDollar,
} from '../../src/base/money';
import { converted, givenRate, roughDollars, roughRate } from '../../src/base/rates';
import { whole } from '../../src/base/whole';
import { dayInZone, offsetOf, zonePattern } from '../../src/base/zone';
import { day } from '../make';

describe('the calendar', () => {
  it('knows the days that exist', () => {
    expect([civil(1970, 1, 1), civil(1970, 1, 2), civil(2024, 2, 29)]).toEqual([0, 1, 19_782]);
    for (const [y, m, d] of [
      [2026, 2, 29],
      [2026, 13, 1],
      [2026, 0, 1],
      [2026, 4, 31],
      [2026, 1, 0],
      [26, 1, 1],
    ] as const)
      expect([y, m, d, civil(y, m, d)]).toEqual([y, m, d, null]);
    expect(dayFromIso('2026-11-21')).toBe(day('2026-11-21'));
    for (const text of ['2026-1-21', '2026-02-30', '20261121', ' 2026-11-21', '2026-11-21T00:00'])
      expect(dayFromIso(text)).toBeNull();
    expect([isoOf(0), isoOf(19_782), isoOf(19_782)]).toEqual([
      '1970-01-01',
      '2024-02-29',
      '2024-02-29',
    ]);
    // 21 November 2026 is a Saturday, 1 January 1970 was a Thursday, the day before a Wednesday.
    expect([weekdayOf(day('2026-11-21')), weekdayOf(0), weekdayOf(-1)]).toEqual([6, 4, 3]);
  });

  it.each([
    // Monday to Friday of one week, over one weekend, and over two.
    ['2026-11-16', 4, '2026-11-20'],
    ['2026-11-16', 5, '2026-11-23'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-18', 3, '2026-11-23'],
    ['2026-11-18', 13, '2026-12-07'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-22', 5, '2026-11-27'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-21', -1, '2026-11-20'],
    ['2026-11-25', -5, '2026-11-18'],
    ['2026-11-16', 1.9, '2026-11-17'],
  ])('%s and %d business days is %s', (from, n, to) => {
    expect(isoOf(addBusinessDays(day(from), n))).toBe(to);
  });
});

describe('countries and currencies', () => {
  it('are those of the standards', () => {
    // 249 countries of ISO 3166-1, and Kosovo.
    expect(countries()).toHaveLength(250);
    expect(new Set(countries()).size).toBe(250);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const code of countries()) expect([code, names.of(code)]).not.toEqual([code, undefined]);
    for (const both of countryCodes.split(' ')) expect(both).toMatch(/^[A-Z]{5}$/);
    for (const both of ['DEDEU', 'GBGBR', 'CNCHN', 'USUSA', 'BRBRA'])
      expect(countryCodes.split(' ')).toContain(both);
  });

  it('have as many decimals as ISO 4217 gives them', () => {
    const known = Intl.supportedValuesOf('currency');
    const none = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ');
    const three = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');
    for (const code of currencyCodes.split(' ')) {
      const digits = none.includes(code) ? 0 : three.includes(code) ? 3 : 2;
      expect([code, known.includes(code), decimalsOf(code)]).toEqual([code, true, digits]);
    }
    expect(money(12.345, 'KWD')).toEqual({ minor: 12_345, currency: 'KWD' });
    expect([
      money(12.34, 'USD').minor,
      money(1500, 'JPY').minor,
      amountOf(money(9.9, 'EUR')),
    ]).toEqual([1234, 1500, 9.9]);
  });

  it('are written with a point, a comma or no decimals', () => {
    const marks = (codes: string) => codes.split(' ').map(decimalMarkOf);
    expect(new Set(marks('USD GBP CNY AUD CAD MXN INR SGD MYR PHP THB HKD'))).toEqual(
      new Set(['.']),
    );
    expect(new Set(marks('EUR BRL RUB PLN CZK SEK DKK NOK RON TRY UAH ARS'))).toEqual(
      new Set([',']),
    );
    expect(new Set(marks('JPY KRW CLP VND COP HUF IDR KZT TWD'))).toEqual(new Set([null]));
  });

  it('are converted by the seller’s rates, else roughly, else not at all', () => {
    const own = { rates: { CNY: 7.1, XXX: 2 } };
    expect([givenRate('USD', own), givenRate('CNY', own), givenRate('EUR', own)]).toEqual([
      1,
      7.1,
      undefined,
    ]);
    expect([roughRate('CNY', own), roughRate('EUR', own), roughRate('ZZZ', own)]).toEqual([
      7.1,
      roughUnitsPerDollar['EUR'],
      undefined,
    ]);
    expect(roughDollars(money(71, 'CNY'), own)).toBeCloseTo(10, 9);
    expect(roughDollars(money(71, 'ZZZ'), own)).toBeNull();
    const rate = (code: string) => givenRate(code, own);
    expect(converted(money(71, 'CNY'), 'USD', rate)).toEqual(money(10, 'USD'));
    expect(converted(money(10, 'USD'), 'CNY', rate)).toEqual(money(71, 'CNY'));
    expect(converted(money(5, 'EUR'), 'EUR', rate)).toEqual(money(5, 'EUR'));
    expect(converted(money(5, 'EUR'), 'USD', rate)).toBeNull();
    expect(converted(money(5, 'USD'), 'EUR', rate)).toBeNull();
  });

  // One dollar in 2026, to about a quarter: enough to tell dear from cheap.
  it.each([
    ['EUR', 0.9],
    ['GBP', 0.77],
    ['CNY', 7.2],
    ['JPY', 150],
    ['BRL', 5.5],
    ['RUB', 90],
    ['CAD', 1.38],
    ['AUD', 1.53],
    ['MXN', 18.5],
    ['KRW', 1380],
    ['IDR', 16_300],
    ['VND', 25_500],
  ])('one dollar buys roughly so many %s', (code, units) => {
    const rough = roughUnitsPerDollar[code] ?? 0;
    expect(rough / units).toBeGreaterThan(0.8);
    expect(rough / units).toBeLessThan(1.25);
  });
});

describe('zones', () => {
  it('say which day it is there', () => {
    const at = (iso: string, zone: string) => {
      const found = dayInZone(Date.parse(iso), zone);
      return found === null ? null : isoOf(found);
    };
    expect(at('2026-11-21T15:59:00Z', 'Asia/Shanghai')).toBe('2026-11-21');
    expect(at('2026-11-21T16:00:00Z', 'Asia/Shanghai')).toBe('2026-11-22');
    expect(at('2026-11-21T07:59:00Z', 'America/Los_Angeles')).toBe('2026-11-20');
    expect(at('2026-11-21T08:00:00Z', 'America/Los_Angeles')).toBe('2026-11-21');
    expect(at('2026-11-21T18:15:00Z', 'Asia/Kathmandu')).toBe('2026-11-22');
    expect(at('2026-11-21T18:14:00Z', 'Asia/Kathmandu')).toBe('2026-11-21');
    expect(at('2026-11-21T23:59:00Z', 'UTC')).toBe('2026-11-21');
    expect(at('2026-11-21T00:00:00Z', 'Mars/Olympus')).toBeNull();
  });

  it('name their hours ahead of UTC', () => {
    const hours = (zone: string) => {
      const ahead = offsetOf(zone);
      return ahead === null ? null : ahead / 3_600_000;
    };
    const ahead: Readonly<Record<string, number | null>> = {
      ...{
        z: 0,
        utc: 0,
        gmt: 0,
        wet: 0,
        bst: 1,
        west: 1,
        cet: 1,
        mez: 1,
        cest: 2,
        mesz: 2,
        eet: 2,
      },
      ...{ sast: 2, eest: 3, msk: 3, ict: 7, wib: 7, hkt: 8, sgt: 8, jst: 9, kst: 9, aest: 10 },
      ...{ aedt: 11, nzst: 12, nzdt: 13, brt: -3, ast: -4, adt: -3, est: -5, edt: -4, cdt: -5 },
      ...{ mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10 },
      // China's and the central United States', India's and Israel's.
      ...{ cst: null, ist: null, xyz: null },
      ...{ '+08:00': 8, '-0330': -3.5, 'utc+5': 5, 'gmt -7': -7, '+0545': 5.75, '+14': 14 },
      ...{ '+15': null, '-14:30': null },
    };
    expect(Object.keys(ahead).map((zone) => [zone, hours(zone)])).toEqual(Object.entries(ahead));
    const whole = new RegExp(`^(?:${zonePattern})$`);
    for (const zone of Object.keys(ahead))
      expect([zone, whole.test(zone)]).toEqual([zone, zone !== 'xyz']);
  });
});

describe('texts', () => {
  it('fit into a cell, with line breaks of one kind and no half of a character', () => {
    expect(cellText('one\r\ntwo\rthree\n')).toBe('one\ntwo\nthree\n');
    expect(cellText('x'.repeat(60_000))).toHaveLength(49_999);
    expect(cellText(`${'x'.repeat(49_998)}😀`)).toBe(`${'x'.repeat(49_998)}\uFFFD`);
    expect(whole('a😀b\uD83Dc\uDE00')).toBe('a😀b\uFFFDc\uFFFD');
  });

  it('that begin like a formula are known', () => {
    for (const text of [
      '=A1',
      '+1',
      '-1',
      '@x',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1',
      '＋1',
      '－1',
      '＠x',
    ])
      expect([text, looksLikeFormula(text)]).toEqual([text, true]);
    for (const text of ['', 'A=1', ' =1', '1-1', '’=1'])
      expect([text, looksLikeFormula(text)]).toEqual([text, false]);
  });

  // FNV-1a as its authors publish it: 811c9dc5, e40c292c, bf9cf968.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('%j has its published mark', (text, mark) => {
    expect(Number.parseInt(hash(text), 36)).toBe(mark);
  });

  it('of marketplaces and languages are there', () => {
    for (const { en, zh } of Object.values(marketNames)) expect([en, zh]).not.toContain('');
    for (const name of Object.values(languageNames)) expect(name).not.toBe('');
  });
});

describe('fields', () => {
  it('are each of one kind', () => {
    expect(new Set(fieldIds).size).toBe(fieldIds.length);
    const kinds = [
      'orderId',
      'trackingNumber',
      'shipDate',
      'orderValue',
      'quantity',
      'isPrime',
    ] as const;
    expect(kinds.map(kindOf)).toEqual(['id', 'tracking', 'day', 'money', 'count', 'flag']);
    expect(kindOf('sensitive')).toBe('unread');
  });

  it('never show what is somebody’s own as an example', () => {
    const shown = ['orderId', 'country', 'sku', null] as const;
    const hidden = [
      'sensitive',
      'ignore',
      'buyerName',
      'buyerMessage',
      'sellerNote',
      'city',
      'region',
    ] as const;
    expect(shown.map(isPersonal)).toEqual(shown.map(() => false));
    expect(hidden.map(isPersonal)).toEqual(hidden.map(() => true));
  });

  it('are parted from how their column stands for them', () => {
    expect(splitSlot('itemPrice@unit')).toEqual({ field: 'itemPrice', use: 'unit' });
    expect(splitSlot('orderDate')).toEqual({ field: 'orderDate', use: null });
    expect(splitSlot('orderDate@never')).toEqual({ field: 'orderDate', use: null });
    for (const use of ['unit', 'line', 'order', 'first', 'last', 'return', 'other'])
      expect(splitSlot(`claimId@${use}`)).toEqual({ field: 'claimId', use });
  });
});
