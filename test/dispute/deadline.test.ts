// Last days worked out on the calendar by hand. 20 November 2026 is a Friday.

import { describe, expect, it } from 'vitest';
import { lastDay } from '../../src/dispute/deadline';
import { marketOf, windowsOf } from '../../src/market/index';
import type { Rule, Unit } from '../../src/market/rule';
import { defaultSettings, readSettings } from '../../src/settings/settings';
import fc from '../fc';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const iso = (value: number): string => new Date(value * 86_400_000).toISOString().slice(0, 10);
const rule = (value: number, unit: Unit): Rule => ({
  ...marketOf('unknown').messageReply,
  value,
  unit,
});

describe('lastDay', () => {
  it.each<[number, Unit, string, string]>([
    [24, 'hour', '2026-11-20', '2026-11-21'],
    [48, 'hour', '2026-11-20', '2026-11-22'],
    [72, 'hour', '2026-11-20', '2026-11-23'],
    [12, 'hour', '2026-11-20', '2026-11-20'],
    [36, 'hour', '2026-11-20', '2026-11-21'],
    [48, 'hour', '2026-12-31', '2027-01-02'],
    [5, 'day', '2026-11-20', '2026-11-25'],
    [30, 'day', '2026-11-20', '2026-12-20'],
    [3, 'day', '2028-02-27', '2028-03-01'],
    [3, 'business_day', '2026-11-20', '2026-11-25'],
    [1, 'business_day', '2026-11-20', '2026-11-23'],
    [1, 'business_day', '2026-11-21', '2026-11-23'],
    [1, 'business_day', '2026-11-22', '2026-11-23'],
    [2, 'business_day', '2026-11-26', '2026-11-30'],
    [3, 'business_day', '2026-11-23', '2026-11-26'],
    [5, 'business_day', '2026-11-20', '2026-11-27'],
  ])('%d %s after %s is %s', (value, unit, from, to) => {
    expect(iso(lastDay(rule(value, unit), day(from), defaultSettings))).toBe(to);
  });

  it.each<[string, Rule, string]>([
    ['Amazon message', marketOf('amazon').messageReply, '2026-11-22'],
    ['eBay request', marketOf('ebay').claimReply.claim, '2026-11-25'],
    ['AliExpress dispute', marketOf('aliexpress').claimReply.claim, '2026-11-25'],
    ['TikTok Vietnam request', marketOf('tiktok', 'VN').claimReply.claim, '2026-11-23'],
    ['TikTok Indonesia request', marketOf('tiktok', 'ID').claimReply.claim, '2026-11-22'],
    ['Amazon last claim', marketOf('amazon').claimLatest[0], '2027-02-18'],
  ])('%s from Friday 20 November', (_, given, to) => {
    expect(iso(lastDay(given, day('2026-11-20'), defaultSettings))).toBe(to);
  });

  it('business days agree with walking the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('2015-01-01'), max: day('2040-12-31') }),
        fc.integer({ min: 1, max: 60 }),
        (from, count) => {
          let left = count;
          let at = from;
          while (left > 0) {
            at += 1;
            const weekday = new Date(at * 86_400_000).getUTCDay();
            if (weekday !== 0 && weekday !== 6) left -= 1;
          }
          expect(lastDay(rule(count, 'business_day'), from, defaultSettings)).toBe(at);
        },
      ),
    );
  });

  it('the seller’s own value replaces the built-in one, in the rule’s unit, and no other', () => {
    const { settings, problems } = readSettings({ 'rules.ebay.claim_reply': 1 });
    const ebay = marketOf('ebay');
    expect(problems).toEqual([]);
    expect(iso(lastDay(ebay.claimReply.claim, day('2026-11-20'), settings))).toBe('2026-11-23');
    expect(iso(lastDay(ebay.messageReply, day('2026-11-20'), settings))).toBe('2026-11-22');
  });

  it('a window of nothing ends on the day itself', () => {
    const { settings } = readSettings({ rules: { 'amazon.message_reply': 0 } });
    expect(lastDay(marketOf('amazon').messageReply, 20_000, settings)).toBe(20_000);
  });
});

describe('windowsOf', () => {
  it('lists each window once', () => {
    expect(windowsOf(marketOf('ebay')).map((each) => each.id)).toEqual([
      'ebay.message_reply',
      'ebay.claim_reply',
      'ebay.payment_dispute_reply',
      'ebay.appeal',
      'ebay.claim_earliest',
      'ebay.claim_latest',
      'ebay.return_refund',
    ]);
  });

  it('lists the further windows of a marketplace too', () => {
    expect(windowsOf(marketOf('aliexpress')).map((each) => each.id)).toContain(
      'aliexpress.claim_latest_delivered',
    );
    expect(windowsOf(marketOf('amazon', 'GB')).map((each) => each.id)).toContain(
      'amazon.return_method_uk',
    );
  });
});
