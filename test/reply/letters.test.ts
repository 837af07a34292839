// The letters themselves: complete in every language, short, and promising only what they may.

import { describe, expect, it } from 'vitest';
import { type IssueId, type LanguageCode, languageCodes, uiLanguages } from '../../src/base/ids';

import type { BuyerLetterId, OfficialLetterId } from '../../src/languages/letter-names';

import { buyerLetter, officialLetter } from '../../src/reply/letters';
import { readTemplate } from '../../src/reply/template';
import { type Example, replyOf, toBank, toBuyer, toCarrier, toMarketplace } from './cases';

const buyerIds = Object.keys(toBuyer) as (keyof typeof toBuyer)[];
const officialIds = [
  ...Object.keys(toMarketplace),
  ...Object.keys(toCarrier),
  ...Object.keys(toBank),
] as OfficialLetterId[];
const languages = languageCodes.map((language) => ({ language }));

/** The facts a template asks for, sorted. */
function names(source: string): readonly string[] {
  const read = readTemplate(source);
  if ('code' in read) throw new Error(`${read.code}: ${read.part}`);
  return [...read.names].sort();
}

/** All words a letter can ever say: every branch, without the tags. */
const words = (id: BuyerLetterId, language: LanguageCode): string =>
  buyerLetter(id, language).replace(/\{\{[^}]*\}\}/g, ' ');

const buyerText = (example: Example, language: LanguageCode): string => {
  const letter = replyOf(example, language).letters.find(({ to }) => to === 'buyer');
  expect(letter?.missing).toEqual([]);
  return letter?.text ?? '';
};

const issues: readonly IssueId[] = [
  'damaged',
  'defective',
  'wrong_item',
  'missing_item',
  'not_as_described',
  'counterfeit',
  'return_request',
  'other',
  'none',
];

/** Letters whose words depend on where the parcel is. */
const onTheWay: readonly (keyof typeof toBuyer)[] = [
  'refund_delivery',
  'reship_delivery',
  'ask_pickup',
  'contact_first',
];
const states = ['in_transit', 'returning', 'failed_attempt'] as const;

/** Every filled letter of a language, with the variants by issue, marketplace and parcel. */
function filled(language: LanguageCode): readonly { id: string; text: string }[] {
  return buyerIds.flatMap((id) => {
    const example = toBuyer[id];
    const variants: Example[] = [
      example,
      { ...example, order: { ...example.order, market: 'ebay' } },
      ...(onTheWay.includes(id) ? states : []).map((state) => ({
        ...example,
        parcel: { ...example.parcel, state },
      })),
      ...issues.map((issue) => ({ ...example, issue, usable: true })),
      ...issues.map((issue) => ({
        ...example,
        issue,
        order: { ...example.order, market: 'ebay' } as const,
      })),
    ];
    return variants.map((variant) => ({ id, text: buyerText(variant, language) }));
  });
}

describe.each(languages)('letters in $language', ({ language }) => {
  it.each(buyerIds)('%s uses the same facts as in English', (id) => {
    expect(names(buyerLetter(id, language))).toEqual(names(buyerLetter(id, 'en')));
  });

  it('say all that the English one says: no part is empty, no letter far shorter than the others', () => {
    const length = (id: BuyerLetterId, code: LanguageCode) =>
      words(id, code).replace(/\s+/g, ' ').length / words(id, 'en').replace(/\s+/g, ' ').length;
    const usual = buyerIds.reduce((sum, id) => sum + length(id, language), 0) / buyerIds.length;
    for (const id of buyerIds) {
      const paragraphs = buyerLetter(id, language).split('\n\n').slice(0, -1);
      for (const paragraph of paragraphs)
        expect(paragraph.replace(/\{\{[#^/][^}]*\}\}/g, ''), id).toMatch(/\p{L}{2}/u);
      expect(buyerLetter(id, language), id).not.toMatch(/\{\{[#^](\w+)\}\}\s*\{\{\/\1\}\}/);
      expect(length(id, language) / usual, id).toBeGreaterThan(0.7);
    }
  });

  it('are short: 120 words, or 250 characters in Japanese and Chinese', () => {
    for (const { id, text } of filled(language)) {
      const long =
        language === 'ja' || language === 'zh'
          ? [...text.replace(/\s/g, '')].length / 250
          : text.split(/\s+/).length / 120;
      expect(long, `${id}: ${text}`).toBeLessThan(1);
    }
  });

  it('leave no tag, gap or empty bracket behind', () => {
    for (const { text } of filled(language)) {
      expect(text).not.toMatch(
        /[{}]| {2}|\n{3}|\(\s*\)|（\s*）|\bundefined\b|\bnull\b|NaN| [.,。，]/,
      );
      expect(text.trim()).toBe(text);
    }
  });

  it('carry no link, address, number to call, emoji or offer', () => {
    for (const id of buyerIds)
      expect(words(id, language)).not.toMatch(
        /https?:|www\.|\.com\b|@|\+?\d{4,}|\p{Extended_Pictographic}|whatsapp|wechat|微信|telegram|paypal|coupon|gutschein|cupón|cupom|coupon|優惠|优惠|クーポン|купон|discount|rabatt|sconto|скидк/iu,
      );
  });
});

it.each(officialIds)('%s uses the same facts in English and Chinese', (id) => {
  expect(names(officialLetter(id, 'zh'))).toEqual(names(officialLetter(id, 'en')));
});

it.each(uiLanguages)('letters to marketplaces and carriers read well in %s', (language) => {
  for (const example of [toMarketplace, toCarrier, toBank].flatMap((each) => Object.values(each)))
    for (const { text, missing } of replyOf(example, language).letters) {
      expect(missing).toEqual([]);
      expect(text).not.toMatch(/[{}]| {2}|\n{3}|\bundefined\b|\bnull\b|NaN/);
      expect(text.split(/\s+/).length).toBeLessThan(200);
    }
});

/** Words by which a reader would take a letter to promise or ask something. */
const promises: Readonly<
  Record<
    'refund' | 'second' | 'withdraw' | 'praise' | 'confirm' | 'threat',
    Record<LanguageCode, RegExp>
  >
> = {
  refund: {
    en: /refund|money|pa(?:id|y) back/i,
    de: /erstatt|Geld|Rückzahl|vollen Betrag/i,
    fr: /rembours|recrédit|argent|somme payée/i,
    es: /reembols|dinero|importe/i,
    it: /rimbors|denaro|importo/i,
    pt: /reembols|dinheiro|valor/i,
    ru: /деньг|сумм|верн[её]м/i,
    ja: /返金|全額/,
    zh: /退款|退您|全款|款项/,
  },
  second: {
    en: /second parcel|a new one|replac|send you what/i,
    de: /zweites? Paket|neuen Artikel|einen neuen(?! Zustell)|Ersatz|Fehlende/i,
    fr: /deuxième colis|article neuf|nous vous envoyons/i,
    es: /segundo paquete|uno nuevo|le enviamos|lo que falta/i,
    it: /secondo pacco|articolo nuovo|spediamo gratuitamente/i,
    pt: /segundo pacote|um novo|o que falta/i,
    ru: /втор(?:ую|ая) посылк|новый\b|вышлем/i,
    ja: /再送|新しい商品|不足分/,
    zh: /补寄|另寄|再寄/,
  },
  withdraw: {
    en: /withdraw|\bclaim|\bdispute|close the (?:case|request)|cancel the (?:claim|request|case)/i,
    de: /Antrag|zurückzieh|zurückzuzieh|\bFall\b|Streitfall/,
    fr: /réclamation|litige|retirer/i,
    es: /reclamaci|disputa|retirar/i,
    it: /reclamo|contestazione|controversia/i,
    pt: /reclamaç|disputa/i,
    ru: /претензи|\bспор|отозвать п(?!осылку)/i,
    ja: /取り下げ|申し立て|クレーム|紛争/,
    zh: /撤销|撤诉|纠纷|争议/,
  },
  praise: {
    en: /review|feedback|rating|\brate\b|stars?\b/i,
    de: /bewert|rezension|sterne|feedback/i,
    fr: /\bavis sur|évalu|étoile|\bnote[rz]?\b|commentaire/i,
    es: /reseña|valoraci|opini[óo]n positiva|su opini[óo]n|estrella|calific/i,
    it: /recension|valutazion|stell[ae]|feedback/i,
    pt: /avalia|estrela|resenha|feedback/i,
    ru: /отзыв(?!ать)|оцен|зв[её]зд|рейтинг/i,
    ja: /レビュー|評価|星|口コミ/,
    zh: /评价|好评|评论|五星|打分/,
  },
  confirm: {
    en: /confirm (?:the )?(?:receipt|delivery)|confirm that you have received/i,
    de: /Erhalt bestätig|Empfang bestätig/i,
    fr: /confirmer la réception|confirmer la livraison/i,
    es: /confirm\S* (?:la )?(?:recepción|entrega)/i,
    it: /conferm\S* (?:la )?(?:ricezione|consegna)/i,
    pt: /confirm\S* (?:o )?(?:recebimento|a receção|entrega)/i,
    ru: /подтверд\S* получени/i,
    ja: /受[けり]*取[りの]*確認/,
    zh: /确认收货/,
  },
  threat: {
    en: /police|lawyer|legal|court|report you|black ?list/i,
    de: /Polizei|Anwalt|gericht|rechtlich/i,
    fr: /police|avocat|tribunal|juridique/i,
    es: /policía|abogado|tribunal|legales/i,
    it: /polizia|avvocato|tribunale|legal/i,
    pt: /polícia|advogado|tribunal|judicial/i,
    ru: /полици|адвокат|\bсуд|юрист/i,
    ja: /警察|弁護士|法的|訴/,
    zh: /警察|律师|法律|起诉|黑名单/,
  },
};

/** Letters that may not promise money back, because their action gives none (or none yet). */
const noRefund: readonly BuyerLetterId[] = [
  'platform_handles',
  'platform_product',
  'platform_change',
  'platform_counterfeit',
  'answer',
  'use_cover',
  'exchange',
  'resend_digital',
  'ask_withdraw_reshipped',
  'prove_authentic',
  'reship_delivery',
  'reship_product',
  'confirm_address',
  'reship_new_address',
  'decline_address_change',
  'explain_use',
  'share_tracking',
  'not_shipped_yet',
  'check_delivery',
  'ask_to_wait',
  'ask_pickup',
  'extend_protection',
  'contact_first',
];
const sendsSecond: readonly BuyerLetterId[] = [
  'ask_withdraw_reshipped',
  'agree_return',
  'send_return_address',
  'reship_delivery',
  'reship_product',
  'reship_new_address',
  'refund_or_reship',
  'open_return',
];
const mayAskToWithdraw: readonly BuyerLetterId[] = [
  'ask_withdraw_refunded',
  'ask_withdraw_part',
  'ask_withdraw_reshipped',
  'prove_authentic',
];

describe.each(languages)('what letters promise in $language', ({ language }) => {
  const saying = (topic: keyof typeof promises): readonly BuyerLetterId[] =>
    buyerIds.filter((id) => promises[topic][language].test(words(id, language)));

  it('money back only where the action gives it', () => {
    expect(saying('refund')).toEqual(buyerIds.filter((id) => !noRefund.includes(id)));
  });

  it('a second parcel only where the action sends one', () => {
    expect(saying('second')).toEqual(buyerIds.filter((id) => sendsSecond.includes(id)));
  });

  it('to withdraw a claim is asked only after its solution', () => {
    expect(saying('withdraw')).toEqual(buyerIds.filter((id) => mayAskToWithdraw.includes(id)));
  });

  it.each(['praise', 'confirm', 'threat'] as const)('never: %s', (topic) => {
    expect(saying(topic)).toEqual([]);
  });
});

it('an authenticity letter asks to cancel only while a claim is open', () => {
  const { prove_authentic: example } = toBuyer;
  for (const language of languageCodes) {
    const asks = promises.withdraw[language];
    expect(buyerText(example, language)).toMatch(asks);
    expect(buyerText({ ...example, stage: 'message' }, language)).not.toMatch(asks);
  }
});
