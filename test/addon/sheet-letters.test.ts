// The tab with the seller's own letters: made when asked for, found wherever it went, used where letters are
// written, and never written over.
import { describe, expect, it } from 'vitest';
import { readLettersTable } from '../../src/results/letters-table';
import { lettersHint } from '../../src/text/addon';
import { but, cheap, dear, headers, quiet } from './orders';
import { type Desk, openDesk, picture, pictureOf, said } from './sheet-helpers';

const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell, i) => `${i === 0 ? "'" : ''}${cell}`.replace(/^''?$/, '')));
/** To be reshipped, to be refunded, to be written to; the buyers read English, English and German. */
const orders = texts([headers, but(dear, { Country: 'US' }), cheap, quiet]);
const tab = 'Claim letters';

/** The row of an example in the tab. */
function rowOf(desk: Desk, letter: string, language: string, sheet = tab): number {
  const at = desk
    .texts('A1:C70', sheet)
    .findIndex(([action, , code]) => action === letter && code === language);
  if (at < 0) throw new Error(`no example of ${letter}`);
  return at + 1;
}

/** Types a letter below everything there is. */
function add(desk: Desk, cells: readonly string[], sheet = tab): number {
  const row = desk.texts('A1:A200', sheet).findIndex(([action]) => action === '') + 1;
  for (const [i, cell] of cells.entries()) desk.type(`${'ABCD'[i]}${row}`, cell, sheet);
  return row;
}

/** A file with the tab, and the user back at the orders. */
function withTab(language: 'en' | 'zh' = 'en'): Desk {
  const desk = openDesk({ orders, language });
  desk.choose('letters');
  desk.user.select('Orders', 'A1');
  return desk;
}

/** The results without a tab; nobody writes into this file. */
const bare = openDesk({ orders });
bare.choose('classify');

describe('a new tab', () => {
  it('stands at the end, opened, with the built-in letters', () => {
    const desk = openDesk({ orders });
    const done = desk.choose('letters');
    expect(said(done)).toBe(lettersHint.en);
    const { sheets, selection } = desk.backing.book();
    expect(sheets.map(({ name }) => name)).toEqual(['Orders', tab]);
    expect(selection.sheet).toBe(sheets[1]?.id);
    expect(desk.texts('A1:D2', tab)).toEqual([
      ['Action', 'Marketplace', 'Language', 'Text'],
      [
        'Marketplace handles it',
        '',
        'English',
        expect.stringMatching(
          /^Hello \[Buyer\],\n\n[^{}]+\n\n[^{}]+\n\nKind regards\n\[Signature\]$/,
        ),
      ],
    ]);
    // 46 letters below the header, and nothing more.
    expect(desk.texts('A47:A48', tab)).toEqual([['Answer the buyer: digital item again'], ['']]);
  });

  it('is Chinese with English beside it for a Chinese seller', () => {
    const desk = openDesk({ orders, language: 'zh' });
    expect(said(desk.choose('letters'))).toBe(lettersHint.zh);
    expect(desk.texts('A1:D1', '纠纷信件')).toEqual([['操作', '平台', '语言', '正文']]);
    const at = rowOf(desk, '请买家等待', '中文', '纠纷信件');
    expect(desk.texts(`A${at}:D${at + 1}`, '纠纷信件')).toEqual([
      ['请买家等待', '', '中文', expect.stringMatching(/^\[买家\]，您好！[^{}]+\[署名\]$/)],
      ['请买家等待', '', '英文', expect.stringMatching(/^Hello \[买家\],[^{}]+\[署名\]$/)],
    ]);
    expect(desk.texts('A93:A94', '纠纷信件')).toEqual([['回复买家：重发数字商品'], ['']]);
  });

  it('is easy to read, and what is typed into it stays text', () => {
    const desk = withTab();
    const sheet = desk.backing.book().sheets[1];
    if (sheet === undefined) throw new Error('no tab');
    expect(sheet.frozenRows).toBe(1);
    const first = { sheet: sheet.id, row: 1, column: 4, rows: 2, columns: 1 };
    expect(desk.backing.looks(first, 'fontWeight')).toEqual([['bold'], [null]]);
    expect(desk.backing.looks(first, 'wrap')).toEqual([['WRAP'], ['WRAP']]);
    // Every letter is to be seen whole, and the header is of one line.
    expect([1, 2, 47].map((row) => desk.backing.line(sheet.id, 'row', row).fit)).toEqual([
      undefined,
      true,
      true,
    ]);
    const row = add(desk, ['=1+1', '1/2', 'en', '=IMPORTXML("https://x.example","//a")']);
    expect(desk.texts(`A${row}:D${row}`, tab)).toEqual([
      ['=1+1', '1/2', 'en', '=IMPORTXML("https://x.example","//a")'],
    ]);
    expect(desk.see(`D${row}`, tab).formula).toBe('');
  });

  it('is made once; a second click changes nothing and says nothing', () => {
    for (const language of ['en', 'zh'] as const) {
      const desk = openDesk({ orders, language });
      desk.choose('letters');
      const once = picture(desk.backing);
      expect(desk.choose('letters').alerts).toEqual([]);
      expect(picture(desk.backing)).toEqual(once);
    }
  });

  it('never writes over what the seller wrote, also after everything else was deleted', () => {
    const desk = withTab();
    desk.type('D2', 'Mine {{order}}', tab);
    for (const column of 'ABCD')
      for (let row = 3; row < 31; row += 1) desk.type(`${column}${row}`, '', tab);
    const before = pictureOf(desk.backing, tab);
    desk.choose('letters');
    expect(pictureOf(desk.backing, tab)).toEqual(before);
  });

  it('is no sheet of orders', () => {
    const desk = withTab();
    desk.choose('letters');
    const before = picture(desk.backing);
    expect(said(desk.choose('classify'))).toMatch(/^This is the tab with your letters/);
    expect(picture(desk.backing)).toEqual(before);
  });
});

describe('a tab that nobody changed', () => {
  it('changes no letter and is no news', () => {
    const desk = withTab('zh');
    const done = desk.choose('classify');
    const other = openDesk({ orders, language: 'zh' });
    const otherDone = other.choose('classify');
    expect(desk.texts('P1:V4')).toEqual(other.texts('P1:V4'));
    expect(said(done)).toBe(said(otherDone));
  });

  it('is read once, and without a tab nothing is read', () => {
    const reads = (desk: Desk) => desk.choose('classify').calls.by['Range.getValues'] ?? 0;
    const without = reads(openDesk({ orders }));
    expect(reads(withTab())).toBe(without + 1);
  });

  it('costs no more calls in a long sheet', () => {
    const many = texts([
      headers,
      ...Array.from({ length: 1500 }, (_, i) => but(cheap, { 'Order ID': `${9_000_000 + i}` })),
    ]);
    const calls = (rows: readonly (readonly string[])[]) => {
      const desk = openDesk({ orders: rows, rows: 2000 });
      desk.choose('letters');
      add(desk, ['refund', '', 'en', 'We pay {{order}} back.']);
      desk.user.select('Orders', 'A1');
      const done = desk.choose('classify');
      expect(desk.column('Reply')[0]).toBe('We pay 9000000 back.');
      return done.calls.total;
    };
    expect(calls(many)).toBe(calls(many.slice(0, 3)));
  });
});

describe('a tab of an earlier version', () => {
  it('with ids, codes and braces is understood, whatever it is in', () => {
    const old = (language: string) => [
      ['Action', 'Marketplace', 'Language', 'Text', 'Used for'],
      ['refund_delivery', '', 'en', 'We refund {{order}}.', 'Refund'],
      ['reship', '', language, 'Sent again: [Order ID]', 'Reship'],
    ];
    const written = (cells: string[][]) => {
      const desk = openDesk({
        sheets: [
          { name: 'Orders', cells: orders, rows: 20, columns: 26 },
          { name: tab, cells, rows: 20, columns: 5 },
        ],
      });
      const told = said(desk.choose('classify'));
      // A letter in English alone is news for a buyer in Germany; nothing else is wrong.
      const news = told.split('\n').filter((line) => line.startsWith('•'));
      for (const line of news) expect(line).toContain('not written in “Deutsch”');
      return desk.column('Reply').slice(0, 2);
    };
    const answers = ['Sent again: 8193402210040001', 'We refund 8193402210040002.'];
    expect(written(old('en'))).toEqual(answers);
    // And by the names that a new tab has, of either language.
    const named = old('English').map(([action, ...rest], i) => [
      ['Action', '退款：未收到', 'Reship: not received'][i] ?? action ?? '',
      ...rest,
    ]);
    expect(written(named)).toEqual(answers);
  });
});

describe('a letter of the seller’s own', () => {
  const text = 'We send {{order}} again.';
  const written = 'We send 8193402210040001 again.';

  it('is used in place of the example it was typed over', () => {
    const desk = withTab();
    desk.type(`D${rowOf(desk, 'Reship: not received', 'English')}`, text, tab);
    desk.choose('classify');
    expect(desk.column('Reply')[0]).toBe(written);
    expect(desk.column('Reply').slice(1)).toEqual(bare.column('Reply').slice(1));
  });

  it('is used from a row below the examples, which need not be deleted', () => {
    const desk = withTab();
    add(desk, ['Reship', '', 'English', text]);
    const done = desk.choose('classify');
    expect(desk.column('Reply')[0]).toBe(written);
    expect(said(done)).not.toMatch(/another letter/);
  });

  it('is used for its marketplace only', () => {
    const desk = withTab();
    add(desk, ['reship', 'eBay', 'en', text]);
    desk.choose('classify');
    expect(desk.column('Reply')[0]).toBe(bare.column('Reply')[0]);
    desk.type(`${desk.columnOf('Reply')}2`, '');
    add(desk, ['reship', '速卖通', 'en', text]);
    desk.choose('classify');
    expect(desk.column('Reply')[0]).toBe(written);
  });

  it('is found after the tab was renamed, moved about and given columns', () => {
    const desk = withTab();
    desk.type(`D${rowOf(desk, 'Reship: not received', 'English')}`, text, tab);
    desk.user.rename(tab, 'What we write');
    desk.user.insert('What we write', 'row', 1, 2);
    desk.user.insert('What we write', 'column', 2);
    desk.type('B3', 'Checked by', 'What we write');
    desk.choose('classify');
    expect(desk.column('Reply')[0]).toBe(written);
    const before = desk.backing.book().sheets.length;
    desk.choose('letters');
    expect(desk.backing.book().sheets).toHaveLength(before);
  });

  it('is found in a tab of that name that the seller made', () => {
    for (const [name, header] of [
      ['Claim letters', ['Language', 'Text', 'Action']],
      ['纠纷信件', ['语言', '正文', '操作']],
    ] as const) {
      const desk = openDesk({
        sheets: [
          { name: 'Orders', cells: orders, rows: 60, columns: 26 },
          { name, cells: [header, ['en', text, 'Reship']], rows: 20, columns: 5 },
        ],
      });
      desk.user.select('Orders', 'A1');
      desk.choose('classify');
      expect(desk.column('Reply')[0]).toBe(written);
    }
  });

  it('takes the place of the holding reply', () => {
    // A question that is none of the complaints Claim Desk knows a letter for.
    const asks = but(quiet, {
      Country: 'US',
      'Promised delivery': '2027-01-20',
      'Buyer message': 'Do you also sell this in blue?',
      'Buyer contacted on': '2026-11-20',
    });
    const desk = openDesk({ orders: texts([headers, asks]) });
    desk.choose('classify');
    expect(desk.column('Action')[0]).toBe('Answer the buyer');
    expect(desk.column('Reply')[0]).toContain('We are looking into it');
    desk.type(`${desk.columnOf('Reply')}2`, '', 'Orders');
    desk.choose('letters');
    add(desk, ['answer', '', 'en', 'Thank you for your message about {{order}}.']);
    desk.user.select('Orders', 'A1');
    desk.choose('classify');
    expect(desk.column('Reply')[0]).toBe('Thank you for your message about 8193402210040003.');
  });

  it('is used by a formula that is given the tab, and follows its changes', () => {
    const desk = withTab();
    const row = rowOf(desk, 'Reship: not received', 'English');
    const call = (letters: string) =>
      `=CLAIM_REPLY(A2:O2, A1:O1, "2026-11-21", 'Claim settings'!A:B, "en"${letters})`;
    desk.choose('settings');
    desk.user.select('Orders', 'A1');
    desk.type('X1', call(''));
    desk.type('Y1', call(`, '${tab}'!A:D`));
    const builtIn = desk.see('X1').value;
    expect(builtIn).toMatch(/8193402210040001/);
    expect(desk.see('Y1').value).toBe(builtIn);
    desk.type(`D${row}`, text, tab);
    expect(desk.see('Y1').value).toBe(written);
    expect(desk.see('X1').value).toBe(builtIn);
    desk.type('Z1', call(", 'Claim settings'!A:B"));
    expect(desk.see('Z1')).toMatchObject({
      value: '#ERROR!',
      error: expect.stringMatching(/The letters are the Claim letters tab with its header row/),
    });
  });
});

describe('what is wrong with a letter', () => {
  const cases: readonly (readonly [string, string, RegExp, RegExp])[] = [
    ['an unknown field', 'Dear {{byuer}}', /Row 48: There is no field “byuer”/, /没有字段“byuer”/],
    [
      'a part left open',
      'Dear {{#buyer}}you',
      /Row 48: A tag is not closed: “Dear {{#b/,
      /没有闭合/,
    ],
    [
      'a name of the machine',
      '{{constructor}}',
      /Row 48: There is no field “constructor”/,
      /constructor/,
    ],
    [
      'a phrase AliExpress refuses',
      'We are not responsible, you liar {{order}}',
      /Row 48: “[^”]*liar[^”]*” – no threats or insults\. Not used on [^;]*AliExpress/,
      /liar[^”]*”——不得威胁或辱骂/,
    ],
  ];

  it.each(cases)('%s is said with its row, and the built-in letter used', (_, text, en) => {
    const desk = withTab();
    expect(add(desk, ['Reship', '', 'en', text])).toBe(48);
    const done = desk.choose('classify');
    expect(said(done)).toMatch(en);
    expect(said(done)).toContain(`Your own letters, tab “${tab}”:`);
    expect(desk.texts('P2:V4')).toEqual(bare.texts('P2:V4'));
    // The same on opening the tab.
    expect(said(desk.choose('letters'))).toMatch(en);
  });

  it('is said in Chinese', () => {
    for (const [, text, , zh] of cases) {
      const desk = withTab('zh');
      expect(add(desk, ['补发', '', '英语', text], '纠纷信件')).toBe(94);
      const done = said(desk.choose('classify'));
      expect(done).toMatch(/您的信件（“纠纷信件”页）：\n• 第 94 行：/);
      expect(done).toMatch(zh);
    }
  });

  it('a language that buyers read and the letter is not written in', () => {
    const desk = withTab();
    const row = rowOf(desk, 'Reship: not received', 'English');
    desk.type(`D${row}`, 'We send {{order}} again.', tab);
    expect(said(desk.choose('classify'))).toContain(
      `• Row ${row}: This letter is not written in “Deutsch”; there the built-in one is used.`,
    );
    // Opening the tab asks only for the language of buyers of whom nothing is known.
    expect(desk.choose('letters').alerts).toEqual([]);
    desk.type(`C${row}`, 'de', tab);
    desk.type(`D${row}`, 'Wir senden {{order}} neu.', tab);
    expect(said(desk.choose('letters'))).toContain(
      `Row ${row}: This letter is not written in “English”`,
    );
  });

  it('its words are only words', () => {
    const hostile = '<img src=x onerror=alert(1)> =HYPERLINK("x") {{order}}';
    const desk = withTab();
    add(desk, ['reship', '', 'en', `=IMPORTXML("x") ${hostile}`]);
    add(desk, ['__proto__', 'constructor', 'toString', hostile]);
    const done = desk.choose('classify');
    const { value, formula } = desk.see(`${desk.columnOf('Reply')}2`);
    expect(formula).toBe('');
    expect(value).toBe(`=IMPORTXML("x") ${hostile.replace('{{order}}', '8193402210040001')}`);
    expect(said(done)).toMatch(/Row 49: “__proto__” is no action/);
    expect(said(done)).toMatch(/Row 49: The marketplace “constructor” is not known/);
  });

  it('a tab without its header is said to have none', () => {
    const desk = withTab();
    desk.type('D1', 'Message', tab);
    add(desk, ['reship', '', 'en', 'Mine']);
    expect(said(desk.choose('classify'))).toMatch(/Row 1: The headers Action, Language and Text/);
    expect(desk.column('Reply')).toEqual(bare.column('Reply'));
  });

  it('many are said in a few lines', () => {
    const desk = withTab();
    for (let i = 0; i < 9; i += 1) add(desk, ['reship', '', 'en', `{{wrong${i}}}`]);
    const lines = said(desk.choose('classify')).split('\n');
    const from = lines.findIndex((line) => line.startsWith('Your own letters'));
    expect(lines.slice(from + 1)).toHaveLength(6);
    expect(lines[from + 6]).toBe('• … and 4 more.');
  });
});

describe('the table of letters', () => {
  it('needs action, language and text; the marketplace may be left out', () => {
    expect(
      readLettersTable([
        ['Action', 'Text'],
        ['refund', 'x'],
      ]),
    ).toBeNull();
    expect(readLettersTable([])).toBeNull();
    expect(
      readLettersTable([
        ['Notes'],
        ['Text', 'Language', 'Action'],
        ['x', 'en', 'refund'],
        [null, true],
      ]),
    ).toEqual([
      { row: 3, action: 'refund', market: '', language: 'en', text: 'x' },
      { row: 4, action: '', market: '', language: 'true', text: '' },
    ]);
  });
});
