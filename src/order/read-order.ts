// Reads one order from its lines.

import type { Cell, SheetRow } from '../base/cell';
import type { Day } from '../base/day';
import type { Slot } from '../base/fields';
import { problem } from '../base/problem';
import { readCountry } from '../cells/country';
import { readDay } from '../cells/day';
import { readFlag } from '../cells/flag';
import { fulfilmentBeside, readFulfilmentCell } from '../cells/fulfilment';
import { readLanguage } from '../cells/language';
import { zoneOfSite } from '../cells/market';
import { type Protection, protectionIn, readProtection } from '../cells/protection';
import { good, isBlank, textOf } from '../cells/read';
import type { Settings } from '../settings/settings';
import { layoutOf } from '../sheet/exports/find';
import { cellFor, lineId, type Sheet } from '../sheet/lines';
import type { SheetPlan } from '../sheet/plan';
import { claimAt, readClaim } from './claim';
import { complaintOf } from './complaint';
import { readCosts } from './cost';
import { exchangeOf } from './exchange';
import { itemRows, piecesIn } from './items';
import { placeOf } from './marketplace';
import type { Order } from './order';
import { assumedCurrency, readPrice } from './price';
import { readProducts } from './product';
import {
  datesOf,
  day,
  type Found,
  first,
  flag,
  foundDay,
  type Reader,
  type Reading,
  readText,
  report,
  text,
  texts,
} from './reading';
import { reshipsIn } from './resent';
import { sentIn, shipmentOf } from './shipment';
import { readRefund, readState } from './state';
import { waitingUntil } from './waiting';

/** A delivery date, or a mere yes; a no is nothing yet. */
const readDelivered: Reader<Day | 'yes'> = (cell, column, reading) => {
  const how = datesOf(reading, column);
  const date = readDay(cell, how);
  if (date === null || date.ok) return date;
  const said = readFlag(cell, how);
  // A date for sure, only not which.
  if (date.code !== 'bad_date') report(reading, column, date.code, cell);
  if (!said?.ok) return date;
  return said.value.yes ? good('yes') : null;
};

const readProtected: Reader<Protection> = (cell, column, reading) =>
  readProtection(cell, column.header, datesOf(reading, column));

/** Where sellers and shops write such things beside others. */
const remarks: readonly Slot[] = ['orderStatus', 'paymentStatus', 'sellerNote', 'buyerMessage'];

/** Dates that cannot follow each other are reported; both stand. */
function checkOrderOfDates(reading: Reading, dates: readonly (Found<Day> | null)[]): void {
  const given = dates.filter((each): each is Found<Day> => each !== null);
  given.forEach((later, at) => {
    if (given.slice(0, at).some((earlier) => later.value < earlier.value))
      report(reading, later.column, 'order_of_dates', later.cell);
  });
}

/** Programs write `NaN`, `nan` or `NULL` where nothing is; people are called Nat, Nan, Nil and Null. */
const isName = (cell: Cell): boolean => /^(?:Na[nt]?|Nil|Null)$/.test(textOf(cell));

/** The name in a slot. `None` is Python's word for nothing, unless the row has it only here. */
const nameIn = (reading: Reading, slot: Slot): string =>
  first(reading, slot, (cell, _column, { rows }) => {
    const alone = cell === 'None' && rows[0]?.cells.filter((each) => each === cell).length === 1;
    return alone || isName(cell) ? good(textOf(cell)) : readText(cell);
  })?.value ?? '';

/** Full name, else its parts, as the buyer wrote them. */
const buyerOf = (reading: Reading): string =>
  nameIn(reading, 'buyerName') ||
  `${nameIn(reading, 'buyerName@first')} ${nameIn(reading, 'buyerName@last')}`.trim();

/** Reads one order from its lines. */
export function readOrder(sheet: Sheet, rows: readonly SheetRow[], settings: Settings): Order {
  const { plan } = sheet;
  const [head = { row: 0, cells: [] }] = rows;
  const cellText = (slot: Slot): string => {
    const row = rows.find((each) => cellFor(sheet, each, slot) !== null);
    return row === undefined ? '' : textOf(cellFor(sheet, row, slot));
  };
  const problems: Reading['problems'] = [];
  const country =
    first({ sheet, rows, zone: null, problems }, 'country', readCountry)?.value ?? null;
  const { id, code, blank } = lineId(sheet, head);
  const places = {
    platform: cellText('platform'),
    channel: cellText('site'),
    store: cellText('store'),
    orderId: id,
  };
  const { market, site, named } = placeOf(plan, places, country);
  const zone = settings.timeZone || zoneOfSite(market, site) || plan.zone;
  const reading: Reading = { sheet, rows, zone, problems };

  const [idColumn] = sheet.columns('orderId');
  if (code !== null && idColumn) report(reading, idColumn, code, cellFor(sheet, head, 'orderId'));

  const sent = sentIn(sheet, rows);
  const orderDate = foundDay(reading, 'orderDate');
  const shipDate = foundDay(reading, 'shipDate', sent.lines);
  const arrived = first(reading, 'deliveredDate', readDelivered, sent.lines);
  const delivered =
    arrived === null || arrived.value === 'yes' ? null : { ...arrived, value: arrived.value };
  checkOrderOfDates(reading, [orderDate, shipDate, delivered]);

  const lines = itemRows(reading, sent.resent);
  const elsewhere = assumedCurrency(plan, market, named, settings);
  const price = readPrice(reading, lines, elsewhere);
  const costCurrency = layoutOf(plan.export)?.costCurrency ?? null;
  const { status, cancelledOn } = readState(reading, market, arrived?.value === 'yes');
  const claim = claimAt(readClaim(reading, status), market, text(reading, 'disputeReason'));
  const products = readProducts(text(reading, 'productName'));

  const order: Order = {
    row: head.row,
    rows: rows.map((row) => row.row),
    id,
    otherIds: texts(reading, 'orderIdSecondary'),
    market,
    site,
    shop: text(reading, 'store'),
    fulfilment:
      first(reading, 'fulfilment', (cell) => readFulfilmentCell(cell, market))?.value ??
      fulfilmentBeside(`${places.platform} ${places.channel}`, market) ??
      plan.fulfilment,
    status,

    buyer: buyerOf(reading),
    country,
    language: first(reading, 'language', readLanguage)?.value ?? null,

    item: products?.item || text(reading, 'productName'),
    sku: text(reading, 'sku') || (products?.sku ?? ''),
    quantity: piecesIn(reading, lines),
    ...price,
    ...readCosts(reading, lines, costCurrency, price.currency),

    orderDate: orderDate?.value ?? null,
    shipBy: day(reading, 'shipByDate'),
    shipDate: shipDate?.value ?? null,
    promised: day(reading, 'promisedDeliveryDate'),
    delivered: delivered?.value ?? null,
    confirmedByBuyer: plan.export === 'aliexpress' && arrived?.column.from === 'export',

    ...shipmentOf(reading, sent),
    protectionEnds: day(reading, 'protectionEnds'),
    cancelledOn,
    ...complaintOf(reading),
    ...exchangeOf(reading, claim),
    protectedLabel:
      first(reading, 'protectedLabel', readProtected)?.value ??
      protectionIn(texts(reading, ...remarks), market),

    claim,
    respondBy: day(reading, 'respondBy'),
    ...readRefund(reading, price.value, status),
    reships: Math.max(reshipsIn(reading), sent.times),
    handled: flag(reading, 'handled')?.yes ?? false,
    waiting: waitingUntil(day(reading, 'waitingUntil')),

    problems,
  };

  if (blank && saysNothing(order)) problems.push(unreadRow(plan, head));
  else if (blank) problems.push(problem(idColumn?.header ?? '', 'missing_id', ''));
  return order;
}

/** Not one thing an order is known by could be read. */
const saysNothing = (order: Order): boolean =>
  [order.item, order.sku, order.buyer, order.tracking, order.message, order.issueText].every(
    (each) => each === '',
  ) &&
  [order.value, order.status, order.country, order.claim, order.quantity].every(
    (each) => each === null,
  ) &&
  [order.orderDate, order.shipBy, order.shipDate, order.promised, order.delivered].every(
    (each) => each === null,
  );

const unreadRow = ({ columns }: SheetPlan, row: SheetRow) => {
  // What the column is may be quoted; addresses, mail, phone and what is not known may not.
  const isPrivate = (i: number): boolean => {
    const column = columns[i];
    return column?.field == null || column.field === 'sensitive' || column.field === 'ignore';
  };
  const at = row.cells.findIndex((cell, i) => !isBlank(cell) && !isPrivate(i));
  return problem(columns[at]?.header ?? '', 'unread_row', row.cells[at] ?? '…');
};
