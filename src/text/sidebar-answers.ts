// What the script answers to the sidebar in words of its own. The page holds none of them: it has little room.
import type { Words } from '../base/say';

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
