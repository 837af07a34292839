// What counts as a carrier's delivery scan, and what does not.
import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/order/order';
import { readParcel } from '../../src/parcel/read';
import { defaultSettings } from '../../src/settings/settings';
import { makeOrder, today } from '../make';

const facts = { delivery: true, tracking: true, shipping: true, words: true, unreadWords: false, unreadDates: false };
const scan = (own: Partial<Order>) =>
  readParcel(
    makeOrder({
      delivered: today - 3,
      method: 'China Post Registered Air Mail',
      tracking: 'RR473124829GB',
      trackingStatus: '',
      ...own,
    }),
    facts,
    today,
    defaultSettings,
  );

describe('a delivery scan', () => {
  it.each([
    ['the tracker says delivered', { trackingStatus: 'Delivered' }, true],
    ['a delivery date on a registered number', {}, true],
    ['a delivery date without a number', { tracking: '' }, false],
    ['a delivery date on unregistered mail', { method: '平邮', tracking: '' }, false],
    ['the buyer’s confirmation of receipt', { confirmedByBuyer: true }, false],
    [
      'the buyer’s confirmation and a scan',
      { confirmedByBuyer: true, trackingStatus: '成功签收' },
      true,
    ],
  ] satisfies [string, Partial<Order>, boolean][])('%s', (_, own, expected) => {
    expect(scan(own)).toMatchObject({ delivered: true, deliveryScan: expected });
  });
});

it('a parcel “delivered to your local post office” waits there, and “not lost” is no loss', () => {
  expect(
    scan({ delivered: null, trackingStatus: 'Delivered to your local post office' }).state,
  ).toBe('available_for_pickup');
  expect(scan({ delivered: null, trackingStatus: 'Not lost, in transit' }).state).toBe(
    'in_transit',
  );
});
