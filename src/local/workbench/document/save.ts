// The workbook in the page as a file: into the seller's own .xlsx when one was opened, so that its other
// sheets and formats stay, else a new one; or one sheet as .csv.

import {
  type Cell,
  type CellStyle,
  type CellValue,
  type ColumnDef,
  openXlsx,
  type Sheet,
  saveXlsx,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import Papa from 'papaparse';
import { looksLikeFormula } from '../../../base/formula-guard';
import type { CellValue as Content, Json } from '../../../emulator/backing';
import { columnName } from '../../../emulator/cells/a1';
import { readKey } from '../../../results/row-key';
import { cellText, neutral } from '../../files/neutral';
import { rulesOfBook, withBookRules } from '../../files/rules/book';
import { isSameRule } from '../../files/rules/made';
import { noRules, type SheetRules } from '../../files/rules/stored';
import { readZip, writeZip } from '../../files/zip';
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
  note: Json,
): Partial<Cell> | null {
  const format =
    typeof content === 'object' && content !== null
      ? formatOf(content.serial)
      : typeof content === 'string' && looksLikeFormula(content)
        ? '@'
        : null;
  const whole = format === null ? style : { numFmt: format, ...style };
  const keep = formula !== '' && !isOurs(formula);
  if (whole === undefined && !keep && typeof note !== 'string') return null;
  return {
    ...(typeof note === 'string' ? { comment: { text: note } } : {}),
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

const columnOf = (size: number | null, hidden: boolean): ColumnDef => ({
  ...(size === null ? {} : { width: Math.round(size / 7) }),
  ...(hidden ? { hidden } : {}),
});

function newSheet(sheet: SheetSnapshot): WriteSheet {
  const { facts, values, formulas, widths } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  const rows = values.map((line, row) =>
    line.map((content, column) => {
      const formula = formulas?.[row]?.[column] ?? '';
      const note = sheet.notes?.[row]?.[column] ?? null;
      const detail = detailOf(content, formula, styleOf(sheet, row, column), note);
      if (detail !== null) cells.set(`${row},${column}`, detail);
      return fileValue(content);
    }),
  );
  return {
    name: facts.name,
    rows,
    cells,
    columns: widths.map((size, column) => columnOf(size, sheet.hidden[column] === true)),
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

/** A filter of the orders takes in the columns beside them. */
function widened(range: string, { area, values }: SheetSnapshot): string {
  const [, from, top, bottom] = /^(\$?[A-Z]+\$?(\d+)):\$?[A-Z]+\$?(\d+)$/.exec(range) ?? [];
  if (from === undefined || top === undefined || bottom === undefined) return range;
  const header = values[Number(top) - 1] ?? [];
  let last = area.columns;
  while (last > 0 && (header[last - 1] ?? '') === '') last -= 1;
  return `${from}:${columnName(Math.max(1, last))}${bottom}`;
}

/** Writes what differs into the seller's own sheet; what is the same keeps formula and format. */
function changeSheet(sheet: Sheet, now: SheetSnapshot): void {
  const height = Math.max(sheet.rows.length, now.area.rows);
  const cells = sheet.cells ?? new Map<string, Cell>();
  sheet.cells = cells;
  sheet.name = now.facts.name;
  const columns = [...(sheet.columns ?? [])];
  now.widths.forEach((size, column) => {
    // The seller's own columns keep what else the file says of them.
    const before = columns[column];
    const hidden = now.hidden[column] === true;
    if (before === undefined) columns[column] = columnOf(size, hidden);
    else if ((before.hidden === true) !== hidden) columns[column] = { ...before, hidden };
  });
  sheet.columns = Array.from(columns, (column) => column ?? {});
  // They are put back as they stand in the file: the library knows less of them.
  sheet.conditionalRules = [];
  sheet.dataValidations = [];
  if (sheet.autoFilter)
    sheet.autoFilter = { ...sheet.autoFilter, range: widened(sheet.autoFilter.range, now) };
  for (let row = 0; row < height; row += 1) {
    const line = sheet.rows[row] ?? [];
    sheet.rows[row] = line;
    const width = Math.max(line.length, now.values[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const content = now.values[row]?.[column] ?? null;
      const value = fileValue(content);
      const note = now.notes?.[row]?.[column] ?? null;
      const noted = cells.get(`${row},${column}`)?.comment?.text ?? null;
      if (same(line[column], value) && note === noted) continue;
      while (line.length < column) line.push(null);
      line[column] = value;
      const key = `${row},${column}`;
      const before = cells.get(key);
      const style = before?.style ?? styleOf(now, row, column);
      const detail = detailOf(content, now.formulas?.[row]?.[column] ?? '', style, note);
      cells.delete(key);
      if (detail !== null)
        cells.set(key, { value, type: value instanceof Date ? 'date' : 'string', ...detail });
    }
  }
}

/** The workbook with its colours by condition and its checks. */
async function withRules(
  book: Uint8Array,
  sheets: readonly SheetSnapshot[],
  origin: Origin | null,
): Promise<Uint8Array> {
  const parts = readZip(book);
  const before = origin === null ? null : readZip(origin.bytes);
  if (parts === null) return book;
  const unread = sheets.filter(({ knowsRules }) => !knowsRules);
  const nameIn = ({ facts }: SheetSnapshot) => origin?.names.get(facts.id) ?? facts.name;
  const kept = before === null ? new Map() : await rulesOfBook(before, unread.map(nameIn));
  const all = sheets.map((sheet): [string, SheetRules] => {
    const { formats, checks, beyond }: SheetRules = kept.get(nameIn(sheet)) ?? noRules;
    const { rules } = sheet;
    return [
      sheet.facts.name,
      {
        formats: [
          ...formats.filter((one) => !rules.formats.some((two) => isSameRule(one, two))),
          ...rules.formats,
        ],
        checks: [...checks, ...rules.checks],
        beyond: rules.beyond || beyond,
      },
    ];
  });
  const ruled = await withBookRules(parts, new Map(all));
  return ruled === null ? book : writeZip(ruled);
}

/** The workbook as .xlsx; `origin` where it was opened from one. */
export async function toXlsx(
  sheets: readonly SheetSnapshot[],
  origin: Origin | null,
): Promise<Uint8Array> {
  if (origin === null)
    return withRules(await writeXlsx({ sheets: sheets.map(newSheet) }), sheets, null);
  const book = await openXlsx(origin.bytes, { readStyles: true });
  const before = [...book.sheets];
  const kept = sheets.map((now): Sheet => {
    const known = origin.names.get(now.facts.id);
    const sheet = before.find((one) => one.name === known);
    if (sheet === undefined) {
      const made = newSheet(now);
      const cells = new Map<string, Cell>();
      for (const [key, detail] of made.cells ?? []) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        const value = made.rows?.[row]?.[column] ?? null;
        cells.set(key, { value, type: value instanceof Date ? 'date' : 'string', ...detail });
      }
      const { name, rows = [], columns = [] } = made;
      return { name, rows, cells, columns };
    }
    changeSheet(sheet, now);
    return sheet;
  });
  book.sheets = kept;
  return withRules(await saveXlsx(book), sheets, origin);
}

/** `0.00` as the number of its digits; null for every other format. */
const digitsIn = (format: Json): number | null => {
  const [, digits] = typeof format === 'string' ? (/^0\.(0{1,8})$/.exec(format) ?? []) : [];
  return digits === undefined ? null : digits.length;
};

/** Columns that only this product reads: the key of each row. */
const isKey = ({ hidden, values }: SheetSnapshot, column: number): boolean =>
  hidden[column] === true && values.some((line) => readKey(line[column]) !== null);

/** A sheet as a CSV file that Excel opens rightly; formulas cannot hide in it. */
export function toCsv(sheet: SheetSnapshot): Uint8Array {
  const { values, looks } = sheet;
  const left = new Set(sheet.hidden.flatMap((_, at) => (isKey(sheet, at) ? [at] : [])));
  const rows = values.map((line, row) =>
    line.flatMap((content, column) => (left.has(column) ? [] : [cellOf(content, row, column)])),
  );
  function cellOf(content: Content, row: number, column: number) {
    if (typeof content === 'string') return neutral(content);
    if (typeof content === 'number') {
      const digits = digitsIn(looks.numberFormat?.[row]?.[column] ?? null);
      return digits === null ? content : content.toFixed(digits);
    }
    if (typeof content !== 'object' || content === null) return content;
    const iso = dateOf(content.serial).toISOString();
    return Number.isInteger(content.serial)
      ? iso.slice(0, 10)
      : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
  }
  return new TextEncoder().encode(`\ufeff${Papa.unparse(rows, { newline: '\r\n' })}\r\n`);
}
