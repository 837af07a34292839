// Who pays beside the seller lowers the price: by hand, from the terms of each cover.
import { describe, expect, it } from 'vitest';
import { sayCover } from '../../src/text/further';
import { day } from '../make';
import { type Cells, orderOfRow } from '../one-row';

/** A parcel sent on 1 October, silent for 45 days, of US$80 with goods for 20 and freight for 6. */
const decision = (row: Cells) =>
  orderOfRow({
    'Order ID': 'A-1',
    'Order value': '80',
    Currency: 'USD',
    'Goods cost': '20',
    Freight: '6',
    'Cost currency': 'USD',
    'Ship by': '2026-10-02',
    'Ship date': '2026-10-01',
    'Promised delivery': '2026-11-01',
    'Last tracking update': '2026-10-07',
    'Tracking status': 'In transit',
    'Buyer message': 'It has not arrived.',
    'Buyer contacted on': '2026-11-20',
    ...row,
  }).decision;
const price = (row: Cells, option: string) =>
  decision(row).options.find(({ action }) => action === option)?.cost.minor;

describe('the carrier pays', () => {
  const own = { Marketplace: 'Shopify', 'Shipping method': 'YunExpress' };

  it('what the goods cost: refund 80 − 20 = 60, second parcel 20 + 6 + 0.05 × 80 − 20 = 10', () => {
    expect(price(own, 'refund')).toBe(6000);
    expect(price(own, 'reship')).toBe(1000);
    // Without a cover: 80 and 30.
    const alone = { ...own, 'Shipping method': 'Some Line' };
    expect(price(alone, 'refund')).toBe(8000);
    expect(price(alone, 'reship')).toBe(3000);
  });

  it('never more than its cap: 4PX pays US$100', () => {
    const dear = {
      Marketplace: 'Shopify',
      'Shipping method': '4PX Registered',
      'Order value': '300',
      'Goods cost': '150',
    };
    expect(price(dear, 'refund')).toBe(20_000); // 300 − 100
  });

  it('until 60 days after dispatch, with trace, invoice and proof of the refund', () => {
    const { cover, evidence, assumed } = decision(own);
    expect(cover).toMatchObject({ by: 'carrier', until: day('2026-11-30') });
    expect(cover?.papers).toEqual(['carrier_trace', 'invoice', 'refund_record']);
    expect(evidence.map(({ id }) => id)).toContain('invoice');
    expect(assumed).toContain('cover_back');
  });

  it('and is not spoken of where nothing is paid', () => {
    const asked = { ...own, 'Buyer message': 'Please send it to my new address.' };
    const { action, cover, evidence } = decision(asked);
    expect([action, cover]).toEqual(['decline_address_change', null]);
    expect(evidence.map(({ id }) => id)).toEqual(['dispatch_record']);
  });

  it('nothing once that day has passed, nor before it was silent for 30 days', () => {
    expect(price({ ...own, 'Ship date': '2026-09-01' }, 'refund')).toBe(8000);
    expect(price({ ...own, 'Last tracking update': '2026-11-15' }, 'refund')).toBe(8000);
    // 22 October to 21 November are thirty days.
    expect(price({ ...own, 'Last tracking update': '2026-10-22' }, 'refund')).toBe(6000);
    expect(price({ ...own, 'Last tracking update': '2026-10-23' }, 'refund')).toBe(8000);
  });
});

describe('the marketplace pays the buyer', () => {
  const etsy = { Marketplace: 'Etsy', 'Shipping method': 'YunExpress', 'Order date': '2026-09-30' };

  it('what came broken, and not a scratch that is settled between the two', () => {
    const came = { ...etsy, 'Tracking status': 'Delivered', Delivered: '2026-11-10' };
    const said = (message: string) => decision({ ...came, 'Buyer message': message });
    expect(said('The glass arrived shattered in pieces.').cover).toMatchObject({
      by: 'marketplace',
    });
    expect(said('There is a small scratch, otherwise fine.').cover).toBeNull();
  });

  it('the way through the cover costs nothing; a refund of one’s own gives it up and costs all', () => {
    expect(decision(etsy)).toMatchObject({ action: 'use_cover', advisedOption: 'use_cover' });
    expect(price(etsy, 'use_cover')).toBe(0);
    expect(price(etsy, 'refund')).toBe(8000);
    expect(decision(etsy).saving?.minor).toBe(8000);
  });

  it('not once a bank has taken the money', () => {
    const bank = { 'Claim type': 'chargeback', 'Claim status': 'open', 'Dispute reason': '13.1' };
    const taken = decision({ ...etsy, ...bank, 'Claim opened on': '2026-11-20' });
    expect([taken.action, taken.cover]).toEqual(['accept_chargeback', null]);
    expect(taken.options.map(({ action }) => action)).not.toContain('use_cover');
  });

  it('above its cap of US$250 the seller pays', () => {
    expect(decision({ ...etsy, 'Order value': '251' }).action).not.toBe('use_cover');
  });

  it('until the buyer’s own last day: 100 days after the promise', () => {
    expect(decision(etsy).cover).toMatchObject({
      by: 'marketplace',
      back: null,
      until: day('2026-11-01') + 100,
      papers: ['tracking_number', 'dispatch_record'],
    });
  });

  it('on Amazon while the buyer is answered within two days', () => {
    const amazon = {
      Marketplace: 'Amazon',
      'Shipping method': 'YunExpress',
      'Protected label': 'yes',
    };
    expect(decision(amazon).cover).toMatchObject({ paid: 'buyer', until: day('2026-11-22') });
    // Too late for the label; the carrier’s own terms are left.
    expect(decision({ ...amazon, 'Buyer contacted on': '2026-11-17' }).cover?.by).toBe('carrier');
  });
});

describe('the marketplace pays the seller after its investigation', () => {
  it('lowers refund and second parcel to nothing; the defect of US$10 still counts', () => {
    const shopee = { Marketplace: 'Shopee', 'Shipping method': 'Shopee SLS' };
    expect(price(shopee, 'refund')).toBe(0);
    expect(price(shopee, 'reship')).toBe(0);
    expect(price(shopee, 'use_cover')).toBe(1000);
    // The whole 80 comes back.
    expect(decision(shopee).cover).toMatchObject({ paid: 'seller', back: { minor: 8000 } });
  });
});

describe('what a cover rests on', () => {
  const cainiao = {
    Marketplace: 'AliExpress',
    'Shipping method': 'AliExpress Standard Shipping',
    'Tracking number': 'LP00612345678901',
    'Order date': '2026-09-30',
  };
  const told = (row: Readonly<Record<string, string>>) => {
    const { cover } = decision(row);
    return cover === null ? '' : sayCover(cover, 'en');
  };

  it('is over once the buyer can ask the marketplace no more, and stands where a claim does', () => {
    // Fifteen days after the protection: of a promise on 1 November nothing is left on the 21st.
    const late = { ...cainiao, 'Protection ends': '2026-11-01' };
    expect(decision(late).action).not.toBe('use_cover');
    const claimed = {
      ...late,
      'Claim type': 'dispute',
      'Claim status': 'open',
      'Claim opened on': '2026-11-14',
      'Dispute reason': 'not received',
    };
    expect(decision(claimed).action).toBe('use_cover');
    expect(told(claimed)).toBe(
      'The marketplace pays. Papers: tracking number, proof of dispatch in time.',
    );
  });

  it('is not told as sure where the row does not show when it was handed over', () => {
    const row = { ...cainiao, 'Protection ends': '2026-12-01' };
    expect(told(row)).toMatch(/^The marketplace pays if it is asked by/);
    expect(told({ ...row, 'Ship by': '' })).toContain('check “Ship by” before you count on it');
    expect(decision({ ...row, 'Ship by': '' }).action).toBe('use_cover');
  });

  it('for a label, when the carrier scanned it first', () => {
    const label = {
      Marketplace: 'Amazon',
      'Shipping method': 'UPS Ground',
      'Protected label': 'yes',
    };
    expect(told(label)).toContain('check “First scan”');
    expect(told({ ...label, 'First scan': '2026-10-02' })).not.toContain('check');
  });
});

it('a label wins a claim only where its parcel was scanned in time and the buyer answered', () => {
  const amazon = {
    Marketplace: 'Amazon',
    'Shipping method': 'UPS Ground',
    'Protected label': 'yes',
    'Claim type': 'A-to-z',
    'Claim status': 'open',
    'Claim opened on': '2026-11-20',
  };
  // A tenth of the 80, less what Amazon gives back of its fee, and of the defect of 10.
  const sure = price({ ...amazon, 'First scan': '2026-10-02' }, 'contest') ?? 0;
  expect(sure).toBeLessThanOrEqual(900);
  for (const more of [
    { 'First scan': '2026-10-03' },
    {},
    { 'First scan': '2026-10-02', 'Buyer contacted on': '2026-11-17' },
  ])
    expect(price({ ...amazon, ...more }, 'contest')).toBeGreaterThan(3 * sure);
});
