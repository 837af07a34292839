// How far an order has come and what was paid back: status, cancellation, refund.

import type { Day } from '../base/day';
import type { Slot } from '../base/fields';
import type { MarketId, OrderStatus, Refunded } from '../base/ids';
import { amountOf, type Money, money } from '../base/money';
import { readAmount } from '../cells/amount';
import { readCount } from '../cells/count';
import { protectionIn } from '../cells/protection';
import { isBlank, textOf } from '../cells/read';
import { type RefundedCell, readRefunded } from '../cells/refunded';
import { furthest, readOrderStatus, step } from '../cells/status';
import type { Column } from '../sheet/columns';
import { layoutOf } from '../sheet/exports/find';
import { cellFor, cellOf, type Sheet } from '../sheet/lines';

import type { PaidBack } from './order';
import { datesOf, day, first, flag, type Reader, type Reading, report, text } from './reading';

/** "Completed" of Etsy, Shopify and Amazon says that the seller is done: shipped. */
const endsShipped = ({ plan }: Sheet, { from }: Column): boolean =>
  from === 'export' && layoutOf(plan.export)?.statusEnds === 'shipped';

function statusesIn(reading: Reading, slot: Slot, market: MarketId): readonly OrderStatus[] {
  const { sheet } = reading;
  const found: OrderStatus[] = [];
  for (const row of reading.rows)
    for (const column of sheet.columns(slot)) {
      const cell = cellOf(row, column);
      if (cell === '' || isBlank(cell)) continue;
      const status = readOrderStatus(textOf(cell));
      if (status === null && protectionIn([textOf(cell)], market) !== null) continue;
      if (status === null) report(reading, column, 'unknown_status', cell);
      else found.push(status === 'completed' && endsShipped(sheet, column) ? 'shipped' : status);
    }
  return found;
}

/** Lines may differ: the order stands where the last of those not cancelled stands. */
function ofLines(statuses: readonly OrderStatus[]): OrderStatus | null {
  const live = statuses.filter((status) => status !== 'cancelled');
  if (live.length === 0) return statuses[0] ?? null;
  if (live.includes('disputed')) return 'disputed';
  return live.reduce((least, each) => (step(each) < step(least) ? each : least));
}

/** The pieces all lines name together; null where no line does. */
function pieces(reading: Reading, slot: Slot): number | null {
  const counts = reading.rows.map((row) => first(reading, slot, readCount, [row])?.value ?? null);
  const given = counts.filter((count) => count !== null);
  return given.length === 0 ? null : given.reduce((sum, count) => sum + count, 0);
}

export interface State {
  readonly status: OrderStatus | null;
  readonly cancelledOn: Day | null;
}

/** What the status columns and the dates of the end of an order say together. */
export function readState(
  reading: Reading,
  market: MarketId,
  deliveredWithoutDate: boolean,
): State {
  const { sheet, rows } = reading;
  const order = furthest(statusesIn(reading, 'orderStatus', market));
  let status = order ?? ofLines(statusesIn(reading, 'orderStatus@line', market));
  const before = (end: OrderStatus) => status === null || step(status) < step(end);

  // Amazon's unshipped report has no status, but counts what is still to be shipped.
  const left = pieces(reading, 'quantityToShip');
  const gone = pieces(reading, 'quantityShipped');
  if (status === null && left !== null && left > 0) status = 'unshipped';
  if (status === null && left === 0 && gone !== null && gone > 0) status = 'shipped';

  const payment = readOrderStatus(text(reading, 'paymentStatus'));
  if (payment === 'cancelled' && before('shipped')) status = 'cancelled';
  if (flag(reading, 'cancelRequested')?.yes && before('cancel_requested'))
    status = 'cancel_requested';
  const cancelledOn = day(reading, 'cancelledAt');
  if (cancelledOn !== null && before('delivered')) status = 'cancelled';
  if (deliveredWithoutDate && before('delivered')) status = 'delivered';
  if (day(reading, 'completedAt') !== null && before('completed')) status = 'completed';
  if (rows.some((row) => cellFor(sheet, row, 'orderStatus@return') !== null)) status = 'returned';
  return { status, cancelledOn };
}

export interface Refund {
  readonly refunded: Refunded;
  /** The amount of a partial refund, where it is known in the order's currency. */
  readonly refundedPart: Money | null;
  readonly paidBack: PaidBack | null;
  /** Where only the day tells of it. */
  readonly refundedOn?: Day | null;
}

const refund = (refunded: Refunded, refundedPart: Money | null = null): Refund => ({
  refunded,
  refundedPart,
  paidBack: null,
});

/** What of the value was paid back; an amount below it is a part. */
export function shareOf(amount: number, code: string | null, value: Money | null): Refund {
  if (amount <= 0) return refund('none');
  const paidBack = { amount, currency: code };
  if (value === null || (code !== null && code !== value.currency))
    return { ...refund('partial'), paidBack };
  if (amount >= amountOf(value) - 0.005) return { ...refund('full'), paidBack };
  return { ...refund('partial', money(amount, value.currency)), paidBack };
}

const partly = /part(?:ly|ial|ially)?[\s_-]?refund|部分退款/i;

/** One amount of the order, from its lines: repeated on every line, above those it sums up, or of each. */
function together(amounts: readonly number[], lines: number): number {
  const [head = 0, ...rest] = amounts;
  const others = rest.reduce((sum, each) => sum + each, 0);
  const repeated = amounts.length === lines && rest.every((each) => each === head);
  return repeated || (rest.length > 1 && Math.abs(others - head) < 0.005) ? head : head + others;
}

/** What the refund columns say was paid back. */
function refundAmount(reading: Reading, value: Money | null): Refund {
  if (reading.sheet.columns('refundAmount').length === 0) return refund('none');
  const currency = value?.currency ?? null;
  const found = reading.rows.flatMap(
    (row) =>
      first(
        reading,
        'refundAmount',
        (cell, column) => readAmount(cell, { decimal: column.decimal, currency }),
        [row],
      ) ?? [],
  );
  const codes = new Set(found.map(({ value: paid, column }) => paid.currency ?? column.currency));
  const [code = null] = codes;
  // Of several currencies there is no sum.
  if (codes.size > 1) return refund('partial');
  const amounts = found.map(({ value: paid }) => Math.abs(paid.amount));
  return shareOf(together(amounts, reading.rows.length), code, value);
}

/** How much was refunded: the seller's own column, else the refund amount, else the statuses. */
export function readRefund(
  reading: Reading,
  value: Money | null,
  status: OrderStatus | null,
): Refund {
  const read: Reader<RefundedCell> = (cell, column) =>
    readRefunded(cell, {
      decimal: column.decimal,
      currency: value?.currency ?? null,
      ...datesOf(reading, column),
    });
  // What a day alone tells, a column beside it may tell better.
  const inWords: Reader<RefundedCell> = (cell, column) => {
    const told = read(cell, column, reading);
    return told?.ok && 'on' in told.value ? null : told;
  };
  const said = first(reading, 'refunded', inWords) ?? first(reading, 'refunded', read);
  if (said !== null && 'on' in said.value) {
    const part = refundAmount(reading, value);
    const refundedOn = said.value.on ?? null;
    return { ...(part.paidBack === null ? refund('full') : part), refundedOn };
  }
  if (said?.value.kind === 'yes') return refund('full');
  if (said?.value.kind === 'no') return refund('none');
  if (said?.value.kind === 'amount')
    return shareOf(said.value.amount, said.value.currency ?? said.column.currency, value);

  const paidBack = refundAmount(reading, value);
  // How much of it may stand in a column of the export.
  if (said?.value.kind === 'partial' && paidBack.refunded !== 'partial') return refund('partial');
  if (paidBack.refunded !== 'none') return paidBack;
  const payment = text(reading, 'paymentStatus');
  if (partly.test(payment.slice(0, 60))) return refund('partial');
  const done = readOrderStatus(payment) === 'refunded' || status === 'refunded';
  return refund(done ? 'full' : 'none');
}
