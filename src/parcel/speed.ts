// Tells the delivery speed a buyer picked from the name of a line.
import type { MarketId } from '../base/ids';
import { marketOf } from '../market/index';

const speedWords = new Set(
  'standard std economy freeeconomy expedited exp express priority saver value free shipping delivery international domestic dom intl cont street addr us uk d2d service second secondday next nextday same sameday two one three day days business regular normal rush flat rate method total by seller 0 00 1 2 3 4 5 6 7 8 10'.split(
    ' ',
  ),
);
/** `Standard` in such an export is a speed, not a line: it proves nothing about tracking. */
export const isSpeed = (text: string, market: MarketId): boolean =>
  marketOf(market).methodIsSpeed &&
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || speedWords.has(word));
