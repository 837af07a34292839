// Settings from a file or a tab: checked one by one, the default standing in for what is wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marketIds } from '../../src/base/ids';
import { marketOf, windowsOf } from '../../src/market/index';
import { settingsRows } from '../../src/results/settings-rows';
import { findSetting, saySettingName } from '../../src/settings/names';
import { sayParcelDay } from '../../src/settings/parcel-days';
import {
  defaultSettings,
  readSettings,
  type SettingName,
  settingValue,
  standardSetting,
} from '../../src/settings/settings';
import { settingNames, settingOf } from '../../src/settings/table';
import { saySetting, unitOf } from '../../src/text/settings';
import fc from '../fc';

const sentences = (file: unknown, language: 'en' | 'zh' = 'en') =>
  readSettings(file).problems.map((each) => saySetting(each, language));

describe('readSettings', () => {
  it('has the defaults of the priced options', () => {
    expect(readSettings({}).settings).toEqual(defaultSettings);
    expect(defaultSettings).toMatchObject({
      highValue: 100,
      goodsCostShare: 0.3,
      freight: { '*': 6 },
      returnFreight: 12,
      resaleShare: 0.5,
      feeShare: { amazon: 0.12, ebay: 0.13, aliexpress: 0.08 },
      reshipFailure: 0.05,
      partialAccepted: 0.5,
      partialShare: 0.3,
      defectCost: 10,
      declineDispute: 0.3,
      declineDisputeUntracked: 0.6,
    });
  });

  it('waits as long for a silent parcel as trackers and carriers do', () => {
    expect(defaultSettings.parcelDays).toEqual({
      ...{ 'preTransit.warn': 5, 'preTransit.stalled': 10, 'preTransit.lost': 21 },
      ...{ 'express.warn': 3, 'express.stalled': 7, 'express.lost': 30 },
      ...{ 'standard.warn': 7, 'standard.stalled': 14, 'standard.lost': 45, lineHaul: 10 },
      ...{ 'saver.warn': 10, 'saver.stalled': 20, 'saver.lost': 60 },
      ...{ 'semi.warn': 7, 'semi.stalled': 14, 'semi.lost': 60, 'semi.lostBR': 90 },
      ...{ 'customs.warn': 7, 'customs.stalled': 14 },
      ...{ 'pickup.warn': 5, 'pickup.returnRisk': 10 },
      ...{ 'failedAttempt.warn': 2, 'failedAttempt.returnRisk': 7 },
    });
  });

  it('knows a column by any header with a letter or digit, of 200 characters at most', () => {
    const columns = (header: string) =>
      Object.keys(readSettings({ columns: { [header]: 'shipDate' } }).settings.columns);
    for (const header of ['Left us', '发货', '7', 'x'.repeat(200)])
      expect(columns(header)).toEqual([header]);
    for (const header of ['—', ' . ', 'x'.repeat(201)]) expect(columns(header)).toEqual([]);
    expect(sentences({ 'columns.—': 'shipDate' })).toEqual([
      '“columns.—” is not known: after “columns.” comes a header of your column. Write columns.Left us, for example.',
    ]);
    expect(sentences({ 'columns.—': 'shipDate' }, 'zh')).toEqual([
      '没有“columns.—”：“columns.”之后应为您的列名。请填写如 columns.Left us。',
    ]);
  });

  it('takes a column for one to leave alone, and for none that only the product writes', () => {
    const held = (field: string) => readSettings({ 'columns.Mark': field }).settings.columns;
    expect(held('ignore')).toEqual({ Mark: 'ignore' });
    expect(held('result')).toEqual({});
    expect(held('sensitive')).toEqual({});
  });

  it('repeats of a long name and a long value only the beginning', () => {
    const [problem] = readSettings({ ['n'.repeat(150)]: 'v'.repeat(150) }).problems;
    expect(problem).toMatchObject({ name: 'n'.repeat(100), value: 'v'.repeat(80) });
  });

  it.each([
    ['７.５', 7.5],
    ['7,5', 7.5],
    ['+7.5', 7.5],
    [' 750 % ', 7.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['10', 10],
    // One and a bit, or one thousand?
    ['1.125', null],
    ['1,125', null],
    ['-1', null],
    ['1e1', null],
    ['seven', null],
    ['', null],
    [true, null],
    ['10.01', null],
  ])('reads %j typed as a factor', (typed, read) => {
    const { settings, problems } = readSettings({ returnFreightFactor: typed });
    expect(settings.returnFreightFactor).toBe(read ?? 2);
    expect(problems).toHaveLength(read === null ? 1 : 0);
  });

  it.each([
    ['parcelDays.lineHaul', [1, 365], [0, 366]],
    ['goodsCostShare', [0, 1, '100%'], [-0.1, 1.1, '101%']],
    ['highValue', [0, 100_000], [-1, 100_001]],
    ['chanceShift', [-5, 5], [-5.1, 5.1]],
    ['rules.ebay.claim_reply', [0, 9999], [-1, 10_000]],
    ['currency', ['eur', 'CNY'], ['EU', 'EUR USD', 'XXX']],
    ['language', ['ZH', ' en '], ['zhen']],
    ['timeZone', ['', 'UTC', 'Europe/Berlin'], ['Berlin']],
    ['shopName', ['', 'x'.repeat(500), 7, true], ['x'.repeat(501), null, []]],
  ])('%s holds what lies within its limits, and nothing else', (name, good, bad) => {
    const problems = (value: unknown) => readSettings({ [name]: value }).problems.length;
    expect(good.map(problems)).toEqual(good.map(() => 0));
    expect(bad.map(problems)).toEqual(bad.map(() => 1));
  });

  it('adds to a family without losing its other members', () => {
    const { settings } = readSettings({ freight: { BR: 9 }, 'feeShare.etsy': 0.1 });
    expect(settings.freight).toEqual({ '*': 6, BR: 9 });
    expect(settings.feeShare).toMatchObject({ etsy: 0.1, amazon: 0.12 });
  });

  it.each([
    { rates: { CNY: 7.1 }, parcelDays: { 'express.stalled': 5 }, rules: { 'ebay.claim_reply': 2 } },
    { 'rates.CNY': 7.1, 'parcelDays.express.stalled': 5, 'rules.ebay.claim_reply': 2 },
    {
      rates: { cny: 7.1 },
      parcelDays: { express: { stalled: 5 } },
      rules: { ebay: { claim_reply: 2 } },
    },
    { Rates: { RMB: 7.1 }, 'parceldays.Express.Stalled': 5, 'rules.eBay.claim_reply': 2 },
  ])('takes families nested and with dots, as files always had them: %j', (file) => {
    const { settings, problems } = readSettings(file);
    expect(problems).toEqual([]);
    expect(settings.rates).toEqual({ CNY: 7.1 });
    expect(settings.parcelDays['express.stalled']).toBe(5);
    expect(settings.parcelDays['express.lost']).toBe(30);
    expect(settings.rules).toEqual({ 'ebay.claim_reply': 2 });
  });

  it('takes every kind of setting a file of the version before could hold', () => {
    const file = {
      language: 'zh',
      shopName: 'Lantern House',
      signature: 'Mei',
      returnAddress: { '*': '1 Example Street', FR: '1 rue Rose' },
      timeZone: 'Asia/Shanghai',
      dates: 'dmy',
      currency: 'EUR',
      rates: { CNY: 7.1, EUR: 0.9 },
      fallbackLanguage: 'de',
      highValue: 80,
      goodsCostShare: 0.25,
      freight: { '*': 7, BR: 11 },
      returnFreight: 15,
      returnFreightFactor: 1.5,
      resaleShare: 0.4,
      feeShare: { '*': 0.1, etsy: 0.065, unknown: 0 },
      reshipFailure: 0.1,
      partialAccepted: 0.6,
      partialShare: 0.2,
      defectCost: 20,
      declineDispute: 0.2,
      declineDisputeUntracked: 0.5,
      stillArrives: 0.4,
      parcelDays: { 'semi.lostBR': 80, lineHaul: 12 },
      rules: { 'amazon.message_reply': 24, 'paypal.claim_reply': 5 },
      columns: { 'Left us': 'shipDate', Id: 'orderId' },
    };
    const { settings, problems } = readSettings(file);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject(file);
  });

  it('names a wrong value and keeps the rest', () => {
    const { settings, problems } = readSettings({
      goodsCostShare: 1.5,
      highValue: 50,
      nonsense: 1,
      rates: { CNY: 'seven', EUR: 0.9 },
    });
    expect(settings).toMatchObject({ goodsCostShare: 0.3, highValue: 50, rates: { EUR: 0.9 } });
    expect(problems).toMatchObject([
      { name: 'goodsCostShare', value: '1.5', code: 'bad_setting' },
      { name: 'nonsense', value: '1', code: 'unknown_setting' },
      { name: 'rates.CNY', value: 'seven', code: 'bad_setting' },
    ]);
  });

  it('takes anything without failing and without touching prototypes', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const { settings, problems } = readSettings(given);
        expect(settings.highValue).toBeGreaterThanOrEqual(0);
        for (const each of problems) expect(saySetting(each, 'zh')).not.toBe('');
      }),
    );
    readSettings(JSON.parse('{"__proto__": {"polluted": 1}, "rates.__proto__": 1}'));
    readSettings(JSON.parse('{"columns": {"__proto__": "orderId"}, "feeShare.constructor": 1}'));
    expect('polluted' in {}).toBe(false);
    expect('orderId' in {}).toBe(false);
  });
});

describe('a name there is not', () => {
  it.each([
    [
      'highvalues',
      80,
      'There is no setting named “highvalues”. Did you mean “highValue”?',
      '没有名为“highvalues”的设置。您是不是要写“highValue”？',
    ],
    [
      'feeShares.ebay',
      0.1,
      'There is no setting named “feeShares.ebay”. Did you mean “feeShare.ebay”?',
      '没有名为“feeShares.ebay”的设置。您是不是要写“feeShare.ebay”？',
    ],
    [
      'feeShares.ebey',
      0.1,
      'There is no setting named “feeShares.ebey”. Did you mean “feeShare.ebay”?',
      '没有名为“feeShares.ebey”的设置。您是不是要写“feeShare.ebay”？',
    ],
    [
      'highValue.US',
      80,
      'There is no setting named “highValue.US”. Did you mean “highValue”?',
      '没有名为“highValue.US”的设置。您是不是要写“highValue”？',
    ],
    ['colour', 'red', 'There is no setting named “colour”.', '没有名为“colour”的设置。'],
    ['constructor', 1, 'There is no setting named “constructor”.', '没有名为“constructor”的设置。'],
    [
      'feeShare.amazone',
      0.1,
      '“feeShare.amazone” is not known: after “feeShare.” comes a marketplace. Did you mean “feeShare.amazon”?',
      '没有“feeShare.amazone”：“feeShare.”之后应为平台。您是不是要写“feeShare.amazon”？',
    ],
    [
      'rules.amazon.claim_reply_typo',
      1,
      '“rules.amazon.claim_reply_typo” is not known: after “rules.” comes a rule of the rules page. Did you mean “rules.amazon.claim_reply”?',
      '没有“rules.amazon.claim_reply_typo”：“rules.”之后应为规则页中的规则。您是不是要写“rules.amazon.claim_reply”？',
    ],
    [
      'parcelDays.foo',
      5,
      '“parcelDays.foo” is not known: after “parcelDays.” comes a kind of service and step. Write parcelDays.express.stalled, for example.',
      '没有“parcelDays.foo”：“parcelDays.”之后应为服务类型与阶段。请填写如 parcelDays.express.stalled。',
    ],
    [
      'parcelDays.expres.stalled',
      5,
      '“parcelDays.expres.stalled” is not known: after “parcelDays.” comes a kind of service and step. Did you mean “parcelDays.express.stalled”?',
      '没有“parcelDays.expres.stalled”：“parcelDays.”之后应为服务类型与阶段。您是不是要写“parcelDays.express.stalled”？',
    ],
    [
      'freight.XX',
      9,
      '“freight.XX” is not known: after “freight.” comes a two-letter country code. Write freight.US, for example.',
      '没有“freight.XX”：“freight.”之后应为两位国家代码。请填写如 freight.US。',
    ],
    [
      'returnAddress.Brazil',
      'Rua 1',
      '“returnAddress.Brazil” is not known: after “returnAddress.” comes a two-letter country code. Write returnAddress.US, for example.',
      '没有“returnAddress.Brazil”：“returnAddress.”之后应为两位国家代码。请填写如 returnAddress.US。',
    ],
    [
      'rates.EURO',
      0.9,
      '“rates.EURO” is not known: after “rates.” comes a currency code other than USD. Did you mean “rates.EUR”?',
      '没有“rates.EURO”：“rates.”之后应为美元以外的币种代码。您是不是要写“rates.EUR”？',
    ],
    // Rates are in US$, so one for US$ itself would never be read.
    [
      'rates.USD',
      7.1,
      '“rates.USD” is not known: after “rates.” comes a currency code other than USD. Write rates.CNY, for example.',
      '没有“rates.USD”：“rates.”之后应为美元以外的币种代码。请填写如 rates.CNY。',
    ],
    [
      'rates',
      7.1,
      '“rates” is not known: after “rates.” comes a currency code other than USD. Write rates.CNY, for example.',
      '没有“rates”：“rates.”之后应为美元以外的币种代码。请填写如 rates.CNY。',
    ],
  ])('%s is told, with the one that may have been meant', (name, value, en, zh) => {
    expect(sentences({ [name]: value })).toEqual([en]);
    expect(sentences({ [name]: value }, 'zh')).toEqual([zh]);
    expect(readSettings({ [name]: value }).settings).toEqual(defaultSettings);
  });

  it('is told for one member, and the others of its family are read', () => {
    const { settings, problems } = readSettings({ freight: { Brazil: 9, US: 5 } });
    expect(problems).toHaveLength(1);
    expect(settings.freight).toEqual({ '*': 6, US: 5 });
  });

  it('United Kingdom and China’s currency go by both their codes', () => {
    const { settings, problems } = readSettings({ 'freight.uk': 5, 'rates.rmb': 7.1 });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ freight: { GB: 5 }, rates: { CNY: 7.1 } });
  });
});

describe('a value that cannot be used', () => {
  it.each([
    ['goodsCostShare', 7, '“7” is not a share. Write 30% or 0.3, for example.'],
    ['highValue', '80%', '“80%” is not an amount. Write 100 or 9.50, for example.'],
    ['highValue', '1,000', '“1,000” is not an amount. Write 100 or 9.50, for example.'],
    ['highValue', null, '“null” is not an amount. Write 100 or 9.50, for example.'],
    ['language', 'fr', '“fr” is not possible here. Write en or zh.'],
    ['currency', 'gold', '“gold” is not a currency code. Write USD or CNY, for example.'],
    [
      'timeZone',
      'Asia/Shangai',
      '“Asia/Shangai” is not a time zone. Write Asia/Shanghai, for example.',
    ],
    [
      'rates.CNY',
      0,
      '“0” is not an exchange rate. Write how many units make one US dollar, such as 7.1.',
    ],
    [
      'returnFreightFactor',
      11,
      '“11” is not possible here. Write a number from 0 to 10, such as 1.5.',
    ],
    [
      'parcelDays.semi.lost',
      2.5,
      '“2.5” is not a number of days. Write a whole number from 1 to 365.',
    ],
    ['shopName', 'x'.repeat(501), 'This text is too long: 500 characters at most.'],
    [
      'columns.Left us',
      'ship day',
      '“ship day” is no column of Claim Desk. Write Ship date or ignore, for example.',
    ],
  ])('%s = %j is told, with what to write instead', (name, value, sentence) => {
    expect(sentences({ [name]: value })).toEqual([sentence]);
    const [zh = ''] = sentences({ [name]: value }, 'zh');
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(zh).not.toMatch(/\{|undefined/);
    expect(readSettings({ [name]: value }).settings).toEqual(defaultSettings);
  });
});

describe('the table', () => {
  it('has names that differ, in files and in words', () => {
    for (const language of ['en', 'zh'] as const) {
      const labels = settingNames.map((name) => settingOf(name).label[language]);
      expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(settingNames.length);
      for (const label of labels) expect(label).not.toMatch(/[.·]/);
    }
  });

  it('finds every setting and every member by name and by words, in both languages', () => {
    for (const setting of settingNames) {
      const keys = settingOf(setting).holds.keys?.all() ?? [''];
      for (const key of keys) {
        const { en, zh } = saySettingName({ setting, key });
        const name = key === '' ? setting : `${setting}.${key}`;
        for (const each of [name, name.toLowerCase(), en, zh, en.toUpperCase()])
          expect([each, findSetting(each)]).toEqual([each, { setting, key }]);
      }
    }
  });

  it('has a value to show for every name, or none', () => {
    const own = readSettings({ highValue: 80, 'freight.BR': 9, shopName: 'Lantern' }).settings;
    const value = (setting: SettingName, key = '') => settingValue(own, { setting, key });
    expect([value('highValue'), value('freight', 'BR'), value('freight', '*')]).toEqual([80, 9, 6]);
    expect([value('shopName'), value('freight', 'US'), value('freight')]).toEqual([
      ...['Lantern', undefined, undefined],
    ]);
    expect(value('freight', 'constructor')).toBeUndefined();
    const standard = (setting: SettingName, key = '') => standardSetting({ setting, key });
    expect([standard('highValue'), standard('freight', '*'), standard('language')]).toEqual([
      ...[100, 6, 'en'],
    ]);
    expect(standard('freight', 'BR')).toBeUndefined();
  });

  it('names what it holds and says what each does, in both languages', () => {
    for (const setting of settingNames) {
      const { label, what, holds } = settingOf(setting);
      const keys = holds.keys;
      const members = (keys?.all() ?? []).map((key) => keys?.say(key) ?? label);
      for (const { en, zh } of [label, what, ...(keys ? [keys.noun] : []), ...members])
        expect([setting, /[A-Za-z]/.test(en), zh.trim() !== '']).toEqual([setting, true, true]);
      for (const { zh } of [label, what, keys?.noun ?? label])
        expect(zh).toMatch(/\p{Script=Han}/u);
    }
    expect(sayParcelDay('express.stalled')).toEqual({ en: 'express, stalled', zh: '快递，停滞' });
    for (const name of Object.keys(defaultSettings.parcelDays)) {
      const { en, zh } = sayParcelDay(name);
      expect(en.split(', ').every((part) => /^[a-z][a-z() -]+$/i.test(part))).toBe(true);
      expect(
        zh.split('，').every((part) => /^\p{Script=Han}[\p{Script=Han}（）]*$/u.test(part)),
      ).toBe(true);
      expect(zh.split('，')).toHaveLength(name.split('.').length);
    }
  });

  it('shows in a new tab how a member of a family is written', () => {
    const names = settingsRows('en').map((row) => row[5]);
    for (const name of ['returnAddress.*', 'returnAddress.US', 'freight.*', 'freight.US'])
      expect(names).toContain(name);
    for (const name of ['rates.CNY', 'rates.EUR', 'rates.GBP', 'rules.ebay.message_reply'])
      expect(names).toContain(name);
    for (const name of ['columns.Your header', 'feeShare.ebay', 'parcelDays.express.lost'])
      expect(names).toContain(name);
  });

  it('asks on the first day for the shop, what counts as dear, and what things cost', () => {
    const first = settingNames.filter((name) => settingOf(name).firstDay);
    expect(first).toEqual([
      ...['language', 'shopName', 'signature', 'returnAddress'],
      ...['highValue', 'goodsCostShare', 'freight', 'rates'],
    ]);
  });

  it('knows every window of the rules page, with its default and its unit', () => {
    const all = marketIds.flatMap((id) =>
      [null, 'US', 'GB', 'TH', 'BR'].flatMap((site) => windowsOf(marketOf(id, site))),
    );
    for (const { id, value } of all) {
      expect(findSetting(`rules.${id}`)).toEqual({ setting: 'rules', key: id });
      expect(standardSetting({ setting: 'rules', key: id })).toBe(value);
    }
    expect(unitOf({ setting: 'rules', key: 'ebay.message_reply' }).en).toBe('hours');
    expect(unitOf({ setting: 'rules', key: 'ebay.claim_reply' }).zh).toBe('工作日');
  });

  it('holds no setting that nothing reads', () => {
    const src = join(import.meta.dirname, '..', '..', 'src');
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/^(?:settings|emulator)\//.test(file))
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .join('\n');
    // `feeShare` has a function of its own beside the settings.
    const reads = (name: string) =>
      name === 'feeShare'
        ? /\bfeeShareOf\(settings/.test(code)
        : new RegExp(
            `\\bsettings\\.${name}\\b|\\{ ${name} \\}: Pick<Settings|\\b${name}: Readonly<Record`,
          ).test(code);
    expect(settingNames.filter((name) => !reads(name))).toEqual([]);
    expect(reads('noSuchSetting')).toBe(false);
  });

  it('holds no days of silence that nothing reads', () => {
    const silence = readFileSync(
      join(import.meta.dirname, '..', '..', 'src', 'parcel', 'silence.ts'),
      'utf8',
    );
    const three = ['preTransit', 'express', 'standard', 'saver'];
    for (const name of Object.keys(defaultSettings.parcelDays)) {
      const [kind = '', step] = name.split('.');
      const by = three.includes(kind) ? `\${name}.${step}` : name;
      expect([name, silence.includes(by)]).toEqual([name, true]);
    }
  });
});
