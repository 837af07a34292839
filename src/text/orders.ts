// What is said of a table of orders as a whole, in the sheet and by the command line alike.
import type { Words } from '../base/say';

export const ordersWords = {
  summary: {
    en: '{orders} {orders|order|orders}: {high} high, {medium} medium, {low} low[, {unknown} not judged][, {handled} handled][, {waiting} waiting]; {due} {due|answer|answers} due by tomorrow',
    zh: '{orders} 个订单：高风险 {high}，中风险 {medium}，低风险 {low}[，无法判断 {unknown}][，已处理 {handled}][，等待中 {waiting}]；明天前需处理 {due} 个',
  },
  money: {
    en: '; refunding {due|it|all of them} would cost {refund}, the advised actions {advised}',
    zh: '；全部退款需 {refund}，按建议处理需 {advised}',
  },
  problems: { en: 'Cells that could not be used:', zh: '无法使用的单元格：' },
  problem_row: { en: '{count|Row|Rows} {rows}: {sentence}', zh: '第 {rows} 行：{sentence}' },
  no_orders: {
    en: 'The header was found, but there are no orders below it.',
    zh: '找到了表头，但下面没有订单。',
  },
  sheet_empty: { en: '“{file}” holds no rows.', zh: '“{file}”中没有任何行。' },
  sheet_no_header: {
    en: 'No header row was found in the first 15 rows of “{file}”. Put the column names in one row, for example: Order ID, Order date, Order value.',
    zh: '“{file}”的前 15 行没有找到表头。请把列名放在同一行，例如：订单号、下单日期、订单金额。',
  },
  sheet_no_order_column: {
    en: 'No column of “{file}” holds the order number. Name one Order ID.',
    zh: '“{file}”中没有订单号列。请将该列命名为“订单号”。',
  },
} as const satisfies Readonly<Record<string, Words>>;
