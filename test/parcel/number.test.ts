// Tracking numbers: forms, check digits, cells with more than a number in them.

import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/parcel/number';
import fc from '../fc';

const elsewhere = { id: 'A-1', market: 'unknown', carrier: '' } as const;
const read = (cell: string) => readNumber(cell, elsewhere);

/** UPU S10 check digit, written out by hand rather than as the module does it. */
function s10CheckDigit(serial: string): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = [...serial].map(Number);
  const rest = (8 * a + 6 * b + 4 * c + 2 * d + 3 * e + 5 * f + 9 * g + 7 * h) % 11;
  if (rest === 0) return 5;
  if (rest === 1) return 0;
  return 11 - rest;
}

describe('forms of numbers', () => {
  it.each([
    ['RB473124829GB', 'registered', 'Royal Mail'],
    ['EE471108151FR', 'tracked', 'La Poste'],
    ['LL572405406US', 'tracked', 'USPS'],
    ['RG022754039CN', 'registered', 'China Post'],
    ['UA102938478CN', 'semi', 'China Post'],
    ['UN055958577MU', 'semi', 'Mauritius Post'],
    // 8·1 + 6·2 + 4·3 + 2·4 + 3·5 + 5·6 + 9·7 + 7·8 = 204, which leaves 6 by 11: the check digit is 5.
    ['RB123456785MY', 'registered', 'Pos Malaysia'],
    ['CP777888992CN', 'tracked', 'China Post'],
    ['VB123456785HK', 'registered', 'Hongkong Post'],
    ['UJ123123120YP', 'semi', 'Yanwen'],
    ['VR123123120YP', 'registered', 'Yanwen'],
    ['AB123123120YW', 'unknown', 'Yanwen'],
    ['LP00123456789012', 'unknown', 'Cainiao'],
    ['CNG00665032598857', 'unknown', 'Cainiao'],
    ['AP00755876218511', 'unknown', 'Cainiao'],
    ['YT2229521272164446', 'tracked', 'YunExpress'],
    ['YT1234567890123', 'tracked', 'YTO'],
    ['4PX3001234567890CN', 'tracked', '4PX'],
    ['SY10123456789', 'unknown', 'SunYou'],
    ['YE123456789', 'unknown', 'Yanwen'],
    ['ID12345678901234CN', 'tracked', 'Winit'],
    ['SF1234567890123', 'tracked', 'SF Express'],
    ['1Z5R89390357567127', 'tracked', 'UPS'],
    ['9400111206206406260787', 'tracked', 'USPS'],
    ['420787459400111206206406260787', 'tracked', 'USPS'],
    ['JJD0002257639032011', 'tracked', 'Yodel'],
    ['JJD1234567890123', 'tracked', 'DHL'],
    ['GM2951173225174494', 'tracked', 'DHL eCommerce'],
    ['TBA123456789012', 'tracked', 'Amazon Logistics'],
    ['GFUS01234567890123', 'tracked', 'GOFO'],
  ])('%s is %s by %s', (cell, cls, carrier) => {
    expect(read(cell)).toMatchObject({ number: cell, class: cls, carrier });
  });

  it.each(['986578788856', '3318810025', '12345678901234', '123456789012345', '8012345678901234'])(
    'digits alone (%s) prove nothing',
    (cell) => {
      expect(read(cell)).toMatchObject({ number: cell, class: 'unknown', confidence: 0 });
    },
  );

  it.each(['MA123456785CN', 'QB123456785CN', 'BA123456785CN', 'AA123456785CN', 'SA123456785CN'])(
    'the indicator of %s says nothing about the class',
    (cell) => {
      expect(read(cell)).toMatchObject({ number: cell, class: 'unknown' });
    },
  );

  it('does not take two letters that are no country for S10', () => {
    expect(read('RB473124829ZZ')).toMatchObject({ class: 'unknown', s10: false });
  });

  it('lowers a wrong check digit and does not reject it', () => {
    expect(read('RB473124829GB').confidence).toBeCloseTo(0.97);
    expect(read('RB473124828GB')).toMatchObject({ class: 'registered', s10: true });
    expect(read('RB473124828GB').confidence).toBeCloseTo(0.97 * 0.85);
    expect(read('1Z5R89390357567127').confidence).toBeCloseTo(0.97);
    expect(read('1Z5R89390357567128').confidence).toBeCloseTo(0.97 * 0.85);
  });
});

it('knows the posts a cross-border seller meets by the country at the end', () => {
  const posts = `
AT Austrian Post; AU Australia Post; BE bpost; BR Correios; CA Canada Post; CH Swiss Post; CN China Post
DE Deutsche Post; DK PostNord; EE Omniva; ES Correos; FI Posti; FR La Poste; GB Royal Mail; HK Hongkong Post
IE An Post; IN India Post; IT Poste Italiane; JP Japan Post; KR Korea Post; LT Lithuania Post; MU Mauritius Post
MY Pos Malaysia; NL PostNL; NO Posten; NZ NZ Post; PL Poczta Polska; PT CTT; RU Russian Post; SE PostNord
SG Singapore Post; TH Thailand Post; TR PTT; TW Chunghwa Post; UA Ukrposhta; US USPS; UZ Uzbekistan Post
VN Vietnam Post; YP Yanwen; YW Yanwen`
    .trim()
    .split(/; |\n/)
    .map((each) => [each.slice(0, 2), each.slice(3)]);
  expect(posts.map(([country]) => [country, read(`RB123456785${country}`).carrier])).toEqual(posts);
});

it('is no courier’s where a letter stands between its beginning and its digits', () => {
  expect(read('SF123456789012').carrier).toBe('SF Express');
  expect(read('SFX12345678901').carrier).not.toBe('SF Express');
});

describe('S10 numbers of every kind', () => {
  const classes = {
    R: ['registered', 0.97],
    V: ['registered', 0.95],
    U: ['semi', 0.9],
    L: ['tracked', 0.7],
    E: ['tracked', 0.97],
    C: ['tracked', 0.92],
    H: ['tracked', 0.9],
  } as const;
  const serial = fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'));
  const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const country = fc.constantFrom('CN', 'HK', 'SG', 'NL', 'MY', 'DE', 'US', 'UZ', 'MU');
  const kind = fc.constantFrom(...(Object.keys(classes) as (keyof typeof classes)[]));

  it('gives the class and confidence of the letter when the check digit holds', () => {
    fc.assert(
      fc.property(kind, letter, serial, country, (first, second, digits, from) => {
        const found = read(`${first}${second}${digits}${s10CheckDigit(digits)}${from}`);
        const [cls, confidence] = classes[first];
        expect(found).toMatchObject({ class: cls, s10: true });
        expect(found.confidence).toBeCloseTo(confidence);
      }),
    );
  });

  it('reads it the same however it is spaced and cased', () => {
    const gap = fc.constantFrom('', ' ', '-', '\u200b', '_', '.', '\u00a0');
    fc.assert(
      fc.property(kind, serial, gap, gap, (first, digits, one, two) => {
        const number = `${first}B${digits}${s10CheckDigit(digits)}CN`;
        const written = `'${number.slice(0, 2)}${one}${number.slice(2, 6)}${two}${number.slice(6)} `;
        expect(read(written.toLowerCase())).toMatchObject({ number, class: classes[first][0] });
      }),
    );
  });

  it('is less sure of every other last digit', () => {
    fc.assert(
      fc.property(serial, fc.integer({ min: 1, max: 9 }), (digits, off) => {
        const wrong = (s10CheckDigit(digits) + off) % 10;
        expect(read(`RB${digits}${wrong}CN`).confidence).toBeCloseTo(0.97 * 0.85);
      }),
    );
  });
});

describe('cells with more in them', () => {
  it.each([
    ['several numbers', '986578788855, RB473124829GB', 'RB473124829GB'],
    ['lines', 'LP00123456789012\nLL572405406US', 'LL572405406US'],
    ['a link', 'https://t.17track.net/en#nums=RB473124829GB', 'RB473124829GB'],
    ['a name before it', 'China Post RB473124829GB', 'RB473124829GB'],
    ['full-width signs', 'ＲＢ４７３１２４８２９ＧＢ', 'RB473124829GB'],
  ])('%s', (_, cell, number) => {
    expect(read(cell).number).toBe(number);
  });

  it('is the same behind the mark that makes a cell a text', () => {
    for (const mark of ["'", '‘', '’', '`'])
      expect(read(`${mark}RB473124829GB`)).toEqual(read('RB473124829GB'));
  });

  it('takes carrier:number apart', () => {
    expect(read('燕文航空挂号小包：RB473124829GB')).toMatchObject({
      number: 'RB473124829GB',
      before: '燕文航空挂号小包',
    });
  });

  it.each(['', ' ', '-', '/', '0', 'null', '暂无', '待发货', 'TBD', '8.01E+15', '8,01E+15'])(
    '%j holds no number',
    (cell) => {
      expect(read(cell)).toMatchObject({ number: null, class: 'unknown', none: false });
    },
  );

  it.each(['none', 'N/A', '无', '无单号', 'No'])('%s says that there is no number', (cell) => {
    expect(read(cell)).toMatchObject({ number: null, class: 'unknown', none: true });
  });

  it.each(['untracked', '平邮', 'no tracking'])('%s says that nothing is tracked', (cell) => {
    expect(read(cell)).toMatchObject({ number: null, class: 'untracked', none: true });
  });

  it('is not the order id pasted into the wrong column', () => {
    const ali = { id: '1', market: 'aliexpress', carrier: '' } as const;
    expect(readNumber('8199123412341234', ali).number).toBeNull();
    expect(readNumber('8199123412341234', elsewhere).number).toBe('8199123412341234');
    expect(readNumber('12345678', { ...elsewhere, id: '12345678' }).number).toBeNull();
  });

  it('takes the first of numbers that prove as much', () => {
    expect(read('RG022754039CN, RB473124829GB').number).toBe('RG022754039CN');
    expect(read('LP00123456789012, CNG00665032598857').number).toBe('LP00123456789012');
  });

  it.each([
    ['AB1234', 'AB1234'],
    ['A1234', null],
    ['ABCD123', null],
    ['ABC1234', 'ABC1234'],
    ['1234567890123456789012345678901234567890', '1234567890123456789012345678901234567890'],
    ['12345678901234567890123456789012345678901', null],
  ])('%s, of unknown form, is read as %s', (cell, number) => {
    expect(read(cell).number).toBe(number);
  });

  it('keeps a number of unknown form', () => {
    expect(read('abc-123-456')).toMatchObject({ number: 'ABC123456', class: 'unknown' });
  });
});
