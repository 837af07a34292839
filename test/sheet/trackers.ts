// Trackers as people type them, with what each header may be read as, first of all what it is meant as; written
// down before any of them was tried. `-`: it may be left unread, and is then named. All rows are invented.

export interface Tracker {
  readonly name: string;
  readonly columns: readonly (readonly [header: string, meant: readonly string[]])[];
  readonly rows: readonly (readonly string[])[];
}

const tracker = (name: string, columns: string, rows: string): Tracker => ({
  name,
  columns: columns.split('|').map((each) => {
    const [header = '', meant = ''] = each.split(' = ').map((part) => part.trim());
    return [header, meant.split('/')] as const;
  }),
  rows: rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim())),
});

export const trackers: readonly Tracker[] = [
  tracker(
    'an Etsy seller',
    `Order # = orderId | Date = orderDate | Customer = buyerName | Item(s) = productName |
    Total $ = orderValue | Shipped? = shipDate/- | USPS # = trackingNumber |
    Notes = sellerNote/-`,
    `
    2051 | 11/03/26 | Kara M. | wool hat | $34.00 | 11/05/26 | 9400111899223197428490 | gift wrap
    2052 | 11/14/26 | Bo Lin | scarf | $28.50 | 11/15/26 | 9400111899223197428506 | 
    2053 | 11/18/26 | Ann T | mittens x2 | $19.00 |  |  | waiting on yarn`,
  ),
  tracker(
    'a reseller',
    `Sold on = platform/orderDate | Ref = orderId | What = productName | Buyer = buyerName |
    Bought for = goodsCost/unitCost | Sold for = orderValue/itemPrice | Posted = shipDate |
    Tracking = trackingNumber | Delivered? = deliveredDate | Problem? = issueReason |
    Sorted? = handled/-`,
    `
    eBay | R-1001 | GameBoy | mike88 | £20 | £65.00 | 02/11/2026 | RN123456785GB | 05/11/2026 |  | 
    Vinted | R-1002 | Coat | lou | £5 | £22.00 | 13/11/2026 |  |  | says not arrived | no
    eBay | R-1003 | Lego | tomt | £14 | £40.00 | 16/11/2026 | RN123456799GB |  |  | `,
  ),
  tracker(
    'Chinese, as spoken',
    `日期 = orderDate | 哪个平台 = platform | 单号 = orderId | 货 = productName/- | 卖了多少钱 = orderValue |
    拿货价 = goodsCost/unitCost | 什么时候发的 = shipDate | 快递单号 = trackingNumber |
    到没到 = deliveredDate | 客人说啥 = buyerMessage | 备注 = sellerNote/-`,
    `
    2026-11-01 | 速卖通 | 8190000000000001 | 手机壳 | 6.5 | 8 | 2026-11-03 | LP00123456789012 | 没到 | 怎么还没收到 | 老客户
    2026-11-05 | eBay | 12-11111-22222 | 台灯 | 25 | 60 | 2026-11-06 | YT2312345678901234 | 到了 |  | 
    2026-11-10 | 速卖通 | 8190000000000002 | 耳机 | 12 | 30 | 2026-11-12 | LP00123456789013 | 没到 |  | `,
  ),
  tracker(
    'a Chinese team',
    `店铺 = store | 订单编号 = orderId | 下单 = orderDate | 客户 = buyerName | 国家 = country |
    金额(美金) = orderValue | 发货 = shipDate | 物流单号 = trackingNumber | 预计到 = promisedDeliveryDate |
    签收 = deliveredDate | 售后问题 = issueReason | 纠纷 = claimStatus | 跟进人 = - |
    进度 = orderStatus/-`,
    `
    A店 | 112-1234567-7654321 | 2026/10/20 | Tom | 美国 | 35.9 | 2026/10/22 | 9400111899223197428490 | 2026/11/08 |  | 没收到货 | A-to-z 已开 | 小王 | 跟进中
    B店 | 112-1234567-7654322 | 2026/11/02 | Kim | 德国 | 18 | 2026/11/04 | YT2312345678901234 | 2026/11/25 |  |  |  | 小李 | 
    A店 | 112-1234567-7654323 | 2026/11/05 | Lee | 法国 | 52 | 2026/11/07 | YT2312345678901235 | 2026/11/28 | 2026/11/18 | 坏了 |  | 小王 | `,
  ),
  tracker(
    'German',
    `Bestellnummer = orderId | Plattform = platform | Bestellt am = orderDate |
    Betrag = orderValue | Versendet = shipDate | Sendungsnummer = trackingNumber |
    Voraussichtlich da = promisedDeliveryDate/- | Angekommen = deliveredDate |
    Was der Kunde schreibt = buyerMessage | Fall offen? = claimStatus |
    Notizen = sellerNote/-`,
    `
    12-11111-22222 | eBay | 20.10.2026 | 12,50 € | 22.10.2026 | 00340434161094042557 | 05.11.2026 | nein | Wo ist mein Paket? | ja | anrufen
    12-11111-22223 | eBay | 02.11.2026 | 89,00 € | 03.11.2026 | 00340434161094042564 | 20.11.2026 | 18.11.2026 |  |  | 
    12-11111-22224 | Amazon | 05.11.2026 | 15,00 € | 06.11.2026 | 00340434161094042571 | 28.11.2026 | nein |  |  | `,
  ),
  tracker(
    'Spanish',
    `Pedido = orderId | Tienda = store/platform | Fecha = orderDate | Cliente = buyerName |
    Importe = orderValue | Enviado = shipDate | Seguimiento = trackingNumber |
    Llega = promisedDeliveryDate/- | Entregado = deliveredDate |
    Mensaje del cliente = buyerMessage | Reclamación = claimStatus`,
    `
    B-1 | AliExpress | 20/10/2026 | Ana | 12,50 | 22/10/2026 | LP00123456789012 | 05/11/2026 | no | No me ha llegado el paquete | abierta
    B-2 | AliExpress | 02/11/2026 | Luis | 20,00 | 03/11/2026 | LP00123456789013 | 28/11/2026 | no |  | 
    B-3 | eBay | 05/11/2026 | Eva | 33,10 | 06/11/2026 | RR123456785ES | 20/11/2026 | 19/11/2026 |  | `,
  ),
  tracker(
    'French',
    `N° commande = orderId | Site = platform | Date commande = orderDate | Prix = orderValue |
    Expédié le = shipDate | N° suivi = trackingNumber |
    Livraison prévue = promisedDeliveryDate | Livré le = deliveredDate |
    Message = buyerMessage | Litige = claimStatus | Pays = country`,
    `
    C-1 | eBay | 20/10/2026 | 12,50 € | 22/10/2026 | RR123456785FR | 05/11/2026 |  | je n’ai rien reçu | ouvert | France
    C-2 | Etsy | 02/11/2026 | 20,00 € | 03/11/2026 | RR123456799FR | 28/11/2026 |  |  |  | Belgique
    C-3 | Etsy | 05/11/2026 | 33,10 € | 06/11/2026 | RR123456808FR | 20/11/2026 | 19/11/2026 |  |  | France`,
  ),
  tracker(
    'Chinese and English in one header',
    `Platform平台 = platform | Order No. = orderId | SKU = sku | Qty = quantity |
    Price($) = orderValue/itemPrice | Ship date发货 = shipDate | Tracking单号 = trackingNumber |
    Buyer msg = buyerMessage | 处理 = handled/-`,
    `
    AMZ US | 112-1234567-7654321 | LK-1 | 1 | 25.9 | 2026-11-02 | YT2312345678901234 | where is my order? | 
    AMZ DE | 302-1234567-7654321 | LK-2 | 2 | 18 | 2026-11-05 | YT2312345678901235 |  | ok
    eBay | 12-11111-22222 | LK-1 | 1 | 24 | 2026-11-08 | YT2312345678901236 |  | `,
  ),
  tracker(
    'notes first',
    `Notes = sellerNote/- | Status = orderStatus/trackingStatus |
    Tracking Number = trackingNumber | Name = buyerName | Order = orderId |
    Country = country | Price = orderValue/itemPrice | Ordered = orderDate |
    ETA = promisedDeliveryDate`,
    `
    call back | Shipped | 1Z999AA10123456784 | Joe | #1021 | US | $40 | 2026-11-01 | 2026-11-12
     | Delivered | 1Z999AA10123456785 | Ann | #1022 | CA | $15 | 2026-11-02 | 2026-11-15
    VIP | Processing |  | Moe | #1023 | GB | $99 | 2026-11-19 | 2026-12-01`,
  ),
  tracker(
    'with a supplier',
    `Order ID = orderId | Order date = orderDate | Customer paid = orderValue |
    Supplier order = - | Supplier price = goodsCost/unitCost | Supplier shipped = shipDate/- |
    Tracking = trackingNumber | Delivered = deliveredDate | Refund = refunded/refundAmount |
    Profit = profit/-`,
    `
    #2001 | 2026-10-20 | 45.00 | 8190000000000001 | 12.00 | 2026-10-23 | LP00123456789012 |  | 0 | 33
    #2002 | 2026-11-01 | 30.00 | 8190000000000002 | 9.00 | 2026-11-03 | LP00123456789013 | 2026-11-18 | 30 | -9
    #2003 | 2026-11-10 | 60.00 | 8190000000000003 | 22.00 | 2026-11-12 | LP00123456789014 |  |  | 38`,
  ),
  tracker(
    'a money column for everything',
    `Order = orderId | Date = orderDate | Sale = orderValue | Fees = - |
    Shipping I paid = shippingCost/- | Cost of item = goodsCost/unitCost |
    Net = -/profit/netPayout | Mailed = shipDate`,
    `
    E1 | 11/02/2026 | $50.00 | $6.50 | $4.20 | $20.00 | $19.30 | 11/03/2026
    E2 | 11/13/2026 | $25.00 | $3.25 | $4.20 | $8.00 | $9.55 | 11/14/2026
    E3 | 11/16/2026 | $80.00 | $10.40 | $9.00 | $35.00 | $25.60 | `,
  ),
  tracker(
    'a log of claims',
    `Case # = claimId/- | Order = orderId | Marketplace = platform | Opened = claimOpenedAt |
    Reason = issueReason/disputeReason | Respond by = respondBy | Amount = orderValue |
    Outcome = claimStatus/-`,
    `
    5051234567 | 12-11111-22222 | eBay | 2026-11-18 | Item not received | 2026-11-24 | 45.00 | open
    5051234568 | 12-11111-22223 | eBay | 2026-11-10 | Not as described | 2026-11-16 | 20.00 | won
    5051234569 | 12-11111-22224 | eBay | 2026-11-19 | Item not received | 2026-11-25 | 80.00 | open`,
  ),
  tracker(
    'a Chinese log of complaints',
    `登记日期 = -/issueOpenedAt/buyerContactedAt | 订单 = orderId | 平台 = platform |
    问题描述 = issueReason/buyerMessage | 客户要求 = buyerMessage/issueReason/- |
    货值 = orderValue/goodsCost/- | 是否退款 = refunded | 是否补发 = reships/isReship/- |
    处理结果 = issueResolution/handled/- | 负责人 = -/sellerNote`,
    `
    2026-11-18 | 8190000000000001 | 速卖通 | 包裹破损，杯子碎了 | 要求退款 | 15 | 否 | 否 |  | 小张
    2026-11-19 | 8190000000000002 | 速卖通 | 没收到货 | 要求补发 | 22 | 否 | 否 | 待处理 | 小张
    2026-11-20 | 12-11111-22222 | eBay | 颜色发错了 | 退一半 | 30 | 是 | 否 | 已解决 | 小李`,
  ),
  tracker(
    'Chinese, days without a year',
    `日期 = orderDate | 平台 = platform | 订单编号 = orderId | 渠道 = shippingMethod | 单号 = trackingNumber |
    发货日 = shipDate | 签收日 = deliveredDate | 买家消息 = buyerMessage | 买家评价 = - | 纠纷 = claimStatus`,
    `
    2026/10/25 | Shopee | 251025ABCDEFG1 | SLS | SPXMY01234567890A | 10/27 | 11/6 | 颜色发错了，要退款 | 一般 | 退款申请 11/19
    2026/10/28 | TikTok | 576812345678901235 | 云途挂号 | YT2427621234567890 | 10/30 |  |  |  | 售后中
    2026/11/2 | 亚马逊 | 113-1234567-7654322 | 平邮 | UB123456789YP | 11/4 | 11/18 | 收到了，谢谢您 | 不错 | AZ 11/19`,
  ),
  tracker(
    'Chinese, with what came of it',
    `订单号 = orderId | 收货国 = country | 下单 = orderDate | 发货 = shipDate | 到货 = deliveredDate |
    追踪号 = trackingNumber | 售后 = issueReason | 处理结果 = -`,
    `
    112-1111111-2222222 | 美国 | 2026-10-20 | 2026-10-22 |  | YT2427621234567890 | 未收到货 | 
    112-1111111-2222223 | 德国 | 2026-11-01 | 2026-11-03 | 2026-11-12 | YT2427621234567891 | 质量问题 | 退款50%
    112-1111111-2222224 | 英国 | 2026-10-28 | 2026-10-30 | 2026-11-10 | 4PX3000123456789CN | 退货 | 已补发`,
  ),
  tracker(
    'of an own shop',
    `Store = store | Order = orderId | Placed = orderDate | Total = orderValue | Fulfilled = shipDate |
    Tracking = trackingNumber | Dispute = disputeReason | Dispute due = respondBy`,
    `
    Shop EU | #2041 | 2026-10-30 | 89.00 EUR | 2026-11-01 | XX123456789FR |  | 
    Shop EU | #2042 | 2026-10-12 | 120.00 EUR | 2026-10-14 | JJD000390007889312345 | Product not received | 2026-11-27`,
  ),
  tracker(
    'British',
    `Order no = orderId | Channel = platform | Purchased = orderDate | Despatched = shipDate |
    Expected = promisedDeliveryDate | Arrived = deliveredDate | Value = orderValue |
    Postage = shippingCost/shippingCharged | Comments = buyerMessage/sellerNote/-`,
    `
    G1 | eBay | 03/11/2026 | 04/11/2026 | 09/11/2026 |  | £12.00 | £3.50 | buyer chased twice
    G2 | Etsy | 15/11/2026 | 16/11/2026 | 22/11/2026 |  | £30.00 | £3.50 | 
    G3 | Etsy | 01/11/2026 | 02/11/2026 | 06/11/2026 | 05/11/2026 | £9.00 | £1.60 | `,
  ),
  tracker(
    'received, returned, money back',
    `Order = orderId | Shop = store/platform | Ordered = orderDate | Sent = shipDate |
    Received = deliveredDate | Returned = returnReceived/- | Money back = refunded |
    Total = orderValue`,
    `
    H1 | Etsy | 2026-10-01 | 2026-10-02 | 2026-10-12 | 2026-10-25 | yes | 30
    H2 | Etsy | 2026-11-01 | 2026-11-02 |  |  | no | 20
    H3 | eBay | 2026-11-05 | 2026-11-07 | 2026-11-15 |  |  | 45`,
  ),
  tracker(
    'German, in short',
    `Nr = orderId/- | Kunde = buyerName | Land = country | Artikel = productName |
    Preis = orderValue/itemPrice | Datum = orderDate | Verschickt am = shipDate |
    Paketnummer = trackingNumber | Reklamation = issueReason/claimStatus/buyerMessage |
    Erledigt = handled`,
    `
    2001 | Meier | DE | Lampe | 29,90 | 01.11.2026 | 02.11.2026 | 00340434161094042557 | defekt angekommen | nein
    2002 | Huber | AT | Tasse | 12,00 | 05.11.2026 | 06.11.2026 | 00340434161094042564 |  | ja
    2003 | Frei | CH | Schal | 45,00 | 12.11.2026 | 13.11.2026 | 00340434161094042571 |  | `,
  ),
  tracker(
    'Spanish, with notes',
    `Nº pedido = orderId | Plataforma = platform | Fecha de compra = orderDate |
    Fecha de envío = shipDate |
    Fecha de entrega = deliveredDate/promisedDeliveryDate/deliveredOrPromised |
    Total = orderValue | Transportista = carrier | Nº seguimiento = trackingNumber |
    Problema = issueReason | Notas = sellerNote/-`,
    `
    S-1 | Amazon | 2026-10-20 | 2026-10-21 | 2026-10-29 | 25,00 | Correos | PK123456785ES | llegó roto | llamar
    S-2 | eBay | 2026-11-02 | 2026-11-03 |  | 40,00 | SEUR |  |  | 
    S-3 | Amazon | 2026-11-08 | 2026-11-09 |  | 15,00 | Correos | PK123456799ES | no ha llegado | `,
  ),
  tracker(
    'Brazilian',
    `Pedido = orderId | Canal = platform | Data = orderDate | Valor = orderValue |
    Enviado em = shipDate | Rastreio = trackingNumber | Previsão = promisedDeliveryDate |
    Entregue = deliveredDate | Reclamação = claimStatus/issueReason/buyerMessage`,
    `
    P1 | Mercado Livre | 20/10/2026 | R$ 120,00 | 21/10/2026 | BR123456785BR | 30/10/2026 | não | não recebi
    P2 | Shopee | 05/11/2026 | R$ 45,90 | 06/11/2026 | BR123456799BR | 25/11/2026 | não | 
    P3 | Shopee | 01/11/2026 | R$ 60,00 | 02/11/2026 | BR123456808BR | 15/11/2026 | 14/11/2026 | `,
  ),
  tracker(
    'Italian',
    `Ordine = orderId | Data ordine = orderDate | Importo = orderValue | Spedito = shipDate |
    Tracking = trackingNumber | Consegna prevista = promisedDeliveryDate |
    Consegnato = deliveredDate | Messaggio = buyerMessage | Controversia = claimStatus`,
    `
    I-1 | 20/10/2026 | 22,00 € | 21/10/2026 | RR123456785IT | 05/11/2026 | no | non è arrivato niente | aperta
    I-2 | 02/11/2026 | 15,00 € | 03/11/2026 | RR123456799IT | 25/11/2026 | no |  | 
    I-3 | 05/11/2026 | 18,00 € | 06/11/2026 | RR123456808IT | 16/11/2026 | 15/11/2026 |  | `,
  ),
  tracker(
    'wholesale',
    `PO = orderId/- | Retailer = platform | PO date = orderDate | Must ship = shipByDate |
    Shipped on = shipDate | Deliver by = promisedDeliveryDate | POD = deliveredDate/- |
    PO total = orderValue`,
    `
    108912345678901 | Walmart | 2026-11-01 | 2026-11-03 | 2026-11-02 | 2026-11-10 | 2026-11-08 | 55.00
    108912345678902 | Walmart | 2026-11-04 | 2026-11-06 | 2026-11-06 | 2026-11-14 |  | 20.00
    108912345678903 | Walmart | 2026-11-17 | 2026-11-19 |  | 2026-11-27 |  | 35.00`,
  ),
  tracker(
    'dates without a year',
    `Order = orderId | Ordered = orderDate | Shipped = shipDate | Due = promisedDeliveryDate |
    Got it? = deliveredDate | Last scan = lastTrackingUpdate | Where is it = trackingStatus |
    Paid = orderValue/paidDate`,
    `
    J1 | Nov 1 | Nov 2 | Nov 12 | no | Nov 5 | In transit | $20
    J2 | Nov 3 | Nov 4 | Nov 20 | yes | Nov 18 | Delivered | $35
    J3 | Nov 10 | Nov 11 | Nov 28 | no | Nov 19 | Out for delivery | $15`,
  ),
  tracker(
    'a date of the message beside it',
    `Order number = orderId | Message date = buyerContactedAt | Message = buyerMessage |
    My reply = repliedAt/- | Deadline = respondBy/shipByDate/- | Value = orderValue |
    Site = platform/site`,
    `
    12-11111-22222 | 2026-11-19 | I want to return it |  | 2026-11-22 | 45 | eBay
    12-11111-22223 | 2026-11-18 | it never came | 2026-11-18 | 2026-11-21 | 20 | eBay
    12-11111-22224 | 2026-11-20 | wrong size |  | 2026-11-23 | 70 | eBay`,
  ),
  tracker(
    'stock and weight beside it',
    `Order = orderId | SKU = sku | Weight (g) = - | Stock left = - |
    Price = orderValue/itemPrice | Shelf = - | Order date = orderDate |
    Label printed = labelPrintedAt/- | Ship date = shipDate`,
    `
    K1 | A-1 | 250 | 12 | 15.00 | B3 | 2026-11-01 | 2026-11-02 | 2026-11-03
    K2 | A-2 | 900 | 3 | 45.00 | C1 | 2026-11-05 | 2026-11-05 | 2026-11-06
    K3 | A-3 | 120 | 55 | 9.00 | A7 | 2026-11-18 | 2026-11-19 | `,
  ),
  tracker(
    'a Chinese list of parcels',
    `运单 = trackingNumber | 订单号码 = orderId | 渠道 = platform/shippingMethod | 发件日 = shipDate |
    上网时间 = firstScan/- | 妥投时间 = deliveredDate | 最新状态 = trackingStatus/lastTrackingEvent |
    收件国 = country | 运费 = shippingCost`,
    `
    YT2312345678901234 | 112-1234567-7654321 | 云途专线 | 2026-11-01 | 2026-11-02 |  | 运输途中 | 美国 | 35
    YT2312345678901235 | 112-1234567-7654322 | 云途专线 | 2026-11-03 | 2026-11-04 | 2026-11-17 | 已妥投 | 德国 | 42
    YT2312345678901236 | 112-1234567-7654323 | 燕文 | 2026-11-08 | 2026-11-10 |  | 到达目的国 | 法国 | 28`,
  ),
  tracker(
    'signs in the headers',
    `🧾 Order = orderId | 📅 Ordered = orderDate | 📦 Shipped = shipDate |
    🚚 Tracking # = trackingNumber | 💵 Total = orderValue | 💬 Customer says = buyerMessage |
    ✅ Done = handled`,
    `
    L1 | 2026-11-01 | 2026-11-02 | 9400111899223197428490 | 20 | still nothing here after two weeks | 
    L2 | 2026-11-05 | 2026-11-06 | 9400111899223197428506 | 35 |  | x
    L3 | 2026-11-10 | 2026-11-11 | 9400111899223197428513 | 15 |  | `,
  ),
  tracker(
    'birthdays beside it',
    `Order = orderId | Customer = buyerName | Birthday = - | Joined = - |
    Order date = orderDate | Total = orderValue | Loyalty points = -`,
    `
    M1 | Ann | 1990-04-02 | 2020-01-01 | 2026-11-01 | 20 | 150
    M2 | Bea | 1985-12-12 | 2021-05-05 | 2026-11-05 | 35 | 90
    M3 | Cy | 1999-07-30 | 2022-02-02 | 2026-11-10 | 15 | 10`,
  ),
  tracker(
    'a return parcel beside it',
    `Order = orderId | Outbound tracking = trackingNumber |
    Return tracking = returnTrackingNumber/- |
    Return arrived = returnReceived/returnDeliveredDate/- | Date sold = orderDate |
    Price = orderValue/itemPrice | Refunded? = refunded`,
    `
    N1 | 9400111899223197428490 | 9202090153540000000001 | 2026-11-18 | 2026-11-01 | 25 | no
    N2 | 9400111899223197428506 |  |  | 2026-11-05 | 40 | no
    N3 | 9400111899223197428513 | 9202090153540000000018 |  | 2026-11-02 | 18 | yes`,
  ),
  tracker(
    'Russian',
    `Номер заказа = orderId | Площадка = platform | Дата заказа = orderDate |
    Сумма = orderValue | Отправлено = shipDate | Трек-номер = trackingNumber |
    Доставлено = deliveredDate | Сообщение = buyerMessage | Спор = claimStatus`,
    `
    R1 | Ozon | 20.10.2026 | 1200 | 21.10.2026 | RR123456785RU |  | где моя посылка, ничего не пришло | открыт
    R2 | AliExpress | 02.11.2026 | 900 | 03.11.2026 | RR123456799RU |  |  | 
    R3 | AliExpress | 05.11.2026 | 450 | 06.11.2026 | RR123456808RU | 15.11.2026 |  | `,
  ),
  tracker(
    'Japanese',
    `注文番号 = orderId | モール = platform | 注文日 = orderDate | 金額 = orderValue | 発送日 = shipDate |
    追跡番号 = trackingNumber | 到着予定 = promisedDeliveryDate | 到着日 = deliveredDate |
    お客様の連絡 = buyerMessage | メモ = sellerNote/-`,
    `
    503-1234567-7654321 | Amazon | 2026/10/20 | 3500 | 2026/10/21 | 123456789012 | 2026/10/25 |  | まだ届いていません。 | 電話
    503-1234567-7654322 | Amazon | 2026/11/05 | 1200 | 2026/11/06 | 123456789023 | 2026/11/10 | 2026/11/09 |  | 
    503-1234567-7654323 | Amazon | 2026/11/15 | 900 | 2026/11/16 | 123456789034 | 2026/11/20 |  |  | `,
  ),
  tracker(
    'short forms',
    `Order # = orderId | Channel = platform | Ordered On = orderDate | EDD = promisedDeliveryDate |
    Tracking # = trackingNumber | What they said = buyerMessage | Msg date = buyerContactedAt |
    Case = claimStatus | Case opened = issueOpenedAt/claimOpenedAt | Refund = refunded/refundAmount`,
    `
    04-22222-33337 | eBay | 10/25/2026 | 11/15/2026 | 9400111899223197428490 | still not here, where is it | 11/20/2026 | INR open | 11/21/2026 |
    04-22222-33338 | eBay | 10/28/2026 | 11/19/2026 | 9400111899223197428506 | too small for me, sorry | 11/18/2026 | SNAD closed | 11/18/2026 | Partial $10
    04-22222-33339 | eBay | 11/01/2026 | 11/22/2026 | 9400111899223197428513 |  |  |  |  | full`,
  ),
  tracker(
    'of three countries',
    `Order ID = orderId | Platform = platform | Site = site/country | Paid = orderValue |
    Paid date = paidDate | AWB = trackingNumber | Chat = buyerMessage | Chat date = buyerContactedAt |
    Return request = claimStatus/claimType | Request date = issueOpenedAt/claimOpenedAt`,
    `
    2611010AAAA001 | Shopee | MY | RM 39.90 | 01/11/2026 | SPXMY012345678901 | Barang belum sampai lagi | 18/11/2026 | Requested | 18/11/2026
    260422900198363 | Lazada | SG | S$ 89.00 | 05/11/2026 | NJV0012345678 |  |  | Return requested | 17/11/2026
    580012345678901 | TikTok Shop | VN | ₫ 420,000 | 10/11/2026 | 841234567890 |  |  | Refund requested | 17/11/2026`,
  ),
  tracker(
    'Chinese, after sales',
    `订单编号 = orderId | 平台 = platform | 最近轨迹 = lastTrackingUpdate | 售后状态 = claimStatus/claimType |
    售后时间 = issueOpenedAt/claimOpenedAt | 举证截止 = respondBy`,
    `
    8190000000000103 | 速卖通 | 2026-11-17 | 纠纷中 | 2026-11-17 | 2026-11-22
    8190000000000104 | 速卖通 | 2026-11-10 | 仲裁中 | 2026-11-16 | 2026-11-21
    43658312-0011-1 | Ozon | 2026-11-12 | 申请退货 | 2026-11-18 | `,
  ),
  tracker(
    'British',
    `Order number = orderId | Sales channel = site/platform | Due date = promisedDeliveryDate |
    Carrier & service = carrier/shippingMethod | Tracking = trackingNumber | Current status = trackingStatus/orderStatus |
    Customer message = buyerMessage | Received message on = buyerContactedAt | Case status = claimStatus |
    Case open date = claimOpenedAt/issueOpenedAt | Refund status = refunded`,
    `
    M01 | eBay UK | 13/11/26 | Royal Mail Tracked 48 | LZ123456825GB | Delivered |  |  | INR open | 18/11/26 |
    M03 | Amazon UK | 14/11/26 | Royal Mail Tracked 24 | LZ123456811GB | Attempted delivery | nobody came to my door | 17/11/26 |  |  |
    M11 | eBay US | 18/11/26 | USPS Ground | 9400111899223197428490 | In transit | still waiting for it | 19/11/26 | SNAD closed | 15/11/26 | Refunded`,
  ),
];
