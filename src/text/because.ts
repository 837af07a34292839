// Why an action was chosen: one sentence per line of the action table, with the row's value that decided,
// and one per way out where the prices settled it.

import type { Words } from '../base/say';
import type { OptionId } from '../decision/costs';
import type { LineId } from '../decision/lines/line';

export const lineWords: Readonly<Record<LineId, Words>> = {
  settled: {
    en: 'The order is refunded, cancelled or decided, and no claim is open.',
    zh: '订单已退款、取消或裁决，没有未结纠纷。',
  },
  money_taken: {
    en: 'The bank or payment service has taken the money[, since {on}]: a refund, a return or a second parcel on top would pay twice.',
    zh: '款项已[于 {on} ]被银行或支付平台扣回：再退款、退货或补发就是付两次。',
  },
  shopify_protects: {
    en: 'The order is marked as protected, and the holder of the card says that they did not pay: Shopify Protect gives the amount and the fee back. No answer is needed; leave the tracking number and the address of the order as they are, and give nothing on top.',
    zh: '订单标记为受 Shopify Protect 保障，持卡人称未授权：金额和手续费由 Shopify 承担。无需申辩；请勿改动订单中的运单号和地址，也不要再退款或补发。',
  },
  paypal_protects: {
    en: 'The payment is marked as protected: PayPal’s seller protection covers a parcel that did not come and a payment that the holder did not make, if the parcel went to the address of the transaction page. Answer with the tracking, and give nothing on top.',
    zh: '付款标记为受保障：PayPal 卖家保障涵盖未收到货和未经授权的付款，前提是寄往交易详情页上的地址。请按时提交物流信息，不要再退款或补发。',
  },
  bank_asks: {
    en: 'The bank only asks as yet, and the money is not taken: a refund ends it, a message to the buyer does not.',
    zh: '银行目前只是查单，款项尚未扣回：退款可了结，只联系买家则不能。',
  },
  platform_handles: {
    en: 'The marketplace fulfils this order and answers for it: point the buyer to its order page, and give neither your own address nor your own money.',
    zh: '该订单由平台履约并由平台负责：请引导买家到订单页联系平台，不要提供自己的退货地址，也不要自行退款。',
  },
  danger: {
    en: 'The buyer reports danger or harm: refund, ask for photos, do not have it sent back.',
    zh: '买家反映存在安全隐患或伤害：请退款并索要照片，不要寄回。',
  },
  refused_on_the_way: {
    en: 'Tracking shows that the parcel was turned back, and the buyer wants the money: pay what the terms owe and say when it arrives.[ {market} calls such an order off by itself: see first whether the money is back already.]',
    zh: '轨迹显示包裹已被拒收退回，买家要求退款：请按条款退款并告知到账时间。[{market} 会自动取消此类订单：请先确认是否已退款，避免重复退款。]',
  },
  covered: {
    en: 'The marketplace has a cover for this loss: have it settled there before you spend your own money; a refund of yours would give the cover up.',
    zh: '平台对该损失有保障：请先走赔付，不要自行退款或补发，否则失去保障。',
  },
  part_accepted: {
    en: 'Part of the money was given back and the buyer answered[ on {on}] without asking for more: ask to withdraw the claim.',
    zh: '已部分退款，买家[于 {on} ]答复后未再要求更多：请买家撤销纠纷。',
  },
  return_under_way: {
    en: 'A return was asked for before the parcel arrived[ (sent on {on})]: it can be refused, or kept.',
    zh: '包裹[（{on} 发出）]尚未送达就申请退货：可请买家拒收或收下。',
  },
  unsure: {
    en: 'What the buyer wants is not certain: read the message[ of {on}] and send a holding reply.',
    zh: '无法确定买家[{on} ]留言的意思：请阅读原文，并先简短回复。',
  },
  address_reorder: {
    en: 'The marketplace lets you send only to the address of the order: cancel it and let the buyer order again.',
    zh: '平台只允许寄到订单地址：请取消订单，让买家重新下单。',
  },
  address_in_tool: {
    en: 'Not shipped yet: change the address only in the marketplace, else cancel and have it ordered again; a parcel to another address loses your cover.',
    zh: '尚未发货：只在平台内修改地址，否则取消后重新下单；寄到其他地址会失去卖家保障。',
  },
  address_not_free: {
    en: 'It left[ on {on}], and the marketplace lets you send only to the address of the order.',
    zh: '包裹已[于 {on} ]寄出，且平台只允许寄到订单地址。',
  },
  not_ordered_by_buyer: {
    en: 'The buyer did not order it and it has not left: cancel before it is sent.',
    zh: '买家称并非本人下单，且尚未发货：请取消订单。',
  },
  send_again: {
    en: 'Nothing is shipped in this order: send it again in the message, or refund.',
    zh: '此订单无需物流：请在消息中重新发送，或退款。',
  },
  never_came_back: {
    en: 'Nothing is to be sent back here: solve it without a return.',
    zh: '此单没有可退回或适合退回的商品：请不经退货直接解决。',
  },
  nothing_read: {
    en: 'Nothing that could show a risk was read: add a ship date or promised delivery, the shipping method, and the buyer’s message.',
    zh: '没有读到任何可判断风险的信息：请补充发货日期或承诺送达、物流方式和买家留言等列。',
  },
  appeal: {
    en: 'The row shows proof that can change the ruling.',
    zh: '此行有可以改判的证据。',
  },
  lost_unless_proven: {
    en: 'Nothing in the row wins the money back. An appeal is still possible[ until {on}], and worth it only with new proof: a delivery scan, the return you had agreed to, your authorisation.',
    zh: '此行没有可以翻案的证据。[{on} 之前]仍可申诉，但只有新证据才值得：签收轨迹、已同意的退货记录、品牌授权。',
  },
  lost_for_good: {
    en: 'The money is gone and nothing in the row can win it back: spend no more time on it.',
    zh: '款项已被扣回，且此行没有可以翻案的证据：不必再花时间。',
  },
  refunded_still_open: {
    en: 'The buyer has the money back, but the claim is still open.',
    zh: '买家已收到退款，但纠纷仍未关闭。',
  },
  second_parcel_still_open: {
    en: 'The second parcel was delivered[ on {on}], but the claim is still open.',
    zh: '补发包裹已[于 {on} ]送达，但纠纷仍未关闭。',
  },
  bad_faith: {
    en: 'You marked the buyer as acting in bad faith: report it with the chat record.',
    zh: '您已标记为恶意买家：请附聊天记录向平台举报。',
  },
  authorised: {
    en: 'The buyer doubts that it is genuine and you have the authorisation: show it.',
    zh: '买家质疑是假货，而您有品牌授权：请出示证明。',
  },
  not_authorised: {
    en: 'Without authorisation you are held fully liable for a counterfeit complaint: refund and stop selling the item.',
    zh: '没有授权时，售假投诉由卖家负全责：请退款并下架该商品。',
  },
  delivered_on_scan: {
    en: 'Tracking shows the delivery[ on {on}]: submit the scan, and ask the carrier for the signature.',
    zh: '轨迹显示已[于 {on} ]妥投：提交妥投记录，并向物流商索取签收证明。',
  },
  inside_promise: {
    en: 'The parcel is on its way and the promised day[ ({on})] has not passed.',
    zh: '包裹在途，且未超过承诺送达日[（{on}）]。',
  },
  return_is_back: {
    en: 'The return came back[ on {on}]: the refund is owed.',
    zh: '退货已[于 {on} ]收到：应退款。',
  },
  claimed_too_early: {
    en: 'The claim came on {on}, before the first day on which the marketplace takes one ({from}): contest it as too early, and write to the buyer meanwhile.',
    zh: '买家于 {on} 提起纠纷，早于平台允许的最早日期 {from}：以过早提起为由申辩，同时联系买家。',
  },
  buyer_never_answered: {
    en: 'You answered[ on {on}] and asked for details, and the buyer claimed without answering.',
    zh: '您已[于 {on} ]回复并询问详情，买家未回复就提起纠纷。',
  },
  return_was_agreed: {
    en: 'You had agreed to the return[ on {on}], before the claim, so it has no ground.',
    zh: '您在纠纷前已[于 {on} ]同意退货，纠纷没有依据。',
  },
  return_not_agreed: {
    en: 'Until you agree to the return and give the address, the claim counts as unanswered.',
    zh: '在您同意退货并给出地址之前，平台视为卖家不同意。',
  },
  claim_to_settle: {
    en: 'Nothing in the row wins this claim: settle it before the marketplace does.',
    zh: '此行没有能赢得纠纷的证据：请在平台裁决前解决。',
  },
  address_not_shipped: {
    en: 'Not shipped yet: have the buyer confirm the new address, then change it in the marketplace.',
    zh: '尚未发货：请买家确认新地址，再在平台内修改。',
  },
  address_shipped: {
    en: 'It left[ on {on}] and cannot be redirected.',
    zh: '包裹已[于 {on} ]寄出，无法转寄。',
  },
  cancel_not_shipped: {
    en: 'Not shipped yet: cancel as asked, and note the reason.',
    zh: '尚未发货：按买家要求取消，并记下原因。',
  },
  delivery_refused: {
    en: 'The buyer wanted to cancel and the parcel is coming back or lost: the refund is owed.',
    zh: '买家要求取消，包裹正在退回或已丢失：应退款。',
  },
  cancel_under_way: {
    en: 'It left[ on {on}] and cannot be recalled: ask for the reason, or let the buyer refuse delivery.',
    zh: '包裹已[于 {on} ]寄出，无法召回：先问原因，或请买家拒收。',
  },
  cancel_received: {
    en: 'It was received[ on {on}]: a return costs you the way back, so a refund agreed with the buyer is often cheaper.',
    zh: '买家已[于 {on} ]收货：退货运费由卖家承担，协商退款往往更省。',
  },
  asks_how: {
    en: 'Nothing is wrong with the item: send the instructions, and keep the conversation.',
    zh: '商品没有问题：发送使用说明，并保留对话。',
  },
  asks_where: {
    en: 'The parcel is on its way[ and the promised {on} has not passed]: answer with the tracking.',
    zh: '包裹在途[，未到承诺送达日 {on}]：请回复物流信息。',
  },
  shown_as_delivered: {
    en: 'Tracking says delivered[ on {on}]: ask the buyer to look with neighbours, household and post office, and ask the carrier for the signature.',
    zh: '轨迹显示已[于 {on} ]签收：请买家向邻居、家人和邮局查询，同时向物流商索取签收证明。',
  },
  asks_before_due: {
    en: 'The parcel is on its way[ and the promised {on} has not passed]: ask for patience.',
    zh: '包裹在途[，未到承诺送达日 {on}]：请买家耐心等待。',
  },
  discount_wished: {
    en: 'The buyer keeps the item and asks for part of the price: offer that, and leave the return open, so that nobody can say you disagreed.',
    zh: '买家愿意保留商品，只要求部分退款：请给出部分退款，同时保留退货选项，避免被视为不同意。',
  },
  window_passed: {
    en: 'The last day on which the buyer could claim, at the marketplace or the bank, has passed[ ({on})]: nothing there obliges you to refund. Answer kindly; rights by law, such as a guarantee in the buyer’s country, may remain.',
    zh: '买家在平台和银行的最后申请日[（{on}）]已过，不再有平台退款义务。请友好答复；买家所在国的法定权利（如质保）可能仍然有效。',
  },
  return_to_offer: {
    en: 'Agree first and give the return address; a claim is lost by disagreeing. Ask for photos and offer a cheaper remedy beside it.',
    zh: '先同意并给退货地址，不同意就会输掉纠纷；同时索要照片，并提出更省的方案。',
  },
  parcel_failed: {
    en: 'It did not come as it should, and the buyer is waiting: solve it now.',
    zh: '包裹未按时正常送达，买家在等待：请立即解决。',
  },
  photos_are_in: {
    en: 'The photos came[ on {on}]: now solve it.',
    zh: '照片已[于 {on} ]收到：现在请解决问题。',
  },
  refund_awaited: {
    en: 'The buyer asks for the refund, and the return is not in yet[ (address given on {on})]: ask for its tracking number, and pay as soon as it is back or its tracking shows it.',
    zh: '买家催退款，但退货尚未收到[（{on} 已给退货地址）]：请索要退货运单号，退货到达或轨迹显示后立即退款。',
  },
  refund_unproven: {
    en: 'The buyer says that a refund is owed, and the row shows no return: look up what was agreed, and fill in “Return address sent” or “Return received”.',
    zh: '买家称应退款，但此行没有退货记录：请核实双方约定，并填写“已给退货地址”或“退货签收”。',
  },
  charge_to_check: {
    en: 'The buyer says that too much was charged: compare what the payment service took with the order value[ ({value})]; the difference is what is owed.',
    zh: '买家称多扣了款：请将实际扣款与订单金额[（{value}）]核对，差额即为应退款。',
  },
  waits_for_answer: {
    en: 'The buyer wrote[ on {on}] and is waiting for an answer.',
    zh: '买家已[于 {on} ]留言，在等待回复。',
  },
  ship_by_due: {
    en: '[It must be handed over by {on}; after it the marketplace may cancel at your cost.][It should have been handed over by {over}: send it today; the marketplace may cancel at your cost.]',
    zh: '[须在 {on} 前交运，逾期平台可能取消订单并处罚。][应在 {over} 前交运：请今天发出，否则平台可能取消订单并处罚。]',
  },
  registered_pays: {
    en: 'Not shipped yet: a registered parcel costs {surcharge} more, an untracked one is to be expected to lose {risk}, as no dispute about it can be won. From about {from} on it pays.',
    zh: '尚未发货：挂号多花 {surcharge}，而平邮无妥投记录、纠纷必输，预期损失 {risk}。订单金额约 {from} 起挂号更划算。',
  },
  waits_for_pickup: {
    en: 'The parcel waits for the buyer and goes back if nobody collects it.',
    zh: '包裹待取，无人领取将被退回。',
  },
  protection_ends: {
    en: 'Buyer protection ends on {on}, before the parcel can arrive ({there}): extend it before the buyer disputes.',
    zh: '买家保护期 {on} 结束，早于预计送达 {there}：请先延长，避免纠纷。',
  },
  late_unasked: {
    en: 'A late or returning parcel is the commonest reason for a dispute: write first.',
    zh: '超时或退回的包裹是最常见的纠纷原因：请主动联系买家。',
  },
  silent_near_due: {
    en: 'The parcel does not move and the day of delivery is near: write before the buyer does.',
    zh: '包裹没有动静，送达日将近：请赶在买家之前主动联系。',
  },
  no_first_scan: {
    en: 'The carrier has not scanned it[ for {days} {days|day|days}] and there is still time: ask for a trace.',
    zh: '物流商[ {days} 天]没有揽收记录，仍有时间：请查件。',
  },
  stalled_before_due: {
    en: 'The parcel has not moved[ for {days} {days|day|days}] and there is still time: ask the carrier for a trace.',
    zh: '包裹[ {days} 天]没有进展，仍有时间：请物流商查件。',
  },
  platform_watches: {
    en: 'The marketplace fulfils this order and answers for it; look again on the date shown.',
    zh: '该订单由平台履约并负责；到期再看。',
  },
  worth_a_look: {
    en: 'Nothing to do today; look again on the date shown.',
    zh: '今天无需处理，到期再看。',
  },
  quiet: { en: 'Low risk.', zh: '风险低。' },
};

type PricedId = Exclude<
  OptionId,
  'contest' | 'wait' | 'use_cover' | 'ship_registered' | 'ship_untracked'
>;

/** Why a way out that gives nothing is passed over though it comes out lower. */
const passedOver: Words = {
  en: '[ Contesting comes out lower ({contest}), but nothing in the row wins it.][ Waiting comes out lower ({wait}), but leaves the buyer without a solution.]',
  zh: '[申辩的预期成本更低（{contest}），但此行没有能赢的证据。][等待的预期成本更低（{wait}），但买家的问题仍未解决。]',
};

const remedyWords = (en: string, zh: string): Words => ({
  en: en + passedOver.en,
  zh: zh + passedOver.zh,
});

/** What the prices settled, with the cost of each way out that is allowed. */
export const pricedWords: Readonly<Record<PricedId, Words>> = {
  refund: remedyWords(
    'A refund ({refund}) is the cheapest remedy that is allowed[; a second parcel would cost {reship}].',
    '退款（{refund}）是允许的解决方案中最省的[；补发需 {reship}]。',
  ),
  reship: remedyWords(
    'A second parcel ({reship}) costs less than giving the money back[ ({refund})].',
    '补发（{reship}）比退款[（{refund}）]更省。',
  ),
  partial_refund: remedyWords(
    'The item is usable: giving part of the money back ({partial_refund}) costs less than all of it[ ({refund})].',
    '商品仍可使用：部分退款（{partial_refund}）比全额退款[（{refund}）]更省。',
  ),
  refund_on_return: remedyWords(
    'The goods are worth more than the way back: refund when they return ({refund_on_return}[ instead of {refund}]).',
    '货值高于退货运费：收到退货后退款（{refund_on_return}[，直接退款需 {refund}]）。',
  ),
  reship_new_address: {
    en: 'A second parcel ({reship_new_address}) costs less than the dispute it avoids ({decline_address_change}).',
    zh: '补发（{reship_new_address}）低于可能的纠纷损失（{decline_address_change}）。',
  },
  decline_address_change: {
    en: 'A second parcel ({reship_new_address}) would cost more than the risk ({decline_address_change}).',
    zh: '补发（{reship_new_address}）高于可能的纠纷损失（{decline_address_change}）。',
  },
};

/** The cheapest remedy is not what the buyer asks for: the wish is worth more than the difference. */
const wishWords: Words = remedyWords(
  '{option} ({cost}) is advised although another remedy costs less: that one is not what the buyer asks for, and going against the wish risks a claim.',
  '建议{option}（{cost}）：虽有更省的解决方案，但不是买家想要的，违背买家意愿可能引发纠纷。',
);

/** Why a dearer way out is advised. */
export const dearerWords: Readonly<Record<'wish' | 'proof', Words>> = {
  wish: wishWords,
  proof: {
    en: '{option} ({cost}) is advised although a refund costs less[ ({refund})]: for a bank a return that was offered and not used is proof, and who keeps the goods gets no money.',
    zh: '建议{option}（{cost}），虽然直接退款[（{refund}）]更省：已提出退货而买家未退，对银行就是证据；买家不退货则无需退款。',
  },
};

/** What decided whether a payment dispute is worth contesting. */
export const paymentWords: Readonly<Record<'contest_payment' | 'accept_chargeback', Words>> = {
  contest_payment: {
    en: 'The row holds what the reason asks for: submit it to the bank or payment service.',
    zh: '此行有该原因所需的证据：请提交给银行或支付平台。',
  },
  accept_chargeback: {
    en: 'The row holds no proof for this reason, or it is worth less than the fee: accept by the day shown.',
    zh: '此行没有该原因所需的证据，或证据价值低于费用：请在截止日前接受。',
  },
};

export const unpricedWords: Words = {
  en: 'The order value is not known, so the ways out are not priced.',
  zh: '订单金额未知，无法比较各方案的成本。',
};

export const nothingLeft: Words = {
  en: 'The marketplace allows no way out any more.',
  zh: '平台已不允许任何处理方案。',
};
