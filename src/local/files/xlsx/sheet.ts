// The cells of one sheet's XML.

import type { Cell } from '../../../base/cell';
import { copied } from '../../../base/copied';
import { createGrid, type Grid } from '../grid';
import { type Budget, joined } from '../limits';
import { scanPart } from '../markup/part';
import { attribute, numberIn } from '../markup/tag';
import { damaged } from '../problem';
import { fromIso, numberCell } from '../serial';
import type { ZipEntry } from '../zip';
import { plainText } from './text';

/** What the cells of all sheets point to. */
export interface Shared {
  readonly strings: readonly string[];
  /** By the number of the cell format: whether it shows a date or time. */
  readonly dates: readonly boolean[];
  readonly is1904: boolean;
}

/** 0-based column of a reference such as `AB12`; -1 when it has none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 7; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** The text at a place of the shared ones. A place that is none would lose a seller's value. */
export function sharedString(strings: readonly string[], index: number): string {
  const text = strings[index];
  if (text === undefined) throw damaged();
  return text;
}

/** The rows of a sheet. */
export async function sheetRows(
  entry: ZipEntry,
  shared: Shared,
  budget: Budget,
): Promise<Grid['rows']> {
  const grid = createGrid(budget);
  let isData = false;
  let row = -1;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let isValue = false;
  let isPhonetic = false;

  function cell(): Cell {
    switch (type) {
      case 's':
        return sharedString(shared.strings, Number(value));
      case 'b':
        return value === '1' || value === 'true';
      case 'd':
        return fromIso(value, shared.is1904);
      case 'e':
      case 'str':
      case 'inlineStr':
        return plainText(value);
      default:
        return numberCell(value, shared.dates[style] ?? false, shared.is1904);
    }
  }

  function put(): void {
    const content = value === '' ? null : cell();
    const isOwn = typeof content === 'string' && type !== 's';
    grid.put(row, column, isOwn ? copied(content) : content);
  }

  await scanPart(entry, budget, {
    open(name, tag) {
      if (name === 'sheetData') isData = true;
      if (!isData) return;
      if (name === 'row') {
        row = numberIn(tag, 'r', row + 2) - 1;
        column = -1;
      } else if (name === 'c') {
        const reference = attribute(tag, 'r');
        column = reference === null ? column + 1 : columnOf(reference);
        type = attribute(tag, 't') ?? '';
        style = numberIn(tag, 's', 0);
        value = '';
      } else if (name === 'rPh') isPhonetic = true;
      else if ((name === 'v' || name === 't') && !isPhonetic) isValue = true;
    },
    text(text) {
      if (isValue) value = joined(value, text);
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'c' && isData) put();
      else if (name === 'sheetData') isData = false;
    },
  });
  // A sheet that breaks off holds fewer orders than the seller has.
  if (isData) throw damaged();
  return grid.rows;
}
