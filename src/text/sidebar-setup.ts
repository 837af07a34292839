// What the sidebar's set-up says. The first table goes into the page, the others stay in the script.
import type { Words } from '../base/say';

export const setupWords = {
  columns: { en: 'Your columns', zh: '您的列' },
  columns_clear: { en: 'Every column in use is clear.', zh: '所用的列都已识别。' },
  to_confirm: {
    en: '{count} {count|column|columns} to confirm',
    zh: '{count} 列待确认',
  },
  choose_order: {
    en: 'Choose which column holds the order number.',
    zh: '请选择哪一列是订单号。',
  },
  read_as: { en: 'We read it as', zh: '识别为' },
  column_of: { en: 'Column {letter}', zh: '{letter} 列' },
  sample: { en: 'for example', zh: '例如' },
  confirm: { en: 'Confirm', zh: '确认' },
  confirmed: { en: 'confirmed by you', zh: '您已确认' },
  decide: { en: 'Let Claim Desk decide', zh: '由 Claim Desk 判断' },
  column_saved: { en: 'Saved: {header}.', zh: '已保存：{header}。' },
  classify_again: {
    en: 'Classify again to bring the results up to date.',
    zh: '请重新判断以更新结果。',
  },
  recognised: { en: 'Recognised ({count})', zh: '已识别（{count}）' },
  unread: { en: 'Not read ({count})', zh: '未读取（{count}）' },

  results: { en: 'Results', zh: '结果' },
  none_yet: {
    en: 'The results go into new columns to the right of your own.',
    zh: '结果写在您的列右侧的新列中。',
  },
  values: { en: 'As values', zh: '数值' },
  values_help: {
    en: 'Written each time you classify. Best for large sheets.',
    zh: '每次“判断”时写入，适合大表格。',
  },
  formulas: { en: 'As formulas', zh: '公式' },
  formulas_help: {
    en: 'Follow every change by themselves. Evidence and Reply still come with Classify.',
    zh: '随表格自动更新；证据和回复仍由“判断”填写。',
  },
  prepare: { en: 'Set up and classify', zh: '设置并判断订单' },
  preparing: { en: 'Setting up …', zh: '设置中……' },
  switch_values: { en: 'Change to values', zh: '改为数值' },
  switch_formulas: { en: 'Change to formulas', zh: '改为公式' },

  settings: { en: 'Your shop', zh: '您的店铺' },
  saved: { en: 'Saved', zh: '已保存' },
  saving: { en: 'Saving …', zh: '保存中……' },
  standard: { en: 'Default: {standard}.', zh: '默认：{standard}。' },
  problems: { en: 'Settings that cannot be used', zh: '无法使用的设置' },
  letter_problems: { en: 'Your letters, to be put right', zh: '您的信件，需要改正' },
  more: { en: 'More', zh: '更多' },
  open_settings: { en: 'All settings', zh: '全部设置' },
  open_letters: { en: 'Your letters', zh: '您的信件' },
  refresh: { en: 'Read the sheet again', zh: '重新读取表格' },
} as const satisfies Readonly<Record<string, Words>>;

/** What stands in place of a field's name. */
export const columnWords = {
  unknown: { en: 'Not recognised', zh: '未识别' },
} as const satisfies Readonly<Record<string, Words>>;

interface FirstSetting {
  readonly label: Words;
  readonly hint: Words;
}

/** What a seller sets on the first day, in that order; each is a row of the settings tab. */
export const firstSettings = {
  shopName: {
    label: { en: 'Shop name', zh: '店铺名' },
    hint: { en: 'Stands in your letters.', zh: '写在信件中。' },
  },
  signature: {
    label: { en: 'Signature', zh: '署名' },
    hint: { en: 'Stands under your letters.', zh: '信件末尾的署名。' },
  },
  'returnAddress.*': {
    label: { en: 'Return address', zh: '退货地址' },
    hint: {
      en: 'Where buyers send returns. For single countries, see All settings.',
      zh: '买家的退货地址。按国家设置请见“全部设置”。',
    },
  },
  language: {
    label: { en: 'Your own language', zh: '您的语言' },
    hint: { en: 'Labels, reasons and the sidebar.', zh: '用于标签、原因和侧边栏。' },
  },
  highValue: {
    label: { en: 'High value from, US$', zh: '高货值起点（美元）' },
    hint: { en: 'Such orders count as riskier.', zh: '达到此金额的订单风险更高。' },
  },
  goodsCostShare: {
    label: { en: 'Goods cost, share of value', zh: '采购成本比例' },
    hint: {
      en: 'Where a row gives no cost.',
      zh: '行内没有成本时，按订单金额的此比例估算。',
    },
  },
  'freight.*': {
    label: { en: 'Freight of a second parcel, US$', zh: '补发运费（美元）' },
    hint: { en: 'Where a row gives none.', zh: '行内没有运费时使用。' },
  },
} as const satisfies Readonly<Record<string, FirstSetting>>;

/** What a value must look like, for the sentence that refuses one. */
export const refusedWords = {
  text: {
    en: 'This text is too long: 500 characters at most.',
    zh: '文字过长，最多 500 个字符。',
  },
  choice: { en: '“{value}” is not possible here.', zh: '“{value}”不能用于此项。' },
  share: {
    en: '“{value}” is not a share. Write 30% or 0.3, for example.',
    zh: '“{value}”不是比例。请填写如 30% 或 0.3。',
  },
  usd: {
    en: '“{value}” is not an amount. Write 100 or 9.50, for example.',
    zh: '“{value}”不是金额。请填写如 100 或 9.50。',
  },
  unknown: { en: 'There is no such setting here.', zh: '此处没有这项设置。' },
  field: { en: '“{value}” is no column of Claim Desk.', zh: '“{value}”不是 Claim Desk 的列。' },
  header: {
    en: 'This column has no header that can be told apart. Give it one in the sheet first.',
    zh: '此列没有可识别的表头，请先在表格中填写。',
  },
} as const satisfies Readonly<Record<string, Words>>;
