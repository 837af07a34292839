// The column with the buyers' words in the seller's language: made when it is asked for, and gone with the results.
import { describe, expect, it } from 'vitest';
import type { Backing } from '../../src/emulator/backing';
import { addonWords } from '../../src/text/addon';
import { bothWords } from '../../src/text/sidebar-both';
import { cheap, dear, headers } from './orders';
import { type Desk, openDesk, picture, said } from './sheet-helpers';
import { workOut } from './small-formulas';

const orders = [headers, dear, cheap].map((row) => row.map(String));

/** A file at Google, whose functions translate: the title stands for all that the formula shows. */
function atGoogle(more: Parameters<typeof openDesk>[0] = {}) {
  const formulas: string[] = [];
  const guard = (backing: Backing): Backing => ({
    ...backing,
    enter(area, rows) {
      const shown = rows.map((row) =>
        row.map((cell) => {
          const [, title] = /^=VSTACK\("(.*?)"/.exec(String(cell)) ?? [];
          if (title !== undefined) formulas.push(String(cell));
          return title ?? cell;
        }),
      );
      backing.enter(area, shown);
    },
  });
  const address = 'https://docs.google.com/spreadsheets/d/1aB/edit';
  const desk = openDesk({ orders, address, guard, ...more });
  return { desk, formulas };
}

const titles = (desk: Desk): readonly string[] =>
  desk.texts('A1:AC1').flatMap((row) => row.filter((title) => title !== ''));

const messages = ['Wo ist mein "Paket"?', '', '=IMPORTXML("x"; "y")', 'untranslatable'];

describe('the buyers’ messages in the seller’s language', () => {
  it.each([
    ['en', 'en', 'Message in your language', /^Column Z shows the buyers’ messages/],
    ['zh', 'zh-CN', '译文', /^Z 列显示买家留言的译文/],
  ] as const)('stand in a column of their own, once (%s)', (language, target, title, told) => {
    const { desk, formulas } = atGoogle({ language });
    desk.choose('setUp', 'YES');
    const before = titles(desk);
    expect(before).not.toContain(title);
    expect(said(desk.choose('translate'))).toMatch(told);
    expect(titles(desk)).toEqual([...before, title]);
    // The messages stand in column N. In the header no sorting moves the formula.
    expect(formulas).toHaveLength(1);
    // Where the comma is the decimal mark, semicolons alone part arguments.
    for (const separators of [';', ';,']) {
      const asked: string[] = [];
      const shown = workOut(formulas[0] ?? '', {
        separators,
        range: (address) => (address === '$N$2:$N' ? messages : []),
        translate(text, from, to) {
          asked.push(text);
          if (text === 'untranslatable') throw new Error('#VALUE!');
          return `${text} (${from} ${to})`;
        },
      });
      expect(shown).toEqual([
        title,
        `Wo ist mein "Paket"? (auto ${target})`,
        '',
        '=IMPORTXML("x"; "y")',
        'untranslatable',
      ]);
      // Neither a blank cell nor one that begins like a formula is handed to anybody.
      expect(asked).toEqual(['Wo ist mein "Paket"?', 'untranslatable']);
    }
  });

  it('are never read as the order’s, and go with the results', () => {
    const { desk } = atGoogle();
    const untouched = titles(desk);
    desk.choose('setUp', 'YES');
    const actions = desk.column('Action');
    desk.choose('translate');
    desk.type('Z2', 'This is a fake, I want my money back');
    desk.choose('classify');
    expect(desk.column('Action')).toEqual(actions);
    expect(desk.texts('Z2')).toEqual([['This is a fake, I want my money back']]);
    const asked = desk.choose('remove', 'OK');
    expect(asked.alerts[0]?.text).toMatch(/^Delete 11 columns of .*Message in your language \(Z\)/);
    expect(titles(desk)).toEqual(untouched);
  });

  it.each<[string, Parameters<typeof openDesk>[0], boolean, string]>([
    ['outside Google', { address: '' }, true, addonWords.no_translation.en],
    ['before the results are there', {}, false, bothWords.set_up_first.en],
    [
      'where nobody wrote',
      {
        orders: [
          ['Order ID', 'Marketplace'],
          ['8193402210040001', 'AliExpress'],
        ],
      },
      true,
      addonWords.no_messages.en,
    ],
  ])('are refused %s, and nothing changes', (_where, more, isReady, told) => {
    const { desk, formulas } = atGoogle(more);
    if (isReady) desk.choose('setUp', 'YES');
    const before = picture(desk.backing);
    expect(said(desk.choose('translate'))).toBe(told);
    expect(picture(desk.backing)).toEqual(before);
    expect(formulas).toEqual([]);
  });
});
