// The day a parcel should be there and how late it is; today is 21 November 2026.
import { describe, expect, it } from 'vitest';
import { day } from '../make';
import { parcel } from './sample';

const promise = { shipDate: '2026-11-01', promised: '2026-11-17' };

describe('against the promised day', () => {
  it('counts the days until today', () => {
    const found = parcel(promise);
    expect(found.dueThere).toEqual({ on: day('2026-11-17'), from: 'promise' });
    expect(found.late).toEqual({ days: 4, against: 'promise' });
  });

  it.each([
    ['2026-11-21', null],
    ['2026-11-20', 1],
    ['2026-12-01', null],
  ])('promised %s', (promised, days) => {
    expect(parcel({ shipDate: '2026-11-01', promised }).late?.days ?? null).toBe(days);
  });

  it.each([
    ['on the day', '2026-11-17', null],
    ['two days late', '2026-11-19', 2],
    ['early', '2026-11-09', null],
    ['on a day still to come, which is no delivery', '2026-11-25', 4],
  ])('delivered %s', (_, delivered, days) => {
    expect(parcel({ ...promise, delivered }).late?.days ?? null).toBe(days);
  });

  it('takes the last scan of a delivered parcel', () => {
    expect(
      parcel({ ...promise, trackingStatus: 'Delivered', lastUpdate: '2026-11-20' }).late,
    ).toEqual({ days: 3, against: 'promise' });
  });

  it('says nothing of a delivery without a day', () => {
    expect(parcel({ ...promise, status: 'completed' }).late).toBeNull();
  });

  it('counts for a parcel that was never sent', () => {
    expect(parcel({ promised: '2026-11-17', status: 'unshipped' }).late).toEqual({
      days: 4,
      against: 'promise',
    });
  });

  it.each([
    ['cancelled order', { status: 'cancelled' }],
    ['cancelled shipment', { trackingStatus: 'Shipment cancelled' }],
    ['parcel on its way back', { trackingStatus: '退件' }],
    ['returned parcel', { trackingStatus: '退回已签收' }],
    ['returned order', { status: 'returned' }],
    ['unpaid order', { status: 'unpaid' }],
    // What the tracker still shows, or a typed day, does not make them late.
    ['cancelled order on its way', { status: 'cancelled', trackingStatus: 'In transit' }],
    ['cancelled order that arrived', { status: 'cancelled', delivered: '2026-11-19' }],
    ['unpaid order on its way', { status: 'unpaid', trackingStatus: 'In transit' }],
    ['returned order on its way', { status: 'returned', trackingStatus: 'In transit' }],
    ['parcel on its way back once delivered', { trackingStatus: '退件', delivered: '2026-11-19' }],
    ['returned parcel of a shipped order', { status: 'shipped', trackingStatus: '退回已签收' }],
    [
      'cancelled shipment of a shipped order',
      { status: 'shipped', trackingStatus: '物流单被取消' },
    ],
  ] as const)('%s is not late', (_, given) => {
    expect(parcel({ ...promise, ...given }).late).toBeNull();
  });

  it('counts for a parcel that arrived late and came back later', () => {
    expect(parcel({ ...promise, status: 'returned', delivered: '2026-11-19' }).late).toEqual({
      days: 2,
      against: 'promise',
    });
  });

  it('never on a table that cannot say delivered, which still knows the day', () => {
    const found = parcel(promise, { delivery: false });
    expect(found.late).toBeNull();
    expect(found.dueThere).toEqual({ on: day('2026-11-17'), from: 'promise' });
  });
});

describe('against the usual days of the lane', () => {
  // Upper ends of parcels.md §4.
  it.each([
    ['DHL', 'US', 10],
    ['DHL', 'BR', 20],
    ['EMS', 'JP', 17],
    ['AliExpress Standard Shipping', 'US', 25],
    ['AliExpress Standard Shipping', 'IE', 21],
    ['AliExpress Standard Shipping', 'DE', 24],
    ['AliExpress Standard Shipping', 'ES', 26],
    ['AliExpress Standard Shipping', 'RU', 40],
    ['AliExpress Standard Shipping', null, 35],
    ['AliExpress Standard Shipping', 'FJ', 35],
    ['ePacket', 'AU', 35],
    ['China Post Registered Air Mail', 'FR', 35],
    ['China Post Registered Air Mail', 'BR', 70],
    ['平邮', 'US', 55],
    ['平邮', 'BR', 90],
    ['AliExpress Saver Shipping', 'IT', 40],
    ['海运专线', 'GB', 77],
  ])('%s to %s: %d days', (method, country, days) => {
    const found = parcel({ market: 'aliexpress', method, country, shipDate: '2026-11-01' });
    expect(found.dueThere).toEqual({ on: day('2026-11-01') + days, from: 'typical' });
  });

  it('is late past them and says against what', () => {
    // DHL to the US: 10 days from 1 November is the 11th, ten days ago.
    expect(parcel({ method: 'DHL', shipDate: '2026-11-01' }).late).toEqual({
      days: 10,
      against: 'typical',
    });
  });

  it('takes the standard line where only the class is known', () => {
    const found = parcel({ tracking: '9400111206206406260787', shipDate: '2026-11-01' });
    expect(found.dueThere?.on).toBe(day('2026-11-01') + 25);
  });

  it('prefers the promise', () => {
    expect(parcel({ ...promise, method: 'DHL' }).dueThere?.from).toBe('promise');
  });

  it('knows nothing without a ship date or a class', () => {
    expect(parcel({ method: 'DHL' }).dueThere).toBeNull();
    expect(parcel({ shipDate: '2026-06-01' })).toMatchObject({ dueThere: null, late: null });
  });

  it('falls back on AliExpress to the end of protection: 60 days, 90 to Russia, 120 to Brazil', () => {
    const ali = { market: 'aliexpress', shipDate: '2026-09-01' } as const;
    expect(parcel({ ...ali, protectionEnds: '2026-11-30' }).dueThere?.on).toBe(day('2026-11-30'));
    // 1 September + 60 days is 31 October, 21 days before today.
    expect(parcel(ali).late).toEqual({ days: 21, against: 'typical' });
    // + 90 days is 30 November, + 120 days is 30 December.
    expect(parcel({ ...ali, country: 'RU' }).dueThere?.on).toBe(day('2026-11-30'));
    expect(parcel({ ...ali, country: 'BR' }).dueThere?.on).toBe(day('2026-12-30'));
  });
});
