// Status words of every marketplace, shop system and ERP export.

import { expect, it, test } from 'vitest';
import type { OrderStatus } from '../../src/base/ids';
import { readOrderStatus } from '../../src/cells/status';

const cases: Readonly<Record<OrderStatus, readonly string[]>> = {
  unpaid: [
    ...[
      '等待买家付款',
      'PLACE_ORDER_SUCCESS',
      'UNPAID',
      'Unpaid',
      '未付款',
      'pending payment',
      'Belum Bayar',
    ],
    ...['partially_paid', 'wc-failed'],
  ],
  on_hold: [
    'On hold',
    'OnHold',
    'on-hold',
    'wc-on-hold',
    '冻结中',
    'IN_FROZEN',
    '处于风控中',
    'RISK_CONTROL',
    '暂停',
    '等待您确认金额',
  ],
  unshipped: [
    ...[
      'Unshipped',
      'unshipped',
      'Pending',
      'Pending - Waiting for Pick Up',
      'Created',
      'Acknowledged',
      'Paid',
    ],
    ...[
      'unfulfilled',
      'processing',
      'printed',
      'To ship',
      'Awaiting shipment',
      'Awaiting collection',
      'packed',
      'queued',
    ],
    ...[
      'READY_TO_SHIP',
      'PROCESSED',
      'INVOICE_PENDING',
      '等待您发货',
      '等待卖家发货',
      'WAIT_SELLER_SEND_GOODS',
      '待发货',
    ],
    ...['已付款', '发货中', '缺货', '待出貨', 'ที่จะจัดส่ง', 'รอเข้ารับ'],
  ],
  shipped: [
    ...[
      'Shipped',
      'shipped',
      'Shipping',
      'SHIPPED',
      'PartiallyShipped',
      'fulfilled',
      'partial',
      '部分发货',
      'In transit',
    ],
    ...[
      'SELLER_PART_SEND_GOODS',
      'WAIT_BUYER_ACCEPT_GOODS',
      '等待买家收货',
      '已发货',
      'Dikirim',
      'Sedang transit',
    ],
    ...[
      'จัดส่งแล้ว',
      'Shipped - Out for Delivery',
      'Shipped - Picked Up',
      'Shipped - Lost in Transit',
      'Shipped - Damaged',
    ],
    ...['Shipped - Returning to Seller', 'Shipped - Rejected by Buyer', '運送中'],
  ],
  delivered: ['Delivered', 'Shipped - Delivered to Buyer', 'จัดส่งสำเร็จ', '已签收', '已送達'],
  completed: [
    'Completed',
    'completed',
    'COMPLETED',
    'Selesai',
    '已结束',
    '订单结束',
    '已完成',
    'FINISH',
    '等待退放款',
    'FUND_PROCESSING',
    '已完成（自动确认）',
  ],
  cancel_requested: ['买家申请取消', 'IN_CANCEL', 'Cancellation requested', '申请取消'],
  cancelled: [
    'Cancelled',
    'Canceled',
    'CANCELLED',
    'voided',
    'ยกเลิกแล้ว',
    '已取消',
    'Dibatalkan',
    '交易关闭',
  ],
  returned: ['Shipped - Returned to Seller', 'Returned', '已退货'],
  refunded: ['refunded', 'Refunded', '已退款'],
  disputed: [
    '含纠纷',
    '纠纷中',
    'IN_ISSUE',
    '等待买家收货(含纠纷)',
    '纠纷中（等待买家收货）',
    '等待买家收货 含纠纷',
    '已发货\n纠纷中',
    'In dispute',
  ],
};

/** What sellers' files of further sites and marketplaces say. */
const further: Readonly<Partial<Record<OrderStatus, readonly string[]>>> = {
  unpaid: ['Não pago'],
  unshipped: ['A Enviar', 'Listo para enviar', 'Ready to dispatch', '等待发运', '待备货'],
  shipped: ['Enviado', 'Em trânsito', 'Đã vận chuyển', '已出货', '投递失败', 'delivery_exception'],
  delivered: [
    ...['Entregue', 'Entregado', 'Đã giao', 'Chegou em 23 de janeiro', 'Llegó el 9 de septiembre'],
    'O comprador pode pedir uma devolução até 2026-02-05',
  ],
  completed: ['Hoàn thành', 'Đã hoàn tất'],
  cancelled: ['Cancelado', 'Đã hủy'],
  refunded: ['Reembolsado por cliente'],
};
it.each(
  Object.entries(further).flatMap(([status, all]) => all.map((text) => [text, status] as const)),
)('%s → %s', (text, status) => expect(readOrderStatus(text)).toBe(status));
it('已到达取货点，待取件 is on its way, its comma parts no choices', () =>
  expect(readOrderStatus('已到达取货点，待取件')).toBe('shipped'));

it.each([
  ['Done, Refunded', 'refunded'],
  ['Refunded, Done', 'refunded'],
  ['Waiting, Shipped', 'shipped'],
  ['Shipped, In dispute', 'disputed'],
  ['已发货，已签收', 'delivered'],
])('of several choices the one furthest along counts: %s → %s', (text, status) =>
  expect(readOrderStatus(text)).toBe(status),
);

it.each(Object.entries(cases).flatMap(([status, all]) => all.map((text) => [text, status])))(
  '%s → %s',
  (text, status) => expect(readOrderStatus(text ?? '')).toBe(status),
);

it.each([
  '',
  '--',
  '无纠纷',
  'NO_ISSUE',
  'END_ISSUE',
  '纠纷结束',
  'partially_refunded',
  'banana',
  'constructor',
  'not disputed',
  '纠纷已解决',
])('%j says nothing of the order', (text) => expect(readOrderStatus(text)).toBeNull());

test('a full cell of text is no status', () =>
  expect(readOrderStatus('shipped '.repeat(500))).toBeNull());
