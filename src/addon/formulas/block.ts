// Finds the rows a formula is asked about and the header above them: in the block, beside it, or in
// the sheet. Never guesses: rows that cannot be placed under a header are refused with a sentence.

import type { Cell } from '../../base/cell';
import { confirmedColumns, findHeaderRow, type Plan, plan } from '../../desk';
import { type Call, isMissing, rangeOf, singleOf, todayOf } from './call';
import type { OwnSheet } from './formula-host';

type Lines = readonly (readonly Cell[])[];

/** The lines a plan was made from, and which of them the formula answers for. */
export interface Block {
  /** Null: all is blank. */
  readonly plan: Plan | null;
  readonly lines: Lines;
  readonly from: number;
  readonly count: number;
}

/** The header is looked for in so many lines. */
const head = 15;

const isBlankLine = (line: readonly Cell[]): boolean =>
  line.every((cell) => typeof cell === 'string' && cell.trim() === '');

const isSameLine = (one: readonly Cell[], two: readonly Cell[] | undefined): boolean =>
  one.every((cell, i) => cell === two?.[i]);

const blank = (count: number): Block => ({ plan: null, lines: [], from: 0, count });

const planOf = (call: Call, lines: Lines) =>
  plan(lines.slice(0, head), lines.slice(head), call.settings, undefined, todayOf(call));

/** A number, a day, an order number: what stands in rows, not over them. */
const isValue = (cell: Cell): boolean =>
  typeof cell !== 'string' || /\d{4}/.test(cell) || /^[#$€£¥]?\d[\d.,:/ -]*$/.test(cell.trim());

/**
 * Whether a row nobody called a header can be one. A row of an order may hold a word that is a header elsewhere,
 * such as Delivered: the rows below it would be judged by chance.
 */
const isHeader = (line: readonly Cell[] | undefined): boolean =>
  line !== undefined && !line.some((cell) => cell !== '' && isValue(cell));

/** The block under lines that hold its header. */
function under(call: Call, above: Lines, rows: Lines, unknown: 'headers_unknown' | 'no_header') {
  const lines = [...above, ...rows];
  const made = planOf(call, lines);
  if (!made.ok) return call.refuse(made.code === 'no_order_column' ? made.code : unknown);
  if (made.plan.sheet.headerRow > above.length) return call.refuse(unknown);
  return { plan: made.plan, lines, from: above.length, count: rows.length };
}

/** The sheet's lines down to its header, over the columns of a block that begins in column A. */
function headOfSheet(call: Call, rows: Lines): Lines {
  const { edge, around, refuse } = call;
  const width = rows[0]?.length ?? 0;
  const sheet = around.sheet();
  const filled = sheet.filledRows();
  if (width > sheet.columns() || filled < 1) return refuse('not_from_column_a');
  const read = (from: number, count: number): Lines => edge.cells(sheet.read(from, count, width));
  const first = rows.find((line) => !isBlankLine(line)) ?? [];
  const stands = (lines: Lines): boolean => lines.some((line) => isSameLine(first, line));
  // Where the block begins is not told, so its first row is looked for: near the top, beside the
  // formula, then everywhere.
  const top = read(1, Math.min(head + 1, filled));
  const found =
    stands(top) ||
    (sheet.row() <= filled && stands(read(sheet.row(), 1))) ||
    stands(read(1, filled));
  if (!found) return refuse('not_from_column_a');
  const at = findHeaderRow(top.slice(0, head), confirmedColumns(call.settings));
  return at === null || !isHeader(top[at]) ? refuse('no_header') : top.slice(0, at + 1);
}

/** One row of the formula's own sheet. */
function rowOfSheet(call: Call, sheet: OwnSheet, row: number): Block {
  if (!Number.isInteger(row) || row < 1 || row > sheet.rows())
    return call.refuse('row_beyond', { value: row });
  const filled = sheet.filledRows();
  if (row > filled) return blank(1);
  const columns = sheet.filledColumns();
  const read = (from: number, count: number): Lines =>
    call.edge.cells(sheet.read(from, count, columns));
  const top = read(1, Math.min(head, filled));
  const lines = row <= top.length ? top : [...top, ...read(row, 1)];
  const made = planOf(call, lines);
  if (!made.ok)
    return call.refuse(made.code === 'no_order_column' ? 'no_order_column' : 'no_header');
  if (!isHeader(lines[made.plan.sheet.headerRow - 1])) return call.refuse('no_header');
  const from = row <= top.length ? row - 1 : top.length;
  return { plan: made.plan, lines, from, count: 1 };
}

/** A formula that takes no headers has them in its rows. */
const takesHeaders = ({ formula }: Call): boolean =>
  formula.parameters.some(({ name }) => name === 'headers');

function withHeaders(call: Call, rows: Lines, headers: Lines): Block {
  const [line = []] = headers;
  const width = rows[0]?.length ?? 0;
  if (headers.length !== 1) return call.refuse('headers_shape', { rows: headers.length });
  if (line.length !== width)
    return call.refuse('headers_width', { rows: width, headers: line.length });
  return rows.every(isBlankLine)
    ? blank(rows.length)
    : under(call, headers, rows, 'headers_unknown');
}

function withoutHeaders(call: Call, rows: Lines): Block {
  if (rows.every(isBlankLine)) return blank(rows.length);
  const inside = planOf(call, rows);
  const at = findHeaderRow(rows.slice(0, head), confirmedColumns(call.settings));
  const holds = at !== null && isHeader(rows[at]);
  if (inside.ok && holds) return { plan: inside.plan, lines: rows, from: 0, count: rows.length };
  if (holds && !inside.ok && inside.code === 'no_order_column')
    return call.refuse('no_order_column');
  if (!takesHeaders(call)) return call.refuse('header_inside');
  return under(call, headOfSheet(call, rows), rows, 'no_header');
}

/** The rows a formula is asked about, with the plan to read them by. */
export function blockOf(call: Call): Block {
  const { argument, edge, around, refuse } = call;
  const given = argument('rows');
  const headers = argument('headers');
  const none = isMissing(singleOf(headers));
  const range = rangeOf(given);
  const single = singleOf(given);
  if (range !== null) {
    const rows = edge.cells(range);
    if (none) return withoutHeaders(call, rows);
    return withHeaders(call, rows, edge.cells(rangeOf(headers) ?? [[singleOf(headers)]]));
  }
  if (given === undefined) return refuse('rows_missing');
  if (isMissing(single)) return blank(1);
  if (!none) {
    const wide = rangeOf(headers);
    if (wide !== null && typeof single === 'number') return refuse('headers_with_number');
    return withHeaders(call, edge.cells([[single]]), edge.cells(wide ?? [[singleOf(headers)]]));
  }
  if (!takesHeaders(call)) return refuse('header_inside');
  if (typeof single === 'number') return rowOfSheet(call, around.sheet(), single);
  return refuse('rows_one_cell', { value: String(edge.cell(single)).slice(0, 80) });
}
