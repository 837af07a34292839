// Reads one order from its lines.

import type { Cell, SheetRow } from '../base/cell';
import type { Day } from '../base/day';
import type { Slot } from '../base/fields';
import { problem } from '../base/problem';
import { readCount } from '../cells/count';
import { readCountry } from '../cells/country';
import { readDay } from '../cells/day';
import { readFlag } from '../cells/flag';
import { readFulfilment } from '../cells/fulfilment';
import { readLanguage } from '../cells/language';
import { zoneOfSite } from '../cells/market';
import { paymentIssue } from '../cells/payment-reason';
import { good, isBlank, type Read, textOf } from '../cells/read';
import type { Settings } from '../settings/settings';
import type { Column } from '../sheet/columns';
import { layoutOf } from '../sheet/exports/find';
import { cellFor, cellOf, lineId, type Sheet } from '../sheet/lines';
import type { SheetPlan } from '../sheet/plan';
import { readClaim } from './claim';
import { readCosts } from './cost';
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
  type Reading,
  report,
  text,
  texts,
} from './reading';
import { readRefund, readState } from './state';
import { readTracking } from './tracking';
import { waitingUntil } from './waiting';

/** A delivery date, or a mere yes; a no is nothing yet. */
const readDelivered =
  (reading: Reading) =>
  (cell: Cell, column: Column): Read<Day | 'yes'> => {
    const how = datesOf(reading, column);
    const date = readDay(cell, how);
    if (date === null || date.ok) return date;
    const said = readFlag(cell, how);
    // A date for sure, only not which.
    if (date.code !== 'bad_date') report(reading, column, date.code, cell);
    if (!said?.ok) return date;
    return said.value.yes ? good('yes') : null;
  };

/** Dates that cannot follow each other are reported; both stand. */
function checkOrderOfDates(reading: Reading, dates: readonly (Found<Day> | null)[]): void {
  const given = dates.filter((each): each is Found<Day> => each !== null);
  given.forEach((later, at) => {
    if (given.slice(0, at).some((earlier) => later.value < earlier.value))
      report(reading, later.column, 'order_of_dates', later.cell);
  });
}

const issueSlots = [
  'issueReason',
  'issueType',
  'disputeReason',
  'claimType',
  'claimStatus',
] as const satisfies readonly Slot[];

/** The texts that say what is wrong; a claim's type only where it tells why. */
function issueTextOf(reading: Reading): string {
  const said = texts(reading, 'issueReason', 'issueType');
  if (said.length > 0) return said.join(' · ');
  const reason = text(reading, 'disputeReason');
  // A bank's code in our own word; what is no code is read like any other text.
  if (reason !== '') return paymentIssue(reason)?.replace(/_/g, ' ') ?? reason;
  const why = /receiv|describ|\b(?:inr|snad|inad)\b|未收到|不符|不对/i;
  return texts(reading, 'claimType', 'claimStatus')
    .filter((each) => why.test(each.slice(0, 200)))
    .join(' · ');
}

/** A return request the marketplace has authorised is agreed to; its tool gives the address. */
const authorised = /\bapproved\b|\bauthori[sz]ed\b|已同意|已批准|đã chấp thuận/i;

/** Full name, else its parts, as the buyer wrote them. */
const buyerOf = (reading: Reading): string =>
  text(reading, 'buyerName') ||
  `${text(reading, 'buyerName@first')} ${text(reading, 'buyerName@last')}`.trim();

const methodOf = (reading: Reading, rows: readonly SheetRow[]): string => {
  // WooCommerce: `method:Free Shipping|total:0.00`
  const method = text(reading, 'shippingMethod', rows).replace(/^method:([^|]*).*$/s, '$1');
  const registered = flag(reading, 'registered');
  if (registered === null) return method;
  return [method, registered.yes ? 'registered' : 'unregistered'].filter(Boolean).join(' · ');
};

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
  const places = {
    platform: cellText('platform'),
    channel: cellText('site'),
    store: cellText('store'),
  };
  const { market, site, named } = placeOf(plan, places, country);
  const zone = settings.timeZone || zoneOfSite(market, site) || plan.zone;
  const reading: Reading = { sheet, rows, zone, problems };

  const { id, code, blank } = lineId(sheet, head);
  const [idColumn] = sheet.columns('orderId');
  if (code !== null && idColumn) report(reading, idColumn, code, cellFor(sheet, head, 'orderId'));

  // Where an order was sent again, its parcel is the last one sent.
  const resentRows = rows.filter((row) => {
    const said = readFlag(cellFor(sheet, row, 'isReship'), { order: null, zone: null });
    return lineId(sheet, row).resent || (said?.ok === true && said.value.yes);
  });
  const parcelRows =
    resentRows.length === 0 || resentRows.length === rows.length
      ? rows
      : [...resentRows, ...rows.filter((row) => !resentRows.includes(row))];
  const resent = new Set(resentRows.map((row) => textOf(cellFor(sheet, row, 'orderId')))).size;

  const orderDate = foundDay(reading, 'orderDate');
  const shipDate = foundDay(reading, 'shipDate', parcelRows);
  const arrived = first(reading, 'deliveredDate', readDelivered(reading), parcelRows);
  const delivered =
    arrived === null || arrived.value === 'yes' ? null : { ...arrived, value: arrived.value };
  checkOrderOfDates(reading, [orderDate, shipDate, delivered]);

  const lines = itemRows(reading, resentRows);
  const elsewhere = assumedCurrency(plan, market, named, settings);
  const price = readPrice(reading, lines, elsewhere);
  const costCurrency = layoutOf(plan.export)?.costCurrency ?? null;
  const { status, cancelledOn } = readState(reading, arrived?.value === 'yes');
  const claim = readClaim(reading, status);
  const tracking = first(reading, 'trackingNumber', readTracking, parcelRows)?.value;
  const products = readProducts(text(reading, 'productName'));
  const reships = first(reading, 'reships', (cell, column) => {
    const count = readCount(cell);
    if (count === null || count.ok) return count;
    const said = readFlag(cell, datesOf(reading, column));
    return said?.ok ? good(said.value.yes ? 1 : 0) : count;
  })?.value;
  const cameBack = day(reading, 'returnDeliveredDate') ?? day(reading, 'issueOpenedAt@return');
  const asked = day(reading, 'issueOpenedAt');

  const order: Order = {
    row: head.row,
    rows: rows.map((row) => row.row),
    id,
    otherIds: texts(reading, 'orderIdSecondary'),
    market,
    site,
    shop: text(reading, 'store'),
    fulfilment: readFulfilment(text(reading, 'fulfilment')) ?? plan.fulfilment,
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
    lastUpdate: day(reading, 'lastTrackingUpdate', parcelRows),
    firstScan: day(reading, 'firstScan', parcelRows),
    protectionEnds: day(reading, 'protectionEnds'),
    cancelledOn,

    method: methodOf(reading, parcelRows),
    carrier: text(reading, 'carrier', parcelRows) || (tracking?.carrier ?? ''),
    tracking: tracking?.number ?? '',
    trackingStatus: texts(
      { ...reading, rows: resentRows.length === 0 ? rows : resentRows },
      'trackingStatus',
      'lastTrackingEvent',
    ).join(' · '),

    issueText: issueTextOf(reading),
    issueIsGiven: issueSlots.every((slot) =>
      sheet
        .columns(slot)
        .every(
          (column) => column.from === 'export' || rows.every((row) => isBlank(cellOf(row, column))),
        ),
    ),
    message: texts(reading, 'buyerMessage').join('\n'),
    messageIsNote:
      sheet.columns('buyerMessage').every((column) => column.from === 'export') &&
      // What a report of returns quotes was written about the return.
      sheet.columns('issueOpenedAt@return').length === 0,
    contactedOn: day(reading, 'buyerContactedAt') ?? (claim?.openedOn === asked ? null : asked),
    repliedOn: day(reading, 'repliedAt'),
    buyerAnsweredOn: day(reading, 'buyerAnsweredAt'),
    returnAddressSent:
      flag(reading, 'returnAddressSent') ??
      (authorised.test(text(reading, 'issueStatus').slice(0, 60)) ? { yes: true, on: null } : null),
    returnReceived:
      flag(reading, 'returnReceived') ?? (cameBack === null ? null : { yes: true, on: cameBack }),
    photosReceived: flag(reading, 'photosReceived'),
    authorisation: flag(reading, 'authorisation'),
    badFaith: flag(reading, 'badFaith'),
    protectedLabel: flag(reading, 'protectedLabel'),

    claim,
    disputeReason: text(reading, 'disputeReason'),
    respondBy: day(reading, 'respondBy'),
    ...readRefund(reading, price.value, status),
    reships: Math.max(reships ?? 0, resent),
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
