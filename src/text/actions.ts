// The actions in words: a short label for the cell, and one sentence that says why.
import type { Words } from '../base/say';

export interface ActionWords {
  readonly label: Words;
  readonly because: Words;
}

export const actionWords = {
  none_closed: {
    label: { en: 'Closed', zh: '已结束' },
    because: {
      en: 'This order is settled; nothing is left to do.',
      zh: '此订单已了结，无需处理。',
    },
  },
  platform_handles: {
    label: { en: 'Marketplace handles it', zh: '由平台处理' },
    because: {
      en: 'The marketplace carries this delivery: point the buyer to its support and do not refund yourself, or you lose its cover.',
      zh: '该物流由平台负责：请引导买家联系平台客服，不要自行退款，否则失去平台保障。',
    },
  },
  appeal: {
    label: { en: 'Appeal', zh: '申诉' },
    because: {
      en: 'The row shows proof that can change the ruling.',
      zh: '此行有可以改判的证据。',
    },
  },
  accept_loss: {
    label: { en: 'Accept the loss', zh: '接受损失' },
    because: {
      en: 'The money is gone and nothing in the row can win it back: spend no more time on it.',
      zh: '款项已被扣回，且此行没有可以翻案的证据：不必再花时间。',
    },
  },
  ask_withdraw: {
    label: { en: 'Ask to withdraw', zh: '请买家撤销纠纷' },
    because: {
      en: 'The buyer already has the solution, but the claim is still open.',
      zh: '买家的问题已解决，但纠纷仍未关闭。',
    },
  },
  report_abuse: {
    label: { en: 'Report the buyer', zh: '举报恶意买家' },
    because: {
      en: 'You marked the buyer as acting in bad faith: report it with the chat record.',
      zh: '您已标记为恶意买家：请附聊天记录向平台举报。',
    },
  },
  prove_authentic: {
    label: { en: 'Prove authenticity', zh: '出示正品证明' },
    because: {
      en: 'The buyer doubts that it is genuine and you have the authorisation: show it.',
      zh: '买家质疑是假货，而您有品牌授权：请出示证明。',
    },
  },
  refund_and_delist: {
    label: { en: 'Refund and delist', zh: '退款并下架' },
    because: {
      en: 'Without authorisation you are held fully liable for a counterfeit complaint: refund and stop selling the item.',
      zh: '没有授权时，售假投诉由卖家负全责：请退款并下架该商品。',
    },
  },
  contest_delivered: {
    label: { en: 'Contest: delivered', zh: '申辩：已妥投' },
    because: {
      en: 'Tracking shows the delivery: submit the scan, and ask the carrier for the signature.',
      zh: '轨迹显示已妥投：提交妥投记录，并向物流商索取签收证明。',
    },
  },
  contest_in_window: {
    label: { en: 'Contest: still in time', zh: '申辩：仍在承诺时效内' },
    because: {
      en: 'The parcel is on its way and the promised day has not passed.',
      zh: '包裹在途，且未超过承诺送达日。',
    },
  },
  contest_no_contact: {
    label: { en: 'Contest: no answer', zh: '申辩：买家未回复' },
    because: {
      en: 'You answered and asked for details, and the buyer claimed without answering.',
      zh: '您已回复并询问详情，买家未回复就提起纠纷。',
    },
  },
  contest_agreed: {
    label: { en: 'Contest: return agreed', zh: '申辩：已同意退货' },
    because: {
      en: 'You had already agreed to the return or refund, so the claim has no ground.',
      zh: '您此前已同意退货或退款，纠纷没有依据。',
    },
  },
  agree_return: {
    label: { en: 'Agree to the return', zh: '立即同意退货' },
    because: {
      en: 'Until you agree to the return and give the address, the claim counts as unanswered.',
      zh: '在您同意退货并给出地址之前，平台视为卖家不同意。',
    },
  },
  refund: {
    label: { en: 'Refund', zh: '退款' },
    because: {
      en: 'A refund is the cheapest way out that is still allowed.',
      zh: '在允许的方案中，退款最省。',
    },
  },
  partial_refund: {
    label: { en: 'Partial refund', zh: '部分退款' },
    because: {
      en: 'The item is usable: offering part of the money is the cheapest way out.',
      zh: '商品仍可使用：部分退款最省。',
    },
  },
  refund_on_return: {
    label: { en: 'Refund on return', zh: '退货退款' },
    because: {
      en: 'The goods are worth more than the way back: refund when they return.',
      zh: '货值高于退货运费：收到退货后退款。',
    },
  },
  reship: {
    label: { en: 'Reship', zh: '补发' },
    because: {
      en: 'A second parcel costs less than giving the money back.',
      zh: '补发比退款更省。',
    },
  },
  confirm_address: {
    label: { en: 'Confirm new address', zh: '确认新地址' },
    because: {
      en: 'Not shipped yet: have the buyer confirm the new address, then change it in the marketplace.',
      zh: '尚未发货：请买家确认新地址，再在平台内修改。',
    },
  },
  reship_new_address: {
    label: { en: 'Resend to new address', zh: '补发到新地址' },
    because: {
      en: 'It has left, and a second parcel costs less than the dispute it avoids.',
      zh: '包裹已寄出，补发的成本低于可能的纠纷损失。',
    },
  },
  decline_address_change: {
    label: { en: 'Decline address change', zh: '婉拒改地址' },
    because: {
      en: 'It has left and cannot be redirected; a second parcel would cost more than the risk.',
      zh: '包裹已寄出无法转寄，补发成本高于风险。',
    },
  },
  cancel_order: {
    label: { en: 'Cancel the order', zh: '取消订单' },
    because: {
      en: 'Not shipped yet: cancel as asked, and note the reason.',
      zh: '尚未发货：按买家要求取消，并记下原因。',
    },
  },
  ask_keep_or_refuse: {
    label: { en: 'Ask: keep or refuse it', zh: '询问：收下或拒收' },
    because: {
      en: 'It is on its way and cannot be recalled: ask for the reason, or let the buyer refuse delivery.',
      zh: '包裹在途无法召回：先问原因，或请买家拒收。',
    },
  },
  return_to_warehouse: {
    label: { en: 'Return to warehouse', zh: '退回平台仓' },
    because: {
      en: 'The marketplace shipped it: the return goes back to its warehouse.',
      zh: '由平台发货：退货退回平台仓库。',
    },
  },
  negotiate_refund: {
    label: { en: 'Negotiate a refund', zh: '协商退款' },
    because: {
      en: 'It was received: a return costs you the way back, so a refund agreed with the buyer is often cheaper.',
      zh: '买家已收货：退货运费由卖家承担，协商退款往往更省。',
    },
  },
  explain_use: {
    label: { en: 'Explain how to use it', zh: '说明使用方法' },
    because: {
      en: 'Nothing is wrong with the item: send the instructions, and keep the conversation.',
      zh: '商品没有问题：发送使用说明，并保留对话。',
    },
  },
  share_tracking: {
    label: { en: 'Share the tracking', zh: '告知物流进度' },
    because: {
      en: 'The parcel is on its way and in time: answer with the tracking and the expected day.',
      zh: '包裹在途且未超时：回复物流信息和预计送达日。',
    },
  },
  check_delivery: {
    label: { en: 'Check the delivery', zh: '核实签收' },
    because: {
      en: 'Tracking says delivered: ask the buyer to look with neighbours, household and post office, and ask the carrier for the signature.',
      zh: '轨迹显示已签收：请买家向邻居、家人和邮局查询，同时向物流商索取签收证明。',
    },
  },
  ask_to_wait: {
    label: { en: 'Ask to wait', zh: '请买家等待' },
    because: {
      en: 'The promised day has not passed: ask for patience until then.',
      zh: '未到承诺送达日：请买家耐心等待。',
    },
  },
  send_return_address: {
    label: { en: 'Send return address', zh: '同意并发退货地址' },
    because: {
      en: 'Agree first and give the return address; a claim is lost by disagreeing. Ask for photos and offer a cheaper remedy beside it.',
      zh: '先同意并给退货地址，不同意就会输掉纠纷；同时索要照片，并提出更省的方案。',
    },
  },
  answer: {
    label: { en: 'Answer the buyer', zh: '回复买家' },
    because: { en: 'The buyer is waiting for an answer.', zh: '买家在等待回复。' },
  },
  ship_now: {
    label: { en: 'Ship now', zh: '立即发货' },
    because: {
      en: 'It must be handed over by the ship-by date; after it the marketplace may cancel at your cost.',
      zh: '须在最晚发货日前发出，逾期平台可能取消并记责。',
    },
  },
  ask_pickup: {
    label: { en: 'Ask to pick it up', zh: '提醒取件' },
    because: {
      en: 'The parcel waits for the buyer and goes back if nobody collects it.',
      zh: '包裹待取，无人领取将被退回。',
    },
  },
  extend_protection: {
    label: { en: 'Extend buyer protection', zh: '延长买家保护期' },
    because: {
      en: 'Buyer protection ends before the parcel can arrive: extend it before the buyer disputes.',
      zh: '买家保护期将在送达前结束：请先延长，避免纠纷。',
    },
  },
  contact_first: {
    label: { en: 'Contact buyer first', zh: '主动联系买家' },
    because: {
      en: 'A late or silent parcel is the commonest reason for a dispute: write first.',
      zh: '超时或轨迹停滞是最常见的纠纷原因：请主动联系买家。',
    },
  },
  chase_carrier: {
    label: { en: 'Chase the carrier', zh: '催促物流商' },
    because: {
      en: 'The parcel does not move and there is still time: ask the carrier for a trace.',
      zh: '包裹没有进展但仍有时间：请物流商查件。',
    },
  },
  watch: {
    label: { en: 'Watch', zh: '留意' },
    because: {
      en: 'Nothing to do today; look again on the date shown.',
      zh: '今天无需处理，到期再看。',
    },
  },
  none: {
    label: { en: 'Nothing to do', zh: '无需处理' },
    because: { en: 'Low risk.', zh: '风险低。' },
  },
} as const satisfies Readonly<Record<string, ActionWords>>;
