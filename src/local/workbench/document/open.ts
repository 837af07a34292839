// An order file as a workbook of the page's spreadsheet.
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { defaultSettings, plan } from '../../../desk';

import type { ConditionalFormat } from '../../../emulator/backing';
import type { Encoding } from '../../files/decoding';
import type { FileProblem, ReadFile } from '../../files/read';
import type { SheetRules } from '../../files/rules/stored';
import type { SheetTable } from '../../files/table';
import { scriptColours } from '../rules/script-colours';
import { toCell } from './cells';
import { dressed, filtersOf, noted, ruled } from './dressed';
import type { SheetLooks } from './file-looks';
import type { Files } from './files-apart';

/** A file as it was opened: what the page shows about it, and what saving needs of it. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: ReadFile;
  readonly workbook: Partial<IWorkbookData>;
  /** Of the first sheet; null when none was found. */
  readonly headerRow: number | null;
  /** Colours by condition that the script knows, by the number of the sheet. */
  readonly formats: ReadonlyMap<number, readonly ConditionalFormat[]>;
  /** The rules of the sheets whose looks were read, by the number of the sheet. */
  readonly rules: ReadonlyMap<number, SheetRules>;
  /** What the sheets were called in the file, by their number. */
  readonly sheetNames: ReadonlyMap<number, string>;
}

/** `encoding` overrules the one that was found; `headerRow` leaves the rows above it out. */
export interface How {
  readonly encoding?: Encoding;
  readonly headerRow?: number;
}

type Opened =
  | { readonly ok: true; readonly file: OpenFile }
  | { readonly ok: false; readonly problem: FileProblem };

const SPARE_ROWS = 50;
const LEAST = { rows: 100, columns: 26 };
/** Room for the result columns without the grid ending right behind them. */
const SPARE_COLUMNS = 4;

/** Column widths by what stands in the first rows: wide letters count double. */
function widthsOf(table: SheetTable): Record<number, { w: number }> {
  const widths: Record<number, { w: number }> = {};
  for (const row of table.rows.slice(0, 60)) {
    row.forEach((cell, column) => {
      const text = cell instanceof Date ? '2026-11-21' : String(cell ?? '');
      const length = [...text.slice(0, 40)].reduce(
        (sum, char) => sum + (char > '\u2e7f' ? 2 : 1),
        0,
      );
      const width = Math.min(Math.max(length * 8.9 + 18, 64), 240);
      if (width > (widths[column]?.w ?? 0)) widths[column] = { w: Math.round(width) };
    });
  }
  return widths;
}

function sheetData(
  table: SheetTable,
  id: string,
  name: string,
  typed: boolean,
  looks: SheetLooks | undefined,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let width = 0;
  table.rows.forEach((row, down) => {
    const line: Record<number, ICellData> = {};
    row.forEach((value, right) => {
      const cell = toCell(value, typed);
      if (cell !== null) line[right] = cell;
    });
    width = Math.max(width, row.length);
    cellData[down] = line;
  });
  const plain = {
    id,
    name,
    cellData,
    rowCount: Math.max(table.rows.length + SPARE_ROWS, LEAST.rows),
    columnCount: Math.max(width + SPARE_COLUMNS, LEAST.columns),
    columnData: widthsOf(table),
    defaultColumnWidth: 88,
    defaultRowHeight: 22,
  };
  return looks === undefined ? plain : dressed(plain, looks);
}

const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

function headerRowOf(table: SheetTable | undefined, name: string): number | null {
  const rows = table?.rows.slice(0, 500) ?? [];
  const made = plan(rows, [], defaultSettings, name);
  return made.ok ? made.plan.sheet.headerRow : null;
}

let opened = 0;

/** Makes a workbook of a file. */
export async function openFile(
  files: Files,
  bytes: Uint8Array,
  name: string,
  how: How = {},
): Promise<Opened> {
  const result = await files.read({ bytes, name, encoding: how.encoding ?? null });
  if (!result.ok) return result;
  const above = how.headerRow === undefined ? 0 : how.headerRow - 1;
  const tables = result.file.sheets.map((table, index) =>
    index === 0 ? { ...table, rows: table.rows.slice(above) } : table,
  );
  const typed = result.file.encoding !== null;
  opened += 1;
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  // Where the rows above the header are left out, the looks of the file lie elsewhere.
  const looksOf = (index: number) =>
    index === 0 && above > 0 ? undefined : result.looks.get(tables[index]?.name ?? '');
  tables.forEach((table, index) => {
    const id = `sheet-${index + 1}`;
    const title = table.name || stem(name).slice(0, 31) || 'Orders';
    sheets[id] = sheetData(table, id, title, typed, looksOf(index));
  });
  const looked = tables.flatMap((_, index) => {
    const looks = looksOf(index);
    return looks === undefined ? [] : [{ number: index + 1, id: `sheet-${index + 1}`, looks }];
  });
  const headerRow = headerRowOf(tables[0], name);
  return {
    ok: true,
    file: {
      name,
      bytes,
      read: result.file,
      headerRow: headerRow === null ? null : headerRow + above,
      formats: new Map(
        looked.map(({ number, looks }) => [number, scriptColours(looks.rules, number)]),
      ),
      rules: new Map(looked.map(({ number, looks }) => [number, looks.rules])),
      sheetNames: new Map(tables.map((table, at) => [at + 1, table.name])),
      workbook: {
        id: `book-${opened}`,
        name: stem(name),
        locale: LocaleType.EN_US,
        sheetOrder: Object.keys(sheets),
        sheets,
        resources: [filtersOf(looked), noted(looked), ...ruled(looked)],
      },
    },
  };
}
