// Which rules hold for an order: the marketplace's own, its country site's, or the cautious default.

import { describe, expect, it } from 'vitest';
import { type ClaimType, type MarketId, marketIds, marketNames } from '../../src/base/ids';
import { readMarket } from '../../src/cells/market';
import { marketOf, markets, remediesFor, ruleIds, windowsOf } from '../../src/market/index';
import type { Remedy } from '../../src/market/market';
import fc from '../fc';

const all: Remedy[] = ['refund', 'partial_refund', 'refund_on_return', 'reship'];

describe('marketOf', () => {
  it.each(marketIds)('%s has rules of its own', (id) => {
    expect(marketOf(id).id).toBe(id);
    expect(marketOf(id).name).not.toBe('');
  });

  it('reads a site in any case and both names of the United Kingdom', () => {
    const uk = marketOf('amazon', 'GB');
    expect(uk).not.toBe(marketOf('amazon'));
    for (const site of ['UK', 'uk', ' gb ']) expect(marketOf('amazon', site)).toBe(uk);
  });

  it.each<[MarketId, string]>([
    ['shopee', 'TW'],
    ['ebay', 'DE'],
  ])('%s %s has no rules besides the general ones', (id, site) => {
    expect(marketOf(id, site)).toBe(marketOf(id));
  });

  it.each(['BR', 'MX', 'CL'])('Shopee %s gives three days', (site) => {
    expect(marketOf('shopee', site).claimReply.claim.value).toBe(3);
    expect(marketOf('shopee').claimReply.claim.value).toBe(2);
  });

  it('a site may differ in its zone alone', () => {
    expect(windowsOf(marketOf('amazon', 'JP'))).toEqual(windowsOf(marketOf('amazon')));
    expect(marketOf('amazon', 'JP').zone).toBe('Asia/Tokyo');
  });

  it('only Walmart in the United States takes letters in one language', () => {
    for (const id of marketIds)
      for (const site of [null, 'US', 'CA', 'BR', 'DE'])
        expect(marketOf(id, site).lettersIn).toBe(id === 'walmart' && site === 'US' ? 'en' : null);
  });

  it('a site changes only what is known of it', () => {
    const { messageReply, ...rest } = marketOf('walmart', 'CA');
    const { messageReply: general, ...others } = marketOf('walmart');
    expect(rest).toEqual(others);
    expect(messageReply.value).toBe(general.value);
    expect(messageReply.source).toContain('/ca/');
  });

  it('no text in a site cell finds anything but a site', () => {
    for (const site of ['constructor', '__proto__', 'hasOwnProperty', 'toString', ''])
      expect(marketOf('amazon', site)).toBe(marketOf('amazon'));
    fc.assert(
      fc.property(fc.constantFrom(...marketIds), fc.string(), (id, site) => {
        expect(marketOf(id, site).id).toBe(id);
      }),
    );
  });
});

describe('the names of a marketplace', () => {
  const known = marketIds.filter((id) => markets[id].kind !== 'unknown');

  it.each(known)('%s is found by what it is called', (id) => {
    for (const name of [id, ...Object.values(marketNames[id])])
      expect([name, readMarket(name)]).toEqual([name, id]);
  });

  it('belong to one of them only', () => {
    for (const id of known)
      for (const alias of markets[id].aliases
        .replace(/\\s\?|-\?/g, '')
        .replace(/\[(.).\]/g, '$1')
        .split('|'))
        expect([alias, readMarket(alias)]).toEqual([alias, id]);
  });
});

describe('the keys a setting can have', () => {
  it('are the windows of all marketplaces and sites, and nothing else', () => {
    for (const id of ['amazon.message_reply', 'amazon.return_method_uk', 'paypal.claim_reply'])
      expect(ruleIds().has(id)).toBe(true);
    for (const id of ['amazon.claim_reply_typo', 'etsy.protection_cap', 'amazone.claim_reply'])
      expect(ruleIds().has(id)).toBe(false);
  });

  it('start with the marketplace, or with whose windows an own shop lives by', () => {
    const families = [...new Set([...ruleIds()].map((id) => id.split('.')[0] ?? ''))];
    expect(families.filter((name) => !marketIds.some((id) => id === name)).sort()).toEqual([
      'card',
      'paypal',
    ]);
  });
});

describe('what still settles an open request', () => {
  it.each<[MarketId, Remedy[]]>([
    ['amazon', ['refund']],
    ['aliexpress', ['refund', 'partial_refund', 'refund_on_return']],
    ['ebay', all],
    ['walmart', ['refund', 'reship']],
    ['etsy', ['refund', 'partial_refund', 'reship']],
    ['tiktok', ['refund', 'refund_on_return']],
    ['shopee', ['refund', 'refund_on_return']],
    ['temu', ['refund', 'refund_on_return']],
    ['ozon', ['refund', 'partial_refund', 'refund_on_return']],
    ['mercadolibre', ['refund', 'refund_on_return']],
    ['lazada', ['refund', 'partial_refund', 'refund_on_return']],
    ['shein', ['refund', 'refund_on_return']],
    ['shopify', all],
    ['woocommerce', all],
    ['unknown', all],
  ])('%s: %j', (id, remedies) => {
    expect(remediesFor(marketOf(id), 'claim')).toEqual(remedies);
  });

  it.each<[MarketId, ClaimType, Remedy[]]>([
    ['amazon', 'return', all],
    ['walmart', 'return', ['refund', 'refund_on_return', 'reship']],
    ['ebay', 'payment_dispute', ['refund']],
  ])('%s, %s: %j', (id, type, remedies) => {
    expect(remediesFor(marketOf(id), type)).toEqual(remedies);
  });

  it('eBay and Mercado Libre refuse a second partial refund', () => {
    expect(marketIds.filter((id) => marketOf(id).partialRefundOnce)).toEqual([
      'ebay',
      'mercadolibre',
    ]);
  });

  it('letters keep the return address where the tool does not take the return', () => {
    expect(marketIds.filter((id) => marketOf(id).returnsInTool)).toEqual([
      'ebay',
      'walmart',
      'tiktok',
      'shopee',
      'temu',
      'ozon',
      'mercadolibre',
      'lazada',
      'shein',
    ]);
  });
});

describe('how long a request may wait', () => {
  it.each<[MarketId, ClaimType, string]>([
    ['amazon', 'return', 'amazon.return_reply'],
    ['amazon', 'chargeback', 'amazon.chargeback_reply'],
    ['ebay', 'chargeback', 'ebay.payment_dispute_reply'],
    ['ebay', 'payment_dispute', 'ebay.payment_dispute_reply'],
    ['shopify', 'payment_dispute', 'paypal.claim_reply'],
    ['shopify', 'chargeback', 'card.chargeback_reply'],
    ['woocommerce', 'claim', 'woocommerce.claim_reply'],
    ['unknown', 'chargeback', 'card.chargeback_reply'],
  ])('%s %s: %s', (id, type, rule) => {
    expect(marketOf(id).claimReply[type]?.id).toBe(rule);
  });
});
