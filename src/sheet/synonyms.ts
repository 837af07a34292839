// What sellers call their columns where no export tells. Headers of the exports themselves are known
// too (exports/); here stands what is beside them. Sources: aliases in public programs and templates.
import type { HeaderTable } from './exports/export';

/** Seen in programs, labels and templates: the header alone is enough. */
export const known: HeaderTable = {
  orderId: `Marketplace Order ID | Suborder Number | PO Number | order_no | Order No/订单号 | 业务订单号
    电商单号 | 订单id | Code`,
  platform: 'Channel | 来源平台 | 平台名称',
  store: 'Store | Store Name | 店铺名称 | 来源店铺',
  orderDate: `Date Ordered | Date Placed | Placed At | PO Date | date_created | created
    CreatedOn | 订单时间 | 订单创建时间 | 訂單日期 | 訂單成立時間 | 下單時間 | 交易创建时间`,
  paidDate: 'payment-date | 订单付款时间',
  shipByDate: 'Must Ship By | Requested Ship Date | 最晚发货时间 | 计划发货时间 | 发货截止时间',
  shipDate: 'shipment-date | 订单发货时间 | 出貨日期',
  promisedDeliveryDate: 'Estimated Delivery Date | 预计送达时间 | 预计到达时间 | 应到时间',
  deliveredDate: 'Delivered At | 实际妥投时间 | 买家确认收货时间 | 完成时间',
  orderUpdatedAt: 'Last Updated | Date Added | Date Updated',
  lastTrackingEvent: '物流信息 | 最后一条物流信息',
  daysInTransit: '天数',
  trackingNumber: `Tracking Numbers | Tracking ID | Tracking # | AwbNo | AWB Code | track_no | express_no
    Tracking No/物流跟踪号 | 物流单号 | 物流跟踪号 | 物流追踪号 | 追踪号 | 国际运单号
    包裹號碼 | 寄件單號 | 出貨單號`,
  trackingUrl: 'TrackingLink',
  carrier: `Carrier Name | Courier | Courier Partner | Courier Company | TrackingCarrier | Shipping Carrier/物流承运商
    物流承运商 | 物流企业名称 | 物流公司 | 物流名称 | 快递公司`,
  shippingMethod: 'Ship Method | Shipping Method Title | 配送方式 | 运送方式 | 運送方式',
  trackingStatus: 'track_status | logistics_status',
  paymentStatus: 'Payment Status | Payment | 付款状态',
  orderValue: `Total | Total Amount ($) | Order Total, USD | 总额 | 订单总额 | 总金额 | 应付金额`,
  itemPrice: 'Line Total',
  'itemPrice@unit': 'Unit Price | Item Price',
  discount: 'Discount',
  unitCost: '采购价 | 采购单价 | cost_per_unit',
  shippingCharged: 'Shipping | Shipping Total',
  shippingCost: '快递费',
  currency: 'Währung | value_currency',
  quantity: '平台SKU数量 | 产品总数',
  productName: 'Product/Service | Product | Product Title',
  buyerName: 'Customer',
  country: 'Destination Country | 收件人国家',
  buyerMessage: 'Customer Message | 客户留言 | 用户留言 | 买家备注',
  sellerNote:
    'Notes | Assigned To | Assigned Team Member | Staff Notes | 商家留言 | 卖家备注 | 订单备注',
  firstScan: 'First Scan Date | First Carrier Scan | 首次扫描时间',
  issueOpenedAt: '纠纷创建时间',
  issueReason: 'replacement-reason-code | 纠纷原因',
  protectedLabel: `Shopify Protect | Shopify Protect Status | PayPal Seller Protection | Seller Protection
    Seller Protection Eligibility | Protection Eligibility | 卖家保障 | PayPal 卖家保障`,
  disputeReason:
    '争议原因 | 争议理由 | 拒付理由 | 拒付代码 | Chargeback reason | Chargeback reason code | Dispute reason code',
  refunded: `Refund Status | 退款状态 | Refund Date | Refunded On | Refunded At | Date Refunded
    退款日期 | 退款时间`,
  waitingUntil: 'Waiting until | Wait until | 等待至',
  tags: 'Priority Level',
  sensitive: `Delivery Address | Shipping Address | Address | Customer Email | Email Address
    BuyerPhone | Mobile | Postal Code | 邮箱 | 电子邮箱 | 联系方式`,
};

/**
 * Plausible, but only once the column's cells look like it; also headers that are certain in one
 * export and mean too many things elsewhere.
 */
export const plausible: HeaderTable = {
  orderId: 'Order | Order No. | 平台单号 | 系统单号 | 注文番号',
  platform: 'Platform | 网站 | 销售渠道',
  store: 'Seller ID | Account',
  orderIdSecondary: 'Id',
  orderDate: '订购时间 | 购买日期 | 注文日',
  paidDate: 'Payment Date',
  shipByDate: 'Deadline | 剩余发货时间',
  shipDate: 'Shipped | Dispatch Date | 出库时间',
  promisedDeliveryDate: 'ETA | Promise | Expected Delivery',
  deliveredDate: 'Delivered On | Received Date | 收货时间',
  lastTrackingUpdate: 'Last Update | Last Event Time | 最新轨迹时间 | 最后更新时间 | 物流更新时间',
  trackingNumber: 'Tracking | Tracking No. | AWB | 快递号 | お問い合わせ番号',
  carrier: 'server',
  shippingMethod: 'Service | Post Method | 快递方式 | 发货渠道',
  trackingStatus: 'Logistics Status | Delivery Status | 轨迹状态 | 快递状态',
  orderStatus: 'Order Status/订单状态 | 交易状态',
  orderValue: 'Amount | Value | 金额 | 订单总价',
  shippingCharged: 'Delivery',
  currency: '币别 | Ccy',
  unitCost: 'Cost | Unit Cost | COGS | 进货价 | 成本',
  shippingCost: 'Shipping Cost (mine) | Postage Cost | 实际运费 | 物流费',
  quantity: '件数',
  country: 'Dest | Ship To | 目的国',
  buyerName: 'Client | 收件人 | 收货人',
  buyerMessage: 'Message | Latest Message | Buyer Request | 客诉内容',
  sellerNote: 'Note | Comments',
  issueOpenedAt:
    'Issue Date | Case Opened | Dispute Date | Request Date | Requested On | 售后时间 | 申请时间 | 客诉时间 | 开启纠纷时间',
  issueReason: 'Problem | 问题类型 | 客诉原因',
  claimStatus: 'Case Status | Dispute Status | A-to-Z Status | INR Status | 索赔状态',
  refundAmount: '退款',
  fulfilment: 'FBA/FBM | 配送渠道 | 发货仓类型',
  language: 'Locale | Buyer Language',
};
