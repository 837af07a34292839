// Letters of the seller's own: which rows are taken, where each is used, and what is said of the others.

import { describe, expect, it } from 'vitest';
import {
  type ActionId,
  type IssueId,
  type LanguageCode,
  languageCodes,
  type MarketId,
  marketIds,
} from '../../src/base/ids';
import { decide } from '../../src/decision/decide';
import { marketOf } from '../../src/market/index';
import { fingerprint, stoodAsExample } from '../../src/reply/example-texts';
import { fields } from '../../src/reply/fields';
import { buyerLetter } from '../../src/reply/letters';
import {
  exampleLetters,
  type OwnLetterRow,
  type OwnLetters,
  readOwnLetters,
  sayLetterProblem,
} from '../../src/reply/own-letters';
import { replyTo } from '../../src/reply/reply';
import { readTemplate } from '../../src/reply/template';
import fc from '../fc';
import { makeOrder, makeParcel, today } from '../make';
import { disputeOf, settings } from './cases';

let count = 0;
const row = (more: Partial<OwnLetterRow> = {}): OwnLetterRow => ({
  row: ++count,
  action: 'ask_to_wait',
  market: '',
  language: 'en',
  text: 'Please wait for order {{order}} a few days more.',
  ...more,
});

/** The letter to the buyer that an order gets. */
function written(
  own: OwnLetters | undefined,
  more: {
    readonly action?: ActionId;
    readonly issue?: IssueId;
    readonly market?: MarketId;
    readonly language?: LanguageCode;
    readonly shipped?: boolean;
  } = {},
): string | undefined {
  const { action = 'ask_to_wait', issue = 'not_received', market = 'amazon' } = more;
  const shipped = more.shipped ?? true;
  const order = makeOrder({ id: '302-1', market, tracking: shipped ? 'LP1' : '' });
  const parcel = makeParcel(shipped ? {} : { state: 'not_shipped', shipped, number: null });
  const dispute = disputeOf({ action, issue, usable: true });
  const each = { order, parcel, dispute, market: marketOf(market, null), today, settings };
  const decision = { ...decide(each), action };
  const { letters } = replyTo({ ...each, decision }, more.language ?? 'en', own);
  return letters.find(({ to }) => to === 'buyer')?.text;
}

const lettersOf = (...rows: readonly OwnLetterRow[]) => readOwnLetters(rows).letters;

describe('which letter is used', () => {
  const forAll = row({ text: 'All {{order}}' });
  const onEbay = row({ market: 'eBay', text: 'eBay {{order}}' });
  const german = row({ language: 'de', text: 'Deutsch {{order}}' });

  it('the one for the marketplace, else the one for all, else the built-in one', () => {
    const own = lettersOf(forAll, onEbay, german);
    expect(written(own, { market: 'ebay' })).toBe('eBay 302-1');
    expect(written(own)).toBe('All 302-1');
    expect(written(own, { market: 'ebay', language: 'de' })).toBe('Deutsch 302-1');
    expect(written(own, { language: 'fr' })).toBe(written(undefined, { language: 'fr' }));
    expect(written(own, { action: 'explain_use' })).toBe(
      written(undefined, { action: 'explain_use' }),
    );
    expect(written(lettersOf(onEbay))).toBe(written(undefined));
  });

  it.each(['ask_to_wait', 'Ask to wait', ' ask-to-wait ', 'ASK_TO_WAIT', '请买家等待'])(
    'the action may be written as %s',
    (action) => {
      const own = readOwnLetters([row({ action, text: 'Mine' })]);
      expect(own.problems).toEqual([]);
      expect(written(own.letters)).toBe('Mine');
    },
  );

  it.each([
    ['*', 'Englisch'],
    ['全部', 'EN'],
    ['Amazon', 'en-GB'],
    ['亚马逊', '英语'],
  ])('the marketplace as %s, the language as %s', (market, language) => {
    expect(written(lettersOf(row({ market, language, text: 'Mine' })))).toBe('Mine');
  });

  it('an action stands for all its letters, a letter only for itself', () => {
    const own = lettersOf(
      row({ action: 'refund', text: 'Refund' }),
      row({ action: 'refund_product', text: 'Product' }),
    );
    expect(written(own, { action: 'refund', issue: 'not_received' })).toBe('Refund');
    expect(written(own, { action: 'refund', issue: 'damaged' })).toBe('Product');
  });

  it('a letter for parcels on their way is not sent for one that has not left', () => {
    const own = lettersOf(row({ text: 'It is on its way.' }));
    expect(written(own, { shipped: false })).toBe(written(undefined, { shipped: false }));
    const both = lettersOf(row({ action: 'not_shipped_yet', text: 'Soon.' }));
    expect(written(both, { shipped: false })).toBe('Soon.');
    expect(written(both, { shipped: false, action: 'share_tracking' })).toBe('Soon.');
  });

  it('the holding reply does not stand for the letter about duty', () => {
    const own = lettersOf(row({ action: 'answer', text: 'Mine' }));
    expect(written(own, { action: 'answer', issue: 'other' })).toBe('Mine');
    const customs = { action: 'answer', issue: 'customs' } as const;
    expect(written(own, customs)).toBe(written(undefined, customs));
  });

  it('of two rows for the same the upper one, and the lower one is named', () => {
    const [one, two] = [row({ text: 'One' }), row({ text: 'Two' })];
    const { letters, problems } = readOwnLetters([one, two]);
    expect(written(letters)).toBe('One');
    expect(problems).toMatchObject([{ row: two.row, code: 'duplicate', word: 'ask_to_wait' }]);
  });

  it('a fact that is missing is named as in a built-in letter', () => {
    const own = lettersOf(row({ text: 'Until {{protection_ends}}.' }));
    expect(written(own)).toBe('');
  });
});

describe('what is wrong with a row', () => {
  it.each<readonly [Partial<OwnLetterRow>, string, string]>([
    [{ action: 'refnd' }, 'unknown_action', 'refnd'],
    [{ action: 'contest_delivered' }, 'unknown_action', 'contest_delivered'],
    [{ action: 'constructor' }, 'unknown_action', 'constructor'],
    [{ market: 'Ebuy' }, 'unknown_market', 'Ebuy'],
    [{ language: 'Klingon' }, 'unknown_language', 'Klingon'],
    [{ language: '' }, 'unknown_language', ''],
    [{ text: 'Dear {{byuer}}' }, 'unknown_field', 'byuer'],
    [{ text: 'Dear {{constructor}}' }, 'unknown_field', 'constructor'],
    [{ text: 'Dear {{#buyer}}you' }, 'unclosed', 'Dear {{#buyer}}you'],
    [{ text: 'Dear {{{buyer}}}' }, 'not_allowed', 'buyer'],
    [{ text: '  \n' }, 'empty', 'ask_to_wait'],
  ])('%j is %s', (more, code, word) => {
    const bad = row(more);
    const good = row({ action: 'explain_use', text: 'Good' });
    const { letters, problems } = readOwnLetters([bad, good]);
    expect(problems).toEqual([{ row: bad.row, code, word }]);
    expect(written(letters)).toBe(written(undefined));
    expect(written(letters, { action: 'explain_use' })).toBe('Good');
    for (const language of ['en', 'zh'] as const) {
      const said = problems.map((each) => sayLetterProblem(each, language)).join();
      expect(said).toContain(String(bad.row));
      expect(said).toContain(word);
      expect(said).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  it('a blank row is no row', () => {
    const blank = row({ action: ' ', market: '', language: '', text: '' });
    expect(readOwnLetters([blank]).problems).toEqual([]);
  });

  it('several faults are all named', () => {
    const bad = row({ action: 'x', market: 'y', language: 'z' });
    expect(readOwnLetters([bad]).problems.map(({ code }) => code)).toEqual([
      'unknown_action',
      'unknown_market',
      'unknown_language',
    ]);
  });
});

describe('the letter check', () => {
  it('keeps a refused letter from the marketplaces that refuse it', () => {
    const mine = row({ text: 'Order {{order}}: write to us on WhatsApp.' });
    const { letters, problems } = readOwnLetters([mine]);
    expect(problems).toEqual([
      {
        row: mine.row,
        code: 'refused',
        word: 'WhatsApp',
        category: 'L07',
        markets: [
          'amazon',
          'ebay',
          'walmart',
          'tiktok',
          'shopee',
          'ozon',
          'mercadolibre',
          'lazada',
        ],
      },
    ]);
    expect(written(letters)).toBe(written(undefined));
    expect(written(letters, { market: 'etsy' })).toContain('WhatsApp');
    expect(written(letters, { market: 'shopify' })).toContain('WhatsApp');
    const said = sayLetterProblem(problems[0] ?? { row: 0, code: 'empty', word: '' }, 'en');
    expect(said).toMatch(/^Row \d+: “WhatsApp” – no e-mail address.*Not used on Amazon, eBay,/);
  });

  it('uses the letter for all where the one for the marketplace is refused', () => {
    const own = lettersOf(
      row({ market: 'amazon', text: 'See www.lantern.example' }),
      row({ text: 'All' }),
    );
    expect(written(own)).toBe('All');
  });

  it('only reports what other marketplaces refuse', () => {
    const mine = row({ market: 'etsy', text: 'Write to us on WhatsApp.' });
    const { letters, problems } = readOwnLetters([mine]);
    expect(problems).toMatchObject([
      { row: mine.row, code: 'warned', word: 'WhatsApp', markets: ['etsy'] },
    ]);
    expect(written(letters, { market: 'etsy' })).toContain('WhatsApp');
    const said = problems.map((each) => sayLetterProblem(each, 'zh')).join();
    expect(said).toContain('亚马逊 规定');
  });

  it('sees every part of a letter, also one that seldom shows', () => {
    const mine = row({
      text: 'Hello.{{#late}}{{#claim}} Please give us 5 stars.{{/claim}}{{/late}}',
    });
    expect(readOwnLetters([mine]).problems).toMatchObject([{ code: 'refused', category: 'L03' }]);
  });

  it('knows what the letter is for', () => {
    const text = 'Would you please withdraw the claim? ({{order}})';
    expect(readOwnLetters([row({ action: 'ask_withdraw', text })]).problems).toEqual([]);
    expect(readOwnLetters([row({ action: 'agree_return', text })]).problems).toMatchObject([
      { code: 'refused', category: 'L10', markets: ['etsy', 'mercadolibre'] },
    ]);
  });

  it('wants the order number where the seller starts', () => {
    const text = 'We are sorry that your parcel is late. Would you like to wait?';
    const { problems } = readOwnLetters([row({ action: 'contact_first', text })]);
    expect(problems).toMatchObject([{ code: 'refused', category: 'L14', markets: ['amazon'] }]);
    const named = `${text} ({{order}})`;
    expect(readOwnLetters([row({ action: 'contact_first', text: named })]).problems).toEqual([]);
  });

  it('wants the language it is meant for', () => {
    const text = buyerLetter('ask_to_wait', 'de');
    expect(readOwnLetters([row({ language: 'de', text })]).problems).toEqual([]);
    const { problems } = readOwnLetters([row({ language: 'fr', text })]);
    expect(problems).toMatchObject([{ code: 'refused', category: 'L15', word: '' }]);
    const said = problems.map((each) => sayLetterProblem(each, 'zh').replace(/^第 \d+ 行：/, ''));
    expect(said).toEqual([expect.stringMatching(/^消息须使用买家的语言。在 亚马逊.* 不使用/)]);
    expect(said.join()).not.toMatch(/L15|Amazon|“”/);
  });

  it('keeps a return address off eBay and Ozon, unless its own tool shows it', () => {
    const action = 'send_return_address';
    const bare = row({ action, text: 'Send it to {{address}}.' });
    expect(readOwnLetters([bare]).problems).toMatchObject([
      { code: 'refused', word: '{{address}}', markets: ['ebay', 'ozon'] },
    ]);
    const text = '{{#in_tool}}See your order.{{/in_tool}}{{^in_tool}}{{address}}{{/in_tool}}';
    expect(readOwnLetters([row({ action, text })]).problems).toEqual([]);
  });
});

describe('languages', () => {
  it('that are needed and not written are named once for a letter', () => {
    const first = row({ language: 'de', text: 'Deutsch {{order}}' });
    const second = row({ market: 'ebay', language: 'de', text: 'eBay {{order}}' });
    const { problems } = readOwnLetters([first, second], ['de', 'fr', 'fr', 'en']);
    expect(problems).toEqual([
      { row: first.row, code: 'missing_language', word: 'Français, English' },
    ]);
    expect(sayLetterProblem(problems[0] ?? { row: 0, code: 'empty', word: '' }, 'zh')).toMatch(
      /Français, English.*内置/,
    );
  });

  it('are not missed where each letter of an action has its own row', () => {
    const german = row({ action: 'refund', language: 'de', text: 'Deutsch {{order}}' });
    const [one, two] = ['refund_product', 'refund_delivery'].map((action) =>
      row({ action, language: 'en', text: 'English {{order}}' }),
    );
    expect(readOwnLetters([german, one ?? row(), two ?? row()], ['de', 'en']).problems).toEqual([
      // refund_returned is only there in German, the others in both.
      { row: german.row, code: 'missing_language', word: 'English' },
    ]);
  });

  it('are not missed where no letter was written or none can be used', () => {
    const bad = row({ language: 'de', market: 'amazon', text: 'WhatsApp 123' });
    const codes = readOwnLetters([bad], ['fr']).problems.map(({ code }) => code);
    expect(codes).toEqual(['refused']);
  });
});

/** A tab as it is made: the built-in letters in some languages. */
const examples = (...languages: readonly LanguageCode[]): readonly OwnLetterRow[] =>
  languages.flatMap((language) =>
    exampleLetters(language).map(({ letter, text }) => row({ action: letter, language, text })),
  );

describe('the letters to begin with', () => {
  it.each(languageCodes)('are the built-in ones, one row each: %s', (language) => {
    const all = exampleLetters(language);
    expect(all).toHaveLength(46);
    for (const { text, action } of all) {
      expect('code' in readTemplate(text)).toBe(false);
      expect(action).toBeDefined();
    }
  });

  it.each(languageCodes)('are no own letters while nobody changes them: %s', (language) => {
    const { letters, problems } = readOwnLetters(examples(language), languageCodes);
    expect(problems).toEqual([]);
    expect(letters.size).toBe(0);
  });

  it.each(languageCodes)('pass the check once they are changed: %s', (language) => {
    const rows = examples(language).map((each) => ({ ...each, text: `${each.text}\n–` }));
    const { letters, problems } = readOwnLetters(rows, [language]);
    expect(problems).toEqual([]);
    expect(letters.size).toBe(46 * marketIds.length);
    expect(written(letters, { language })).toBe(`${written(undefined, { language })}\n–`);
  });

  it('stay unchanged with the line ends and margins of another program', () => {
    const rows = examples('en').map((each) => ({
      ...each,
      text: `\n${each.text.split('\n').join('\r\n')}  \r\n`,
    }));
    expect(readOwnLetters(rows, languageCodes)).toEqual({ letters: new Map(), problems: [] });
  });

  it('are changed by one word, a blank line or their place', () => {
    const text = buyerLetter('ask_to_wait', 'en');
    for (const more of [
      { text: text.replace('Hello', 'Dear') },
      { text: text.replace('\n\n', '\n\n\n') },
      { text: text.replace('Hello', ' Hello').replace('Hello', 'Hello ') },
      // Another letter's text in this place.
      { action: 'check_delivery', text },
    ])
      expect(readOwnLetters([row(more)]).letters.size).toBe(marketIds.length);
  });

  it('stand in the way of no letter below them', () => {
    const mine = row({ action: 'ask_to_wait', text: 'Mine' });
    const forRefunds = row({ action: 'Refund', text: 'Money' });
    const own = readOwnLetters([...examples('zh', 'en'), mine, forRefunds], ['en']);
    expect(own.problems).toEqual([]);
    expect(written(own.letters)).toBe('Mine');
    for (const issue of ['not_received', 'damaged'] as const)
      expect(written(own.letters, { action: 'refund', issue })).toBe('Money');
  });

  it('only the one that was changed is missed in other languages', () => {
    const rows = examples('zh', 'en');
    const changed = rows.map((each) =>
      each.action === 'ask_pickup' && each.language === 'zh'
        ? { ...each, text: '{{order}} 的包裹在等您领取。' }
        : each,
    );
    const at = changed.find(({ text }) => text.includes('等您领取'))?.row;
    expect(readOwnLetters(changed, ['en', 'de', 'zh']).problems).toEqual([
      { row: at, code: 'missing_language', word: 'English, Deutsch' },
    ]);
  });

  it('keep the built-in letter on one marketplace', () => {
    const text = buyerLetter('ask_to_wait', 'en');
    const { letters, problems } = readOwnLetters(
      [row({ market: 'ebay', text }), row({ text: 'Mine' })],
      ['en'],
    );
    expect(problems).toEqual([]);
    expect(written(letters)).toBe('Mine');
    expect(written(letters, { market: 'ebay' })).toBe(written(undefined, { market: 'ebay' }));
  });

  it('stay unchanged after the built-in letter was worded anew', () => {
    // A changed letter leaves its old text in the tabs that were made before: its fingerprint stays in the
    // list of src/reply/example-texts.ts, and that of the new text joins it there.
    const missing = (['en', 'zh'] as const).flatMap((language) =>
      exampleLetters(language)
        .filter(({ letter, text }) => !stoodAsExample(letter, language, text))
        .map(({ letter, text }) => fingerprint(letter, language, text)),
    );
    expect(missing).toEqual([]);
    expect(stoodAsExample('ask_to_wait', 'en', 'Hello')).toBe(false);
    expect(stoodAsExample('ask_to_wait', 'en', buyerLetter('ask_pickup', 'en'))).toBe(false);
  });
});

it('takes parts within parts, but not without end', () => {
  const nested = (depth: number) =>
    row({ text: `${'{{#order}}'.repeat(depth)}Mine{{/order}}${'{{/order}}'.repeat(depth - 1)}` });
  const within = readOwnLetters([nested(20)]);
  expect(within.problems).toEqual([]);
  expect(written(within.letters)).toBe('Mine');
  const endless = nested(2400);
  const { letters, problems } = readOwnLetters([endless]);
  expect(problems).toEqual([{ row: endless.row, code: 'not_allowed', word: 'order' }]);
  expect(written(letters)).toBe(written(undefined));
});

it('whatever the tab holds, nothing throws and every row is used or named', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('refund', 'answer', 'amazon', '*', 'de', 'en', '__proto__', '{{order}}'),
    fc.constantFrom(...Object.keys(fields).map((name) => `{{#${name}}}{{${name}}}{{/${name}}}`)),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ action: cell, market: cell, language: cell, text: cell }), {
        maxLength: 6,
      }),
      (cells) => {
        const rows = cells.map((each, at) => ({ ...each, row: at + 1 }));
        const { letters, problems } = readOwnLetters(rows, ['en']);
        for (const each of problems) expect(sayLetterProblem(each, 'en')).toMatch(/^Row \d+: /);
        const named = new Set(problems.map((each) => each.row));
        const texts = new Set(letters.values());
        for (const { row: at, action, market, language, text } of rows)
          if (`${action}${market}${language}${text}`.trim() !== '')
            expect(named.has(at) || texts.has(text)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
