// The formulas in words: what each gives, what its arguments are, and what to say to a wrong call.
// Drives the helper box in Sheets, their page and the sentence over an error.
import type { Words } from '../base/say';
import type { Addressee } from '../languages/letter-names';

/** What each formula gives. */
export const formulaWords = {
  CLAIM_RISK: {
    en: 'How likely the order becomes a dispute, and how much that would cost: High, Medium or Low.',
    zh: '订单的纠纷风险：高、中、低。',
  },
  CLAIM_SCORE: {
    en: 'The chance of a dispute as a number from 0 to 100.',
    zh: '发生纠纷的可能性，0 到 100。',
  },
  CLAIM_ACTION: {
    en: 'What to do about the order, such as Refund, Reship or Contest.',
    zh: '建议的处理方式，例如退款、补发、申辩。',
  },
  CLAIM_WHY: {
    en: 'Why, in one sentence that quotes the row.',
    zh: '一句话说明原因，并引用该行内容。',
  },
  CLAIM_DUE: {
    en: 'The date by which to act; blank where nothing is due.',
    zh: '处理截止日期；无需处理时为空。',
  },
  CLAIM_COST: {
    en: 'Three columns: what a refund costs, what a reship costs, and what the advised action saves compared with a refund.',
    zh: '三列：退款成本、补发成本、按建议处理比退款节省的金额。',
  },
  CLAIM_REPLY: {
    en: 'The letters to send: to the buyer, the marketplace, the carrier and the bank; or what is missing for them. Blank where none is needed.',
    zh: '要发送的信件：给买家、平台、物流商和银行；缺少内容时说明缺什么；不需要时为空。',
  },
  CLAIM_TABLE: {
    en: 'All of the above side by side, under their titles.',
    zh: '以上全部结果，连同标题一起列出。',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What each argument is. */
export const parameterWords = {
  rows: {
    en: 'The orders: a block of rows such as A2:T, one row such as A2:T2, or a row number such as ROW().',
    zh: '订单：多行区域（如 A2:T）、一行（如 A2:T2）或行号（如 ROW()）。',
  },
  rows_with_header: {
    en: 'The orders together with their header row, such as A1:T.',
    zh: '包含表头的订单区域，如 A1:T。',
  },
  headers: {
    en: 'The header row over the same columns, such as A1:T1. Leave it out where the rows begin with it, or where it is row 1 of this sheet and the rows begin in column A.',
    zh: '同样列的表头行，如 A1:T1。如果区域已包含表头，或表头在本表第 1 行且区域从 A 列开始，可省略。',
  },
  today: {
    en: 'The day to judge by: a cell with a date, such as ClaimDeskToday, which “Set up this sheet” makes. Left out, it is the day of the last recalculation.',
    zh: '以哪一天为准：含日期的单元格，如“设置此表格”生成的 ClaimDeskToday。省略时为最近一次重新计算的日期。',
  },
  settings: {
    en: "The first two columns of the Claim settings tab, names and values, such as 'Claim settings'!A:B. Left out, the built-in settings count.",
    zh: "“纠纷设置”页的前两列（设置项和值），如 '纠纷设置'!A:B。省略时使用默认设置。",
  },
  language: {
    en: 'The language of the letter: en, de, fr, es, it, pt, ru, ja or zh. Left out, it is the buyer’s.',
    zh: '信件语言：en、de、fr、es、it、pt、ru、ja 或 zh。省略时用买家的语言。',
  },
  rules: {
    en: "Marketplace rules of your own: the Claim rules tab with its header row, such as 'Claim rules'!A:K. Left out, the built-in rules count.",
    zh: "您自己的平台规则：“纠纷规则”页，包含表头，如 '纠纷规则'!A:K。省略时使用内置规则。",
  },
  letters: {
    en: "Your own letters: the Claim letters tab with its header row, such as 'Claim letters'!A:D. Left out, the built-in letters count.",
    zh: "您自己的信件：“纠纷信件”页，包含表头，如 '纠纷信件'!A:D。省略时使用内置信件。",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What a seller should know about all of them. */
export const formulaNotes: readonly Words[] = [
  {
    en: 'Give whole columns: one formula over A2:T fills its column and is quicker than a formula in every row.',
    zh: '请使用整列：一个 A2:T 的公式即可填满整列，比每行一个公式更快。',
  },
  {
    en: 'Results follow the cells you pass. A formula that is given only a row number, or no headers, reads the sheet by itself and does not refresh when those cells change; nor does “today” when it is left out.',
    zh: '结果随传入的单元格更新。只给行号或不给表头时，公式自行读取表格，这些单元格改变后不会自动刷新；省略“today”时也一样。',
  },
  {
    en: 'A row number is judged by that row alone. Where an order has several lines, give the block: the result stands on its first line.',
    zh: '行号只看该行。一个订单有多行时请给出区域：结果写在第一行。',
  },
  {
    en: 'Dates are compared by day. Do not pass NOW() or RAND(): Sheets refuses them in such formulas.',
    zh: '日期按天比较。不要传入 NOW() 或 RAND()，表格不允许。',
  },
  {
    en: 'Where a comma is the decimal mark (1,5), separate the arguments with semicolons.',
    zh: '如果表格以逗号作小数点（1,5），请用分号分隔参数。',
  },
  {
    en: 'If Sheets does not know a formula in another file (#NAME?), open the add-on’s menu there once.',
    zh: '如果在另一个文件中公式显示 #NAME?，请先在该文件中打开一次插件菜单。',
  },
];

/** Stands above each letter where not all of them are for the buyer. */
export const letterTo: Readonly<Record<Addressee, Words>> = {
  buyer: { en: 'To the buyer', zh: '给买家' },
  marketplace: { en: 'To the marketplace', zh: '给平台' },
  carrier: { en: 'To the carrier', zh: '给物流商' },
  bank: { en: 'To the bank', zh: '给银行' },
};

/** In place of a letter that cannot be written yet. */
export const letterMissing: Words = {
  en: 'No letter yet: fill in {fields}.',
  zh: '暂无法写信：请填写 {fields}。',
};

/** A wrong call in one sentence that says what to write instead. */
export const wrongCalls = {
  rows_missing: {
    en: 'Give the order rows, such as {formula}(A2:T, A1:T1).',
    zh: '请给出订单区域，例如 {formula}(A2:T, A1:T1)。',
  },
  rows_one_cell: {
    en: '“{value}” is one cell, not a row of an order. Give the whole row, such as A2:T2, or its number, such as ROW().',
    zh: '“{value}”只是一个单元格，不是一行订单。请给出整行（如 A2:T2）或行号（如 ROW()）。',
  },
  row_beyond: {
    en: 'This sheet has no row {value}. Give the whole row, such as A2:T2, or its number, such as ROW().',
    zh: '本表没有第 {value} 行。请给出整行（如 A2:T2）或行号（如 ROW()）。',
  },
  header_inside: {
    en: '{formula} needs the header row inside its rows, such as A1:T.',
    zh: '{formula} 的区域必须包含表头，例如 A1:T。',
  },
  headers_shape: {
    en: 'The headers are one row, such as A1:T1; the range given has {rows}.',
    zh: '表头应为一行（如 A1:T1），给出的区域有 {rows} 行。',
  },
  headers_width: {
    en: 'The rows have {rows} {rows|column|columns} and the headers {headers}. Give both over the same columns, such as A2:T and A1:T1.',
    zh: '订单区域有 {rows} 列，表头有 {headers} 列。请使用相同的列，例如 A2:T 和 A1:T1。',
  },
  headers_with_number: {
    en: 'A row number takes its headers from the sheet: leave the second argument empty.',
    zh: '使用行号时表头取自本表：请将第二个参数留空。',
  },
  headers_unknown: {
    en: 'The headers given are no column names that are known. Give the row with names such as Order ID, Order date, Order value.',
    zh: '给出的表头无法识别。请给出含有 订单号、下单日期、订单金额 等列名的那一行。',
  },
  no_header: {
    en: 'No header row was found. Give it as the second argument, such as A1:T1, or let the rows begin with it.',
    zh: '没有找到表头。请作为第二个参数给出（如 A1:T1），或让区域包含表头。',
  },
  not_from_column_a: {
    en: 'These rows do not begin in column A of this sheet, so their headers are not known. Give the header row as the second argument, such as A1:T1.',
    zh: '该区域不是从本表的 A 列开始，无法确定表头。请将表头行作为第二个参数给出，例如 A1:T1。',
  },
  no_order_column: {
    en: 'No column holds the order number. Name one Order ID.',
    zh: '没有订单号列。请将该列命名为“订单号”。',
  },
  bad_today: {
    en: '“{value}” is no date that can be used as today. Give a cell with a date, or "2026-11-21".',
    zh: '“{value}”不能作为今天的日期。请给出日期单元格，或 "2026-11-21"。',
  },
  one_cell_only: {
    en: 'Give one cell for {parameter}, not a range.',
    zh: '{parameter} 只能是一个单元格，不能是区域。',
  },
  bad_language: {
    en: '“{value}” is no language letters are written in. Give one of {languages}.',
    zh: '没有“{value}”这种语言的信件。请使用 {languages} 之一。',
  },
  settings_shape: {
    en: "The settings are a range with a name column and a value column, such as 'Claim settings'!A:B.",
    zh: "设置应为包含名称列和值列的区域，例如 '纠纷设置'!A:B。",
  },
  rules_shape: {
    en: "The rules are the Claim rules tab with its header row (Value, Name), such as 'Claim rules'!A:K.",
    zh: "规则应为“纠纷规则”页，包含表头（值、名称），例如 '纠纷规则'!A:K。",
  },
  letters_shape: {
    en: "The letters are the Claim letters tab with its header row (Action, Marketplace, Language, Text), such as 'Claim letters'!A:D.",
    zh: "信件应为“纠纷信件”页，包含表头（操作、平台、语言、正文），例如 '纠纷信件'!A:D。",
  },
} as const satisfies Readonly<Record<string, Words>>;
export type WrongCall = keyof typeof wrongCalls;
