// Writes the results beside the seller's own columns: into the same workbook when one came in and
// goes out, else into a new workbook.

import { type CellValue, type Cell as NewCell, writeXlsx } from 'hucre/xlsx';
import type { Cell } from '../../base/cell';
import { looksLikeFormula } from '../../base/formula-guard';

import { type Added, type Column, joinedRows, placesOf, rowsToWrite } from './columns';
import { hasTime } from './csv';
import { kindOf } from './kind';
import { cellText } from './neutral';
import { rulesOfBook, withBookRules } from './rules/book';
import { isSameRule, textRule } from './rules/made';
import { noRules } from './rules/stored';
import { letters } from './sheet-tags';
import { addCells } from './sheet-xml';
import type { SheetTable } from './table';
import { asPlainWorkbook, locate, partText, withPart, withTextFormat } from './workbook-parts';
import type { Parts } from './xlsx/parts';
import { readZip, writeZip } from './zip';

const isGuarded = (value: unknown): value is string =>
  typeof value === 'string' && looksLikeFormula(value);

/** The parts with a text format for values that look like formulas, where there are such values. */
async function withGuard(parts: Parts, stylesPart: string | null, added: Added) {
  const plain = { parts, textStyle: null };
  if (stylesPart === null || ![...added.rows.values()].some((row) => row.some(isGuarded)))
    return plain;
  const longer = withTextFormat(await partText(parts, stylesPart));
  const changed = longer && (await withPart(parts, stylesPart, () => longer.xml));
  return changed ? { parts: changed, textStyle: longer.style } : plain;
}

/** The last row an .xlsx can have: rows that are added later are coloured too. */
const lastRow = 1_048_576;

/** The parts with the colours of the columns, where they do not stand there already. */
async function withColours(
  parts: Parts,
  sheetName: string,
  headerRow: number,
  columns: readonly Column[],
  places: readonly number[],
): Promise<Parts> {
  const formats = columns.flatMap(({ colours = [] }, i) => {
    const name = letters(places[i] ?? 0);
    const range = `${name}${headerRow + 1}:${name}${lastRow}`;
    return colours.map(({ word, ...look }) => textRule(range, word, look));
  });
  if (formats.length === 0) return parts;
  const there = (await rulesOfBook(parts, [sheetName])).get(sheetName) ?? noRules;
  const wanted = formats.filter((one) => !there.formats.some((two) => isSameRule(one, two)));
  const rules = new Map([[sheetName, { ...noRules, formats: wanted }]]);
  return (await withBookRules(parts, rules)) ?? parts;
}

/** The seller's workbook with the cells added; null when its parts are not where they belong. */
async function sameWorkbook(
  parts: Parts,
  sheetName: string,
  headerRow: number,
  added: Added,
): Promise<Uint8Array | null> {
  const place = await locate(parts, sheetName);
  if (!place) return null;
  const guarded = await withGuard(parts, place.styles, added);
  let places: readonly number[] = [];
  const changed = await withPart(guarded.parts, place.sheet, (xml) => {
    const made = addCells(xml, headerRow, added, guarded.textStyle);
    places = made?.places ?? [];
    return made?.xml ?? null;
  });
  if (changed === null) return null;
  const coloured = await withColours(changed, sheetName, headerRow, added.columns, places);
  return writeZip(await asPlainWorkbook(coloured));
}

function sheetNameFor(table: SheetTable, fileName: string): string {
  const base = table.name || fileName.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  return (
    base
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31) || 'Orders'
  );
}

/** A workbook of its own for tables that came from anything but an .xlsx. */
async function newWorkbook(
  table: SheetTable,
  fileName: string,
  headerRow: number,
  added: Added,
): Promise<Uint8Array> {
  const cells = new Map<string, Partial<NewCell>>();
  const asIs = (cell: Cell): Cell => cell;
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const part = { rows: table.rows, first: 1, width };
  const rows = Array.from(joinedRows(part, added, asIs, asIs), (row, r) =>
    row.map((cell, c): CellValue => {
      const numFmt =
        cell instanceof Date
          ? `yyyy-mm-dd${hasTime(cell) ? ' hh:mm:ss' : ''}`
          : isGuarded(cell)
            ? '@'
            : null;
      if (numFmt !== null) cells.set(`${r},${c}`, { style: { numFmt } });
      return typeof cell === 'string' ? cellText(cell) : cell;
    }),
  );
  const places = placesOf(added.columns, width);
  const hidden = new Set(places.filter((_, i) => added.columns[i]?.hidden === true));
  const columns = Array.from({ length: Math.max(-1, ...hidden) + 1 }, (_, column) =>
    hidden.has(column) ? { hidden: true } : {},
  );
  const name = sheetNameFor(table, fileName);
  const book = await writeXlsx({ sheets: [{ name, rows, cells, columns }] });
  const parts = readZip(book);
  return parts === null
    ? book
    : writeZip(await withColours(parts, name, headerRow, added.columns, places));
}

/**
 * The file with result columns to the right of everything the seller has in that sheet, or where they stood
 * already; nothing of the seller's is changed. `headerRow` is 1-based, like the rows of the values. Values that look like
 * formulas stay text. Rejects when the workbook cannot be added to without losing something.
 */
export async function addColumns(
  bytes: Uint8Array,
  name: string,
  sheetName: string,
  headerRow: number,
  columns: readonly Column[],
  table: SheetTable,
): Promise<Uint8Array> {
  const added = rowsToWrite(columns, headerRow);
  const kind = kindOf(bytes);
  if (kind.is !== 'workbook') return newWorkbook(table, name, headerRow, added);
  const same = await sameWorkbook(kind.zip, sheetName, headerRow, added);
  if (!same) throw new Error('This workbook cannot be added to: write a .csv file instead.');
  return same;
}
