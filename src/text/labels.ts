// Short labels: levels, options, evidence, assumed numbers.
import type { Words } from '../base/say';
import type { AssumedId, OptionId } from '../decision/costs';
import type { WhyNot } from '../decision/decision';
import type { EvidenceId } from '../decision/evidence';
import type { Level } from '../dispute/dispute';

export const levelWords: Readonly<Record<Level, Words>> = {
  high: { en: 'High', zh: '高' },
  medium: { en: 'Medium', zh: '中' },
  low: { en: 'Low', zh: '低' },
  unknown: { en: 'Unknown', zh: '无法判断' },
};

export const optionWords: Readonly<Record<OptionId, Words>> = {
  refund: { en: 'Refund, keep item', zh: '退款不退货' },
  reship: { en: 'Reship', zh: '补发' },
  partial_refund: { en: 'Partial refund', zh: '部分退款' },
  refund_on_return: { en: 'Refund on return', zh: '退货退款' },
  contest: { en: 'Contest', zh: '申辩' },
  wait: { en: 'Wait', zh: '等待' },
  reship_new_address: { en: 'Resend to the new address', zh: '补发到新地址' },
  decline_address_change: { en: 'Decline the change', zh: '婉拒改地址' },
  use_cover: { en: 'Through the cover', zh: '走平台或物流赔付' },
  ship_registered: { en: 'Send it registered', zh: '发挂号' },
  ship_untracked: { en: 'Send it untracked', zh: '发平邮' },
};

/** Why a way out is not the one advised. */
export const whyNotWords: Readonly<Record<WhyNot, Words>> = {
  paid: { en: 'the buyer has the money already', zh: '买家已拿回款项' },
  platform: { en: 'the marketplace answers for this order', zh: '该订单由平台负责' },
  market: { en: 'not allowed now', zh: '目前不允许' },
  failed: { en: 'a second parcel was sent already', zh: '已补发过一次' },
  wish: { en: 'not what the buyer asks for', zh: '买家不接受' },
  once: { en: 'only once', zh: '只能一次' },
  not_back: { en: 'nothing comes back that is worth it', zh: '不值得退回' },
  dearer: { en: 'costs more', zh: '成本更高' },
  line: { en: 'the row decides, not the price', zh: '由此行情况决定，与成本无关' },
};

export const evidenceWords: Readonly<Record<EvidenceId, Words>> = {
  delivered_scan: { en: 'delivery scan of the carrier', zh: '物流商妥投记录' },
  signature: { en: 'signature of the recipient', zh: '收件人签收证明' },
  dispatch_record: { en: 'proof of dispatch in time', zh: '按时发货凭证' },
  promised_window: { en: 'the promised delivery date', zh: '承诺送达日' },
  tracking_number: { en: 'tracking number', zh: '运单号' },
  message_log: { en: 'message record with the buyer', zh: '与买家的沟通记录' },
  return_address_message: { en: 'message with the return address', zh: '已发退货地址的消息' },
  photos: { en: 'photos of the fault', zh: '问题照片' },
  authorisation: { en: 'brand authorisation', zh: '品牌授权' },
  invoice: { en: 'purchase invoice (last 365 days)', zh: '进货发票（365 天内）' },
  chat_admission: { en: 'the buyer’s admission in the chat', zh: '买家在聊天中的自认' },
  proof_of_return: {
    en: 'proof of return (label photo or number)',
    zh: '退货凭证（面单照片或单号）',
  },
  refund_record: { en: 'refund record', zh: '退款记录' },
  second_parcel: { en: 'number of the second parcel', zh: '补发单号' },
  carrier_trace: { en: 'the carrier’s trace report', zh: '物流商查件结果' },
  address_confirmation: { en: 'the buyer’s confirmation of the address', zh: '买家确认地址的消息' },
  card_check: {
    en: 'result of the address and card-code check (AVS, CVV)',
    zh: 'AVS 与 CVV 校验结果',
  },
  earlier_orders: {
    en: 'two earlier undisputed orders of the buyer (120–365 days old)',
    zh: '该买家此前两笔无争议订单（120–365 天）',
  },
  listing: { en: 'description and photos of the listing', zh: '商品描述与图片' },
  no_return: { en: 'record that no return arrived', zh: '未收到退货的记录' },
  both_parcels: { en: 'the two orders and their two parcels', zh: '两笔订单及其两个包裹' },
  policy: { en: 'the cancellation policy as shown to the buyer', zh: '向买家展示的取消政策' },
};

export const assumedWords: Readonly<Record<AssumedId, Words>> = {
  currency: { en: 'currency', zh: '币种' },
  goods_cost: { en: 'goods cost', zh: '采购成本' },
  freight: { en: 'freight of a second parcel', zh: '补发运费' },
  return_freight: { en: 'return freight', zh: '退货运费' },
  resale_value: { en: 'resale value of a return', zh: '退货残值' },
  fee_back: { en: 'fee given back on a refund', zh: '退款返还的佣金' },
  reship_failure: { en: 'chance that a second parcel fails', zh: '补发再次失败的概率' },
  partial_accepted: { en: 'chance that a partial refund is accepted', zh: '部分退款被接受的概率' },
  defect_cost: { en: 'cost of a defect on the account', zh: '一次不良记录的代价' },
  cover_back: { en: 'compensation of the carrier or marketplace', zh: '物流商或平台的赔付额' },
  registered_surcharge: { en: 'surcharge of a registered parcel', zh: '挂号加价' },
  win_chance: { en: 'chance to win', zh: '胜诉概率' },
  still_arrives: { en: 'chance that it still arrives', zh: '仍能送达的概率' },
  decline_dispute: { en: 'chance that declining ends in a dispute', zh: '婉拒后产生纠纷的概率' },
};

export const sentences = {
  option: { en: '{option} {cost}[ ({why})]', zh: '{option} {cost}[（{why}）]' },
  break_even: {
    en: 'Reship while goods and freight together stay under {amount}',
    zh: '货值加运费低于 {amount} 时补发更省',
  },
  both: {
    en: 'The first parcel may arrive as well (about {n} in 100): then the buyer has two, and {spent} for goods and freight were spent for nothing',
    zh: '原包裹也可能送达（每 100 单约 {n} 单）：买家会收到两件，货值加运费 {spent} 就白付了',
  },
  close: {
    en: 'A close call: what is assumed decides',
    zh: '两种方案很接近，取决于假设的成本和概率',
  },
  assumed: { en: 'Assumed: {list}.', zh: '按假设计算：{list}。' },
} as const satisfies Readonly<Record<string, Words>>;

/** Titles of the result columns, on every surface the same. */
export const resultWords = {
  risk: { en: 'Risk', zh: '风险' },
  score: { en: 'Score', zh: '分数' },
  action: { en: 'Action', zh: '建议' },
  due: { en: 'Due', zh: '截止' },
  why: { en: 'Why', zh: '原因' },
  refund_cost: { en: 'Refund cost', zh: '退款成本' },
  reship_cost: { en: 'Reship cost', zh: '补发成本' },
  saving: { en: 'Saving', zh: '节省' },
  evidence: { en: 'Evidence', zh: '证据' },
  reply: { en: 'Reply', zh: '回复' },
  handled: { en: 'Handled', zh: '已处理' },
  waiting: { en: 'Look again on', zh: '再看日期' },
} as const satisfies Readonly<Record<string, Words>>;
