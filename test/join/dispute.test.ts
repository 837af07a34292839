// What several tables tell of one dispute: which claim, day, flag and amount counts, and what is said where they differ.
import { describe, expect, it } from 'vitest';
import { money } from '../../src/base/money';
import { joinClaim, joinFlag, joinRefund, joinRespondBy, joinWords } from '../../src/join/dispute';
import type { Told } from '../../src/join/told';
import type { Weighing } from '../../src/join/weigh';
import type { Claim, Order } from '../../src/order/order';
import type { TableKind } from '../../src/sheet/exports/export';
import { makeOrder } from '../make';
import { plan } from '../order/sheet';

const sheet = plan([['Order ID', 'Item', 'Order value']]);
const told = (kind: TableKind, own: Partial<Order>, name: string = kind): Told => ({
  source: { name, plan: { ...sheet, kind } },
  order: makeOrder(own),
});
const weighing = (): Weighing => ({ conflicts: [] });
const said = ({ conflicts }: Weighing) =>
  conflicts.map(({ used, other, why }) => `${used.source} over ${other.source}: ${why}`);

describe('the claim that counts', () => {
  const claim = (
    type: Claim['type'],
    status: Claim['status'],
    openedOn: number | null = null,
    decidedOn: number | null = null,
  ) => ({ claim: { type, status, openedOn, decidedOn } });
  const joined = (...all: readonly Told[]) => {
    const notes = weighing();
    const found = joinClaim(notes, all, 'ebay')?.value;
    return [found && `${found.type} ${found.status}`, ...said(notes)];
  };

  it('is the open one of two kinds, wherever it stands', () => {
    const [open, closed] = [claim('return', 'open', 10), claim('claim', 'granted', 5, 20)];
    expect(joined(told('claims', closed), told('returns', open))).toEqual([
      'return open',
      'returns over claims: open',
    ]);
    expect(joined(told('claims', open), told('returns', closed))).toEqual([
      'return open',
      'claims over returns: open',
    ]);
  });

  it('is the bank’s before the marketplace’s', () => {
    const [bank, shop] = [claim('chargeback', 'open', 5), claim('claim', 'open', 10)];
    expect(joined(told('claims', shop), told('returns', bank))).toEqual([
      'chargeback open',
      'returns over claims: strict',
    ]);
    expect(joined(told('claims', bank), told('returns', shop))).toEqual([
      'chargeback open',
      'claims over returns: strict',
    ]);
  });

  it('is the later news of one kind, the day of the decision before that of the opening', () => {
    const [open, decided] = [claim('claim', 'open', 12), claim('claim', 'denied', 5, 15)];
    expect(joined(told('claims', open), told('orders', decided))).toEqual([
      'claim denied',
      'orders over claims: newer',
    ]);
    const early = claim('claim', 'denied', 5, 11);
    expect(joined(told('orders', early), told('claims', open))).toEqual([
      'claim open',
      'claims over orders: newer',
    ]);
  });

  it('is that of the list of claims where no day tells, with the days of the same claim elsewhere', () => {
    const all = [
      told('orders', claim('claim', 'open', 7)),
      told('claims', claim('claim', 'denied')),
    ];
    expect(joined(...all)).toEqual(['claim denied', 'claims over orders: about']);
    const same = [
      told('orders', claim('claim', 'open', 7)),
      told('claims', claim('claim', 'open')),
    ];
    const notes = weighing();
    expect(joinClaim(notes, same, 'ebay')?.value.openedOn).toBe(7);
    expect(said(notes)).toEqual([]);
    expect(joined(told('orders', {}))).toEqual([undefined]);
  });
});

describe('the last day to answer', () => {
  const day = (...all: readonly Told[]) => {
    const notes = weighing();
    return [joinRespondBy(notes, all, joinClaim(notes, all, 'ebay')), ...said(notes)];
  };
  const open: Claim = { type: 'claim', status: 'open', openedOn: 5, decidedOn: null };

  it('is that of the claim that counts', () => {
    const all = [told('orders', { respondBy: 8 }), told('claims', { claim: open, respondBy: 12 })];
    expect(day(...all)).toEqual([12, 'claims over orders: about']);
  });

  it('is the earliest of several without one', () => {
    const two = [told('orders', { respondBy: 12 }, 'one'), told('orders', { respondBy: 8 }, 'two')];
    expect(day(...two)).toEqual([8, 'two over one: strict']);
    expect(day(told('orders', { respondBy: 8 }), told('claims', { respondBy: 8 }))).toEqual([8]);
    expect(day(told('orders', {}))).toEqual([null]);
  });
});

describe('a yes or no', () => {
  const flag = (...all: readonly Told[]) => {
    const notes = weighing();
    const found = joinFlag(notes, all, 'returnReceived', (order) => order.returnReceived);
    return [found, ...said(notes)];
  };
  const [yes, dated, no] = [
    { returnReceived: { yes: true, on: null } },
    { returnReceived: { yes: true, on: 9 } },
    { returnReceived: { yes: false, on: 3 } },
  ];

  it('is that of the list of claims, with a day where another gives one', () => {
    expect(flag(told('claims', yes), told('orders', dated))).toEqual([dated.returnReceived]);
    expect(flag(told('claims', yes), told('orders', no))).toEqual([
      yes.returnReceived,
      'claims over orders: about',
    ]);
    expect(flag(told('orders', dated), told('claims', no))).toEqual([
      no.returnReceived,
      'claims over orders: about',
    ]);
    expect(flag(told('orders', {}))).toEqual([null]);
  });
});

describe('what was given back', () => {
  const paid = (amount: number, currency: string | null = 'USD', sku = 'L-1') => ({
    sku,
    refunded: 'partial' as const,
    refundedPart: money(amount, 'USD'),
    paidBack: { amount, currency },
  });
  const refund = (...all: readonly Told[]) => {
    const notes = weighing();
    const { refunded, refundedPart } = joinRefund(notes, all, money(40, 'USD'));
    return [refunded, refundedPart?.minor ?? null, ...said(notes)];
  };

  it('is the larger of two amounts', () => {
    expect(refund(told('orders', paid(10)), told('payments', paid(15)))).toEqual([
      ...['partial', 1500],
      'payments over orders: larger',
    ]);
    expect(refund(told('orders', paid(10)), told('payments', paid(10.004)))).toEqual([
      'partial',
      1000,
    ]);
    expect(refund(told('orders', {}))).toEqual(['none', null]);
  });

  it('adds up over the items of one table, each told once', () => {
    const items = [told('returns', paid(10, 'USD', 'A')), told('returns', paid(5, 'USD', 'B'))];
    expect(refund(...items)).toEqual(['partial', 1500]);
    expect(refund(...items, told('returns', paid(8, 'USD', 'A')))).toEqual(['partial', 1500]);
    expect(refund(...items, told('returns', paid(25, 'USD', 'C')))).toEqual(['full', null]);
    expect(refund(told('returns', paid(10)), told('returns', paid(5, 'EUR', 'B')))).toEqual([
      ...['partial', 1000],
    ]);
  });

  it('is the amount before the word, which is said', () => {
    const word = told('orders', { refunded: 'full' });
    expect(refund(word, told('payments', paid(10)))).toEqual([
      ...['partial', 1000],
      'payments over orders: exact',
    ]);
    expect(refund(word, told('payments', paid(40)))).toEqual(['full', null]);
    // In another currency than the price the word is all there is.
    expect(refund(word, told('payments', paid(40, 'EUR')))).toEqual(['full', null]);
    expect(refund(told('claims', { refunded: 'partial' }), word)).toEqual(['full', null]);
  });
});

describe('what was written', () => {
  it('is put together, each text once', () => {
    const all = [
      told('orders', { issueText: 'broken', issueIsGiven: true }),
      told('returns', { issueText: 'DEFECTIVE', message: 'It broke.', issueIsGiven: false }),
      told('claims', { issueText: 'broken', message: 'Money back!', issueIsGiven: true }),
      told('payments', {}),
    ];
    expect(joinWords(all)).toEqual({
      issueText: 'broken · DEFECTIVE',
      issueIsGiven: false,
      message: 'It broke.\nMoney back!',
      messageIsNote: false,
    });
  });

  it('is a letter before a note left at the checkout', () => {
    const note = told('orders', { message: 'Ring twice', messageIsNote: true, issueIsGiven: true });
    expect(joinWords([note])).toMatchObject({ message: 'Ring twice', messageIsNote: true });
    expect(joinWords([note, told('claims', { message: 'It broke.' })])).toEqual({
      issueText: '',
      issueIsGiven: true,
      message: 'It broke.',
      messageIsNote: false,
    });
  });
});
