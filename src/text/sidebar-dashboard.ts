// What the dashboard of the sidebar says.
import type { Words } from '../base/say';
import { classWords } from './sidebar-both';

export const dashboardWords = {
  empty: {
    en: 'No orders yet. As soon as the sheet holds some, their disputes and losses are added up here.',
    zh: '还没有订单。表格中有订单后，这里会汇总纠纷和损失。',
  },
  /** The basis of every number below, said once. */
  as_of: {
    en: 'Every number here: {count} {orders|order|orders}, as of {date}, money in {currency}.',
    zh: '以下数字均按 {count} 个订单统计，截至 {date}，金额以 {currency} 计。',
  },

  // the numbers at the top
  at_stake: { en: 'Money at stake', zh: '预计损失' },
  at_stake_how: {
    en: 'Chance × amount of every open order. Those of high and medium risk are worth {full} in full.',
    zh: '各未结订单的纠纷概率 × 金额。其中高、中风险订单全额共 {full}。',
  },
  saved: { en: 'Saved by following the advice', zh: '按建议处理可节省' },
  saved_how: {
    en: '{count} open {orders|task|tasks} with a price: {refund} if all are refunded, {advised} as advised.',
    zh: '{count} 个待处理订单：全部退款需 {refund}，按建议处理需 {advised}。',
  },
  saved_none: { en: 'No open task with a price.', zh: '目前没有可计价的待处理订单。' },
  begun: { en: 'New disputes this month', zh: '本月新增纠纷' },
  begun_before: { en: '{last} last month.', zh: '上月 {last} 起。' },
  begun_undated: {
    en: '{count} more {count|has|have} no date.',
    zh: '另有 {count} 起没有日期。',
  },

  // how risky
  risk: { en: 'Risk', zh: '风险分布' },
  over: { en: 'Settled or over', zh: '已了结' },

  // disputes and losses
  classes: { en: 'Shipping class', zh: '物流类型' },
  methods: { en: 'Shipping method', zh: '物流方式' },
  markets: { en: 'Marketplace', zh: '平台' },
  countries: { en: 'Country', zh: '国家/地区' },
  items: { en: 'Item', zh: '商品' },
  months: { en: 'Month of the order', zh: '下单月份' },
  orders: { en: 'Orders', zh: '订单' },
  disputes: { en: 'Disputes', zh: '纠纷' },
  share: { en: 'Share', zh: '纠纷率' },
  loss: { en: 'Loss', zh: '损失' },
  table: { en: 'Show as table', zh: '以表格显示' },
  legend_list: {
    en: 'A bar opens its orders in Today.',
    zh: '点按条形，在“今天”中查看这些订单。',
  },
  open_list: { en: 'Show {count} open {open|order|orders}', zh: '查看 {count} 个待处理订单' },
  bar: {
    en: '{disputes} of {orders}[ ({share})] · {loss}',
    zh: '{orders} 单中 {disputes} 单[（{share}）] · {loss}',
  },
  others: { en: 'Others ({count})', zh: '其他（{count}）' },
  earlier: { en: 'Other months', zh: '其他月份' },
  not_known: classWords.unknown,

  // account health
  account: { en: 'Account health', zh: '账号健康' },

  // own rates
  own: { en: 'Your own dispute rates', zh: '您自己的纠纷率' },
  own_how: {
    en: 'From orders whose buyers can no longer claim. Dot: estimate; line: 95% interval.',
    zh: '按已过投诉期的订单计算。圆点为估计值，横线为 95% 区间。',
  },
  group: { en: 'Group', zh: '分组' },
  all: { en: 'All orders', zh: '全部订单' },
  closed: { en: 'Closed', zh: '已过投诉期' },
  rate: { en: 'Rate', zh: '纠纷率' },
  interval: { en: '95% interval', zh: '95% 区间' },
  too_few: {
    en: 'Too few orders to say ({closed} of {needed})',
    zh: '订单太少，无法判断（{closed}/{needed}）',
  },
  rate_counted: { en: '{disputes} of {closed} closed', zh: '{closed} 单中 {disputes} 单' },
  rate_bar: {
    en: '{rate}, 95% interval {from} to {to}; {disputes} of {closed} closed orders',
    zh: '{rate}，95% 区间 {from} 至 {to}；已过投诉期的 {closed} 单中 {disputes} 单',
  },

  // what closed orders teach
  lessons: { en: 'What your closed orders teach', zh: '您的历史订单说明什么' },
  lesson_orders: { en: '{count} {count|order|orders}', zh: '{count} 个订单' },
  lesson_more: { en: ' … and {count} more', zh: '……另有 {count} 个' },
  lesson_last: {
    en: 'Counted here: the last {count} closed orders.',
    zh: '此处只统计最后 {count} 个已结束的订单。',
  },
  learnt: { en: 'Your own numbers', zh: '您自己的数据' },
  lesson_try: { en: 'See what they change', zh: '查看影响' },
  lesson_apply: { en: 'Apply', zh: '采用' },
  lesson_back: { en: 'One step back', zh: '退回一步' },

  // how it is counted
  how: { en: 'How this is counted', zh: '统计口径' },
  rough: {
    en: ' Other currencies are converted with rough rates; set your own in Setup.',
    zh: '其他币种按粗略汇率折算；可在“设置”中填写您的汇率。',
  },
  uncounted: {
    en: ' {left} {count|order is|orders are} left out of the money: no amount, or no rate for its currency.',
    zh: '{left} 单未计入金额：没有金额，或其币种没有汇率。',
  },
} as const satisfies Readonly<Record<string, Words>>;
