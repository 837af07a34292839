// Lists that no layout knows: chargebacks, profit sheets, files of couriers and of other programs.

import { describe, expect, it } from 'vitest';
import { headerKeys } from '../../src/sheet/header';
import { fields, iso, order, orders, plan, type Rows } from './sheet';

const table = (text: string): Rows =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const fieldsIn = (text: string) => fields(plan(table(text)));

describe('a list of chargebacks', () => {
  it('has the status, the day and the kind of them', () => {
    const [one, two] = orders(
      table(`
        chargeback_id | order_id | chargeback_datetime | chargeback_amount | chargeback_status
        CBK30001 | ORD10040 | 2026-04-19 11:19:26 | 4022.39 | Under Review
        CBK30002 | ORD10048 | 2026-04-19 15:29:34 | 6017.73 | Accepted`),
    );
    expect(one?.claim).toMatchObject({ type: 'chargeback', status: 'open' });
    expect(iso(one?.claim?.openedOn ?? null)).toBe('2026-04-19');
    expect(two?.claim).toMatchObject({ type: 'chargeback', status: 'granted' });
  });

  it('has its last day to answer where other lists promise a delivery', () => {
    const disputes = `
      Dispute ID | Order | Reason | Amount | Status | Due date
      D-77 | #1001 | Product Not Received | $45.00 | Needs response | 2026-11-25
      D-78 | #1002 | Fraudulent | $30.00 | Won | 2026-10-25`;
    expect(fieldsIn(disputes)).toMatchObject({ Status: 'claimStatus', 'Due date': 'respondBy' });
    const sales = `
      Order ID | Status | Due date
      A-1001 | Shipped | 2026-11-25`;
    expect(fieldsIn(sales)).toMatchObject({
      Status: 'orderStatus',
      'Due date': 'promisedDeliveryDate',
    });
  });
});

describe('a sheet that works out the profit', () => {
  const head = 'Order Number | Sale Date | Gross Sale | Selling Fee | Shipping Cost | Item Cost';
  const row = '12-34567-89012 | 2026-01-15 | 249.99 | 32.50 | 8.99 | 150.00';

  it('has the seller’s costs, not the buyer’s price', () => {
    const [one] = orders(table(`${head}\n${row}`));
    expect(one).toMatchObject({
      value: { minor: 24_999 },
      goodsCost: { minor: 15_000 },
      freight: { minor: 899 },
    });
  });

  it('is told by its fees: else the buyer paid for the item and the parcel', () => {
    const shop = order({ 'Order ID': 'A-1', 'Shipping Cost': '5.00', 'Item Cost': '20.00' });
    expect(shop).toMatchObject({ value: { minor: 2500 }, goodsCost: null, freight: null });
  });
});

describe('headers that only look like those', () => {
  it.each(['Package ID', 'Shipping Fee', 'Gift wrap fee', 'Packaging'])(
    '%s works out no profit',
    (header) => {
      const cells = { 'Order ID': 'A-1', 'Item Cost': '20.00', 'Shipping Cost': '5.00' };
      expect(order({ ...cells, [header]: '7' })).toMatchObject({ goodsCost: null, freight: null });
    },
  );

  it('Customer ID and Buyer email leave the name to the buyer', () => {
    const cells = { 'Order ID': 'A-1', Name: 'Ann Lee', 'Buyer email': '', 'Customer ID': '77' };
    expect(order(cells)).toMatchObject({ buyer: 'Ann Lee', item: '' });
  });

  it('Case ID makes no case of an order’s status', () => {
    const rows = `
      Order ID | Status | Case ID
      A-1001 | Pending | 
      A-1002 | Refunded | 5012
      A-1003 | Cancelled | `;
    expect(fieldsIn(rows)['Status']).toBe('orderStatus');
    expect(orders(table(rows)).map(({ claim }) => claim)).toEqual([null, null, null]);
  });
});

describe('numbers', () => {
  it.each(['Source Store Order ID', 'channel_order_no', 'Suborder Number', 'customerOrderNumber'])(
    '%s is the order’s',
    (header) => {
      const rows = `${header} | Item | Buyer\nMOCK-001 | Tea | Ann\nMOCK-002 | Mug | Bob`;
      expect(fieldsIn(rows)[header]).toBe('orderId');
    },
  );

  it.each(['AWB Number', '退单编号', '采购单号', 'Return Order ID', 'Customer code', 'Refund no'])(
    '%s is not',
    (header) => {
      const rows = `Order ID | ${header} | Buyer\nA-1 | 1490816612345678 | Ann\nA-2 | 1490816612345679 | Bob`;
      expect(fieldsIn(rows)[header]).toBeNull();
      // Nor where no other column could be the order's.
      expect(() => plan(table(rows.replace('Order ID', 'Colour')))).toThrow('no_');
    },
  );
});

describe('an export', () => {
  it('is not told by one mark among headers of others', () => {
    const made = plan(
      table(`
        订单号 | 下单时间 | 店铺ID | 店铺名称 | 买家引用 | 订单状态 | 平台状态 | 付款状态 | 国家 | 省州 | 邮编 | 物流渠道 | 买家选择物流 | 跟踪状态 | 币种 | 利润最小单位 | 重量克 | 明细数
        E-1001 | 2026-10-01 10:00:00 | 1 | 小店 | b-1 | 已发货 | SHIPPED | 已付款 | US | TX | 78701 | 云途专线 | Standard | 运输途中 | USD | 200 | 120 | 1`),
    );
    expect(made).toMatchObject({ export: null, market: 'unknown' });
  });

  it('is not told by a mark without its brackets', () => {
    const head = 'Order ID | Order date | Order value | Currency | First name | Last name';
    expect(headerKeys('First Name (Billing)').bare).toBe(headerKeys('First name').bare);
    expect(plan(table(`${head}\nA-1 | 2026-11-01 | 20 | USD | Nat | King`)).export).toBeNull();
  });

  it('of PayPal is known by its zone beside the gross', () => {
    const head =
      'Date|Time|TimeZone|Name|Type|Status|Currency|Gross|Fee|Net|Transaction ID|Country Code';
    const row =
      '25/01/2026|14:04:01|PST|Buyer|Website Payment|Completed|EUR|35,82|-1,57|34,25|8AB12|DE';
    expect(orders(table(`${head}\n${row}`))).toMatchObject([
      { id: '8AB12', value: { minor: 3582, currency: 'EUR' }, buyer: 'Buyer' },
    ]);
  });
});

describe('headers as programs write them', () => {
  it('are parted where a capital begins', () => {
    const rows = `orderId | shippingDate | shippingCountry | trackAndTraceCode
      T-1001 | 2026-10-03 | NL | 3STEST123456789`;
    expect(Object.values(fieldsIn(rows))).toEqual([
      ...['orderId', 'shipDate', 'country', 'trackingNumber'],
    ]);
  });

  it('are found in a wide row that has few of a tracker’s', () => {
    const head =
      'Numéro de commande|Pays|État commande|Numéro de tracking|Grade|Rayon|Sous-rayon|Marque|Famille|Gamme';
    const row = 'FR-90001|FR|Expédiée|6A12345678901|Neuf|A|B|C|D|E';
    expect(orders(table(`${head}\n${row}`))).toMatchObject([
      { id: 'FR-90001', country: 'FR', status: 'shipped', tracking: '6A12345678901' },
    ]);
  });

  it('take a bare name for the goods’ where another is the buyer’s', () => {
    const rows = `orderId | customerFirstname | name\nT-1001 | Jan | Boek\nT-1002 | Piet | Lamp`;
    expect(fieldsIn(rows)['name']).toBe('productName');
  });
});

describe('a Chinese seller’s own sheet', () => {
  it('has amounts and statuses under short headers', () => {
    const rows = `
      订单编号 | 平台 | 品名/SKU | 总价(USD) | 下单 Date | 状态 | 纠纷 | 退款
      E-1001 | ebay | 手表/W01 | 35 | 2026-10-01 | 在途 | PP纠纷 | 
      E-1002 | ebay | 手表/W01 | 8 | 2026-10-02 | 丢件 | 平台判买家 | 全退
      E-1003 | ebay | 耳环/E11 | 8 | 2026-10-03 | 退件中 | 平台判卖家 | 退2美金`;
    const [one, two, three] = orders(table(rows));
    expect(one).toMatchObject({
      value: { minor: 3500, currency: 'USD' },
      item: '手表/W01',
      trackingStatus: '在途',
      status: null,
      claim: { type: 'payment_dispute', status: 'open' },
      problems: [],
    });
    expect(iso(one?.orderDate ?? null)).toBe('2026-10-01');
    expect(two).toMatchObject({ refunded: 'full', claim: { status: 'granted' } });
    expect(three).toMatchObject({ refundedPart: { minor: 200 }, claim: { status: 'denied' } });
  });

  it('has costs in yuan where their header says ¥', () => {
    const cells = { 订单号: 'E-1', 售价$: '30', '成本¥': '45', '运费￥': '38' };
    expect(order(cells)).toMatchObject({
      value: { currency: 'USD' },
      goodsCost: { minor: 4500, currency: 'CNY' },
      freight: { minor: 3800, currency: 'CNY' },
    });
    expect(order({ ...cells, 币种: 'JPY' }).goodsCost).toEqual({ minor: 45, currency: 'JPY' });
  });

  it('has statuses in the languages of its buyers', () => {
    const of = (status: string) => order({ 订单号: 'E-1', 订单状态: status }).status;
    expect(['Expédiée', 'Versandt', 'Spedito', 'Отправлен', '発送済み'].map(of)).toEqual(
      Array.from({ length: 5 }, () => 'shipped'),
    );
    expect(['Livrée', 'Zugestellt', 'Consegnato', 'Доставлен', '配達完了'].map(of)).toEqual(
      Array.from({ length: 5 }, () => 'delivered'),
    );
    expect(['Annulée', 'Storniert', 'Annullato', 'Отменен'].map(of)).toEqual(
      Array.from({ length: 4 }, () => 'cancelled'),
    );
    expect(['卖家已发货，等待买家确认', 'RTO_COMPLETE', 'Remboursée'].map(of)).toEqual([
      ...['shipped', 'returned', 'refunded'],
    ]);
  });
});
