// Every carrier's numbers read as that carrier's; wrong check digits and near misses do not.

import { describe, expect, it } from 'vitest';
import { carrierIn } from '../../src/parcel/carrier';
import { readNumber } from '../../src/parcel/number';
import { formats, irregular } from '../../src/parcel/number-formats';
import fc from '../fc';
import { digits, digitsOnly, type Numbers, telling } from './carrier-numbers';

const read = (cell: string, carrier = '') =>
  readNumber(cell, { id: 'A-1', market: 'ebay', carrier });

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The number with another sign at the end, with which its rule does not hold. */
const spoilt = (number: string, { keeps, ends = '0123456789' }: Numbers): string => {
  const start = number.slice(0, -1);
  const wrong = [...ends].find((sign) => keeps?.(start + sign) === false) ?? '';
  return start + wrong;
};

const named = (all: readonly Numbers[]) =>
  all.map((each) => [`${each.carrier} ${each.form}`, each] as const);

describe('numbers that tell their carrier', () => {
  it.each(named(telling))('%s', (_, each) => {
    fc.assert(
      fc.property(each.numbers, (number) => {
        const found = read(number);
        expect(found).toMatchObject({ number, carrier: each.carrier, class: 'tracked' });
        expect(found.confidence).toBeGreaterThanOrEqual(0.5);
      }),
      { numRuns: 30 },
    );
  });

  it.each(named(telling.filter((each) => each.keeps !== undefined && each.doubted === undefined)))(
    '%s with a wrong check digit is none of theirs',
    (_, each) => {
      fc.assert(
        fc.property(each.numbers, (number) => {
          expect(read(spoilt(number, each)).fits).not.toContain(each.carrier);
        }),
        { numRuns: 30 },
      );
    },
  );

  it.each(named(telling.filter((each) => each.doubted)))(
    '%s with a wrong check digit is still theirs, and less sure',
    (_, each) => {
      fc.assert(
        fc.property(each.numbers, (number) => {
          const wrong = read(spoilt(number, each));
          expect(wrong).toMatchObject({ carrier: each.carrier, class: 'tracked' });
          expect(wrong.confidence).toBeCloseTo(read(number).confidence * 0.85);
        }),
        { numRuns: 30 },
      );
    },
  );

  it.each([
    // A digit too few, a digit too many, another letter.
    '1Z5R8939035756712',
    '2Z5R89390357567127',
    '940011120620640626078',
    'TBA12345678901',
    'TBD123456789012',
    'GFUS0123456789012',
    'SP01234567890123456',
    'SX012345678901234567',
    'LTN12345678N2',
    'LX4123456',
    '1LS731234567890',
    'D1234567890123456789',
    'M123456789012345678901',
    'JJD01234567890123456789',
    'H0A1234567890123',
    '4A12345678901',
    '6A123456789012',
    'SPXXX01234567890',
    'SPXVN012345678',
    'SHOPEEVTX123456789',
    'JT012345678901',
    'MEL1234567',
    'UK123456789',
    'YT123456789012345678901',
    'SF12345678901',
    '0012345678901234567890123456',
    'PQ12AB1234567890123456',
    // Letters at the end where there are none, or too many.
    'YT1234567890123AB',
    'ID12345678901234XX',
    '4PX3001234567890ABCDE',
    'GFUS01234567890123A',
    // What follows a nine-digit ZIP is too short to be a USPS number, though its digits would agree.
    '420000009400911508000202023711',
  ])('%s is no number of a known form', (number) => {
    expect(read(number)).toMatchObject({ number, class: 'unknown', carrier: null });
  });
});

describe('digits alone', () => {
  it.each(named(digitsOnly))('%s with its check digit', (_, each) => {
    fc.assert(
      fc.property(each.numbers, (number) => {
        const found = read(number);
        expect(found).toMatchObject({ number, class: 'tracked' });
        expect(found.fits).toContain(each.carrier);
        // The number fits one carrier, which is named, or several, and then none is.
        expect(found.carrier).toBe(found.fits.length === 1 ? each.carrier : null);
      }),
      { numRuns: 50 },
    );
  });

  it.each(named(digitsOnly))('%s with a wrong check digit', (_, each) => {
    fc.assert(
      fc.property(each.numbers, (number) => {
        expect(read(spoilt(number, each)).fits).not.toContain(each.carrier);
      }),
      { numRuns: 50 },
    );
  });

  it('prove nothing without one', () => {
    fc.assert(
      fc.property(digits(6, 8), (number) => {
        expect(read(number)).toMatchObject({ class: 'unknown', confidence: 0, carrier: null });
      }),
    );
    for (const number of ['01234567890123', '812345678901', '123456789'])
      expect(read(number)).toMatchObject({ class: 'unknown', carrier: null });
  });

  it('are not asked for a rival whose numbers have no check digit', () => {
    // 3·(8+2+5+8) + (0+3+6+9) + 7·(1+4+7) = 69 + 18 + 84 = 171, 171 mod 11 = 6.
    expect(read('802345678996').fits).not.toContain('FedEx');
    // 3·(8+1+1+1) + 0 + 7·0 = 33, mod 11 = 0: an airbill by its digit, a J&T number by its eight.
    expect(read('800100100100')).toMatchObject({
      fits: ['FedEx', 'J&T'],
      carrier: null,
      class: 'tracked',
    });
  });
});

describe('the family of service of a number', () => {
  it.each([
    // 3·7 + 1·9 = 30, 30 mod 11 = 8; 500000061 mod 7 = 1.
    ['790000000008', 'express'],
    ['5000000611', 'express'],
    ['1Z5R89390357567127', 'express'],
    ['SF1234567890123', 'express'],
    ['TBA123456789012', null],
    // FedEx by air, or J&T.
    ['800100100100', null],
    ['12345678901234', null],
  ])('%s is %s', (number, family) => {
    expect(read(number).family).toBe(family);
  });
});

describe('a number and the carrier the row names', () => {
  it.each([
    // Digits without a check digit, and signs that could be anything.
    ['812345678901', 'J&T Express', 'J&T'],
    ['01234567890123', 'DPD', 'DPD'],
    ['123456789', 'UPS', 'UPS'],
    ['123456789013', '申通快递', 'STO'],
    ['ABC123456789', 'Purolator', 'Purolator'],
    ['GA12B34C', 'Giao Hàng Nhanh', 'GHN'],
    ['GABCDEFH', 'GHN', 'GHN'],
  ])('%s by %s', (number, carrier, name) => {
    expect(read(number, carrier)).toMatchObject({ number, carrier: name, class: 'tracked' });
    expect(read(number, carrier).confidence).toBeCloseTo(0.7);
    expect(read(number)).toMatchObject({ class: 'unknown', carrier: null });
  });

  it('settles who of several it is', () => {
    expect(read('800100100100', 'FedEx')).toMatchObject({ fits: ['FedEx'], carrier: 'FedEx' });
    expect(read('800100100100', 'J&T')).toMatchObject({ fits: ['J&T'], carrier: 'J&T' });
    expect(read('3SABCD1234567', 'PostNL').carrier).toBe('PostNL');
  });

  it('keeps what the number says where the row names another', () => {
    expect(read('TBA123456789012', 'UPS')).toMatchObject({
      carrier: 'Amazon Logistics',
      class: 'tracked',
    });
  });

  it('reads no word as a number of letters, unless the carrier has such', () => {
    expect(read('GIFTCARD', 'UPS').number).toBeNull();
    expect(read('Grounded', 'GHN').number).toBeNull();
  });
});

describe('names of carriers', () => {
  it.each([...new Set([...formats, ...irregular].map(([carrier]) => carrier))])(
    '%s is known by its own name, so that a row can tell who carries',
    (carrier) => {
      expect(carrierIn(carrier)).toBe(carrier);
    },
  );
});

describe('several carriers', () => {
  it('agree on the class, and none is named', () => {
    expect(read('3SABCD1234567')).toMatchObject({
      fits: ['DHL', 'PostNL'],
      carrier: null,
      class: 'tracked',
      confidence: 0.85,
    });
  });

  it('sell tracked and untracked service under one form', () => {
    for (const [number, carrier] of [
      ['LP00123456789012', 'Cainiao'],
      ['021115C902CF0C99', 'Royal Mail'],
      ['SY10123456789', 'SunYou'],
    ] as const)
      expect(read(number)).toMatchObject({ carrier, class: 'unknown', confidence: 0 });
    expect(read('0B014648800003598B01')).toMatchObject({
      fits: ['Royal Mail', 'Deutsche Post'],
      carrier: null,
      class: 'unknown',
    });
  });
});

it('no form of a number is certain of its class', () => {
  const sure = [...formats, ...irregular].flatMap(([carrier, , sure]) =>
    sure === null ? [] : [[carrier, sure] as const],
  );
  expect(sure.filter(([, each]) => each < 0 || each >= 1)).toEqual([]);
});

it('a number of 4PX or Cainiao ends in four letters at most', () => {
  expect(read('4PX3000123456ABCD').carrier).toBe('4PX');
  expect(read('4PX3000123456ABCDE').carrier).toBe(null);
  expect(read('CAINIAO1234567890ABCD').carrier).toBe('Cainiao');
  expect(read('CAINIAO1234567890ABCDE').carrier).toBe(null);
});

describe('any text of letters and digits', () => {
  it('gives a finding that agrees with itself', () => {
    const text = fc
      .array(fc.constantFrom(...signs), { minLength: 6, maxLength: 36 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(text, (number) => {
        const found = read(number);
        expect(found.class === 'unknown').toBe(found.confidence === 0);
        if (found.fits.length > 1) expect(found.carrier).toBeNull();
        if (found.carrier !== null && !found.s10 && found.fits.length === 1)
          expect(found.fits).toEqual([found.carrier]);
      }),
      { numRuns: 1000 },
    );
  });
});
