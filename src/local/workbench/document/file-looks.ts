// How an .xlsx looks: formats, merged cells, frozen lines, hidden columns, its filter. Read beside the cells, which
// the product's own reader reads; a workbook that cannot be read so shows its values alone.

import { type CellStyle, type ColumnDef, readXlsx, type Sheet } from 'hucre/xlsx';
import { kindOf } from '../../files/kind';

/** 0-based, both ends included. */
interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** A colour for cells that hold exactly this text. */
export interface TextColour {
  readonly text: string;
  readonly areas: readonly Area[];
  readonly style: CellStyle;
}

export interface SheetLooks {
  readonly styles: readonly CellStyle[];
  /** Row, column and the number of the style, one after the other. */
  readonly cells: Int32Array;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly columns: readonly ColumnDef[];
  readonly rows: readonly (readonly [
    number,
    { readonly height?: number; readonly hidden?: boolean },
  ])[];
  readonly filter: Area | null;
  readonly colours: readonly TextColour[];
  readonly notes: readonly (readonly [number, number, string])[];
}

export type FileLooks = ReadonlyMap<string, SheetLooks>;

/** A larger workbook would take seconds more to open. */
const mostBytes = 3_000_000;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2:D9` or `B2`. */
function areaOf(range: string): Area | null {
  const [, left, top, right, bottom] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(range) ?? [];
  if (left === undefined || top === undefined) return null;
  return {
    startRow: Number(top) - 1,
    startColumn: columnOf(left),
    endRow: Number(bottom ?? top) - 1,
    endColumn: columnOf(right ?? left),
  };
}

/** Rules of the kind that the product makes itself: equal to a text. */
function coloursOf({ conditionalRules = [] }: Sheet): TextColour[] {
  return conditionalRules.flatMap(({ type, operator, formula, style, range }) => {
    const [first] = typeof formula === 'string' ? [formula] : (formula ?? []);
    const [, text] = /^"((?:[^"]|"")*)"$/.exec(first ?? '') ?? [];
    if (type !== 'cellIs' || operator !== 'equal' || text === undefined || !style) return [];
    const areas = range.split(' ').flatMap((part) => areaOf(part) ?? []);
    return [{ text: text.replace(/""/g, '"'), areas, style }];
  });
}

function looksOf(sheet: Sheet): SheetLooks {
  const numbers = new Map<string, number>();
  const styles: CellStyle[] = [];
  const cells: number[] = [];
  const notes: [number, number, string][] = [];
  for (const [key, { style, comment }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (comment !== undefined) notes.push([row, column, comment.text]);
    if (style === undefined) continue;
    const name = JSON.stringify(style);
    const known = numbers.get(name) ?? styles.push(style) - 1;
    numbers.set(name, known);
    cells.push(row, column, known);
  }
  return {
    styles,
    cells: Int32Array.from(cells),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    columns: sheet.columns ?? [],
    rows: [...(sheet.rowDefs ?? [])],
    filter: sheet.autoFilter === undefined ? null : areaOf(sheet.autoFilter.range),
    colours: coloursOf(sheet),
    notes,
  };
}

/** The looks of each sheet by its name; none where the file has none, or is too large for it. */
export async function fileLooks(bytes: Uint8Array): Promise<FileLooks> {
  if (bytes.length > mostBytes || kindOf(bytes).is !== 'workbook') return new Map();
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return new Map(sheets.map((sheet) => [sheet.name, looksOf(sheet)]));
  } catch (error) {
    console.warn(error);
    return new Map();
  }
}
