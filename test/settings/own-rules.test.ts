// Marketplace rules of the seller's own: what a table of them says, what is wrong in it, and what follows.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { marketIds } from '../../src/base/ids';
import { assess, plan } from '../../src/desk';
import { health } from '../../src/market/health';
import { allWindowsOf, marketOf } from '../../src/market/index';
import { listedRules } from '../../src/market/listed';
import { rulesRows } from '../../src/results/rules-rows';
import { readRulesTable } from '../../src/results/rules-table';
import { fingerprintOf, marketFor, ratesFor } from '../../src/settings/own-rules';
import { defaultSettings, readSettings, withOwnRules } from '../../src/settings/settings';
import { stoodBefore } from '../../src/settings/stood-rules';
import { sayRule } from '../../src/text/rules';
import { sayRuleProblem } from '../../src/text/rules-tab';
import fc from '../fc';
import { day, today } from '../make';

type Rows = readonly (readonly Cell[])[];
const read = (rows: Rows, on = today) => readRulesTable(rows, { dates: 'auto', today: on });
const sentences = (rows: Rows, language: 'en' | 'zh' = 'en') =>
  read(rows).problems.map((each) => sayRuleProblem(each, language));

const titles = ['Name', 'Value', 'Unit', 'Counts from', 'When it passes', 'In force from'];
/** A table of a few rules; what a row leaves out is missing. */
const table = (...rows: Rows): Rows => [
  [...titles, 'Checked on'],
  ...rows.map((row) => [...row, ...Array.from({ length: 7 - row.length }, () => '')]),
];
const claim = ['from the claim', 'without an answer the buyer may call the marketplace in'];
const three = ['ebay.claim_reply', 3, 'business days', ...claim];

const settingsOf = (rows: Rows) => withOwnRules(defaultSettings, read(rows).ownRules).settings;

/** The place of a column in a new tab. */
const at = (title: string) => rulesRows('en')[0]?.indexOf(title) ?? -1;
const rowNamed = (name: string) => {
  const row = rulesRows('en').find((cells) => cells[at('Name')] === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
};
/** A new tab with one row otherwise. */
const tabWith = (name: string, title: string, value: Cell): Rows =>
  rulesRows('en').map((row) =>
    row[at('Name')] === name ? row.map((cell, i) => (i === at(title) ? value : cell)) : row,
  );

const ebayReply = {
  value: 3,
  unit: 'business_day',
  anchor: 'requested',
  silence: 'may_escalate',
} as const;

describe('a new tab', () => {
  it('has a row for every window and every threshold, by name and in words', () => {
    const names = new Set(rulesRows('en').map((row) => row[at('Name')]));
    for (const id of marketIds) {
      for (const rule of allWindowsOf(id)) expect(names).toContain(rule.id);
      for (const rate of health[id]) expect(names.has(rate.id)).toBe(rate.value !== null);
    }
    for (const name of ['ebay.signature_from.GBP', 'etsy.protection_cap.season.USD'])
      expect(names).toContain(name);
    expect(names).toContain('aliexpress.protection_days.BR');
    expect(names).toContain('amazon.returnless_europe.EUR');
  });

  it('says a row in either language', () => {
    expect(rowNamed('ebay.claim_reply')).toEqual([
      'eBay',
      'Answer a claim',
      3,
      'business days',
      'from the claim',
      'without an answer the buyer may call the marketplace in',
      '',
      expect.stringContaining('http'),
      'official page',
      '2026-11-21',
      'ebay.claim_reply',
    ]);
    const chinese = rulesRows('zh').find((row) => row[10] === 'ebay.claim_reply');
    expect(chinese?.slice(0, 6)).toEqual([
      'eBay',
      '回应纠纷',
      3,
      '工作日',
      '从纠纷提起算起',
      '不回复买家可申请平台介入',
    ]);
    for (const row of rulesRows('zh').slice(1))
      expect(/\p{Script=Han}/u.test(String(row[1]))).toBe(true);
  });

  it.each(['en', 'zh'] as const)('read as it was made changes nothing (%s)', (language) => {
    const { ownRules, problems } = read(rulesRows(language));
    expect(problems).toEqual([]);
    expect(ownRules).toEqual({ changed: {}, checked: {} });
  });

  it.each(['en', 'zh'] as const)('is understood without its names (%s)', (language) => {
    const bare = rulesRows(language).map((row) => row.slice(0, -1));
    const { ownRules, problems } = read(bare);
    expect(problems).toEqual([]);
    expect(ownRules.changed).toEqual({});
    expect(new Set(bare.slice(1).map(([whose, what]) => `${whose} ${what}`)).size).toBe(
      bare.length - 1,
    );
  });

  it('knows what every rule says now, so that a row made today follows a later change', () => {
    // Where a rule changes, its new fingerprint is added to stood-rules.ts; none is ever removed.
    const missing = [...listedRules().values()]
      .map((rule) => fingerprintOf(rule.id, rule, rule.from ?? ''))
      .filter((each) => !stoodBefore(each));
    expect(missing).toEqual([]);
    expect(stoodBefore(fingerprintOf('ebay.claim_reply', ebayReply, ''))).toBe(true);
    expect(stoodBefore(fingerprintOf('ebay.claim_reply', { ...ebayReply, value: 2 }, ''))).toBe(
      false,
    );
  });
});

describe('a changed rule', () => {
  it('counts, and only that one does', () => {
    const settings = settingsOf(tabWith('ebay.claim_reply', 'Value', 2));
    expect(Object.keys(settings.ownRules.changed)).toEqual(['ebay.claim_reply']);
    const market = marketFor(settings, 'ebay', null, today);
    expect(market.claimReply.claim).toMatchObject({ value: 2, unit: 'business_day', own: true });
    expect({ ...market, claimReply: 0 }).toEqual({ ...marketOf('ebay', null), claimReply: 0 });
    expect(sayRule(market.claimReply.claim, 'eBay', 'en')).toBe(
      'eBay: 2 business days from the claim (your own rule)',
    );
  });

  it('may be another unit, another day to count from, another outcome', () => {
    const settings = settingsOf(
      table(
        ['ebay.claim_reply', 36, 'hours', 'from the claim', 'buyer_wins'],
        ['ebay.claim_latest', 60, '天', 'delivered', '逾期买家不能再索赔'],
      ),
    );
    const market = marketFor(settings, 'ebay', null, today);
    expect(market.claimReply.claim).toMatchObject({
      value: 36,
      unit: 'hour',
      silence: 'buyer_wins',
    });
    expect(market.claimLatest[0]).toMatchObject({ value: 60, anchor: 'delivered' });
  });

  it('holds on one site, in one currency, for one country, as its row does', () => {
    const settings = settingsOf([
      ['Name', 'Value', 'Rule'],
      ['tiktok.claim_reply_th', 2, ''],
      ['ebay.signature_from.GBP', 300, ''],
      ['aliexpress.protection_days.BR', 150, ''],
      ['etsy.protection_cap.season.USD', 400, ''],
      ['amazon.order_defect_rate', '0.5%', ''],
    ]);
    expect(marketFor(settings, 'tiktok', 'TH', today).claimReply.claim.value).toBe(2);
    expect(marketFor(settings, 'tiktok', 'VN', today).claimReply.claim.value).toBe(1);
    expect(marketFor(settings, 'ebay', null, today).signatureFrom?.value).toEqual({
      USD: 750,
      GBP: 300,
      EUR: 550,
    });
    expect(marketFor(settings, 'aliexpress', null, today).protectionDays?.value).toEqual({
      '*': 60,
      RU: 90,
      BR: 150,
    });
    expect(marketFor(settings, 'etsy', null, today).protectionCap).toMatchObject({
      value: { USD: 250 },
      season: { value: { USD: 400 } },
    });
    expect(ratesFor(settings, 'amazon', today).map(({ value }) => value)).toEqual([0.005, 0.04]);
  });

  it('is as old as the oldest of its amounts', () => {
    const checked = (...names: readonly string[]) =>
      marketFor(
        settingsOf([
          ['Name', 'Value', 'Rule', 'Checked on'],
          ...names.map((name) => [`ebay.signature_from.${name}`, 700, '', '2027-06-01']),
        ]),
        'ebay',
        null,
        today,
      ).signatureFrom?.checked;
    expect(checked('USD')).toBe('2026-11-21');
    expect(checked('USD', 'GBP', 'EUR')).toBe('2027-06-01');
  });

  it('is found by its name however that is capitalised', () => {
    const settings = settingsOf([
      ['Name', 'Value', 'Rule'],
      [' EBAY.Signature_From.usd ', 700, ''],
      ['Ebay.Claim_Reply', 2, ''],
    ]);
    expect(Object.keys(settings.ownRules.changed).sort()).toEqual([
      ...['ebay.claim_reply', 'ebay.signature_from.USD'],
    ]);
  });

  it('begins on its day: orders before keep the one before', () => {
    const later = ['ebay.claim_reply', 5, 'days', ...claim, '2027-01-15'];
    const value = (rows: Rows, on: string) => {
      const { claimReply } = marketFor(settingsOf(rows), 'ebay', null, day(on));
      return `${claimReply.claim.value} ${claimReply.claim.unit}`;
    };
    for (const rows of [table(later), table(three, later), table(later, three)]) {
      expect(value(rows, '2027-01-14')).toBe('3 business_day');
      expect(value(rows, '2027-01-15')).toBe('5 day');
    }
    const four = ['ebay.claim_reply', 4, 'days', ...claim];
    expect(value(table(four, later), '2027-01-14')).toBe('4 day');
    expect(value(table(later, four), '2027-02-01')).toBe('5 day');
  });

  it('beats the setting of that name, and says so where they differ', () => {
    const given = readSettings({ 'rules.ebay.claim_reply': 4, 'rules.ebay.appeal': 20 }).settings;
    const { ownRules } = read(tabWith('ebay.claim_reply', 'Value', 2));
    const { settings, conflicts } = withOwnRules(given, ownRules);
    expect(settings.rules).toEqual({ 'ebay.appeal': 20 });
    expect(conflicts).toEqual([{ id: 'ebay.claim_reply', setting: 4, rule: 2 }]);
    // A row that stands for the built-in rule leaves the setting as it is.
    expect(withOwnRules(given, read(rulesRows('en')).ownRules).settings.rules).toEqual(given.rules);
  });

  it('looked up again is not old, and still follows the built-in rule', () => {
    const { ownRules } = read(tabWith('ebay.claim_reply', 'Checked on', '2027-06-01'));
    expect(ownRules).toEqual({ changed: {}, checked: { 'ebay.claim_reply': '2027-06-01' } });
    const settings = withOwnRules(defaultSettings, ownRules).settings;
    expect(marketFor(settings, 'ebay', null, today).claimReply.claim.checked).toBe('2027-06-01');
  });

  it('moves the day of an order by hand: message of 20 November, 24 hours instead of 48', () => {
    const head = [
      ['Order ID', 'Marketplace', 'Order date', 'Buyer message', 'Buyer contacted on'],
      ['A-1', 'AliExpress', '2026-11-01', 'Where is my parcel?', '2026-11-20'],
    ];
    const due = (settings = defaultSettings) => {
      const made = plan(head, [], settings);
      if (!made.ok) throw new Error(made.code);
      return assess(made.plan, [{ row: 2, cells: head[1] ?? [] }], today)[0]?.decision.due?.on;
    };
    expect(due()).toBe(day('2026-11-22'));
    const own = settingsOf(tabWith('aliexpress.message_reply', 'Value', 24));
    expect(due(own)).toBe(day('2026-11-21'));
  });
});

describe('what is wrong', () => {
  it.each([
    [
      ['ebay.clame_reply', 2, 'days', ...claim],
      'There is no rule named “ebay.clame_reply”. Did you mean “ebay.claim_reply”?',
    ],
    [
      ['ebay.claim_reply', 'two', 'days', ...claim],
      '“two” is not a number that can be used here. Write a whole number, such as 3. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['ebay.claim_reply', 2.5, 'days', ...claim],
      '“2.5” is not a number that can be used here. Write a whole number, such as 3. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['ebay.claim_reply', 4000, 'days', ...claim],
      '“4000” is out of range: from 1 to 730 days is possible. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['ebay.claim_reply', '', 'days', ...claim],
      'This cell is empty. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['ebay.claim_reply', 3, 'weeks', ...claim],
      '“weeks” is not a unit of this rule. Write “hours”, “days” or “business days”. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['ebay.claim_reply', 3, 'US$', ...claim],
      '“US$” is not a unit of this rule. Write “hours”, “days” or “business days”. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['ebay.claim_reply', 3, 'days', 'from delivery', claim[1] ?? ''],
      '“from delivery” is no day this rule can count from. Write “from the claim”. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['ebay.claim_reply', 3, 'days', 'from the claim', 'nothing'],
      /^“nothing” cannot come of this rule\. Write “without an answer the buyer wins”, .* or “a late answer counts against your account”\./,
    ],
    [
      ['ebay.claim_reply', 3, 'days', ...claim, 'soon'],
      '“soon” is not a date. Write 2027-01-15, for example, or leave it empty. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['amazon.order_defect_rate', '150%', 'share of orders'],
      '“150%” is out of range: from 0% to 100% is possible. Until then the built-in rule counts: 1%.',
    ],
    [
      ['ebay.signature_from.USD', 800, 'GBP'],
      '“GBP” is not a unit of this rule. Write “USD”. Until then the built-in rule counts: US$750.',
    ],
    [
      ['ebay.claim_reply', 0, 'days', ...claim],
      '“0” is out of range: from 1 to 730 days is possible. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['ebay.claim_reply', 521, 'business days', ...claim],
      '“521” is out of range: from 1 to 520 business days is possible. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['ebay.claim_reply', 17_521, 'hours', ...claim],
      '“17521” is out of range: from 1 to 17,520 hours is possible. Until then the built-in rule counts: 3 business days.',
    ],
    [
      ['ebay.signature_from.USD', 'none', 'USD'],
      '“none” is not a number. Write 750, for example. Until then the built-in rule counts: US$750.',
    ],
  ])('%j', (row, said) => {
    const [sentence, ...more] = sentences(table(row));
    expect(more).toEqual([]);
    if (typeof said === 'string') expect(sentence).toBe(said);
    else expect(sentence).toMatch(said);
    expect(settingsOf(table(row)).ownRules.changed).toEqual({});
    expect(sentences(table(row), 'zh')[0]).toMatch(/\p{Script=Han}/u);
  });

  it('stands in its cell', () => {
    const rows = table(three, ['ebay.appeal', 30, 'weeks', 'decided', 'right_lost']);
    expect(read(rows).problems).toMatchObject([{ row: 2, column: 2, code: 'bad_unit' }]);
  });

  it('two rows for the same days: the lower counts, and that is said', () => {
    const rows = table(['ebay.claim_reply', 5, 'days', ...claim], three);
    expect(sentences(rows)).toEqual([
      'This rule stands in two rows for the same days; the lower one counts.',
    ]);
    expect(settingsOf(rows).ownRules.changed).toEqual({});
  });

  it('a year after they were looked up all are old, in one sentence', () => {
    const rows = rulesRows('en');
    expect(read(rows, day('2026-11-21') + 365).problems).toEqual([]);
    const [old, ...more] = read(rows, day('2027-12-01')).problems;
    if (old === undefined) throw new Error('nothing is old');
    expect(more).toEqual([]);
    expect(sayRuleProblem(old, 'en')).toBe(
      `${rows.length - 1} rules were last checked more than a year ago, the oldest on 2026-11-21. Look them up, and write the day under “Checked on”.`,
    );
  });

  it('a table without its header is named, and an empty one is none', () => {
    expect(sentences([['ebay.claim_reply', 2]])).toEqual([
      'The tab has no row with the headers Value and Name, so the built-in rules count.',
    ]);
    expect(sentences([])).toEqual([]);
  });

  it('takes anything without failing', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.date());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 }), (rows) => {
        const { problems } = read(table(...rows));
        for (const each of problems) expect(sayRuleProblem(each, 'zh')).not.toBe('');
      }),
    );
    expect(read(table(['__proto__', 1], ['constructor', 2])).ownRules.changed).toEqual({});
  });
});
