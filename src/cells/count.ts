// Reads counts: pieces in an order, parcels sent again.

import type { Cell } from '../base/cell';
import { bad, good, isBlank, type Read, textOf } from './read';

const written =
  /^x?\s?(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:[.,]0{1,2})?\s?(?:pcs?|pieces?|x|件|个|個|只|套)?$/i;

/** A whole number from 0 on: `2`, `2.0`, `1,000`, `2 pcs`, `2件`. */
export function readCount(cell: Cell): Read<number> {
  if (isBlank(cell)) return null;
  const found = typeof cell === 'string' ? written.exec(textOf(cell)) : null;
  const count = found === null ? cell : Number(found[1]?.replace(',', '').replace(',', ''));
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
    ? good(count)
    : bad('bad_number');
}
