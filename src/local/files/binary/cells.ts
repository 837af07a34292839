// Values as both kinds of binary workbooks write them.
import type { Cell } from '../../../base/cell';
import { fromSerial } from '../serial';

const errors = new Map<number, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

export const errorText = (code: number): string => errors.get(code) ?? '#ERROR!';

/** A number packed into 32 bits: a whole one or the upper half of another, as it is or in hundredths. */
export function packedNumber(packed: number): number {
  const isWhole = (packed & 2) !== 0;
  let number = packed >> 2;
  if (!isWhole) {
    const view = new DataView(new ArrayBuffer(8));
    view.setInt32(4, packed & ~3, true);
    number = view.getFloat64(0, true);
  }
  return (packed & 1) === 0 ? number : number / 100;
}

export interface Dates {
  /** By the number of the cell format: whether it shows a date or time. */
  readonly formats: readonly boolean[];
  readonly is1904: boolean;
}

/** A number as its format shows it. */
export const shownNumber = (number: number, format: number, { formats, is1904 }: Dates): Cell =>
  Number.isFinite(number) && formats[format] ? fromSerial(number, is1904) : number;
