// Words by which sellers' own headers hint at a field. A hint alone is no reading: the column's cells must
// agree with it (guess.ts). A phrase with `~` is weak: it says little beside any other.

import type { FieldId } from '../base/fields';

/** Phrases of whole words between `|`; Chinese ones may stand anywhere in a header. */
export const headerWords: Readonly<Partial<Record<FieldId, string>>> = {
  orderId:
    'order|order no|order nr|order number|order id|order ref|order name|ref|reference|so number|nr order|invoice no|id|number~|no~|订单|单号~|编号~|订单号',
  platform:
    'where|which platform|channel|platform|market|marketplace|site|source|sold on|from|平台|渠道|来源|网站|哪里|哪个平台',
  site: 'site|站点',
  store: 'shop|store|account|seller|店铺|店|账号',
  orderDate:
    'ordered|order date|ordered on|order placed|order time|bought|bought on|purchased|purchased on|purchase date|placed|sold|sold on|sale date|date of sale|date sold|date ordered|date bought|date~|day~|下单|购买|成交|创建|订单日期|日期~',
  paidDate: 'paid|date paid|paid on|payment date|payment time|付款|支付|paid date',
  orderValue:
    'paid|total|total paid|price|sale|customer paid|buyer paid|sale price|sold for|amount|value|worth|revenue|sales|gross sale|gross sales|how much|they paid|总价|成交价|付款金额|金额|销售额|售价|价格|卖了多少|卖价|多少钱',
  currency: 'currency|ccy|币种|货币',
  goodsCost:
    'cost|my cost|goods cost|item cost|cost of item|cost of goods|supplier price|supplier cost|bought for|buying price|purchase cost|成本|进价|采购|拿货价|进货价',
  shippingCost:
    'postage|freight|shipping i paid|my shipping|shipping cost|post cost|shipping paid by me|运费|邮费',
  quantity: 'qty|pieces|pcs|count|how many|quantity|units|数量|件数',
  productName:
    'item|items|product|article|what|title|goods|listing|sold item|description|商品|产品|货品|品名|标题|什么货',
  sku: 'sku|code|item code|货号|编码',
  shipByDate:
    'ship by|send by|dispatch by|post by|must ship|must go|deadline to ship|最晚发货|发货截止',
  shipDate:
    'sent|sent on|date sent|date shipped|date posted|despatched|despatched on|despatch date|shipped|shipped on|ship date|shipping date|shipped date|dispatched|dispatched on|dispatch|posted|posted on|mailed|fulfilled|fulfilled on|went out|left|发货|发运|寄出|出货|发出|发件|什么时候发',
  promisedDeliveryDate:
    'should arrive|should be there|arrive by|arrives by|due|due there|eta|expected|expected delivery|expected arrival|estimated|estimated delivery|estimated arrival|promised|promise|deliver by|delivery due|latest delivery|预计|预计妥投|预计送达|预计到达|承诺|应到|最晚送达|edd',
  deliveredDate:
    'arrived|arrived on|date arrived|date received|arrival|delivered|delivered on|date delivered|received|received on|got there|landed|there on|signed|there|got it|arrived yet|到了|到没到|到没|签收|送达|妥投|收货|到货|交货|交付',
  lastTrackingUpdate:
    'last scan|last update|last seen|last event|last moved|tracking date|updated|最后|最新轨迹|轨迹时间|最近轨迹|最近更新',
  trackingNumber:
    'tracking|tracking no|outbound tracking|tracking number|tracking code|track|parcel no|parcel number|waybill|awb|consignment|consignment no|shipment tracking number|label no|track and trace code|运单|追踪|物流单号|快递单号|面单号|转单号|国际单号|跟踪单号|单号~',
  carrier:
    'carrier|courier|post|by whom|shipped via|shipped with|sent with|sent by|shipping carrier|shipping provider|承运|快递|物流商|物流公司|carrier service|courier service',
  shippingMethod:
    'service|method|how sent|how|shipping|shipping method|delivery method|mail type|运输|物流|发货方式|方式',
  trackingStatus:
    'parcel|parcel status|latest status|progress|status of parcel|tracking status|where is it|last event|轨迹|物流状态|包裹',
  orderStatus: 'status~|state~|stage~|order status|订单状态|状态~',
  buyerName:
    'buyer|customer|name|client|who|delivery name|recipient|买家~|客户~|客人~|收件人~|姓名~|买家名|买家名称|买家姓名|买家昵称|买家ID|客户名|客户名称|客户姓名|收件人姓名',
  country:
    'country|destination|delivery country|shipping country|to|goes to|ship to|land|where to|国家|目的地|收件国|收货国',
  language: 'language|speaks|语言',
  buyerMessage:
    'what they said|customer says|buyer says|client says|customer wrote|buyer wrote|buyer message|buyer msg|customer msg|msg|said|they said|they say|says|message|messages|customer message|complaint|complains|wrote|they wrote|comment|comments|feedback|their words|email|mail|chat|留言|消息|反馈|投诉|买家说|客人说|客户说|说什么|说啥|客诉',
  issueReason:
    'problem|issue|reason|trouble|what is wrong|wrong|complaint type|问题|原因|毛病|售后',
  buyerContactedAt:
    'message date|contact date|contacted|contacted on|wrote on|they wrote on|complained on|asked on|message time|留言时间|留言日期|咨询时间|联系日期|投诉时间|msg date|chat date|msg time|chat time|received message on|message received',
  repliedAt: 'replied|replied on|answered|i answered|my reply|my answer|reply date|回复',
  claimStatus:
    'case|cases|claim|claims|dispute|disputes|a to z|chargeback|case status|claim status|case open|escalated|chargeback status|dispute status|纠纷|索赔|案件|仲裁|裁决结果|return request|refund request|售后状态',
  disputeReason: 'dispute~|disputes~|chargeback~|拒付~',
  claimType: 'case type|claim type|type of case|dispute type|纠纷类型|案件类型',
  claimOpenedAt:
    'case opened|case date|claim date|dispute date|chargeback date|chargeback datetime|opened|opened on|claim opened|纠纷时间|开案|case open date|dispute open date|date opened',
  respondBy:
    'respond by|dispute due|claim due|case due|reply by|due by|answer by|deadline|case deadline|answer until|回复截止|截止|期限|evidence due|evidence due by|evidence deadline|举证截止|申诉截止',
  claimDecidedAt:
    'case closed|closed on|decided|decided on|decision|decision date|ruling|裁决|结案',
  refunded: 'refund|refunded|money back|given back|refunded yet|退款|已退|refund status|退款状态',
  reships:
    'resent|reshipped|second parcel|sent again|replacement sent|replacement tracking|replacement tracking number|reship date|reship tracking|reshipped on|resent on|补发|重发',
  returnReceived: 'came back|return received|returned|back here|退货|退回',
  returnAddressSent: 'address sent|return address|退货地址',
  protectedLabel: 'protected|claims protected|平台保障',
  photosReceived: 'photo|photos|picture|pictures|pics|照片|图片',
  handled: 'done|handled|closed|finished|solved|ok|已处理|完成|处理完',
};
