// What the script answers to the sidebar in words of its own. The page holds none of them: it has little room.
import type { UiLanguage } from '../base/ids';
import { say, type Words } from '../base/say';
import { smallestSample } from '../ledger/own-rates';

export const sidebarAnswers = {
  row_moved: {
    en: 'Row {row} no longer holds this order: rows were moved or deleted. Select the order again. Nothing was written.',
    zh: '第 {row} 行已不是此订单（行被移动或删除）。请重新选择订单。未写入任何内容。',
  },
  row_changed: {
    en: 'Somebody changed row {row} in this very moment, so nothing was written. Look at it, then try again.',
    zh: '第 {row} 行刚好被他人修改，未写入任何内容。请查看后重试。',
  },
  sheet_gone: {
    en: 'The sheet with this order is no longer in the file. Nothing was written. Choose Refresh in Today.',
    zh: '此订单所在的工作表已不在文件中。未写入任何内容。请在“今天”中点“刷新”。',
  },
  unread_sheet: {
    en: 'Sheet “{sheet}” is missing here: {why}',
    zh: '未包括工作表“{sheet}”：{why}',
  },
  this_sheet: { en: 'This sheet[: {sheet}]', zh: '当前工作表[：{sheet}]' },
  all_sheets: { en: 'All sheets of the file', zh: '文件中的全部工作表' },
  sheets_read: { en: '{count|Sheet|Sheets}: {sheets}', zh: '工作表：{sheets}' },
  no_order: {
    en: 'Row {row} holds no order. Select a cell in the row of an order.',
    zh: '第 {row} 行没有订单。请选中订单所在行的任一单元格。',
  },
  handled_by_hand: {
    en: 'The Handled cell says “{value}”, which was not written here. Change it in the sheet.',
    zh: '“已处理”单元格中是“{value}”，不是在此处写入的。请在表格中修改。',
  },
  handled_meanwhile: {
    en: 'This order was marked as handled meanwhile. Nothing was written.',
    zh: '此订单期间已被标记为已处理。未写入任何内容。',
  },
  waiting_changed: {
    en: 'The cell “Look again on” says “{value}” by now: somebody changed it. Nothing was written.',
    zh: '“再看日期”单元格现在是“{value}”，已被他人修改。未写入任何内容。',
  },
  waiting_cleared: {
    en: 'The cell “Look again on” is blank by now: somebody cleared it. Nothing was written.',
    zh: '“再看日期”单元格已被他人清空。未写入任何内容。',
  },
  waiting_by_hand: {
    en: 'The cell “Look again on” says “{value}”, which was not written here. Change it in the sheet.',
    zh: '“再看日期”单元格中是“{value}”，不是在此处写入的。请在表格中修改。',
  },
  waiting_day: {
    en: 'Choose a day from tomorrow on, within a year.',
    zh: '请选择明天起一年内的日期。',
  },
  reply_own: {
    en: 'The Reply cell holds words of your own.',
    zh: '“回复”单元格中有您自己写的内容。',
  },
  missing: { en: 'Fill in first: {fields}.', zh: '请先填写：{fields}。' },
} as const satisfies Readonly<Record<string, Words>>;

/** What was learnt and applied. */
export const lessonWords = {
  applied: { en: 'Applied on {on}. Before: {list}.', zh: '已于 {on} 采用。之前：{list}。' },
  was: { en: '{label} {before}', zh: '{label} {before}' },
  was_standard: { en: '{label} at its default', zh: '{label} 为默认值' },
} as const satisfies Readonly<Record<string, Words>>;

/** How the dashboard counts. */
const howWords = {
  account_how: {
    en: 'Counted by the day of the order. What only the marketplace sees, such as feedback, is not in it. A defect counts for more in the prices once half of a limit is used, up to five times at the limit; the prices go by the first 500 rows of each sheet.',
    zh: '按下单日期统计，不含只有平台能看到的数据（如评价）。用到上限的一半以后，不良记录在成本中的代价逐步升高，到上限时为五倍；成本按每张表格的前 500 行计算。',
  },
  how_dispute: {
    en: 'Dispute: a claim, return request, payment dispute or chargeback, whatever came of it, or money given back after dispatch. A message alone is none.',
    zh: '纠纷：投诉、退货申请、付款争议或拒付（不论结果），或发货后的退款。仅留言不算。',
  },
  how_loss: {
    en: 'Loss: what was given back less the marketplace’s fee and what returned goods are worth, and goods and freight of second parcels. Nothing before dispatch.',
    zh: '损失：退款减去返还的佣金和退回商品的残值，加上补发的货值和运费。发货前不计。',
  },
  how_rate: {
    en: 'Own rate: {needed} orders’ worth of what was to be expected is mixed in, so that small numbers do not mislead.',
    zh: '您自己的纠纷率：计算时掺入相当于 {needed} 单的预期值，避免小样本误导。',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How the account's rates are counted, and all else. */
export const sayHow = (language: UiLanguage) => ({
  account: say(howWords.account_how, language),
  rest: [
    say(howWords.how_dispute, language),
    say(howWords.how_loss, language),
    say(howWords.how_rate, language, { needed: smallestSample }),
  ],
});
