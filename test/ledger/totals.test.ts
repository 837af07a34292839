// What a tracker adds up to: disputes, losses, money at stake and saved, whatever blocks it is read in.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ClaimStatus, IssueId } from '../../src/base/ids';
import { money } from '../../src/base/money';
import { decide } from '../../src/decision/decide';
import { assess, plan } from '../../src/desk';
import type { Dispute, IssueFinding } from '../../src/dispute/dispute';
import { riskOf } from '../../src/dispute/risk';
import { stageOf } from '../../src/dispute/stage';
import { booksOf } from '../../src/ledger/count';
import { groupings } from '../../src/ledger/grouping';
import { isOpenWork, tally } from '../../src/ledger/summary';
import { addBooks, type Books, emptyBooks, proposedHeight } from '../../src/ledger/totals';
import { marketOf } from '../../src/market/index';
import type { Claim, Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { defaultSettings, readSettings, type Settings } from '../../src/settings/settings';
import { sayProposedHeight } from '../../src/text/health';
import fc from '../fc';
import { day, makeFinding, makeOrder, makeParcel, today } from '../make';

const usd = (amount: number) => money(amount, 'USD');

function booked(
  order: Partial<Order> = {},
  parcel: Partial<Parcel> = {},
  issue: IssueId = 'none',
  settings: Settings = defaultSettings,
) {
  const each = makeOrder(order);
  const its = makeParcel(parcel);
  const market = marketOf(each.market, each.site);
  const finding: IssueFinding = makeFinding({ issue, usable: true, praise: false, quote: '' });
  const stage = stageOf(each, its, finding, market, today, settings);
  const risk = riskOf({ order: each, parcel: its, finding, stage, market, today, settings });
  const dispute: Dispute = { finding, stage, risk };
  const decision = decide({ order: each, parcel: its, dispute, market, today, settings });
  return { order: each, parcel: its, dispute, decision };
}

const claim = (status: ClaimStatus, own: Partial<Claim> = {}): Claim => ({
  type: 'claim',
  status,
  openedOn: null,
  decidedOn: null,
  ...own,
});

const yes = { yes: true, on: null };
const unsent: Partial<Parcel> = { shipped: false, state: 'not_shipped', class: 'unknown' };
const delivered: Partial<Parcel> = {
  state: 'delivered',
  delivered: true,
  deliveredOn: today - 5,
  silence: null,
};
/** The last day to claim is long past on every marketplace. */
const old = { orderDate: today - 400, shipDate: today - 399, promised: today - 370 };
const oldParcel: Partial<Parcel> = {
  state: 'delivered',
  delivered: true,
  deliveredOn: today - 380,
  dueThere: { on: today - 370, from: 'promise' },
  silence: null,
};

const booksFor = (...all: Parameters<typeof booksOf>[0]) => booksOf(all, today, defaultSettings);
const sum = (groups: Books['classes'], of: 'orders' | 'disputes' | 'loss' | 'closed') =>
  groups.reduce((total, group) => total + group[of], 0);

describe('a dispute', () => {
  it.each<[what: string, disputes: number, order: Partial<Order>, parcel?: Partial<Parcel>]>([
    ['a quiet order', 0, {}],
    ['a message alone', 0, { contactedOn: today, message: 'Where is it?' }],
    ['an open claim', 1, { claim: claim('open') }],
    ['a claim the seller won', 1, { claim: claim('denied') }],
    ['a withdrawn claim', 1, { claim: claim('withdrawn') }],
    ['a chargeback', 1, { claim: claim('open', { type: 'chargeback' }) }],
    ['a refund after dispatch', 1, { refunded: 'full' }],
    ['a part given back', 1, { refunded: 'partial', refundedPart: usd(5) }],
    ['a claim with its refund', 1, { claim: claim('granted'), refunded: 'full' }],
    ['a second parcel in time', 0, { reships: 1 }],
    ['a refund for what was never sent', 0, { status: 'cancelled', refunded: 'full' }, unsent],
    ['a claim for what was never sent', 1, { claim: claim('open') }, unsent],
    // A table without dates or tracking cannot say that it was sent; a refund is still a refund.
    ['a refund, dispatch unknown', 1, { refunded: 'full' }, { shipped: false, state: 'unknown' }],
  ])('%s counts %i', (_, disputes, order, parcel) => {
    const books = booksFor(booked(order, parcel));
    expect(sum(books.classes, 'disputes')).toBe(disputes);
    expect(books.opened.reduce((total, each) => total + each.disputes, 0)).toBe(disputes);
  });

  it('begins in the month the claim was opened, else the buyer wrote, not of the order', () => {
    const opened = day('2026-11-03');
    const books = booksFor(
      booked({ orderDate: day('2026-09-30'), claim: claim('open', { openedOn: opened }) }),
      booked({
        orderDate: day('2026-09-30'),
        claim: claim('open'),
        contactedOn: day('2026-10-31'),
      }),
      booked({ orderDate: null, refunded: 'full' }),
    );
    expect(books.opened).toEqual([
      { key: '', disputes: 1 },
      { key: '2026-10', disputes: 1 },
      { key: '2026-11', disputes: 1 },
    ]);
    expect(books.months.map(({ key, disputes }) => [key, disputes])).toEqual([
      ['', 1],
      ['2026-09', 2],
    ]);
  });
});

describe('a loss', () => {
  const amazon = { market: 'amazon', value: usd(100) } as const;
  const aliexpress = { market: 'aliexpress', value: usd(50) } as const;
  // Built in: 12 and 8 % fee back; goods 30 % of the value, freight US$6, half the goods' cost resold.
  it.each<
    [what: string, loss: number, order: Partial<Order>, parcel?: Partial<Parcel>, issue?: IssueId]
  >([
    ['nothing happened', 0, {}],
    ['refund less the fee given back', 88, { ...amazon, refunded: 'full' }],
    ['goods back and sound', 73, { ...amazon, refunded: 'full', returnReceived: yes }],
    ['goods back, broken', 88, { ...amazon, refunded: 'full', returnReceived: yes }, {}, 'damaged'],
    ['a part', 8, { refunded: 'partial', refundedPart: usd(8) }],
    ['granted claim, no refund noted', 46, { ...aliexpress, claim: claim('granted') }],
    [
      'granted and refunded: once',
      46,
      { ...aliexpress, claim: claim('granted'), refunded: 'full' },
    ],
    [
      'granted for a part: the part',
      10,
      { ...aliexpress, claim: claim('granted'), refunded: 'partial', refundedPart: usd(10) },
    ],
    ['open claim: nothing yet', 0, { ...aliexpress, claim: claim('open') }],
    ['claim won', 0, { ...aliexpress, claim: claim('denied') }],
    ['second parcel as assumed', 12, { reships: 1 }],
    ['two parcels as the row says', 23, { reships: 2, goodsCost: usd(7.5), freight: usd(4) }],
    [
      'a part on top of a second parcel',
      17,
      { reships: 1, refunded: 'partial', refundedPart: usd(5) },
    ],
    ['refund on top of a second parcel', 32, { reships: 1, refunded: 'full' }],
    ['refund before dispatch', 0, { status: 'cancelled', refunded: 'full' }, unsent],
  ])('%s: %d', (_, loss, order, parcel, issue) => {
    const books = booksFor(booked(order, parcel, issue));
    for (const by of groupings) expect(sum(books[by], 'loss')).toBe(loss * 100);
    expect(books.uncounted).toBe(0);
  });

  it.each<[what: string, order: Partial<Order>]>([
    ['a part of unknown size', { refunded: 'partial' }],
    ['a refund of an unknown value', { value: null, refunded: 'full' }],
    ['a currency without a rate', { value: money(20, 'BAM'), refunded: 'full' }],
  ])('%s is told, not guessed', (_, order) => {
    const books = booksFor(booked(order));
    expect(sum(books.classes, 'loss')).toBe(0);
    expect(books.uncounted).toBe(1);
  });
});

it('needs no rate where nothing is at stake and nothing lost', () => {
  const { uncounted, levels } = booksFor(booked({ ...old, value: money(20, 'BAM') }, oldParcel));
  expect([uncounted, levels.over]).toEqual([0, 1]);
});

describe('the height that closed orders propose', () => {
  const logit = (p: number) => Math.log(p / (1 - p));
  const closedBooks = (disputed: number, all: number) =>
    booksFor(
      ...Array.from({ length: all }, (_, at) =>
        booked({ ...old, ...(at < disputed ? { claim: claim('denied') } : {}) }, oldParcel),
      ),
    );

  it('is half of the way for as many orders as the built-in height weighs: 200', () => {
    const books = closedBooks(40, 200);
    const [group] = books.chances.groups;
    expect(books.chances.groups).toHaveLength(1);
    // One in five came; every order had the same chance.
    const away = logit(0.2) - logit(Number(group?.key) / 100);
    expect(proposedHeight(books)).toBeCloseTo(away / 2, 1);
    expect(sayProposedHeight(proposedHeight(books), 0, 'en')).toMatch(
      /would put “Height of the chances” at \d\.\d \(now 0\)\. Nothing changes until you set it\./,
    );
  });

  it('is none from fewer than 30 orders, and none worth saying where it is as it should be', () => {
    expect(proposedHeight(closedBooks(5, 29))).toBeNull();
    expect(sayProposedHeight(0.05, 0, 'en')).toBeNull();
  });
});

describe('money saved', () => {
  // No carrier that compensates: the seller bears it alone.
  const late: Partial<Parcel> = { state: 'lost', silence: 'lost', method: '', carrier: null };
  const wrote = {
    method: '',
    contactedOn: today - 1,
    goodsCost: usd(10),
    freight: usd(5),
    value: usd(100),
  };

  it('is a refund less the cost of the advice: a second parcel, 5 in 100 of which fail', () => {
    const each = booked(wrote, late, 'not_received');
    expect(each.decision.action).toBe('reship');
    expect(booksFor(each, booked()).priced).toEqual({ orders: 1, refund: 10_000, advised: 2_000 });
  });

  it.each<[what: string, order: Partial<Order>]>([
    ['handled', { ...wrote, handled: true }],
    ['without a value', { ...wrote, value: null }],
  ])('none: %s', (_, order) => {
    const { priced } = booksFor(booked(order, late, 'not_received'));
    expect(priced).toEqual({ orders: 0, refund: 0, advised: 0 });
  });
});

describe('currencies', () => {
  const yen = { value: money(3000, 'JPY'), refunded: 'full' } as const;

  it('are carried over by rough rates, and it is told', () => {
    const books = booksFor(booked(yen));
    expect([sum(books.classes, 'loss'), books.rough]).toEqual([2000, true]);
  });

  it('are carried over by the seller’s own rates', () => {
    const { settings } = readSettings({ currency: 'CNY', rates: { JPY: 120, CNY: 7 } });
    const books = booksOf([booked(yen, {}, 'none', settings)], today, settings);
    // 3,000 / 120 = 25 dollars = 175 yuan.
    expect([books.currency, sum(books.classes, 'loss'), books.rough]).toEqual([
      'CNY',
      17_500,
      false,
    ]);
  });

  it('need no rate where the order has the currency of the settings', () => {
    const { settings } = readSettings({ currency: 'BAM' });
    const gold = booked({ value: money(20, 'BAM'), refunded: 'full' }, {}, 'none', settings);
    const books = booksOf([gold], today, settings);
    expect([sum(books.classes, 'loss'), books.rough]).toEqual([2000, false]);
  });
});

describe('closed orders', () => {
  it.each<[what: string, closed: number, order: Partial<Order>, parcel?: Partial<Parcel>]>([
    ['on its way', 0, {}],
    ['delivered, window open', 0, {}, delivered],
    ['window over, quiet', 1, old, oldParcel],
    ['window over, claim lost', 1, { ...old, claim: claim('granted') }, oldParcel],
    ['window over, claim still open', 1, { ...old, claim: claim('open') }, oldParcel],
    // Refunded early: the quiet orders sent on that day do not count yet either.
    ['refunded, window open', 0, { refunded: 'full' }, delivered],
    ['never sent', 0, old, { ...oldParcel, ...unsent, delivered: false, deliveredOn: null }],
    ['no date at all', 0, { orderDate: null, shipDate: null, promised: null }, { dueThere: null }],
  ])('%s: %i', (_, closed, order, parcel) => {
    const books = booksFor(booked({ market: 'ebay', ...order }, parcel));
    expect(sum(books.markets, 'closed')).toBe(closed);
  });

  it('end with the marketplace’s window: eBay on day 30 after the promise, as the seller may set', () => {
    const onDay = (days: number, settings = defaultSettings) => {
      const dates = { market: 'ebay', promised: today - days } as const;
      const parcel: Partial<Parcel> = { dueThere: { on: today - days, from: 'promise' } };
      const books = booksOf([booked(dates, parcel, 'none', settings)], today, settings);
      return sum(books.markets, 'closed');
    };
    expect([onDay(30), onDay(31)]).toEqual([0, 1]);
    const { settings } = readSettings({ rules: { 'ebay.claim_latest': 60 } });
    expect([onDay(60, settings), onDay(61, settings)]).toEqual([0, 1]);
  });

  it('keep their disputes apart from those of open orders', () => {
    const books = booksFor(
      booked({ ...old, claim: claim('denied') }, oldParcel),
      booked(old, oldParcel),
      booked({ claim: claim('open') }),
    );
    expect(books.classes).toEqual([
      { key: 'tracked', orders: 3, disputes: 2, loss: 0, closed: 2, closedDisputes: 1 },
    ]);
  });
});

describe('money at stake', () => {
  const risky = booked({ value: usd(80), claim: claim('open') });
  const quiet = booked({ value: usd(30) });

  it('is chance × stake of open orders, and the whole stake of the risky ones', () => {
    const books = booksFor(risky, quiet);
    const chance = risky.dispute.risk.chance ?? 0;
    expect(chance).toBeGreaterThanOrEqual(0.95);
    expect(books.atStake.full).toBe(8000);
    expect(books.atStake.expected).toBe(
      Math.round(8000 * chance) + Math.round(3000 * (quiet.dispute.risk.chance ?? 0)),
    );
    expect(books.levels).toEqual({ high: 1, medium: 0, low: 1, unknown: 0, over: 0 });
  });

  it.each<[what: string, order: Partial<Order>, parcel?: Partial<Parcel>]>([
    ['handled', { claim: claim('open'), handled: true }],
    ['settled by a refund', { refunded: 'full' }],
    ['window over', old, oldParcel],
  ])('none: %s', (_, order, parcel) => {
    const books = booksFor(booked(order, parcel));
    expect(books.atStake).toEqual({ expected: 0, full: 0 });
    expect(books.levels.over).toBe(1);
  });

  it.each<[what: string, order: Partial<Order>]>([
    ['taken by a claim that can still be appealed', { claim: claim('granted') }],
    ['refunded with the claim still open', { claim: claim('open'), refunded: 'full' }],
  ])('is not what is lost already: %s', (_, order) => {
    const books = booksFor(booked({ market: 'amazon', ...order }));
    expect(books.atStake).toEqual({ expected: 0, full: 0 });
    expect(books.levels.high).toBe(1);
    expect(sum(books.classes, 'loss')).toBeGreaterThan(0);
  });

  it('leaves out what was given back already', () => {
    const part = { value: usd(80), refunded: 'partial', refundedPart: usd(30) } as const;
    expect(booksFor(booked({ ...part, claim: claim('open') })).atStake.full).toBe(5000);
  });
});

describe('a whole tracker', () => {
  const file = join(import.meta.dirname, '..', '..', 'examples', 'tracker.csv');
  const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8').trim());
  const made = plan(data.slice(0, 15), data.slice(15), defaultSettings);
  if (!made.ok) throw new Error(made.code);
  const all = assess(
    made.plan,
    data.slice(1).map((cells, i) => ({ row: i + 2, cells })),
    today,
  );

  it('saves what the summary says, where all open work is due and in dollars', () => {
    const due = all.filter(
      (each) =>
        each.order.currency === 'USD' &&
        isOpenWork(each, today) &&
        (each.decision.due?.on ?? today) <= today + 1,
    );
    const { priced } = booksOf(due, today, defaultSettings);
    const summary = tally(due, today);
    expect(priced.orders).toBeGreaterThan(3);
    expect(priced).toEqual({
      orders: summary.priced,
      refund: summary.refund.get('USD'),
      advised: summary.advised.get('USD'),
    });
  });

  it('counts every order once in every list', () => {
    const books = booksOf(all, today, defaultSettings);
    const { levels } = books;
    expect(books.orders).toBe(all.length);
    expect(levels.high + levels.medium + levels.low + levels.over).toBe(all.length);
    for (const by of groupings) expect(sum(books[by], 'orders')).toBe(all.length);
    const lost = (groups: Books['classes']) => sum(groups, 'loss');
    expect(lost(books.classes)).toBeGreaterThan(0);
    expect(lost(books.countries)).toBe(lost(books.classes));
    expect(lost(books.months)).toBe(lost(books.markets));
  });

  it('travels as plain data', () => {
    const books = booksOf(all, today, defaultSettings);
    expect(JSON.parse(JSON.stringify(books))).toEqual(books);
  });
});

describe('blocks', () => {
  const optionalDay = fc.option(fc.integer({ min: today - 800, max: today + 40 }), { nil: null });
  const anyOrder = fc.record({
    market: fc.constantFrom('amazon', 'ebay', 'aliexpress', 'shopify', 'unknown'),
    country: fc.constantFrom('US', 'DE', 'JP', null),
    value: fc.option(
      fc.tuple(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom('USD', 'EUR', 'JPY', 'XAU')),
      { nil: null },
    ),
    orderDate: optionalDay,
    shipDate: optionalDay,
    contactedOn: optionalDay,
    claim: fc.option(fc.constantFrom<ClaimStatus>('open', 'granted', 'denied', 'withdrawn'), {
      nil: null,
    }),
    refunded: fc.constantFrom('none', 'partial', 'full'),
    reships: fc.integer({ min: 0, max: 3 }),
    handled: fc.boolean(),
  });
  const any = fc
    .tuple(
      anyOrder,
      fc.constantFrom<Parcel['class']>('registered', 'tracked', 'semi', 'untracked', 'unknown'),
      fc.constantFrom<Partial<Parcel>>({}, delivered, oldParcel, unsent),
      fc.constantFrom<IssueId>('none', 'not_received', 'damaged'),
    )
    .map(([{ value, claim: status, ...order }, kind, parcel, issue]) =>
      booked(
        {
          ...order,
          value: value === null ? null : { minor: value[0], currency: value[1] },
          claim: status === null ? null : claim(status),
        },
        { ...parcel, class: kind },
        issue,
      ),
    );

  it('of any size, in any order, give the same books', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(any, fc.integer({ min: 0, max: 4 })), { maxLength: 30 }),
        (all) => {
          const whole = booksFor(...all.map(([each]) => each));
          const blocks = [4, 2, 0, 1, 3].map((at) =>
            booksFor(...all.filter(([, block]) => block === at).map(([each]) => each)),
          );
          const [a, b, ...rest] = blocks;
          if (a === undefined || b === undefined) throw new Error('blocks');
          const forth = rest.reduce(addBooks, addBooks(a, b));
          const back = blocks.reduceRight((sum, each) => addBooks(sum, each), emptyBooks('USD'));
          expect(forth).toEqual(whole);
          expect(back).toEqual(whole);
        },
      ),
    );
  });

  it('of nothing are empty books', () => {
    expect(booksFor()).toEqual(emptyBooks('USD'));
  });
});
