// Why not the others, what is a close call, and which blank cell would change the advice.
import { describe, expect, it } from 'vitest';
import { sayWhy } from '../../src/text/explain';
import { type Cells, orderOfRow } from '../one-row';

const assessed = (row: Cells) =>
  orderOfRow({ 'Order ID': 'A-1', 'Order value': '20', Currency: 'USD', ...row });

const late = {
  Marketplace: 'eBay',
  'Ship date': '2026-10-20',
  'Promised delivery': '2026-11-10',
  'Shipping method': 'YunExpress',
  'Tracking status': 'In transit',
  'Buyer message': 'My parcel has not arrived, please help me.',
  'Buyer contacted on': '2026-11-20',
};
const whyNot = (row: Cells) =>
  Object.fromEntries(assessed(row).decision.options.map((each) => [each.action, each.whyNot]));

describe('why not the others', () => {
  it('the dear one costs more, the advised one needs no reason', () => {
    // 20 less the 12 % that eBay gives back is 17.60; goods 2 and freight 3 are far below it.
    const cheap = { ...late, 'Goods cost': '2', Freight: '3', 'Cost currency': 'USD' };
    expect(assessed(cheap).decision.action).toBe('reship');
    expect(whyNot(cheap)).toMatchObject({ reship: null, refund: 'dearer' });
  });

  it('a second parcel that was sent already, and one that is not wanted', () => {
    expect(whyNot({ ...late, Reships: '1' })).toMatchObject({ reship: 'failed' });
    const money = { ...late, 'Buyer message': 'It never arrived. I want my money back.' };
    expect(
      whyNot({ ...money, 'Goods cost': '2', Freight: '3', 'Cost currency': 'USD' }),
    ).toMatchObject({ reship: 'wish', refund: null });
  });

  it('a bank took the money: nothing on top', () => {
    const row = {
      ...late,
      Marketplace: 'Shopify',
      'Claim type': 'chargeback',
      'Claim status': 'open',
    };
    expect(whyNot(row)).toMatchObject({ refund: 'market', reship: 'market' });
  });
});

describe('what is settled elsewhere', () => {
  it('a claim that was granted has paid the buyer: nothing is left but the appeal', () => {
    const granted = {
      ...late,
      Issue: 'not received',
      'Claim type': 'INR',
      'Claim status': 'granted',
      'Claim decided on': '2026-11-18',
    };
    expect(whyNot(granted)).toEqual({
      refund: 'paid',
      reship: 'paid',
      contest: expect.anything(),
    });
    // eBay: 30 days from the ruling.
    const past = { ...granted, 'Claim decided on': '2026-10-20' };
    expect(Object.keys(whyNot(past))).not.toContain('contest');
  });

  it('nor is it after a refund in full, with the claim still open', () => {
    const given = { ...late, 'Claim type': 'INR', 'Claim status': 'open', Refunded: 'yes' };
    expect(whyNot(given)).toEqual({ refund: 'paid', reship: 'paid' });
  });

  it('what the marketplace fulfils it pays itself', () => {
    const row = { ...late, Marketplace: 'Amazon', Fulfilment: 'FBA' };
    expect(whyNot(row)).toMatchObject({ refund: 'platform', reship: 'platform' });
  });

  it('a file has no second parcel', () => {
    const row = { ...late, 'Shipping method': 'Digital download', 'Tracking status': '' };
    expect(Object.keys(whyNot(row))).not.toContain('reship');
  });
});

describe('a close call', () => {
  it('is one where a quarter more of an assumed cost turns it over', () => {
    // Goods assumed at 6; with freight 10.50 the second parcel costs 17.38, the refund 17.60.
    const near = { ...late, Freight: '10.5', 'Cost currency': 'USD' };
    expect(assessed(near).decision).toMatchObject({ action: 'reship', close: true });
    // With both costs read nothing is assumed that could turn it.
    expect(assessed({ ...near, 'Goods cost': '6' }).decision).toMatchObject({ close: false });
    expect(
      assessed({ ...late, 'Goods cost': '2', Freight: '3', 'Cost currency': 'USD' }).decision.close,
    ).toBe(false);
  });
});

describe('which blank cell would change the advice', () => {
  it('with the delivery date an open claim can be contested', () => {
    const claimed = {
      ...late,
      'Claim type': 'INR',
      'Claim status': 'open',
      'Claim opened on': '2026-11-18',
    };
    const one = assessed(claimed);
    expect(one.wouldChange()).toContainEqual(
      expect.objectContaining({ field: 'deliveredDate', action: 'contest_delivered' }),
    );
  });

  it('is not the day of delivery where nothing has left', () => {
    const unsent = { Marketplace: 'Amazon', 'Order status': 'unshipped', 'Ship by': '2026-11-19' };
    const one = assessed(unsent);
    expect(one.decision.action).toBe('ship_now');
    expect(one.wouldChange().map(({ field }) => field)).not.toContain('deliveredDate');
    expect(sayWhy(one, 'en')).toContain('should have been handed over by 19 Nov 2026');
  });

  it('is empty where nothing more can be learnt', () => {
    const one = assessed({ 'Order status': 'cancelled', Marketplace: 'eBay' });
    expect(one.wouldChange()).toEqual([]);
  });
});
