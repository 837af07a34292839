// The product's own columns, English and Chinese: what the examples, the set-up and the guide use.

import type { FieldId } from '../base/fields';
import type { Words } from '../base/say';

export interface ContractColumn extends Words {
  readonly field: FieldId;
}

const column = (field: FieldId, en: string, zh: string): ContractColumn => ({ field, en, zh });

/** Every column the product offers, in the order it offers them. */
export const contractColumns: readonly ContractColumn[] = [
  column('orderId', 'Order ID', '订单号'),
  column('platform', 'Marketplace', '平台'),
  column('store', 'Shop', '店铺'),
  column('fulfilment', 'Fulfilment', '发货方式'),
  column('orderDate', 'Order date', '下单日期'),
  column('orderStatus', 'Order status', '订单状态'),
  column('productName', 'Item', '商品'),
  column('sku', 'SKU', 'SKU'),
  column('quantity', 'Quantity', '数量'),
  column('orderValue', 'Order value', '订单金额'),
  column('currency', 'Currency', '币种'),

  column('goodsCost', 'Goods cost', '采购成本'),
  column('shippingCost', 'Freight', '运费成本'),
  column('costCurrency', 'Cost currency', '成本币种'),

  column('shipByDate', 'Ship by', '最晚发货'),
  column('shipDate', 'Ship date', '发货日期'),
  column('promisedDeliveryDate', 'Promised delivery', '承诺送达'),
  column('deliveredDate', 'Delivered', '签收日期'),
  column('firstScan', 'First scan', '首次扫描'),
  column('lastTrackingUpdate', 'Last tracking update', '最后轨迹日期'),
  column('shippingMethod', 'Shipping method', '物流方式'),
  column('trackingNumber', 'Tracking number', '运单号'),
  column('trackingStatus', 'Tracking status', '物流状态'),
  column('protectionEnds', 'Protection ends', '保护期截止'),

  column('buyerName', 'Buyer', '买家'),
  column('country', 'Country', '国家'),
  column('language', 'Language', '语言'),

  column('issueReason', 'Issue', '问题'),
  column('buyerMessage', 'Buyer message', '买家留言'),
  column('buyerContactedAt', 'Buyer contacted on', '买家联系日期'),
  column('repliedAt', 'Replied on', '回复日期'),
  column('buyerAnsweredAt', 'Buyer answered on', '买家答复日期'),
  column('returnAddressSent', 'Return address sent', '已给退货地址'),
  column('returnReceived', 'Return received', '退货签收'),
  column('photosReceived', 'Photos received', '已收到照片'),
  column('authorisation', 'Authorisation', '品牌授权'),
  column('badFaith', 'Bad faith', '恶意买家'),
  column('protectedLabel', 'Protected label', '平台保障面单'),

  column('claimType', 'Claim type', '纠纷类型'),
  column('disputeReason', 'Dispute reason', '拒付原因'),
  column('claimStatus', 'Claim status', '纠纷状态'),
  column('claimOpenedAt', 'Claim opened on', '纠纷提起日期'),
  column('respondBy', 'Respond by', '回复截止'),
  column('claimDecidedAt', 'Claim decided on', '纠纷裁决日期'),

  column('refunded', 'Refunded', '已退款'),
  column('reships', 'Reships', '补发次数'),
  column('handled', 'Handled', '已处理'),
  column('waitingUntil', 'Look again on', '再看日期'),
];

/** Of those below, words that sellers use for columns of their own: ours only beside Risk or Score. */
export const everydayResults = [
  ...['due', 'action', 'why', 'evidence', 'reply'],
  ...['截止', '建议', '原因', '证据', '回复'],
];

/** Headers of the columns the product writes itself: never taken for input. */
export const resultHeaders =
  'Risk | 风险 | Score | 分数 | Action | 建议 | Due | 截止 | Why | 原因 | Evidence | 证据 | Reply | 回复';
