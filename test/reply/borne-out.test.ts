// What a letter tells of the parcel, the choice and the cover: only what the row bears out, in any language.
import { describe, expect, it } from 'vitest';
import { type LanguageCode, languageCodes } from '../../src/base/ids';
import { letterOf, replyOf } from './row-letters';

describe('the buyer writes that the parcel came', () => {
  const came = {
    Marketplace: 'TikTok Shop',
    'Ship date': '2026-10-22',
    'Promised delivery': '2026-11-10',
    Delivered: '2026-11-08',
    'Tracking status': 'Delivered',
    'Shipping method': 'DHL Express',
    'Tracking number': '1234567890',
    'Buyer message': 'ok I did receive it but want it for free',
    'Buyer contacted on': '2026-11-20',
    'Claim type': 'claim',
    'Claim status': 'open',
    'Claim opened on': '2026-11-19',
    'Dispute reason': 'not received',
  };
  const ruled = { ...came, 'Claim status': 'granted', 'Claim decided on': '2026-11-17' };
  const taken = { ...came, Marketplace: 'Shopify', 'Claim type': 'chargeback' };
  const textTo = (to: string, row: typeof came, language: LanguageCode) =>
    replyOf(row, language).letters.find((each) => each.to === to)?.text ?? '';
  const said = '“ok I did receive it but want it for free”';

  it.each([
    ['en', '. our messages with the buyer', 'did not arrive'],
    ['zh', '. 与买家的沟通记录', '没有收到'],
  ] as const)(
    'who decides reads it, and the carrier is told nothing else: %s',
    (language, log, no) => {
      for (const [to, row] of [
        ['marketplace', came],
        ['marketplace', ruled],
        ['bank', taken],
      ] as const) {
        expect(textTo(to, row, language), to).toContain(said);
        expect(textTo(to, row, language), to).toContain(log);
      }
      expect(textTo('carrier', came, language)).toContain('1234567890');
      expect(textTo('carrier', came, language)).not.toContain(no);
    },
  );

  it.each([
    ['en', 'did not arrive'],
    ['zh', '没有收到'],
  ] as const)(
    'nothing is quoted of who denies it, and the carrier hears so: %s',
    (language, no) => {
      const denied = { ...came, 'Buyer message': 'I did not receive it' };
      expect(textTo('marketplace', denied, language)).not.toContain('I did not receive it');
      expect(textTo('carrier', denied, language)).toContain(no);
    },
  );
});

describe('money is asked for, and a second parcel costs far less', () => {
  // A second bag costs 5 + 3 and one in twenty fails; the money is 300 less the fee.
  const lost = {
    Marketplace: 'eBay',
    'Order value': '300',
    'Goods cost': '5',
    Freight: '3',
    'Ship date': '2026-10-22',
    'Promised delivery': '2026-11-10',
    'Tracking status': 'Lost',
    'Shipping method': 'Yanwen',
    'Tracking number': 'UG123456789YP',
    'Buyer message': 'It never arrived, I want my money back',
    'Buyer contacted on': '2026-11-20',
  };
  /** The refund as asked, then the item as the buyer's own choice. */
  const choice: Readonly<Record<LanguageCode, RegExp>> = {
    en: /we will refund you in full[\s\S]*If you would rather have the item/,
    de: /erstatten wir Ihnen[\s\S]*Wenn Sie den Artikel lieber haben möchten/,
    fr: /nous vous remboursons[\s\S]*Si vous préférez recevoir l’article/,
    es: /le reembolsamos[\s\S]*Si prefiere tener el artículo/,
    it: /le rimborsiamo[\s\S]*Se preferisce avere l’articolo/,
    pt: /reembolsamos[\s\S]*Se preferir receber o produto/,
    ru: /мы вернём Вам[\s\S]*Если Вы всё же хотите получить товар/,
    ja: /ご返金いたします[\s\S]*商品をご希望の場合は/,
    zh: /我们给您退[\s\S]*如果您更想要商品/,
  };

  it.each(languageCodes)(
    'the refund is agreed to and the item offered beside it: %s',
    (language) => {
      expect(letterOf(lost, language).text).toMatch(choice[language]);
    },
  );

  it.each([
    ['the second one would cost more than half', { 'Goods cost': '180' }],
    [
      'the buyer wants no other',
      { 'Buyer message': 'It never arrived. Refund me, no replacement.' },
    ],
    ['the buyer calls the order off', { 'Buyer message': 'Please cancel my order and refund me' }],
    ['a second one was sent before', { Reships: '1' }],
    [
      'a claim is open',
      { 'Claim type': 'claim', 'Claim status': 'open', 'Claim opened on': '2026-11-19' },
    ],
  ])('nothing is offered where %s', (_, more) => {
    const { text } = letterOf({ ...lost, ...more });
    expect(text).toContain('refund');
    expect(text).not.toMatch(/rather have the item|second parcel/);
  });
});

describe('a cover', () => {
  const etsy = {
    Marketplace: 'Etsy',
    'Order date': '2026-10-20',
    'Ship by': '2026-10-23',
    'Ship date': '2026-10-22',
    'Promised delivery': '2026-11-10',
    'Tracking status': 'In transit',
    'Last tracking update': '2026-10-28',
    'Shipping method': 'YunExpress',
    'Tracking number': 'YT2612345678901234',
    'Buyer message': 'It has not arrived.',
    'Buyer contacted on': '2026-11-20',
  };
  const covered: Readonly<Record<LanguageCode, string>> = {
    en: 'is covered',
    de: 'abgesichert',
    fr: 'couverte',
    es: 'cubierta',
    it: 'coperta',
    pt: 'coberta',
    ru: 'защищена',
    ja: '補償の対象',
    zh: '有保障',
  };

  it.each(languageCodes)('is promised only where the row shows that it holds: %s', (language) => {
    expect(letterOf(etsy, language).text).toContain(covered[language]);
    const { text } = letterOf({ ...etsy, 'Ship by': '' }, language);
    expect(text).toContain('A-1');
    expect(text).not.toContain(covered[language]);
  });

  it('that may not hold is asked of the marketplace, and the buyer is told of none', () => {
    const claimed = {
      ...etsy,
      'Ship by': '',
      'Claim type': 'claim',
      'Claim status': 'open',
      'Claim opened on': '2026-11-19',
    };
    expect(replyOf(claimed, 'en').letters.map(({ to }) => to)).toEqual(['marketplace']);
  });
});
