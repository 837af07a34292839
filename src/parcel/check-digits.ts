// Check digits of tracking numbers. Each function tells whether the last sign of a number agrees with
// the others; all count from the right, where the numbers of one carrier are alike whatever their length.
// S10: UPU standard S10. GS1 (3-1 mod 10): USPS Publication 199 §4.6, postalpro.usps.com/pub199; also
// FedEx Ground, Canada Post and DHL Paket. Identcode, Hermes: paketda.de/firmenkunden/paket-pruefziffern.html.
// DPD: esolutions.dpd.com, DPD Parcel Label Specification 2.4.1. The others: github.com/jkeen/tracking_number_data
// (MIT, v2.0.0), couriers/*.json and CHECKSUM_ALGORITHMS.md.

/** What a sign counts: digits their value, letters (code − 63) mod 10 as UPS has it. */
const worth = (sign: string): number =>
  sign >= 'A' ? (sign.charCodeAt(0) - 63) % 10 : Number(sign);

/** Σ value × weight of all signs but the last, the weights repeating from the right. */
function weighted(number: string, weights: readonly number[]): number {
  let sum = 0;
  const last = number.length - 2;
  for (let i = last; i >= 0; i -= 1)
    sum += worth(number.charAt(i)) * (weights[(last - i) % weights.length] ?? 0);
  return sum;
}

const lastIs = (number: string, digit: number): boolean =>
  number.charAt(number.length - 1) === String(digit);

const toNextTen = (number: string, ...weights: readonly number[]): boolean =>
  lastIs(number, (10 - (weighted(number, weights) % 10)) % 10);

const gs1 = (number: string): boolean => toNextTen(number, 3, 1);

function luhn(number: string): boolean {
  let sum = 0;
  for (let i = number.length - 2, double = true; i >= 0; i -= 1, double = !double) {
    const value = Number(number.charAt(i)) * (double ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return lastIs(number, (10 - (sum % 10)) % 10);
}

const fedexExpress = (number: string): boolean =>
  lastIs(number, (weighted(number, [1, 3, 7]) % 11) % 10);

/** ISO 7064 mod 37,36 over digits and letters. */
function dpd(number: string): boolean {
  let rest = 36;
  for (let i = 0; i < number.length - 1; i += 1) {
    rest = (rest + Number.parseInt(number.charAt(i), 36)) % 36 || 36;
    rest = (rest * 2) % 37;
  }
  return Number.parseInt(number.charAt(number.length - 1), 36) === (37 - rest) % 36;
}

/** A scanned label holds 420 and the ZIP code (5 or 9 digits) before the number proper. */
function usps(number: string): boolean {
  if (!number.startsWith('420')) return gs1(number);
  return [number.slice(8), number.slice(12)].some((own) =>
    own.length === 20 ? gs1(`91${own}`) : /^9[1-5](?:\d{20}|\d{24}|\d{28})$/.test(own) && gs1(own),
  );
}

/** The letter counts as a digit before the others: 4 for C, 5 for D, unless it stands there already. */
function ontrac(number: string): boolean {
  const lead = number.startsWith('C') ? '4' : '5';
  const digits = number.slice(1);
  return digits.startsWith(lead) ? toNextTen(digits, 1, 2) : toNextTen(lead + digits, 2, 1);
}

/** The eight digits and the check digit of a UPU S10 number. */
export function s10Holds(digits: string): boolean {
  let sum = 0;
  for (const [i, weight] of [8, 6, 4, 2, 3, 5, 9, 7].entries())
    sum += weight * Number(digits.charAt(i));
  const rest = 11 - (sum % 11);
  return lastIs(digits, rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

export const checks = {
  ups: (number: string) => toNextTen(number.slice(2), 1, 2),
  upsWaybill: (number: string) => toNextTen(number.slice(1), 1, 2),
  usps,
  /** Twenty digits stand for 91 and themselves, or for themselves alone. */
  usps20: (number: string) => gs1(number) || gs1(`91${number}`),
  gs1,
  /** The digits before the last 15 or 16 are the label's, not the parcel's. */
  fedexGround: (number: string) => gs1(number.slice(-15)),
  fedexCase: (number: string) => gs1(number.slice(-16)),
  /** A USPS number without its 92; the mailer's number starts with 9. */
  fedexEconomy: (number: string) => number.charAt(3) === '9' && gs1(`92${number}`),
  fedexExpress: (number: string) => fedexExpress(number.slice(-14)),
  fedexAstra: (number: string) => fedexExpress(number.slice(16, 28)),
  dhlExpress: (number: string) => lastIs(number, Number(number.slice(0, -1)) % 7),
  dhlIdentcode: (number: string) => toNextTen(number, 4, 9),
  dpd,
  luhn,
  ontrac,
} as const;

export type Check = keyof typeof checks;
