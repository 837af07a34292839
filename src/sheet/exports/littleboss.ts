// 小老板 import templates and tracker export; instructions stand inside the headers.
// Source: littlebossERP/erp_opensource (Apache-2.0).
import type { ExportLayout } from './export';

export const littleboss: ExportLayout = {
  id: 'littleboss',
  name: '小老板 Littleboss',
  market: 'unknown',
  signature: `*小老板订单号（必填） | 递送公司 | tracknum | 录入日期 | platformorderid | 快递单日期
    跟踪号列（第一行不读入） | *运输服务（必填）`,
  fields: {
    platform: '销售平台',
    orderId: '订单号 | 平台订单号 | platformorderid',
    orderIdSecondary: '*小老板订单号（必填） | orderid',
    shipDate: '快递单日期',
    deliveredDate: '妥投时间',
    registeredInTrackerAt: '录入日期',
    carrier: '递送公司 | *运输服务（必填） | server | 物流商',
    trackingNumber: '快递单号 | 跟踪号 | tracknum | 物流号 | 跟踪号列（第一行不读入）',
    trackingUrl: '追踪网址 | tracklink',
    trackingStatus: '包裹状态',
    lastTrackingEvent: '最新事件',
    daysInTransit: '在途天数',
    shippingCost: '递送费用(CNY) | 物流成本(RMB) | 运费',
    sku: 'sku',
    quantity: '数量',
    'itemPrice@unit': '单价',
    orderValue: '订单金额',
    currency: '货币 | 单价 货币(USD/EUR/CNY/...)',
    buyerName: '买家姓名',
    country: '国家二字码 | 目的地国家',
    region: '省/州',
    city: '城市',
    sellerNote: '订单备注 | 备注',
    tags: '标签',
    sensitive: '地址1 | 地址2 | 邮编 | 电话 | 手机',
  },
  unneeded: '包裹重量(克)',
  statusEnds: 'delivered',
};
