// What a tracking number shows: class, carrier, and whether its check digit holds.
// A failing check digit lowers the confidence and never rejects: real numbers fail it too.

import { countryCodes } from '../base/country-codes';
import { lazy } from '../base/lazy';
import { own } from '../base/own';
import type { Order } from '../order/order';
import { clean } from './clean';
import { saysUntracked } from './method';
import { formats, indicators, posts } from './number-formats';
import type { ParcelClass, ServiceFamily } from './parcel';

export interface NumberFinding {
  /** Normalised; null where the cell holds none. */
  readonly number: string | null;
  readonly class: ParcelClass;
  readonly confidence: number;
  readonly s10: boolean;
  readonly family: ServiceFamily | null;
  readonly carrier: string | null;
  /** The cell says that there is no number. */
  readonly none: boolean;
  /** Text before the number in `carrier:number`. */
  readonly before: string;
}

const blank: NumberFinding = {
  number: null,
  class: 'unknown',
  confidence: 0,
  s10: false,
  family: null,
  carrier: null,
  none: false,
  before: '',
};

const s10Shape = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/;
const weights = [8, 6, 4, 2, 3, 5, 9, 7] as const;
/** S10 ends in the issuing country; Yanwen's YP and YW are none. */
const countries = lazy(() => new Set(countryCodes.split(' ').map((both) => both.slice(0, 2))));
const wrongDigit = 0.85;

function s10Digit(serial: string): number {
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += weight * Number(serial.charAt(i));
  const rest = 11 - (sum % 11);
  return rest === 10 ? 0 : rest === 11 ? 5 : rest;
}

/** UPS: letters count (code − 63) mod 10, every second value doubled, to the next ten. */
function upsDigit(number: string): number {
  let sum = 0;
  for (let i = 2; i < 17; i += 1) {
    const sign = number.charAt(i);
    const value = sign >= 'A' ? (sign.charCodeAt(0) - 63) % 10 : Number(sign);
    sum += i % 2 === 0 ? value : 2 * value;
  }
  return (10 - (sum % 10)) % 10;
}

/** Yanwen prints numbers of S10 shape that end in no country. */
function yanwen(number: string): NumberFinding {
  const found = { ...blank, number, carrier: 'Yanwen' };
  if (number.startsWith('U'))
    return { ...found, class: 'semi', confidence: 0.9, family: 'economy_semi' };
  if (/^[VR]/.test(number))
    return { ...found, class: 'registered', confidence: 0.85, family: 'registered_airmail' };
  return found;
}

/** One normalised number; null when its form is not known. */
function recognise(number: string): NumberFinding | null {
  const parts = s10Shape.exec(number);
  if (parts !== null) {
    const [, letters = '', serial = '', digit = '', country = ''] = parts;
    const carrier = own(posts, country) ?? null;
    if (carrier === 'Yanwen') return yanwen(number);
    const indicator = indicators.find(([each]) => each.test(letters));
    if (!countries().has(country) || indicator === undefined) return { ...blank, number, carrier };
    const sure = s10Digit(serial) === Number(digit) ? 1 : wrongDigit;
    const [, cls, confidence, family] = indicator;
    return {
      ...blank,
      number,
      carrier,
      class: cls,
      confidence: confidence * sure,
      family,
      s10: true,
    };
  }
  const format = formats.find(([, pattern]) => pattern.test(number));
  if (format === undefined) return null;
  const [carrier, , confidence, family = null] = format;
  const wrong = carrier === 'UPS' && upsDigit(number) !== Number(number.charAt(17));
  return {
    ...blank,
    number,
    carrier,
    class: confidence > 0 ? 'tracked' : 'unknown',
    confidence: wrong ? confidence * wrongDigit : confidence,
    family,
  };
}

/** 8.01E+15: a sheet has destroyed the number. */
const damaged = /^\d(?:[.,]\d+)?E\+?\d+$/;
const noNumber = /^(?:none|no|n\/?a|无|無|没有|无单号)$/i;

/**
 * The tracking number cell: several numbers, `carrier:number` and links are taken apart, and the
 * number that proves most counts. An order id pasted here is no tracking number.
 */
export function readNumber(cell: string, order: Pick<Order, 'id' | 'market'>): NumberFinding {
  const text = clean(cell.slice(0, 400).replace(/[\r\n]+/g, ';'), 400).replace(/^['‘’`]+/, '');
  if (noNumber.test(text)) return { ...blank, none: true };
  if (!/\d/.test(text))
    return saysUntracked(text)
      ? { ...blank, class: 'untracked', confidence: 0.9, none: true }
      : blank;
  const isOrderId = (number: string): boolean =>
    number === order.id || (order.market === 'aliexpress' && /^[1358]\d{15}$/.test(number));
  let best: NumberFinding | null = null;
  let first: NumberFinding | null = null;
  for (const part of text.split(/[,;|/、]/).slice(0, 12)) {
    const colon = part.lastIndexOf(':');
    const before = part.slice(0, Math.max(colon, 0)).trim();
    const after = part
      .slice(colon + 1)
      .trim()
      .toUpperCase();
    if (damaged.test(after)) continue;
    const tokens = after.split(/[^A-Z0-9]+/).slice(0, 12);
    const whole = tokens.join('');
    for (const number of new Set([whole, ...tokens])) {
      const found = isOrderId(number) ? null : recognise(number);
      if (found !== null && (best === null || found.confidence > best.confidence))
        best = { ...found, before };
    }
    const plausible =
      whole.length >= 6 && whole.length <= 40 && whole.replace(/\D/g, '').length > 3;
    if (first === null && plausible && !isOrderId(whole))
      first = { ...blank, number: whole, before };
  }
  return best ?? first ?? blank;
}
