// Which letters an action has, in which language, with which facts, and what they never show.

import { describe, expect, it } from 'vitest';
import { type ActionId, actionIds, type LanguageCode, languageCodes } from '../../src/base/ids';
import { money } from '../../src/base/money';
import type { CarrierLetterId, MarketplaceLetterId } from '../../src/languages/letter-names';

import { fields } from '../../src/reply/fields';

import type { Letter } from '../../src/reply/reply';
import { defaultSettings, readSettings } from '../../src/settings/settings';
import { day } from '../make';
import {
  type Example,
  replyOf,
  settings,
  toBank,
  toBuyer,
  toCarrier,
  toMarketplace,
} from './cases';

/** One letter, which must be there. */
function letter(
  example: Example,
  to: Letter['to'] = 'buyer',
  language?: LanguageCode,
  chosen = settings,
): Letter {
  const found = replyOf(example, language, chosen).letters.find((each) => each.to === to);
  if (found === undefined) throw new Error(`no letter to the ${to}`);
  return found;
}
const text = (example: Example, language: LanguageCode = 'en'): string =>
  letter(example, 'buyer', language).text;

const changed = (
  example: Example,
  order: Example['order'],
  parcel?: Example['parcel'],
): Example => ({
  ...example,
  order: { ...example.order, ...order },
  parcel: { ...example.parcel, ...parcel },
});

const withoutLetter: readonly ActionId[] = [
  'none_closed',
  'accept_chargeback',
  'accept_loss',
  'ship_now',
  'ship_registered',
  'need_facts',
  'watch',
  'none',
];
const examples = [
  ...Object.values(toBuyer),
  ...Object.values(toMarketplace),
  ...Object.values(toCarrier),
  ...Object.values(toBank),
];

describe('the letters of an action', () => {
  it('exist for every action but those that need none', () => {
    const written = new Set(examples.map(({ action }) => action));
    expect(actionIds.filter((id) => !written.has(id))).toEqual(withoutLetter);
  });

  it.each(Object.entries(toBuyer))('%s is written to the buyer', (_, example) => {
    expect(letter(example).missing).toEqual([]);
    expect(letter(example).text.length).toBeGreaterThan(80);
  });

  it.each(withoutLetter)('%s has none, and still names the language', (action) => {
    expect(replyOf({ action })).toEqual({ language: 'de', letters: [] });
  });

  it.each(Object.entries(toMarketplace))('%s goes to the marketplace', (_, example) => {
    const to = replyOf(example).letters.map((each) => each.to);
    expect(to).toContain('marketplace');
    expect(to).toEqual([...to].sort((a, b) => rank(a) - rank(b)));
  });

  it('are all different', () => {
    const all = Object.values(toBuyer).map((example) => text(example));
    expect(new Set(all).size).toBe(all.length);
  });
});

const rank = (to: Letter['to']): number => ['buyer', 'marketplace', 'carrier', 'bank'].indexOf(to);

describe('variants', () => {
  it.each<[string, Example, RegExp]>([
    ['lost in the post', { action: 'refund', issue: 'not_received' }, /has not reached you/],
    [
      'broken',
      { action: 'refund', issue: 'defective', parcel: { delivered: true } },
      /does not work/,
    ],
    [
      'return is back',
      { action: 'refund', issue: 'cancel', order: { returnReceived: { yes: true, on: null } } },
      /has reached us/,
    ],
    [
      'claim without words on an undelivered parcel',
      { action: 'refund', issue: 'none', stage: 'claim_open' },
      /has not reached you/,
    ],
    ['missing part', { action: 'reship', issue: 'missing_item' }, /what is missing/],
    [
      'sent back',
      { action: 'refund', issue: 'not_received', parcel: { state: 'returned' } },
      /could not be delivered/,
    ],
    [
      'attempted delivery',
      { action: 'ask_pickup', stage: 'none', parcel: { state: 'failed_attempt' } },
      /tried to deliver/,
    ],
    [
      'not sent yet',
      {
        action: 'ask_to_wait',
        issue: 'not_received',
        parcel: { state: 'not_shipped', shipped: false },
      },
      /has not been shipped yet/,
    ],
    [
      'sent without tracking',
      {
        action: 'share_tracking',
        issue: 'where_is_order',
        parcel: { class: 'untracked', number: null },
      },
      /service without tracking/,
    ],
  ])('%s', (_, example, expected) => {
    expect(text(example)).toMatch(expected);
  });

  it('a late, a slow and a returning parcel are told apart', () => {
    const { contact_first: example } = toBuyer;
    expect(text(example)).toContain('should have been with you by 17 November 2026');
    const slow = changed(example, {}, { late: { days: 4, against: 'typical' } });
    expect(text(slow)).toContain(
      'longer than usual; the last tracking update is from 9 November 2026',
    );
    expect(text(changed(example, {}, { state: 'returning' }))).toContain('was sent back');
  });

  it('an issue that was never named gets no invented one', () => {
    expect(text({ ...toBuyer.send_return_address, issue: 'return_request' })).toContain(
      'We have received your request. Of course you can return the item',
    );
  });

  it('photos are asked for only where there is a fault to see and none came', () => {
    const { send_return_address: example } = toBuyer;
    expect(text(example)).toContain('photos of the problem');
    expect(text(changed(example, { photosReceived: { yes: true, on: null } }))).not.toContain(
      'photos of',
    );
    expect(text({ ...example, issue: 'return_request' })).not.toContain('photos of');
  });

  it('the cheapest way out that is allowed stands beside the return', () => {
    // Partial refund of a usable item: 0.5 · 30 % of 49.90 + half of the next cheapest.
    expect(text(toBuyer.send_return_address)).toContain('30% of the amount you paid (€14.97)');
    // Reship: 30 % goods + about €5.40 freight, far below €49.90; on Amazon's open claim only money.
    const broken: Example = { action: 'send_return_address', issue: 'defective' };
    expect(text(broken)).toContain('send you a new one');
    expect(text(toBuyer.agree_return)).toContain('refund you in full (€49.90)');
    expect(text(toBuyer.agree_return)).not.toContain('new one');
  });

  it('without a value nothing is offered and nothing is priced', () => {
    const bare = text(changed(toBuyer.send_return_address, { value: null }));
    expect(bare).not.toMatch(/keep the item|€/);
    expect(text(changed(toBuyer.refund_delivery, { value: null }))).toContain(
      'We are refunding you in full.',
    );
  });
});

describe('amounts', () => {
  it('are not promised in a currency nobody named', () => {
    const assumed = { currencyAssumed: true, site: null };
    expect(text(changed(toBuyer.refund_delivery, assumed))).not.toContain('49');
    expect(text(changed(toBuyer.partial_refund, assumed))).toContain('30% of the amount you paid,');
    // Amazon.de sells in euros.
    expect(text(changed(toBuyer.refund_delivery, { ...assumed, site: 'DE' }))).toContain('€49.90');
  });

  it('are not repeated in full after a part was refunded', () => {
    expect(text(changed(toBuyer.refund_delivery, { refunded: 'partial' }))).not.toContain('49.90');
  });

  it('follow the currency of the order and the language of the letter', () => {
    const order = { value: money(1234, 'JPY'), currency: 'JPY', country: 'JP' };
    expect(text(changed(toBuyer.refund_delivery, order), 'ja')).toContain('全額（￥1,234）');
    expect(text(changed(toBuyer.refund_delivery, order), 'en')).toContain('(JP¥1,234)');
  });
});

describe('the return address', () => {
  const withAddress: readonly (keyof typeof toBuyer)[] = [
    'agree_return',
    'send_return_address',
    'refund_on_return',
    'negotiate_refund',
  ];

  it.each(withAddress)('%s shows it, and on eBay only the way into the return tool', (id) => {
    for (const language of languageCodes) {
      expect(text(toBuyer[id], language)).toContain('Hafenweg 12\n20457 Hamburg');
      const onEbay = text(changed(toBuyer[id], { market: 'ebay' }), language);
      expect(onEbay).toContain('eBay');
      expect(onEbay).not.toMatch(/Hafenweg|20457|Germany/);
    }
  });

  it.each(['ebay', 'walmart', 'tiktok', 'shopee', 'temu'] as const)(
    'no letter at %s shows or asks for a postal address',
    (market) => {
      for (const example of Object.values(toBuyer))
        expect(text(changed(example, { market, site: null }))).not.toMatch(
          /Hafenweg|street, postcode/,
        );
    },
  );

  it('depends on the country, and its lack is named', () => {
    const two = readSettings({ returnAddress: { FR: '1 rue Rose', '*': '2 Elm Road' } }).settings;
    const to = (country: string | null) =>
      letter(changed(toBuyer.agree_return, { country }), 'buyer', 'en', two).text;
    expect(to('FR')).toContain('1 rue Rose');
    expect(to('DE')).toContain('2 Elm Road');
    expect(to(null)).toContain('2 Elm Road');
    expect(letter(toBuyer.agree_return, 'buyer', 'en', defaultSettings)).toMatchObject({
      text: '',
      missing: ['address'],
    });
    expect(fields.address.from).toEqual({ setting: 'returnAddress' });
  });
});

describe('a missing fact', () => {
  it.each<[keyof typeof toBuyer, Example['order'], Example['parcel'], string]>([
    ['share_tracking', {}, { number: null }, 'tracking'],
    ['contact_first', { id: '' }, {}, 'order'],
    ['ask_pickup', { id: ' \u0000' }, {}, 'order'],
    ['extend_protection', { protectionEnds: null }, {}, 'protection_ends'],
  ])('%s without it is not written', (id, order, parcel, name) => {
    for (const language of languageCodes)
      expect(letter(changed(toBuyer[id], order, parcel), 'buyer', language)).toEqual({
        to: 'buyer',
        language,
        text: '',
        facts: [],
        missing: [name],
      });
  });

  it.each<[MarketplaceLetterId | CarrierLetterId, Letter['to'], Example, string[]]>([
    [
      'contest_in_window',
      'marketplace',
      changed(toMarketplace.contest_in_window, { shipDate: null }),
      ['shipped'],
    ],
    [
      'contest_delivered',
      'marketplace',
      changed(toMarketplace.contest_delivered, {}, { number: null }),
      ['tracking'],
    ],
    ['trace', 'carrier', changed(toCarrier.trace, {}, { number: null }), ['tracking']],
  ])('%s names it', (_, to, example, missing) => {
    expect(letter(example, to)).toMatchObject({ text: '', missing });
  });

  it('has a label in both languages, that of the column which fills it', () => {
    expect(fields.tracking.label).toEqual({ en: 'Tracking number', zh: '运单号' });
    for (const { label } of Object.values(fields)) {
      expect(label.en).not.toBe('');
      expect(label.zh).toMatch(/\p{Script=Han}|SKU/u);
    }
  });
});

describe('dates', () => {
  it('are promised only as the row holds them', () => {
    const open = changed(
      toBuyer.share_tracking,
      { promised: null },
      {
        dueThere: { on: day('2026-12-01'), from: 'typical' },
      },
    );
    expect(text(open)).not.toMatch(/December|by \d/);
  });

  it('a ship-by day that has passed is not announced', () => {
    expect(text(toBuyer.not_shipped_yet)).toContain('by 23 November 2026');
    const passed = changed(toBuyer.not_shipped_yet, { shipBy: day('2026-11-20') });
    expect(text(passed)).not.toContain('20 November');
  });
});

describe('languages', () => {
  it('the row’s, else the country’s, else the site’s, else the setting', () => {
    expect(replyOf(changed(toBuyer.ask_to_wait, { language: 'it' })).language).toBe('it');
    expect(replyOf(toBuyer.ask_to_wait).language).toBe('de');
    expect(replyOf(changed(toBuyer.ask_to_wait, { country: null })).language).toBe('de');
    const nowhere = { country: null, site: null };
    expect(replyOf(changed(toBuyer.ask_to_wait, nowhere)).language).toBe('en');
  });

  it('the seller’s own version says the same with the same facts', () => {
    const facts = ['302-7741852-9903341', 'YT2612345678901234', 'Hanna Vogt'];
    for (const language of languageCodes)
      for (const fact of facts) expect(text(toBuyer.ask_to_wait, language)).toContain(fact);
  });

  it('marketplaces read English, AliExpress Chinese, carriers the seller’s language', () => {
    const { contest_delivered: example } = toMarketplace;
    const chinese = readSettings({ language: 'zh' }).settings;
    const onAli = changed(example, { market: 'aliexpress', site: null });
    expect(letter(example, 'marketplace').language).toBe('en');
    expect(letter(onAli, 'marketplace').language).toBe('zh');
    expect(letter(onAli, 'marketplace', 'en').language).toBe('en');
    expect(letter(example, 'carrier').language).toBe('en');
    expect(letter(example, 'carrier', undefined, chinese).language).toBe('zh');
  });
});

describe('letters to the marketplace', () => {
  it('hold the facts in one dated block, then the rule, then the attachments', () => {
    const { text: full } = letter(toMarketplace.contest_delivered, 'marketplace');
    const order = [
      'The facts:',
      '- Ordered: 2 November 2026',
      '- To be shipped by: 4 November 2026',
      '- Shipped: 3 November 2026',
      '- Tracking number: YT2612345678901234 (YunExpress)',
      '- Promised delivery: 17 November 2026',
      '- Delivered according to the carrier’s tracking: 16 November 2026',
      '- The buyer wrote: 12 November 2026',
      '- We answered: 13 November 2026',
      '- Claim opened: 19 November 2026',
      'Amazon decides delivery claims by',
      'Attached:',
      '1. tracking record with the delivery scan',
      '2. record of the dispatch',
      '3. our messages with the buyer',
    ].map((line) => full.indexOf(line));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('lose every line whose fact is not known', () => {
    const bare = changed(
      toMarketplace.contest_delivered,
      {
        item: '',
        orderDate: null,
        shipBy: null,
        shipDate: null,
        promised: null,
        contactedOn: null,
        repliedOn: null,
        market: 'unknown',
        site: null,
        claim: { type: 'claim', status: 'open', openedOn: null, decidedOn: null },
      },
      { deliveredOn: null },
    );
    expect(letter(bare, 'marketplace').text).toBe(
      [
        'Hello,',
        '',
        'We contest the claim for order 302-7741852-9903341 that the parcel was not received. According to the carrier’s tracking, the parcel (YT2612345678901234) was delivered.',
        '',
        'The facts:',
        '- Tracking number: YT2612345678901234 (YunExpress)',
        '- Delivered according to the carrier’s tracking',
        '',
        'We ask you to decide the claim in our favour.',
        '',
        'Attached:',
        '1. tracking record with the delivery scan',
        '',
        'Kind regards',
        'Lantern House Support',
      ].join('\n'),
    );
  });

  it('never assert a scan the carrier did not make', () => {
    for (const example of Object.values(toMarketplace)) {
      if (/delivered|window/.test(example.action)) continue;
      const unscanned = changed(example, {}, { deliveryScan: false });
      const found = replyOf(unscanned).letters.find(({ to }) => to === 'marketplace');
      expect(found?.text ?? '').not.toContain('tracking: 16 November');
    }
  });

  it('rest on the marketplace’s own rule where one is known', () => {
    const on = (market: 'ebay' | 'aliexpress' | 'shopify') =>
      letter(changed(toMarketplace.contest_in_window, { market, site: null }), 'marketplace', 'en')
        .text;
    expect(on('ebay')).toContain('once the estimated delivery date has passed');
    expect(on('aliexpress')).toContain('15 days to dispute');
    expect(on('shopify')).not.toContain('estimated delivery date');
  });

  it('an appeal follows its ground', () => {
    const appeal = (example: Example) => letter(example, 'marketplace').text;
    expect(appeal(toMarketplace.appeal_delivered)).toContain('was delivered on 16 November 2026');
    expect(appeal(toMarketplace.appeal_in_window)).toContain('has not passed');
    expect(appeal(toMarketplace.appeal_agreed)).toContain('return address on 14 November 2026');
    expect(appeal(toMarketplace.appeal_no_contact)).toContain('answered the buyer on 13 November');
    expect(appeal(toMarketplace.appeal_authentic)).toContain('authorisation of the brand');
    expect(appeal(toMarketplace.appeal_abuse)).toContain('not made in good faith');
    expect(replyOf({ action: 'appeal', issue: 'damaged', stage: 'granted' }).letters).toEqual([]);
  });

  it('authenticity goes to the marketplace once a claim is open', () => {
    const to = (example: Example) => replyOf(example).letters.map((each) => each.to);
    expect(to(toBuyer.prove_authentic)).toEqual(['buyer', 'marketplace']);
    expect(to({ ...toBuyer.prove_authentic, stage: 'message' })).toEqual(['buyer']);
  });
});

describe('letters to the carrier', () => {
  it('ask for the signature where a delivery is contested or checked, but not without a number', () => {
    const to = (example: Example) => replyOf(example).letters.map((each) => each.to);
    expect(to(toMarketplace.contest_delivered)).toEqual(['marketplace', 'carrier']);
    expect(to(toBuyer.check_delivery)).toEqual(['buyer', 'carrier']);
    const untracked = changed(toBuyer.check_delivery, {}, { class: 'untracked', number: null });
    expect(to(untracked)).toEqual(['buyer']);
    expect(text(untracked)).not.toContain('asking the carrier');
  });

  it('say whether the parcel was ever scanned', () => {
    const { trace } = toCarrier;
    expect(letter(trace, 'carrier').text).toContain('the last scan is of 10 November 2026');
    const announced = changed(trace, {}, { state: 'pre_transit' });
    expect(letter(announced, 'carrier').text).toContain('no acceptance scan');
  });

  it('name the day the marketplace set', () => {
    expect(letter(toCarrier.proof_of_delivery, 'carrier').text).toContain('by 25 November 2026');
  });
});

describe('what a cell says stays text', () => {
  it.each([
    '{{constructor}}',
    '{{{x}}}',
    '{{=<% %>=}}',
    '{{#order}}x{{/order}}',
    '<img src=x onerror=alert(1)>',
    '灯具 “A”',
    'مصباح مكتب',
    '$& $1 \\n',
  ])('an item called %s', (item) => {
    const asked = changed(toMarketplace.contest_no_contact, { item });
    expect(letter(asked, 'marketplace', 'zh').text).toContain(`（${item}）`);
  });

  it('an item name the marketplace cannot read is left out', () => {
    const asked = changed(toMarketplace.contest_no_contact, { item: '台灯 黑色' });
    expect(letter(asked, 'marketplace', 'en').text).not.toMatch(/\p{Script=Han}|\(\)/u);
  });

  it('turns no text round and runs no longer than a line', () => {
    const asked = changed(toMarketplace.contest_no_contact, {
      id: '1\u202E23',
      item: `a\u2066${'b'.repeat(2000)}`,
    });
    const { text: full } = letter(asked, 'marketplace', 'en');
    expect(full).toContain('order 123 (ab');
    expect(full).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(full.length).toBeLessThan(1200);
  });

  it('greets nobody by an account name, and goes without greeting or signature', () => {
    const nameless = changed(toBuyer.ask_to_wait, { buyer: '{{constructor}}' });
    expect(letter(nameless, 'buyer', 'en', defaultSettings).text).toMatch(
      /^Hello,\n\nWe understand[\s\S]*find a solution\.$/,
    );
  });

  it('signs with the signature, else with the shop', () => {
    const shop = readSettings({ shopName: 'Lantern House' }).settings;
    expect(letter(toBuyer.ask_to_wait, 'buyer', 'en', shop).text).toMatch(
      /Kind regards\nLantern House$/,
    );
    expect(text(toBuyer.ask_to_wait)).toMatch(/Kind regards\nLantern House Support$/);
  });

  it('names no marketplace where the shop is the seller’s own or unknown', () => {
    for (const market of ['unknown', 'shopify', 'woocommerce'] as const) {
      const asked = text(changed(toBuyer.ask_withdraw_refunded, { market, site: null }));
      expect(asked).toContain('withdraw the claim?');
    }
  });
});
