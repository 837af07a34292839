// A parcel that was refused or not collected, and a buyer who wants the money.
import { describe, expect, it } from 'vitest';
import { sayWhy } from '../../src/text/explain';
import { type Cells, orderOfRow } from '../one-row';

const refused = (Marketplace: string, more: Cells = {}) =>
  orderOfRow({
    'Order ID': 'A-1',
    Marketplace,
    'Order value': '45',
    Currency: 'USD',
    'Order date': '2026-10-20',
    'Ship date': '2026-10-23',
    'Promised delivery': '2026-11-30',
    'Tracking status': 'Refused by recipient, returning to sender',
    'Buyer message': 'I refused the parcel, please refund me.',
    'Buyer contacted on': '2026-11-20',
    ...more,
  });

describe('what was refused is paid back once tracking shows it (P23)', () => {
  it.each(['Amazon', 'AliExpress', 'eBay', 'Walmart', 'Mercado Libre', 'Ozon', 'Shopify'])(
    'on %s',
    (market) => {
      expect(refused(market).decision.action).toBe('pay_refund');
    },
  );

  it('not before: a parcel on its way is left to be refused', () => {
    const moving = { 'Tracking status': 'In transit', 'Buyer message': 'Please cancel my order.' };
    expect(refused('eBay', moving).decision.action).toBe('ask_keep_or_refuse');
  });
});

it('Ozon calls such an order off by itself: the seller looks first, so that nothing is paid twice', () => {
  expect(sayWhy(refused('Ozon'), 'en')).toContain('Ozon calls such an order off by itself');
  expect(sayWhy(refused('Ozon'), 'zh')).toContain('Ozon 会自动取消此类订单');
  expect(sayWhy(refused('eBay'), 'en')).not.toContain('by itself');
});
