// A buyer who asks for part of the price, who asks too late, or for another address.
import { describe, expect, it } from 'vitest';
import { reply } from '../../src/desk';
import { sayWhy } from '../../src/text/explain';
import { type Cells, orderOfRow } from '../one-row';

const order: Cells = {
  'Order ID': 'A-1',
  Marketplace: 'eBay',
  Item: 'Lamp',
  'Order value': '40',
  Currency: 'USD',
  'Goods cost': '10',
  Freight: '5',
  'Order date': '2026-11-01',
  'Ship date': '2026-11-03',
  'Promised delivery': '2026-11-18',
  'Shipping method': 'DHL Express',
  'Tracking number': '1234567890',
  'Tracking status': 'Delivered',
  Delivered: '2026-11-15',
  'Buyer contacted on': '2026-11-20',
};
const judged = (...cells: readonly Cells[]) => orderOfRow(Object.assign({}, order, ...cells));
const letterTo = (...cells: readonly Cells[]) =>
  reply(judged(...cells)).letters.find(({ to }) => to === 'buyer')?.text ?? '';

describe('part of the price is what the buyer asks for (P25)', () => {
  const discount = { 'Buyer message': 'It has a scratch but works. Could I get a discount?' };

  it('is offered, and the return stays open (P1)', () => {
    expect(judged(discount).decision).toMatchObject({
      action: 'partial_refund',
      line: 'discount_wished',
    });
    expect(letterTo(discount)).toContain('If you would rather return it, that is still possible');
  });

  it('of a thing that does not work as well: who asks for part of the price keeps it', () => {
    const broken = { 'Buyer message': 'It does not turn on. Give me a partial refund please.' };
    expect(judged(broken).decision.action).toBe('partial_refund');
  });

  it.each<[string, Cells]>([
    [
      'who also asks for all of it',
      { 'Buyer message': 'It has a scratch. I want a full refund, or a discount.' },
    ],
    ['who threatens', { 'Buyer message': 'It has a scratch. Half back or I leave one star.' }],
    ['where the marketplace forbids it in messages', { ...discount, Marketplace: 'Mercado Libre' }],
  ])('not %s', (_, cells) => {
    const one = judged(cells);
    expect(one.decision.action).toBe('send_return_address');
    expect(letterTo({ ...cells, Marketplace: cells['Marketplace'] ?? 'eBay' })).not.toBe('');
  });

  it('nor does any letter on Mercado Libre speak of a part', () => {
    expect(letterTo(discount, { Marketplace: 'Mercado Libre' })).not.toMatch(/30 ?%|\bpart\b/);
  });
});

describe('the last day to claim has passed, at the marketplace and at the bank', () => {
  // eBay takes claims until 30 days after the promise, a bank until 120 days after the delivery.
  const came = (delivered: string): Cells => ({
    'Order date': '2026-06-20',
    'Ship date': '2026-06-22',
    'Promised delivery': '2026-07-10',
    Delivered: delivered,
    'Buyer message': 'It stopped working, I want my money back.',
  });

  it('on the 120th day a bank still takes it, on the day after nobody does', () => {
    expect(judged(came('2026-07-24')).decision.action).toBe('send_return_address');
    expect(judged(came('2026-07-23')).decision).toMatchObject({
      action: 'answer',
      line: 'window_passed',
    });
  });

  it('says what is left to the buyer, and promises no money', () => {
    const late = came('2026-07-23');
    expect(sayWhy(judged(late), 'en')).toMatch(/bank, has passed \(20 Nov 2026\).*rights by law/);
    expect(letterTo(late)).not.toMatch(/refund/i);
  });

  it('AliExpress takes PayPal as well: 180 days from the payment', () => {
    const far = { ...came('2026-07-10'), Marketplace: 'AliExpress', 'Protection ends': '' };
    expect(judged(far, { 'Order date': '2026-05-26' }).decision.line).not.toBe('window_passed');
    expect(judged(far, { 'Order date': '2026-05-24' }).decision.line).not.toBe('window_passed');
    const older = {
      'Order date': '2026-01-24',
      'Ship date': '2026-01-25',
      Delivered: '2026-02-20',
    };
    expect(judged(far, older, { 'Promised delivery': '2026-02-10' }).decision.line).toBe(
      'window_passed',
    );
  });

  it('a bank counts from the payment where nothing was promised', () => {
    // TikTok Shop takes claims until 15 days after the delivery.
    const bare = { Marketplace: 'TikTok Shop', 'Promised delivery': '', 'Ship date': '' };
    const late = { ...came('2026-10-20'), ...bare, 'Shipping method': '', 'Tracking number': '' };
    expect(judged(late).decision.line).not.toBe('window_passed');
    expect(judged(late, { Delivered: '2026-07-23' }).decision.line).toBe('window_passed');
  });

  it('not where the day is only assumed, where money is owed, or where somebody was hurt', () => {
    const late = came('2026-07-23');
    expect(
      judged(late, { Delivered: '', 'Promised delivery': '', 'Tracking status': '' }).decision.line,
    ).not.toBe('window_passed');
    expect(judged(late, { 'Return received': '2026-11-18' }).decision.action).toBe('pay_refund');
    expect(judged(late, { 'Buyer message': 'It caught fire!' }).decision.action).toBe(
      'stop_and_refund',
    );
  });
});

describe('another address', () => {
  const moved = { 'Buyer message': 'Please send it to my new address.', Delivered: '' };
  const under = { 'Tracking status': 'In transit', 'Promised delivery': '2026-12-10' };
  const unsent = {
    'Order status': 'unshipped',
    'Ship date': '',
    'Tracking number': '',
    'Tracking status': '',
  };
  const why = (...cells: readonly Cells[]) => sayWhy(judged(moved, ...cells), 'en');

  it('of a parcel under way loses the cover: said whatever is advised', () => {
    expect(why(under)).toContain('not covered by the marketplace');
    expect(why(under, { Marketplace: 'Shopify' })).toContain('PayPal and Shopify Protect');
    expect(why(under, { Marketplace: '独立站' })).toContain('PayPal and Shopify Protect');
  });

  it('so does one that has not left a shop of one’s own yet', () => {
    expect(why(unsent, { Marketplace: 'Shopify' })).toContain('cancel and have it ordered again');
  });

  it('is said once, and not where nothing is covered by the address', () => {
    expect(why(under, { Marketplace: 'AliExpress' })).not.toContain('another address');
    expect(why(unsent).match(/another address/g)).toHaveLength(1);
  });

  it.each(['Ozon', 'Mercado Libre', 'Lazada'])(
    '%s sends to the order’s address alone',
    (Marketplace) => {
      expect(judged(moved, under, { Marketplace }).decision.action).toBe('decline_address_change');
      expect(judged(moved, unsent, { Marketplace }).decision.action).toBe('cancel_order');
    },
  );
});

it('a buyer who never answered is told of with the return address that was given as well', () => {
  const claim = {
    'Buyer message': 'It is not as described.',
    'Buyer contacted on': '2026-11-16',
    'Replied on': '2026-11-17',
    'Claim type': 'SNAD',
    'Claim status': 'open',
    'Claim opened on': '2026-11-19',
  };
  const attached = (cells: Cells) =>
    reply(judged(claim, cells)).letters.find(({ to }) => to === 'marketplace')?.text ?? '';
  expect(attached({ 'Return address sent': '2026-11-17' })).toContain(
    '2. our message with the return address',
  );
  expect(attached({})).toContain('1. our messages with the buyer');
  expect(attached({})).not.toContain('return address');
});

it('a fault that is sure, only not which, is agreed to at once', () => {
  // Another colour is a wrong item or not as described: both are answered alike.
  expect(judged({ 'Buyer message': '收到的颜色不对' }).decision.action).toBe('send_return_address');
});

it('what burns is not asked back, even where a second parcel came meanwhile (P29)', () => {
  const claim = {
    'Claim type': 'return',
    'Claim status': 'open',
    'Claim opened on': '2026-11-19',
    Reships: '1',
    'Buyer message': 'The plug gets hot and smokes.',
  };
  const { action, options } = judged(claim).decision;
  expect(['refund', 'stop_and_refund']).toContain(action);
  expect(options.find((each) => each.action === 'refund_on_return')?.allowed ?? false).toBe(false);
  expect(letterTo(claim)).not.toContain('return address');
});

it.each([
  'It came two weeks late, the birthday is over. I want to return it.',
  'Das Paket kam zu spät an, ich möchte es zurückgeben.',
])('what came too late and is to go back gets its way back: %s', (message) => {
  const { decision } = orderOfRow({
    'Order ID': 'A-1',
    Marketplace: 'Amazon',
    'Order date': '2026-10-20',
    'Ship date': '2026-10-23',
    'Promised delivery': '2026-11-05',
    Delivered: '2026-11-18',
    'Tracking status': 'Delivered',
    'Buyer message': message,
    'Buyer contacted on': '2026-11-20',
  });
  expect(decision.action).toBe('send_return_address');
});

describe('words that leave open which of two things is meant', () => {
  it.each([
    'The lamp is broken, please send a new one.',
    'It is broken. Please send me a new one.',
  ])('are answered where both ask for the same: %s', (message) => {
    expect(judged({ 'Buyer message': message }).decision.action).toBe('send_return_address');
  });

  it.each([
    ['Mercado Libre', 'decline_address_change'],
    ['Amazon', 'decline_address_change'],
  ])('are about the address where nothing is there to exchange: %s', (market, action) => {
    const asks = {
      Marketplace: market,
      'Tracking status': 'In transit',
      Delivered: '',
      'Promised delivery': '2026-11-30',
      'Buyer message': 'Quiero cambiar la dirección de entrega.',
    };
    expect(judged(asks).decision.action).toBe(action);
  });
});

describe('a return for no fault that anybody names', () => {
  const asks = { 'Buyer message': 'I want to return it.' };

  it('gets the way back, and a part of the price to keep it, but no second one for nothing', () => {
    const { decision } = judged(asks);
    expect(decision.action).toBe('send_return_address');
    expect(decision.options.find(({ action }) => action === 'reship')).toMatchObject({
      allowed: false,
      whyNot: 'wish',
    });
    expect(letterTo(asks)).toContain('If you would rather keep the item, we will refund you 30%');
    expect(letterTo(asks)).not.toContain('a new one');
  });

  it('a fault, or the wish for another one, is answered as before', () => {
    expect(letterTo({ 'Buyer message': 'It does not turn on, I want to return it.' })).toContain(
      'a new one',
    );
    const exchange = judged({ 'Buyer message': 'I would like to exchange it.' }).decision;
    expect(exchange.options.find(({ action }) => action === 'reship')?.allowed).toBe(true);
  });
});

describe('whether the address can be changed, before dispatch', () => {
  const asks = {
    'Order status': 'Unshipped',
    'Ship date': '',
    Delivered: '',
    'Tracking status': '',
    'Tracking number': '',
    'Buyer message': 'Can you change the shipping address?',
  };
  const action = (market: string) => judged({ ...asks, Marketplace: market }).decision.action;

  it('is answered with how it is changed: the parcel must not leave for the old one meanwhile', () => {
    expect(action('Etsy')).toBe('confirm_address');
    expect(action('Shopify')).toBe('confirm_address');
  });

  it('cancels nothing where only a new order could change it', () => {
    expect(action('Amazon')).toBe('answer');
  });
});
