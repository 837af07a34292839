// Where the parcel is: tracker vocabularies with their traps, then status and dates.
import { describe, expect, it } from 'vitest';
import { trackerState } from '../../src/parcel/state';
import { day } from '../make';
import { parcel } from './sample';

/** `state: words; words; …` as one case per pair. */
const cases = (table: string) =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const state = line.slice(0, colon).trim();
      return line
        .slice(colon + 1)
        .split(';')
        .map((words) => [words.trim(), state] as const);
    });

describe('codes of trackers', () => {
  it.each(
    cases(`
not_found: NotFound; NotFound_Other; NotFound_InvalidCode; 0; Pending; Pending_001; pending; notfound; notfound002
pre_transit: InfoReceived; InfoReceived_001; inforeceived; notfound001
in_transit: InTransit; 10; InTransit_PickedUp; InTransit_Other; InTransit_Departure; InTransit_001; InTransit_003; InTransit_007; InTransit_009; transit; transit002
arrived_destination: InTransit_Arrival; InTransit_CustomsReleased; InTransit_004; InTransit_005
customs: InTransit_CustomsProcessing; InTransit_CustomsRequiringInformation; InTransit_006; Exception_004; Exception_018; exception006
out_for_delivery: OutForDelivery; OutForDelivery_Other; OutForDelivery_001; OutForDelivery_004; pickup
available_for_pickup: AvailableForPickup; AvailableForPickup_Other; AvailableForPickup_001; 30; Exception_008; Pick Up
failed_attempt: DeliveryFailure; DeliveryFailure_NoBody; DeliveryFailure_Security; DeliveryFailure_InvalidAddress; 35; AttemptFail; AttemptFail_002; Exception_002; Exception_007; undelivered
delivered: Delivered; Delivered_Other; Delivered_001; Delivered_005; 40; delivered; delivered003
returning: DeliveryFailure_Rejected; Exception_Rejected; Exception_Returning; Exception_010; Exception 010; exception011
returned: Exception_Returned; Exception_011; exception010
lost: Exception_Lost; Exception_013
cancelled: Exception_Cancel; exception008
expired: Expired; Expired_Other; Expired_001; 20; expired
exception: Exception; Exception_Other; Exception_NoBody; Exception_Damage; Exception_Delayed; Exception_Destroyed; 50; Exception_001; Exception_016; exception007
`),
  )('%s → %s', (words, state) => {
    expect(trackerState(words)).toBe(state);
  });
});

describe('where it was left, and where it waits', () => {
  it.each(
    cases(`
delivered: Left with neighbor; Left with individual; Left at front door; Left in a safe place; Posted through letterbox; In/At Mailbox; Front Desk/Reception/Mail Room; Handed to resident; 邻居代收; 放门口; 投递到信箱; An Nachbarn übergeben; Abgelegt; Remis au voisin; Lasciato al vicino; 宅配ボックスに配達; 置き配完了
available_for_pickup: Held at post office; 已放快递柜; In Filiale; En attente de retrait; Giacenza
failed_attempt: Business closed; Recipient not home; No authorized recipient available; Insufficient address; Addressee not available; No Such Number; Moved, Left no Address; Notice Left (No Secure Location Available); Avisé; Ausente
arrived_destination: Inbound Out of Customs
in_transit: Left origin facility; Left at sorting centre; Has left the origin country
`),
  )('%s → %s', (words, state) => {
    expect(trackerState(words)).toBe(state);
  });
});

describe('Chinese labels', () => {
  it.each(
    cases(`
not_found: 查询不到; 待查询; 暂无轨迹; 无效的单号; 查询中
pre_transit: 收到信息; 暂未上线; 上网超时; 未上网; 待揽收
in_transit: 运输途中; 运输中; 已上网; 封发; 已交航; 航班起飞; 离开互换局; 已发货; 未签收; 待签收
arrived_destination: 航班抵达; 到达目的国; 落地; 清关完成; 海关放行
customs: 清关中; 清关失败; 等待交税; 海关查验
out_for_delivery: 派送途中; 派送中; 正在派件
available_for_pickup: 到达待取; 待自提; 逾期未取将退回; 投递到快递柜
failed_attempt: 投递失败; 找不到收件人; 地址有误; 未妥投
delivered: 成功签收; 签收成功; 妥投; 已妥投; 买家已确认; 已签收; 签收; 本人签收; 已送达; 已簽收
returning: 包裹退回; 退回处理中; 异常退回; 退件; 拒收; 拒收包裹; 收件人拒收; 拒签; 无人领取; 超期未取; 逾期未领取
returned: 退回已签收; 退件签收; 已退回
exception: 可能异常; 包裹损坏; 安全原因
lost: 包裹丢失
cancelled: 物流单被取消; 取消发货
expired: 运输过久; 轨迹超时; 签收超时
not_shipped: 未发货; 待发货
`),
  )('%s → %s', (words, state) => {
    expect(trackerState(words)).toBe(state);
  });
});

describe('English wording and its traps', () => {
  it.each(
    cases(`
delivered: Delivered; DELIVERED - left with neighbour; Delivered, signed for by SMITH; Handed to the addressee; Delivery complete
failed_attempt: Undelivered; Unsuccessful delivery attempt; Not delivered; Undelivered - Recipient not found; Notice left; Could not be delivered; Delivery failed
in_transit: Delivered to Air Transport; Delivered to airline; Delivered to local carrier; Departure from outward office of exchange; Picked up by carrier; On its way; Shipped; Your parcel will be delivered on Monday; Not yet delivered; Expected to be delivered soon; Item accepted
available_for_pickup: Delivered to pick-up point; Parcel has been delivered to the parcel locker; Available for pickup; Ready for collection; Pick Up; Awaiting collection; Available for pickup, will be returned to sender if unclaimed; Held at post office and returned to sender if not collected; Returned to sender unless picked up by Friday
out_for_delivery: Out for delivery; With the courier; OUT_FOR_DELIVERY
returned: Returned to sender; Returned to the shipper; Return package was received; RETURNED; Alert - Returned; Delivered back to sender; RTO DELIVERED
returning: Return to sender in progress; Alert - Returning to sender; Being returned to sender; The item will be returned to sender; RTS; Refused; Refused by addressee; refused by recipient; Shipped - Rejected by Buyer; Unclaimed; Unclaimed - max hold time expired; Annahme verweigert; Nicht abgeholt; Rifiutato dal destinatario; 保管期間経過; RTO INITIATED; RTO IN TRANSIT
lost: Lost; Shipped - Lost in transit; Missing parcel
cancelled: Shipment cancelled; Label canceled
customs: Held by customs; Customs clearance in progress; Customs inspection; Presented to customs
arrived_destination: Arrived at destination country; Customs clearance completed; Released by customs; arrived_destination
exception: Alert; Damaged in transit; Parcel delayed
pre_transit: Label created; Info Received; Shipping label printed; pre_transit; Electronic information submitted; Pending - Waiting for Pick Up
not_found: Not Found; No tracking information; Invalid number
expired: Transit over time; Tracking expired
not_shipped: Unshipped; Awaiting shipment; Not shipped
failed_attempt: failed_attempt; FAILURE
`),
  )('%s → %s', (words, state) => {
    expect(trackerState(words)).toBe(state);
  });

  it('reads the last line of a long history', () => {
    const history = `${'2026-11-01 scanned at hub 12\n'.repeat(60)}2026-11-19 Delivered`;
    expect(trackerState(history)).toBe('delivered');
  });

  it.each(['', '   ', '无挂号', 'hello', '忽略(不再查询)', '???'])('%j names no state', (words) => {
    expect(trackerState(words)).toBeNull();
  });
});

describe('words in the other languages of buyers', () => {
  it.each(
    cases(`
delivered: Die Sendung wurde zugestellt; Zugestellt; Livré; Votre colis est livré; Entregado; Consegnato; Spedizione consegnata; Entregue ao destinatário; Вручено адресату; Вручение адресату; Доставлено; お届け済み; 配達完了
failed_attempt: Konnte nicht zugestellt werden; Die Sendung wurde nicht zugestellt; Non livré; Le colis n'a pas pu être livré; No entregado; Intento de entrega; Non consegnato; Mancata consegna; Não entregue; Entrega não efetuada; Неудачная попытка вручения; ご不在のため持ち戻り
in_transit: Unterwegs; Die Sendung wird voraussichtlich am 24. November zugestellt; Noch nicht zugestellt; En cours d'acheminement; Le colis sera livré demain; En tránsito; En camino; Será entregado mañana; In transito; Presa in consegna dal corriere; Consegnato al corriere; Em trânsito; В пути; Покинуло место приема; Будет доставлено завтра; 輸送中; 引受
out_for_delivery: In Zustellung; Wird heute zugestellt; En cours de livraison; En reparto; In consegna; Saiu para entrega; Передано курьеру; 配達中; 持ち出し中
available_for_pickup: Zur Abholung bereit; Disponible en point relais; Listo para recoger; In giacenza; Aguardando retirada; Прибыло в место вручения; 保管中
returned: Die Sendung wurde an den Absender zurückgesandt; Retourné à l'expéditeur; Devuelto al remitente; Restituito al mittente; Devolvido ao remetente; Вручение отправителю; 返送済み
returning: Wird an den Absender zurückgesendet; Rücksendung; Retour à l'expéditeur; Devolución en curso; Возврат; 差出人に返送
`),
  )('%s → %s', (words, state) => {
    expect(trackerState(words)).toBe(state);
  });
});

describe('words of marketplaces', () => {
  it.each(
    cases(`
not_shipped: Chờ vận chuyển; Chờ lấy hàng; Chờ xử lý; Chưa gửi hàng; A Enviar; Aguardando envio; Aguardando coleta; Para ser enviado pela SHEIN; Não enviado; Listo para enviar
in_transit: Đang vận chuyển; Đã vận chuyển; Đang luân chuyển hàng; Đã lấy hàng; Đã giao cho đơn vị vận chuyển; Đang giao cho ĐVVC; Em trânsito; Enviado
out_for_delivery: Đang giao hàng; Nhân viên đang giao cho người nhận; Saiu para entrega
delivered: Đã giao; Đã giao hàng thành công; Giao hàng thành công; Đã nhận được hàng; Entregue; Chegou em 23 de janeiro; Llegó el 27 de agosto
failed_attempt: Giao hàng thất bại; Giao hàng không thành công; Não entregue
cancelled: Đã hủy; Đã huỷ; Hủy đơn hàng; Cancelado; canceled
returning: Khách từ chối nhận; Đang trả hàng; Chuyển hoàn; Trả hàng; Đang hoàn hàng
returned: Đã trả hàng; Trả hàng thành công; Devolvido
lost: Hàng bị thất lạc
`),
  )('TikTok, Shopee, Mercado: %s → %s', (words, state) => {
    expect(trackerState(words)).toBe(state);
  });

  it.each(
    cases(`
not_shipped: Ожидает сборки; Ожидает отгрузки; Ожидают упаковки; 等待发运; 待备货; 等待备货; awaiting_packaging; awaiting_deliver
in_transit: Доставляется; В доставке; Передано в доставку; У водителя; 运输中; delivering; driver_pickup
available_for_pickup: 已到达取货点，待取件; 已到达取货点; В пункте выдачи; Ожидает в ПВЗ
delivered: Доставлен; Условно доставлен; Получен; Заказ получен; Выдан клиенту; 已签收; delivered
failed_attempt: Не удалось доставить заказ
returning: Покупатель отказался при вручении; Покупатель не забрал заказ
cancelled: Отменён; Отменен; 已取消; cancelled
`),
  )('Ozon: %s → %s', (words, state) => {
    expect(trackerState(words)).toBe(state);
  });

  it.each(
    cases(`
not_shipped: Ready to dispatch; ready_to_ship; Ready for dispatch; 未出货; 待出貨
in_transit: 已出货; 已出貨; 已发运; sent_by_seller
failed_attempt: 投递失败; 投遞失敗; 派送失敗; failed_delivery
exception: delivery_exception; damaged_by_3pl
lost: lost_by_3pl
`),
  )('others: %s → %s', (words, state) => {
    expect(trackerState(words)).toBe(state);
  });

  // What the buyer asked, what was paid back, whether the order is closed: the parcel is elsewhere.
  it.each([
    'Request Approved',
    'Đã Chấp Thuận Yêu Cầu',
    'Đã hoàn tất',
    'Hoàn thành',
    'refund_approved',
    'Reembolsado por cliente',
    'Não pago',
    'Спорный',
    'Получена информация',
    'Chegou em Curitiba',
  ])('%s names no state', (words) => {
    expect(trackerState(words)).toBeNull();
  });
});

describe('state without a tracker', () => {
  it.each([
    ['a ship date', { shipDate: '2026-11-10' }, 'in_transit', true],
    ['a scan', { lastUpdate: '2026-11-10', tracking: 'RB473124829GB' }, 'in_transit', true],
    ['the status shipped', { status: 'shipped' }, 'in_transit', true],
    ['a number, though no date', { tracking: 'RB473124829GB' }, 'in_transit', true],
    ['nothing sent', {}, 'not_shipped', false],
    ['unshipped', { status: 'unshipped' }, 'not_shipped', false],
    [
      'only a label printed',
      { status: 'unshipped', tracking: 'RB473124829GB' },
      'not_shipped',
      false,
    ],
    ['a ship date still to come', { shipDate: '2026-11-25' }, 'not_shipped', false],
    ['a dispute', { status: 'disputed' }, 'unknown', false],
    ['cancelled', { status: 'cancelled' }, 'cancelled', false],
    [
      'cancelled with a label',
      { status: 'cancelled', tracking: 'RB473124829GB' },
      'cancelled',
      false,
    ],
    ['returned', { status: 'returned' }, 'returned', true],
    ['delivered', { status: 'delivered' }, 'delivered', true],
    ['completed', { status: 'completed' }, 'delivered', true],
    ['a delivery date', { delivered: '2026-11-12' }, 'delivered', true],
  ] as const)('%s', (_, given, state, shipped) => {
    expect(parcel(given)).toMatchObject({ state, shipped });
  });

  it('says unknown where the table can say neither', () => {
    const silent = { shipping: false, delivery: false };
    expect(parcel({}, silent)).toMatchObject({ state: 'unknown', shipped: false });
    expect(parcel({ shipDate: '2026-03-01' }, silent)).toMatchObject({
      state: 'unknown',
      shipped: true,
    });
  });
});

describe('tracker against dates', () => {
  it('believes a delivery date over old words', () => {
    const found = parcel({ trackingStatus: 'In transit', delivered: '2026-11-15' });
    expect(found).toMatchObject({ state: 'delivered', deliveredOn: day('2026-11-15') });
  });

  it('believes a ship date over an old `unshipped`', () => {
    const found = parcel({ trackingStatus: 'Unshipped', shipDate: '2026-11-15' });
    expect(found).toMatchObject({ state: 'in_transit', shipped: true });
    expect(parcel({ trackingStatus: '未发货' })).toMatchObject({
      state: 'not_shipped',
      shipped: false,
    });
  });

  it('does not believe a delivery still to come', () => {
    const found = parcel({ shipDate: '2026-11-01', delivered: '2026-11-23' });
    expect(found).toMatchObject({ state: 'in_transit', delivered: false, deliveredOn: null });
    // It is tomorrow already in other zones.
    expect(parcel({ shipDate: '2026-11-01', delivered: '2026-11-22' }).delivered).toBe(true);
  });

  it('knows a parcel that came back was not delivered', () => {
    for (const trackingStatus of ['退回已签收', 'Return to sender in progress'])
      expect(
        parcel({ trackingStatus, delivered: '2026-11-15', status: 'completed' }),
      ).toMatchObject({ delivered: false, deliveredOn: null, deliveryScan: false });
  });

  it('counts words as dispatch only beyond the announcement', () => {
    for (const trackingStatus of ['InfoReceived', 'NotFound'])
      expect(parcel({ trackingStatus, tracking: 'RB473124829GB' }).shipped).toBe(false);
    for (const trackingStatus of ['InTransit', 'Expired', 'AttemptFail'])
      expect(parcel({ trackingStatus }).shipped).toBe(true);
  });

  it('takes the last scan as the day of delivery when the tracker says delivered', () => {
    const last = { lastUpdate: '2026-11-18' };
    expect(parcel({ ...last, trackingStatus: 'Delivered' }).deliveredOn).toBe(day('2026-11-18'));
    expect(
      parcel({ ...last, trackingStatus: 'Delivered', delivered: '2026-11-17' }).deliveredOn,
    ).toBe(day('2026-11-17'));
    expect(parcel({ ...last, status: 'delivered' }).deliveredOn).toBe(day('2026-11-18'));
    expect(parcel({ ...last, status: 'completed' }).deliveredOn).toBeNull();
  });
});

describe('delivery scan', () => {
  const registered = { method: 'China Post Registered Air Mail', tracking: 'RB473124829CN' };
  const plain = { method: '平邮', tracking: 'UA102938478CN' };
  it.each([
    ['the tracker says so', { ...registered, trackingStatus: '成功签收' }, true],
    ['a date and a registered number', { ...registered, delivered: '2026-11-10' }, true],
    [
      'a date and a number of unknown class',
      { tracking: 'LP00123456789012', delivered: '2026-11-10' },
      true,
    ],
    ['a date without a number', { method: registered.method, delivered: '2026-11-10' }, false],
    ['a date typed for unregistered mail', { ...plain, delivered: '2026-11-10' }, false],
    ['the tracker says so of unregistered mail', { ...plain, trackingStatus: 'Delivered' }, true],
    ['a completed order', { ...registered, status: 'completed' }, false],
    ['a delivered order without tracking', { status: 'delivered' }, false],
    ['the buyer confirmed', { method: registered.method, trackingStatus: '买家已确认' }, false],
    ['nothing', registered, false],
  ] as const)('%s → %s', (_, given, scan) => {
    expect(parcel(given).deliveryScan).toBe(scan);
  });
});
