// The sidebar's set-up, through the built script: what it shows of a sheet, and the single cells it writes.
import { describe, expect, it } from 'vitest';
import type { SetupView } from '../../src/addon/panel/setup';
import { addonWords } from '../../src/text/addon';
import { cheap, dear, headers, line, quiet } from './orders';
import { type Desk, openDesk, picture, pictureOf, protectable } from './sheet-helpers';
import { ask, type CallName, type Output } from './sidebar-helpers';

const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell, i) => (i === 0 && cell !== '' ? `'${cell}` : String(cell))));
const sheet = texts([headers, dear, cheap, quiet]);
const tab = 'Claim settings';

const open = (more: Parameters<typeof openDesk>[0] = {}) => openDesk({ orders: sheet, ...more });
const view = (desk: Desk, language: 'en' | 'zh' = 'en'): SetupView =>
  ask(desk, 'setup', {}, language);

/** An answer of the kind that is wanted; else its sentence is thrown. */
function sound<K extends CallName>(
  output: Output<K>,
): Exclude<Output<K>, { readonly kind: 'refused' }> {
  if ('sentence' in output && output.kind === 'refused') throw new Error(output.sentence);
  return output as Exclude<Output<K>, { readonly kind: 'refused' }>;
}

const column = (shown: SetupView, header: string) =>
  shown.columns.find((each) => each.header === header);
const setting = (shown: SetupView, name: string) =>
  shown.settings.find((each) => each.name === name);

/** The value cell of a setting in the tab. */
function valueIn(desk: Desk, name: string, from = tab): string | undefined {
  return desk.texts('B1:F90', from).find((row) => row[4] === name)?.[0];
}

/** A sheet with a column of every kind. */
const mixed = texts([
  ['Order ID', 'Delivery Date', 'Customer Email', 'Buyer', 'Our mark', 'Total', 2026, 'Notiz'],
  ['A-1', '2026-11-20', 'a@example.org', 'Ann', 'x'.repeat(60), '30.00', 'y', ''],
  ['A-2', '2026-11-25', 'b@example.org', 'Ben', '', '40.00', 'z', "'=2+3"],
]);

describe('what is shown', () => {
  it('says what the sheet is, in both languages', () => {
    const desk = open();
    expect(view(desk)).toMatchObject({
      kind: 'setup',
      sheet: 'Orders',
      ready: true,
      found: 'Your own sheet, header in row 1.',
      headerRow: 1,
      mode: 'none',
      problems: [],
      doubts: [],
      tabs: { settings: false, letters: false },
    });
    expect(view(desk, 'zh')).toMatchObject({ found: '自制表格，表头在第 1 行。' });
  });

  it('names a letter of the seller’s own that cannot be used, by its row and word', () => {
    const desk = open();
    ask(desk, 'openTab', { tab: 'letters' });
    const before = view(desk).letterProblems;
    desk.type('D2', 'Dear {{byuer}}', 'Claim letters');
    desk.user.select('Orders', 'A1');
    expect(before).toEqual([]);
    expect(view(desk).letterProblems).toEqual(['Row 2: There is no field “byuer”.']);
    expect(view(desk, 'zh').letterProblems).toEqual(['第 2 行：没有字段“byuer”。']);
  });

  it('has unsure columns first and unrecognised ones last', () => {
    const { columns } = view(open({ orders: mixed }));
    expect(columns.map(({ letter, field, sure }) => [letter, field, sure])).toEqual([
      ['B', 'promisedDeliveryDate', false],
      ['A', 'orderId', true],
      ['C', 'sensitive', true],
      ['D', 'buyerName', true],
      ['F', 'orderValue', true],
      ['E', null, true],
      ['H', null, true],
    ]);
  });

  it('gives cells of each as examples, but of nothing personal', () => {
    const shown = view(open({ orders: mixed }));
    expect(shown.columns.map(({ header, samples }) => [header, ...samples])).toEqual([
      ['Delivery Date', '2026-11-20', '2026-11-25'],
      ['Order ID', 'A-1', 'A-2'],
      ['Customer Email'],
      ['Buyer'],
      ['Total', '30', '40'],
      ['Our mark', `${'x'.repeat(39)}…`],
      ['Notiz', '=2+3'],
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/example\.org|Ann/);
  });

  it('names fields in the sidebar’s language', () => {
    const desk = open({ orders: mixed });
    expect(column(view(desk), 'Delivery Date')?.label).toBe('Promised delivery');
    expect(column(view(desk, 'zh'), 'Delivery Date')?.label).toBe('承诺送达');
    expect(column(view(desk, 'zh'), 'Our mark')?.label).toBe('未识别');
    const { fields } = view(desk, 'zh');
    expect(fields.map(({ id }) => id)).toEqual(expect.arrayContaining(['orderId', 'unitCost']));
    expect(fields.slice(-1)).toEqual([{ id: 'ignore', label: '忽略' }]);
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
  });

  it('says what cannot be judged, but lists no unsure columns twice', () => {
    const { doubts } = view(
      open({
        orders: texts([
          ['Order ID', 'ETA'],
          ['A-1', '2026-11-20'],
        ]),
      }),
    );
    expect(doubts).toEqual([
      'No column says what was delivered, so nothing here counts as late. Add Delivered or Tracking status to judge lateness.',
    ]);
  });

  it.each([
    ['an empty sheet', 'no rows', [['']]],
    [
      'a sheet without a header',
      'header',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
  ] as const)('%s is told, with the settings beside it', (_, word, orders) => {
    const shown = view(open({ orders: orders.map((row) => [...row]) }));
    expect(shown.ready).toBe(false);
    expect(shown.found).toContain('Orders');
    expect(shown.found.toLowerCase()).toContain(word.toLowerCase());
    expect(shown.columns).toEqual([]);
    expect(shown.settings).toHaveLength(10);
  });

  it('shows the columns of a sheet without order numbers, so that one can be named', () => {
    const rows = [
      ['Vorgang', 'Order date', 'Order value'],
      ['A-1', '2026-11-02', '30'],
    ];
    const desk = open({ orders: texts(rows) });
    const shown = view(desk);
    expect(shown).toMatchObject({ ready: false, headerRow: 1, mode: 'none' });
    expect(column(shown, 'Vorgang')).toMatchObject({ field: null, samples: ['A-1'] });
    const now = sound<'confirmColumns'>(
      ask(desk, 'confirmColumns', { columns: [{ header: 'Vorgang', field: 'orderId' }] }),
    );
    expect(now).toMatchObject({ ready: true, found: 'Your own sheet, header in row 1.' });
  });

  it('on the settings tab and the letters tab says so', () => {
    const desk = open();
    for (const [where, sentence] of [
      ['settings', addonWords.on_settings_tab.en],
      ['letters', addonWords.on_letters_tab.en],
    ] as const) {
      ask(desk, 'openTab', { tab: where });
      expect(view(desk)).toMatchObject({ ready: false, found: sentence, columns: [] });
    }
  });

  it('tells how results are written', () => {
    const desk = open();
    desk.choose('classify');
    expect(view(desk).mode).toBe('values');
    desk.choose('setUp', 'NO');
    expect(view(desk).mode).toBe('formulas');
  });

  it('writes nothing', () => {
    const desk = open({ orders: mixed });
    const before = picture(desk.backing);
    view(desk);
    expect(picture(desk.backing)).toEqual(before);
  });

  it('changes no cell into markup or formula on the way', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const rows = texts([
      ['Order ID', hostile, '__proto__'],
      ['A-1', '2', "'=HYPERLINK(1)"],
    ]);
    const shown = view(open({ orders: rows }));
    expect(column(shown, hostile)).toMatchObject({ field: null, samples: ['2'] });
    expect(column(shown, '__proto__')).toMatchObject({ field: null, samples: ['=HYPERLINK(1)'] });
  });
});

describe('setting up', () => {
  it.each(['values', 'formulas'] as const)('as %s does what the menu does', (mode) => {
    const [desk, menu] = [open(), open()];
    const now = sound<'prepare'>(ask(desk, 'prepare', { mode }));
    expect(now).toMatchObject({ mode, ready: true, tabs: { settings: true } });
    menu.choose('setUp', mode === 'values' ? 'YES' : 'NO');
    // The menu also classifies where it writes values.
    if (mode === 'values') menu.choose('classify');
    if (mode === 'values') ask(desk, 'classify', { from: null, counted: null, rows: 1000 });
    expect(pictureOf(desk.backing, 'Orders')).toEqual(pictureOf(menu.backing, 'Orders'));
  });

  it('twice changes nothing, and goes from one to the other', () => {
    const desk = open();
    ask(desk, 'prepare', { mode: 'formulas' });
    const once = picture(desk.backing);
    ask(desk, 'prepare', { mode: 'formulas' });
    expect(picture(desk.backing)).toEqual(once);
    expect(desk.column('Risk').slice(0, 3)).toEqual(['High', 'High', 'High']);
    expect(sound<'prepare'>(ask(desk, 'prepare', { mode: 'values' })).mode).toBe('values');
    expect(desk.column('Risk').slice(0, 3)).toEqual(['High', 'High', 'High']);
  });

  it('refuses formulas where the results stand between the seller’s own columns', () => {
    const desk = open();
    desk.choose('classify');
    const last = desk.columnOf('Handled');
    desk.user.insert('Orders', 'column', 26, 1);
    desk.type('AA1', 'My note');
    desk.type('AA2', 'later');
    const said = ask(desk, 'prepare', { mode: 'formulas' });
    expect(last).not.toBe('');
    expect(said).toEqual({ kind: 'refused', sentence: addonWords.columns_between.en });
  });

  it('refuses a sheet without orders with the sentence of the menu', () => {
    const desk = open({ orders: [['']] });
    expect(ask(desk, 'prepare', { mode: 'values' }, 'zh')).toMatchObject({ kind: 'refused' });
    expect(desk.backing.book().sheets).toHaveLength(1);
  });
});

describe('the first day’s settings', () => {
  it('are those a seller needs, with their defaults', () => {
    const { settings } = view(open());
    expect(
      settings.map(({ name, kind, value, standard }) => [name, kind, value, standard]),
    ).toEqual([
      ['language', 'choice', 'en', ''],
      ['shopName', 'text', '', ''],
      ['signature', 'text', '', ''],
      ['returnAddress.*', 'lines', '', ''],
      ['highValue', 'number', '', 'US$100'],
      ['goodsCostShare', 'number', '', '30%'],
      ['freight.*', 'number', '', 'US$6'],
      ['rates.CNY', 'number', '', ''],
      ['rates.EUR', 'number', '', ''],
      ['rates.GBP', 'number', '', ''],
    ]);
    expect(settings[0]?.choices).toEqual([
      { id: 'en', label: 'English' },
      { id: 'zh', label: '中文' },
    ]);
    expect(view(open(), 'zh').settings.map(({ group, label }) => [group, label])).toEqual([
      ['您的店铺', '您的语言'],
      ['您的店铺', '店铺名'],
      ['您的店铺', '署名'],
      ['您的店铺', '退货地址'],
      ['成本', '高货值起点'],
      ['成本', '采购成本比例'],
      ['成本', '补发运费'],
      ['成本', '汇率 · CNY'],
      ['成本', '汇率 · EUR'],
      ['成本', '汇率 · GBP'],
    ]);
  });

  it('are written to the tab, which is made, and read back', () => {
    const desk = open();
    const values = {
      shopName: 'Lumio',
      signature: '小王',
      'returnAddress.*': '1 Example Street\nTown',
      language: 'zh',
      highValue: '80,5',
      goodsCostShare: '25%',
      'freight.*': '7',
    };
    const { view: now, problems } = sound<'saveSettings'>(ask(desk, 'saveSettings', { values }));
    expect(problems).toEqual([]);
    expect(now.settings.map(({ value }) => value)).toEqual([
      'zh',
      'Lumio',
      '小王',
      '1 Example Street\nTown',
      '80.5',
      '25%',
      '7',
      ...['', '', ''],
    ]);
    expect(now.tabs.settings).toBe(true);
    expect(desk.backing.book().sheets.map(({ name }) => name)).toEqual(['Orders', tab]);
    expect(valueIn(desk, 'goodsCostShare')).toBe('0.25');
    // The sheet of orders stays in front.
    expect(desk.backing.book().selection.sheet).toBe(desk.backing.book().sheets[0]?.id);
  });

  it('give an exchange rate with its unit and the day it was typed', () => {
    const desk = open();
    expect(setting(view(desk), 'rates.CNY')).toMatchObject({
      label: 'Exchange rate · CNY',
      unit: 'units per US$',
      asOf: '',
    });
    ask(desk, 'saveSettings', { values: { 'rates.CNY': '7.1' } });
    expect(valueIn(desk, 'rates.CNY')).toBe('7.1');
    expect(setting(view(desk), 'rates.CNY')).toMatchObject({ value: '7.1', asOf: '21 Nov 2026' });
    expect(setting(view(desk, 'zh'), 'rates.CNY')).toMatchObject({ asOf: '2026年11月21日' });
    ask(desk, 'saveSettings', { values: { 'rates.CNY': '' } });
    expect(setting(view(desk), 'rates.CNY')).toMatchObject({ value: '', asOf: '' });
  });

  it('are read from a tab that names them by their keys alone', () => {
    const desk = open();
    desk.choose('settings');
    desk.type('A1', 'Name', tab);
    for (let row = 2; row <= 90; row += 1) {
      const [[key = ''] = []] = desk.texts(`F${row}:F${row}`, tab);
      desk.type(`A${row}`, key, tab);
      desk.type(`F${row}`, '', tab);
      if (key === 'rates.CNY') desk.type(`B${row}`, '7.3', tab);
    }
    desk.type('F1', '', tab);
    desk.user.select('Orders', 'A1');
    expect(setting(view(desk), 'rates.CNY')).toMatchObject({ value: '7.3', problem: '' });
    ask(desk, 'saveSettings', { values: { 'rates.CNY': '7.4' } });
    expect(setting(view(desk), 'rates.CNY')?.value).toBe('7.4');
  });

  it('change nothing else in the tab', () => {
    const desk = open();
    desk.choose('settings');
    desk.user.select('Orders', 'A1');
    const before = desk.texts('A1:F90', tab);
    ask(desk, 'saveSettings', { values: { shopName: 'Lumio' } });
    const after = desk.texts('A1:F90', tab);
    const changed = after.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell === before[r]?.[c] ? [] : [[before[r]?.[5], c, cell]])),
    );
    expect(changed).toEqual([['shopName', 1, 'Lumio']]);
  });

  it.each([
    ['highValue', 'a lot', 'en', '“a lot” is not an amount. Write 100 or 9.50, for example.'],
    ['highValue', '1,000', 'en', '“1,000” is not an amount. Write 100 or 9.50, for example.'],
    ['goodsCostShare', '25', 'zh', '“25”不是比例。请填写如 30% 或 0.3。'],
    ['freight.*', '-1', 'en', '“-1” is not an amount. Write 100 or 9.50, for example.'],
    ['language', 'fr', 'en', '“fr” is not possible here. Write en or zh.'],
    ['language', 'fr', 'zh', '“fr”不能用于此项。请填写 en 或 zh。'],
    ['shopName', 'x'.repeat(501), 'zh', '文字过长，最多 500 个字符。'],
    ['feeShare.ebay', '0.1', 'en', 'There is no such setting here.'],
    ['__proto__.x', '1', 'en', 'There is no such setting here.'],
    ['constructor', '1', 'zh', '此处没有这项设置。'],
  ] as const)('%s = %s is refused, and the others are kept', (name, value, language, sentence) => {
    const desk = open();
    desk.choose('settings');
    desk.user.select('Orders', 'A1');
    const before = pictureOf(desk.backing, tab);
    const values = JSON.parse(JSON.stringify({ [name]: value }));
    const alone = sound<'saveSettings'>(ask(desk, 'saveSettings', { values }, language));
    expect(alone.problems).toEqual([{ name, sentence }]);
    expect(pictureOf(desk.backing, tab)).toEqual(before);
    const both = { ...values, signature: 'Ann' };
    const { problems } = sound<'saveSettings'>(ask(desk, 'saveSettings', { values: both }));
    expect(problems).toHaveLength(1);
    expect(valueIn(desk, 'signature')).toBe('Ann');
  });

  it('may be taken away again', () => {
    const desk = open();
    ask(desk, 'saveSettings', { values: { highValue: '50' } });
    expect(valueIn(desk, 'highValue')).toBe('50');
    const { view: now } = sound<'saveSettings'>(
      ask(desk, 'saveSettings', { values: { highValue: ' ' } }),
    );
    expect(setting(now, 'highValue')?.value).toBe('');
    expect(valueIn(desk, 'highValue')).toBe('');
  });

  it.each(['=1+1', '+86 Shop', '-Lamp', '@home', '7.10', '2026-11-21', 'TRUE'])(
    'keep %s as the text it is',
    (text) => {
      const desk = open();
      const { view: now } = sound<'saveSettings'>(
        ask(desk, 'saveSettings', { values: { shopName: text } }),
      );
      expect(setting(now, 'shopName')?.value).toBe(text);
      expect(valueIn(desk, 'shopName')).toBe(text);
    },
  );

  it('find their row wherever it stands, and make one where it is gone', () => {
    const desk = open();
    desk.choose('settings');
    desk.user.rename(tab, 'Numbers');
    desk.user.sort('Numbers', 'A2:F80', 'A');
    desk.user.insert('Numbers', 'row', 1, 2);
    desk.user.insert('Numbers', 'column', 2);
    const at = desk.texts('G1:G90', 'Numbers').findIndex(([cell]) => cell === 'highValue') + 1;
    desk.type(`A${at}`, '', 'Numbers');
    desk.type(`G${at}`, '', 'Numbers');
    desk.user.select('Orders', 'A1');
    const values = { highValue: '50', shopName: 'Lumio' };
    ask(desk, 'saveSettings', { values });
    const rows = desk.texts('A1:G90', 'Numbers');
    const written = (name: string) =>
      rows.filter((row) => row[6] === name).map(([label, , value]) => [label, value]);
    expect(written('shopName')).toEqual([['Shop name', 'Lumio']]);
    expect(written('highValue')).toEqual([['High value from', '50']]);
    ask(desk, 'saveSettings', { values });
    expect(desk.texts('A1:G90', 'Numbers')).toEqual(rows);
  });

  it('write the row that counts where a name stands twice', () => {
    const desk = open();
    desk.choose('settings');
    desk.type('A90', 'ShopName', tab);
    desk.type('B90', 'Second', tab);
    desk.user.select('Orders', 'A1');
    expect(setting(view(desk), 'shopName')?.value).toBe('Second');
    const { view: now } = sound<'saveSettings'>(
      ask(desk, 'saveSettings', { values: { shopName: 'Third' } }),
    );
    expect(setting(now, 'shopName')?.value).toBe('Third');
    expect(desk.texts('B90', tab)).toEqual([['Third']]);
    expect(valueIn(desk, 'shopName')).toBe('');
  });

  it('name what cannot be used in the tab', () => {
    const desk = open();
    desk.choose('settings');
    desk.type('B11', 'a lot', tab);
    desk.type('F90', 'feeShare.amazone', tab);
    desk.type('B90', '10%', tab);
    desk.user.select('Orders', 'A1');
    const shown = view(desk);
    expect(shown.problems).toEqual([
      'Claim settings!B11, High value from: “a lot” is not an amount. Write 100 or 9.50, for example.',
      'Claim settings!F90: “feeShare.amazone” is not known: after “feeShare.” comes a marketplace. Did you mean “feeShare.amazon”?',
    ]);
    expect(view(desk, 'zh').problems[1]).toBe(
      'Claim settings!F90：没有“feeShare.amazone”：“feeShare.”之后应为平台。您是不是要写“feeShare.amazon”？',
    );
    expect(setting(shown, 'highValue')).toMatchObject({
      value: 'a lot',
      problem: '“a lot” is not an amount. Write 100 or 9.50, for example.',
    });
    expect(setting(shown, 'shopName')?.problem).toBe('');
  });
});

describe('a tab of the version before', () => {
  const before = [
    ['Name', 'Value', 'Unit', 'What it changes', 'Default'],
    ['language', 'zh', 'choice', 'Your own language: en or zh.', 'en'],
    ['shopName', '', 'text', 'Your shop’s name in letters.', ''],
    ['highValue', '', 'US$', 'An order from this value on counts as high value.', '100'],
    ['feeShare.ebey', '0.1', 'share, 0 to 1', '', ''],
  ];
  const old = () =>
    openDesk({
      sheets: [
        { name: 'Orders', cells: sheet, columns: 40 },
        { name: tab, cells: before, columns: 26, rows: 20 },
      ],
    });

  it('is read and filled as it stands', () => {
    const desk = old();
    const { view: now } = sound<'saveSettings'>(
      ask(desk, 'saveSettings', {
        values: { shopName: 'Lumio', goodsCostShare: '25%', 'freight.*': '7' },
      }),
    );
    expect(now.problems).toEqual([
      'Claim settings!A5: “feeShare.ebey” is not known: after “feeShare.” comes a marketplace. Did you mean “feeShare.ebay”?',
    ]);
    expect(setting(now, 'goodsCostShare')?.value).toBe('25%');
    expect(desk.texts('A1:B7', tab)).toEqual([
      ['Name', 'Value'],
      ['language', 'zh'],
      ['shopName', 'Lumio'],
      ['highValue', ''],
      ['feeShare.ebey', '0.1'],
      ['goodsCostShare', '0.25'],
      ['freight.*', '7'],
    ]);
  });

  it('counts in the results, as values and as formulas', () => {
    const desk = old();
    desk.choose('setUp', 'YES');
    expect(desk.column('风险').slice(0, 3)).toEqual(['高', '高', '高']);
    desk.choose('setUp', 'NO');
    expect(desk.see('P2').formula).toContain("'Claim settings'!$A$1:$B)");
    expect(desk.column('风险').slice(0, 3)).toEqual(['高', '高', '高']);
  });
});

describe('a column the seller confirms', () => {
  it('is kept by its name in the tab and counts at once', () => {
    const desk = open({ orders: mixed });
    const now = sound<'confirmColumns'>(
      ask(desk, 'confirmColumns', {
        columns: [{ header: 'Delivery Date', field: 'deliveredDate' }],
      }),
    );
    expect(column(now, 'Delivery Date')).toMatchObject({
      field: 'deliveredDate',
      sure: true,
      confirmed: true,
    });
    expect(valueIn(desk, 'columns.Delivery Date')).toBe('Delivered');
    ask(
      desk,
      'confirmColumns',
      { columns: [{ header: 'delivery date', field: 'shipDate' }] },
      'zh',
    );
    const rows = desk.texts('A1:F95', tab).filter((row) => row[5]?.includes('elivery'));
    expect(rows.map(([label, value, , , , name]) => [label, value, name])).toEqual([
      ['Column · Delivery Date', '发货日期', 'columns.Delivery Date'],
    ]);
  });

  it('may be ignored, and left to us again', () => {
    const desk = open({ orders: mixed });
    const ignored = sound<'confirmColumns'>(
      ask(desk, 'confirmColumns', { columns: [{ header: 'Total', field: 'ignore' }] }),
    );
    expect(column(ignored, 'Total')).toMatchObject({ field: 'ignore', confirmed: true });
    // It may have been ignored because it is personal.
    expect(column(ignored, 'Total')?.samples).toEqual([]);
    const again = sound<'confirmColumns'>(
      ask(desk, 'confirmColumns', { columns: [{ header: 'Total', field: '' }] }),
    );
    expect(column(again, 'Total')).toMatchObject({ field: 'orderValue', confirmed: false });
  });

  it('is read by Classify all and by formulas', () => {
    const renamed = headers.map((header) => (header === 'Promised delivery' ? 'Bis' : header));
    const desk = open({ orders: texts([renamed, dear]) });
    ask(desk, 'confirmColumns', { columns: [{ header: 'Bis', field: 'promisedDeliveryDate' }] });
    ask(desk, 'prepare', { mode: 'formulas' });
    expect(desk.column('Why')[0]).toMatch(/4 days past the promised 17 Nov 2026/);
    ask(desk, 'prepare', { mode: 'values' });
    ask(desk, 'classify', { from: null, counted: null, rows: 1000 });
    expect(desk.column('Why')[0]).toMatch(/4 days past the promised 17 Nov 2026/);
  });

  it.each(['=HYPERLINK("x")', 'Ord. No. (中文)', 'Line\none', '__proto__', "'quoted", '<b>'])(
    'may have the header %j',
    (header) => {
      const desk = open({
        orders: texts([
          ['Order ID', `'${header}`],
          ['A-1', 'x'],
        ]),
      });
      const now = ask(desk, 'confirmColumns', { columns: [{ header, field: 'productName' }] });
      expect(now.kind).toBe('setup');
      const [label, , , , , name] =
        desk.texts('A1:F95', tab).find(([, cell]) => cell === 'Item') ?? [];
      expect([label, name]).toEqual([`Column · ${header}`, `columns.${header}`]);
    },
  );

  it.each([
    ['', 'shipDate'],
    ['---', 'shipDate'],
    ['Total', 'sensitive'],
    ['Total', 'no such field'],
  ])('%j as %j is refused and writes nothing', (header, field) => {
    const desk = open({ orders: mixed });
    const before = picture(desk.backing);
    const good = { header: 'Buyer', field: 'buyerName' };
    const input = JSON.parse(JSON.stringify({ columns: [good, { header, field }] }));
    expect(ask(desk, 'confirmColumns', input)).toMatchObject({ kind: 'refused' });
    expect(picture(desk.backing)).toEqual(before);
  });
});

describe('the tabs', () => {
  it.each([
    ['settings', 'Claim settings', '纠纷设置'],
    ['letters', 'Claim letters', '纠纷信件'],
  ] as const)('%s is made once and shown', (where, en, zh) => {
    for (const [language, name] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const desk = open();
      expect(ask(desk, 'openTab', { tab: where }, language)).toEqual({ kind: 'done' });
      ask(desk, 'openTab', { tab: where }, language);
      const { sheets, selection } = desk.backing.book();
      expect(sheets.map((each) => each.name)).toEqual(['Orders', name]);
      expect(selection.sheet).toBe(sheets[1]?.id);
      desk.user.select('Orders', 'A1');
      expect(view(desk).tabs[where]).toBe(true);
    }
  });
});

describe('what is in the way', () => {
  const writes: readonly [CallName, object][] = [
    ['prepare', { mode: 'values' }],
    ['saveSettings', { values: { shopName: 'Lumio' } }],
    ['confirmColumns', { columns: [{ header: 'Item', field: 'sku' }] }],
    ['openTab', { tab: 'settings' }],
  ];

  it.each(writes)('%s waits for nobody else at work in the file', (name, input) => {
    const desk = open();
    desk.host.holdLock('document', true);
    const before = picture(desk.backing);
    expect(ask(desk, name, JSON.parse(JSON.stringify(input)))).toEqual({
      kind: 'refused',
      sentence: addonWords.busy.en,
    });
    expect(picture(desk.backing)).toEqual(before);
  });

  it('a protected tab is a sentence', () => {
    const { guard, protect } = protectable();
    const desk = open({ guard });
    desk.choose('settings');
    desk.user.select('Orders', 'A1');
    protect();
    for (const [name, input] of writes.slice(1, 3))
      expect(() => ask(desk, name, JSON.parse(JSON.stringify(input)), 'zh')).toThrow(
        addonWords.not_allowed.zh,
      );
    expect(view(desk).ready).toBe(true);
  });
});

describe('a sheet of 5,000 rows and 60 columns', () => {
  it('is looked at without reading it all', () => {
    const wide = Array.from({ length: 45 }, (_, i) => `Extra ${i}`);
    const row = [...line({ 'Order ID': "'X-1", 'Order value': '20' }), ...wide].map(String);
    const rows = [[...headers, ...wide], ...Array.from({ length: 5000 }, () => row)];
    const desk = open({ orders: rows, rows: 5002, columns: 80 });
    const { calls } = desk.host.callFromPage('sidebar_setup', [{ language: 'en' }]);
    expect(calls.by['Range.getValues']).toBeLessThanOrEqual(3);
  });
});

describe('the diagnosis', () => {
  it('tells layout, meanings and counts, and no cell', () => {
    const desk = open({ orders: mixed });
    const given = ask(desk, 'diagnose', {});
    const text = given.kind === 'diagnosis' ? given.text : '';
    expect(text).toContain('Layout: own tracker, header in row 1');
    expect(text).toContain('  1: orderId');
    expect(text).toContain('  3: sensitive');
    expect(text).toContain('Results: none; no columns');
    for (const cell of mixed.flat())
      if (cell.length > 3 && cell !== 'Total') expect(text).not.toContain(cell);
  });
});
