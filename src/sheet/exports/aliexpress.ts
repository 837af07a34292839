// AliExpress seller centre, Chinese order export (26 and 17 columns; eight independent readers agree).
// No English header of this export is known.
import type { ExportLayout } from './export';

export const aliexpress: ExportLayout = {
  id: 'aliexpress',
  market: 'aliexpress',
  signature: `实际发货物流:运单号 | 买家选择物流 | 发货期限 | 确认收货时间 | 满立减
    产品信息（双击单元格展开所有产品信息！） | 物流费用 & 产品总金额`,
  fields: {
    orderId: '订单号',
    orderStatus: '订单状态',
    orderDate: '下单时间',
    paidDate: '付款时间',
    shipByDate: '发货期限',
    shipDate: '发货时间',
    deliveredDate: '确认收货时间',
    orderValue: '订单金额',
    'itemPrice@order': '产品总金额',
    // Paid by the buyer, not the seller's cost.
    'shippingCharged@order': '物流费用',
    'discount@order': '满立减',
    productName: '产品信息',
    shippingMethod: '买家选择物流',
    trackingNumber: '实际发货物流:运单号',
    buyerName: '买家名称 | 收货人名称',
    buyerMessage: '订单备注',
    sellerNote: '负责人(业务员)',
    country: '收货国家',
    region: '州/省',
    city: '城市',
    sensitive: '收货地址 | 地址 | 邮编 | 联系电话 | 手机 | 买家邮箱',
  },
  statusEnds: 'delivered',
};
