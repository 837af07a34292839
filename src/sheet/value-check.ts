// Asks a column's own cells whether they look like the field its header suggests.

import type { Cell } from '../base/cell';
import { type FieldId, type FieldKind, kindOf } from '../base/fields';

import { printsBack as amountPrintsBack } from '../cells/amount';
import { readStatus, readType } from '../cells/claim-cell';
import { readCount } from '../cells/count';
import { readCountry } from '../cells/country';
import { currencyIn } from '../cells/currency';
import { guessDateOrder } from '../cells/date-order';
import { printsBack as dayPrintsBack, readDay } from '../cells/day';
import { readFlag } from '../cells/flag';
import { readFulfilment } from '../cells/fulfilment';
import { readId } from '../cells/id';
import { readLanguage } from '../cells/language';
import { readMarket, siteOf } from '../cells/market';
import { isBlank, textOf } from '../cells/read';
import { saysRefund } from '../cells/refunded';
import { readOrderStatus } from '../cells/status';

/** Cells looked at; more would not change the answer. */
export const enough = 60;
/** The share of cells that must agree, and of dates and amounts: nearly all. */
const most = 0.6;
const nearlyAll = 0.9;

const any = { order: null, zone: null } as const;

/** A date, or one whose day and month cannot be told apart. */
const looksLikeDay = (cell: Cell): boolean => {
  const day = readDay(cell, any);
  return day !== null && (day.ok || day.code !== 'bad_date');
};

/** Only digits: an order number as well as a time stamp or a serial number. */
const isBare = (cell: Cell): boolean =>
  typeof cell === 'number' || /^(?:\d{5}|\d{12,14})(?:[.,]\d+)?$/.test(textOf(cell));
const looksLikeDayText = (cell: Cell): boolean => !isBare(cell) && looksLikeDay(cell);
const looksLikeMoney = (cell: Cell): boolean => !looksLikeDayText(cell) && amountPrintsBack(cell);
const looksLikeText = (cell: Cell): boolean =>
  typeof cell === 'string' && /\p{L}{2}/u.test(textOf(cell)) && !looksLikeDay(cell);

const tests: Readonly<Record<FieldKind, (cell: Cell) => boolean>> = {
  id: (cell) => /\d/.test(textOf(cell)) && !looksLikeDayText(cell) && readId(cell) !== null,
  tracking: (cell) => /^(?=(?:\D*\d){4})[\w\- :/,;|\n]{8,200}$/.test(textOf(cell)),
  day: looksLikeDay,
  money: looksLikeMoney,
  count: (cell) => readCount(cell)?.ok === true,
  flag: (cell) => readFlag(cell, any)?.ok === true,
  currency: (cell) => currencyIn(textOf(cell)) !== null,
  country: (cell) => readCountry(cell)?.ok === true,
  language: (cell) => readLanguage(cell)?.ok === true,
  market: (cell) => readMarket(textOf(cell)) !== null,
  site: (cell) => siteOf(textOf(cell)) !== null,
  fulfilment: (cell) => readFulfilment(textOf(cell)) !== null,
  orderStatus: (cell) => readOrderStatus(textOf(cell)) !== null,
  claimStatus: (cell) => readStatus(cell)?.ok === true,
  claimType: (cell) => readType(cell)?.ok === true,
  refunded: (cell) => looksLikeMoney(cell) || saysRefund(cell) || readFlag(cell, any)?.ok === true,
  text: looksLikeText,
  unread: () => false,
};

/** The cells of a column that hold something, as many as are worth looking at. */
export function filled(cells: readonly Cell[]): readonly Cell[] {
  const found: Cell[] = [];
  for (const cell of cells) {
    if (!isBlank(cell)) found.push(cell);
    if (found.length === enough) break;
  }
  return found;
}

/** The share of cells that pass, 0 where there are none. */
export const share = (cells: readonly Cell[], test: (cell: Cell) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/**
 * The share of the filled cells that read as a kind. Dates and amounts must print back as they are
 * written, dates in one order of day and month for the whole column.
 */
export function readsAs(kind: FieldKind, cells: readonly Cell[]): number {
  const given = filled(cells);
  if (kind !== 'day') return share(given, tests[kind]);
  const order = guessDateOrder(given);
  const orders = order === null ? (['dmy', 'mdy'] as const) : [order];
  return Math.max(...orders.map((each) => share(given, (cell) => dayPrintsBack(cell, each))));
}

/** Most cells look like the field; false where nothing is filled in. */
export function looksLike(field: FieldId, cells: readonly Cell[]): boolean {
  const kind = kindOf(field);
  if (kind === 'money') return readsAs(kind, cells) >= nearlyAll;
  if (kind !== 'day') return readsAs(kind, cells) >= most;
  // With a header that says so, a serial number is a date.
  const worded = cells.filter((cell) => !isBare(cell));
  return (
    (worded.length === 0 || readsAs(kind, worded) >= nearlyAll) &&
    share(cells, looksLikeDay) >= nearlyAll
  );
}
