// The class of one parcel from its method, its number and the tracker, in that order of proof.
import { remember } from '../base/memo';
import type { Order } from '../order/order';
import { carrierIn, isPlatformLogistics } from './carrier';
import { clean } from './clean';
import { type MethodFinding, readMethod } from './method';
import { type NumberFinding, readNumber } from './number';
import type { Parcel, ParcelClass, ParcelState } from './parcel';

type Classified = Pick<
  Parcel,
  | 'class'
  | 'confidence'
  | 'classFrom'
  | 'conflict'
  | 'method'
  | 'family'
  | 'carrier'
  | 'couldBe'
  | 'platformLogistics'
>;

/** What the number cell says; read first, as the state depends on it too. */
export const numberOf = (order: Order): NumberFinding => readNumber(order.tracking, order);

/** The better of two texts: the later one only fills a gap, or puts plain words against a tier. */
function better(one: MethodFinding, other: MethodFinding): MethodFinding {
  if (one.class === 'unknown') return other.class === 'unknown' ? one : other;
  return one.by === 'tier' && other.by === 'words' ? other : one;
}

/** AliExpress writes the line used before the number; its method column is what the buyer chose. */
const lineUsed = (order: Order, number: NumberFinding): string =>
  number.before || (order.market === 'aliexpress' ? order.carrier : '');

/** The carrier a cell names, as it is shown. */
const carrierCell = remember((written: string): string => clean(written, 60));

/** The line really used before the one asked for, before the carrier's name. */
function methodOf(order: Order, number: NumberFinding): MethodFinding {
  const used = readMethod(lineUsed(order, number), order.market);
  const method = readMethod(order.method, order.market);
  return better(better(used, method), readMethod(order.carrier, order.market));
}

/** An ERP marks parcels it will not track; it stands above the method's name. */
const unregisteredMark = /[无未非]挂号/u;
const marked: MethodFinding = {
  class: 'semi',
  confidence: 0.9,
  family: 'economy_semi',
  by: 'words',
};

/** Registered shipping, unregistered shipping, or neither known. */
const side = (cls: ParcelClass): number =>
  cls === 'registered' || cls === 'tracked' ? 1 : cls === 'unknown' ? 0 : -1;

const sureEnough = 0.6;
const s10Wins = 0.8;

const atDestination: readonly (ParcelState | null)[] = [
  'out_for_delivery',
  'available_for_pickup',
  'failed_attempt',
  'delivered',
];

/** Numbers win a conflict when they are S10, or when the method was only a word like `Economy`. */
const numberWins = (method: MethodFinding, number: NumberFinding): boolean =>
  number.s10
    ? number.confidence >= s10Wins
    : method.by === 'tier' && number.confidence > method.confidence;

/** Class, how sure, from what; `words` is what the tracker says. Unknown stays unknown. */
export function classify(
  order: Order,
  number: NumberFinding,
  words: ParcelState | null,
): Classified {
  const mark = unregisteredMark.test(order.trackingStatus.slice(0, 600));
  const method = mark ? marked : methodOf(order, number);
  const conflict =
    side(method.class) * side(number.class) < 0 &&
    method.confidence >= sureEnough &&
    number.confidence >= sureEnough;
  const byNumber =
    method.class === 'unknown'
      ? number.class !== 'unknown'
      : conflict && numberWins(method, number);
  const carrier =
    (carrierCell(order.carrier) || carrierCell(number.before) || number.carrier) ??
    carrierIn(order.method);
  const decided = decide(method, number, byNumber, mark, words);
  return {
    class: decided.class,
    confidence: decided.confidence,
    classFrom: decided.classFrom,
    conflict: conflict ? { method: method.class, number: number.class } : null,
    method: lineUsed(order, number) || order.method,
    family: decided.family,
    carrier,
    couldBe: carrier === null ? number.fits : [],
    platformLogistics:
      isPlatformLogistics(order.method) ||
      isPlatformLogistics(order.carrier) ||
      isPlatformLogistics(number.before),
  };
}

/** The class itself, of the two that may say it. */
function decide(
  method: MethodFinding,
  number: NumberFinding,
  byNumber: boolean,
  mark: boolean,
  words: ParcelState | null,
): Pick<Parcel, 'class' | 'confidence' | 'classFrom' | 'family'> {
  const [winner, other] = byNumber ? [number, method] : [method, number];
  if (winner.class !== 'unknown')
    return {
      class: winner.class === 'semi' && number.none ? 'untracked' : winner.class,
      confidence: winner.confidence,
      classFrom: byNumber ? 'number' : mark ? 'status' : 'method',
      family: winner.family ?? (side(other.class) === side(winner.class) ? other.family : null),
    };
  return atDestination.includes(words) && !number.none
    ? { class: 'tracked', confidence: 0.6, classFrom: 'status', family: null }
    : { class: 'unknown', confidence: 0, classFrom: 'nothing', family: null };
}
