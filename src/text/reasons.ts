// The risk factors in words; each quotes the row. Fragments: they are joined into one sentence.
import type { Words } from '../base/say';
import type { ReasonId } from '../dispute/reason';

export const reasonWords: Readonly<Record<ReasonId, Words>> = {
  claim_open: { en: 'a claim is open', zh: '纠纷处理中' },
  claim_granted: { en: 'a claim was granted', zh: '纠纷已判给买家' },
  seller_noted: { en: 'you noted “{quote}”', zh: '您备注“{quote}”' },
  reason_given: { en: 'the reason given is “{quote}”', zh: '平台给出的原因是“{quote}”' },
  buyer_wrote: { en: 'the buyer wrote “{quote}”', zh: '买家留言“{quote}”' },
  late: {
    en: '{days} {days|day|days} past the promised {on}',
    zh: '已超过承诺送达日 {on} {days} 天',
  },
  late_typical: {
    en: '{days} {days|day|days} past the usual time for this route ({on})',
    zh: '已超过该线路通常时效（{on}）{days} 天',
  },
  delivered_late: { en: 'delivered {days} {days|day|days} late', zh: '晚到 {days} 天' },
  due_soon: {
    en: 'not delivered, {days} {days|day|days} before the promised {on}',
    zh: '未送达，距承诺送达日 {on} 还有 {days} 天',
  },
  ship_overdue: {
    en: 'not shipped, {days} {days|day|days} past {on}',
    zh: '未发货，已超过最晚发货日 {on} {days} 天',
  },
  shipped_late: {
    en: 'shipped {days} {days|day|days} after the ship-by date',
    zh: '晚发货 {days} 天',
  },
  stalled: { en: 'no tracking update for {days} days', zh: '{days} 天没有轨迹更新' },
  lost: { en: 'probably lost', zh: '疑似丢件' },
  returned: { en: 'on its way back to you', zh: '包裹退回中' },
  unregistered: { en: 'unregistered shipping ({method})', zh: '非挂号（{method}）' },
  unknown_shipping: { en: 'shipping method not known', zh: '物流方式未知' },
  class_conflict: {
    en: 'the number {number} does not fit “{method}”',
    zh: '运单号 {number} 与“{method}”不符',
  },
  platform_logistics: { en: 'sent through the marketplace’s own logistics', zh: '线上发货' },
  high_value: { en: 'high value ({value})', zh: '高货值（{value}）' },
  several_items: { en: '{pieces} pieces in one order', zh: '一单 {pieces} 件' },
  long_transit: { en: '{days} days since the order', zh: '下单已 {days} 天' },
  pickup_waiting: { en: 'waiting to be collected', zh: '待取件' },
  delivered: { en: 'delivered in time', zh: '按时送达' },
  praise: { en: 'the buyer is content (“{quote}”)', zh: '买家满意（“{quote}”）' },
  claim_window_over: {
    en: 'the last day to claim ({on}) has passed',
    zh: '最后索赔日（{on}）已过',
  },
  window_over_assumed: {
    en: 'the last day to claim is not known; by a general assumption ({on}) it has probably passed',
    zh: '平台的最后索赔日不明；按一般假设（{on}）可能已过',
  },
  window_over_arrival: {
    en: 'with no date of arrival in the row the last day to claim is not known; by a usual time for the way ({on}) it has probably passed',
    zh: '该行没有送达日期，最后索赔日不明；按通常时效推算（{on}）可能已过',
  },
  settled: { en: 'settled', zh: '已了结' },
};
