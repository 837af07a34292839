// Account health by hand: what counts, when the limit is reached, and how much dearer a defect gets.
import { describe, expect, it } from 'vitest';
import { money } from '../../src/base/money';
import { quantitiesOf } from '../../src/decision/costs';
import { assess, ofFirstRows, plan } from '../../src/desk';
import {
  defectFactor,
  type HealthCount,
  healthCounts,
  nearestOf,
  standingsOf,
} from '../../src/dispute/health';
import type { Claim, Order } from '../../src/order/order';
import { defaultSettings } from '../../src/settings/settings';
import { sayMore } from '../../src/text/explain';
import { sayStanding } from '../../src/text/health';
import { makeOrder, today } from '../make';

const claim = (own: Partial<Claim> = {}): Claim => ({
  type: 'claim',
  status: 'open',
  openedOn: today - 3,
  decidedOn: null,
  ...own,
});
const counts = (orders: readonly Partial<Order>[]): readonly HealthCount[] =>
  healthCounts(
    orders.map((own) => ({ order: makeOrder(own), issue: () => 'not_received' as const })),
    today,
  );
const counted = (key: string, orders: readonly Partial<Order>[]) => {
  const found = counts(orders).find((each) => each.key === key);
  return found === undefined ? null : [found.defects, found.orders];
};
const many = (count: number, own: Partial<Order>) => Array.from({ length: count }, () => own);

describe('what counts', () => {
  const odr = 'amazon.order_defect_rate';
  const amazon = { market: 'amazon' } as const;

  it.each<[string, Partial<Order>, number]>([
    ['an open A-to-z claim', { claim: claim() }, 1],
    ['one that was granted', { claim: claim({ status: 'granted' }) }, 1],
    ['one that was denied', { claim: claim({ status: 'denied' }) }, 0],
    ['one the buyer took back', { claim: claim({ status: 'withdrawn' }) }, 0],
    ['one a protected label pays', { claim: claim(), protectedLabel: { yes: true, on: null } }, 0],
    ['a return', { claim: claim({ type: 'return' }) }, 0],
    ['a chargeback about the goods', { claim: claim({ type: 'chargeback' }) }, 1],
    [
      'a chargeback of fraud',
      { claim: claim({ type: 'chargeback' }), disputeReason: 'Fraudulent' },
      0,
    ],
  ])('%s on Amazon', (_, own, defects) => {
    expect(counted(odr, [{ ...amazon, ...own }])).toEqual([defects, 1]);
  });

  it('by the day of the order, over 60 days, without what the marketplace fulfils', () => {
    const orders = [
      { ...amazon, orderDate: today - 59 },
      { ...amazon, orderDate: today - 60, claim: claim() },
      { ...amazon, orderDate: null, claim: claim() },
      { ...amazon, fulfilment: 'marketplace' as const, claim: claim() },
    ];
    expect(counted(odr, orders)).toEqual([0, 1]);
  });

  it('late shipments: sent after the ship-by day, or not sent and past it', () => {
    const late = 'amazon.late_shipment_rate';
    const orders: Partial<Order>[] = [
      { ...amazon, shipBy: today - 8, shipDate: today - 8 },
      { ...amazon, shipBy: today - 8, shipDate: today - 7 },
      { ...amazon, shipBy: today - 1, shipDate: null, status: 'unshipped' },
      // Not yet to be judged: still time, and no ship-by day at all.
      { ...amazon, shipBy: today + 1, shipDate: null, status: 'unshipped' },
      { ...amazon, shipBy: null },
    ];
    expect(counted(late, orders)).toEqual([2, 3]);
  });

  it('claims of not received on Walmart, granted cases on eBay, chargebacks in a shop', () => {
    expect(counted('walmart.not_received_rate', [{ market: 'walmart', claim: claim() }])).toEqual([
      1, 1,
    ]);
    const granted = { market: 'ebay', claim: claim({ status: 'granted' }) } as const;
    expect(counted('ebay.decided_against_rate', [granted])).toEqual([1, 1]);
    const taken = claim({ type: 'chargeback' });
    for (const market of ['shopify', 'woocommerce', 'ownshop'] as const)
      expect(counted(`${market}.chargeback_rate`, [{ market, claim: taken }])).toEqual([1, 1]);
  });
});

const standing = (key: string, orders: number, defects: number) => {
  const [found] = standingsOf([{ key, orders, defects }], defaultSettings, today);
  if (found === undefined) throw new Error(key);
  return found;
};

describe('how far the limit is', () => {
  it('Amazon, 1 %: with 250 orders the third defect reaches it', () => {
    expect(standing('amazon.order_defect_rate', 250, 1).reachedAt).toBe(3);
    expect(sayStanding(standing('amazon.order_defect_rate', 250, 1), today, 'en')).toBe(
      'Amazon, order defects in 60 days: 1 of 250 (0.4%); the limit is 1%, 2 more reach it.',
    );
    expect(sayStanding(standing('amazon.order_defect_rate', 250, 3), today, 'zh')).toBe(
      '亚马逊，60 天内订单缺陷：250 单中 3 单（1.2%）；已达到上限 1%。',
    );
  });

  it('eBay forgives fewer than three cases', () => {
    expect(standing('ebay.decided_against_rate', 100, 0).reachedAt).toBe(3);
    expect(standing('ebay.decided_against_rate', 2000, 0).reachedAt).toBe(6);
  });

  it('fewer than 30 orders say nothing at all', () => {
    const of = (orders: number, defects: number) =>
      standingsOf([{ key: 'amazon.order_defect_rate', orders, defects }], defaultSettings, today);
    expect(of(29, 0)).toEqual([]);
    expect(of(29, 3)).toEqual([]);
    expect(of(30, 3)).toHaveLength(1);
  });

  it.each([
    ['etsy.dispute_rate', 'Etsy, disputes in 30 days: 2 of 40 (5%)'],
    ['temu.late_shipment_rate', 'Temu, late shipments in 30 days: 2 of 40 (5%)'],
    ['shein.return_rate', 'SHEIN, returns in 30 days: 2 of 40 (5%)'],
  ])('%s is shown without a limit: none is published', (key, told) => {
    expect(sayStanding(standing(key, 40, 2), today, 'en')).toBe(`${told}; no limit is published.`);
  });

  it('AliExpress publishes none', () => {
    expect(sayStanding(standing('aliexpress.dispute_rate', 40, 2), today, 'en')).toBe(
      'AliExpress, disputes in 30 days: 2 of 40 (5%); no limit is published.',
    );
  });

  it('says when the limit was not checked for a year', () => {
    const told = sayStanding(standing('amazon.order_defect_rate', 250, 1), today + 400, 'en');
    expect(told).toContain('last checked on 29 Nov 2026, more than a year ago');
  });

  it('a defect costs once up to half of it, three times at three quarters, five times there', () => {
    const factor = (defects: number) =>
      defectFactor(standing('amazon.order_defect_rate', 400, defects)); // the fourth reaches it
    expect([0, 1, 2, 3, 4, 9].map(factor)).toEqual([1, 1, 1, 3, 5, 5]);
  });
});

describe('the price of a defect', () => {
  it('is the setting times the factor', () => {
    const order = makeOrder({ value: money(80, 'USD') });
    const q = quantitiesOf(
      order,
      'none',
      defaultSettings,
      {},
      {
        cover: null,
        carrierCover: null,
        // The fourth defect reaches 1 % of 400: three times at three quarters.
        near: standing('amazon.order_defect_rate', 400, 3),
      },
    );
    expect(q?.D).toBe(3000);
  });

  it('is near where the sheet is near: one claim in 40 orders passes 1 %', () => {
    expect(
      nearestOf(
        counts([{ market: 'amazon', claim: claim() }, ...many(39, { market: 'amazon' })]),
        defaultSettings,
        today,
      ),
    ).toMatchObject({ amazon: { orders: 40, defects: 1, reachedAt: 1 } });
    expect(nearestOf(counts(many(40, { market: 'amazon' })), defaultSettings, today)).toEqual({});
  });

  it('raises what contesting and waiting cost on that marketplace, and on no other', () => {
    const head = [
      'Order ID',
      'Marketplace',
      'Order value',
      'Currency',
      'Order date',
      'Ship date',
      'Shipping method',
      'Tracking status',
      'Claim type',
      'Claim status',
      'Claim opened on',
    ];
    const row = (id: string, market: string, claimed: boolean) => [
      id,
      market,
      '80',
      'USD',
      '2026-11-01',
      '2026-11-02',
      'YunExpress',
      'In transit',
      ...(claimed ? ['A-to-z claim', 'open', '2026-11-20'] : ['', '', '']),
    ];
    const defects = (quiet: number, rowsSeen?: number) => {
      const rows = [
        row('E', 'eBay', true),
        row('A', 'Amazon', true),
        ...Array.from({ length: quiet }, (_, at) => row(`Q${at}`, 'Amazon', false)),
      ];
      const made = plan([head, ...rows], [], defaultSettings, undefined, today);
      if (!made.ok) throw new Error(made.code);
      const all = assess(
        rowsSeen === undefined ? made.plan : ofFirstRows(made.plan, rowsSeen),
        rows.slice(0, 2).map((cells, at) => ({ row: at + 2, cells })),
        today,
      );
      return all.map((each) => ({
        cost: each.decision.numbers?.defect_cost,
        said: sayMore(each, 'en')[0],
      }));
    };
    const far = defects(5);
    expect(far.map(({ cost }) => cost)).toEqual([1000, 1000]);
    for (const { said } of far) expect(said).not.toContain('times dearer');
    const [elsewhere, near] = defects(40);
    expect([elsewhere?.cost, near?.cost]).toEqual([1000, 5000]);
    expect(elsewhere?.said).not.toContain('times dearer');
    expect(near?.said).toContain(
      'A defect is counted 5 times dearer, because the account is near a limit: of the 41 orders read for it 1 counts as order defects (Amazon, 60 days, limit 1%)',
    );
    // Of a long sheet only the first rows were looked at, and that is said.
    const [, part] = defects(40, 500);
    expect(part?.cost).toBe(5000);
    expect(part?.said).toContain(
      'of the 41 orders read for it, in the first 500 rows alone, 1 counts',
    );
  });
});
