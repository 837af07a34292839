// What the add-on says in the sheet: menu, headers of its columns, questions, results, refusals.
import type { UiLanguage } from '../base/ids';
import type { Words } from '../base/say';

/** One menu item: its caption, and its line in the help. */
export interface MenuWords {
  readonly label: Words;
  readonly help: Words;
}

export const menuWords = {
  sidebar: {
    label: { en: 'Open sidebar', zh: '打开侧边栏' },
    help: {
      en: 'shows what is due today, the selected order with its costs, evidence and letter, an overview and the set-up.',
      zh: '显示今天到期的订单、所选订单的成本、证据和信件，以及概览和设置。',
    },
  },
  setUp: {
    label: { en: 'Set up this sheet', zh: '设置此表格' },
    help: {
      en: 'adds the result columns to the right of your own and the settings tab. Your own columns are never changed.',
      zh: '在您的列右侧添加结果列，并添加设置页。不会改动您自己的列。',
    },
  },
  classify: {
    label: { en: 'Classify all orders', zh: '判断全部订单' },
    help: {
      en: 'writes Risk, Score, Action, Due and Why anew for every row that is not marked in Handled. Evidence and Reply follow the action until you change them; your own words and ticks stay. Clear a cell to have it written again.',
      zh: '为所有未标记“已处理”的行重新填写风险、分数、建议、截止和原因。证据和回复随建议更新，您改过的内容和勾选会保留；清空后可重新生成。',
    },
  },
  refresh: {
    label: { en: 'Refresh formulas', zh: '刷新公式' },
    help: {
      en: 'makes the formulas count from today, and puts them back into place after sorting.',
      zh: '让公式按今天计算；排序后把公式放回原位。',
    },
  },
  translate: {
    label: { en: 'Translate messages', zh: '翻译买家留言' },
    help: {
      en: 'adds a column with the buyers’ messages in your language, by Google Sheets’ own translation. It is never made by itself.',
      zh: '添加一列，用 Google 表格自带的翻译显示买家留言的译文。不会自动添加。',
    },
  },
  settings: {
    label: { en: 'Edit settings', zh: '修改设置' },
    help: {
      en: 'opens the tab with shop name, return address, freight, exchange rates and thresholds.',
      zh: '打开设置页：店铺名、退货地址、运费、汇率、阈值等。',
    },
  },
  letters: {
    label: { en: 'Edit letters', zh: '修改信件' },
    help: {
      en: 'opens the tab with the letters to buyers: change one and yours is used, leave it and the built-in letter is.',
      zh: '打开信件页：修改后使用您的信件，不改则使用内置信件。',
    },
  },
  rules: {
    label: { en: 'Edit rules', zh: '修改规则' },
    help: {
      en: 'opens the tab with the windows and thresholds of the marketplaces: change one and everything follows it. Choose it again to have the tab checked.',
      zh: '打开平台规则页：修改时限或阈值后，所有结果都按新值计算。再次选择可检查该页。',
    },
  },
  remove: {
    label: { en: 'Remove result columns', zh: '删除结果列' },
    help: {
      en: 'deletes the columns that Claim Desk added, and nothing else.',
      zh: '只删除 Claim Desk 添加的列。',
    },
  },
  help: {
    label: { en: 'Show help', zh: '查看帮助' },
    help: { en: 'shows this text.', zh: '显示本说明。' },
  },
} as const satisfies Readonly<Record<string, MenuWords>>;

export const translationTitle: Words = { en: 'Message in your language', zh: '译文' };

/** What is good to know beyond the menu. */
export const helpNotes: readonly Words[] = [
  {
    en: 'Formulas that begin with CLAIM_ are known only in a file where the add-on is in use. If a cell shows #NAME?, open Extensions › Add-ons › Manage add-ons and choose “Use in this document”, or choose any item of this menu once.',
    zh: '以 CLAIM_ 开头的公式只在启用了本插件的文件中可用。如果单元格显示 #NAME?，请在“扩展程序 › 插件 › 管理插件”中选择“在此文档中使用”，或点一次本菜单的任意项目。',
  },
  {
    en: 'If the sidebar stays empty or “refused to connect” appears, your browser is signed in to several Google accounts. Sign out of the others, or open the file in a private window with one account.',
    zh: '如果侧边栏空白或显示“拒绝连接”，说明浏览器登录了多个 Google 账号。请退出其他账号，或在只登录一个账号的无痕窗口中打开。',
  },
  {
    en: 'Sort the whole sheet, not only your own columns: a filter made before the set-up does not move Evidence, Reply and Handled along.',
    zh: '请对整个表格排序，不要只排自己的列：设置之前建立的筛选器不会带动证据、回复和已处理列。',
  },
  {
    en: 'Nothing leaves the file: the add-on has no network access.',
    zh: '数据不会离开此文件：本插件没有联网权限。',
  },
];

export const settingsTabWords = {
  tab: { en: 'Claim settings', zh: '纠纷设置' },
  setting: { en: 'Setting', zh: '设置项' },
  value: { en: 'Value', zh: '值' },
  unit: { en: 'Unit', zh: '单位' },
  what: { en: 'What it changes', zh: '作用' },
  standard: { en: 'Default', zh: '默认值' },
  /** As it is written in files. */
  name: { en: 'Name', zh: '名称' },
  today: { en: 'Today, for formulas', zh: '今天（供公式使用）' },
} as const satisfies Readonly<Record<string, Words>>;

export const lettersTabWords = {
  tab: { en: 'Claim letters', zh: '纠纷信件' },
  action: { en: 'Action', zh: '操作' },
  market: { en: 'Marketplace', zh: '平台' },
  language: { en: 'Language', zh: '语言' },
  text: { en: 'Text', zh: '正文' },
} as const satisfies Readonly<Record<string, Words>>;

/** How the tab is used; stands on its header and is said when it is made. */
/** The languages of the letters in a new tab. */
export const lettersTabLanguages: Readonly<Record<UiLanguage, Words>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
};

export const lettersHint: Words = {
  en: 'These are the built-in letters. Change a text and yours is used instead; a row you leave as it is stands for the built-in letter, which also fits itself to each problem. Fields in square brackets are filled in; a line whose optional field is empty drops out. Add rows for other languages or for one marketplace (empty: all).',
  zh: '这里是内置信件。修改正文后将使用您的版本；保持不变的行仍使用内置信件（会按具体问题调整）。方括号中的字段会自动填写；可选字段为空时，该行自动省略。可添加其他语言或某个平台的行（平台留空表示全部）。',
};

/** What Google may refuse, by its reason. */
export const refusalWords = {
  slow: {
    en: 'Google Sheets took too long to answer, twice. Wait a minute, then choose the menu item again: it goes on where it stopped.',
    zh: 'Google 表格两次响应超时。请稍等一分钟再选择该菜单项，会从中断处继续。',
  },
  too_many: {
    en: 'Google allows only so many runs at once and a day, and they are used up. Wait a few minutes, in the worst case until tomorrow, then choose the menu item again.',
    zh: 'Google 限制同时运行和每日运行的次数，现已用完。请过几分钟（最迟明天）再选择该菜单项。',
  },
  merged: {
    en: 'Merged cells are in the way. Undo the merge in the header row and in the result columns, then choose the menu item again.',
    zh: '合并单元格妨碍了操作。请取消表头行和结果列中的合并，然后重新选择该菜单项。',
  },
  typed: {
    en: 'A result column is a typed column of a Sheets table. Set its type to “None” in the column’s menu, then choose the menu item again.',
    zh: '某个结果列是“表格”功能中的类型列。请在该列菜单中把类型设为“无”，然后重新选择该菜单项。',
  },
  full: {
    en: 'The file has reached the most cells Google Sheets allows. Delete empty rows, columns or tabs, then choose the menu item again.',
    zh: '文件已达到 Google 表格的单元格上限。请删除空行、空列或工作表，然后重新选择该菜单项。',
  },
  google_failed: {
    en: 'Google Sheets had a fault of its own. Wait a minute, then choose the menu item again: it goes on where it stopped.',
    zh: 'Google 表格自身出错。请稍等一分钟再选择该菜单项，会从中断处继续。',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Notes on cells that hold the seller's own words. */
export const keptWords = {
  other_action: {
    en: 'Claim Desk: you wrote this for another action. Read it again before you send it, or clear the cell for a new letter.',
    zh: 'Claim Desk：此内容是您为另一个操作所写。发送前请再看一遍；清空单元格可生成新信件。',
  },
  of_other_order: {
    en: 'Claim Desk: this stood here and belongs to order {id}: {text}',
    zh: 'Claim Desk：此处原有内容属于订单 {id}：{text}',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const addonWords = {
  mixed_up: {
    en: 'Results belonged to other rows, as only a part of the columns was sorted or moved. They stand beside their own orders again; sort whole rows.',
    zh: '部分列被单独排序或移动，结果与订单错位。现已重新对应；请整行排序。',
  },
  classify_again: {
    en: 'The results in this row belong to another order, as only a part of the columns was sorted or moved: classify again.',
    zh: '此行的结果属于另一订单（部分列被单独排序或移动）：请重新判断全部订单。',
  },
  read_again: {
    en: '{count} {count|row|rows} changed while they were read and were read again.',
    zh: '{count} 行在读取时被改动，已重新读取。',
  },
  kept_moving: {
    en: 'The sheet was changed again and again while Claim Desk read it, so the rest was not written. Wait until nobody sorts or moves columns, then choose the menu item again.',
    zh: '读取期间表格不断被改动，其余内容未写入。请等到无人排序或移动列时，再选择该菜单项。',
  },
  found: {
    en: '{kind}, header in row {row}.',
    zh: '{kind}，表头在第 {row} 行。',
  },
  own_sheet: { en: 'Your own sheet', zh: '自制表格' },
  export_of: { en: 'Exported from {market}', zh: '从{market}导出的表格' },
  ask_how: {
    en: 'The results go into columns to the right of your own.\n\nYes: as values, written when you choose “{classify}”.\nNo: as formulas, which follow every change by themselves.\nCancel: change nothing.',
    zh: '结果写在您的列右侧。\n\n是：写成数值，选择“{classify}”时更新。\n否：写成公式，随表格自动更新。\n取消：不做任何更改。',
  },
  formulas_placed: {
    en: 'The formulas stand in row {row} and fill their columns by themselves. Evidence and Reply are filled by “{classify}”.',
    zh: '公式在第 {row} 行，会自动填满各列。证据和回复由“{classify}”填写。',
  },
  formulas_refreshed: {
    en: 'The formulas are in place and count from {today}.',
    zh: '公式已就位，按 {today} 计算。',
  },
  today_stamped: {
    en: 'Formulas count from {today}. This sheet has none in its result columns.',
    zh: '公式按 {today} 计算。此表格的结果列没有公式。',
  },
  stopped: {
    en: 'Paused after {done} of {all} rows, as Google ends longer runs. Choose “{classify}” again to go on at row {next}.',
    zh: '已处理 {done} / {all} 行后暂停（Google 限制运行时间）。请再次选择“{classify}”，将从第 {next} 行继续。',
  },
  continued: {
    en: 'Continued at row {row}; the rows above were done before.',
    zh: '从第 {row} 行继续；上面的行已处理过。',
  },
  settings_problems: {
    en: 'Settings that could not be used; the default stands in:',
    zh: '无法使用的设置，已用默认值：',
  },
  rules_problems: {
    en: 'Marketplace rules, tab “{tab}”:',
    zh: '平台规则（“{tab}”页）：',
  },
  letters_problems: {
    en: 'Your own letters, tab “{tab}”:',
    zh: '您的信件（“{tab}”页）：',
  },
  problem_rows: {
    en: 'Row {row} and {more} more: {sentence}',
    zh: '第 {row} 行等 {count} 行：{sentence}',
  },
  and_more: { en: '… and {count} more.', zh: '……另有 {count} 个。' },
  ask_remove: {
    en: 'Delete {count} {count|column|columns} of “{sheet}”: {columns}? What you wrote into them is deleted as well. Your own columns stay as they are.',
    zh: '删除“{sheet}”的 {count} 列：{columns}？您写在其中的内容也会被删除。您自己的列不受影响。',
  },
  days_stay: {
    en: '{column} stays, because days stand in it on which somebody means to look again.',
    zh: '{column} 中有设定的再看日期，会保留。',
  },
  translated: {
    en: 'Column {column} shows the buyers’ messages in your language, by Google’s translation. Use it to understand, not to quote: it can be wrong.',
    zh: '{column} 列显示买家留言的译文（谷歌翻译），仅供理解，可能有误，请勿引用。',
  },
  no_messages: {
    en: 'No column of this sheet is read as the buyers’ messages. Say in the sidebar’s Setup which one holds them.',
    zh: '此表格没有被识别为买家留言的列。请在侧边栏“设置”中指定。',
  },
  no_translation: {
    en: 'Messages are translated by Google Sheets itself, which is not here. Choose this in your sheet at Google.',
    zh: '留言由 Google 表格翻译，此处无法使用。请在 Google 表格中选择此项。',
  },
  removed: { en: 'The result columns are gone.', zh: '结果列已删除。' },

  busy: {
    en: 'Claim Desk is already at work in this file, perhaps for somebody else. Try again in a minute.',
    zh: 'Claim Desk 正在此文件中运行（可能是其他人启动的）。请一分钟后再试。',
  },
  not_allowed: {
    en: 'Google Sheets did not let Claim Desk do this. The sheet or a column may be protected, the file may be full, or you may only view it. Ask its owner for the right to edit, then choose the menu item again: it goes on where it stopped.',
    zh: 'Google 表格不允许此操作。工作表或某列可能受保护，文件可能已满，或者您只有查看权限。请向所有者申请编辑权限，然后重新选择该菜单项，会从中断处继续。',
  },
  failed: {
    en: 'Claim Desk could not finish, and this is its own fault. Your own columns were not changed. Choose the menu item again; if it happens again, please report it.',
    zh: 'Claim Desk 未能完成，这是插件自身的问题。您自己的列没有被改动。请重新选择该菜单项；如再次发生，请反馈给我们。',
  },
  on_settings_tab: {
    en: 'This is the settings tab. Open the sheet with your orders first.',
    zh: '这是设置页。请先打开订单所在的工作表。',
  },
  on_rules_tab: {
    en: 'This is the tab with the marketplace rules. Open the sheet with your orders first.',
    zh: '这是平台规则页。请先打开订单所在的工作表。',
  },
  on_letters_tab: {
    en: 'This is the tab with your letters. Open the sheet with your orders first.',
    zh: '这是信件页。请先打开订单所在的工作表。',
  },
  nothing_to_remove: {
    en: '“{sheet}” has no columns of Claim Desk.',
    zh: '“{sheet}”没有 Claim Desk 的列。',
  },
  columns_between: {
    en: 'Formulas read all columns to their left, so Risk, Score, Action, Due and Why must stand to the right of your own. Move them there, or choose values.',
    zh: '公式读取其左侧的所有列，因此风险、分数、建议、截止和原因必须位于您的列右侧。请移到右侧，或选择数值。',
  },
} as const satisfies Readonly<Record<string, Words>>;
