// The figures of every marketplace against the collected facts, copied out by hand.
import { describe, expect, it } from 'vitest';
import { type MarketId, marketIds } from '../../src/base/ids';
import { proofCounts } from '../../src/market/contests';
import { health } from '../../src/market/health';
import { marketOf, windowsOf } from '../../src/market/index';
import type { Market } from '../../src/market/market';
import type { Figure, Rule } from '../../src/market/rule';

const sites: Partial<Record<MarketId, readonly string[]>> = {
  amazon: ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'JP'],
  walmart: ['US', 'CA'],
  tiktok: ['VN', 'TH', 'ID', 'US'],
  shopee: ['BR', 'MX', 'CL', 'PH'],
  lazada: ['MY', 'VN'],
};
const markets: readonly { label: string; market: Market }[] = marketIds.flatMap((id) =>
  [null, ...(sites[id] ?? [])].map((site) => ({
    label: `${id} ${site ?? 'any site'}`,
    market: marketOf(id, site),
  })),
);

const figuresOf = (market: Market): readonly Figure<unknown>[] =>
  [
    market.openRemedies,
    market.signatureFrom,
    market.protectionCap,
    market.protectionDays,
    market.returnlessUpTo,
  ].filter((figure) => figure !== null);

describe('the collected figures', () => {
  it.each<[MarketId, string | null, string, number, Rule['unit'], Rule['anchor'], Rule['grade']]>([
    ['amazon', null, 'amazon.message_reply', 48, 'hour', 'contacted', 'MIR'],
    ['amazon', null, 'amazon.claim_reply', 48, 'hour', 'requested', 'OFF'],
    ['amazon', null, 'amazon.return_reply', 48, 'hour', 'requested', 'MIR'],
    ['amazon', null, 'amazon.chargeback_reply', 7, 'day', 'requested', 'OFF'],
    ['amazon', null, 'amazon.appeal', 30, 'day', 'decided', 'OFF'],
    ['amazon', null, 'amazon.claim_earliest', 3, 'day', 'promised', 'OFF'],
    ['amazon', null, 'amazon.claim_latest', 90, 'day', 'promised', 'OFF'],
    ['amazon', null, 'amazon.return_refund', 2, 'business_day', 'returned', 'OFF'],
    ['amazon', 'US', 'amazon.return_refund_us', 4, 'day', 'returned', 'MIR'],
    ['amazon', 'DE', 'amazon.return_refund', 2, 'business_day', 'returned', 'OFF'],
    ['amazon', 'US', 'amazon.return_method_us', 5, 'day', 'requested', 'MOD'],
    ['amazon', 'GB', 'amazon.return_method_uk', 4, 'day', 'requested', 'SEC'],
    ['amazon', 'DE', 'amazon.return_method_eu', 4, 'day', 'requested', 'SEC'],
    ['amazon', null, 'amazon.return_method', 4, 'day', 'requested', 'SEC'],
    ['aliexpress', null, 'aliexpress.claim_reply', 5, 'day', 'requested', 'SEC'],
    ['aliexpress', null, 'aliexpress.appeal', 7, 'day', 'decided', 'SEC'],
    ['aliexpress', null, 'aliexpress.claim_earliest', 10, 'day', 'shipped', 'MIR'],
    ['aliexpress', null, 'aliexpress.claim_latest', 15, 'day', 'promised', 'MIR'],
    ['aliexpress', null, 'aliexpress.claim_latest_delivered', 15, 'day', 'delivered', 'MIR'],
    ['ebay', null, 'ebay.claim_reply', 3, 'business_day', 'requested', 'OFF'],
    ['ebay', null, 'ebay.payment_dispute_reply', 5, 'day', 'requested', 'OFF'],
    ['ebay', null, 'ebay.appeal', 30, 'day', 'decided', 'OFF'],
    ['ebay', null, 'ebay.claim_earliest', 1, 'day', 'promised', 'OFF'],
    ['ebay', null, 'ebay.claim_latest', 30, 'day', 'promised', 'OFF'],
    ['walmart', null, 'walmart.message_reply', 48, 'hour', 'contacted', 'OFF'],
    ['walmart', null, 'walmart.claim_reply', 48, 'hour', 'requested', 'OFF'],
    ['walmart', null, 'walmart.appeal', 48, 'hour', 'decided', 'OFF'],
    ['walmart', null, 'walmart.claim_earliest', 3, 'day', 'promised', 'MIR'],
    ['walmart', null, 'walmart.claim_latest', 90, 'day', 'promised', 'MIR'],
    ['walmart', null, 'walmart.return_refund', 48, 'hour', 'returned', 'MIR'],
    ['walmart', 'CA', 'walmart.message_reply_ca', 48, 'hour', 'contacted', 'OFF'],
    ['etsy', null, 'etsy.message_reply', 48, 'hour', 'contacted', 'OFF'],
    ['etsy', null, 'etsy.claim_reply', 3, 'day', 'requested', 'SEC'],
    ['etsy', null, 'etsy.claim_earliest', 1, 'day', 'promised', 'OFF'],
    ['etsy', null, 'etsy.claim_latest', 100, 'day', 'promised', 'OFF'],
    ['tiktok', null, 'tiktok.claim_reply', 1, 'business_day', 'requested', 'OFF'],
    ['tiktok', null, 'tiktok.claim_latest', 15, 'day', 'delivered', 'OFF'],
    ['tiktok', 'VN', 'tiktok.claim_reply_vn', 1, 'business_day', 'requested', 'OFF'],
    ['tiktok', 'VN', 'tiktok.claim_latest_vn', 15, 'day', 'delivered', 'OFF'],
    ['tiktok', null, 'tiktok.appeal', 7, 'day', 'decided', 'OFF'],
    ['tiktok', 'VN', 'tiktok.appeal', 7, 'day', 'decided', 'OFF'],
    ['tiktok', null, 'tiktok.message_reply', 12, 'hour', 'contacted', 'OFF'],
    ['tiktok', 'MY', 'tiktok.message_reply', 12, 'hour', 'contacted', 'OFF'],
    ['tiktok', 'US', 'tiktok.message_reply_us', 24, 'hour', 'contacted', 'SEC'],
    ['tiktok', 'TH', 'tiktok.claim_reply_th', 1, 'business_day', 'requested', 'OFF'],
    ['tiktok', 'TH', 'tiktok.claim_latest_th', 15, 'day', 'delivered', 'OFF'],
    ['tiktok', 'ID', 'tiktok.claim_reply_id', 48, 'hour', 'requested', 'OFF'],
    ['tiktok', 'ID', 'tiktok.claim_latest_id', 6, 'day', 'delivered', 'OFF'],
    ['shopee', null, 'shopee.claim_reply', 2, 'day', 'requested', 'MIR'],
    ['shopee', 'BR', 'shopee.claim_reply_latam', 3, 'day', 'requested', 'SEC'],
    ['shopee', null, 'shopee.appeal', 3, 'day', 'decided', 'SEC'],
    ['temu', null, 'temu.claim_latest', 90, 'day', 'paid', 'OFF'],
    ['ozon', null, 'ozon.claim_reply', 24, 'hour', 'requested', 'MIR'],
    ['ozon', null, 'ozon.claim_earliest', 21, 'day', 'promised', 'OFF'],
    ['ozon', null, 'ozon.claim_latest', 15, 'day', 'delivered', 'OFF'],
    ['mercadolibre', null, 'mercadolibre.message_reply', 3, 'business_day', 'contacted', 'OFF'],
    ['mercadolibre', null, 'mercadolibre.claim_reply', 2, 'business_day', 'requested', 'OFF'],
    ['mercadolibre', null, 'mercadolibre.claim_latest', 60, 'day', 'paid', 'OFF'],
    ['mercadolibre', 'MX', 'mercadolibre.claim_latest_delivered', 30, 'day', 'delivered', 'OFF'],
    ['lazada', null, 'lazada.claim_reply', 2, 'business_day', 'requested', 'OFF'],
    ['lazada', 'MY', 'lazada.claim_reply_my', 2, 'day', 'requested', 'SEC'],
    ['lazada', null, 'lazada.claim_latest', 30, 'day', 'delivered', 'OFF'],
    ['lazada', null, 'lazada.return_refund', 2, 'business_day', 'returned', 'OFF'],
    ['shopify', null, 'paypal.claim_reply', 10, 'day', 'requested', 'OFF'],
    ['woocommerce', null, 'paypal.claim_latest', 180, 'day', 'paid', 'OFF'],
    ['woocommerce', null, 'card.chargeback_reply', 7, 'day', 'requested', 'SEC'],
    ['shopify', null, 'card.claim_latest', 120, 'day', 'promised', 'SEC'],
  ])('%s %s %s', (id, site, ruleId, value, unit, anchor, grade) => {
    const rule = windowsOf(marketOf(id, site)).find((each) => each.id === ruleId);
    expect(rule).toMatchObject({ value, unit, anchor, grade });
  });

  it.each<[string, Rule | null | undefined, number, Rule['unit'], Rule['grade']]>([
    ['Amazon message', marketOf('amazon').messageReply, 72, 'hour', 'OFF'],
    ['Amazon information request', marketOf('amazon').claimReply.claim, 72, 'hour', 'OFF'],
    ['Amazon last day, old text', marketOf('amazon').claimLatest[0], 90, 'day', 'OLD'],
    ['Amazon first day, old text', marketOf('amazon').claimEarliest, 30, 'day', 'OLD'],
    ['AliExpress first day, old text', marketOf('aliexpress').claimEarliest, 5, 'day', 'OLD'],
    ['TikTok appeal, old text', marketOf('tiktok').appeal, 15, 'day', 'OLD'],
    ['PayPal, a mere dispute', marketOf('shopify').claimReply.payment_dispute, 20, 'day', 'OFF'],
    ['Amazon return method', marketOf('amazon').returnMethod, 5, 'day', 'MOD'],
    ['Amazon return received', marketOf('amazon').returnRefund, 4, 'day', 'MIR'],
    ['Walmart failed delivery', marketOf('walmart').appeal, 45, 'day', 'OFF'],
    ['TikTok Indonesia, last day', marketOf('tiktok').claimLatest[0], 6, 'day', 'OFF'],
    ['TikTok Thailand, no Mall', marketOf('tiktok', 'TH').claimLatest[0], 7, 'day', 'OFF'],
    ['TikTok 2023', marketOf('tiktok').claimLatest[0], 14, 'day', 'SEC'],
    ['Amazon return request', marketOf('amazon').claimReply.return, 72, 'hour', 'OFF'],
    ['TikTok in general, 2023', marketOf('tiktok').claimReply.claim, 48, 'hour', 'SEC'],
    ['Shopify chargebacks', marketOf('shopify').claimReply.chargeback, 10, 'day', 'SEC'],
    ['cards, from the payment', marketOf('shopify').claimLatest[1], 120, 'day', 'SEC'],
    ['card processors', marketOf('shopify').claimReply.chargeback, 21, 'day', 'SEC'],
    ['Walmart fix time of 2019', marketOf('walmart').claimReply.claim, 24, 'hour', 'OLD'],
    ['Etsy case window', marketOf('etsy').claimLatest[0], 30, 'day', 'SEC'],
    ['TikTok Indonesia', marketOf('tiktok').claimReply.claim, 48, 'hour', 'OFF'],
    ['Shopee, shipped', marketOf('shopee').claimReply.claim, 3, 'day', 'MIR'],
  ])('keeps the other value found: %s', (_, rule, value, unit, grade) => {
    expect(rule?.conflict).toContainEqual(expect.objectContaining({ value, unit, grade }));
  });

  it.each<[string, Figure<unknown> | null | undefined, object, string]>([
    ['eBay', marketOf('ebay').signatureFrom, { USD: 750, GBP: 450, EUR: 550 }, 'OFF'],
    ['PayPal', marketOf('shopify').signatureFrom, { USD: 750 }, 'OFF'],
    ['Etsy', marketOf('etsy').protectionCap, { USD: 250 }, 'OFF'],
    ['AliExpress', marketOf('aliexpress').protectionDays, { '*': 60, RU: 90, BR: 120 }, 'SEC'],
    ['Amazon US', marketOf('amazon', 'US').returnlessUpTo, { USD: 25 }, 'OFF'],
    ['Amazon UK', marketOf('amazon', 'GB').returnlessUpTo, { GBP: 20, EUR: 25 }, 'OFF'],
  ])('amounts and days: %s', (_, figure, value, grade) => {
    expect(figure?.value).toEqual(value);
    expect(figure?.grade).toBe(grade);
  });

  it('Etsy pays twice as much in its season', () => {
    expect(marketOf('etsy').protectionCap?.season).toEqual({
      from: '11-01',
      to: '12-31',
      value: { USD: 500 },
    });
  });

  it('a recent rule says since when it holds', () => {
    expect(marketOf('amazon', 'US').returnRefund?.from).toBe('2026-01-26');
    expect(marketOf('tiktok').messageReply.from).toBe('2025-08-15');
  });

  it.each<MarketId>(['amazon', 'walmart', 'etsy'])('%s sets no signature amount', (id) => {
    expect(marketOf(id).signatureFrom).toBeNull();
  });

  it.each<[MarketId, string, number, Rule['unit'], Rule['anchor']]>([
    ['aliexpress', 'aliexpress.message_reply', 48, 'hour', 'contacted'],
    ['ebay', 'ebay.message_reply', 48, 'hour', 'contacted'],
    ['ebay', 'ebay.return_refund', 2, 'business_day', 'returned'],
    ['shopee', 'shopee.message_reply', 48, 'hour', 'contacted'],
    ['shopee', 'shopee.claim_latest', 90, 'day', 'ordered'],
    ['temu', 'temu.message_reply', 48, 'hour', 'contacted'],
    ['temu', 'temu.claim_reply', 48, 'hour', 'requested'],
    ['temu', 'temu.appeal', 7, 'day', 'decided'],
    ['ozon', 'ozon.message_reply', 48, 'hour', 'contacted'],
    ['ozon', 'ozon.appeal', 5, 'day', 'decided'],
    ['ozon', 'ozon.return_refund', 3, 'day', 'returned'],
    ['mercadolibre', 'mercadolibre.appeal', 1, 'day', 'decided'],
    ['lazada', 'lazada.message_reply', 48, 'hour', 'contacted'],
    ['shein', 'shein.claim_reply', 24, 'hour', 'requested'],
    ['shein', 'shein.appeal', 1, 'day', 'decided'],
    ['shein', 'shein.claim_latest', 45, 'day', 'shipped'],
    ['shopify', 'shopify.message_reply', 48, 'hour', 'contacted'],
    ['woocommerce', 'woocommerce.claim_reply', 7, 'day', 'requested'],
    ['unknown', 'unknown.message_reply', 48, 'hour', 'contacted'],
    ['unknown', 'unknown.claim_reply', 48, 'hour', 'requested'],
    ['unknown', 'unknown.appeal', 7, 'day', 'decided'],
    ['unknown', 'unknown.claim_latest', 180, 'day', 'ordered'],
  ])('%s: %s is published nowhere and marked as ours', (id, ruleId, value, unit, anchor) => {
    const rule = windowsOf(marketOf(id)).find((each) => each.id === ruleId);
    expect(rule).toMatchObject({ value, unit, anchor, grade: 'OWN' });
  });

  it.each<MarketId>(['etsy', 'lazada', 'shopify', 'woocommerce'])(
    '%s: no appeal is known',
    (id) => {
      expect(marketOf(id).appeal).toBeNull();
    },
  );

  it.each<[string, Rule | null | undefined, Rule['silence']]>([
    ['Amazon message', marketOf('amazon').messageReply, 'buyer_wins'],
    ['Amazon claim', marketOf('amazon').claimReply.claim, 'buyer_wins'],
    ['Amazon return request', marketOf('amazon').claimReply.return, 'buyer_wins'],
    ['Amazon chargeback', marketOf('amazon').claimReply.chargeback, 'buyer_wins'],
    ['Amazon return received', marketOf('amazon').returnRefund, 'buyer_wins'],
    ['Amazon return method', marketOf('amazon', 'US').returnMethod, 'buyer_wins'],
    ['Amazon return method, UK', marketOf('amazon', 'GB').returnMethod, 'buyer_wins'],
    ['AliExpress dispute', marketOf('aliexpress').claimReply.claim, 'refund_as_asked'],
    ['eBay request', marketOf('ebay').claimReply.claim, 'may_escalate'],
    ['eBay payment dispute', marketOf('ebay').claimReply.payment_dispute, 'buyer_wins'],
    ['Walmart inquiry', marketOf('walmart').messageReply, 'buyer_wins'],
    ['Walmart claim', marketOf('walmart').claimReply.claim, 'buyer_wins'],
    ['Walmart return received', marketOf('walmart').returnRefund, 'buyer_wins'],
    ['Walmart Canada inquiry', marketOf('walmart', 'CA').messageReply, 'metric'],
    ['Etsy help request', marketOf('etsy').messageReply, 'may_escalate'],
    ['Etsy case', marketOf('etsy').claimReply.claim, 'buyer_wins'],
    ['TikTok request', marketOf('tiktok').claimReply.claim, 'refund_as_asked'],
    ['TikTok Thailand chat', marketOf('tiktok', 'TH').messageReply, 'metric'],
    ['Shopee request', marketOf('shopee').claimReply.claim, 'buyer_wins'],
    ['Shopee Brazil request', marketOf('shopee', 'BR').claimReply.claim, 'buyer_wins'],
    ['Temu request', marketOf('temu').claimReply.claim, 'buyer_wins'],
    ['Ozon request', marketOf('ozon').claimReply.claim, 'buyer_wins'],
    ['Mercado Libre claim', marketOf('mercadolibre').claimReply.claim, 'may_escalate'],
    ['Lazada request', marketOf('lazada').claimReply.claim, 'buyer_wins'],
    ['PayPal', marketOf('shopify').claimReply.payment_dispute, 'buyer_wins'],
    ['card', marketOf('shopify').claimReply.chargeback, 'buyer_wins'],
  ])('silence towards: %s', (_, rule, silence) => {
    expect(rule?.silence).toBe(silence);
  });
});

const http = /^https?:\/\/[^\s]+$/;
const sentence = /^[A-Z0-9][^\n]{30,}\.$/;

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().slice(0, 10) === text;

describe.each(markets)('$label', ({ market }) => {
  it.each([...windowsOf(market), ...figuresOf(market)].map((each) => ({ ...each })))(
    '$id names where it comes from',
    ({ source, grade, checked, id }) => {
      expect(source).toMatch(grade === 'OWN' ? sentence : http);
      expect(isDate(checked)).toBe(true);
      expect(id).toMatch(/^[a-z]+\.[a-z_]+$/);
    },
  );

  it('names where its bans, its rates and the weight of proof come from', () => {
    for (const { url } of Object.values(market.bans))
      expect(url).toMatch(/^https:\/\/[\w-]+\.[^\s]{3,}$/);
    for (const { source } of [...health[market.id], proofCounts[market.id]])
      expect(source).toMatch(/^(?:https?:\/\/\S{6,}|[A-Z][^\n]{20,}\.$)/);
  });

  it('takes the strictest value in force of those found', () => {
    const hours = { hour: 1, day: 24, business_day: 24 };
    for (const rule of windowsOf(market)) {
      for (const other of rule.conflict ?? []) {
        expect(other.source).toMatch(http);
        if (other.grade === 'OLD' || other.anchor !== undefined) continue;
        const taken = rule.value * hours[rule.unit];
        const left = other.value * hours[other.unit];
        // A buyer's last day counts as late as any source has it; all else as early.
        if (rule.silence === 'closes') expect(left).toBeLessThanOrEqual(taken);
        else expect(left).toBeGreaterThanOrEqual(taken);
      }
    }
  });

  it('names what passes with each window', () => {
    for (const rule of market.claimLatest) expect(rule.silence).toBe('closes');
    expect(market.claimEarliest?.silence ?? 'may_escalate').toBe('may_escalate');
    expect(market.appeal?.silence ?? 'right_lost').toBe('right_lost');
    for (const rule of [market.messageReply, ...Object.values(market.claimReply)])
      expect(['closes', 'right_lost']).not.toContain(rule.silence);
  });

  it('leaves a seller no remedy after a chargeback', () => {
    expect(market.openRemedies.value.chargeback).toEqual([]);
  });
});

it('one rule id stands for one window, whichever site it is read from', () => {
  const seen = new Map<string, Rule>();
  for (const { market } of markets) {
    for (const rule of windowsOf(market)) {
      const before = seen.get(rule.id) ?? rule;
      expect(rule).toEqual(before);
      seen.set(rule.id, rule);
    }
  }
  expect(seen.size).toBeGreaterThan(55);
});
