// What the buyer paid for an order, and in which currency.

import type { SheetRow } from '../base/cell';
import type { Slot } from '../base/fields';
import type { MarketId } from '../base/ids';
import { type Currency, type Money, money } from '../base/money';
import { readAmount } from '../cells/amount';
import { currencyOfSite } from '../market/currencies';
import type { Settings } from '../settings/settings';
import { cellOf, type Sheet } from '../sheet/lines';
import type { SheetPlan } from '../sheet/plan';
import { piecesOn } from './items';

import { first, type Reading, report } from './reading';
import { add, amountIn, currencyOf, type Sum, times } from './sums';

export interface Price {
  readonly value: Money | null;
  readonly currency: Currency;
  /** The sheet does not say the currency. */
  readonly currencyAssumed: boolean;
}

/** Slots whose headers may name the currency, `Total (PHP)`. */
const priced: readonly Slot[] = ['orderValue', 'itemPrice', 'itemPrice@unit', 'itemPrice@order'];

/** The currency that a header names. */
function inHeaders(sheet: Sheet): Currency | null {
  for (const slot of priced)
    for (const { currency } of sheet.columns(slot)) if (currency !== null) return currency;
  return null;
}

/** Exports and pages of these give dollars wherever the buyer lives. */
const inDollars: readonly MarketId[] = ['aliexpress'];

/** The currency where the sheet names none: of the site, of the buyers' one country, of the settings. */
export function assumedCurrency(
  plan: SheetPlan,
  market: MarketId,
  site: string | null,
  settings: Settings,
): Currency {
  const ofSite = site === null ? null : currencyOfSite(site);
  return ofSite ?? (inDollars.includes(market) ? null : plan.currency) ?? settings.currency;
}

/**
 * Adds up what the buyer paid: the order's own total, else the goods with shipping and tax.
 * @param elsewhere the currency where neither cell nor header names one
 */
export function readPrice(
  reading: Reading,
  lines: readonly SheetRow[],
  elsewhere: Currency,
): Price {
  const { sheet } = reading;
  const named = currencyOf(reading, 'currency');
  const usual = named ?? elsewhere;
  const amount = (slot: Slot, rows?: readonly SheetRow[]): Sum =>
    amountIn(reading, slot, usual, rows);

  const linePrice = (row: SheetRow): Sum => {
    const line = amount('itemPrice', [row]);
    if (typeof line !== 'string') return line;
    const unit = times(amount('itemPrice@unit', [row]), piecesOn(reading, row));
    return unit === 'blank' ? line : unit;
  };
  /** Item-level tax stands in columns of its own for the goods and for the shipping. */
  const taxes = (row: SheetRow): readonly Sum[] =>
    sheet.columns('tax').map((column) => {
      const read = readAmount(cellOf(row, column), { decimal: column.decimal, currency: usual });
      if (read === null) return 'blank';
      if (read.ok) return { amount: read.value.amount, code: read.value.currency, column };
      report(reading, column, read.code, cellOf(row, column));
      return 'unread';
    });
  const discount = (row: SheetRow): Sum => {
    const read = first(
      reading,
      'discount',
      (cell, column) => readAmount(cell, { decimal: column.decimal, currency: usual }),
      [row],
    );
    if (read === null) return 'blank';
    return { amount: -Math.abs(read.value.amount), code: null, column: null };
  };

  /** In a sheet made by hand, different totals on the lines of an order are those of the lines. */
  const total = (): Sum => {
    if (sheet.plan.export !== null || reading.rows.length === 1) return amount('orderValue');
    const [head = 'blank', ...rest] = reading.rows.map((row) => amount('orderValue', [row]));
    const others = add(rest);
    if (typeof head === 'string' || typeof others === 'string') return amount('orderValue');
    const repeated = rest.every((each) => typeof each === 'string' || each.amount === head.amount);
    const isSum = Math.abs(others.amount - head.amount) < 0.005;
    return repeated || isSum ? head : add([head, ...rest]);
  };
  const fromParts = (): Sum => {
    const whole = amount('itemPrice@order');
    const extras = [amount('shippingCharged@order'), amount('tax@order')];
    if (typeof whole !== 'string') return add([whole, ...extras]);
    const prices = add(lines.map(linePrice));
    if (typeof prices === 'string') return prices;
    const perLine = lines.flatMap((row) => [
      amount('shippingCharged', [row]),
      ...taxes(row),
      discount(row),
    ]);
    return add([prices, ...extras, ...perLine]);
  };

  const own = total();
  const paid = typeof own === 'string' ? fromParts() : own;
  const ofPaid = typeof paid === 'string' ? named : (paid.code ?? named ?? paid.column?.currency);
  const said = ofPaid ?? inHeaders(sheet);
  const currency = said ?? elsewhere;
  return {
    value: typeof paid === 'string' ? null : money(Math.max(0, paid.amount), currency),
    currency,
    currencyAssumed: (said ?? null) === null,
  };
}
