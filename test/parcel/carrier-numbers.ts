// Invented numbers of every carrier. The check digits are found by trial, by the rule that the whole
// number keeps (the weighted sum ends in 0, and so on), not in the way the product computes them.
import fc from '../fc';

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** So many digits. */
export const digits = (least: number, most = least): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((each) => each.join(''));

const alnum = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...signs), { minLength: length, maxLength: length })
    .map((each) => each.join(''));

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const after = (...heads: string[]) => fc.constantFrom(...heads);

/** The parts put together. */
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((each) => each.join(''));

type Keeps = (whole: string) => boolean;

/** Adds the one sign at the end with which the rule holds; numbers that no sign completes are left out. */
export const withCheck = (
  start: fc.Arbitrary<string>,
  keeps: Keeps,
  ends = '0123456789',
): fc.Arbitrary<string> =>
  start
    .map((text) => {
      const end = [...ends].find((sign) => keeps(text + sign));
      return end === undefined ? '' : text + end;
    })
    .filter((text) => text !== '');

const values = (text: string): number[] => [...text].map(Number);

/** GS1: from the right 1, 3, 1, 3 … ends in 0. */
export const gs1: Keeps = (whole) =>
  values(whole)
    .reverse()
    .reduce((sum, value, i) => sum + (i % 2 === 0 ? value : 3 * value), 0) %
    10 ===
  0;

const luhn: Keeps = (whole) =>
  values(whole)
    .reverse()
    .map((value, i) => (i % 2 === 0 ? value : 2 * value))
    .reduce((sum, value) => sum + Math.floor(value / 10) + (value % 10), 0) %
    10 ===
  0;

/** The 11 digits of an airbill by 3, 1, 7; the rest by 11, ten as 0, is the twelfth. */
const airbill: Keeps = (whole) => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0, last] =
    values(whole);
  const rest = (3 * (a + d + g + j) + (b + e + h + k) + 7 * (c + f + i)) % 11;
  return last === (rest === 10 ? 0 : rest);
};

/** Thirteen digits by 1, 7, 3 and the fourteenth. */
const airbill14: Keeps = (whole) => {
  const weights = [1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1];
  const own = values(whole).slice(-14);
  const rest = weights.reduce((sum, weight, i) => sum + weight * (own[i] ?? 0), 0) % 11;
  return own[13] === rest % 10;
};

/** UPS letters: A counts 2, B 3 … H 9, I 0 and so on. */
const upsValue = (sign: string): number =>
  sign >= 'A' ? ('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(sign) + 2) % 10 : Number(sign);

const ups =
  (from: number): Keeps =>
  (whole) =>
    [...whole.slice(from)]
      .map((sign, i, all) => upsValue(sign) * (i < all.length - 1 && i % 2 === 1 ? 2 : 1))
      .reduce((sum, value) => sum + value, 0) %
      10 ===
    0;

/** C stands for 4 and D for 5 before the digits; every second digit counts double. */
const ontrac: Keeps = (whole) => {
  const lead = whole.startsWith('C') ? '4' : '5';
  const rest = whole.slice(1);
  const all = values(rest.startsWith(lead) ? rest : lead + rest);
  const check = all.pop() ?? 0;
  const sum = all.reduce((total, value, i) => total + (i % 2 === 1 ? 2 * value : value), 0);
  return (sum + check) % 10 === 0;
};

const identcode: Keeps = (whole) => {
  const all = values(whole);
  const check = all.pop() ?? 0;
  return (all.reduce((sum, value, i) => sum + (i % 2 === 0 ? 4 : 9) * value, 0) + check) % 10 === 0;
};

const seven: Keeps = (whole) => Number(whole.slice(0, -1)) % 7 === Number(whole.slice(-1));

/** ISO 7064 mod 37,36: running over the whole number leaves 1. */
const mod3736: Keeps = (whole) => {
  let product = 36;
  const all = [...whole].map((sign) => signs.indexOf(sign));
  const check = all.pop() ?? 0;
  for (const value of all) {
    const sum = (product + value) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return (product + check) % 36 === 1;
};

export interface Numbers {
  readonly carrier: string;
  readonly form: string;
  readonly numbers: fc.Arbitrary<string>;
  /** The rule of the check digit, where there is one. */
  readonly keeps?: Keeps;
  readonly ends?: string;
  /** A wrong check digit is doubted, not refused: the form is beyond doubt. */
  readonly doubted?: true;
}

const plain = (carrier: string, form: string, numbers: fc.Arbitrary<string>): Numbers => ({
  carrier,
  form,
  numbers,
});

const checked = (
  carrier: string,
  form: string,
  start: fc.Arbitrary<string>,
  keeps: Keeps,
  more: { readonly ends?: string; readonly doubted?: true } = {},
): Numbers => ({
  carrier,
  form,
  numbers: withCheck(start, keeps, more.ends),
  keeps,
  ...more,
});

/** Forms with letters or a long beginning of their own: the number alone tells the carrier. */
export const telling: readonly Numbers[] = [
  checked('UPS', '1Z', joined(after('1Z'), alnum(15)), ups(2), { doubted: true }),
  checked('UPS', 'waybill', joined(after(...'AHJKTV'), digits(9)), ups(1)),
  plain('UPS', 'Mail Innovations', joined(after('MI'), digits(6), alnum(14))),
  checked('USPS', '22 digits', joined(after('92', '93', '94', '95'), digits(19)), gs1, {
    doubted: true,
  }),
  checked('USPS', '26 digits', joined(after('92', '94'), digits(23)), gs1, { doubted: true }),
  checked('USPS', '30 digits', joined(after('94'), digits(27)), gs1, { doubted: true }),
  checked(
    'USPS',
    '420 and ZIP',
    joined(after('420'), digits(5), after('94'), digits(19)),
    (whole) => gs1(whole.slice(8)),
  ),
  checked(
    'USPS',
    '420 and ZIP+4',
    joined(after('420'), digits(4), after('00000'), after('92'), digits(19)),
    (whole) => gs1(whole.slice(12)),
  ),
  // As it stands, or with 91 before it.
  checked(
    'USPS',
    '20 digits',
    joined(after('03', '70', '77'), digits(17)),
    (whole) => gs1(whole) || gs1(`91${whole}`),
  ),
  checked(
    'FedEx',
    '96, 22 digits',
    joined(after('96'), digits(19)),
    (whole) => gs1(whole.slice(-15)),
    { doubted: true },
  ),
  checked('FedEx', '96, 34 digits', joined(after('96'), digits(31)), airbill14, {
    doubted: true,
  }),
  checked('FedEx', '34 digits', joined(after('100'), digits(30)), airbill14),
  plain('DHL', 'JJD, 16 signs', joined(after('JJD'), digits(13))),
  plain('DHL', 'JJD, 21 signs', joined(after('JJD'), digits(18))),
  plain('DHL', 'JD, 20 signs', joined(after('JD'), digits(18))),
  plain('DHL', 'JVGL', joined(after('JVGL'), digits(10))),
  checked('DHL', '20 digits', joined(after('00340433', '00340434'), digits(11)), gs1, {
    doubted: true,
  }),
  plain('DHL eCommerce', 'GM', joined(after('GM'), digits(11, 18))),
  plain('Amazon Logistics', 'TBA', joined(after('TBA', 'TBC', 'TBM'), digits(12))),
  plain('Amazon Logistics', 'UK', joined(after('UK'), digits(10))),
  plain('GOFO', 'GFUS', joined(after('GFUS'), digits(14))),
  checked('OnTrac', 'C and D', joined(after('C', 'D'), digits(13)), ontrac),
  plain('OnTrac', 'LX', joined(after('LX1', 'LA2', 'LN3'), digits(7))),
  plain('OnTrac', '1LS7', joined(after('1LS71', '1LS72'), digits(10))),
  plain(
    'OnTrac',
    '1LS7 and -1',
    joined(after('1LS71', '1LS72'), digits(2), after('011', '014'), digits(6), after('1')),
  ),
  plain('Spee-Dee', 'SP', joined(after('SP'), digits(18))),
  plain('Landmark', 'LTN', joined(after('LTN'), digits(8), after('N1'))),
  plain('Canpar', '22 signs', joined(after(...'CDKLSUXZ'), digits(21))),
  plain('Yodel', 'JJD and JD', joined(after('JJD', 'JD'), digits(16))),
  checked('DPD', '28 signs', digits(27), mod3736, { ends: signs }),
  plain('Evri', '16 signs', joined(after('H', 'T'), digits(2), alnum(13))),
  plain('Colissimo', '13 signs', joined(after(...'56789'), letter, digits(11))),
  plain(
    'Correos',
    '23 signs',
    joined(letter, letter, digits(2), letter, letter, digits(16), letter),
  ),
  plain('Poste Italiane', '13 signs', joined(digits(6), letter, digits(6))),
  plain('CTT', '25 digits', joined(digits(22), after('001'))),
  plain('SPX', 'SPXVN', joined(after('SPXVN', 'SPXTH'), digits(11, 12), after('', 'A', 'B'))),
  plain('Ninja Van', 'SPEVN and NJV', joined(after('SPEVN', 'NJVSG'), digits(9, 11))),
  plain(
    'Viettel Post',
    'SHOPEEVTP',
    joined(after('SHOPEEVTP', 'SHOPEEVTPVN', 'VTPVN'), digits(9, 12)),
  ),
  plain('J&T', 'JT', joined(after('JT'), digits(13))),
  plain('Mercado Envíos', 'MEL', joined(after('MEL'), digits(11), after('FMXDF01', 'LMXMC02'))),
  plain('Cainiao', 'CAINIAO', joined(after('CAINIAO'), digits(10))),
  plain('YunExpress', 'YT, 18 signs', joined(after('YT'), digits(16))),
  plain('YTO', 'YT, 15 signs', joined(after('YT'), digits(13))),
  plain('SF Express', 'SF', joined(after('SF'), digits(13))),
  plain('JD Logistics', 'JD and JDV', joined(after('JD01', 'JDVC'), digits(11))),
  plain('Deppon', 'DPK', joined(after('DPK', 'DPL'), digits(12))),
];

/** Digits alone: another carrier's check digit may hold by chance. */
export const digitsOnly: readonly Numbers[] = [
  checked('FedEx', '12 digits', joined(after('79', '98'), digits(9)), airbill),
  checked('FedEx', '15 digits', joined(after('04', '56'), digits(12)), gs1),
  checked('FedEx', '18 digits', joined(after('00', '02'), digits(15)), (whole) =>
    gs1(whole.slice(2)),
  ),
  checked('FedEx', '20 digits', joined(after('612', '748'), after('9'), digits(15)), (whole) =>
    gs1(`92${whole}`),
  ),
  checked('DHL', '10 digits', joined(after(...'56789'), digits(8)), seven),
  checked('DHL', '11 digits', joined(after(...'123459'), digits(9)), seven),
  checked('DHL', 'Identcode', joined(after('20', '90'), digits(9)), identcode),
  checked('Canada Post', '16 digits', joined(after('40', '70', '00'), digits(13)), gs1),
  checked('Purolator', '12 digits', joined(after(...'012345'), digits(10)), luhn),
  checked('Old Dominion', '11 digits', joined(after('072', '777', '778', '801'), digits(7)), luhn),
  checked('Hermes', '14 digits', digits(13), gs1),
  checked('DPD', '15 signs', digits(14), mod3736, { ends: signs }),
];
