// The letter check: sentences that must be noticed, those that only sound alike, and whose rule it is.

import { describe, expect, it } from 'vitest';
import {
  type ActionId,
  type LanguageCode,
  languageCodes,
  type MarketId,
  marketIds,
} from '../../src/base/ids';
import { markets } from '../../src/market/index';
import { checkLetter, type LetterFacts, sayFinding } from '../../src/reply/forbidden';
import type { Category } from '../../src/reply/forbidden/rules';
import { forbiddenWords } from '../../src/text/letter-check';
import fc from '../fc';
import { type Example, replyOf, toBuyer } from './cases';
import { german } from './forbidden/de';
import { english } from './forbidden/en';
import { spanish } from './forbidden/es';
import { french } from './forbidden/fr';
import { italian } from './forbidden/it';
import { japanese } from './forbidden/ja';
import { portuguese } from './forbidden/pt';
import { russian } from './forbidden/ru';
import type { Sentences } from './forbidden/sentences';
import { chinese } from './forbidden/zh';

const tables: Readonly<Record<LanguageCode, Sentences>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  ru: russian,
  ja: japanese,
  zh: chinese,
};

const facts = (more: Partial<LetterFacts> = {}): LetterFacts => ({
  market: 'amazon',
  site: null,
  language: null,
  to: 'buyer',
  action: null,
  orderId: '302-7741852-9903341',
  proactive: false,
  ...more,
});

/** A marketplace that has a rule on it. */
function marketWith(category: Category): MarketId {
  const market = marketIds.find((each) => markets[each].bans[category] !== undefined);
  if (market === undefined) throw new Error(`Nobody forbids ${category}`);
  return market;
}

/** Everything noticed on any marketplace; outside the United States, where Walmart reads English only. */
const noticed = (text: string): readonly string[] => [
  ...new Set(
    marketIds.flatMap((market) =>
      checkLetter(text, facts({ market, site: 'CA' })).map(
        ({ category, words }) => `${category} ${words}`,
      ),
    ),
  ),
];

describe.each(Object.entries(tables))('%s', (_language, { fires, silent }) => {
  it.each(
    Object.entries(fires).flatMap(([category, texts]) =>
      texts.map((text) => [category as Category, text] as const),
    ),
  )('%s: %s', (category, text) => {
    const found = checkLetter(text, facts({ market: marketWith(category) }));
    expect(found).toContainEqual(expect.objectContaining({ category, severity: 'refused' }));
  });

  it.each(silent)('silent: %s', (text) => {
    expect(noticed(text)).toEqual([]);
  });
});

const english1 = (category: Category): string =>
  category in english.fires
    ? (english.fires[category as keyof typeof english.fires][0] ?? '')
    : { L13: 'Thank you for your order!', L14: 'We are sorry.', L16: 'We are sorry 😀.' }[
        category as 'L13' | 'L14' | 'L16'
      ];

/** The published rules as a table: ● where one was found. */
const matrix = `
      amazon ebay aliexpress etsy walmart tiktok shopee temu
L01   ●      ○    ○          ○    ●       ○      ○      ○
L02   ●      ○    ○          ○    ●       ○      ○      ○
L03   ●      ○    ●          ○    ●       ○      ○      ○
L04   ●      ○    ○          ○    ○       ○      ○      ○
L05   ●      ●    ○          ●    ●       ●      ○      ●
L06   ●      ●    ○          ○    ○       ●      ●      ●
L07   ●      ●    ○          ○    ●       ●      ●      ○
L08   ●      ●    ●          ●    ○       ●      ○      ○
L09   ○      ○    ●          ○    ○       ○      ○      ○
L10   ○      ○    ○          ●    ○       ○      ○      ○
L11   ●      ○    ○          ○    ○       ○      ○      ○
L12   ○      ●    ●          ●    ●       ●      ●      ○
L13   ●      ○    ○          ○    ●       ○      ○      ○
L14   ●      ○    ○          ○    ○       ○      ○      ○
L15   ●      ○    ○          ○    ●       ○      ○      ○
L16   ●      ○    ○          ○    ○       ○      ○      ○
L17   ○      ○    ●          ○    ●       ●      ○      ●
L18   ●      ○    ○          ○    ○       ○      ○      ○`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

describe('whose rule it is', () => {
  const [markets = [], ...rows] = matrix;
  const cells = rows.flatMap(([category = '', ...marks]) =>
    markets.map(
      (market, at) => [category as Category, market as MarketId, marks[at] === '●'] as const,
    ),
  );

  it('covers every rule', () => {
    // How long a letter is takes more than a sentence: short.test.ts.
    expect([...rows.map(([category]) => category), 'L19']).toEqual(Object.keys(forbiddenWords));
  });

  it.each(cells.filter(([category]) => category !== 'L15'))(
    '%s on %s: %s',
    (category, market, has) => {
      const cautious = /L0[1-8]|L10|L12/.test(category);
      const proactive = category === 'L13' || category === 'L14';
      const text = english1(category);
      const found = checkLetter(text, facts({ market, proactive })).filter(
        (each) => each.category === category,
      );
      expect(found.map(({ severity }) => severity)).toEqual(
        has ? ['refused'] : cautious ? ['warning'] : [],
      );
      for (const each of found) expect(each.market === market).toBe(has);
    },
  );

  it.each(['shopify', 'woocommerce'] as const)(
    'in a shop of one’s own (%s) its own links, offers and till are no way out',
    (market) => {
      for (const category of ['L05', 'L06', 'L07', 'L08'] as const)
        expect(checkLetter(english1(category), facts({ market }))).toEqual([]);
      expect(checkLetter(english1('L12'), facts({ market }))).toMatchObject([
        { severity: 'warning' },
      ]);
    },
  );

  it('is told in one sentence with the words and the marketplace', () => {
    const [found] = checkLetter('Scan the QR code.', facts({ market: 'ebay' }));
    const [other] = checkLetter('Scan the QR code.', facts({ market: 'etsy' }));
    if (found === undefined || other === undefined) throw new Error('not noticed');
    expect(sayFinding(found, 'en')).toBe('“QR” – refused by eBay: no links or QR codes (L06).');
    expect(sayFinding(found, 'zh')).toBe('“QR”——eBay 禁止：不得包含链接或二维码（L06）。');
    expect(sayFinding(other, 'en')).toMatch(/^“QR” – better not: .* Amazon has one: no links/);
    expect(sayFinding(other, 'zh')).toMatch(/^“QR”——建议避免：.*亚马逊 规定/);
    const [whole] = checkLetter('Sorry.', facts({ proactive: true }));
    if (whole === undefined) throw new Error('not noticed');
    expect(sayFinding(whole, 'en')).toMatch(/^Refused by Amazon: .*order number/);
  });
});

describe('the action a letter carries out', () => {
  const close = 'Would you please withdraw the claim?';
  const cancel = 'Please cancel the order in your account.';
  it.each<readonly [string, ActionId | null, readonly string[]]>([
    [close, null, ['L10']],
    [close, 'agree_return', ['L10']],
    [close, 'refund', ['L10']],
    [close, 'ask_withdraw', []],
    [close, 'prove_authentic', []],
    [cancel, null, ['L11']],
    [cancel, 'ship_now', ['L11']],
    [cancel, 'cancel_order', []],
    [cancel, 'ask_keep_or_refuse', []],
    [cancel, 'confirm_address', []],
  ])('%s for %s', (text, action, expected) => {
    const found = [
      ...checkLetter(text, facts({ market: 'etsy', action })),
      ...checkLetter(text, facts({ market: 'amazon', action })),
    ].filter(({ severity }) => severity === 'refused');
    expect(found.map(({ category }) => category)).toEqual(expected);
  });
});

describe('a letter as a whole', () => {
  const whole = (text: string, more: Partial<LetterFacts>) =>
    checkLetter(text, facts(more)).map(({ category }) => category);
  const order = 'Your order 302-7741852-9903341';

  it.each([
    [
      'thanks only',
      `${order}: thank you for your purchase! If you have any questions, contact us.`,
    ],
    [
      'shipped only',
      `Hello Ann,\n\n${order} has been shipped today.\n\nKind regards\nLantern House`,
    ],
    [
      'in German',
      'Vielen Dank für Ihre Bestellung 302-7741852-9903341! Bei Fragen melden Sie sich.',
    ],
    [
      'in Japanese',
      'ご注文（302-7741852-9903341）ありがとうございます。ご質問はお問い合わせください。',
    ],
  ])('that says nothing, unasked: %s', (_what, text) => {
    expect(whole(text, { proactive: true })).toEqual(['L13']);
    expect(whole(text, { proactive: true, market: 'walmart', site: 'CA' })).toEqual(['L13']);
    expect(whole(text, { proactive: false })).toEqual([]);
  });

  it.each([
    `${order} has been shipped but is delayed by customs; we are sorry.`,
    `Thank you for your order. ${order} needs one more detail: which colour do you want?`,
    `${order} was sent back to us. Shall we send it again or refund you?`,
  ])('that says something: %s', (text) => {
    expect(whole(text, { proactive: true })).toEqual([]);
  });

  it('names the order when the seller starts', () => {
    const text = 'We are sorry that your parcel is late. Would you like to wait?';
    expect(whole(text, { proactive: true })).toEqual(['L14']);
    expect(whole(text, { proactive: false })).toEqual([]);
    expect(whole(`${text} (302 7741852 9903341)`, { proactive: true })).toEqual([]);
    expect(whole(`${text} (114-3941689-8772232)`, { proactive: true, orderId: '' })).toEqual([]);
  });

  const texts: Readonly<Record<LanguageCode, string>> = Object.fromEntries(
    languageCodes.map((language) => [language, tables[language].silent.slice(0, 6).join(' ')]),
  ) as Record<LanguageCode, string>;
  it.each(
    languageCodes.flatMap((written) =>
      languageCodes.map((language) => [written, language] as const),
    ),
  )('written in %s for a buyer who reads %s', (written, language) => {
    expect(whole(texts[written], { language })).toEqual(written === language ? [] : ['L15']);
  });

  it('may be short, hold foreign names, or be in two languages', () => {
    expect(whole('OK, merci!', { language: 'en' })).toEqual([]);
    expect(
      whole(
        '返送先は次のとおりです。\nLantern House Returns\nHafenweg 12, 20457 Hamburg, Germany',
        {
          language: 'ja',
        },
      ),
    ).toEqual([]);
    expect(whole(`${texts.de}\n\n${texts.en}`, { language: 'de' })).toEqual([]);
  });

  it('is in English on Walmart in the United States, whatever the buyer reads', () => {
    const on = { market: 'walmart', language: 'es' } as const;
    expect(whole(texts.es, { ...on, site: 'US' })).toEqual(['L15']);
    expect(whole(texts.es, { ...on, site: 'MX' })).toEqual([]);
    expect(whole(texts.en, { ...on, site: 'US' })).toEqual([]);
  });

  it.each(['😀', '❤️', '👍🏽', '🇩🇪', '☺'])('has no %s', (sign) => {
    expect(whole(`We are sorry ${sign} about this.`, {})).toEqual(['L16']);
  });

  it('may have signs that are no pictures', () => {
    expect(whole('USB‑C™ cable © 2026, 5 m → 10 m, ✓ checked, № 5, 20 °C', {})).toEqual([]);
  });
});

describe('ways out of the marketplace', () => {
  const on = (text: string, more: Partial<LetterFacts> = {}) =>
    checkLetter(text, facts(more)).map(({ category, words }) => `${category} ${words}`);

  it.each([
    ['L06', 'See ｗｗｗ．ｌａｎｔｅｒｎ．ｃｏｍ for more.'],
    ['L06', 'It is on lantern[.]shop.'],
    ['L06', 'hxxps://lantern.example/a'],
    ['L06', 'lantern。com is written lantern点com'],
    ['L07', 'ann@lan​tern.com'],
    ['L07', 'ann＠lantern．com'],
    ['L07', 'ann @ lantern . com'],
    ['L07', 'ann(at)lantern(dot)com'],
    ['L07', 'ann arroba gmail punto com'],
    ['L07', 'whats​app me'],
    ['L07', '薇信 lantern88'],
    ['L07', '+49 (0)30 123-456-78'],
    ['L07', '0049 30 1234567'],
    ['L07', '电话：０７５５－１２３４５６７８'],
    ['L07', 'tel. no.: 415/555-0132'],
  ])('%s: %s', (category, text) => {
    expect(on(text).map((each) => each.slice(0, 3))).toContain(category);
  });

  it.each([
    'Order 302-7741852-9903341, tracking 00340434161094042557, LP00123456789012.',
    'It cost 1,234.56 EUR on 17.11.2026 at 10:45.',
    'ASP.NET and Node.js books, USB3.0, No.5, v2.0.1, e.g. manual.pdf.',
    'We have refunded you.It will take three days.',
    'Your parcel is on line 4 of the list, in line with the rules.',
    'Your phone case left on 2026-11-17; the iPhone 15 128 GB case is blue.',
    'Call DHL: the number is on the card they left.',
    '订单 8123456789012345，运单号 1Z999AA10123456784。',
  ])('silent: %s', (text) => {
    expect(on(text)).toEqual([]);
  });

  it('are not the marketplace itself, but links into it count on Amazon', () => {
    const text = 'Open your order on Amazon.de, please.';
    expect(on(text)).toEqual([]);
    expect(on('See amazon.de/your-orders.')).toEqual(['L06 amazon.de/your-orders.']);
    expect(on('See ebay.com/usr/me.', { market: 'ebay' })).toEqual([]);
    expect(on('See amazon.com.', { market: 'ebay' })).toEqual(['L06 amazon.com']);
  });

  it('a telephone number has six to fifteen digits', () => {
    expect(on('phone 415-555')).toEqual(['L07 phone 415-555']);
    expect(on('phone 41-555')).toEqual([]);
    expect(on('+123456789012345')).toEqual(['L07 +123456789012345']);
    expect(on('+1234567890123456')).toEqual([]);
  });

  it('a letter that says nothing is told by the sentence it is about', () => {
    const text = 'Hello Ann! Thank you for your order 302-7741852-9903341. Best wishes, Tom';
    expect(on(text, { proactive: true })).toEqual([
      'L13 Thank you for your order 302-7741852-9903341',
    ]);
  });

  it('an order number is no telephone number', () => {
    expect(on('phone 4155550132', { orderId: '4155550132' })).toEqual([]);
    expect(on('phone 4155550132', { orderId: '1' })).toEqual(['L07 phone 4155550132']);
  });
});

describe('the built-in letters', () => {
  const states = ['in_transit', 'returning', 'failed_attempt'] as const;
  const issues = ['damaged', 'missing_item', 'not_as_described', 'request'] as const;
  /** Letters whose words depend on where the parcel is. */
  const onTheWay = ['refund_delivery', 'reship_delivery', 'ask_pickup', 'contact_first'];
  const variants = (id: string, example: Example): readonly Example[] => [
    ...marketIds.map((market) => ({
      ...example,
      order: { ...example.order, market, site: null },
    })),
    ...(onTheWay.includes(id) ? states : []).map((state) => ({
      ...example,
      parcel: { ...example.parcel, state },
    })),
    ...issues.map((issue) => ({
      ...example,
      issue: issue === 'request' ? ('return_request' as const) : issue,
    })),
  ];

  it.each(languageCodes)('pass on every marketplace in %s', (language) => {
    for (const [id, example] of Object.entries(toBuyer))
      for (const each of variants(id, example)) {
        const letter = replyOf(each, language).letters.find(({ to }) => to === 'buyer');
        const market = each.order?.market ?? 'amazon';
        expect(letter?.missing, `${id} ${market}`).toEqual([]);
        const found = checkLetter(letter?.text ?? '', {
          market,
          site: language === 'en' ? null : 'CA',
          language,
          to: 'buyer',
          action: example.action,
          orderId: '302-7741852-9903341',
          proactive: example.stage === 'none',
        });
        // Where messages are short, buyers read Spanish or Portuguese; elsewhere the check says it.
        const fits = language === 'es' || language === 'pt';
        const wrong = found.filter(({ category }) => fits || category !== 'L19');
        expect(wrong, `${id} ${market}: ${letter?.text}`).toEqual([]);
      }
  });
});

describe('any text', () => {
  const innocent = languageCodes.map((language) => fc.constantFrom(...tables[language].silent));

  it('of innocent sentences stays innocent: no pattern leaves its sentence', () => {
    const letter = fc
      .integer({ min: 0, max: innocent.length - 1 })
      .chain((at) => fc.array(innocent[at] ?? fc.constant(''), { minLength: 2, maxLength: 12 }))
      .chain((sentences) =>
        fc.constantFrom(' ', '\n', '\n\n').map((between) => sentences.join(between)),
      );
    fc.assert(
      fc.property(letter, fc.constantFrom(...marketIds), (text, market) => {
        const found = checkLetter(text, facts({ market, site: 'CA' }));
        expect(found.filter(({ category }) => category !== 'L19')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['L01', 'We have refunded you in full.', 'Please leave a review.'],
    ['L02', 'We have removed the wrong part', '\nYour review is online.'],
    ['L03', 'We hope that the news is good.', 'Reviews help other buyers.'],
    ['L10', 'Please wait until Friday.', 'Amazon will close the case.'],
    ['L11', 'Could you tell us the colour?', 'We cancel the order otherwise.'],
    ['L01', 'Wir erstatten Ihnen den Betrag.', 'Schreiben Sie gern eine Bewertung.'],
    ['L01', '返金いたしました。', 'レビューもお待ちしております。'],
    ['L01', '已给您退款。', '欢迎评价。'],
  ])('%s is not pieced together from two sentences: %s %s', (category, one, two) => {
    const found = checkLetter(`${one} ${two}`, facts({ market: marketWith(category as Category) }));
    expect(found.map((each) => each.category)).not.toContain(category);
    const joined = checkLetter(
      `${one} ${two}`.replace(/[.!?\n]+ ?(?=.)/, ', ').replace('。', '，'),
      facts({ market: marketWith(category as Category) }),
    );
    expect(joined.map((each) => each.category)).toContain(category);
  });

  it('is quoted as written', () => {
    for (const { fires } of Object.values(tables))
      for (const text of Object.values(fires).flat())
        for (const { words, at } of checkLetter(`Hello!\n\n${text}`, facts())) {
          expect(words.length).toBeLessThanOrEqual(60);
          expect(`Hello!\n\n${text}`.slice(at).startsWith(words.replace(/…$/, ''))).toBe(true);
        }
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      ...[
        'review',
        'refund',
        'please',
        'not',
        'if you',
        'case',
        'a@',
        'www.',
        '+49 ',
        '1-',
        ' at ',
      ],
      ...[
        '评价',
        '退款',
        '请',
        '不',
        'レビュー',
        '返金',
        '★',
        '. ',
        ',',
        '{{',
        '\u202E',
        '\uD800',
        '😀',
      ],
    ),
  );
  it('never throws, and every finding stands in it', () => {
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...marketIds),
        fc.constantFrom(...languageCodes),
        fc.boolean(),
        (letter, market, language, proactive) => {
          for (const { at, words } of checkLetter(letter, facts({ market, language, proactive }))) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(letter.slice(at).startsWith(words.replace(/…$/, ''))).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one long word', 'a'],
    ['one long number', '1'],
    ['digits and spaces', '1 '],
    ['dots', 'a.'],
    ['at signs', 'a@'],
    [
      'words of every list',
      'please do not close the case refund good review leave feedback if you ',
    ],
    ['the same in Chinese', '请不要先取消纠纷退款好评修改评价订单'],
    ['the same in Japanese', '返金レビュー良い評価をお願いください必ず'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['joiners', '\u200B'],
  ])('is read through in the end, however hostile: %s', (_what, unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    expect(() => checkLetter(text, facts({ language: 'de', proactive: true }))).not.toThrow();
  });
});
