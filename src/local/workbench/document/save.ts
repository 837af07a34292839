// The workbook in the page as a file: into the seller's own .xlsx when one was opened, so that its other
// sheets and formats stay, else a new one; or one sheet as .csv.

import {
  type Cell,
  type CellStyle,
  type CellValue,
  openXlsx,
  type Sheet,
  saveXlsx,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import Papa from 'papaparse';
import { looksLikeFormula } from '../../../base/formula-guard';
import type { CellValue as Content, Json } from '../../../emulator/backing';
import { cellText, neutral } from '../../files/neutral';
import { dateOf, formatOf } from './dates';
import type { SavedLook, SheetSnapshot } from './snapshot';

/** The .xlsx a workbook was opened from: its bytes, and what the sheets it brought were called in it. */
interface Origin {
  readonly bytes: Uint8Array;
  readonly names: ReadonlyMap<number, string>;
}

/** A file to write. */
export type Writing =
  | { readonly kind: 'csv'; readonly sheet: SheetSnapshot }
  | {
      readonly kind: 'xlsx';
      readonly sheets: readonly SheetSnapshot[];
      readonly origin: Origin | null;
    };

function fileValue(content: Content): CellValue {
  if (typeof content === 'string') return cellText(content);
  return typeof content === 'object' && content !== null ? dateOf(content.serial) : content;
}

/** Only this add-on knows these functions: other programs get what they came to. */
const isOurs = (formula: string): boolean => /\bCLAIM_\w+\s*\(/i.test(formula);

/** What a cell needs beside its value; null when nothing. */
function detailOf(
  content: Content,
  formula: string,
  style: CellStyle | undefined,
): Partial<Cell> | null {
  const format =
    typeof content === 'object' && content !== null
      ? formatOf(content.serial)
      : typeof content === 'string' && looksLikeFormula(content)
        ? '@'
        : null;
  const whole = format === null ? style : { numFmt: format, ...style };
  const keep = formula !== '' && !isOurs(formula);
  if (whole === undefined && !keep) return null;
  return {
    ...(whole === undefined ? {} : { style: whole }),
    ...(keep ? { formula: formula.slice(1), formulaResult: fileValue(content) } : {}),
  };
}

const hex = (colour: unknown): string | null =>
  typeof colour === 'string' && /^#[\da-f]{6}$/i.test(colour)
    ? colour.slice(1).toUpperCase()
    : null;

/** How a cell looks in other programs. */
function styleOf({ looks }: SheetSnapshot, row: number, column: number): CellStyle | undefined {
  const look = (name: SavedLook): Json => looks[name]?.[row]?.[column] ?? null;
  const format = look('numberFormat');
  const bold = look('fontWeight') === 'bold';
  const fill = hex(look('background'));
  const colour = hex(look('fontColor'));
  if (typeof format !== 'string' && !bold && fill === null && colour === null) return undefined;
  return {
    ...(typeof format === 'string' ? { numFmt: format } : {}),
    ...(bold || colour !== null
      ? {
          font: {
            ...(bold ? { bold } : {}),
            ...(colour === null ? {} : { color: { rgb: colour } }),
          },
        }
      : {}),
    ...(fill === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
  };
}

function newSheet(sheet: SheetSnapshot): WriteSheet {
  const { facts, values, formulas, widths } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  const rows = values.map((line, row) =>
    line.map((content, column) => {
      const formula = formulas?.[row]?.[column] ?? '';
      const detail = detailOf(content, formula, styleOf(sheet, row, column));
      if (detail !== null) cells.set(`${row},${column}`, detail);
      return fileValue(content);
    }),
  );
  return {
    name: facts.name,
    rows,
    cells,
    columns: widths.map((size) => (size === null ? {} : { width: Math.round(size / 7) })),
    hidden: facts.hidden,
    ...(facts.frozenRows + facts.frozenColumns > 0
      ? { freezePane: { rows: facts.frozenRows, columns: facts.frozenColumns } }
      : {}),
  };
}

const same = (one: CellValue | undefined, two: CellValue): boolean => {
  if (one instanceof Date && two instanceof Date) return one.getTime() === two.getTime();
  return (one ?? '') === (two ?? '');
};

/** Writes what differs into the seller's own sheet; what is the same keeps formula and format. */
function changeSheet(sheet: Sheet, now: SheetSnapshot): void {
  const height = Math.max(sheet.rows.length, now.area.rows);
  const cells = sheet.cells ?? new Map<string, Cell>();
  sheet.cells = cells;
  sheet.name = now.facts.name;
  for (let row = 0; row < height; row += 1) {
    const line = sheet.rows[row] ?? [];
    sheet.rows[row] = line;
    const width = Math.max(line.length, now.values[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const content = now.values[row]?.[column] ?? null;
      const value = fileValue(content);
      if (same(line[column], value)) continue;
      while (line.length < column) line.push(null);
      line[column] = value;
      const key = `${row},${column}`;
      const before = cells.get(key);
      const style = before?.style ?? styleOf(now, row, column);
      const detail = detailOf(content, now.formulas?.[row]?.[column] ?? '', style);
      cells.delete(key);
      if (detail !== null)
        cells.set(key, { value, type: value instanceof Date ? 'date' : 'string', ...detail });
    }
  }
}

/** The workbook as .xlsx; `origin` where it was opened from one. */
export async function toXlsx(
  sheets: readonly SheetSnapshot[],
  origin: Origin | null,
): Promise<Uint8Array> {
  if (origin === null) return writeXlsx({ sheets: sheets.map(newSheet) });
  const book = await openXlsx(origin.bytes, { readStyles: true });
  const before = [...book.sheets];
  const kept = sheets.map((now): Sheet => {
    const name = origin.names.get(now.facts.id);
    const sheet = before.find((one) => one.name === name);
    if (sheet === undefined) {
      const made = newSheet(now);
      const cells = new Map<string, Cell>();
      for (const [key, detail] of made.cells ?? []) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        const value = made.rows?.[row]?.[column] ?? null;
        cells.set(key, { value, type: value instanceof Date ? 'date' : 'string', ...detail });
      }
      return { name: made.name, rows: made.rows ?? [], cells, columns: made.columns ?? [] };
    }
    changeSheet(sheet, now);
    return sheet;
  });
  book.sheets = kept;
  return saveXlsx(book);
}

/** A sheet as a CSV file that Excel opens rightly; formulas cannot hide in it. */
export function toCsv({ values }: SheetSnapshot): Uint8Array {
  const rows = values.map((line) =>
    line.map((content) => {
      if (typeof content === 'string') return neutral(content);
      if (typeof content !== 'object' || content === null) return content;
      const iso = dateOf(content.serial).toISOString();
      return Number.isInteger(content.serial)
        ? iso.slice(0, 10)
        : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
    }),
  );
  return new TextEncoder().encode(`\ufeff${Papa.unparse(rows, { newline: '\r\n' })}\r\n`);
}
