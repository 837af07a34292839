// What a list of payments tells of orders sold before: refunds, claims and disputes, each a row of its own.

import type { SheetRow } from '../base/cell';
import type { Day } from '../base/day';
import type { ClaimType } from '../base/ids';
import { readAmount } from '../cells/amount';
import { currencyIn } from '../cells/currency';
import { readId } from '../cells/id';
import { textOf } from '../cells/read';
import type { Claim, Order } from '../order/order';
import { foundDay, type Reading } from '../order/reading';
import { shareOf } from '../order/state';
import type { Booking } from '../sheet/exports/export';
import { layoutOf } from '../sheet/exports/find';
import { cellFor, openSheet, type Sheet } from '../sheet/lines';
import { blankOrder } from './blank';
import type { Table } from './told';

interface Booked {
  readonly what: Booking;
  readonly on: Day | null;
  /** Below nought: the seller paid. */
  readonly amount: number;
  readonly currency: string | null;
  readonly row: number;
}

const idOf = (sheet: Sheet, row: SheetRow): string => {
  // PayPal gives a refund a number of its own, and beside it that of the payment.
  const cell = cellFor(sheet, row, 'orderId@other') ?? cellFor(sheet, row, 'orderId');
  const read = readId(cell);
  return read?.ok ? read.value : '';
};

function bookedIn(sheet: Sheet, row: SheetRow, what: Booking): Booked {
  const reading: Reading = { sheet, rows: [row], zone: sheet.plan.zone, problems: [] };
  const named = cellFor(sheet, row, 'currency');
  const [found] = (['orderValue@other', 'orderValue', 'netPayout'] as const).flatMap((slot) =>
    sheet.columns(slot).flatMap((column) => {
      const read = readAmount(row.cells[column.index] ?? null, {
        decimal: column.decimal,
        currency: sheet.plan.currency,
      });
      return read?.ok ? [read.value] : [];
    }),
  );
  return {
    what,
    on: foundDay(reading, 'orderDate')?.value ?? null,
    amount: found?.amount ?? 0,
    currency: found?.currency ?? (named === null ? null : currencyIn(textOf(named))),
    row: row.row,
  };
}

const days = (some: readonly Booked[]): readonly Day[] =>
  some.flatMap(({ on }) => (on === null ? [] : [on]));
const first = (some: readonly Booked[]): Day | null =>
  days(some).length === 0 ? null : Math.min(...days(some));
const last = (some: readonly Booked[]): Day | null =>
  days(some).length === 0 ? null : Math.max(...days(some));
const sum = (some: readonly Booked[]): number =>
  some.reduce((total, { amount }) => total + amount, 0);

/** What the bookings say of a formal request; the bank's before the marketplace's. */
function claimIn(all: readonly Booked[], usual: ClaimType): Claim | null {
  const of = (...what: readonly Booking[]) => all.filter((each) => what.includes(each.what));
  const claim = (
    some: readonly Booked[],
    type: ClaimType,
    status: Claim['status'],
  ): Claim | null =>
    some.length === 0
      ? null
      : {
          type,
          status,
          openedOn: first(some),
          decidedOn: status === 'open' ? null : last(some),
        };
  const disputes = of('dispute', 'dispute_back');
  const isBack = of('dispute_back').length > 0 || sum(disputes) >= 0;
  const claims = of('claim');
  const holds = of('hold', 'hold_ended');
  const paid = of('refund', 'claim').length > 0;
  const ended = paid ? 'granted' : 'withdrawn';
  return (
    claim(disputes, 'chargeback', isBack ? 'denied' : 'open') ??
    claim(claims, usual, sum(claims) < 0 ? 'granted' : 'denied') ??
    claim(holds, 'payment_dispute', of('hold_ended').length > 0 ? ended : 'open')
  );
}

function orderOf(id: string, all: readonly Booked[], usual: ClaimType): Order {
  const refunds = all.filter(({ what }) => what === 'refund' || what === 'claim');
  const codes = new Set(refunds.map(({ currency }) => currency));
  const [code = null] = codes;
  const back = codes.size > 1 ? 0 : -sum(refunds);
  return {
    ...blankOrder,
    id,
    row: all[0]?.row ?? 0,
    rows: all.map(({ row }) => row),
    claim: claimIn(all, usual),
    ...shareOf(back, code, null),
  };
}

/** The orders that bookings of a list of payments tell of; none where it is no such list. */
export function bookedOrders({ plan, rows }: Table): readonly Order[] {
  const layout = layoutOf(plan.export);
  const sheet = openSheet(plan);
  if (layout?.bookings === undefined || sheet.columns('transactionType').length === 0) return [];
  const types = new Map(Object.entries(layout.bookings));
  const byOrder = new Map<string, Booked[]>();
  for (const row of rows) {
    const what = types.get(textOf(cellFor(sheet, row, 'transactionType')));
    const id = what === undefined ? '' : idOf(sheet, row);
    if (what === undefined || id === '') continue;
    byOrder.set(id, [...(byOrder.get(id) ?? []), bookedIn(sheet, row, what)]);
  }
  return [...byOrder].map(([id, all]) => orderOf(id, all, layout.claims ?? 'claim'));
}
