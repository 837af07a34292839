// What one closed order tells of the seller's parcels, items and buyers.
import { expect, it } from 'vitest';
import { accountsOf } from '../../src/ledger/count';
import { type Past, pastOf } from '../../src/ledger/prevent/past';
import { defaultSettings } from '../../src/settings/settings';
import { today } from '../make';
import { type Cells, orderOfRow } from '../one-row';

const sent = {
  'Order ID': 'A-1',
  Marketplace: 'eBay',
  Country: 'US',
  Buyer: 'Ann Field',
  SKU: 'L-1',
  'Order value': '80',
  Currency: 'USD',
  'Order date': '2026-03-01',
  'Ship date': '2026-03-03',
  'Promised delivery': '2026-03-20',
  'Shipping method': 'YunExpress',
  'Tracking number': 'YT2612345678901234',
  'Tracking status': 'In transit',
};
const came = { 'Tracking status': 'Delivered', Delivered: '2026-03-15' };
const claim = (type: string, status: string, issue = '') => ({
  'Claim type': type,
  'Claim status': status,
  'Claim opened on': '2026-03-25',
  Issue: issue,
});
const past = (cells: Cells = {}, from: Cells = sent): Past | undefined =>
  pastOf([orderOfRow({ ...from, ...cells })], today, defaultSettings)[0];

it('an order is told of once the buyer’s last day is past', () => {
  expect(past()?.orderId).toBe('A-1');
  expect(past({ 'Promised delivery': '2026-11-10' })).toBeUndefined();
});

it.each<[string, Cells, Partial<Past>]>([
  ['quiet', {}, { disputed: false, undelivered: false, contest: null, late: null, lost: 0 }],
  [
    'came in time',
    came,
    { late: false, scan: true, transit: { days: 12, usual: expect.any(Number) } },
  ],
  ['came on the last day', { ...came, Delivered: '2026-03-20' }, { late: false }],
  ['came a day late', { ...came, Delivered: '2026-03-21' }, { late: true }],
  ['never came, they say', claim('INR', 'granted'), { disputed: true, undelivered: true }],
  ['a claim of no kind, not delivered', claim('claim', 'granted'), { undelivered: true }],
  [
    'a claim of no kind, delivered',
    { ...claim('claim', 'granted'), ...came },
    { undelivered: false },
  ],
  ['a note that says little', claim('claim', 'granted', 'hm, odd'), { undelivered: true }],
  ['broken', claim('claim', 'granted', 'damaged'), { undelivered: false, fault: 'padding' }],
  [
    'a contest won by a scan',
    { ...claim('INR', 'denied'), ...came },
    { contest: { won: true, scanned: true } },
  ],
  ['a contest lost', claim('INR', 'granted'), { contest: { won: false, scanned: false } }],
  ['a claim taken back', claim('INR', 'withdrawn'), { contest: null, disputed: true }],
  [
    'a part given back',
    { Refunded: 'partial', 'Refund amount': '20' },
    { partHeld: true, lost: 2000 },
  ],
  [
    'a part that did not end it',
    { Refunded: 'partial', 'Refund amount': '20', ...claim('INR', 'granted') },
    { partHeld: false },
  ],
  ['a second parcel', { Reships: '1' }, { againFailed: false }],
  ['a third parcel', { Reships: '2' }, { againFailed: true }],
  ['a second parcel, and the money', { Reships: '1', Refunded: 'full' }, { againFailed: true }],
  [
    'answered the next day',
    { 'Buyer contacted on': '2026-03-10', 'Replied on': '2026-03-11' },
    { answeredLate: false },
  ],
  [
    'answered later',
    { 'Buyer contacted on': '2026-03-10', 'Replied on': '2026-03-12' },
    { answeredLate: true },
  ],
  ['never answered', { 'Buyer contacted on': '2026-03-10' }, { answeredLate: null }],
  [
    'untracked',
    { 'Shipping method': '平邮', 'Tracking number': '' },
    { untracked: true, scan: null },
  ],
  ['a buyer is a name and a country', {}, { buyer: 'ann field US', item: 'L-1' }],
  ['a buyer without a country is nobody', { Country: '' }, { buyer: '', country: '' }],
  ['nobody’s', { Buyer: '' }, { buyer: '' }],
])('%s', (_, cells, told) => {
  expect(past(cells)).toMatchObject(told);
});

it('chances are counted of closed orders alone, in hundredths, with what came of them', () => {
  const open = { ...sent, 'Promised delivery': '2026-11-10' };
  const all = [sent, { ...sent, ...claim('INR', 'granted') }, open].map((row) => orderOfRow(row));
  const { groups } = accountsOf(all, today, defaultSettings).chances;
  expect(groups.reduce((sum, { closed }) => sum + closed, 0)).toBe(2);
  expect(groups.reduce((sum, { disputes }) => sum + disputes, 0)).toBe(1);
  for (const { key } of groups) expect(Number(key)).toBeGreaterThanOrEqual(1);
});
