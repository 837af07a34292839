// What one message gives: issue, wishes, refusals, warnings, language, and the words that say so.

import { describe, expect, it } from 'vitest';
import type { IssueId, LanguageCode } from '../../src/base/ids';
import { readMessage } from '../../src/languages/words/read';
import fc from '../fc';
import { linesOf } from './labelled';
import { freshGerman } from './messages/fresh-de';
import { freshEnglish } from './messages/fresh-en';
import { wished } from './messages/wishes';

describe('issues', () => {
  it.each<[string, IssueId]>([
    ['my parcel never came', 'not_received'],
    ['tracking says delivered but there is nothing here', 'stolen'],
    ['where is my parcel', 'where_is_order'],
    ['the cup arrived in pieces', 'damaged'],
    ['it does not switch on', 'defective'],
    ['you sent the wrong size', 'wrong_item'],
    ['ordered three, two came', 'missing_item'],
    ['the box was empty', 'missing_item'],
    ['it looks nothing like the pics', 'not_as_described'],
    ['ordered red, got green', 'wrong_item'],
    ['got red instead of black', 'not_as_described'],
    ['this bag is not legit', 'counterfeit'],
    ['please send it to my office instead', 'change_address'],
    ['please cancel my order', 'cancel'],
    ['how do I send it back', 'return_request'],
    ['I sent it back three weeks ago, where is my money', 'refund_owed'],
    ['I did not make this purchase', 'unauthorised'],
    ['they want 20 euros customs duty from me', 'customs'],
    ['you charged me twice', 'overcharged'],
    ['how do I pair it with my phone', 'how_to_use'],
    ['do you have a store in Berlin', 'other'],
    ['thank you, all good', 'none'],
    ['Paket nie angekommen', 'not_received'],
    ['Laut Status zugestellt, aber hier ist nichts', 'stolen'],
    ['wo bleibt meine Bestellung', 'where_is_order'],
    ['Tasse zerbrochen', 'damaged'],
    ['lässt sich nicht einschalten', 'defective'],
    ['falsche Größe geschickt', 'wrong_item'],
    ['ein Deckel fehlt', 'missing_item'],
    ['sieht ganz anders aus als auf dem Bild', 'not_as_described'],
    ['das ist eine Fälschung', 'counterfeit'],
    ['bitte Lieferadresse ändern', 'change_address'],
    ['Bestellung stornieren bitte', 'cancel'],
    ['ich möchte es zurückgeben', 'return_request'],
    ['vor drei Wochen zurückgeschickt, wo bleibt mein Geld', 'refund_owed'],
    ['diese Bestellung habe ich nie gemacht, mein Konto wurde gehackt', 'unauthorised'],
    ['ich soll Zollgebühren zahlen', 'customs'],
    ['doppelt abgebucht', 'overcharged'],
    ['wie benutze ich das', 'how_to_use'],
    ['vielen Dank, alles bestens', 'none'],
  ])('%s → %s', (text, issue) => {
    expect(readMessage(text).issue).toBe(issue);
  });

  it('counts what came against what was bought', () => {
    expect(readMessage('I paid for 4, there are 3 in the box').issue).toBe('missing_item');
    expect(readMessage('received 4 instead of 6').issue).toBe('missing_item');
    expect(readMessage('I ordered 2 two weeks ago, where are they').issue).toBe('where_is_order');
    expect(readMessage('deliver to number 12 instead of number 14').issue).toBe('change_address');
    expect(readMessage('I want my money: ordered 4, received 3').issue).toBe('missing_item');
  });

  it('but not the numbers of a size, a weight or a shade', () => {
    expect(readMessage('Ordered 100 g of tea and received 50 g.').issue).toBe('wrong_item');
    expect(readMessage('I ordered number 015 and got 025.').issue).toBe('wrong_item');
  });

  it('a not denies the trouble, not the arrival', () => {
    expect(readMessage('it did not arrive broken, thanks').issue).toBe('none');
    expect(readMessage('it did not arrive, thanks').issue).toBe('not_received');
    expect(readMessage('no glass was broken, great').issue).toBe('none');
    expect(readMessage('no glass in the box').issue).toBe('missing_item');
  });

  it('what cannot be done, or is done without, is another matter than the trouble', () => {
    expect(readMessage('Your people cannot understand the defect').issue).toBe('defective');
    expect(readMessage('Лампа хорошая, без зарядки работает неделю.').issue).toBe('none');
  });

  it('praised twice is no complaint, though a wish stands beside it', () => {
    expect(readMessage('Great bag, lovely colour, I will need it every day').issue).toBe('none');
    expect(readMessage('Great bag, lovely colour, I need help').issue).toBe('other');
  });

  it('praise may name the price', () => {
    expect(readMessage('Lovely bag for the price, very happy with it.').issue).toBe('none');
    expect(readMessage('Very happy, but what about the price?').issue).toBe('other');
  });

  it('what was only feared is no complaint', () => {
    expect(readMessage('I was afraid it would be broken, but it is perfect').issue).toBe('none');
    expect(readMessage('I am afraid it is broken').issue).toBe('damaged');
  });

  it.each([
    "J'ai ouvert un litige auprès de ma banque",
    'He abierto una disputa con mi banco',
    'I opened a dispute with my bank',
  ])('who opens a dispute speaks of no opened parcel: %s', (text) => {
    const { issue, also, warnings } = readMessage(text);
    expect([issue, ...also, ...warnings]).toEqual(['other', 'chargeback']);
  });

  it('holds further issues', () => {
    const { issue, also } = readMessage('The lid is cracked and two screws are missing.');
    expect([issue, ...also].sort()).toEqual(['damaged', 'missing_item']);
  });

  it('is unsure where little is said, and where two are said alike', () => {
    expect(readMessage('the parcel never arrived').sure).toBe(true);
    expect(readMessage('please cancel my order').sure).toBe(true);
    expect(readMessage('blue lamp table').sure).toBe(false);
    expect(readMessage('broken').sure).toBe(false);
    expect(readMessage('The kettle is noisy').sure).toBe(true);
    expect(readMessage('A lovely kettle, noisy').sure).toBe(false);
  });

  it('nothing written is nothing', () => {
    for (const text of ['', '  ', '...', '—', '👍'])
      expect(readMessage(text)).toMatchObject({ issue: 'none', language: null });
    expect(readMessage('???').issue).toBe('other');
  });
});

describe('wishes, refusals and warnings', () => {
  it.each(linesOf(wished).map((line) => line.split(' | ')))('%s | %s', (signs = '', text = '') => {
    const { wants, refuses, warnings } = readMessage(text);
    const found = [
      ...wants.map((wish) => `+${wish}`),
      ...refuses.map((wish) => `-${wish}`),
      ...warnings.map((warning) => `!${warning}`),
    ];
    expect(found.sort()).toEqual(signs === 'none' ? [] : signs.split(' ').sort());
  });
});

describe('the language', () => {
  it.each<[string, LanguageCode | null]>([
    ['where is my order', 'en'],
    ['wo ist meine Bestellung', 'de'],
    ['où est ma commande, merci', 'fr'],
    ['dónde está mi pedido, gracias', 'es'],
    ["dov'è il mio ordine, grazie", 'it'],
    ['onde está o meu pedido, obrigado', 'pt'],
    ['где мой заказ', 'ru'],
    ['商品がまだ届きません', 'ja'],
    ['我的包裹在哪里', 'zh'],
    ['xyzzy', null],
  ])('%s → %s', (text, language) => {
    expect(readMessage(text).language).toBe(language);
  });

  it('reads what is written without blanks', () => {
    expect(readMessage('包裹还没收到').issue).toBe('not_received');
    expect(readMessage('包裹還沒收到').issue).toBe('not_received');
    expect(readMessage('没有破损，很满意').issue).toBe('none');
    expect(readMessage('杯子碎了').issue).toBe('damaged');
    expect(readMessage('商品がまだ届いていません').issue).toBe('not_received');
    expect(readMessage('壊れて届きました').issue).toBe('damaged');
    expect(readMessage('傷もなく、とても満足です').issue).toBe('none');
  });

  it('reads two languages in one cell', () => {
    expect(readMessage('买家: where is my order? 已回复').issue).toBe('where_is_order');
    expect(readMessage('клиент: paket nicht angekommen').issue).toBe('not_received');
  });
});

describe('the quotes', () => {
  it('are what the buyer wrote, as written', () => {
    const issue = (text: string) => readMessage(text).quotes.issue?.words;
    expect(issue('Hello! WHERE is my Pákage, sir?')).toBe('WHERE is my Pákage');
    expect(issue('Sorry, it doesn’t work.')).toBe('doesn’t work');
    expect(issue('ＣＡＮＣＥＬ please')).toBe('ＣＡＮＣＥＬ');
    const { quotes } = readMessage('It never came. Refund me, or my lawyer will write.');
    expect(quotes.wants.map(({ words }) => words)).toEqual(['Refund']);
    expect(quotes.warnings.map(({ words }) => words)).toEqual(['lawyer']);
  });

  it('come from the text, whatever the text', () => {
    const pieces = [
      ...linesOf(freshEnglish + freshGerman + wished).flatMap((line) => line.split(/(?<=[ ,.])/)),
      ...['{{Order Number}}', '取消', 'где', '届かない', 'ﾄﾄﾞｶﾅｲ', '😀', "l'a", '.', '?', '500ml'],
      ...['constructor', '__proto__', 'toString', 'hasOwnProperty'],
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (message) => {
        const { quotes, wants, warnings } = readMessage(message);
        const all = [...quotes.wants, ...quotes.warnings];
        if (quotes.issue !== null) all.push(quotes.issue);
        for (const { from, to, words } of all) {
          expect(from).toBeLessThan(to);
          expect(words).toBe(message.slice(from, to));
        }
        expect(quotes.wants).toHaveLength(wants.length);
        expect(quotes.warnings).toHaveLength(warnings.length);
      }),
      { numRuns: 400 },
    );
  });

  it('half-width letters keep their places', () => {
    const text = 'ﾊﾟｿｺﾝのｷｬﾝｾﾙをお願いします';
    const { issue, quotes } = readMessage(text);
    expect(issue).toBe('cancel');
    expect(quotes.issue?.words).toContain('ｷｬﾝｾﾙ');
  });

  it('looks at the first 2,000 characters', () => {
    expect(readMessage(`${'lorem ipsum '.repeat(150)}please cancel my order`).issue).toBe('cancel');
    expect(readMessage(`${'lorem ipsum '.repeat(200)}please cancel my order`).issue).toBe('other');
  });

  it('words that name built-in things are plain words', () => {
    for (const text of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(readMessage(text).issue).toBe('other');
  });
});
