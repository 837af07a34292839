// Lists of payments beside the shop's orders: eBay's transactions, PayPal's activity, Stripe's disputes.

import { describe, expect, it } from 'vitest';
import { money } from '../../src/base/money';
import { day } from '../make';
import { cells, openTables, type Rows } from './tables';

const today = day('2026-11-21');

/** Rows under the headers of a real layout; what is not named stays blank. */
const under = (headers: string, ...rows: readonly Readonly<Record<string, string>>[]): Rows => {
  const titles = headers.split('|').map((title) => title.trim());
  return [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ''))];
};

describe('eBay’s transaction report', () => {
  const headers = `Transaction date|Type|Order number|Legacy order ID|Buyer username|Buyer name|Ship to city|Ship to province/region/state|Ship to zip|Ship to country|Net amount|Payout currency|Payout date|Payout ID|Payout method|Payout status|Reason for hold|Item ID|Transaction ID|Item title|Custom label|Quantity|Item subtotal|Shipping and handling|Seller collected tax|eBay collected tax|Final Value Fee - fixed|Final Value Fee - variable|Gross transaction amount|Transaction currency|Exchange rate|Reference ID|Description`;
  const row = (type: string, order: string, gross: string, date = 'Nov 10, 2026') => ({
    'Transaction date': date,
    Type: type,
    'Order number': order,
    'Gross transaction amount': gross,
    'Net amount': gross,
    'Transaction currency': 'USD',
  });
  const orders = cells(`
    Order ID | Marketplace | Order date | Order value | Currency | Product
    17-11892-40021 | eBay | 2026-10-20 | 30.00 | USD | Lamp
    17-11892-40022 | eBay | 2026-10-21 | 20.00 | USD | Mug
    17-11892-40023 | eBay | 2026-10-22 | 50.00 | USD | Chair
    17-11892-40024 | eBay | 2026-10-23 | 70.00 | USD | Desk
  `);
  const { of, alone, book } = openTables(
    {
      orders,
      transactions: under(
        headers,
        row('Order', '17-11892-40021', '30.00', 'Oct 20, 2026'),
        row('Refund', '17-11892-40021', '-12.00'),
        row('Claim', '17-11892-40022', '-20.00'),
        row('Payment dispute', '17-11892-40023', '-50.00'),
        row('Payment dispute', '17-11892-40024', '-70.00'),
        row('Payment dispute', '17-11892-40024', '70.00', 'Nov 18, 2026'),
        row('Shipping label', '17-11892-40021', '-4.50'),
        row('Refund', '17-11892-99999', '-8.00'),
        row('Payout', '--', '-500.00'),
      ),
    },
    today,
  );

  it('tells what was given back', () => {
    expect(of('17-11892-40021').order).toMatchObject({
      refunded: 'partial',
      refundedPart: money(12, 'USD'),
      claim: null,
    });
  });

  it('tells that eBay paid a claim with the seller’s money', () => {
    expect(of('17-11892-40022').order).toMatchObject({
      refunded: 'full',
      claim: { type: 'claim', status: 'granted', decidedOn: day('2026-11-10') },
    });
  });

  it('tells of a dispute at the bank: open while the money is away, lost by the buyer when it is back', () => {
    expect(of('17-11892-40023').order.claim).toMatchObject({
      type: 'chargeback',
      status: 'open',
      openedOn: day('2026-11-10'),
    });
    expect(of('17-11892-40024').order.claim).toMatchObject({
      type: 'chargeback',
      status: 'denied',
      decidedOn: day('2026-11-18'),
    });
  });

  it('names what it tells of orders that are in no list', () => {
    expect(alone).toEqual([]);
    expect(book.doubts).toEqual([
      { id: 'no_order', source: 'transactions', row: 9, orderId: '17-11892-99999' },
    ]);
  });
});

describe('PayPal beside a shop', () => {
  const headers = `Date|Time|TimeZone|Name|Type|Status|Currency|Gross|Fee|Net|From Email Address|To Email Address|Transaction ID|Shipping Address|Address Status|Item Title|Item ID|Shipping and Handling Amount|Insurance Amount|Sales Tax|Option 1 Name|Option 1 Value|Option 2 Name|Option 2 Value|Reference Txn ID|Invoice Number|Custom Number|Quantity|Receipt ID|Balance|Country|Subject|Note|Country Code|Balance Impact`;
  const row = (type: string, own: string, about: string, invoice: string, gross: string) => ({
    Date: '11/15/2026',
    TimeZone: 'PST',
    Name: 'Ann Field',
    Type: type,
    Status: 'Completed',
    Currency: 'USD',
    Gross: gross,
    Net: gross,
    'Transaction ID': own,
    'Reference Txn ID': about,
    'Invoice Number': invoice,
  });
  const shop = under(
    'Name|Email|Financial Status|Paid at|Fulfillment Status|Currency|Subtotal|Shipping|Taxes|Total|Created at|Lineitem quantity|Lineitem name|Lineitem price|Payment Reference|Accepts Marketing',
    {
      Name: '#1001',
      'Financial Status': 'paid',
      'Fulfillment Status': 'fulfilled',
      Currency: 'USD',
      Total: '52.00',
      'Created at': '2026-11-01 10:00:00 -0500',
      'Lineitem quantity': '1',
      'Lineitem name': 'Chair',
      'Payment Reference': 'c2384771.1',
    },
    {
      Name: '#1002',
      'Financial Status': 'paid',
      'Fulfillment Status': 'fulfilled',
      Currency: 'USD',
      Total: '20.00',
      'Created at': '2026-11-02 10:00:00 -0500',
      'Lineitem quantity': '1',
      'Lineitem name': 'Mug',
      'Payment Reference': 'c2384772.1',
    },
  );
  const { of, alone } = openTables(
    {
      shop,
      paypal: under(
        headers,
        row('Express Checkout Payment', '1AB23456CD789012E', '', 'c2384771.1', '52.00'),
        row('Chargeback', '9ZZ00000AA111111B', '1AB23456CD789012E', '', '-52.00'),
        row('Express Checkout Payment', '2AB23456CD789012E', '', 'c2384772.1', '20.00'),
        row('Payment Refund', '8ZZ00000AA111111B', '2AB23456CD789012E', '', '-5.00'),
      ),
    },
    today,
  );

  it('finds the order by the payment’s reference, and the dispute by the payment', () => {
    expect(of('#1001').order.claim).toMatchObject({ type: 'chargeback', status: 'open' });
    expect(of('#1001').dispute.risk.level).toBe('high');
    expect(alone).toEqual([]);
  });

  it('is not held against the shop for its day, its amount or the card’s country', () => {
    expect(of('#1001').joined?.conflicts).toEqual([]);
  });

  it('tells of a refund that the shop has not noted', () => {
    expect(of('#1002').order.refundedPart).toEqual(money(5, 'USD'));
  });
});

describe('Shopify’s own payments beside its orders', () => {
  const headers = `Transaction Date|Type|Order|Card Brand|Card Source|Payout Status|Payout Date|Payout ID|Available On|Amount|Fee|Net|Checkout|Payment Method Name|Presentment Amount|Presentment Currency|Currency`;
  const row = (type: string, number: string, amount: string, date = '2026-11-10') => ({
    'Transaction Date': `${date} 10:12:31 +0200`,
    Type: type,
    Order: number,
    Amount: amount,
    Net: amount,
    Currency: 'EUR',
  });
  const shop = cells(`
    Order ID | Marketplace | Order date | Order value | Currency | Product
    #1001 | Shopify | 2026-10-20 | 30.00 | EUR | Lamp
    #1002 | Shopify | 2026-10-21 | 40.00 | EUR | Mug
  `);
  const { of, alone } = openTables(
    {
      shop,
      payments: under(
        headers,
        row('charge', '#1001', '30.00', '2026-10-20'),
        row('refund', '#1001', '-5.00'),
        row('chargeback', '#1002', '-40.00'),
      ),
    },
    today,
  );

  it('tell of what was given back and of what a bank took', () => {
    expect(of('#1001').order).toMatchObject({ refundedPart: money(5, 'EUR'), claim: null });
    expect(of('#1002').order.claim).toMatchObject({ type: 'chargeback', status: 'open' });
    expect(alone).toEqual([]);
  });
});

describe('Stripe beside a shop', () => {
  it('brings a dispute with its last day', () => {
    const shop = cells(`
      Order ID | Marketplace | Order date | Order value | Currency | Product
      4711 | WooCommerce | 2026-11-01 | 35.00 | EUR | Lamp
    `);
    const stripe = under(
      'id|Created date (UTC)|Amount|Amount Refunded|Currency|Captured|Converted Amount|Description|Fee|Status|Statement Descriptor|Seller Message|Card ID|Customer ID|Dispute Status|Dispute Reason|Dispute Date (UTC)|Dispute Evidence Due (UTC)|order_id (metadata)',
      {
        id: 'ch_1',
        'Created date (UTC)': '2026-11-01 10:00',
        Amount: '35.00',
        'Amount Refunded': '0.00',
        Currency: 'eur',
        Status: 'Paid',
        'Dispute Status': 'needs_response',
        'Dispute Reason': 'product_not_received',
        'Dispute Date (UTC)': '2026-11-18 09:00',
        'Dispute Evidence Due (UTC)': '2026-11-27 23:59',
        'order_id (metadata)': '4711',
      },
    );
    const { of } = openTables({ shop, stripe }, today);
    expect(of('4711').order).toMatchObject({
      claim: { type: 'chargeback', status: 'open', openedOn: day('2026-11-18') },
      respondBy: day('2026-11-27'),
    });
    expect(of('4711').decision.due?.on).toBe(day('2026-11-27'));
  });
});
