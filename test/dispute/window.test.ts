// Between which days a buyer can claim; every day counted by hand.
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import { firstClaimDay, lastClaim, lastClaimDay } from '../../src/dispute/window';
import { marketOf } from '../../src/market/index';
import type { Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { defaultSettings, readSettings } from '../../src/settings/settings';
import { day, makeOrder, makeParcel } from '../make';

const nothing: Partial<Order> = { orderDate: null, shipBy: null, shipDate: null, promised: null };
const noDue: Partial<Parcel> = { dueThere: null, deliveredOn: null };
const promisedOn = (iso: string): Partial<Parcel> => ({
  dueThere: { on: day(iso), from: 'promise' },
});

function asked(
  which: typeof lastClaimDay,
  order: Partial<Order>,
  parcel: Partial<Parcel> = noDue,
  settings = defaultSettings,
): string | null {
  const each = makeOrder({ ...nothing, ...order });
  const found = which(each, makeParcel(parcel), marketOf(each.market, each.site), settings);
  return found === null ? null : isoOf(found);
}
const last = (order: Partial<Order>, parcel?: Partial<Parcel>, settings = defaultSettings) =>
  asked(lastClaimDay, order, parcel, settings);
const first = (order: Partial<Order>, parcel?: Partial<Parcel>) =>
  asked(firstClaimDay, order, parcel);

describe('the last day to claim', () => {
  it('is the latest of all windows of a shop of one’s own: PayPal’s or the card’s', () => {
    const order = { market: 'shopify', orderDate: day('2026-01-10') } as const;
    // PayPal: 180 days from the payment. Card: 120 from the promised day.
    expect(last(order)).toBe('2026-07-09');
    expect(last(order, promisedOn('2026-02-01'))).toBe('2026-07-09');
    expect(last(order, promisedOn('2026-05-01'))).toBe('2026-08-29');
  });

  it('counts each of them by the seller’s own value', () => {
    const { settings } = readSettings({ 'rules.card.claim_latest': 300 });
    const order = { market: 'shopify', orderDate: day('2026-01-10') } as const;
    expect(last(order, promisedOn('2026-02-01'), settings)).toBe('2026-11-28');
  });

  it('counts from the delivery where that came after the promise', () => {
    expect(last({ market: 'ebay' }, promisedOn('2026-06-01'))).toBe('2026-07-01');
    expect(
      last({ market: 'ebay' }, { ...promisedOn('2026-06-01'), deliveredOn: day('2026-06-11') }),
    ).toBe('2026-07-11');
  });

  it('on AliExpress follows buyer protection: 60 days from dispatch, 90 to Russia, 120 to Brazil', () => {
    const order = { market: 'aliexpress', shipDate: day('2026-01-01') } as const;
    // The end of protection and 15 days more.
    expect(last(order)).toBe('2026-03-17');
    expect(last({ ...order, country: 'RU' })).toBe('2026-04-16');
    expect(last({ ...order, country: 'BR' })).toBe('2026-05-16');
    // A shorter usual time does not end it.
    const usual: Partial<Parcel> = { dueThere: { on: day('2026-01-20'), from: 'typical' } };
    expect(last(order, usual)).toBe('2026-03-17');
  });

  it('on AliExpress keeps to the promise or the date the row gives', () => {
    const order = { market: 'aliexpress', shipDate: day('2026-01-01') } as const;
    expect(last({ ...order, promised: day('2026-01-31') }, promisedOn('2026-01-31'))).toBe(
      '2026-02-15',
    );
    expect(last({ ...order, protectionEnds: day('2026-05-01') })).toBe('2026-05-16');
  });

  it('takes an order without any date to count from as a slow one', () => {
    // TikTok counts 15 days from the delivery: dispatch, 75 days and 15.
    expect(last({ market: 'tiktok', shipDate: day('2026-01-01') })).toBe('2026-04-01');
    expect(last({ market: 'tiktok' })).toBeNull();
  });
});

describe('what the last day rests on', () => {
  const rests = (
    own: Partial<Order>,
    parcel: Partial<Parcel> = noDue,
    settings = defaultSettings,
  ) => {
    const order = makeOrder({ ...nothing, ...own });
    const market = marketOf(order.market, order.site);
    return lastClaim(order, makeParcel(parcel), market, settings)?.assumed;
  };
  const usual: Partial<Parcel> = { ...noDue, dueThere: { on: day('2026-01-20'), from: 'typical' } };

  it('is the marketplace’s own rule and the row’s own dates, or an assumption', () => {
    const ordered = { orderDate: day('2026-01-10'), shipDate: day('2026-01-12') };
    // eBay publishes 30 days from the promise.
    expect(
      rests({ market: 'ebay', promised: day('2026-02-01') }, promisedOn('2026-02-01')),
    ).toBeNull();
    expect(rests({ market: 'ebay', ...ordered }, usual)).toBe('arrival');
    expect(
      rests({ market: 'ebay', ...ordered }, { ...usual, deliveredOn: day('2026-01-25') }),
    ).toBeNull();
    expect(rests({ market: 'tiktok', ...ordered })).toBe('arrival');
    // Nobody knows whose rule holds; Shopee's and SHEIN's were not found.
    expect(rests({ market: 'unknown', ...ordered })).toBe('window');
    expect(rests({ market: 'shein', ...ordered })).toBe('window');
    // Protection on AliExpress counts from dispatch.
    expect(rests({ market: 'aliexpress', ...ordered }, usual)).toBeNull();
  });

  it('is no assumption where the seller gives the days', () => {
    const { settings } = readSettings({ 'rules.unknown.claim_latest': 60 });
    expect(rests({ market: 'unknown', orderDate: day('2026-01-10') }, noDue, settings)).toBeNull();
  });
});

describe('the first day to claim that nothing came', () => {
  it.each([
    ['amazon', '2026-06-04'],
    ['walmart', '2026-06-04'],
    ['ebay', '2026-06-02'],
    ['etsy', '2026-06-02'],
  ] as const)('%s, promised for 1 June: %s', (market, on) => {
    expect(first({ market, promised: day('2026-06-01') })).toBe(on);
  });

  it('needs a promise, not a usual time', () => {
    expect(first({ market: 'amazon' }, promisedOn('2026-06-01'))).toBeNull();
  });

  it('on AliExpress counts from dispatch', () => {
    expect(first({ market: 'aliexpress', shipDate: day('2026-06-01') })).toBe('2026-06-11');
  });

  it('is not known where no rule was found', () => {
    expect(first({ market: 'temu', promised: day('2026-06-01') })).toBeNull();
  });
});
