// What the command line says around the table.
import type { Words } from '../base/say';

export const cliWords = {
  order: { en: 'Order', zh: '订单' },
  row: { en: 'Row', zh: '行' },
  market: { en: 'Marketplace', zh: '平台' },
  spent: { en: 'answered', zh: '已回复' },
  over: { en: '{days} {days|day|days} over', zh: '逾期 {days} 天' },
  still: {
    en: '{days} {days|day|days} over, may count until {date}',
    zh: '逾期 {days} 天，{date} 前仍可能有效',
  },
  handled: { en: 'handled', zh: '已处理' },
  waits: { en: 'waits until {date}', zh: '等待至 {date}' },
  tomorrow: { en: 'tomorrow', zh: '明天' },
  today: { en: 'today', zh: '今天' },
  read_as: {
    en: 'Read as {market}, header in row {row}{encoding}. Today is {today}.',
    zh: '识别为 {market}，表头在第 {row} 行{encoding}。今天是 {today}。',
  },
  own_tracker: { en: 'your own tracker', zh: '自建表格' },
  encoding: { en: ', encoding {name} (guessed)', zh: '，编码 {name}（推测）' },
  read_sheet: { en: ' (sheet “{name}”)', zh: '（工作表“{name}”）' },
  bad_map: {
    en: 'Columns are named in pairs such as "Paid=Order value,Sent=Ship date"; “{given}” names no column of Claim Desk.',
    zh: '列的写法为 "Paid=订单金额,Sent=发货日期"；“{given}”不是 Claim Desk 的字段。',
  },
  map_missed: {
    en: '“{header}” is named as a column, but the file has none of that name; it is not used.',
    zh: '命令中的列“{header}”在文件中不存在，已忽略。',
  },
  columns_head: { en: 'column · read as · examples', zh: '列 · 读作 · 示例' },
  column_read: { en: '{header} · {field} · {examples}', zh: '{header} · {field} · {examples}' },
  column_guessed: {
    en: '{header} · {field} (guessed) · {examples}',
    zh: '{header} · {field}（推测） · {examples}',
  },
  column_unread: { en: '{header} · not read', zh: '{header} · 未读取' },
  column_unused: { en: '{header} · not used', zh: '{header} · 不使用' },
  column_private: {
    en: '{header} · {field} · personal, not shown',
    zh: '{header} · {field} · 个人信息，不显示',
  },
  column_personal: { en: '{header} · personal, not read', zh: '{header} · 个人信息，不读取' },
  assumed_currency: {
    en: 'No currency is named, so amounts are taken as {currencies}. Name it in a column Currency or in the settings (currency).',
    zh: '表中没有币种，金额按 {currencies} 计算。请在“币种”列或设置（currency）中注明。',
  },
  more: {
    en: '{count} more {count|order|orders} not shown; --all shows every row.',
    zh: '另有 {count} 个订单未显示；--all 显示全部。',
  },
  rows_more: { en: '{rows} and {count} more', zh: '{rows} 等，另有 {count} 行' },
  problems_more: {
    en: '… and {count} more (--json lists all).',
    zh: '……另有 {count} 个（--json 可列出全部）。',
  },
  explained: {
    en: 'Row {row}, order {order}: {action}',
    zh: '第 {row} 行，订单 {order}：{action}',
  },
  to_buyer: {
    en: 'Row {row}, order {order}: to the buyer ({code})',
    zh: '第 {row} 行，订单 {order}：给买家（{code}）',
  },
  to_marketplace: {
    en: 'Row {row}, order {order}: to the marketplace ({code})',
    zh: '第 {row} 行，订单 {order}：给平台（{code}）',
  },
  to_carrier: {
    en: 'Row {row}, order {order}: to the carrier ({code})',
    zh: '第 {row} 行，订单 {order}：给物流商（{code}）',
  },
  to_bank: {
    en: 'Row {row}, order {order}: to the bank ({code})',
    zh: '第 {row} 行，订单 {order}：给银行（{code}）',
  },
  letter_missing: { en: 'Fill in first: {missing}.', zh: '请先填写：{missing}。' },
  row_note: { en: 'Row {row}: {sentence}', zh: '第 {row} 行：{sentence}' },
  written: { en: 'Written to {file}.', zh: '已写入 {file}。' },
  orders_apart: {
    en: 'The lines of {count} {count|order|orders} do not stand together, so each place was judged by itself. Sort the file by order number and run it again.',
    zh: '有 {count} 个订单的行不相邻，已分别判断。请按订单号排序后重新运行。',
  },
  orders_apart_unchecked: {
    en: 'Only the first {count} orders were looked through for lines that do not stand together.',
    zh: '仅检查了前 {count} 个订单的行是否相邻。',
  },
  orders_between: {
    en: '{count} {count|order stands|orders stand} in more than one file, and {count|was|were} judged in each by itself. Without --each the files are read as one.',
    zh: '有 {count} 个订单出现在多个文件中，已按文件分别判断。去掉 --each 可合并读取。',
  },
  orders_between_unchecked: {
    en: 'Only the first {count} orders were looked through for those that stand in more than one file.',
    zh: '仅检查了前 {count} 个订单是否出现在多个文件中。',
  },
  files_left: {
    en: '{count} of {all} files could not be read and {count|is|are} left out of all the above.',
    zh: '共 {all} 个文件，其中 {count} 个无法读取，以上结果不包含它们。',
  },
  files_more: { en: '{list} and {count} more', zh: '{list} 等，另有 {count} 个文件' },
  all_too_many: {
    en: '“{file}” has {count} rows, too many for one table on a screen. Leave out --all, or take --json or --out FILE.csv.',
    zh: '“{file}”有 {count} 行，无法在屏幕上全部显示。请去掉 --all，或使用 --json 或 --out FILE.csv。',
  },
  calendar_written: {
    en: '{count} due {count|day|days} written to {file}. Open the file with your calendar.',
    zh: '已将 {count} 个截止日期写入 {file}。用日历打开该文件即可。',
  },
  list_written: {
    en: '{count} due {count|order|orders} written to {file}. Open the file to print it.',
    zh: '已将 {count} 个到期订单写入 {file}。打开该文件即可打印。',
  },
  list_empty: { en: 'Nothing is due by today.', zh: '今天没有到期的订单。' },
  reading: { en: 'Reading {file} ({size} MB) …', zh: '正在读取 {file}（{size} MB）……' },
  progress: {
    en: 'Classified {done} of {all} rows, {rate} a second, {left} s left',
    zh: '已处理 {done} / {all} 行，每秒 {rate} 行，还需 {left} 秒',
  },

  orders_endless: {
    en: 'More than {count} rows under each other in “{file}” have one order number. Say which column holds it, for example --map "Reference=Order ID".',
    zh: '“{file}”中连续超过 {count} 行的订单号相同。请指明订单号所在的列，例如 --map "参考号=订单号"。',
  },
  file_missing: { en: 'There is no file “{file}”.', zh: '找不到文件“{file}”。' },
  file_unreadable: {
    en: '“{file}” cannot be opened: {detail}.',
    zh: '无法打开“{file}”：{detail}。',
  },
  file_empty: { en: '“{file}” is empty.', zh: '“{file}”是空的。' },
  file_too_large: {
    en: '“{file}” holds more than can be read at once: 100 MB or five million cells of a workbook, 50 MB of text. Files of .csv, .tsv or .ndjson may be of any length where each stands by itself (one file, or --each) and without --out FILE.xlsx, --compare, --learn and --prevent; else split it, for example by month.',
    zh: '“{file}”超出一次可读取的范围（工作簿 100 MB 或 500 万个单元格，文本 50 MB）。单个文件或使用 --each 逐个处理时，.csv、.tsv、.ndjson 不限大小（不使用 --out FILE.xlsx、--compare、--learn、--prevent 时）；否则请拆分，例如按月份。',
  },
  file_password: {
    en: '“{file}” is protected by a password. Open it in Excel or WPS, remove the password, save, and try again.',
    zh: '“{file}”有密码保护。请在 Excel 或 WPS 中打开，去掉密码并保存后重试。',
  },
  file_not_a_table: {
    en: '“{file}” is no table of orders ({detail}). Export it as .csv or .xlsx.',
    zh: '“{file}”不是订单表（{detail}）。请导出为 .csv 或 .xlsx。',
  },
  file_damaged: {
    en: '“{file}” is damaged or was not fully downloaded ({detail}). Export it again.',
    zh: '“{file}”已损坏或下载不完整（{detail}）。请重新导出。',
  },
  file_unknown_type: {
    en: '“{file}” is of a kind that cannot be read ({detail}). Export it as .csv or .xlsx.',
    zh: '无法读取“{file}”的文件类型（{detail}）。请导出为 .csv 或 .xlsx。',
  },
  settings_unreadable: {
    en: 'The settings file “{file}” cannot be read as JSON: {detail}.',
    zh: '设置文件“{file}”不是有效的 JSON：{detail}。',
  },
  settings_shape: {
    en: 'The settings file “{file}” names no settings. Write, for example: { "highValue": 80 }',
    zh: '设置文件“{file}”中没有设置项。请填写如 { "highValue": 80 }',
  },
  settings: { en: 'Settings', zh: '设置' },
  default_used: { en: '{sentence} The default is used.', zh: '{sentence}现使用默认值。' },
  not_used: { en: '{sentence} It is not used.', zh: '{sentence}已忽略。' },
  no_letters: {
    en: '“{file}” holds no letters: it needs a header row with Action, Language and Text, and Marketplace where it matters.',
    zh: '“{file}”中没有信件：需要包含“操作”“语言”“正文”（以及可选的“平台”）的表头。',
  },
  no_rules: {
    en: '“{file}” holds no marketplace rules: it needs a header row with Value and Name, as the tab Claim rules has.',
    zh: '“{file}”中没有平台规则：需要包含“值”和“名称”的表头，与“纠纷规则”页相同。',
  },
  nothing_tried: {
    en: '“{file}” holds nothing to try: name settings (.json, or a workbook with the tab Claim settings), marketplace rules (columns Value and Name), letters (columns Action, Language and Text), or a column as "Paid=Order value".',
    zh: '“{file}”中没有可试用的内容：请指定设置（.json，或含“纠纷设置”页的工作簿）、平台规则（含“值”和“名称”列）、信件（含“操作”“语言”“正文”列），或列，如 "Paid=订单金额"。',
  },
  letter_problem: { en: '{source}: {sentence}', zh: '{source}：{sentence}' },
  out_is_input: {
    en: '“{file}” is one of the files that are read. Name another file to write, so that yours stays as it is.',
    zh: '“{file}”是要读取的文件之一。请指定另一个要写入的文件，以免覆盖原文件。',
  },
  out_failed: {
    en: '“{file}” could not be written: {detail}.',
    zh: '无法写入“{file}”：{detail}。',
  },
} as const satisfies Readonly<Record<string, Words>>;
