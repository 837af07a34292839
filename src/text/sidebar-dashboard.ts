// What the dashboard of the sidebar says.
import type { Words } from '../base/say';

export const dashboardWords = {
  empty: {
    en: 'No orders yet. As soon as the sheet holds some, their disputes and losses are added up here.',
    zh: '还没有订单。表格中有订单后，这里会汇总纠纷和损失。',
  },
  as_of: {
    en: '{count} {orders|order|orders}, as of {date}',
    zh: '共 {count} 单，截至 {date}',
  },
  about: { en: 'about {amount}', zh: '约 {amount}' },

  // the numbers at the top
  at_stake: { en: 'Money at stake', zh: '预计损失' },
  at_stake_how: {
    en: 'Chance × amount of every open order. Those of high and medium risk are worth {full} in full.',
    zh: '各未结订单的纠纷概率 × 金额。其中高、中风险订单全额共 {full}。',
  },
  saved: { en: 'Saved by following the advice', zh: '按建议处理可节省' },
  saved_how: {
    en: '{orders} open {orders|task|tasks} with a price: {refund} if all are refunded, {advised} as advised.',
    zh: '{orders} 个待处理订单：全部退款需 {refund}，按建议处理需 {advised}。',
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
  risk_chart: {
    en: '{high} high, {medium} medium, {low} low, {over} settled or over.',
    zh: '高风险 {high}，中风险 {medium}，低风险 {low}，已了结 {over}。',
  },

  // disputes and losses
  classes: { en: 'Shipping class', zh: '物流类型' },
  markets: { en: 'Marketplace', zh: '平台' },
  countries: { en: 'Country', zh: '国家/地区' },
  months: { en: 'Month of the order', zh: '下单月份' },
  orders: { en: 'Orders', zh: '订单' },
  disputes: { en: 'Disputes', zh: '纠纷' },
  share: { en: 'Share', zh: '纠纷率' },
  loss: { en: 'Loss', zh: '损失' },
  table: { en: 'Show as table', zh: '以表格显示' },
  legend_share: { en: 'Orders with a dispute', zh: '纠纷率' },
  legend_loss: { en: 'Loss', zh: '损失' },
  legend_small: {
    en: 'Faint: fewer than {needed} orders.',
    zh: '浅色：不足 {needed} 单。',
  },
  of_orders: { en: '{share} of {orders}', zh: '{orders} 单中 {share}' },
  bar: {
    en: '{disputes} of {orders} {orders|order|orders} with a dispute ({share}), loss {loss}',
    zh: '{orders} 单中 {disputes} 单有纠纷（{share}），损失 {loss}',
  },
  month_share: {
    en: 'Orders with a dispute: most in {month}, {share}',
    zh: '纠纷率最高：{month}，{share}',
  },
  month_loss: { en: 'Loss: most in {month}, {loss}', zh: '损失最高：{month}，{loss}' },
  month_share_none: { en: 'Orders with a dispute: none', zh: '没有纠纷' },
  month_loss_none: { en: 'Loss: none', zh: '没有损失' },
  others: { en: 'Others ({count})', zh: '其他（{count}）' },
  earlier: { en: 'Other months', zh: '其他月份' },
  not_known: { en: 'Not known', zh: '未知' },

  // account health
  account: { en: 'Account health', zh: '账号健康' },
  account_how: {
    en: 'Counted from this sheet, by the day of the order. What only the marketplace sees, such as feedback, is not in it. A defect counts for more in the prices once half of a limit is used, up to five times at the limit; the prices go by the first 500 rows of the sheet.',
    zh: '按此表格和下单日期统计，不含只有平台能看到的数据（如评价）。用到上限的一半以后，不良记录在成本中的代价逐步升高，到上限时为五倍；成本按表格前 500 行计算。',
  },

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

  // how it is counted
  how: { en: 'How this is counted', zh: '统计口径' },
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
  rough: {
    en: 'Other currencies are converted to {currency} with rough rates; your own go into the settings.',
    zh: '其他币种按粗略汇率折算为 {currency}；可在设置中填写您的汇率。',
  },
  converted: { en: 'All money in {currency}.', zh: '金额均以 {currency} 计。' },
  uncounted: {
    en: '{count} {count|order is|orders are} left out of these sums: no amount, or no rate for its currency.',
    zh: '{count} 单未计入金额：没有金额，或其币种没有汇率。',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How a parcel went out, in a word. */
export const classWords = {
  registered: { en: 'Registered', zh: '挂号' },
  tracked: { en: 'Tracked', zh: '全程跟踪' },
  semi: { en: 'Tracked in part', zh: '半程跟踪' },
  untracked: { en: 'Untracked', zh: '无跟踪（平邮）' },
  unknown: dashboardWords.not_known,
} as const satisfies Readonly<Record<string, Words>>;
