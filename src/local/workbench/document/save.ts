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
import { cellText, looksLikeFormula, neutral } from '../../files/neutral';
import type { Area, Backing, CellValue as Content, SheetFacts } from '../../host/backing';
import { DATE_FORMAT, dateOf, TIME_FORMAT } from './cells';

/** One sheet as it stands now. */
interface Now {
  readonly facts: SheetFacts;
  readonly area: Area;
  readonly values: Content[][];
  readonly formulas: string[][];
}

function nowOf(backing: Backing, facts: SheetFacts): Now {
  const { rows, columns } = backing.extent(facts.id);
  const area = { sheet: facts.id, row: 1, column: 1, rows, columns };
  return { facts, area, values: backing.values(area), formulas: backing.formulas(area) };
}

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
      ? Number.isInteger(content.serial)
        ? DATE_FORMAT
        : TIME_FORMAT
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

/** The looks of every cell that other programs can show. */
function stylesOf(backing: Backing, area: Area): (CellStyle | undefined)[][] {
  const formats = backing.looks(area, 'numberFormat');
  const weights = backing.looks(area, 'fontWeight');
  const fills = backing.looks(area, 'background');
  const colours = backing.looks(area, 'fontColor');
  return formats.map((line, row) =>
    line.map((format, column) => {
      const fill = hex(fills[row]?.[column]);
      const colour = hex(colours[row]?.[column]);
      const bold = weights[row]?.[column] === 'bold';
      const font = {
        ...(bold ? { bold } : {}),
        ...(colour === null ? {} : { color: { rgb: colour } }),
      };
      const style: CellStyle = {
        ...(typeof format === 'string' ? { numFmt: format } : {}),
        ...(Object.keys(font).length > 0 ? { font } : {}),
        ...(fill === null
          ? {}
          : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
      };
      return Object.keys(style).length > 0 ? style : undefined;
    }),
  );
}

function newSheet(backing: Backing, { facts, area, values, formulas }: Now): WriteSheet {
  const styles = stylesOf(backing, area);
  const cells = new Map<string, Partial<Cell>>();
  const rows = values.map((line, row) =>
    line.map((content, column) => {
      const detail = detailOf(content, formulas[row]?.[column] ?? '', styles[row]?.[column]);
      if (detail !== null) cells.set(`${row},${column}`, detail);
      return fileValue(content);
    }),
  );
  const columns = Array.from({ length: area.columns }, (_, column) => {
    const { size } = backing.line(facts.id, 'column', column + 1);
    return size === undefined ? {} : { width: Math.round(size / 7) };
  });
  return {
    name: facts.name,
    rows,
    cells,
    columns,
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
function changeSheet(backing: Backing, sheet: Sheet, now: Now): void {
  const styles = stylesOf(backing, now.area);
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
      const style = before?.style ?? styles[row]?.[column];
      const detail = detailOf(content, now.formulas[row]?.[column] ?? '', style);
      cells.delete(key);
      if (detail !== null)
        cells.set(key, { value, type: value instanceof Date ? 'date' : 'string', ...detail });
    }
  }
}

/**
 * The workbook as .xlsx. `origin` tells the opened file's bytes, where it was an .xlsx, and what the sheets
 * it brought were called in it.
 */
export async function toXlsx(
  backing: Backing,
  origin: { readonly bytes: Uint8Array; readonly names: ReadonlyMap<number, string> } | null,
): Promise<Uint8Array> {
  const sheets = backing.book().sheets.map((facts) => nowOf(backing, facts));
  if (origin === null)
    return writeXlsx({ sheets: sheets.map((sheet) => newSheet(backing, sheet)) });
  const book = await openXlsx(origin.bytes, { readStyles: true });
  const before = [...book.sheets];
  const kept = sheets.map((now): Sheet => {
    const name = origin.names.get(now.facts.id);
    const sheet = before.find((one) => one.name === name);
    if (sheet === undefined) {
      const made = newSheet(backing, now);
      const cells = new Map<string, Cell>();
      for (const [key, detail] of made.cells ?? []) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        const value = made.rows?.[row]?.[column] ?? null;
        cells.set(key, { value, type: value instanceof Date ? 'date' : 'string', ...detail });
      }
      return { name: made.name, rows: made.rows ?? [], cells, columns: made.columns ?? [] };
    }
    changeSheet(backing, sheet, now);
    return sheet;
  });
  book.sheets = kept;
  return saveXlsx(book);
}

/** The sheet in front of the user as a CSV file that Excel opens rightly; formulas cannot hide in it. */
export function toCsv(backing: Backing): Uint8Array {
  const { sheets, selection } = backing.book();
  const facts = sheets.find(({ id }) => id === selection.sheet);
  if (facts === undefined) return new Uint8Array();
  const rows = nowOf(backing, facts).values.map((line) =>
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
