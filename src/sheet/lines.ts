// Which rows of a sheet are data, and which adjacent rows are lines of one order.

import type { Cell, SheetRow } from '../base/cell';
import type { Slot } from '../base/fields';

import type { ProblemCode } from '../base/problem';
import { readId } from '../cells/id';
import { isBlank, textOf } from '../cells/read';

import type { Column } from './columns';
import { divides } from './dividers';
import { headersIn } from './exports/export';
import { layoutOf } from './exports/find';
import type { SheetPlan } from './plan';

/** A plan with its columns ready to be asked for. */
export interface Sheet {
  readonly plan: SheetPlan;
  /** Columns of a slot, the one that is read first at the front. */
  readonly columns: (slot: Slot) => readonly Column[];
}

const none: readonly Column[] = [];

const opened = new WeakMap<SheetPlan, Sheet>();

/** Prepares a plan for reading rows: once, though a database asks order by order. */
export function openSheet(plan: SheetPlan): Sheet {
  const known = opened.get(plan);
  if (known !== undefined) return known;
  const sheet = preparedSheet(plan);
  opened.set(plan, sheet);
  return sheet;
}

function preparedSheet(plan: SheetPlan): Sheet {
  const bySlot = new Map<string, Column[]>();
  for (const column of [...plan.columns].sort((a, b) => a.place - b.place || a.index - b.index)) {
    if (column.field === null) continue;
    const slot = column.use === null ? column.field : `${column.field}@${column.use}`;
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), column]);
  }
  return { plan, columns: (slot) => bySlot.get(slot) ?? none };
}

/** The cell of a row, blank where the row is shorter than the header. */
export const cellOf = (row: SheetRow, column: Column): Cell => row.cells[column.index] ?? null;

const isFilled = (cell: Cell): boolean => cell !== null && cell !== '' && !isBlank(cell);

/** The cell a row has for a slot; null where none is filled. */
export function cellFor(sheet: Sheet, row: SheetRow, slot: Slot): Cell {
  for (const column of sheet.columns(slot)) {
    const cell = cellOf(row, column);
    if (isFilled(cell)) return cell;
  }
  return null;
}

// Lines that exports and sellers put around the orders.
const footer = /^(?:\d+[\s,]*)?record\(s\) downloaded|^seller id\s*:/i;
const sums = new Set(
  'total|totals|grand total|sum|subtotal|summe|gesamt|合计|总计|小计|汇总|合計|總計'.split('|'),
);

const isText = (cell: Cell): cell is string => typeof cell === 'string';

/** The header again, as in files that were joined. */
function repeatsHeader({ plan }: Sheet, { cells }: SheetRow): boolean {
  const named = plan.columns.filter((column) => column.header !== '' && column.field !== null);
  const same = named.filter((column) => cells[column.index] === column.header).length;
  return same >= 2 && same * 2 > named.length;
}

/** A row of sums: the word where the order number would be, or before it, and no parcel. */
function isSum(sheet: Sheet, row: SheetRow, first: Cell, id: Cell): boolean {
  if (!isText(first) || first.length > 20 || !sums.has(textOf(first).toLowerCase())) return false;
  return (id === null || id === first) && cellFor(sheet, row, 'trackingNumber') === null;
}

/** TikTok describes the columns in the row under the header: where the number would be stand words. */
const describes = (id: Cell): boolean =>
  isText(id) && !/\d/.test(id) && /[\s.。]|[^\p{ASCII}]{4}/u.test(id.trim());

/** A fee, a payout or another booking among the orders of a list of payments. */
function isOtherBooking(sheet: Sheet, row: SheetRow): boolean {
  const types = layoutOf(sheet.plan.export)?.ordersAre;
  if (types === undefined || sheet.columns('transactionType').length === 0) return false;
  return !headersIn(types).includes(textOf(cellFor(sheet, row, 'transactionType')));
}

/** A row of an order, not empty and not a header, description, footer, sum or heading. */
export function isData(sheet: Sheet, row: SheetRow): boolean {
  const first = row.cells.find(isFilled);
  if (first === undefined) return false;
  const id = cellFor(sheet, row, 'orderId');
  if (id !== null && isText(id) && sheet.columns('orderId').some(({ header }) => header === id))
    return !repeatsHeader(sheet, row);
  if (row.cells.slice(0, 3).some((cell) => isText(cell) && footer.test(cell.slice(0, 60).trim())))
    return false;
  if (isOtherBooking(sheet, row)) return false;
  if (sheet.plan.export === 'tiktok' && describes(id)) return false;
  return !isSum(sheet, row, first, id) && !divides(sheet.plan, row, first, id);
}

/** The number that names the order on the marketplace, and what was added to it. */
export interface LineId {
  /** Empty where it is missing or damaged. */
  readonly id: string;
  readonly code: ProblemCode | null;
  readonly blank: boolean;
}

/** The cell with the number of a row's order; eBay leaves it blank where only its record has one. */
function idCell(sheet: Sheet, row: SheetRow): Cell {
  const own = cellFor(sheet, row, 'orderId');
  return own === null && sheet.plan.export === 'ebay'
    ? cellFor(sheet, row, 'orderIdSecondary')
    : own;
}

/** The order number of a row; 通途 adds `_1` to parts of an order and `-M0001` to one sent again. */
export function lineId(sheet: Sheet, row: SheetRow): LineId {
  const read = readId(idCell(sheet, row));
  if (read === null) return { id: '', code: null, blank: true };
  if (!read.ok) return { id: '', code: read.code, blank: false };
  const id =
    sheet.plan.export === 'tongtool'
      ? read.value.replace(/(?:_\d{1,3})?(?:-M\d{1,6})?(?:_\d{1,3})?$/, '')
      : read.value;
  return { id, code: null, blank: false };
}

/** The number says that the row is a second parcel for an order sent before. */
export const isResent = (sheet: Sheet, row: SheetRow): boolean =>
  sheet.plan.export === 'tongtool' &&
  /-M\d{1,6}(?:_\d{1,3})?$/.test(textOf(cellFor(sheet, row, 'orderId')));

const same = (sheet: Sheet, one: SheetRow, two: SheetRow, slot: Slot): boolean => {
  const [a, b] = [cellFor(sheet, one, slot), cellFor(sheet, two, slot)];
  return a === null || b === null || textOf(a) === textOf(b);
};

/** What a row of its own would say, and what a further item says. */
const ofOrders: readonly Slot[] = [
  'orderDate',
  'paidDate',
  'orderValue',
  'orderStatus',
  'country',
  'buyerName',
  'platform',
  'store',
];
const ofItems: readonly Slot[] = [
  'productName',
  'sku',
  'quantity',
  'itemPrice',
  'itemPrice@unit',
  'orderItemId',
  'listingId',
];

/** A row that belongs to the order above it: the same number, or no number and only a further item. */
export function continues(sheet: Sheet, order: readonly SheetRow[], row: SheetRow): boolean {
  const [first] = order;
  const last = order[order.length - 1];
  if (first === undefined || last === undefined) return false;
  const [above, own] = [lineId(sheet, first), lineId(sheet, row)];
  if (!own.blank) {
    const numbered = own.id !== '' && (own.id === above.id || sharesRecord(sheet, first, row));
    return numbered && same(sheet, first, row, 'platform') && same(sheet, first, row, 'store');
  }
  if (above.blank || row.row !== last.row + 1) return false;
  const repeats = (slot: Slot): boolean => {
    const cell = cellFor(sheet, row, slot);
    return cell === null || textOf(cell) === textOf(cellFor(sheet, first, slot));
  };
  return ofOrders.every(repeats) && ofItems.some((slot) => cellFor(sheet, row, slot) !== null);
}

/** A line of eBay without the order number, under the record of the order above. */
function sharesRecord(sheet: Sheet, first: SheetRow, row: SheetRow): boolean {
  if (sheet.plan.export !== 'ebay' || cellFor(sheet, row, 'orderId') !== null) return false;
  const record = textOf(cellFor(sheet, row, 'orderIdSecondary'));
  return record !== '' && record === textOf(cellFor(sheet, first, 'orderIdSecondary'));
}

type Groups = readonly (readonly SheetRow[])[];

const cut = new WeakMap<readonly SheetRow[], { readonly sheet: Sheet; readonly orders: Groups }>();

/** Whoever cuts rows into blocks has grouped them: kept, so that it is done once. */
export function keepGroups(sheet: Sheet, block: readonly SheetRow[], orders: Groups): void {
  cut.set(block, { sheet, orders });
}

/** Rows of data by order; lines of one order stand under each other. */
export function groupRows(sheet: Sheet, rows: readonly SheetRow[]): Groups {
  const known = cut.get(rows);
  if (known?.sheet === sheet) return known.orders;
  const orders: SheetRow[][] = [];
  for (const row of rows) {
    if (!isData(sheet, row)) continue;
    const last = orders[orders.length - 1];
    if (last !== undefined && continues(sheet, last, row)) last.push(row);
    else orders.push([row]);
  }
  return orders;
}
