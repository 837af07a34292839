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
  columns_clear: { en: 'Every column is read.', zh: '所有列都已识别。' },
  to_check: {
    en: '{guessed} guessed, {unread} not read[, {weighty} of them with dates, amounts or text].',
    zh: '推测 {guessed} 列，未读取 {unread} 列[，其中 {weighty} 列含日期、金额或文字]。',
  },
  look_first: {
    en: 'Look at the guesses first: nothing is written to the sheet before you choose it.',
    zh: '请先查看推测：在您确认之前，不会写入表格。',
  },
  is_right: { en: 'This is right', zh: '正确' },
  not_used: { en: 'Not used', zh: '不使用' },
  likely: { en: 'Could be', zh: '可能是' },
  all_fields: { en: 'All meanings', zh: '全部含义' },
  use_all: { en: 'Use all guesses', zh: '采用全部推测' },
  preview: { en: 'What Classify would give', zh: '判断结果预览' },
  preview_now: { en: 'Work out the preview', zh: '计算预览' },
  previewing: { en: 'Working it out …', zh: '计算中……' },
  preview_open: {
    en: 'Choose the order number first, then you see what Classify would give.',
    zh: '先选择订单号列，即可预览判断结果。',
  },
  not_written: { en: 'Nothing is written yet.', zh: '尚未写入任何内容。' },
  save_and_classify: { en: 'Save and classify', zh: '保存并判断' },
  save_only: { en: 'Save only', zh: '仅保存' },
  drop: { en: 'Undo my choices', zh: '撤销选择' },
  choose_order: {
    en: 'Choose which column holds the order number.',
    zh: '请选择哪一列是订单号。',
  },
  guessed_as: { en: 'We take it for', zh: '推测为' },
  read_as: { en: 'Read as', zh: '识别为' },
  holds: { en: 'not read: {holds}', zh: '未读取：{holds}' },
  column_of: { en: 'Column {letter}', zh: '{letter} 列' },
  sample: { en: 'for example', zh: '例如' },
  confirmed: { en: 'confirmed by you', zh: '您已确认' },
  decide: { en: 'Let Claim Desk decide', zh: '由 Claim Desk 判断' },
  draft_saved: {
    en: 'Saved: {count} {count|change|changes}.',
    zh: '已保存 {count} 项更改。',
  },
  changed: {
    en: 'Settings, rules or letters were changed since the last Classify.',
    zh: '上次“判断”之后，设置、规则或信件有改动。',
  },
  which: { en: 'Which orders', zh: '哪些订单' },
  which_more: { en: '… and {count} more', zh: '……另有 {count} 个' },
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
  as_of: { en: 'As of {day}.', zh: '截至 {day}。' },
  problems: { en: 'Settings and rules to be put right', zh: '需要改正的设置与规则' },
  letter_problems: { en: 'Your letters, to be put right', zh: '您的信件，需要改正' },
  more: { en: 'More', zh: '更多' },
  open_settings: { en: 'All settings', zh: '全部设置' },
  open_letters: { en: 'Your letters', zh: '您的信件' },
  open_rules: { en: 'Marketplace rules', zh: '平台规则' },
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

/** Further tabs to be read, on the page. */
export const furtherPageWords = {
  title: { en: 'Also read', zh: '另读工作表' },
  help: {
    en: 'These tabs tell of orders in this sheet. Tick those that Classify may read too; formulas do not read them.',
    zh: '这些工作表中有本表的订单。勾选后“判断全部订单”会一并读取，公式不会读取。',
  },
  agreed: {
    en: 'Saved: {name} is read from now on. Classify again to bring the results up to date.',
    zh: '已保存：今后会读取 {name}。请重新判断以更新结果。',
  },
  left_out: {
    en: 'Saved: {name} is not read any more. Classify again to bring the results up to date.',
    zh: '已保存：不再读取 {name}。请重新判断以更新结果。',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What a further tab holds, said by the script. */
export const furtherWords = {
  tells: {
    en: 'tells of {count} {count|order|orders} of this sheet',
    zh: '涉及本表 {count} 个订单',
  },
  tells_at_least: {
    en: 'tells of {count} {count|order|orders} of this sheet or more',
    zh: '至少涉及本表 {count} 个订单',
  },
  tells_nothing: { en: 'tells of no order of this sheet', zh: '不涉及本表的订单' },
  gone: { en: 'is not in this file any more', zh: '此文件中已没有该工作表' },
} as const satisfies Readonly<Record<string, Words>>;

/** What counts for a currency while no rate is given. */
export const roughRateWords: Words = {
  en: 'Until you set it, built-in US$ figures and overviews use about {rate}.',
  zh: '未填写前，内置的美元数额和概览按约 {rate} 折算。',
};
