// What a letter is called where its action has several: each after the name of the action.
import type { ActionId, UiLanguage } from '../base/ids';
import { say, type Words } from '../base/say';
import type { BuyerLetterId } from '../languages/letter-names';
import { actionWords } from './actions';

/** Letters that are not called as their action. */
export type PartLetterId = Exclude<BuyerLetterId, ActionId>;

const parts: Readonly<Record<PartLetterId, Words>> = {
  ask_withdraw_refunded: { en: 'refunded', zh: '已退款' },
  ask_withdraw_part: { en: 'refunded in part', zh: '已部分退款' },
  ask_withdraw_reshipped: { en: 'reshipped', zh: '已补发' },
  refund_delivery: { en: 'not received', zh: '未收到' },
  refund_product: { en: 'item at fault', zh: '商品问题' },
  refund_returned: { en: 'return received', zh: '已收到退货' },
  refund_or_reship: { en: 'or a second parcel', zh: '或补发' },
  reship_delivery: { en: 'not received', zh: '未收到' },
  reship_product: { en: 'item at fault', zh: '商品问题' },
  platform_product: { en: 'item at fault', zh: '商品问题' },
  platform_change: { en: 'change of the order', zh: '修改订单' },
  platform_counterfeit: { en: 'doubt about the item', zh: '真伪疑问' },
  return_to_warehouse: { en: 'return to its warehouse', zh: '退回平台仓库' },
  cancel_reorder: { en: 'order again', zh: '请重新下单' },
  not_shipped_yet: { en: 'not shipped yet', zh: '尚未发货' },
  exchange: { en: 'exchange', zh: '换货' },
  open_return: { en: 'return in the marketplace', zh: '在平台申请退货' },
  refund_awaited: { en: 'refund after the return', zh: '收到退货后退款' },
  overcharged: { en: 'charge', zh: '扣款' },
  customs_terms: { en: 'customs', zh: '关税' },
  resend_digital: { en: 'digital item again', zh: '重发数字商品' },
  withdraw_at_bank: { en: 'ask to withdraw', zh: '请买家撤销' },
};

/** `Refund: not received`. */
export const sayPartLetter = (id: PartLetterId, action: ActionId, language: UiLanguage): string =>
  say(actionWords[action], language) + (language === 'zh' ? '：' : ': ') + say(parts[id], language);
