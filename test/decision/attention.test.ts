// The level of a claim that was decided against the seller: what can still be done about it.
import { describe, expect, it } from 'vitest';
import { sayWhy } from '../../src/text/explain';
import { type Cells, orderOfRow } from '../one-row';

const order = (row: Cells) =>
  orderOfRow({
    'Order ID': 'A-1',
    Marketplace: 'eBay',
    'Order value': '180',
    Currency: 'USD',
    'Order date': '2026-09-28',
    'Ship date': '2026-10-01',
    'Promised delivery': '2026-10-24',
    'Shipping method': 'YunExpress',
    'Tracking status': 'In transit',
    Issue: 'not received',
    'Claim type': 'claim',
    'Claim status': 'granted',
    'Claim opened on': '2026-11-10',
    'Claim decided on': '2026-11-15',
    ...row,
  });
const untracked = { 'Shipping method': 'China Post Ordinary Small Packet Plus' };
const product = { Issue: 'damaged', Delivered: '2026-10-20' };

describe('a granted claim that can still be won back', () => {
  it('is High with the proof in the row', () => {
    const scanned = order({ Delivered: '2026-10-20', 'Tracking status': 'Delivered' });
    expect(scanned.decision.action).toBe('appeal');
    expect(scanned.dispute.risk.level).toBe('high');
  });

  it.each([
    ['a scan may still come', {}],
    ['what was agreed is not filled in', product],
    ['whether it was answered is not filled in', { ...product, 'Return address sent': 'no' }],
    [
      'the day of the claim is not filled in',
      {
        ...product,
        'Claim opened on': '',
        'Replied on': '2026-11-12',
        'Return address sent': 'no',
      },
    ],
    [
      'the day of the message before an early reply is not filled in',
      { ...product, 'Replied on': '2026-11-09', 'Return address sent': 'no' },
    ],
    [
      'the day of the return address is not filled in',
      { ...product, 'Replied on': '2026-11-12', 'Return address sent': 'yes' },
    ],
    ['whether an authorisation is at hand is not filled in', { ...product, Issue: 'counterfeit' }],
  ])('is High inside the window where %s, and says until when', (_, row) => {
    const each = order(row);
    expect(each.decision.action).toBe('accept_loss');
    expect(each.dispute.risk.level).toBe('high');
    // eBay: 30 days from the ruling.
    expect(sayWhy(each, 'en')).toContain('An appeal is still possible until 15 Dec 2026');
  });
});

describe('a granted claim that nothing can win back', () => {
  it.each([
    ['mail without scans', untracked],
    ['a parcel that came back', { 'Tracking status': 'Returned to sender' }],
    ['no authorisation', { ...product, Issue: 'counterfeit', Authorisation: 'no' }],
    [
      'a return that was never agreed to',
      { ...product, 'Replied on': '2026-11-12', 'Return address sent': 'no' },
    ],
    [
      'a return agreed to after the claim',
      { ...product, 'Replied on': '2026-11-12', 'Return address sent': '2026-11-12' },
    ],
    [
      'a reply that came too late',
      {
        ...product,
        'Buyer contacted on': '2026-10-25',
        'Replied on': '2026-11-09',
        'Return address sent': 'no',
      },
    ],
    ['a bank’s own ruling', { 'Claim type': 'chargeback' }],
    ['the window over', { 'Claim decided on': '2026-10-21' }],
  ])('is Low, however likely it was: %s', (_, row) => {
    const each = order(row);
    expect(each.decision.action).toBe('accept_loss');
    expect(each.dispute.risk).toMatchObject({ level: 'low', score: 1 });
    expect(sayWhy(each, 'en')).toContain('spend no more time on it');
  });

  it('keeps its chance', () => {
    expect(order(untracked).dispute.risk.chance).toBeGreaterThanOrEqual(0.95);
  });

  it('stays High where the goods are dangerous', () => {
    const fire = { ...untracked, 'Buyer message': 'It caught fire and burned my table' };
    expect(order(fire).dispute.risk.level).toBe('high');
    const over = { ...fire, 'Claim decided on': '2026-10-21' };
    expect(order(over).dispute.risk.level).toBe('high');
  });
});
