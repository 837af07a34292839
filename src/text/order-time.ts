// What stands on the line of time of one order.
import type { Words } from '../base/say';

export const momentWords = {
  ordered: { en: 'ordered', zh: '下单' },
  shipped: { en: 'sent', zh: '发货' },
  promised: { en: 'promised', zh: '承诺送达' },
  usual: { en: 'usually there', zh: '通常送达' },
  delivered: { en: 'delivered', zh: '签收' },
  contacted: { en: 'buyer wrote', zh: '买家留言' },
  claimed: { en: 'claim opened', zh: '提起纠纷' },
  replied: { en: 'you replied', zh: '您已回复' },
  today: { en: 'today', zh: '今天' },
  due: { en: 'act by', zh: '处理截止' },
  until: { en: 'last day to claim', zh: '纠纷期限' },
  until_assumed: { en: 'last day to claim, about', zh: '纠纷期限（约）' },
} as const satisfies Readonly<Record<string, Words>>;

export type MomentId = keyof typeof momentWords;
