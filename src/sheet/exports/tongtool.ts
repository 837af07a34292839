// 通途 订单详情统计 and profit report. Names as programs that read them give them; costs are in yuan.
// An order number may end in `_1` (part of a split order) or `-M0001` (sent again).
import type { ExportLayout } from './export';

export const tongtool: ExportLayout = {
  id: 'tongtool',
  name: '通途 Tongtool',
  market: 'unknown',
  signature:
    '通途SKU | 邮寄方式 | 渠道账号 | 通途运费 | 物流商运费 | 收款币种 | 是否补发货 | 包裹总运费',
  fields: {
    platform: '渠道',
    store: '渠道账号',
    site: '销售站点',
    orderId: '订单号',
    packageId: '包裹号',
    paidDate: '付款日期',
    shipDate: '发货日期',
    sku: '通途SKU',
    productName: '产品名称',
    quantity: '发货数量',
    currency: '收款币种',
    orderValue: '订单总售价',
    orderValueCny: '订单总售价 (人民币)',
    itemPrice: '售价',
    unitCost: '商品成本',
    // What the carrier billed before what was estimated.
    shippingCost: '物流商运费 | 包裹总运费 | 通途运费',
    inboundCost: '头程运费',
    reshipCost: '补发费用',
    netPayout: '收入 (人民币)',
    refundAmount: '退款金额',
    isReship: '是否补发货',
    shippingMethod: '邮寄方式',
    trackingNumber: '跟踪号',
    trackingNumberSecondary: '物流商单号',
    fulfilmentLocation: '发货仓库',
    buyerName: '买家姓名',
    country: '国家/地区',
    sellerNote: '订单备注 | 备注',
    sensitive: '邮编',
  },
  unneeded: '商品重量 | 通途重量 | 物流商重量 | 渠道成交费 (人民币)',
  statusEnds: 'delivered',
  costCurrency: 'CNY',
};
