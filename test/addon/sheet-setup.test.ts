// Set up this sheet and Remove result columns: what is added, that nothing else changes, and that it
// all goes away again.
import { describe, expect, it } from 'vitest';
import { refusal } from '../../src/emulator/refusal';
import { addonWords } from '../../src/text/addon';
import { blank, cheap, dear, headers, quiet } from './orders';
import { type MenuItem, openDesk, picture, pictureOf, said } from './sheet-helpers';

const sheet = [headers, dear, cheap, quiet].map((row) => row.map(String));
const key = 'Claim Desk key';
const added = [
  ...['Risk', 'Score', 'Action', 'Due', 'Why', key, 'Evidence', 'Reply', 'Handled'],
  'Look again on',
];

describe('setting up', () => {
  it('adds the columns to the right, under headers in the seller’s language', () => {
    const english = openDesk({ orders: sheet });
    english.choose('setUp', 'YES');
    expect(english.texts('P1:Y1')[0]).toEqual(added);
    const chinese = openDesk({ orders: sheet, language: 'zh' });
    chinese.choose('setUp', 'YES');
    expect(chinese.texts('P1:Y1')[0]).toEqual([
      '风险',
      '分数',
      '建议',
      '截止',
      '原因',
      'Claim Desk 标识',
      '证据',
      '回复',
      '已处理',
      '再看日期',
    ]);
    expect(chinese.texts('P2:R2')[0]?.[0]).toBe('高');
  });

  it('asks first, says how the sheet was read, and does nothing when that is declined', () => {
    for (const button of ['CANCEL', 'CLOSE'] as const) {
      const desk = openDesk({ orders: sheet });
      const before = picture(desk.backing);
      const { alerts } = desk.choose('setUp', button);
      expect(alerts).toHaveLength(1);
      expect(alerts[0]).toMatchObject({ title: 'Set up this sheet', buttons: 'YES_NO_CANCEL' });
      expect(alerts[0]?.text).toMatch(/Your own sheet, header in row 1\./);
      expect(picture(desk.backing)).toEqual(before);
    }
  });

  it('names the marketplace of an export, and columns it is not sure of', () => {
    const desk = openDesk({
      orders: [
        ['Sales Record Number', 'Order Number', 'Buyer Username', 'Buyer Name', 'Ship To Country'],
        ['101', "'12-11111-11111", 'tom_h', 'Tom Hill', 'United States'],
      ],
    });
    const { alerts } = desk.choose('setUp');
    expect(alerts[0]?.text).toMatch(/Exported from eBay, header in row 1\./);
    // The export has no column that says what was delivered.
    expect(alerts[0]?.text).toMatch(/No column says what was delivered/);
  });

  it('leaves every cell of the seller as it was', () => {
    const desk = openDesk({ orders: sheet });
    const before = desk.texts('A1:O10');
    const looks = desk.see('A1');
    desk.choose('setUp', 'YES');
    expect(desk.texts('A1:O10')).toEqual(before);
    expect(desk.see('A1')).toEqual(looks);
  });

  it('finds a header below other lines, and freezes the sheet down to it', () => {
    const notes = [['My orders, November'], ['checked every day'], ...sheet];
    const desk = openDesk({ orders: notes });
    desk.choose('setUp', 'YES');
    expect(desk.texts('P2:P4')).toEqual([[''], ['Risk'], ['High']]);
    expect(desk.backing.book().sheets[0]?.frozenRows).toBe(3);
  });

  it('uses the seller’s own Handled column and adds none', () => {
    for (const header of ['Handled', '已处理']) {
      const own = sheet.map((row, i) => [...row, i === 0 ? header : i === 1 ? 'yes' : '']);
      const desk = openDesk({ orders: own });
      desk.choose('setUp', 'YES');
      expect(desk.texts('P1:X1')[0]).toEqual([header, ...added.slice(0, 8)]);
      // Handled from the start: nothing is written into that row.
      expect(desk.texts('Q2:W3').map((row) => row[0])).toEqual(['', 'High']);
    }
  });

  it.each(['YES', 'NO'] as const)('twice (answer %s) changes nothing', (button) => {
    const desk = openDesk({ orders: sheet });
    expect(desk.choose('setUp', button).ok).toBe(true);
    const once = picture(desk.backing);
    const again = desk.choose('setUp', button);
    expect(picture(desk.backing)).toEqual(once);
    // Not even by writing the same once more.
    for (const call of ['setValues', 'setValue', 'setFormula', 'setNumberFormat', 'clearContent'])
      expect(again.calls.by[`Range.${call}`]).toBeUndefined();
  });

  it('adds again only what was deleted', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'YES');
    desk.user.remove('Orders', 'column', 18); // Action
    desk.choose('setUp', 'YES');
    const [titles = []] = desk.texts('P1:Y1');
    expect(titles).toEqual([...added.filter((each) => each !== 'Action'), 'Action']);
    expect(desk.column('Action')).toEqual(['Reship', 'Refund', 'Contact buyer first']);
  });

  it('makes room on a sheet that ends with the seller’s last column', () => {
    const desk = openDesk({ orders: sheet, columns: headers.length, rows: sheet.length });
    expect(desk.choose('setUp', 'YES').error).toBeNull();
    expect(desk.texts('P1:W2').map((row) => row[0])).toEqual(['Risk', 'High']);
  });

  it('stamps today’s cell as a date of the file’s zone', () => {
    // The clock: noon of the 21st in Shanghai, the evening of the 20th in California.
    for (const [zone, serial] of [
      ['Asia/Shanghai', 46_347],
      ['America/Los_Angeles', 46_346],
    ] as const) {
      const desk = openDesk({ orders: sheet, zone });
      desk.choose('setUp', 'YES');
      const [name] = desk.backing.names();
      expect(name?.name).toBe('ClaimDeskToday');
      const tab = desk.backing.book().sheets[1];
      expect(tab?.name).toBe('Claim settings');
      expect(desk.see('I1', 'Claim settings').value).toEqual({ serial });
      expect(name?.area).toEqual({ sheet: tab?.id, row: 1, column: 9, rows: 1, columns: 1 });
    }
  });

  it.each([
    ['C3', 3],
    ['B1', 2],
  ])(
    'takes the user from %s to the new columns in row %i, and later leaves them on their cell',
    (cell, row) => {
      const desk = openDesk({ orders: sheet });
      desk.user.select('Orders', cell);
      desk.choose('setUp', 'YES');
      const here = { sheet: desk.backing.book().sheets[0]?.id, rows: 1, columns: 1 };
      // The sheet's own columns end with O.
      expect(desk.backing.book().selection).toEqual({ ...here, row, column: 16 });
      desk.user.select('Orders', 'C3');
      desk.choose('classify');
      expect(desk.backing.book().selection).toEqual({ ...here, row: 3, column: 3 });
      // A column that comes back stands at the far right: here Why, the fifth of ten.
      desk.backing.removeLines(here.sheet ?? 0, 'column', 20, 1);
      desk.choose('setUp', 'YES');
      expect(desk.texts('Y1')).toEqual([['Why']]);
      expect(desk.backing.book().selection).toEqual({ ...here, row: 3, column: 25 });
    },
  );

  it('writes dates and numbers as such', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'YES');
    expect(desk.see('S2')).toMatchObject({
      value: { serial: 46_348 }, // 22 November 2026, as in the formulas' tests
      display: '2026-11-22',
      format: 'yyyy-mm-dd',
    });
    expect(typeof desk.see('Q2').value).toBe('number');
  });
});

it('days look in Chinese as in the sentences beside them, where the column has room', () => {
  const desk = openDesk({ orders: sheet, language: 'zh' });
  desk.choose('setUp', 'YES');
  const due = desk.columnOf('截止');
  expect(desk.see(`${due}2`)).toMatchObject({
    value: { serial: 46_348 },
    display: '2026年11月22日',
  });
  // As a set-up of before left it: a day in words would show as #### there.
  desk.backing.setLines(desk.backing.book().sheets[0]?.id ?? 0, 'column', 19, 1, {
    size: 95,
    hidden: false,
  });
  desk.type(`${due}2`, '');
  desk.choose('classify');
  expect(desk.see(`${due}2`).display).toBe('2026-11-22');
});

describe('the colours of Risk', () => {
  const colours = (desk: ReturnType<typeof openDesk>) =>
    desk.backing
      .conditionalFormats(desk.backing.book().sheets[0]?.id ?? 0)
      .map(({ areas, rule }) => ({ column: areas.map((area) => area.column), ...rule }));

  it('know both languages', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'YES');
    const all = colours(desk);
    expect(all.map(({ values }) => values[0])).toEqual(
      'High 高 Medium 中 Low 低 Unknown 无法判断'.split(' '),
    );
    expect(all.every(({ column }) => column.join() === '16')).toBe(true);
    const [high, , medium, , low, , unknown] = all.map(({ background }) => background);
    expect(new Set([high, medium, unknown, low]).size).toBe(4);
  });

  /** WCAG 2.1: relative luminance and contrast. */
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  it('can be read by weak eyes (contrast 7 to 1)', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'YES');
    for (const { background, fontColor } of colours(desk)) {
      const [dark = 0, pale = 0] = [luminance(String(fontColor)), luminance(String(background))];
      expect((pale + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(7);
    }
  });

  it('follow the column when it moves, and reach new rows after another set-up', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'YES');
    desk.user.move('Orders', 'column', 16, 2);
    desk.user.insert('Orders', 'row', 60, 5);
    desk.choose('setUp', 'YES');
    expect(colours(desk)).toHaveLength(8);
    expect(colours(desk).every(({ column }) => column.join() === '2')).toBe(true);
  });
});

describe('removing', () => {
  const own = {
    areas: [{ sheet: 1, row: 2, column: 5, rows: 9, columns: 1 }],
    rule: {
      criteria: 'TEXT_EQUAL_TO',
      values: ['High'],
      background: '#ff00ff',
      fontColor: null,
      bold: true,
      italic: null,
      strikethrough: null,
      underline: null,
    },
  };
  /** A sheet with a colour and a frozen column of its own. */
  const dressed = () => {
    const desk = openDesk({ orders: sheet });
    const id = desk.backing.book().sheets[0]?.id ?? 0;
    const [area] = own.areas;
    desk.backing.setConditionalFormats(id, [
      { ...own, areas: area === undefined ? [] : [{ ...area, sheet: id }] },
    ]);
    desk.backing.setSheet(id, { frozenColumns: 1 });
    desk.user.format('Orders', 'E2:E4', '0.00');
    return desk;
  };

  it.each(['YES', 'NO'] as const)('gives the sheet back as it was before (answer %s)', (button) => {
    const desk = dressed();
    const before = pictureOf(desk.backing, 'Orders');
    desk.choose('setUp', button);
    expect(pictureOf(desk.backing, 'Orders')).not.toEqual(before);
    const done = desk.choose('remove', 'OK');
    expect(done.error).toBeNull();
    expect(pictureOf(desk.backing, 'Orders')).toEqual(before);
  });

  it('finds the columns wherever they stand and whatever they are called', () => {
    const desk = dressed();
    const before = pictureOf(desk.backing, 'Orders');
    desk.choose('setUp', 'YES');
    desk.user.move('Orders', 'column', 16, 1); // Risk to the very left
    desk.user.move('Orders', 'column', 20, 5); // Why into the middle
    desk.type('E1', 'Because');
    desk.type('A1', 'My risk');
    desk.choose('remove', 'OK');
    expect(pictureOf(desk.backing, 'Orders')).toEqual(before);
  });

  it('leaves the header frozen as the seller set it since', () => {
    const desk = openDesk({ orders: sheet });
    const id = desk.backing.book().sheets[0]?.id ?? 0;
    desk.choose('setUp', 'YES');
    desk.backing.setSheet(id, { frozenRows: 2 });
    desk.choose('remove', 'OK');
    expect(desk.backing.book().sheets[0]?.frozenRows).toBe(2);
  });

  it('asks with the names of the columns, and does nothing unless it is confirmed', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'YES');
    const before = picture(desk.backing);
    const { alerts } = desk.choose('remove', 'CANCEL');
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.text).toMatch(/^Delete 10 columns of “Orders”: Risk \(P\), Score \(Q\)/);
    expect(picture(desk.backing)).toEqual(before);
  });

  it('keeps the days on which somebody means to look again, as a column of the seller’s own', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'YES');
    desk.type(`${desk.columnOf('Look again on')}3`, '2026-12-03');
    const { alerts } = desk.choose('remove', 'OK');
    expect(alerts[0]?.text).toMatch(/^Delete 9 columns of “Orders”: Risk/);
    expect(alerts[0]?.text).toContain('Look again on (Y) stays, because days stand in it');
    expect(desk.texts('P1:P3')).toEqual([['Look again on'], [''], ['2026-12-03']]);
    desk.choose('setUp', 'YES');
    expect(desk.texts('P1:Q1')).toEqual([['Look again on', 'Risk']]);
    expect(desk.texts('Q1:Z1')[0]).not.toContain('Look again on');
  });

  it('keeps columns of the seller that only look like results', () => {
    const lookalike = sheet.map((row, i) => [...row, i === 0 ? 'Risk' : 'mine']);
    const desk = openDesk({ orders: lookalike });
    const before = pictureOf(desk.backing, 'Orders');
    desk.choose('setUp', 'YES');
    desk.choose('remove', 'OK');
    expect(pictureOf(desk.backing, 'Orders')).toEqual(before);
  });
});

describe('results as formulas', () => {
  it('stand once per column, over everything to their left', () => {
    const desk = openDesk({ orders: sheet });
    const done = desk.choose('setUp', 'NO');
    expect(desk.texts('P2:T2')[0]?.every((cell) => cell !== '')).toBe(true);
    expect(desk.see('P2').formula.replace(/;\s*/g, ',')).toBe(
      "=CLAIM_RISK($A$2:$O,$A$1:$O$1,ClaimDeskToday,'Claim settings'!$A$1:$F)",
    );
    expect(['Q2', 'R2', 'S2', 'T2'].map((cell) => desk.see(cell).formula.split('(')[0])).toEqual([
      '=CLAIM_SCORE',
      '=CLAIM_ACTION',
      '=CLAIM_DUE',
      '=CLAIM_WHY',
    ]);
    expect(['P3', 'U2', 'V2', 'W2'].map((cell) => desk.see(cell).formula)).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(said(done)).toMatch(/The formulas stand in row 2/);
  });

  it('say what the values say', () => {
    const values = openDesk({ orders: [...sheet, blank.map(String), sheet[1] ?? []] });
    values.choose('setUp', 'YES');
    const formulas = openDesk({ orders: [...sheet, blank.map(String), sheet[1] ?? []] });
    formulas.choose('setUp', 'NO');
    expect(formulas.texts('P1:T10')).toEqual(values.texts('P1:T10'));
  });

  it('follow a changed cell and a changed setting by themselves', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'NO');
    expect(desk.column('Action')[0]).toBe('Reship');
    desk.type('G2', '95'); // goods that cost more than the refund
    expect(desk.column('Action')[0]).toBe('Refund');
    desk.type('B3', 'zh', 'Claim settings');
    expect(desk.column('Risk')[0]).toBe('高');
  });

  it('count from today again after a night', () => {
    let now = Date.UTC(2026, 10, 21, 4);
    const desk = openDesk({ orders: sheet, now: () => now });
    desk.choose('setUp', 'NO');
    expect(desk.column('Why')[2]).toMatch(/^4 days past/);
    now += 2 * 86_400_000;
    expect(desk.column('Why')[2]).toMatch(/^4 days past/);
    desk.host.simpleTrigger('onOpen');
    expect(desk.column('Why')[2]).toMatch(/^6 days past/);
    now += 86_400_000;
    desk.choose('refresh');
    expect(desk.column('Why')[2]).toMatch(/^7 days past/);
  });

  it('are left alone by Classify all orders, which fills Evidence and Reply', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'NO');
    const formula = desk.see('P2').formula;
    expect(desk.choose('classify').ok).toBe(true);
    expect(desk.see('P2').formula).toBe(formula);
    expect(desk.column('Risk').slice(0, 3)).toEqual(['High', 'High', 'High']);
    expect(desk.column('Reply')[0]).toMatch(/^Hello,/);
    expect(desk.column('Evidence')[0]).toContain('☐');
  });

  it('are put back into place by Refresh formulas after sorting', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'NO');
    const before = desk.see('P2').formula;
    desk.user.sort('Orders', 'A2:W4', 'A', false);
    expect(desk.see('P2').formula).toBe('');
    desk.choose('refresh');
    expect(desk.see('P2').formula).toBe(before);
    // The orders stand the other way round now.
    expect(desk.column('Action').slice(0, 3)).toEqual(['Contact buyer first', 'Refund', 'Reship']);
  });

  it('become values, and values become formulas, by setting up again', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'NO');
    desk.choose('setUp', 'YES');
    expect(desk.see('P2').formula).toBe('');
    const values = desk.texts('P2:T4');
    expect(values.map((row) => row[2])).toEqual(['Reship', 'Refund', 'Contact buyer first']);
    desk.choose('setUp', 'NO');
    expect(desk.see('P2').formula).not.toBe('');
    expect(desk.texts('P2:T4')).toEqual(values);
  });

  it('leave what they showed in a handled row when they become values', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'NO');
    const shown = desk.texts('P2:T2');
    desk.type('X2', 'yes');
    desk.choose('setUp', 'YES');
    desk.type('G2', '95');
    desk.choose('classify');
    expect(desk.texts('P2:T2')).toEqual(shown);
    expect(desk.see('P2').formula).toBe('');
  });

  it('are refused where a result column stands among the seller’s own', () => {
    const desk = openDesk({ orders: sheet });
    desk.choose('setUp', 'YES');
    desk.user.move('Orders', 'column', 16, 3);
    const before = pictureOf(desk.backing, 'Orders');
    expect(said(desk.choose('setUp', 'NO'))).toMatch(/must stand to the right of your own/);
    expect(pictureOf(desk.backing, 'Orders')).toEqual(before);
  });
});

describe('a sentence for what cannot be done', () => {
  const lines = (...rows: string[][]) => rows;
  const cases: readonly (readonly [string, MenuItem, string[][], RegExp, RegExp])[] = [
    ['an empty sheet', 'setUp', lines(), /“Orders” holds no rows/, /“Orders”中没有任何行/],
    ['an empty sheet', 'classify', lines(), /“Orders” holds no rows/, /“Orders”中没有任何行/],
    ['no header', 'setUp', lines(['hello'], ['world']), /No header row was found/, /没有找到表头/],
    ['no header', 'classify', lines(['1', '2']), /No header row was found/, /没有找到表头/],
    [
      'no order number',
      'setUp',
      lines(['Order date', 'Order value', 'Country'], ['2026-11-01', '5', 'US']),
      /Name one Order ID/,
      /没有订单号列/,
    ],
    [
      'nothing to remove',
      'remove',
      sheet,
      /“Orders” has no columns of Claim Desk/,
      /没有 Claim Desk 的列/,
    ],
  ];

  it.each(cases)('%s (%s)', (_, item, orders, english, chinese) => {
    for (const [language, sentence] of [
      ['en', english],
      ['zh', chinese],
    ] as const) {
      const desk = openDesk({ orders, language });
      const before = picture(desk.backing);
      const done = desk.choose(item, 'YES');
      expect(done.ok).toBe(true);
      expect(done.alerts).toHaveLength(1);
      expect(said(done)).toMatch(sentence);
      expect(picture(desk.backing)).toEqual(before);
    }
  });

  it.each(['setUp', 'classify', 'refresh'] as const)('on the settings tab (%s)', (item) => {
    for (const language of ['en', 'zh'] as const) {
      const desk = openDesk({ orders: sheet, language });
      desk.choose('settings');
      const before = picture(desk.backing);
      expect(said(desk.choose(item, 'YES'))).toBe(addonWords.on_settings_tab[language]);
      expect(picture(desk.backing)).toEqual(before);
    }
  });

  it.each(['setUp', 'classify', 'refresh', 'settings'] as const)(
    'while somebody else is at it (%s)',
    (item) => {
      for (const language of ['en', 'zh'] as const) {
        const desk = openDesk({ orders: sheet, language });
        desk.host.holdLock('document', true);
        const before = picture(desk.backing);
        expect(said(desk.choose(item, 'YES'))).toBe(addonWords.busy[language]);
        expect(picture(desk.backing)).toEqual(before);
        desk.host.holdLock('document', false);
        expect(desk.choose(item, 'YES').ok).toBe(true);
        expect(picture(desk.backing)).not.toEqual(before);
      }
    },
  );

  it('where Google refuses to write, and sets up once it may', () => {
    for (const language of ['en', 'zh'] as const) {
      let locked = true;
      const desk = openDesk({
        orders: sheet,
        language,
        guard: (backing) => ({
          ...backing,
          enter(area, content) {
            if (locked)
              throw refusal(
                'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
              );
            backing.enter(area, content);
          },
        }),
      });
      const own = desk.texts('A1:O4');
      const done = desk.choose('setUp', 'YES');
      expect(done.ok).toBe(true);
      expect(said(done)).toBe(addonWords.not_allowed[language]);
      expect(desk.texts('A1:O4')).toEqual(own);
      locked = false;
      desk.choose('setUp', 'YES');
      // As if it had gone through at once.
      const other = openDesk({ orders: sheet, language });
      other.choose('setUp', 'YES');
      expect(desk.texts('A1:Z9')).toEqual(other.texts('A1:Z9'));
      expect(desk.backing.book().sheets[0]?.columns).toBe(36);
    }
  });

  it('never the text of an error', () => {
    const desk = openDesk({
      orders: sheet,
      guard: (backing) => ({
        ...backing,
        extent: () => {
          throw refusal('Service Spreadsheets failed while accessing document with id 1A2b.');
        },
      }),
    });
    for (const item of ['setUp', 'classify', 'refresh', 'settings'] as const)
      expect(said(desk.choose(item, 'YES'))).not.toMatch(/1A2b|Service/);
  });
});
