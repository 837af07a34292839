// The settings tab: what is in it, how its cells are read, and how a wrong one is named.

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { settingsRows } from '../../src/results/settings-rows';
import { readSettingsTable } from '../../src/results/settings-table';
import { defaultSettings } from '../../src/settings/settings';
import { settingNames } from '../../src/settings/table';
import fc from '../fc';
import { cheap, dear, headers, line, quiet } from './orders';
import { type Desk, openDesk, picture, pictureOf, said } from './sheet-helpers';

const orders = [headers, dear, cheap, quiet].map((row) =>
  row.map((cell, i) => (i === 0 ? `'${cell}` : String(cell))),
);
const tab = 'Claim settings';

/** The address of a setting's value cell. */
function valueCell(desk: Desk, name: string, sheet = tab): string {
  const at = desk.texts('F1:F80', sheet).findIndex(([cell]) => cell === name);
  if (at < 0) throw new Error(`no setting ${name}`);
  return `B${at + 1}`;
}

describe('a new tab', () => {
  it.each(['en', 'zh'] as const)('has every setting, in words (%s)', (language) => {
    const [header = [], ...all] = settingsRows(language);
    expect(header).toEqual(
      language === 'zh'
        ? ['设置项', '值', '单位', '默认值', '作用', '名称']
        : ['Setting', 'Value', 'Unit', 'Default', 'What it changes', 'Name'],
    );
    const rows = all.filter(([, , , , , name]) => name !== '');
    for (const column of [0, 5]) {
      const names = rows.map((row) => String(row[column]));
      expect(new Set(names).size).toBe(names.length);
    }
    for (const setting of settingNames)
      expect(rows.some(([, , , , , name]) => String(name).split('.')[0] === setting)).toBe(true);
    for (const [, , unit, , what] of rows) {
      expect(String(unit)).not.toBe('');
      expect(/\p{Script=Han}/u.test(String(what))).toBe(language === 'zh');
    }
    expect(all.filter(([, , , , , name]) => name === '').map((row) => row.join(''))).toEqual(
      language === 'zh'
        ? ['您的店铺', '成本', '概率', '读取表格', '天数与时限']
        : ['Your shop', 'Costs', 'Chances', 'Reading your sheet', 'Days and windows'],
    );
  });

  it('begins with what sellers change most', () => {
    const names = settingsRows('en').map(([label, , , , , name]) => [label, name]);
    expect(names.slice(1, 13)).toEqual([
      ['Your shop', ''],
      ['Your own language', 'language'],
      ['Shop name', 'shopName'],
      ['Signature', 'signature'],
      ['Return address · all others', 'returnAddress.*'],
      ['Return address · US', 'returnAddress.US'],
      ['Language of letters when not known', 'fallbackLanguage'],
      ['How much Why says', 'why'],
      ['Costs', ''],
      ['High value from', 'highValue'],
      ['Goods cost, share of value', 'goodsCostShare'],
      ['Freight of a second parcel · all others', 'freight.*'],
    ]);
  });

  it('tells unit and default of each, of a marketplace window its own', () => {
    const rowOf = (name: string, language: 'en' | 'zh') =>
      settingsRows(language).find((row) => row[5] === name);
    expect(rowOf('rules.ebay.message_reply', 'en')?.slice(0, 4)).toEqual([
      'Marketplace window · ebay.message_reply',
      '',
      'hours',
      48,
    ]);
    expect(rowOf('dates', 'zh')?.slice(2, 4)).toEqual(['auto / dmy / mdy', 'auto']);
    expect(rowOf('rates.CNY', 'zh')?.[4]).toMatch(/。每个美元以外的币种代码一行。$/);
    // Every one of them stands there already.
    expect(rowOf('parcelDays.lineHaul', 'en')?.[4]).toBe(
      'Days of silence that make a parcel stalled or lost.',
    );
    expect(rowOf('parcelDays.semi.lostBR', 'zh')?.slice(0, 4)).toEqual([
      '停滞天数 · 平邮，丢件（巴西）',
      '',
      '天',
      90,
    ]);
    expect(rowOf('freight.*', 'en')?.slice(2, 5)).toEqual([
      'US$',
      6,
      'What a second, registered parcel costs you, where the row gives no freight. One row for each two-letter country code, * for the rest.',
    ]);
  });

  it('changes nothing but the language, which is the seller’s', () => {
    for (const language of ['en', 'zh'] as const) {
      const { settings, problems } = readSettingsTable(settingsRows(language));
      expect(problems).toEqual([]);
      expect(settings).toEqual({ ...defaultSettings, language });
    }
  });

  it('has defaults that are the defaults', () => {
    const rows = settingsRows('en').map((row) => [row[5] ?? '', row[3] ?? '']);
    const { settings, problems } = readSettingsTable(rows.slice(1));
    expect(problems).toEqual([]);
    expect({ ...settings, rules: {} }).toEqual(defaultSettings);
  });

  it('is made by the menu, in the seller’s language, and opened', () => {
    for (const [language, name] of [
      ['en', 'Claim settings'],
      ['zh', '纠纷设置'],
    ] as const) {
      const desk = openDesk({ orders, language });
      expect(desk.choose('settings').ok).toBe(true);
      const sheets = desk.backing.book().sheets;
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Orders', name]);
      expect(desk.backing.book().selection.sheet).toBe(sheets[1]?.id);
      const own = language === 'zh' ? '您的语言' : 'Your own language';
      expect(desk.texts('A3:B3', name)).toEqual([[own, language]]);
      const once = picture(desk.backing);
      desk.choose('settings');
      expect(picture(desk.backing)).toEqual(once);
    }
  });
});

describe('reading', () => {
  const read = (...rows: (readonly Cell[])[]) => readSettingsTable([['Name', 'Value'], ...rows]);

  it.each([
    ['highValue', 80, { highValue: 80 }],
    ['highValue', '80', { highValue: 80 }],
    ['highValue', '80,5', { highValue: 80.5 }],
    ['highvalue', ' 80.5 ', { highValue: 80.5 }],
    ['goodsCostShare', 0.25, { goodsCostShare: 0.25 }],
    ['goodsCostShare', '25%', { goodsCostShare: 0.25 }],
    ['goodsCostShare', '25 %', { goodsCostShare: 0.25 }],
    ['goodsCostShare', '0,125', { goodsCostShare: 0.125 }],
    ['shopName', 1688, { shopName: '1688' }],
    ['shopName', '007', { shopName: '007' }],
    ['shopName', true, { shopName: 'true' }],
    ['language', 'ZH', { language: 'zh' }],
    ['dates', 'DMY', { dates: 'dmy' }],
    ['currency', 'eur', { currency: 'EUR' }],
    ['rates.cny', '7,1', { rates: { CNY: 7.1 } }],
    ['freight.br', 9, { freight: { '*': 6, BR: 9 } }],
    ['feeShare.Etsy', '10%', { feeShare: { ...defaultSettings.feeShare, etsy: 0.1 } }],
    [
      'returnAddress.*',
      '1 Example Street\nTown',
      { returnAddress: { '*': '1 Example Street\nTown' } },
    ],
    ['rules.ebay.message_reply', 24, { rules: { 'ebay.message_reply': 24 } }],
  ] as [string, Cell, object][])('%s = %j', (name, value, wanted) => {
    const { settings, problems } = read([name, value]);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject(wanted);
  });

  it('takes days of silence', () => {
    const { settings } = read(['parcelDays.express.stalled', '5']);
    expect(settings.parcelDays['express.stalled']).toBe(5);
    expect(settings.parcelDays['express.lost']).toBe(defaultSettings.parcelDays['express.lost']);
  });

  it.each([
    ['highValue', 'a lot'],
    ['highValue', -1],
    ['highValue', '1,000'], // a thousand, or one
    ['highValue', '1.000'],
    ['highValue', '80 or so'],
    ['goodsCostShare', 30],
    ['goodsCostShare', '130%'],
    ['language', 'fr'],
    ['dates', '2026-11-21'],
    ['rates.CNY', 0],
    ['highValue', '80%'],
    ['timeZone', 'Shanghai'],
    ['parcelDays.express.stalled', 2.5],
  ] as [string, Cell][])('%s = %j is named, and the default stands in', (name, value) => {
    const { settings, problems } = read(['shopName', 'Lumio'], [name, value]);
    expect(problems).toMatchObject([
      { name, value: String(value), code: 'bad_setting', row: 2, column: 1 },
    ]);
    expect(settings).toEqual({ ...defaultSettings, shopName: 'Lumio' });
  });

  it('loses only the wrong member of a family', () => {
    const { settings, problems } = read(['freight.BR', 'dear'], ['freight.US', 5]);
    expect(settings.freight).toEqual({ '*': 6, US: 5 });
    expect(problems.map(({ name }) => name)).toEqual(['freight.BR']);
  });

  it('names what is no setting by its name’s cell', () => {
    const { problems } = read(
      ['highvalues', 80],
      ['constructor', 1],
      ['__proto__.x', 1],
      ['rates.YUAN', 7],
      ['freight.Brazil', 9],
      ['feeShare.amazone', 0.1],
    );
    expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['unknown_setting', 1, 0],
      ['unknown_setting', 2, 0],
      ['unknown_setting', 3, 0],
      ['unknown_key', 4, 0],
      ['unknown_key', 5, 0],
      ['unknown_key', 6, 0],
    ]);
    expect('x' in {}).toBe(false);
  });

  it('finds the two columns by their headers, wherever they stand', () => {
    for (const rows of [
      [['My settings'], ['Unit', 'Value', 'Name'], ['US$', 80, 'highValue']],
      [
        ['单位', '名称', '', '值'],
        ['美元', 'highValue', '', 80],
      ],
      [['highValue', 80]],
      [['High value from', 80]],
      [['高货值起点', '80']],
      [
        ['Setting', 'Value'],
        ['high value from', 80],
      ],
      [
        ['设置项', '值', '名称'],
        ['', 80, 'highValue'],
      ],
    ])
      expect(readSettingsTable(rows).settings.highValue).toBe(80);
  });

  it('reads a tab of the version before: name, value, unit, what it changes, default', () => {
    const { settings, problems, language } = readSettingsTable([
      ['Name', 'Value', 'Unit', 'What it changes', 'Default'],
      ['language', 'zh', 'choice', 'Your own language: en or zh.', 'en'],
      ['shopName', 'Lumio', 'text', 'Your shop’s name in letters.', ''],
      ['returnAddress.*', '1 Example Street', 'text', 'Where a buyer sends a return.', ''],
      ['highValue', 80, 'US$', 'An order from this value on counts as high value.', 100],
      ['freight.US', '', 'US$', 'What a second parcel costs you.', ''],
      ['rates.CNY', '7,1', 'units per US$', 'Exchange rate.', ''],
      ['parcelDays.semi.lostBR', 80, 'days', 'Days of silence.', 90],
      ['columns.Your header', '', 'column of Claim Desk', 'What a column is.', ''],
      ['columns.Left us', 'Ship date', '', '', ''],
    ]);
    expect(problems).toEqual([]);
    expect(language).toBe('zh');
    expect(settings).toEqual({
      ...defaultSettings,
      language: 'zh',
      shopName: 'Lumio',
      returnAddress: { '*': '1 Example Street' },
      highValue: 80,
      rates: { CNY: 7.1 },
      parcelDays: { ...defaultSettings.parcelDays, 'semi.lostBR': 80 },
      columns: { 'Left us': 'shipDate' },
    });
  });

  describe('a setting by its words', () => {
    const named = (...rows: (readonly Cell[])[]) =>
      readSettingsTable([['Setting', 'Value', 'Name'], ...rows]);

    it('beside the value goes before its name for files, which part of a sort may have moved', () => {
      const { settings } = named(['High value from', 80, 'shopName'], ['店铺名', 'Lumio', '']);
      expect(settings).toMatchObject({ highValue: 80, shopName: 'Lumio' });
    });

    it('may be called as the seller likes, as long as its name stands there', () => {
      const { settings, problems } = named(['VIP orders', 80, 'highValue']);
      expect(problems).toEqual([]);
      expect(settings.highValue).toBe(80);
    });

    it('may be one member of a family', () => {
      const { settings, problems } = named(
        ['Freight of a second parcel · DE', 9],
        ['补发运费 · 其余', 8],
        ['Fee given back · TikTok Shop', '5%'],
        ['停滞天数 · 平邮，丢件', 50],
        ['列 · Left us', '发货日期'],
      );
      expect(problems).toEqual([]);
      expect(settings).toMatchObject({
        freight: { '*': 8, DE: 9 },
        feeShare: { tiktok: 0.05 },
        columns: { 'Left us': 'shipDate' },
      });
      expect(settings.parcelDays['semi.lost']).toBe(50);
    });

    it('is named by the cell in which it stands where there is none of that name', () => {
      const { problems } = named(['High valu', 80, ''], ['', 1, 'feeShare.ebey']);
      expect(problems.map(({ row, column }) => [row, column])).toEqual([
        [1, 0],
        [2, 2],
      ]);
    });
  });

  it('takes any cells without failing', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, '', '=1', ...settingNames),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 }), (rows) => {
        const { settings, problems } = readSettingsTable(rows);
        expect(settings.highValue).toBeGreaterThanOrEqual(0);
        for (const { row } of problems) expect(rows[row]).toBeDefined();
      }),
    );
  });
});

describe('in the sheet', () => {
  it('a setting changes the results', () => {
    const desk = openDesk({ orders });
    desk.choose('setUp', 'YES');
    expect(desk.column('Action')[0]).toBe('Reship');
    desk.type('G2', ''); // goods cost of the first order: now a share of its value
    desk.type(valueCell(desk, 'goodsCostShare'), '95%', tab);
    desk.choose('classify');
    expect(desk.column('Action')[0]).toBe('Refund');
  });

  it('an exchange rate typed in German style works in an English file', () => {
    const yuan = [...headers, 'Cost currency'];
    const row = [...dear, 'CNY'].map((cell, i) => (i === 0 ? `'${cell}` : String(cell)));
    const desk = openDesk({ orders: [yuan, row] });
    const first = desk.choose('classify');
    expect(said(first)).toMatch(/Goods cost is in CNY and there is no exchange rate/);
    desk.type(valueCell(desk, 'rates.CNY'), "'7,1", tab);
    expect(said(desk.choose('classify'))).not.toMatch(/exchange rate/);
  });

  it('a wrong value is named by its cell, and the default is used', () => {
    for (const [language, sentence] of [
      [
        'en',
        /• Claim settings!B11, High value from: “a lot” is not an amount\. Write 100 or 9\.50/,
      ],
      ['zh', /• 纠纷设置!B11，高货值起点：“a lot”不是金额。请填写如 100 或 9\.50。/],
    ] as const) {
      const desk = openDesk({ orders, language });
      desk.choose('settings');
      const name = language === 'zh' ? '纠纷设置' : tab;
      expect(valueCell(desk, 'highValue', name)).toBe('B11');
      desk.type('B11', 'a lot', name);
      desk.user.select('Orders', 'A1');
      const done = desk.choose('classify');
      expect(said(done)).toMatch(sentence);
      // Worked out as if the cell were empty.
      const other = openDesk({ orders, language });
      other.choose('classify');
      expect(desk.texts('P1:V4')).toEqual(other.texts('P1:V4'));
    }
  });

  it('a percent cell arrives as a share', () => {
    const desk = openDesk({ orders });
    desk.choose('settings');
    const cell = valueCell(desk, 'partialShare');
    desk.type(cell, '40%', tab);
    expect(desk.see(cell, tab).value).toBe(0.4);
    desk.user.select('Orders', 'A1');
    expect(said(desk.choose('classify'))).not.toMatch(/Settings/);
  });

  it('the language of the tab goes before that of the user', () => {
    const desk = openDesk({ orders });
    desk.choose('settings');
    desk.type('B3', 'zh', tab);
    desk.user.select('Orders', 'A1');
    desk.choose('classify');
    expect(desk.column('风险')).toEqual(['高', '高', '高']);
  });

  it('the tab is found after it was renamed and moved about', () => {
    const desk = openDesk({ orders });
    desk.choose('settings');
    desk.user.rename(tab, 'Numbers');
    desk.user.insert('Numbers', 'row', 1, 2);
    desk.user.insert('Numbers', 'column', 2);
    desk.type('C5', 'zh', 'Numbers');
    desk.user.select('Orders', 'A1');
    desk.choose('classify');
    expect(desk.column('风险')).toEqual(['高', '高', '高']);
    expect(desk.backing.book().sheets).toHaveLength(2);
    desk.choose('setUp', 'NO');
    expect(desk.column('风险').slice(0, 3)).toEqual(['高', '高', '高']);
  });

  it('without a tab nothing is read for settings, and results are the built-in ones', () => {
    const with_ = openDesk({ orders });
    with_.choose('setUp', 'YES');
    const id = with_.backing.book().sheets[1]?.id ?? 0;
    const results = pictureOf(with_.backing, 'Orders');
    with_.backing.removeSheet(id);
    const done = with_.choose('classify');
    // The head of the sheet and its one block.
    expect(done.calls.by['Range.getValues']).toBe(2);
    expect(pictureOf(with_.backing, 'Orders')).toEqual(results);
  });

  it('an extra row of a family is read, and a sorted tab too', () => {
    const desk = openDesk({ orders: [...orders, line({ 'Order ID': "'5" }).map(String)] });
    desk.choose('settings');
    desk.type('A80', 'freight.DE', tab);
    desk.type('B80', '95', tab);
    desk.user.sort(tab, 'A2:F80', 'A');
    desk.type('H2', '', 'Orders'); // no freight in the row of the first order
    desk.user.select('Orders', 'A1');
    desk.choose('classify');
    // A second parcel for 95 is dearer than giving 80 back.
    expect(desk.column('Action')[0]).toBe('Refund');
  });
});
