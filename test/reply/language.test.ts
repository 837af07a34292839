// Whom to write to in which language.
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/base/ids';
import { findIssue } from '../../src/dispute/issue';
import { inTraditional } from '../../src/languages/zh/traditional';
import type { Order } from '../../src/order/order';
import { replyLanguage } from '../../src/reply/language';
import { defaultSettings } from '../../src/settings/settings';
import { makeOrder } from '../make';
import { disputeOf, replyOf, toBuyer } from './cases';

it.each([
  ['what the row says', { language: 'fr', country: 'DE' }, 'fr'],
  ['else the destination’s', { country: 'AT' }, 'de'],
  ['else the setting', { country: 'SE' }, 'en'],
  [
    'Walmart in the United States takes English only',
    { market: 'walmart', language: 'es', country: 'US' },
    'en',
  ],
  ['Walmart elsewhere does not', { market: 'walmart', language: 'es', country: 'MX' }, 'es'],
] satisfies [string, Partial<Order>, string][])('%s', (_, own, expected) => {
  const dispute = disputeOf({ action: 'answer' });
  expect(replyLanguage({ order: makeOrder(own), dispute }, defaultSettings)).toBe(expected);
});

/** What the buyer wrote, read as it is in a row. */
const writing = (message: string, own: Partial<Order>, settings = defaultSettings) => {
  const finding = findIssue({ issue: '', message, status: '' });
  const dispute = { ...disputeOf({ action: 'answer' }), finding };
  return replyLanguage({ order: makeOrder({ ...own, message }), dispute }, settings);
};

describe('what the buyer wrote', () => {
  it.each<[LanguageCode, string]>([
    ['en', 'Hello, where is my order? It should have come last week.'],
    ['de', 'Hallo, wo ist meine Bestellung? Sie sollte letzte Woche kommen.'],
    ['fr', 'Bonjour, où est ma commande ? Elle devait arriver la semaine dernière.'],
    ['es', 'Hola, ¿dónde está mi pedido? Tenía que llegar la semana pasada.'],
    ['it', 'Buongiorno, dov’è il mio ordine? Doveva arrivare la settimana scorsa.'],
    ['pt', 'Olá, onde está o meu pedido? Era para chegar na semana passada.'],
    ['ru', 'Здравствуйте, где мой заказ? Он должен был прийти на прошлой неделе.'],
    ['ja', 'こんにちは。注文した商品はどこにありますか。先週届くはずでした。'],
    ['zh', '你好，我的包裹在哪里？上周就应该到了。'],
  ])('is answered in %s, wherever the buyer lives', (language, message) => {
    expect(writing(message, { country: 'DE' })).toBe(language);
    expect(writing(message, { country: 'BR' })).toBe(language);
  });

  it.each([
    ['Dutch', 'Waar is mijn pakket? Ik heb het twee weken geleden besteld en nog niets ontvangen'],
    ['Swedish', 'Hej, var är mitt paket? Det skulle ha kommit i måndags'],
    ['Polish', 'Gdzie jest moja paczka? Czekam już trzy tygodnie'],
    ['Romanian', 'Unde este coletul meu? Nu a ajuns încă'],
    ['Swiss German', 'Wo isch mis Päckli? I ha no nüt übercho'],
    ['Ukrainian', 'Де моя посилка? Ще не прийшла'],
    ['Bulgarian', 'Къде е моята поръчка? Още не е пристигнала'],
    ['Chinese or Japanese', '商品未着'],
    ['a word', 'Refund'],
    ['two languages', 'Where is my parcel? Wo ist mein Paket?'],
    ['a number', '302-7741852-9903341'],
  ])('counts only where it is sure: %s', (_, message) => {
    expect(writing(message, { country: 'DE' })).toBe('de');
    expect(writing(message, { country: 'FR' })).toBe('fr');
  });

  it('keeps its language with a foreign name and address in it', () => {
    const message = 'Please change the address to Jürgen Müßig, Lindenstraße 5, 80331 München';
    expect(writing(message, { country: 'DE' })).toBe('en');
  });

  it('comes after the row’s own column and after what the site demands', () => {
    const message = 'Hola, ¿dónde está mi pedido? Tenía que llegar la semana pasada.';
    expect(writing(message, { country: 'DE', language: 'fr' })).toBe('fr');
    expect(writing(message, { market: 'walmart', country: 'US' })).toBe('en');
    expect(writing(message, { market: 'walmart', site: 'MX', country: 'DE' })).toBe('es');
  });

  it('Chinese from abroad may be a Chinese seller’s own note', () => {
    const message = '买家说包裹还没有收到，请尽快处理。';
    const chinese = { ...defaultSettings, language: 'zh' as const };
    expect(writing(message, { country: 'DE' }, chinese)).toBe('de');
    expect(writing(message, { country: 'TW' }, chinese)).toBe('zh');
    expect(writing(message, { country: null }, chinese)).toBe('zh');
  });
});

it('the marketplace speaks where nothing else does', () => {
  const of = (own: Partial<Order>) =>
    replyLanguage(
      { order: makeOrder(own), dispute: disputeOf({ action: 'answer' }) },
      defaultSettings,
    );
  expect(of({ country: 'SE', market: 'amazon', site: 'DE' })).toBe('de');
  expect(of({ country: null, market: 'ozon', site: null })).toBe('ru');
  expect(of({ country: null, market: 'amazon', site: null })).toBe('en');
});

it.each(['TW', 'HK', 'MO'])('Chinese to %s is written with the older signs', (country) => {
  const example = { ...toBuyer.answer, order: { country } };
  const text = replyOf(example).letters[0]?.text ?? '';
  expect(text).toContain('正在核實');
  expect(text).toBe(inTraditional(text));
  // The seller's own version beside it stays as it is.
  expect(replyOf(example, 'zh').letters[0]?.text).toContain('正在核实');
  expect(replyOf({ ...example, order: { country: 'CN' } }).letters[0]?.text).toContain('正在核实');
});

it('Spain and Portugal read their own words', () => {
  const text = (id: 'explain_use' | 'answer', country: string): string =>
    replyOf({ ...toBuyer[id], order: { country } }).letters[0]?.text ?? '';
  expect(text('explain_use', 'ES')).toContain('un vídeo corto');
  expect(text('explain_use', 'MX')).toContain('un video corto');
  expect(text('answer', 'PT')).toContain('Estamos a verificar');
  expect(text('answer', 'BR')).toContain('Estamos verificando');
});
