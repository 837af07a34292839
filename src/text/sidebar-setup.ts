// What the sidebar's set-up says. The first table goes into the page, the others stay in the script.
import type { Words } from '../base/say';

export const setupWords = {
  copy_diagnosis: { en: 'Copy diagnosis', zh: '复制诊断信息' },
  diagnosis_help: {
    en: 'For whoever helps you: version, layout, columns and counts of problems. No cell of your sheet is in it.',
    zh: '供技术支持使用：版本、表格布局、各列含义和问题数量。不含表格中的任何内容。',
  },
  diagnosis_copied: { en: 'Copied.', zh: '已复制。' },
  diagnosis_selected: { en: 'Selected: copy it with Ctrl+C.', zh: '已选中，请按 Ctrl+C 复制。' },
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

/** Why something cannot be saved; what is wrong with a value is said in the words of its setting. */
export const refusedWords = {
  unknown: { en: 'There is no such setting here.', zh: '此处没有这项设置。' },
  header: {
    en: 'This column has no header that can be told apart. Give it one in the sheet first.',
    zh: '此列没有可识别的表头，请先在表格中填写。',
  },
} as const satisfies Readonly<Record<string, Words>>;
