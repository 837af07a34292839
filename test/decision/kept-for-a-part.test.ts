// An open claim about the goods, and a buyer who keeps them for a part of the price: settled first, then withdrawn (P17).
import { describe, expect, it } from 'vitest';
import { orderOfRow } from '../one-row';

const claim = {
  'Order ID': 'A-1',
  'Order value': '45.00',
  Currency: 'USD',
  'Order date': '2026-10-20',
  'Ship date': '2026-10-23',
  'Promised delivery': '2026-11-20',
  Delivered: '2026-11-14',
  'Tracking status': 'Delivered',
  Issue: 'not as described',
  'Claim type': 'claim',
  'Claim status': 'open',
  'Claim opened on': '2026-11-19',
  'Buyer contacted on': '2026-11-21',
  'Buyer message': 'OK, I’ll keep it for the partial refund.',
};
const action = (market: string, more = {}) =>
  orderOfRow({ ...claim, Marketplace: market, ...more }).decision.action;

describe('the part is not given yet', () => {
  it.each(['AliExpress', 'eBay', 'Etsy', 'Lazada', 'Ozon'])(
    '%s takes it: it is given',
    (market) => {
      expect(action(market)).toBe('partial_refund');
    },
  );

  it.each(['Amazon', 'Walmart', 'TikTok Shop', 'Shopee', 'Temu', 'Mercado Libre', 'SHEIN'])(
    'in an open claim %s takes none, or none in words: the return is agreed to',
    (market) => {
      expect(action(market)).toBe('agree_return');
    },
  );

  it('who threatens is answered as any other', () => {
    const threat = { 'Buyer message': 'It has a scratch. Half back or I leave one star.' };
    expect(action('AliExpress', threat)).toBe('agree_return');
  });
});

describe('the part is given', () => {
  const given = { Refunded: '10' };

  it('the buyer who keeps the item for it is asked to withdraw, with no cell for the answer', () => {
    expect(action('eBay', given)).toBe('ask_withdraw');
    expect(action('AliExpress', { ...given, 'Replied on': '2026-11-20' })).toBe('ask_withdraw');
  });

  it('not where the words are older than the claim or the reply', () => {
    const before = { ...given, 'Buyer contacted on': '2026-11-18' };
    expect(action('eBay', before)).not.toBe('ask_withdraw');
  });

  it('not where all of it is asked back', () => {
    const all = { ...given, 'Buyer message': 'I want all my money back.' };
    expect(action('eBay', all)).toBe('agree_return');
  });
});
