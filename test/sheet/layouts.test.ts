// Every further export is recognised, its columns are reached, and a row of it reads as what it says.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { amountOf } from '../../src/base/money';
import type { Order } from '../../src/order/order';
import { unreadColumns } from '../../src/text/columns';
import { iso, orders, plan, type Rows } from '../order/sheet';
import { headerSets } from './header-sets';
import { type Layout, layoutSets } from './header-sets-more';

/** Titles as the marketplaces put them above the header, the last one a row of groups. */
const above = ({ headerRow }: Layout): Rows =>
  Array.from({ length: headerRow - 1 }, (_, at) =>
    at === headerRow - 2 && headerRow > 2 ? ['Vendas', '', '', 'Envios'] : ['Relatório', ''],
  );
const sheetOf = (layout: Layout, ...rows: Rows): Rows => [
  ...above(layout),
  layout.columns.map(([header]) => header),
  ...rows,
];

describe('further exports', () => {
  it.each(layoutSets.map((layout) => [`${layout.platform}: ${layout.name}`, layout] as const))(
    '%s',
    (_, layout) => {
      const made = plan(sheetOf(layout));
      expect([made.export, made.headerRow]).toEqual([layout.platform, layout.headerRow]);
      // What an export writes and no order needs is known, and read as nothing.
      const needed = (field: string | null) => (field === 'ignore' ? null : field);
      const read = made.columns.map(({ header, field, use }) => [header, needed(field), use]);
      expect(read).toEqual(
        layout.columns.map(([header, field, use]) => [header, needed(field), use]),
      );
      expect(unreadColumns(made)).toEqual([]);
    },
  );

  it('counts', () => {
    const read = layoutSets.map((layout) => ({ layout, made: plan(sheetOf(layout)) }));
    const recognised = read.filter(({ layout, made }) => made.export === layout.platform).length;
    const mapped = layoutSets.flatMap(({ columns }) => columns.filter(([, field]) => field));
    const reached = read.flatMap(({ layout, made }) =>
      layout.columns.filter(([, field], at) => field && made.columns[at]?.field === field),
    );
    console.log(
      `further layouts recognised: ${recognised}/${layoutSets.length}, fields reached: ${reached.length}/${mapped.length}`,
    );
    expect(recognised).toBe(layoutSets.length);
    expect(reached.length).toBe(mapped.length);
  });

  it.each(layoutSets.map((layout) => [`${layout.platform}: ${layout.name}`, layout] as const))(
    '%s, in any column order',
    (_, layout) => {
      const headers = layout.columns.map(([header]) => header).filter((header) => header !== '');
      expect(plan([[...new Set(headers)].reverse()]).export).toBe(layout.platform);
    },
  );
});

describe('what a table is about', () => {
  const kindOf = (headers: readonly string[]) => plan([headers]).kind;

  it('is orders, but for the reports that are not', () => {
    const others = [...headerSets, ...layoutSets]
      .map(({ platform, name, columns }) => ({
        name: `${platform} ${name}`,
        kind: kindOf(columns.map(([header]) => header)),
      }))
      .filter(({ kind }) => kind !== 'orders');
    expect(others.map(({ kind }) => kind).sort()).toEqual([
      ...Array(8).fill('payments'), // Amazon, eBay, Etsy, PayPal twice, Stripe three times
      ...Array(2).fill('returns'), // of seller and of Amazon's own warehouse
      'tracking', // Chit Chats
    ]);
  });

  it.each([
    ['orders', ['Order ID', 'Order date', 'Order value', 'Item', 'Tracking number']],
    ['orders', ['Order ID', 'Order value']],
    ['claims', ['Order ID', 'Claim type', 'Respond by']],
    ['claims', ['订单号', '纠纷类型', '纠纷状态', '回复截止']],
    ['tracking', ['Order ID', 'Tracking number', 'Tracking status', 'Ship date']],
    ['tracking', ['订单号', '运单号', '物流状态']],
  ] as const)('is %s: %j', (kind, headers) => {
    expect(kindOf(headers)).toBe(kind);
  });
});

interface Expected
  extends Partial<Pick<Order, 'id' | 'market' | 'site' | 'country' | 'quantity' | 'status'>> {
  readonly [more: string]: unknown;
}

/** What a row read as: days as dates, money as amount and currency. */
const told = (order: Order | undefined) =>
  order && {
    ...order,
    value: order.value && [amountOf(order.value), order.value.currency],
    goodsCost: order.goodsCost && [amountOf(order.goodsCost), order.goodsCost.currency],
    freight: order.freight && [amountOf(order.freight), order.freight.currency],
    orderDate: iso(order.orderDate),
    shipBy: iso(order.shipBy),
    shipDate: iso(order.shipDate),
    promised: iso(order.promised),
    delivered: iso(order.delivered),
    respondBy: iso(order.respondBy),
    claim: order.claim && [order.claim.type, order.claim.status, iso(order.claim.openedOn)],
    returnReceived: order.returnReceived?.yes ?? false,
  };

/** The columns of a set with the cells of an invented row; a header that comes twice takes a list. */
function rowOf(layout: Layout, cells: Readonly<Record<string, Cell | readonly Cell[]>>) {
  const left = new Map(
    Object.entries(cells).map(([header, cell]) => [
      header,
      Array.isArray(cell) ? [...cell] : [cell],
    ]),
  );
  const row = layout.columns.map(([header]): Cell => left.get(header.normalize())?.shift() ?? '');
  expect([...left].filter(([, rest]) => rest.length > 0)).toEqual([]);
  return row;
}

const rows: readonly (readonly [
  string,
  string,
  Readonly<Record<string, Cell | readonly Cell[]>>,
  Expected,
])[] = [
  [
    'temu',
    'Seller orders, 37 columns',
    {
      'Order ID': 'PO-211-00000000000000001',
      'Order Status': 'Shipped',
      'Order Item ID': '211-00000000000000002',
      'Product Name': 'Desk lamp',
      'Quantity Purchased': '2',
      'Base Price Total': '$14.20',
      'Recipient Name': 'Ann Field',
      'Ship Country': 'United States',
      'Purchase Date': '2026-11-02',
      'Latest Shipping Time': '2026-11-05',
      'Latest Delivery Time': '2026-11-20',
      'Tracking Number': 'YT2612345678901234',
      Carrier: 'YunExpress',
    },
    {
      id: 'PO-211-00000000000000001',
      market: 'temu',
      status: 'shipped',
      country: 'US',
      quantity: 2,
      value: [14.2, 'USD'],
      orderDate: '2026-11-02',
      shipBy: '2026-11-05',
      promised: '2026-11-20',
      tracking: 'YT2612345678901234',
    },
  ],
  [
    'flipkart',
    'Seller orders, 37 columns',
    {
      'Ordered On': '2026-11-02',
      'Order Id': 'OD000000000000000001',
      'ORDER ITEM ID': '00000000000000011',
      Product: 'Desk lamp',
      'Invoice Amount': '1499',
      Quantity: '1',
      'Dispatch by date': '2026-11-04',
      'Tracking ID': 'FMPP0000000001',
    },
    {
      id: 'OD000000000000000001',
      market: 'unknown',
      site: 'IN',
      value: [1499, 'INR'],
      shipBy: '2026-11-04',
      tracking: 'FMPP0000000001',
    },
  ],
  [
    'lazada',
    'Seller centre, 76 columns',
    {
      orderNumber: '260000000000001',
      createTime: '02 Nov 2026 10:11',
      promisedShippingTime: '04 Nov 2026 23:59',
      deliveredDate: '09 Nov 2026 15:20',
      shippingCountry: 'Vietnam',
      paidPrice: '214500',
      itemName: 'Desk lamp',
      trackingCode: 'LEX0000000001',
      shippingProvider: 'LEX VN',
      status: 'delivered',
    },
    {
      id: '260000000000001',
      market: 'lazada',
      site: 'VN',
      status: 'delivered',
      value: [214500, 'VND'],
      orderDate: '2026-11-02',
      shipBy: '2026-11-04',
      delivered: '2026-11-09',
      tracking: 'LEX0000000001',
    },
  ],
  [
    'mercadolibre',
    'Brazil, header in row 6',
    {
      'N.º de venda': '2000000000000001',
      Unidades: ['1'],
      'Receita por produtos (BRL)': '89.90',
      'Título do anúncio': 'Luminária',
      Estado: ['', 'São Paulo'],
      País: 'Brasil',
      'Data a caminho': ['2026-11-03', '2026-11-15'],
      'Data de entrega': ['2026-11-08', '2026-11-18'],
      'Número de rastreamento': ['MEL00000000001', 'MEL00000000002'],
    },
    {
      id: '2000000000000001',
      market: 'mercadolibre',
      site: 'BR',
      country: 'BR',
      status: null,
      value: [89.9, 'BRL'],
      shipDate: '2026-11-03',
      delivered: '2026-11-08',
      tracking: 'MEL00000000001',
      returnReceived: true,
    },
  ],
  [
    'mercadolibre',
    'Chile, header in row 6',
    {
      '# de venta': '2000000000000002',
      Unidades: ['2'],
      'Ingresos por productos (CLP)': '15990',
      'Ingresos por envío (CLP)': '2000',
      País: 'Chile',
      'Fecha en camino': '2026-11-03',
      'Número de seguimiento': 'MEL00000000003',
    },
    {
      id: '2000000000000002',
      market: 'mercadolibre',
      site: 'CL',
      quantity: 2,
      value: [17990, 'CLP'],
      shipDate: '2026-11-03',
      returnReceived: false,
    },
  ],
  [
    'shopee',
    'Vietnam, 59 columns',
    {
      'Mã đơn hàng': '2611020000VN01',
      'Ngày đặt hàng': '2026-11-02 10:11',
      'Ngày giao hàng dự kiến': '2026-11-04 23:59',
      'Ngày gửi hàng': '2026-11-03 09:00',
      'Thời gian giao hàng': '2026-11-07 09:00',
      'Mã vận đơn': 'SPXVN000000000001',
      'Tên sản phẩm': 'Đèn bàn',
      'Số lượng': '1',
      'Tổng số tiền người mua thanh toán': '199000',
      'Quốc gia': 'VN',
    },
    {
      id: '2611020000VN01',
      market: 'shopee',
      site: 'VN',
      value: [199000, 'VND'],
      orderDate: '2026-11-02',
      shipBy: '2026-11-04',
      shipDate: '2026-11-03',
      delivered: '2026-11-07',
    },
  ],
  [
    'shopee',
    'Vietnam, 69 columns',
    {
      'Mã đơn hàng': '2611020000VN02',
      'Tổng số tiền Người mua thanh toán': '150000',
      'Tổng số tiền người mua thanh toán': '165000',
    },
    { id: '2611020000VN02', value: [165000, 'VND'] },
  ],
  [
    'shopee',
    'Brazil, 60 columns',
    {
      'ID do pedido': '2611020000BR01',
      'Data de criação do pedido': '2026-11-02 10:11',
      'Data prevista de envio': '2026-11-05 23:59',
      'Tempo de Envio': '2026-11-04 09:00',
      'Número de rastreamento': 'BR0000000000001',
      'Total global': '59.9',
      País: 'BR',
    },
    {
      id: '2611020000BR01',
      site: 'BR',
      value: [59.9, 'BRL'],
      shipBy: '2026-11-05',
      shipDate: '2026-11-04',
      delivered: null,
    },
  ],
  [
    'shopee',
    'Thailand',
    {
      หมายเลขคำสั่งซื้อ: '2611020000TH01',
      สถานะการสั่งซื้อ: 'สำเร็จแล้ว',
      วันที่ทำการสั่งซื้อ: '2026-11-02 10:11',
      เวลาส่งสินค้า: '2026-11-03 09:00',
      '*หมายเลขติดตามพัสดุ': 'TH0000000001A',
      จำนวนเงินทั้งหมด: '299',
    },
    {
      id: '2611020000TH01',
      site: 'TH',
      status: 'completed',
      value: [299, 'THB'],
      shipDate: '2026-11-03',
    },
  ],
  [
    'shein',
    'Brazil, header in row 2',
    {
      'Número do pedido': 'GSONK000000A1B2',
      'Data e hora de criação do pedido': '2026-11-02 10:11:12',
      'Data e hora requeridas para coleta': '2026-11-04 23:59:59',
      'Coletado em': '2026-11-03 12:00:00',
      'Código de rastreio': 'BR0000000000002',
      'Moeda do vendedor': 'BRL',
      'Preço do produto': '49.90',
    },
    {
      id: 'GSONK000000A1B2',
      market: 'shein',
      site: 'BR',
      value: [49.9, 'BRL'],
      shipBy: '2026-11-04',
      shipDate: '2026-11-03',
      delivered: null,
    },
  ],
  [
    'ozon',
    'Chinese, FBP',
    {
      订单号: '43650000-0011',
      发货号码: '43650000-0011-1',
      已创建: '2026-11-02 10:11:12',
      发运日期: '2026-11-04 00:00:00',
      已转移配送: '2026-11-03 12:00:00',
      状态: '已签收',
      配送日期从: '2026-11-15',
      配送日期至: '2026-11-20',
      实际配送日期: '2026-11-18',
      追踪号码: 'CEL000000000001',
      发货的金额: '96.5',
      货件的货币代码: 'CNY',
      已由买家支付: '1240',
      买家货币代码: 'RUB',
      数量: '1',
      方式名称: 'CEL ● FBP Express Small',
    },
    {
      id: '43650000-0011-1',
      market: 'ozon',
      status: 'delivered',
      value: [96.5, 'CNY'],
      shipBy: '2026-11-04',
      shipDate: '2026-11-03',
      promised: '2026-11-20',
      delivered: '2026-11-18',
      method: 'CEL ● FBP Express Small',
    },
  ],
  [
    'ozon',
    'Chinese, realFBS',
    {
      发货号码: '43650000-0012-1',
      正在处理中: '2026-11-02 10:11:12',
      不逾期的发运日期: '2026-11-06 00:00:00',
      发运日期: '2026-11-04 00:00:00',
      状态: '运输中',
      实际转移配送日期: '2026-11-05 12:00:00',
      发货的金额: '88',
      货件的货币代码: 'USD',
    },
    {
      id: '43650000-0012-1',
      status: 'shipped',
      value: [88, 'USD'],
      shipBy: '2026-11-06',
      shipDate: '2026-11-05',
    },
  ],
  [
    'ozon',
    'Russian, semicolons',
    {
      'Номер заказа': '43650000-0013',
      'Номер отправления': '43650000-0013-1',
      'Принят в обработку': '2026-11-02 10:11:12',
      'Дата отгрузки': '2026-11-04 00:00:00',
      'Сумма отправления': '1240.00',
      'Код валюты отправления': 'RUB',
      Количество: '1',
    },
    { id: '43650000-0013-1', market: 'ozon', value: [1240, 'RUB'], orderDate: '2026-11-02' },
  ],
  [
    'tiendanube',
    'Argentina, 45 columns',
    {
      'Número de orden': '1041',
      Fecha: '02/11/2026 10:11',
      Moneda: 'ARS',
      Total: '15990.00',
      País: 'Argentina',
      'Fecha de envío': '05/11/2026',
      'Código de tracking del envío': 'AR000000001',
    },
    {
      id: '1041',
      market: 'unknown',
      country: 'AR',
      value: [15990, 'ARS'],
      orderDate: '2026-11-02',
      shipDate: '2026-11-05',
    },
  ],
  [
    'ebay',
    'Transaction report',
    {
      'Transaction date': 'Nov 2, 2026',
      Type: 'Order',
      'Order number': '11-00000-00001',
      'Ship to country': 'US',
      'Item subtotal': '20.00',
      'Shipping and handling': '4.50',
      'Transaction currency': 'USD',
      Quantity: '1',
    },
    { id: '11-00000-00001', market: 'ebay', value: [24.5, 'USD'], orderDate: '2026-11-02' },
  ],
  [
    'ebay',
    'Postage list, UK wording',
    { 'Order number': '11-00000-00002', 'Post to county': 'Kent', 'Post to country': 'GB' },
    { id: '11-00000-00002', market: 'ebay', site: 'GB', country: 'GB' },
  ],
  [
    'ebay',
    'Sales history, header in row 2',
    {
      'Sales Record Number': '101',
      'Order ID': '11-00000-00003',
      'Buyer Fullname': 'Ann Field',
      'Sale Price': '$12.00',
      Quantity: '2',
      'Notes to yourself': 'gift',
    },
    { id: '11-00000-00003', buyer: 'Ann Field', value: [24, 'USD'] },
  ],
  [
    'paypal',
    'Activity, 41 columns',
    {
      Date: '2026-11-02',
      Name: 'Ann Field',
      Type: 'Express Checkout Payment',
      Status: 'Completed',
      Currency: 'USD',
      Gross: '31.90',
      'Transaction ID': '0AB00000CD000000E',
      'Item Title': 'Desk lamp',
      'Country Code': 'GB',
    },
    {
      id: '0AB00000CD000000E',
      market: 'unknown',
      country: 'GB',
      status: null,
      value: [31.9, 'USD'],
      orderDate: '2026-11-02',
    },
  ],
  [
    'stripe',
    'Payments with disputes',
    {
      id: 'ch_000000000000000001',
      'Created (UTC)': '2026-11-02 10:11:12',
      Amount: '31.90',
      Currency: 'usd',
      Status: 'Paid',
      'Card Name': 'Ann Field',
      'Dispute Status': 'needs_response',
      'Dispute Reason': 'product_not_received',
      'Dispute Date (UTC)': '2026-11-20 08:00:00',
      'Dispute Evidence Due (UTC)': '2026-11-29 23:59:59',
    },
    {
      id: 'ch_000000000000000001',
      value: [31.9, 'USD'],
      claim: ['chargeback', 'open', '2026-11-20'],
      respondBy: '2026-11-29',
    },
  ],
  [
    'walmartChile',
    'Chile, 35 columns',
    {
      'Número de orden de compra': '108000000000001',
      'Fecha de orden': '2026-11-02',
      'Fecha Máxima de entrega a Courier': '2026-11-04',
      'Entrega estimada al cliente': '2026-11-09',
      Cantidad: '1',
      Precio: '19990',
      'Número De Rastreo': 'CL0000000001',
    },
    {
      id: '108000000000001',
      market: 'walmart',
      site: 'CL',
      value: [19990, 'CLP'],
      shipBy: '2026-11-04',
      promised: '2026-11-09',
    },
  ],
  [
    'chitchats',
    'Shipments, 47 columns',
    {
      shipment_id: 'A000000001',
      status: 'delivered',
      to_name: 'Ann Field',
      to_country_code: 'US',
      value: '24.00',
      value_currency: 'USD',
      order_id: '2041',
      order_store: 'etsy',
      postage_type: 'usps_ground_advantage',
      carrier_tracking_code: '9400100000000000000000',
      ship_date: '2026-11-03',
      purchase_amount: '6.10',
    },
    {
      id: '2041',
      market: 'etsy',
      country: 'US',
      status: null,
      value: [24, 'USD'],
      freight: [6.1, 'CAD'],
      shipDate: '2026-11-03',
      trackingStatus: 'delivered',
    },
  ],
  [
    'shipstation',
    'Order grid',
    {
      'Order #': '2042',
      Store: 'My eBay Store',
      'Order Date': '2026-11-02',
      'Item Name': 'Desk lamp',
      'Ship Date': '2026-11-03',
      Quantity: '1',
      'Order Total': '$24.50',
      Rate: '$5.10',
      Service: 'USPS Ground Advantage',
    },
    {
      id: '2042',
      market: 'ebay',
      value: [24.5, 'USD'],
      freight: [5.1, 'USD'],
      shipDate: '2026-11-03',
    },
  ],
  [
    'etsy',
    'Orders, UK wording',
    {
      'Sale Date': '11/02/26',
      'Order ID': '3000000001',
      'Date Posted': '11/03/26',
      'Delivery City': 'Leeds',
      'Delivery Country': 'United Kingdom',
      Currency: 'GBP',
      'Order Value': '20.00',
      Delivery: '3.50',
      'Order total': '23.50',
    },
    {
      id: '3000000001',
      market: 'etsy',
      country: 'GB',
      value: [23.5, 'GBP'],
      shipDate: '2026-11-03',
    },
  ],
  [
    'etsy',
    'Items, UK wording',
    {
      'Order ID': '3000000002',
      'Item Total': '20.00',
      'Order Delivery': '3.50',
      Currency: 'GBP',
      'Delivery Country': 'Ireland',
    },
    { id: '3000000002', country: 'IE', value: [23.5, 'GBP'] },
  ],
  [
    'etsy',
    'Payments',
    {
      'Order ID': '3000000003',
      'Gross Amount': '23.50',
      Currency: 'GBP',
      Status: 'SETTLED',
      'Order Date': '11/02/26',
    },
    { id: '3000000003', status: null, value: [23.5, 'GBP'], orderDate: '2026-11-02' },
  ],
  [
    'tiktok',
    'Vietnam, 54 columns',
    {
      'Order ID': '580000000000000001',
      'RTS Time': '2026-11-02 12:00:00',
      'Created Time': '2026-11-02 10:11:12',
      'Order Amount': '199000',
      Country: 'Vietnam',
      Province: 'Hà Nội',
    },
    { id: '580000000000000001', site: 'VN', value: [199000, 'VND'], shipDate: null },
  ],
];

describe('a row of', () => {
  it.each(rows)('%s: %s', (platform, name, cells, expected) => {
    const layout = layoutSets.find((each) => each.platform === platform && each.name === name);
    if (layout === undefined) throw new Error('no such layout');
    const [only, ...more] = orders(sheetOf(layout, rowOf(layout, cells)));
    expect(more).toEqual([]);
    expect(told(only)).toMatchObject(expected);
  });

  it('a list of payments that is no order is none', () => {
    const layout = layoutSets.find(({ name }) => name === 'Transaction report');
    if (layout === undefined) throw new Error('no such layout');
    const row = (Type: string, id: string) =>
      rowOf(layout, { Type, 'Order number': id, 'Transaction date': 'Nov 2, 2026' });
    const types = ['Order', 'Shipping label', 'Refund', 'Payout', 'Other fee', 'Transfer', 'Hold'];
    const found = orders(sheetOf(layout, ...types.map((type, at) => row(type, `11-${at}`))));
    expect(found.map(({ id }) => id)).toEqual(['11-0']);
  });
});

describe('the marketplace and its site', () => {
  const placed = (cells: Readonly<Record<string, Cell>>, name = '') => {
    const [only] = orders([Object.keys(cells), Object.values(cells)], {}, name);
    return [only?.market, only?.site];
  };

  it.each<[Record<string, Cell>, string | undefined, string | null]>([
    [{ 'Order ID': '1', Platform: 'Shopee', Country: 'Brazil' }, 'shopee', 'BR'],
    [{ 'Order ID': '1', Platform: 'Lazada', Store: 'Lazada-VN' }, 'lazada', 'VN'],
    [{ 'Order ID': '1', Platform: 'Amazon', Store: '亚马逊德国站' }, 'amazon', 'DE'],
    // A seller's shop may be called after anything.
    [{ 'Order ID': '1', Platform: 'Lazada', Store: 'Germany' }, 'lazada', null],
    // Amazon sells abroad: the country of a buyer is no site.
    [{ 'Order ID': '1', Platform: 'Amazon', Country: 'France' }, 'amazon', null],
    [{ 'Order ID': '1', Platform: 'Shopee', Country: 'France' }, 'shopee', null],
    [{ 'Order ID': '1', Store: 'eBay store 2' }, 'ebay', null],
    [{ 'Order ID': '1', Store: 'TK Lamps' }, 'unknown', null],
  ])('%j', (cells, market, site) => {
    expect(placed(cells)).toEqual([market, site]);
  });

  it('tells the money only where it is named, not where the buyer lives', () => {
    const paid = (cells: Readonly<Record<string, Cell>>) =>
      told(orders([Object.keys(cells), Object.values(cells)])[0])?.value;
    const row = { 'Order ID': '1', Country: 'Brazil', 'Order value': '12.5' };
    expect(paid({ ...row, Platform: 'Shopee BR' })).toEqual([12.5, 'BRL']);
    expect(paid({ ...row, Platform: 'Shopee' })).toEqual([12.5, 'USD']);
  });

  it('are taken from the name of the file where no cell tells', () => {
    const cells = { 'Order ID': '1', Platform: 'Amazon' };
    expect(placed(cells, 'Amazon_IT_orders_2026.xlsx')).toEqual(['amazon', 'IT']);
  });
});
