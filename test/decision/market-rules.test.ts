// Rules of marketplaces that change what is advised, and by when.
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import { money } from '../../src/base/money';
import { decide } from '../../src/decision/decide';
import { proofScore } from '../../src/decision/evidence';
import type { Issue } from '../../src/dispute/dispute';
import { riskOf } from '../../src/dispute/risk';
import { stageOf } from '../../src/dispute/stage';
import { marketOf } from '../../src/market/index';
import type { Claim, Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { defaultSettings } from '../../src/settings/settings';
import { day, makeOrder, makeParcel, today } from '../make';

function advise(own: Partial<Order>, its: Partial<Parcel> = {}, issue: Issue = 'none') {
  const [order, parcel] = [makeOrder(own), makeParcel(its)];
  const market = marketOf(order.market, order.site);
  const settings = defaultSettings;
  const finding = { issue, usable: true, praise: false, quote: '' };
  const stage = stageOf(order, parcel, finding, market, today, settings);
  const risk = riskOf({ order, parcel, finding, stage, market, today, settings });
  return decide({ order, parcel, dispute: { finding, stage, risk }, market, today, settings });
}

const asked = (openedOn: string): Claim => ({
  type: 'return',
  status: 'open',
  openedOn: day(openedOn),
  decidedOn: null,
});
const there: Partial<Parcel> = {
  state: 'delivered',
  delivered: true,
  deliveredOn: today - 6,
  silence: null,
};

describe('a return from abroad on Amazon', () => {
  const order: Partial<Order> = { market: 'amazon', claim: asked('2026-11-20') };
  const due = (own: Partial<Order>) => {
    const found = advise({ ...order, ...own }, there, 'wrong_item').due;
    return found && [isoOf(found.on), found.rule?.id ?? null, found.state];
  };

  it('is answered in 48 hours', () => {
    expect(due({ site: 'DE' })).toEqual(['2026-11-22', 'amazon.return_reply', 'open']);
  });

  it('then needs its way back within 4 days in Europe, 5 in the United States', () => {
    const repliedOn = today;
    expect(due({ site: 'DE', repliedOn })).toEqual([
      '2026-11-24',
      'amazon.return_method_eu',
      'open',
    ]);
    expect(due({ site: 'US', repliedOn })).toEqual([
      '2026-11-25',
      'amazon.return_method_us',
      'open',
    ]);
  });

  it('has nothing left to do by a day once the address is sent', () => {
    const returnAddressSent = { yes: true, on: null };
    expect(due({ site: 'DE', repliedOn: today, returnAddressSent })).toEqual([
      '2026-11-22',
      'amazon.return_reply',
      'spent',
    ]);
  });
});

it('a return that came back in the United States is refunded in 4 calendar days, elsewhere in 2 business days', () => {
  // Friday, 20 November.
  const returnReceived = { yes: true, on: day('2026-11-20') };
  const due = (site: string) => {
    const found = advise({
      market: 'amazon',
      site,
      claim: asked('2026-11-10'),
      returnReceived,
    }).due;
    return found && isoOf(found.on);
  };
  expect(due('US')).toBe('2026-11-24');
  expect(due('DE')).toBe('2026-11-24');
  const monday = { yes: true, on: day('2026-11-16') };
  const early = (site: string) => {
    const found = advise({
      market: 'amazon',
      site,
      returnReceived: monday,
      claim: asked('2026-11-10'),
    });
    return found.due && isoOf(found.due.on);
  };
  expect(early('US')).toBe('2026-11-20');
  expect(early('DE')).toBe('2026-11-18');
});

it('nothing comes back where the marketplace refunds without a return', () => {
  const way = (site: string) =>
    advise(
      // Worth the way: the goods cost more than their way back.
      {
        market: 'amazon',
        site,
        value: money(24, 'USD'),
        goodsCost: money(400, 'USD'),
        claim: asked('2026-11-20'),
      },
      there,
      'wrong_item',
    ).options.find(({ action }) => action === 'refund_on_return')?.allowed;
  expect(way('US')).toBe(false);
  expect(way('JP')).toBe(true);
});

it('a scan is enough up to what Etsy pays itself, and never above it', () => {
  const proof = (amount: number) =>
    proofScore(
      'delivery',
      makeOrder({ market: 'etsy', value: money(amount, 'USD'), orderDate: day('2026-05-01') }),
      makeParcel({ ...there, deliveryScan: true }),
      marketOf('etsy'),
    );
  // Scan .5, dispatch in time .2; the signature's .2 is spared.
  expect(proof(250)).toBe(0.9);
  expect(proof(251)).toBe(0.7);
});

it('a watched order is looked at again on the day the buyer may claim', () => {
  // Sent on 14 November; AliExpress lets the buyer claim 10 days later, the promise is far off.
  const { action, due } = advise(
    { market: 'aliexpress', shipDate: day('2026-11-14'), shipBy: null, promised: today + 40 },
    { class: 'untracked', dueThere: { on: today + 40, from: 'promise' } },
  );
  expect(action).toBe('watch');
  expect(due && isoOf(due.on)).toBe('2026-11-24');
});
