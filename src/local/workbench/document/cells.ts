// A file's cells as the spreadsheet keeps them. Nothing is guessed: a text becomes a number or a
// date only where it can mean nothing else and no digit is lost.

import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { Cell } from '../../../base/cell';

import { serialFrom } from '../../../emulator/cells/serial';
import { formatOf, serialAt } from './dates';

const date = (serial: number): ICellData => ({
  v: serial,
  t: CellValueType.NUMBER,
  s: { n: { pattern: formatOf(serial) } },
});

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** No leading zero, no sign but minus; ten digits and more are a number's name, not an amount. */
const NUMBER = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,8})?$/;

function typedText(text: string): ICellData {
  const iso = ISO_DATE.exec(text);
  const serial = iso && serialFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (serial !== null) return date(serial);
  if (NUMBER.test(text)) {
    const number = { v: Number(text), t: CellValueType.NUMBER };
    // 8.90 is shown, and saved, as it came.
    const digits = text.split('.')[1] ?? '';
    return digits.endsWith('0')
      ? { ...number, s: { n: { pattern: `0.${digits.replace(/./g, '0')}` } } }
      : number;
  }
  return { v: text, t: CellValueType.STRING };
}

/** One cell; null leaves it out. `typed`: texts are read as if they had been typed. */
export function toCell(cell: Cell, typed: boolean): ICellData | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string')
    return typed ? typedText(cell) : { v: cell, t: CellValueType.STRING };
  if (typeof cell === 'number') return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === 'boolean') return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  return date(serialAt(cell));
}
