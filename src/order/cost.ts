// What an order cost the seller: its goods, and one parcel.
import type { SheetRow } from '../base/cell';
import { type Currency, type Money, money } from '../base/money';
import { piecesOn } from './items';

import type { Reading } from './reading';
import { add, amountIn, currencyOf, type Sum, times } from './sums';

export interface Costs {
  readonly goodsCost: Money | null;
  readonly freight: Money | null;
}

/** Costs in the currency their column, cell or header names, else the export's, else the order's. */
export function readCosts(
  reading: Reading,
  lines: readonly SheetRow[],
  exportCurrency: Currency | null,
  orderCurrency: Currency,
): Costs {
  const named = currencyOf(reading, 'costCurrency');
  const usual = named ?? exportCurrency ?? orderCurrency;
  const lineCost = (row: SheetRow): Sum => {
    const line = amountIn(reading, 'unitCost@line', usual, [row]);
    if (line !== 'blank') return line;
    return times(amountIn(reading, 'unitCost', usual, [row]), piecesOn(reading, row));
  };
  const goods = (): Sum => {
    const whole = amountIn(reading, 'goodsCost', usual);
    if (whole !== 'blank') return whole;
    const costs = lines.map(lineCost);
    // The cost of some lines is not the cost of the order.
    return costs.includes('blank') ? 'blank' : add(costs);
  };
  const asMoney = (sum: Sum): Money | null => {
    // Programs write 0 for a cost they do not know.
    if (typeof sum === 'string' || (sum.amount === 0 && sum.column?.from === 'export')) return null;
    const { code, column } = sum;
    // 成本¥ beside prices in dollars is yuan.
    const signed = /[¥￥]/.test(column?.header ?? '') && usual !== 'JPY' ? 'CNY' : usual;
    return money(sum.amount, named ?? code ?? column?.currency ?? signed);
  };
  return {
    goodsCost: asMoney(goods()),
    freight: asMoney(amountIn(reading, 'shippingCost', usual)),
  };
}
