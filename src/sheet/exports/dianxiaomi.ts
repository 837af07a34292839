// 店小秘 order exports (67 columns; by product, 72 columns). No official template is public: names as
// programs that read it give them, meanings read literally.
import type { ExportLayout } from './export';

export const dianxiaomi: ExportLayout = {
  id: 'dianxiaomi',
  name: '店小秘 Dianxiaomi',
  market: 'unknown',
  signature: `平台渠道 | 店铺账号 | 买家指定物流 | 面单打印时间 | 币种缩写 | 拣货单打印时间
    物流订单号 | 商品采购价 | 国家二字码 & 中文国家名`,
  fields: {
    platform: '平台渠道',
    store: '店铺账号',
    orderId: '订单号',
    orderItemId: '交易号',
    packageId: '包裹号',
    listingId: '产品ID',
    orderStatus: '订单状态',
    orderDate: '下单时间',
    paidDate: '付款时间',
    submittedAt: '提交时间',
    shipDate: '发货时间',
    'issueOpenedAt@other': '退款时间',
    labelPrintedAt: '面单打印时间',
    sku: 'SKU | 商品SKU | 商品编码',
    productName: '产品名称 | 商品名称',
    quantity: '产品数量',
    currency: '币种缩写',
    orderValue: '订单金额',
    'itemPrice@unit': '产品售价',
    'shippingCharged@order': '买家支付运费',
    refundAmount: '退款金额',
    issueReason: '退款理由',
    unitCost: '商品采购价',
    shippingCost: '卖家支付运费 | 预估运费',
    profit: '预估利润',
    // The channel really used before the one the buyer chose.
    shippingMethod: '物流方式 | 买家指定物流',
    trackingNumber: '运单号',
    trackingNumberSecondary: '物流订单号',
    fulfilmentLocation: '发货仓库',
    buyerName: '买家姓名 | 收货人姓名 | 买家账号',
    country: '国家二字码 | 收货人国家 | 中文国家名',
    region: '收货人州/省',
    city: '收货人城市',
    sellerNote: '订单备注 | 拣货备注 | 客服备注',
    tags: '订单标识 | 订单标记',
    sensitive: `买家Email | 收货人税号 | 收货人门牌号 | 详细地址 | 地址1 | 地址2 | 地址1+地址2
      邮编 | 收货人电话 | 收货人手机`,
    ignore: '拣货单打印时间',
  },
  unneeded: `收货人公司 | 产品规格 | 图片网址 | 来源URL | 销售链接 | 多品名 | 付款方式 | 成本利润率
    销售利润率 | 称重重量 | 中文报关名 | 英文报关名 | 申报单价 | 报关重量 | 海关编码 | 成本利润
    销售利润 | 库存量 | 库存价格 | 危险运输品 | 货架位`,
  statusEnds: 'delivered',
};
