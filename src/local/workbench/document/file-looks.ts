// How an .xlsx looks: formats, merged cells, frozen lines, hidden columns, its filter, its rules. Read beside the cells, which
// the product's own reader reads; a workbook that cannot be read so shows its values alone.

import { type CellStyle, type ColumnDef, readXlsx, type Sheet } from 'hucre/xlsx';
import { kindOf } from '../../files/kind';
import { rulesOfBook } from '../../files/rules/book';
import { noRules, type SheetRules } from '../../files/rules/stored';

/** 0-based, both ends included. */
interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
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
  readonly rules: SheetRules;
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

function looksOf(sheet: Sheet, rules: SheetRules): SheetLooks {
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
    rules,
    notes,
  };
}

/** The looks of each sheet by its name; none where the file has none, or is too large for it. */
export async function fileLooks(bytes: Uint8Array): Promise<FileLooks> {
  const kind = kindOf(bytes);
  if (bytes.length > mostBytes || kind.is !== 'workbook') return new Map();
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const rules = await rulesOfBook(
      kind.zip,
      sheets.map(({ name }) => name),
    );
    return new Map(
      sheets.map((sheet) => [sheet.name, looksOf(sheet, rules.get(sheet.name) ?? noRules)]),
    );
  } catch (error) {
    console.warn(error);
    return new Map();
  }
}
