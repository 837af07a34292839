// Whatever a row holds, letters are written or named as missing; nothing throws.

import { expect, it } from 'vitest';
import { actionIds, languageCodes, marketIds } from '../../src/base/ids';
import { decide } from '../../src/decision/decide';
import { marketOf } from '../../src/market/index';
import { replyTo } from '../../src/reply/reply';
import { readSettings } from '../../src/settings/settings';
import fc from '../fc';
import { makeOrder, makeParcel, today } from '../make';
import { disputeOf } from './cases';

const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '__proto__',
    '{{constructor}}',
    '{{#buyer}}',
    '}}{{{',
    '\u202Eabc',
    '\uD800',
    'x'.repeat(2000),
    '山田 太郎',
  ),
);
const wildDay = fc.option(
  fc.oneof(
    fc.integer({ min: today - 400, max: today + 400 }),
    fc.constantFrom(0, -1e9, 1e15, Number.NaN, Number.POSITIVE_INFINITY),
  ),
  { nil: null },
);
const flag = fc.option(fc.record({ yes: fc.boolean(), on: wildDay }), { nil: null });
const amount = fc.option(
  fc.record({
    minor: fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, 1e300)),
    currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'XYZ', 'usd', '', '__proto__', '€€€'),
  }),
  { nil: null },
);

const wildOrder = fc.record({
  id: wildText,
  market: fc.constantFrom(...marketIds),
  site: fc.option(wildText, { nil: null }),
  buyer: wildText,
  country: fc.option(fc.oneof(wildText, fc.constantFrom('DE', 'US', 'JP', 'BR')), { nil: null }),
  item: wildText,
  value: amount,
  currencyAssumed: fc.boolean(),
  orderDate: wildDay,
  shipBy: wildDay,
  shipDate: wildDay,
  promised: wildDay,
  lastUpdate: wildDay,
  protectionEnds: wildDay,
  respondBy: wildDay,
  carrier: wildText,
  tracking: wildText,
  contactedOn: wildDay,
  repliedOn: wildDay,
  buyerAnsweredOn: wildDay,
  returnAddressSent: flag,
  returnReceived: flag,
  photosReceived: flag,
  authorisation: flag,
  badFaith: flag,
  refunded: fc.constantFrom('none' as const, 'partial' as const, 'full' as const),
  claim: fc.option(
    fc.record({
      type: fc.constantFrom('claim' as const, 'return' as const, 'chargeback' as const),
      status: fc.constantFrom('open' as const, 'granted' as const),
      openedOn: wildDay,
      decidedOn: wildDay,
    }),
    { nil: null },
  ),
});

const wildParcel = fc.record({
  class: fc.constantFrom('registered' as const, 'untracked' as const, 'unknown' as const),
  number: fc.option(wildText, { nil: null }),
  carrier: fc.option(wildText, { nil: null }),
  state: fc.constantFrom(
    'in_transit' as const,
    'not_shipped' as const,
    'returned' as const,
    'failed_attempt' as const,
    'pre_transit' as const,
  ),
  shipped: fc.boolean(),
  delivered: fc.boolean(),
  deliveredOn: wildDay,
  deliveryScan: fc.boolean(),
});

const issue = fc.constantFrom(
  'none' as const,
  'not_received' as const,
  'damaged' as const,
  'counterfeit' as const,
  'cancel' as const,
  'other' as const,
);
const stage = fc.constantFrom(
  'none' as const,
  'message' as const,
  'claim_open' as const,
  'granted' as const,
);

it('any order, any action, any language', () => {
  fc.assert(
    fc.property(
      wildOrder,
      wildParcel,
      issue,
      stage,
      fc.constantFrom(...actionIds),
      fc.option(fc.constantFrom(...languageCodes), { nil: undefined }),
      wildText,
      (wild, wildest, about, at, action, language, written) => {
        const order = makeOrder(wild);
        const parcel = makeParcel(wildest);
        const dispute = disputeOf({ action, issue: about, stage: at, usable: true });
        const market = marketOf(order.market, order.site);
        const { settings } = readSettings({ signature: written, returnAddress: { '*': written } });
        const row = { order, parcel, dispute, market, today, settings };
        // The prices come from a sound order: pricing wild amounts is not this test's subject.
        const sound = makeOrder({ market: order.market });
        const decided = decide({ ...row, order: sound });
        const reply = replyTo({ ...row, decision: { ...decided, action } }, language);

        if (language !== undefined) expect(reply.language).toBe(language);
        for (const { text, missing } of reply.letters) {
          expect(text === '').toBe(missing.length > 0);
          expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n]|\p{Cs}/u);
          expect(text).not.toMatch(/undefined|\bNaN\b|Infinity|Invalid/);
          expect(text.length).toBeLessThan(3500);
        }
      },
    ),
    { numRuns: 1500 },
  );
});
