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
    // 20 less the 13 % that eBay gives back is 17.40; goods 2 and freight 3 are far below it.
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
    // It costs the seller nothing: a refund of one's own is saved whole.
    const { action, saving, options } = assessed(row).decision;
    expect(action).toBe('platform_handles');
    expect(saving).toEqual(options.find((each) => each.action === 'refund')?.cost);
  });

  it('a file has no second parcel', () => {
    const row = { ...late, 'Shipping method': 'Digital download', 'Tracking status': '' };
    expect(Object.keys(whyNot(row))).not.toContain('reship');
  });
});

describe('a close call', () => {
  const costs = (goods: string, freight: string) =>
    assessed({ ...late, 'Goods cost': goods, Freight: freight, 'Cost currency': 'USD' }).decision;

  it('is one where a quarter more of an assumed cost turns it over', () => {
    // Goods assumed at 6; with freight 8 the second parcel costs 14.87, a quarter more of the goods makes 16.37;
    // with freight 9.50 it is 16.37 and 17.87, above the refund of 17.40.
    const near = (freight: string) =>
      assessed({ ...late, Freight: freight, 'Cost currency': 'USD' }).decision;
    expect(near('8')).toMatchObject({ action: 'reship', close: false });
    expect(near('9.5')).toMatchObject({ action: 'reship', close: true });
    expect(costs('2', '3').close).toBe(false);
    // Without a value nothing is weighed, so nothing is close.
    expect(assessed({ ...late, 'Order value': '' }).decision).toMatchObject({
      byPrice: true,
      close: false,
    });
  });

  it('is one where a quarter more of the chance that a second parcel fails turns it over', () => {
    // 6 + 10 + 5 % of 17.40 = 16.87 against 17.40; with 6.25 % it is 17.09, no reason to doubt.
    expect(costs('6', '10')).toMatchObject({ action: 'reship', close: false });
    // 6 + 10.40 + 0.87 = 17.27; with 6.25 % it is 17.49.
    expect(costs('6', '10.4')).toMatchObject({ action: 'reship', close: true });
  });

  it('is one where a quarter less of the chance of a claim makes the wish worth less', () => {
    const wished = (freight: number) =>
      assessed({
        ...late,
        'Buyer message': 'It never arrived. Please send me a new one.',
        'Goods cost': '0',
        Freight: String(freight),
        'Cost currency': 'USD',
      });
    // Against the wish the refund of 17.40 costs the claim it risks, too: chance × (17.40 + 10 for the defect).
    const { chance } = wished(1).dispute.risk;
    const refused = (share: number) => 17.4 + (chance ?? 0) * share * 27.4;
    // A second parcel is its freight and 0.87 for failing.
    const between = (refused(1) + refused(0.75)) / 2 - 0.87;
    expect(wished(between).decision).toMatchObject({ action: 'reship', close: true });
    expect(wished(refused(0.75) - 3).decision).toMatchObject({ action: 'reship', close: false });
  });

  it('is one where a quarter less of the chance to win turns a contest over', () => {
    // A delivery scan wins this reason with .25 + .6 × (.6 + .2 signature not needed + …); the fee is 15.
    const bank = (value: string) =>
      assessed({
        ...late,
        Marketplace: 'Shopify',
        'Order value': value,
        'Tracking number': '1234567890',
        'Shipping method': 'DHL Express',
        'Tracking status': 'Delivered',
        Delivered: '2026-11-10',
        'Ship by': '2026-10-21',
        'Claim type': 'chargeback',
        'Claim status': 'open',
        'Dispute reason': '13.1',
      }).decision;
    // Won with 85 in 100: 20 is worth 17.00, a quarter less 12.75, below the fee; 40 stays above it.
    expect(bank('20')).toMatchObject({ action: 'contest_payment', close: true });
    expect(bank('40')).toMatchObject({ action: 'contest_payment', close: false });
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

  it('is the day of the claim, where it decides who was first', () => {
    const complaint = {
      ...late,
      'Tracking status': 'Delivered',
      Delivered: '2026-11-08',
      Issue: 'not as described',
      'Buyer contacted on': '2026-11-10',
      'Replied on': '2026-11-11',
      'Claim type': 'SNAD',
      'Claim status': 'open',
    };
    const one = assessed(complaint);
    expect(one.decision.action).toBe('agree_return');
    expect(one.wouldChange()).toContainEqual(
      expect.objectContaining({ field: 'claimOpenedAt', action: 'contest_no_contact' }),
    );
    const dated = assessed({ ...complaint, 'Claim opened on': '2026-11-15' });
    expect(dated.wouldChange().map(({ field }) => field)).not.toContain('claimOpenedAt');
  });

  it('is the day of the ruling, where the appeal may be over', () => {
    const granted = {
      ...late,
      'Tracking number': '1234567890',
      'Shipping method': 'DHL Express',
      'Tracking status': 'Delivered',
      Delivered: '2026-11-08',
      Issue: 'not received',
      'Claim type': 'INR',
      'Claim status': 'granted',
    };
    expect(assessed(granted).decision.action).toBe('appeal');
    expect(assessed(granted).wouldChange()).toContainEqual(
      expect.objectContaining({ field: 'claimDecidedAt', action: 'accept_loss' }),
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
