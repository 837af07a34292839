// Reads order statuses: the words of every marketplace, shop system and ERP in one vocabulary.

import type { OrderStatus } from '../base/ids';
import { remember } from '../base/memo';
import { textOf } from './read';
import { chipsOf, partsOf, vocabulary } from './words';

/**
 * Where a word is used in two ways, the one that is true of both stands: an Amazon order that is
 * Pending and a Shopify line that is pending have both not been shipped. A partly shipped order has
 * a parcel on its way. Parcels refused or on their way back are still shipped: only the tracking
 * tells when they are returned.
 */
const known = vocabulary<OrderStatus>(() => [
  [
    'unpaid',
    'unpaid|pending payment|payment pending|awaiting payment|waiting for payment|not paid|partially paid|payment failed|failed|PLACE_ORDER_SUCCESS|等待买家付款|等待付款|待付款|未付款|未支付|待支付|尚未付款|待買家付款|Belum Bayar|Menunggu Pembayaran|ที่ต้องชำระ|ยังไม่ชำระ|Não pago|No pagado|Pendiente de pago|Chưa thanh toán',
  ],
  [
    'on_hold',
    'on hold|hold|held|paused|suspended|under review|IN_FROZEN|RISK_CONTROL|WAIT_SELLER_EXAMINE_MONEY|冻结中|处于风控中|风控中|资金冻结|等待您确认金额|暂停|暂停发货|搁置|已搁置|待审核|保留',
  ],
  [
    'unshipped',
    'unshipped|not shipped|pending|pending shipment|paid|created|acknowledged|accepted|confirmed|authorized|new|open|processing|processed|in progress|packed|packing|queued|printed|label printed|unfulfilled|scheduled|ready to ship|ready to fulfill|ready for dispatch|ready for pickup|to ship|to be shipped|awaiting shipment|awaiting collection|awaiting dispatch|awaiting postage|awaiting fulfillment|awaiting pick up|waiting for pick up|invoice pending|WAIT_SELLER_SEND_GOODS|等待您发货|等待卖家发货|买家已付款|待发货|未发货|已付款|发货中|配货中|待打单|待配货|待处理|待揽收|缺货|備貨中|待出貨|未出貨|待寄出|Perlu Dikirim|Siap Dikirim|Sedang Dikemas|ที่จะจัดส่ง|ที่ต้องจัดส่ง|รอเข้ารับ|เตรียมจัดส่ง|ready to dispatch|A enviar|Para ser enviado pela SHEIN|Listo para enviar|Abierta|Por enviar|Chờ lấy hàng|Chờ xác nhận|Chờ vận chuyển|等待发运|待备货|待发运',
  ],
  [
    'shipped',
    'shipped|shipping|partially shipped|partial|partially fulfilled|fulfilled|dispatched|despatched|posted|sent|in transit|out for delivery|to receive|paid and shipped|to confirm receive|SELLER_PART_SEND_GOODS|WAIT_BUYER_ACCEPT_GOODS|部分发货|卖家已发货|等待买家确认|等待买家收货|待收货|已发货|已交运|运输中|运输途中|配送中|已出貨|運送中|待收貨|配送途中|Dikirim|Sedang Dikirim|Telah Dikirim|Sedang transit|จัดส่งแล้ว|กำลังจัดส่ง|ที่ต้องได้รับ|delivery exception|Enviado|Enviada|Em trânsito|A caminho|En camino|En tránsito|Đang giao|Đang vận chuyển|Đã vận chuyển|已出货|投递失败|已到达取货点待取件|Expédié|Expédiée|Versendet|Versandt|Verschickt|Spedito|Отправлен|発送済み',
  ],
  [
    'delivered',
    'delivered|delivered to buyer|已签收|已送达|已妥投|成功签收|已送達|已到貨|Terkirim|Telah Diterima|จัดส่งสำเร็จ|ส่งสำเร็จ|Entregue|Entregado|Entregada|Đã giao|Livré|Livrée|Zugestellt|Geliefert|Consegnato|Доставлен|配達完了',
  ],
  [
    'completed',
    'completed|complete|finished|done|FINISH|FUND_PROCESSING|等待退放款|已结束|订单结束|订单完成|已完成|完成|交易成功|交易完成|买家已确认|已确认收货|訂單完成|Selesai|เสร็จสิ้น|สำเร็จ|สำเร็จแล้ว|Concluído|Completado|Hoàn thành|Đã hoàn tất',
  ],
  [
    'cancel_requested',
    'cancel requested|cancellation requested|cancelation requested|cancellation request|buyer requested cancellation|request to cancel|cancel pending|cancelling|IN_CANCEL|买家申请取消|申请取消|申请取消中|取消中|取消待确认|申請取消|Permintaan Pembatalan|ขอยกเลิก',
  ],
  [
    'cancelled',
    'cancelled|canceled|cancel|voided|void|已取消|取消|已关闭|交易关闭|已作废|作废|不成立|已取消訂單|訂單取消|Dibatalkan|Batal|Pesanan Dibatalkan|ยกเลิกแล้ว|ยกเลิก|Cancelado|Cancelada|Venda cancelada|Đã hủy|Annulé|Annulée|Storniert|Annullato|Отменен|キャンセル',
  ],
  [
    'returned',
    'returned|returned to seller|return completed|RTO delivered|RTO complete|RTO completed|已退货|退货完成|已退回|已退貨|Dikembalikan|คืนสินค้าแล้ว',
  ],
  [
    'refunded',
    'refunded|fully refunded|refund completed|已退款|退款完成|退款成功|全额退款|Dana Dikembalikan|คืนเงินแล้ว|Reembolsado|Reembolsado por cliente|Đã hoàn tiền|Remboursé|Remboursée|Erstattet|Rimborsato|返金済み',
  ],
  [
    'disputed',
    'disputed|dispute|in dispute|dispute open|dispute opened|open dispute|case open|case opened|claim open|in issue|IN_ISSUE|含纠纷|有纠纷|纠纷|纠纷中|纠纷处理中|纠纷订单|争议|争议中|爭議|爭議中|糾紛中|买家提起纠纷|买家开启纠纷',
  ],
]);

/** Sentences that begin with what they say: a day of arrival, a last day to return. */
const delivered =
  /^(?:chegou (?:em|no dia) |llegó (?:el|ayer|hoy)|o comprador pode pedir uma devolução)/i;

/** Later in the list tells more: of two words for one order the later one counts. */
const ladder: readonly OrderStatus[] = [
  'unpaid',
  'unshipped',
  'on_hold',
  'cancel_requested',
  'shipped',
  'delivered',
  'completed',
  'returned',
  'refunded',
  'cancelled',
  'disputed',
];
/** How far along a status is. */
export const step = (status: OrderStatus): number => ladder.indexOf(status);

/** The status furthest along; null where there is none. */
export const furthest = (statuses: readonly OrderStatus[]): OrderStatus | null =>
  statuses.reduce<OrderStatus | null>(
    (best, each) => (best === null || step(each) > step(best) ? each : best),
    null,
  );

/**
 * What an order status means; null where it says nothing about the order (无纠纷, blank) or is not
 * known. A remark behind the status counts: `等待买家收货(含纠纷)` is disputed.
 */
export const readOrderStatus = remember((text: string): OrderStatus | null => {
  const plain = textOf(text).replace(/^wc-/i, '');
  const whole = known(plain);
  if (whole !== undefined) return whole;
  if (delivered.test(plain)) return 'delivered';
  // Choices stand in the order in which they were made, which tells nothing.
  const chips = chipsOf(plain).map(known);
  if (chips.length > 0) return furthest(chips.filter((chip) => chip !== undefined));
  const parts = partsOf(plain).map(known);
  if (parts.includes('disputed')) return 'disputed';
  if (parts[0] === undefined) return null;
  return parts.filter((part) => part !== undefined).pop() ?? null;
});
