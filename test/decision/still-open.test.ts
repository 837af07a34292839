// Where sources differ the strictest window warns, and only the longest in force gives up. Today is 21 November 2026.
import { describe, expect, it } from 'vitest';
import { saySilence } from '../../src/text/further';
import { today } from '../make';
import { type Cells, orderOfRow } from '../one-row';

const row = {
  'Order ID': 'A-1',
  'Order date': '2026-10-20',
  'Ship date': '2026-10-23',
  'Promised delivery': '2026-11-30',
  'Shipping method': 'China Post Registered Air Mail',
  'Tracking number': 'RB123456785CN',
  'Tracking status': 'In transit',
  Issue: 'not received',
  'Claim type': 'claim',
  'Claim status': 'open',
};
const advised = (cells: Cells, given = {}) => orderOfRow(cells, today, given);
const came = { 'Tracking status': 'Delivered', Delivered: '2026-11-05' };
const due = (more: Readonly<Record<string, string>>, settings = {}) => {
  const { due: found } = advised({ ...row, ...more }, settings).decision;
  return found && `${isoDay(found.on)} ${found.state}`;
};
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const claimed = (Marketplace: string, on: string, more = {}) =>
  due({ Marketplace, 'Claim opened on': on, ...more });

describe('Shopee asks sooner about a parcel that was not sent', () => {
  const unsent = {
    'Ship date': '',
    'Tracking number': '',
    'Tracking status': '',
    'Order status': 'Unshipped',
  };

  it('three days where it was sent', () => {
    expect(claimed('Shopee', '2026-11-20')).toBe('2026-11-23 open');
    expect(claimed('Shopee', '2026-11-18')).toBe('2026-11-21 open');
    expect(claimed('Shopee', '2026-11-17')).toBe('2026-11-20 over');
  });

  it('two where it was not', () => {
    expect(claimed('Shopee', '2026-11-20', unsent)).toBe('2026-11-22 open');
  });

  it('the shorter one for goods, which is not over before the longer one is', () => {
    const broken = { ...came, Issue: 'damaged' };
    expect(claimed('Shopee', '2026-11-20', broken)).toBe('2026-11-22 open');
    expect(claimed('Shopee', '2026-11-18', broken)).toBe('2026-11-20 open');
    expect(claimed('Shopee', '2026-11-17', broken)).toBe('2026-11-19 over');
  });

  it('the seller’s own value for claims, unless there is one for these', () => {
    const on = { Marketplace: 'Shopee', 'Claim opened on': '2026-11-20' };
    expect(due(on, { 'rules.shopee.claim_reply': 1 })).toBe('2026-11-21 open');
    expect(due(on, { 'rules.shopee.claim_reply': 1, 'rules.shopee.claim_reply_sent': 4 })).toBe(
      '2026-11-24 open',
    );
  });
});

describe('a claim is over once every window in force is', () => {
  it('Ozon warns after a day, and gives up after three', () => {
    const broken = { ...came, Issue: 'defective' };
    expect(claimed('Ozon', '2026-11-20', broken)).toBe('2026-11-21 open');
    expect(claimed('Ozon', '2026-11-18', broken)).toBe('2026-11-19 open');
    expect(claimed('Ozon', '2026-11-17', broken)).toBe('2026-11-18 over');
  });

  it('Amazon’s pages name 48 and 72 hours', () => {
    expect(claimed('Amazon', '2026-11-18', came)).toBe('2026-11-20 open');
    expect(claimed('Amazon', '2026-11-17', came)).toBe('2026-11-19 over');
  });

  it('not by a superseded page: Walmart’s 24 hours of 2019 make nothing longer or shorter', () => {
    expect(claimed('Walmart', '2026-11-18', came)).toBe('2026-11-20 over');
  });

  it('by the seller’s own value alone where there is one', () => {
    const on = { Marketplace: 'Amazon', 'Claim opened on': '2026-11-18', ...came };
    expect(due(on, { 'rules.amazon.claim_reply': 48 })).toBe('2026-11-20 over');
  });

  it('and says until when it may still count', () => {
    const { decision } = advised({
      ...row,
      ...came,
      Marketplace: 'Amazon',
      'Claim opened on': '2026-11-18',
    });
    expect(saySilence(decision, today, 'en')).toBe(
      'By the longest window found it may still count until 21 Nov 2026.',
    );
    expect(saySilence(decision, today, 'zh')).toContain('11月21日');
  });
});

describe('a lost claim that the row can prove is appealed while any window may run', () => {
  const lost = (Marketplace: string, decided: string) =>
    advised({
      ...row,
      ...came,
      Marketplace,
      'Claim status': 'granted',
      'Claim opened on': '2026-10-01',
      'Claim decided on': decided,
    });
  const actionOf = (market: string, decided: string) => lost(market, decided).decision.action;

  it('Walmart: 48 hours for one kind of refund, 45 days for another', () => {
    expect(actionOf('Walmart', '2026-11-18')).toBe('appeal');
    expect(actionOf('Walmart', '2026-10-07')).toBe('appeal');
    expect(actionOf('Walmart', '2026-10-06')).toBe('accept_loss');
  });

  it.each(['Temu', 'Ozon', 'Mercado Libre', 'SHEIN'])(
    '%s publishes no window: nothing is given up within the longest elsewhere',
    (market) => {
      expect(actionOf(market, '2026-11-05')).toBe('appeal');
      expect(actionOf(market, '2026-10-21')).toBe('accept_loss');
      expect(saySilence(lost(market, '2026-11-05').decision, today, 'en')).toBe(
        'No last day is published: try it after that day as well.',
      );
    },
  );

  it('a published window ends it', () => {
    expect(actionOf('AliExpress', '2026-11-14')).toBe('appeal');
    expect(actionOf('AliExpress', '2026-11-13')).toBe('accept_loss');
    // Fifteen days stood in the older text.
    expect(actionOf('TikTok Shop', '2026-11-13')).toBe('accept_loss');
  });
});

it('an answer within the longer window was an answer in time', () => {
  const asked = (replied: string) =>
    advised({
      ...row,
      ...came,
      Marketplace: 'Amazon',
      Issue: 'defective',
      'Buyer contacted on': '2026-11-10',
      'Replied on': replied,
      'Claim opened on': '2026-11-20',
    }).decision.action;
  expect(asked('2026-11-13')).toBe('contest_no_contact');
  expect(asked('2026-11-14')).toBe('agree_return');
});
