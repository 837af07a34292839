// 马帮 order export; users choose the columns and their order. Names as programs that read it give them.
// Order fields stand only on the first row of an order.
import type { ExportLayout } from './export';

export const mabang: ExportLayout = {
  id: 'mabang',
  name: '马帮 Mabang',
  market: 'unknown',
  signature: `货运单号 | 交运时间 | 是否转WMS发货 | 平台订单仓库 | 订单核算金额（人民币） | 订单原始总金额
    SKU总数量 | 买家自选物流方式 | 商品中文名称 | 订单自定义分类 | 汇率(原币)`,
  fields: {
    platform: '平台',
    store: '店铺名',
    orderId: '订单编号',
    orderItemId: '交易编号',
    orderStatus: '订单状态',
    paidDate: '付款时间',
    shipByDate: '最后发货期限',
    shipDate: '发货时间 | 交运时间',
    deliveredDate: '签收时间',
    cancelledAt: '作废时间',
    sku: 'SKU | 平台SKU',
    productName: '商品中文名称 | 订单商品名称',
    quantity: '商品数量',
    'quantity@order': 'SKU总数量',
    orderValue: '订单原始总金额 | 实付金额 | 订单总金额',
    'itemPrice@order': '商品总金额',
    'itemPrice@unit': '商品销售单价',
    'shippingCharged@order': '运费收入 | 原始运费金额',
    exchangeRate: '汇率（原始货币） | 汇率(原币)',
    'unitCost@line': '商品总成本',
    issueReason: '退货原因 | 退货备注',
    shippingMethod: '物流渠道 | 买家自选物流方式',
    trackingNumber: '货运单号',
    fulfilmentLocation: '仓库',
    // Sent on to an outside warehouse, not to the marketplace.
    'fulfilment@other': '是否转WMS发货',
    buyerName: '客户姓名 | 客户账号',
    country: '国家',
    region: '所属地区（省/州）',
    city: '所属城市',
    sellerNote: '订单备注',
    tags: '订单自定义分类',
    sensitive: '邮寄地址1(按逗号分隔导出2列) | 电话1 | 电话2 | 邮政编码 | abnnumber',
  },
  unneeded: `店长 | 商品库存 | 付款方式 | SKU明细 | 原始商品销售单价 | 原始商品总金额
    优惠金额（人民币） | 优惠金额（原始货币） | 订单核算金额（人民币）
    订单核算金额（原始货币） | 采购在途量 | 作废前状态 | 平台订单仓库 | 是否测评 | 测评费用
    tiktok样品订单`,
  statusEnds: 'delivered',
};
