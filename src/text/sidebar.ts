// What the sidebar says: the frame, the order, the letter and the queue.
import type { Words } from '../base/say';

export const sidebarWords = {
  // the frame
  order: { en: 'Order', zh: '订单' },
  queue: { en: 'Queue', zh: '待办' },
  dashboard: { en: 'Overview', zh: '概览' },
  setup: { en: 'Setup', zh: '设置' },
  views: { en: 'Views', zh: '视图' },
  loading: { en: 'Loading …', zh: '加载中……' },
  retry: { en: 'Retry', zh: '重试' },
  no_answer: {
    en: 'Google Sheets gave no answer. Check the connection, then choose Retry.',
    zh: 'Google 表格没有响应。请检查网络后点“重试”。',
  },
  row_moved: {
    en: 'Row {row} no longer holds this order: rows were moved or deleted. Select the order again. Nothing was written.',
    zh: '第 {row} 行已不是此订单（行被移动或删除）。请重新选择订单。未写入任何内容。',
  },
  other_sheet: {
    en: 'Another sheet came to the front meanwhile, so this stopped. Open the sheet you mean, then choose Retry.',
    zh: '期间切换到了其他工作表，已停止。请打开要处理的工作表，再点“重试”。',
  },
  set_up_first: {
    en: 'This sheet has no result columns yet. Open Setup and choose “Classify all orders”.',
    zh: '此表格还没有结果列。请打开“设置”，点“判断全部订单”。',
  },

  // the order
  no_order: {
    en: 'Row {row} holds no order. Select a cell in the row of an order.',
    zh: '第 {row} 行没有订单。请选中订单所在行的任一单元格。',
  },
  use_row: { en: 'Use selected row', zh: '读取所选行' },
  row: { en: 'Row {row}', zh: '第 {row} 行' },
  score: { en: 'Risk score {score} of 100', zh: '风险分数 {score} / 100' },
  reasons: { en: 'Why this risk', zh: '风险原因' },
  buyer_wrote: { en: 'The buyer wrote', zh: '买家留言' },
  do_this: { en: 'What to do', zh: '建议处理' },
  due_on: { en: 'By {date}', zh: '截止 {date}' },
  due_today: { en: 'today, {hours} h left', zh: '今天，剩余 {hours} 小时' },
  due_tomorrow: { en: 'tomorrow', zh: '明天' },
  due_in: { en: 'in {days} {days|day|days}', zh: '还有 {days} 天' },
  due_over: { en: '{days} {days|day|days} overdue', zh: '已逾期 {days} 天' },
  due_spent: { en: 'answered', zh: '已答复' },
  handled: { en: 'Handled', zh: '已处理' },
  costs: { en: 'What each way costs', zh: '各方案成本' },
  advised: { en: 'advised', zh: '建议' },
  not_allowed_now: { en: 'not allowed now', zh: '目前不允许' },
  no_prices: {
    en: 'Without an order value nothing can be priced.',
    zh: '没有订单金额，无法比较成本。',
  },
  assumed: { en: 'Assumed – change to see what if', zh: '假设值（可修改试算）' },
  assumed_reset: { en: 'Back to the assumed values', zh: '恢复假设值' },
  assumed_currency: {
    en: 'The currency {currency} is assumed.',
    zh: '币种按 {currency} 计算（假设）。',
  },
  what_if: {
    en: 'Counted with your numbers. Nothing is saved.',
    zh: '按您输入的数值试算，不会保存。',
  },
  no_number: {
    en: 'Type a plain number, such as 12.50. Until then the assumed one counts.',
    zh: '请输入普通数字，例如 12.50；在此之前按假设值计算。',
  },
  evidence: { en: 'Evidence', zh: '证据' },
  evidence_kept: { en: 'Ticks are kept in the Evidence column.', zh: '勾选结果保存在“证据”列。' },
  problems: { en: 'Check this row', zh: '请检查此行' },
  mark_handled: { en: 'Mark as handled', zh: '标记为已处理' },
  is_handled: { en: 'Marked as handled.', zh: '已标记为已处理。' },
  undo: { en: 'Undo', zh: '撤销' },
  undone: { en: 'Undone.', zh: '已撤销。' },
  handled_by_hand: {
    en: 'The Handled cell says “{value}”, which was not written here. Change it in the sheet.',
    zh: '“已处理”单元格中是“{value}”，不是在此处写入的。请在表格中修改。',
  },
  next: { en: 'Next', zh: '下一个' },
  previous: { en: 'Previous', zh: '上一个' },
  place_in_queue: { en: '{at} of {all} in the queue', zh: '待办第 {at} / {all} 个' },

  // the letter
  to_buyer: { en: 'Letter to the buyer', zh: '给买家的信' },
  to_marketplace: { en: 'Letter to the marketplace', zh: '给平台的信' },
  to_carrier: { en: 'Letter to the carrier', zh: '给物流商的信' },
  to_bank: { en: 'Letter to the bank', zh: '给银行的信' },
  letter_language: { en: 'Language', zh: '语言' },
  no_letter: { en: 'This action needs no letter.', zh: '此操作不需要发信。' },
  missing: { en: 'Fill in first: {fields}.', zh: '请先填写：{fields}。' },
  in_own_language: { en: 'The same in {language}', zh: '{language}对照' },
  edited: { en: 'Changed by you', zh: '已由您修改' },
  back_to_letter: { en: 'Back to the original', zh: '恢复原文' },
  check_ok: { en: 'No rule of the marketplace is broken.', zh: '未发现违反平台规则的内容。' },
  check_found: { en: 'Check before sending', zh: '发送前请检查' },
  checking: { en: 'Checking …', zh: '检查中……' },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied.', zh: '已复制。' },
  not_copied: {
    en: 'The browser did not allow copying. The text is selected: press Ctrl+C.',
    zh: '浏览器不允许复制。文字已选中，请按 Ctrl+C。',
  },
  write_reply: { en: 'Write to Reply column', zh: '写入“回复”列' },
  written: { en: 'Written to the Reply column.', zh: '已写入“回复”列。' },
  replace_question: {
    en: 'The Reply cell already holds another text:',
    zh: '“回复”单元格中已有其他内容：',
  },
  replace: { en: 'Replace it', zh: '替换' },
  keep: { en: 'Keep it', zh: '保留' },

  // the queue
  queue_of: { en: 'Sheet “{sheet}”', zh: '工作表“{sheet}”' },
  refresh: { en: 'Refresh', zh: '刷新' },
  reading: { en: 'Read {done} of {all} rows', zh: '已读取 {done} / {all} 行' },
  stop: { en: 'Stop', zh: '停止' },
  overdue: { en: 'Overdue', zh: '已逾期' },
  today: { en: 'Today', zh: '今天' },
  this_week: { en: 'Within a week', zh: '一周内' },
  later: { en: 'Later', zh: '以后' },
  all: { en: 'All', zh: '全部' },
  filter_market: { en: 'Marketplace', zh: '平台' },
  filter_action: { en: 'Action', zh: '处理方式' },
  filter_level: { en: 'Risk', zh: '风险' },
  open_work: {
    en: '{count} open {count|order|orders}',
    zh: '{count} 个待处理订单',
  },
  shown_of: { en: '{shown} of {all} shown', zh: '显示 {shown} / {all} 个' },
  show_more: { en: 'Show {count} more', zh: '再显示 {count} 个' },
  nothing_open: {
    en: 'All done: no order waits for you.',
    zh: '全部完成：没有待处理的订单。',
  },
  nothing_matches: { en: 'No order matches the filter.', zh: '没有符合筛选条件的订单。' },
  at_risk: { en: '{amount} at risk', zh: '预计损失 {amount}' },
  partly: {
    en: 'Stopped after {done} of {all} rows; the rows below are missing here.',
    zh: '已在 {done} / {all} 行处停止，下方的行未列出。',
  },

  // classify all
  classify: { en: 'Classify all orders', zh: '判断全部订单' },
  go_on: { en: 'Go on', zh: '继续' },
  classifying: { en: '{done} of {all} rows', zh: '{done} / {all} 行' },
  classified: { en: 'Done.', zh: '完成。' },
  classify_stopped: {
    en: 'Stopped after {done} of {all} rows. What is written stays.',
    zh: '已在 {done} / {all} 行处停止。已写入的内容保留。',
  },
  classify_problems: { en: 'Cells to check', zh: '需检查的单元格' },
  problem_more: {
    en: 'Row {row} and {more} more: {sentence}',
    zh: '第 {row} 行等 {count} 行：{sentence}',
  },
  problem_one: { en: 'Row {row}: {sentence}', zh: '第 {row} 行：{sentence}' },
} as const satisfies Readonly<Record<string, Words>>;
