// Letters read beside their rows: what the row does not say is not said, in any language.
import { describe, expect, it } from 'vitest';
import { type LanguageCode, languageCodes } from '../../src/base/ids';
import { letterOf } from './row-letters';

const address = {
  Marketplace: 'Amazon.com',
  'Order status': 'Unshipped',
  'Ship by': '2026-11-24',
  'Buyer message': 'Please send it to a new address',
  'Buyer contacted on': '2026-11-20',
};
const again: Readonly<Record<LanguageCode, string>> = {
  en: 'place the order again with the new address',
  de: 'mit der neuen Adresse noch einmal',
  fr: 'la repasser avec la nouvelle adresse',
  es: 'de nuevo con la dirección nueva',
  it: 'Lo rifaccia per favore con il nuovo indirizzo',
  pt: 'de novo com o endereço novo',
  ru: 'заново с новым адресом',
  ja: '新しいご住所で、改めてご注文',
  zh: '用新地址重新下单',
};

describe('another address where only the order’s own is allowed', () => {
  it.each(languageCodes)('asks to order again and claims no wish to cancel: %s', (language) => {
    const { text } = letterOf(address, language);
    expect(text).toContain(again[language]);
    expect(text).not.toMatch(/As you asked|wie gewünscht|Comme vous l’avez|Tal como nos pidió/);
  });

  it('a buyer who did ask to cancel is told so', () => {
    const { text } = letterOf({ ...address, 'Buyer message': 'Please cancel my order' });
    expect(text).toContain('As you asked, we are cancelling');
  });
});

it.each(languageCodes)(
  'an address is changed on the marketplace where its cover asks for that: %s',
  (language) => {
    const { text } = letterOf({ ...address, Marketplace: 'Etsy' }, language);
    expect(text).toContain('Etsy');
  },
);

it('what comes back for duty is paid less what the terms name, though the buyer only asks for the money', () => {
  const refused = {
    Marketplace: 'Shopify',
    'Order value': '80',
    'Ship date': '2026-10-20',
    'Tracking status': 'Returned to sender',
    'Buyer message': 'I refused the parcel because of the customs fee, where is my money?',
    'Buyer contacted on': '2026-11-20',
  };
  expect(letterOf(refused).text).toContain('less the costs that the terms of the order name');
});

it.each(languageCodes)(
  'nobody hopes that no one was hurt where the buyer writes that somebody was: %s',
  (language) => {
    const burnt = {
      Marketplace: 'AliExpress',
      Delivered: '2026-11-15',
      'Tracking status': 'Delivered',
      'Buyer message': 'The lamp caught fire and my son burnt his hand.',
      'Buyer contacted on': '2026-11-20',
    };
    const doctor = /doctor|Arzt|médecin|médico|medico|врачу|医師|就医/;
    const { text } = letterOf(burnt, language);
    expect(text).toMatch(doctor);
    expect(text).not.toMatch(/hope|hoffen|espér|esper[ao]|speria|надеемся|願っ|希望/i);
  },
);

it('what was never shipped is sent again, not looked into', () => {
  const digital = {
    Marketplace: 'Etsy',
    'Shipping method': 'Digital download',
    Issue: 'not received',
    'Buyer contacted on': '2026-11-20',
  };
  expect(letterOf(digital).text).toContain('You receive it again with this message.');
});

describe('a payment taken back', () => {
  const taken = {
    Marketplace: 'Shopify',
    'Order value': '80',
    'Ship date': '2026-10-20',
    'Promised delivery': '2026-11-02',
    Delivered: '2026-10-30',
    'Tracking status': 'Delivered',
    'Shipping method': 'DHL Express',
    'Tracking number': '5678901234',
    'Claim type': 'chargeback',
    'Claim status': 'open',
    'Claim opened on': '2026-11-18',
  };

  it('as never received: no word of a stranger’s purchase', () => {
    const { text } = letterOf({ ...taken, 'Dispute reason': 'Product not received' });
    expect(text).toContain('If this settles the matter, please let your bank know.');
    expect(text).not.toContain('household');
  });

  it('as not recognised: perhaps somebody at home ordered it', () => {
    const { text } = letterOf({ ...taken, 'Dispute reason': 'Fraudulent' });
    expect(text).toContain('Perhaps somebody in your household ordered it');
  });
});

describe('the language', () => {
  const asked = { Marketplace: 'AliExpress', 'Ship date': '2026-11-10', 'Shipping method': 'DHL' };

  it('is never the one of the seller’s note', () => {
    expect(letterOf({ ...asked, Issue: '未收到货', Country: 'FR' }).language).toBe('fr');
    expect(letterOf({ ...asked, Issue: '未收到货', Country: 'PL' }).language).toBe('en');
  });
});

describe('a claim left open after a part of the money was given back', () => {
  const part = {
    Marketplace: 'eBay',
    'Order value': '60',
    Refunded: '18',
    Delivered: '2026-11-05',
    'Tracking status': 'Delivered',
    'Buyer message': 'The vase has a scratch',
    'Buyer contacted on': '2026-11-08',
    'Replied on': '2026-11-09',
    'Buyer answered on': '2026-11-10',
    'Claim type': 'claim',
    'Claim status': 'open',
    'Claim opened on': '2026-11-12',
  };
  /** What was given back, and no parcel that never left. */
  const said: Readonly<Record<LanguageCode, { part: string; second: string }>> = {
    en: { part: 'refunded part of what you paid', second: 'second parcel' },
    de: { part: 'einen Teil des Betrags', second: 'zweite Paket' },
    fr: { part: 'une partie du montant', second: 'deuxième colis' },
    es: { part: 'una parte del importe', second: 'segundo paquete' },
    it: { part: 'una parte dell’importo', second: 'secondo pacco' },
    pt: { part: 'uma parte do valor', second: 'segundo pacote' },
    ru: { part: 'часть оплаты', second: 'торая посылка' },
    ja: { part: '代金の一部', second: '再送品' },
    zh: { part: '部分退款', second: '补寄' },
  };

  it.each(languageCodes)(
    'speaks of the part and its amount, of no second parcel: %s',
    (language) => {
      const { text } = letterOf(part, language);
      expect(text).toContain(said[language].part);
      expect(text).toMatch(/18[.,]00/);
      expect(text).not.toContain(said[language].second);
    },
  );

  it('names no amount where the row gives none', () => {
    const { text } = letterOf({ ...part, Refunded: 'partial' });
    expect(text).toContain('We have refunded part of what you paid for your order A-1. ');
  });
});

describe('a file that is broken, and the money asked back', () => {
  const file = {
    Marketplace: 'Etsy',
    Item: 'Printable planner',
    'Order value': '9',
    Country: 'US',
    'Buyer message': 'The file is corrupt, I want a refund',
    'Buyer contacted on': '2026-11-20',
  };

  it.each(languageCodes)('speaks of no parcel, kept or cancelled: %s', (language) => {
    const { text } = letterOf(file, language);
    expect(text).toMatch(/9[.,]00/);
    expect(text).not.toMatch(
      /cancel|shipped|keep|storn|verschickt|behalten|annul|expédié|garder|salido|quedarse|partito|tenere|enviada|ficar com|отмен|отправ|оставить|キャンセル|発送|返送|取消|发货|留下/i,
    );
  });

  it('also where the buyer calls it off', () => {
    const { text } = letterOf({ ...file, 'Buyer message': 'Please cancel my order' });
    expect(text).toContain('We are refunding you in full');
    expect(text).not.toMatch(/shipped|keep/);
  });
});

describe('a holding letter names what is awaited', () => {
  const came = {
    Marketplace: 'eBay',
    'Ship date': '2026-10-22',
    Delivered: '2026-11-08',
    'Tracking status': 'Delivered',
    'Buyer contacted on': '2026-11-20',
  };
  const asks = { ...came, 'Buyer message': 'I sent it back, where is my refund?' };
  const charged = { ...came, 'Buyer message': 'I was charged twice for this order' };
  const looks: Readonly<Record<LanguageCode, string>> = {
    en: 'We are looking into it',
    de: 'Wir sehen uns das an',
    fr: 'Nous nous en occupons',
    es: 'Lo estamos revisando',
    it: 'Lo stiamo verificando',
    pt: 'Estamos verificando',
    ru: 'Мы разбираемся',
    ja: '内容を確認し',
    zh: '正在核实',
  };

  it.each(languageCodes)('the return, since its address was given: %s', (language) => {
    const { text } = letterOf({ ...asks, 'Return address sent': '2026-11-15' }, language);
    expect(text).toMatch(/15/);
    expect(text).not.toContain(looks[language]);
  });

  it('nothing where the row shows no return', () => {
    expect(letterOf(asks).text).toContain(looks.en);
    expect(letterOf({ ...asks, 'Return received': 'no' }).text).toContain(
      'as soon as your return has reached us',
    );
  });

  it.each(languageCodes)('the difference to what the order amounts to: %s', (language) => {
    const { text } = letterOf(charged, language);
    expect(text).toMatch(/20[.,]00/);
    expect(text).not.toContain(looks[language]);
  });
});

describe('a parcel that is back', () => {
  const returned = {
    Marketplace: 'eBay',
    'Ship date': '2026-10-20',
    'Promised delivery': '2026-11-05',
    'Tracking number': 'RB123456785CN',
    'Tracking status': '已退回',
    'Last tracking update': '2026-11-15',
  };

  it('is no longer on its way', () => {
    expect(letterOf(returned, 'en').text).toContain('could not be delivered and was sent back.');
    expect(letterOf(returned, 'zh').text).toContain('包裹未能投递，已被退回。');
  });

  it('could be delivered, where the buyer sent it', () => {
    const message = 'I sent the watch back to you, where is my refund?';
    const asked = { ...returned, 'Buyer message': message, 'Buyer contacted on': '2026-11-19' };
    const { text } = letterOf(asked, 'en');
    expect(text).toContain('We are refunding you in full');
    expect(text).not.toContain('could not be delivered');
  });
});

it.each([
  ['质量问题', 'does not work properly'],
  ['货不对版', 'does not work properly'],
  ['颜色不对', 'is not what you expected'],
])('of %s the buyer’s own words say which', (issue, words) => {
  const row = { Marketplace: 'eBay', Delivered: '2026-11-18', Issue: issue };
  const { text } = letterOf({ ...row, 'Buyer message': 'It does not turn on' }, 'en');
  expect(text).toContain(words);
});

it('a download sent by “Digital” is sent again, whichever column says so', () => {
  const row = { Marketplace: 'Shopify', 'Buyer message': 'I never received my order' };
  for (const column of ['Carrier', 'Shipping method'])
    expect(letterOf({ ...row, [column]: 'Digital' }, 'en').text).toContain('no parcel is sent');
});

it('out for delivery after the promised day: no day that has passed is promised again', () => {
  const row = {
    Marketplace: 'eBay',
    'Ship date': '2026-10-20',
    'Promised delivery': '2026-11-18',
    'Tracking number': 'RB123456785CN',
    'Tracking status': 'Out for delivery',
    'Last tracking update': '2026-11-20',
    'Buyer message': 'Where is my order?',
    'Buyer contacted on': '2026-11-20',
  };
  const { text } = letterOf(row, 'en');
  expect(text).toContain('We are keeping an eye on it.');
  expect(text).not.toContain('18 November');
  expect(letterOf({ ...row, 'Promised delivery': '2026-11-25' }, 'en').text).toContain(
    'by 25 November',
  );
});
