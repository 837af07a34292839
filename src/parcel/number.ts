// What a tracking number shows: class and carrier, by its form and its check digit.

import { countryCodes } from '../base/country-codes';
import { lazy } from '../base/lazy';
import { own } from '../base/own';
import type { Order } from '../order/order';
import { carrierIn } from './carrier';
import { s10Holds } from './check-digits';
import { clean } from './clean';
import { saysUntracked } from './method';
import { fitting } from './number-fit';
import { indicators, posts } from './number-formats';
import { isOrderNumber, mayBeOrderNumber, type OrderRow, squeezed } from './order-number';
import type { ParcelClass, ServiceFamily } from './parcel';

export interface NumberFinding {
  /** Normalised; null where the cell holds none. */
  readonly number: string | null;
  readonly class: ParcelClass;
  readonly confidence: number;
  readonly s10: boolean;
  readonly family: ServiceFamily | null;
  /** Null where none is known, or several are possible. */
  readonly carrier: string | null;
  /** The carriers whose numbers have this form. */
  readonly fits: readonly string[];
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
  fits: [],
  none: false,
  before: '',
};

const s10Shape = /^([A-Z]{2})(\d{9})([A-Z]{2})$/;
/** S10 ends in the issuing country; Yanwen's YP and YW are none. */
const countries = lazy(() => new Set(countryCodes.split(' ').map((both) => both.slice(0, 2))));
const wrongDigit = 0.85;

/** Yanwen prints numbers of S10 shape that end in no country. */
function yanwen(number: string): NumberFinding {
  const found = { ...blank, number, carrier: 'Yanwen' };
  if (number.startsWith('U'))
    return { ...found, class: 'semi', confidence: 0.9, family: 'economy_semi' };
  if (/^[VR]/.test(number))
    return { ...found, class: 'registered', confidence: 0.85, family: 'registered_airmail' };
  return found;
}

/** A number of S10 shape; a wrong check digit is doubted and not refused. */
function s10(number: string, letters: string, digits: string, country: string): NumberFinding {
  const carrier = own(posts, country) ?? null;
  if (carrier === 'Yanwen') return yanwen(number);
  const indicator = indicators.find(([each]) => each.test(letters));
  if (!countries().has(country) || indicator === undefined) return { ...blank, number, carrier };
  const [, cls, sure, family] = indicator;
  const confidence = s10Holds(digits) ? sure : sure * wrongDigit;
  return { ...blank, number, carrier, class: cls, confidence, family, s10: true };
}

/** Below this the form proves nothing. */
const proven = 0.5;
/** A form that proves little does where the row names its carrier. */
const withCarrier = 0.7;

/** What the forms that fit a number say together; `named` is the carrier the row names. */
function ofCarrier(number: string, named: string | null): NumberFinding | null {
  const all = fitting(number).filter(({ carrier, sure }) => sure !== null || carrier === named);
  const agreed = all.filter(({ carrier }) => carrier === named);
  const hits = agreed.length > 0 ? agreed : all;
  const [first] = hits;
  if (first === undefined) return null;
  const fits = [...new Set(hits.map(({ carrier }) => carrier))];
  const sure = Math.max(...hits.map((hit) => hit.sure ?? 0), agreed.length > 0 ? withCarrier : 0);
  const mixed = hits.some((hit) => hit.sure === 0);
  const tells = !mixed && sure >= proven;
  return {
    ...blank,
    number,
    fits,
    carrier: fits.length === 1 && (mixed || tells) ? first.carrier : null,
    class: tells ? 'tracked' : 'unknown',
    confidence: tells ? sure : 0,
    family: tells && hits.every(({ family }) => family === first.family) ? first.family : null,
  };
}

/** One normalised number; null when its form is not known. */
function recognise(number: string, named: string | null): NumberFinding | null {
  const parts = s10Shape.exec(number);
  if (parts === null) return ofCarrier(number, named);
  const [, letters = '', digits = '', country = ''] = parts;
  return s10(number, letters, digits, country);
}

/** 8.01E+15: a sheet has destroyed the number. */
const damaged = /^\d(?:[.,]\d+)?E\+?\d{1,3}$/;
const noNumber = /^(?:none|no|n\/?a|无|無|没有|无单号)$/i;

/** What a number of the row shows; digits that may be an order number prove nothing of themselves. */
function readOne(number: string, row: OrderRow, named: string | null): NumberFinding | null {
  const found = recognise(number, named);
  if (found === null || found.carrier === named || !mayBeOrderNumber(number, row)) return found;
  return { ...blank, number, fits: found.fits };
}

/**
 * The tracking number cell: several numbers, `carrier:number` and links are taken apart, and the
 * number that proves most counts. An order number pasted here is no tracking number.
 */
export function readNumber(
  cell: string,
  order: Pick<Order, 'id' | 'market' | 'carrier'>,
): NumberFinding {
  if (cell === '') return blank;
  const text = clean(cell.slice(0, 400).replace(/[\r\n]+/g, ';'), 400).replace(/^['‘’`]+/, '');
  if (noNumber.test(text)) return { ...blank, none: true };
  const named = carrierIn(order.carrier);
  const row = { own: squeezed(order.id), market: order.market };
  if (!/\d/.test(text)) {
    if (saysUntracked(text)) return { ...blank, class: 'untracked', confidence: 0.9, none: true };
    return recognise(text, named) ?? blank;
  }
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
    if (isOrderNumber(after, whole, row)) continue;
    for (const number of new Set([whole, ...tokens])) {
      const found = isOrderNumber(number, number, row) ? null : readOne(number, row, named);
      if (found !== null && (best === null || found.confidence > best.confidence))
        best = { ...found, before };
    }
    const plausible =
      whole.length >= 6 && whole.length <= 40 && whole.replace(/\D/g, '').length > 3;
    if (first === null && plausible) first = { ...blank, number: whole, before };
  }
  return best ?? first ?? blank;
}
