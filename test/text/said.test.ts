// Whole sentences: what a change would do, what a buyer's message was read as, what closed orders and several tables say.
import { describe, expect, it } from 'vitest';
import { issueIds, type UiLanguage, type Wish, warnings, wishes } from '../../src/base/ids';
import { money } from '../../src/base/money';
import type { DoubtId } from '../../src/join/book';
import type { Conflict, Ground, SaidValue } from '../../src/join/told';
import { type Change, type Comparison, nothingCompared } from '../../src/ledger/compare';
import type { Advice, AdviceKind, Prevention } from '../../src/ledger/prevent/advice';
import { sayChange, sayChanges, sayComparison } from '../../src/text/compare';
import {
  sayAlone,
  sayConflicts,
  sayDiffer,
  sayDoubtful,
  sayJoined,
  sayMissingTabs,
  sayNotRead,
  sayUnreadTab,
} from '../../src/text/joined';
import { sayFindings } from '../../src/text/message';
import { sayAdvice, sayPreventHead } from '../../src/text/prevent';
import { day, makeFinding } from '../make';

const both = <T>(say: (language: UiLanguage) => T): readonly [en: T, zh: T] => [
  say('en'),
  say('zh'),
];

describe('a change', () => {
  const compared = (own: Partial<Comparison>): Comparison => ({
    ...nothingCompared,
    orders: 1412,
    changed: 17,
    ...own,
  });
  const due = { earlier: 8, later: 1, begun: 2, dropped: 1 };

  it('is summed up in one sentence', () => {
    const all = compared({
      ...{ actions: [{ from: 'refund', to: 'reship', count: 9 }], due, letters: 1 },
      ...{ levels: [{ from: 'low', to: 'high', count: 3 }], appeared: 2, gone: 1 },
    });
    expect(both((language) => sayComparison(all, language))).toEqual([
      '19 of 1,412 orders change: 9 Refund → Reship, 8 due dates earlier, 1 due date later, 2 due dates added, 1 due date dropped, 3 risk Low → High, 1 letter worded otherwise, 2 orders newly read, 1 order not read any more.',
      '1,412 个订单中有 19 个会变：9 个退款 → 补发，8 个截止日期提前，1 个截止日期推后，2 个新增截止日期，1 个取消截止日期，3 个风险由低 → 高，1 封信件措辞不同，2 个订单新读出，1 个订单不再读出。',
    ]);
    expect(both((language) => sayComparison(compared({ changed: 0 }), language))).toEqual([
      'None of 1,412 orders changes.',
      '1,412 个订单都不变。',
    ]);
    const one = compared({ orders: 1, changed: 1, letters: 2 });
    expect(sayComparison(one, 'en')).toBe('1 of 1 order changes: 2 letters worded otherwise.');
  });

  const change = (own: Partial<Change>): Change => ({
    ...{ row: 12, orderId: 'A-1', action: null, due: null, level: null, letter: false },
    ...own,
  });
  it('is told order by order', () => {
    const [from, to] = [day('2026-12-02'), day('2026-11-28')];
    const all = change({
      ...{ action: ['refund', 'reship'], due: [from, to], level: ['low', 'unknown'], letter: true },
    });
    expect(both((language) => sayChange(all, language))).toEqual([
      'Row 12, A-1: Refund → Reship, due 2 Dec → 28 Nov, risk Low → Unknown, another letter',
      '第 12 行，A-1：退款 → 补发，截止 12月2日 → 11月28日，风险 低 → 无法判断，信件不同',
    ]);
    expect(both((language) => sayChange(change({ due: [null, to] }), language))).toEqual([
      'Row 12, A-1: due none → 28 Nov',
      '第 12 行，A-1：截止 无 → 11月28日',
    ]);
    // What somebody wrote into the cell stands as it is, as far as a line holds it.
    const typed = change({ action: ['x'.repeat(31), 'refund'], level: ['constructor', 'low'] });
    expect(sayChange(typed, 'en')).toBe(
      `Row 12, A-1: “${'x'.repeat(30)}” → Refund, risk “constructor” → Low`,
    );
  });

  it('is one of many: so many are shown, and how many more there are', () => {
    const list = [1, 2, 3].map((row) => change({ row, letter: true }));
    const some = compared({ changed: 3, list });
    expect(both((language) => sayChanges(some, language, 2))).toEqual([
      ['Row 1, A-1: another letter', 'Row 2, A-1: another letter', '… and 1 more.'],
      ['第 1 行，A-1：信件不同', '第 2 行，A-1：信件不同', '……另有 1 个。'],
    ]);
    expect(sayChanges(some, 'en', 3)).toHaveLength(3);
  });
});

describe('what a message was read as', () => {
  it('says the issue, the rest, the wishes, the warnings and the doubt, in that order', () => {
    const finding = makeFinding({
      ...{ issue: 'damaged', also: ['missing_item'], wants: ['replacement'], refuses: ['refund'] },
      ...{ warnings: ['chargeback'], sure: false },
    });
    expect(both((language) => sayFindings(finding, language))).toEqual([
      [
        ...['damaged', 'something is missing', 'wants a replacement', 'does not want money back'],
        ...['⚠ announces a chargeback', 'not sure: ask the buyer'],
      ],
      ['破损', '少件', '想要：换新或补发', '不要：退款', '⚠ 声称要拒付', '不确定：请询问买家'],
    ]);
  });

  it('names no return beside a wish for money or a new one', () => {
    const also = { issue: 'defective', also: ['return_request'] } as const;
    const says = (wants: readonly Wish[]) => sayFindings(makeFinding({ ...also, wants }), 'en');
    expect(says(['refund'])).toEqual(['does not work', 'wants money back']);
    expect(says(['replacement'])).toEqual(['does not work', 'wants a replacement']);
    expect(says(['discount'])).toEqual(['does not work', 'a return', 'wants a discount']);
  });

  it.each(['en', 'zh'] as const)('has a word of its own for everything (%s)', (language) => {
    const finding = makeFinding({ also: issueIds, wants: wishes, refuses: wishes, warnings });
    const said = sayFindings(
      { ...finding, also: issueIds.filter((id) => id !== 'none') },
      language,
    );
    expect(new Set(said).size).toBe(issueIds.length - 1 + 2 * wishes.length + warnings.length);
    for (const each of said) expect(each).toMatch(/(?:[\p{Script=Han}a-z] ?){2}$/u);
  });
});

describe('several tables', () => {
  const conflict = (own: Partial<Conflict>): Conflict => ({
    field: 'orderValue',
    used: { source: 'orders', value: money(40, 'USD') },
    other: { source: 'more', value: money(44, 'USD') },
    why: 'first',
    ...own,
  });
  const said = (language: UiLanguage, ...all: readonly Partial<Conflict>[]) =>
    sayConflicts(
      all.map((each, i) => ({
        order: { id: `A-${i + 1}` },
        joined: { conflicts: [conflict(each)] },
      })),
      language,
    );

  it('that differ alike are one sentence, with the first order and how many more', () => {
    expect(said('en', {}, {}, { why: 'larger' })).toEqual([
      'Order value, order A-1: orders says US$40.00, more says US$44.00. orders is used, because it comes first. So with 1 more order.',
      'Order value, order A-3: orders says US$40.00, more says US$44.00. orders is used, because its amount is the larger one.',
    ]);
    expect(said('zh', {}, {}, {})).toEqual([
      '订单金额，订单 A-1：orders 为 US$40.00，more 为 US$44.00。采用 orders，因为它排在前面。另有 2 个订单相同。',
    ]);
    expect(sayConflicts([{ order: { id: 'A-1' }, joined: null }], 'en')).toEqual([]);
  });

  it.each<readonly [SaidValue, string, string]>([
    [3, '3', '3'],
    ['in  transit\n', '“in transit”', '“in transit”'],
    ['x'.repeat(61), `“${'x'.repeat(60)}”`, `“${'x'.repeat(60)}”`],
    [{ day: day('2026-11-05') }, '5 Nov 2026', '2026年11月5日'],
    [{ status: 'unpaid' }, 'unpaid', '未付款'],
    [{ status: 'on_hold' }, 'on hold', '暂停'],
    [{ status: 'unshipped' }, 'not shipped', '未发货'],
    [{ status: 'shipped' }, 'shipped', '已发货'],
    [{ status: 'delivered' }, 'delivered', '已送达'],
    [{ status: 'completed' }, 'completed', '已完成'],
    [{ status: 'cancel_requested' }, 'cancellation asked for', '申请取消'],
    [{ status: 'cancelled' }, 'cancelled', '已取消'],
    [{ status: 'returned' }, 'returned', '已退货'],
    [{ status: 'refunded' }, 'refunded', '已退款'],
    [{ status: 'disputed' }, 'disputed', '纠纷中'],
    [{ claim: 'claim', is: 'open' }, 'claim open', '纠纷进行中'],
    [{ claim: 'return', is: 'granted' }, 'return granted', '退货已支持买家'],
    [{ claim: 'chargeback', is: 'denied' }, 'chargeback denied', '拒付已驳回'],
    [{ claim: 'payment_dispute', is: 'withdrawn' }, 'payment dispute withdrawn', '付款争议已撤销'],
    [{ refunded: 'none' }, 'nothing', '无'],
    [{ refunded: 'partial' }, 'a part', '部分'],
    [{ refunded: 'full' }, 'all', '全部'],
    [{ yes: true }, 'yes', '是'],
    [{ yes: false }, 'no', '否'],
  ])('%j reads %s', (value, en, zh) => {
    const used = { source: 'orders', value };
    expect(said('en', { used })[0]).toContain(`orders says ${en}, more`);
    expect(said('zh', { used })[0]).toContain(`orders 为 ${zh}，more`);
  });

  it('each reason for believing one has its words', () => {
    const grounds: readonly Ground[] = [
      ...(['about', 'newer', 'further', 'exact', 'larger', 'open', 'strict', 'first'] as const),
    ];
    const [en, zh] = both((language) => said(language, ...grounds.map((why) => ({ why }))));
    expect(en.map((line) => line.replace(/.*because /, ''))).toEqual([
      ...['it knows this best.', 'its news is later.', 'it comes later in the life of an order.'],
      ...['it gives the amount.', 'its amount is the larger one.', 'that is still to be answered.'],
      ...['it is the stricter one.', 'it comes first.'],
    ]);
    expect(new Set(zh.map((line) => line.replace(/.*因为/, ''))).size).toBe(8);
  });

  it('name the orders that stand alone, and what was not read', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((n) => ({ id: n === 2 ? '' : `A-${n}`, row: n + 10 }));
    expect(sayAlone('claims', [], 'files', 'en')).toBeNull();
    expect(sayAlone('claims', orders, 'files', 'en')).toBe(
      'claims: 6 orders are in no list of orders (A-1, #12, A-3, A-4, A-5, …) and are judged by themselves.',
    );
    expect(sayAlone('claims', orders.slice(0, 1), 'tabs', 'en')).toBe(
      'claims: 1 order is not in this sheet (A-1) and is not judged here.',
    );
    expect(sayAlone('claims', orders.slice(0, 2), 'tabs', 'zh')).toBe(
      'claims：有 2 个订单不在本表中（A-1、#12），未在此判断。',
    );
    expect(sayDiffer('files', 'en')).toBe('Where the files differ:');
    expect(sayDiffer('tabs', 'zh')).toBe('工作表之间不一致之处：');
    expect(both((language) => sayNotRead(['Returns', 'Claims'], language))).toEqual([
      'Formulas do not read “Returns”, “Claims”; Classify does.',
      '公式不读取 “Returns”、“Claims”，“判断全部订单”会读取。',
    ]);
    expect(sayMissingTabs(['Returns'], 'en')).toBe(
      'There is no tab “Returns” to read (setting Also read).',
    );
    expect(sayUnreadTab('Old', 'too_large', 'en', 200_000)).toBe(
      'Old is too large to be read beside the orders: keep at most 200,000 cells in it.',
    );
    expect(sayUnreadTab('Old', 'no_numbers', 'zh', 0)).toBe('未读取 Old：没有订单号列或运单号列。');
    const further = [
      { name: 'Returns', count: 1 },
      { name: 'Claims', count: 2 },
    ];
    expect(both((language) => sayJoined(further, language))).toEqual([
      'Read together: Returns tells of 1 order; Claims tells of 2 orders.',
      '已合并读取：Returns 涉及 1 个订单；Claims 涉及 2 个订单。',
    ]);
  });

  it('say once for each table and reason what could not be joined', () => {
    const doubt = (id: DoubtId, row: number, orderId = `A-${row}`) => ({
      ...{ id, source: 'claims', row, orderId },
    });
    const doubts = [
      ...[
        doubt('several', 2),
        doubt('several', 3),
        doubt('damaged', 4, ''),
        doubt('damaged', 5, ''),
      ],
      ...[doubt('other_date', 6, ''), doubt('no_order', 7), doubt('no_order', 8)],
    ];
    expect(sayDoubtful(doubts, 'en')).toEqual([
      'claims: A-2, A-3 may be one of several orders of that number, so they were not joined.',
      'claims, rows 4, 5: the order number is damaged (a spreadsheet has shortened it), so they were not joined. Export the file again and open it as text.',
      'claims: #6 is there with another order date, so it was not joined.',
      'claims: A-7, A-8 were refunded or disputed, and the orders are in no table.',
    ]);
    expect(sayDoubtful(doubts, 'zh')).toEqual([
      'claims：A-2、A-3 对应多个同号订单，未合并。',
      'claims 第 4、5 行：订单号已损坏（被表格软件缩短），未合并。请重新导出并按文本打开。',
      'claims：#6 的下单日期不同，未合并。',
      'claims：A-7、A-8 有退款或争议，但任何表中都没有该订单。',
    ]);
  });
});

describe('prevention', () => {
  const prevention = (own: Partial<Prevention>): Prevention => ({
    ...{ closed: 412, enough: true, found: [], general: [] },
    ...own,
  });
  const advice = (kind: AdviceKind, own: Partial<Advice> = {}): Advice => ({
    ...{ kind, group: 'Lamp', orders: 40, cases: 8, share: [0.0954, 0.4], elsewhere: 0.021 },
    ...{ lost: 16_000, cost: 10_000, saving: { minor: 9_000, from: 1_000, to: 12_000 } },
    ...{ from: null, where: [] },
    ...own,
  });
  const say = (each: Advice, language: UiLanguage = 'en') =>
    sayAdvice(each, 'USD', language, (code) => (code === 'BR' ? 'Brazil' : `?${code}`));

  it('says whether there is anything to say', () => {
    const heads = (own: Partial<Prevention>) =>
      both((language) => sayPreventHead(prevention(own), language));
    expect(heads({ found: [advice('lane')] })).toEqual([
      'What your 412 closed orders say:',
      '您的 412 个已过投诉期的订单说明：',
    ]);
    expect(heads({})).toEqual([
      'Nothing in your 412 closed orders stands out beyond chance.',
      '您的 412 个已过投诉期的订单中，没有超出偶然的异常。',
    ]);
    expect(heads({ enough: false, closed: 1 })).toEqual([
      'Your own numbers are used from 30 closed orders on; so far there is 1.',
      '满 30 个已过投诉期的订单后，才按您自己的数据分析；目前有 1 个。',
    ]);
  });

  it('names country, lane or item, with shares and money', () => {
    expect(say(advice('registered_country', { group: 'BR' }))).toBe(
      '40 untracked parcels to Brazil lost US$160.00; registered would have cost US$100.00 more. Send them registered: about US$90.00 less lost (US$10.00 to US$120.00). 8 did not come (20%, 9.5%–40%); of parcels scanned at the door 2.1%.',
    );
    expect(say(advice('lane', { group: 'YunExpress · BR', cases: 0, elsewhere: 0.0995 }))).toBe(
      'YunExpress → Brazil: 0 of 40 parcels did not come (0%, 9.5%–40%; elsewhere 10%). Take another line there, or do not offer it. Lost US$160.00; about US$90.00 of it (US$10.00 to US$120.00) too much.',
    );
    const from = { minor: 2_000, from: 1_500, to: 3_000 };
    expect(say(advice('registered_from', { group: '', from }))).toContain(
      'registered pays from an order value of US$20.00 on (between US$15.00 and US$30.00)',
    );
    expect(say(advice('padding'))).toContain('Lamp: 8 of 40 orders came damaged');
  });

  it.each<AdviceKind>([
    ...(['registered_country', 'registered_method', 'registered_from', 'packing'] as const),
    ...(['padding', 'listing', 'supplier', 'papers', 'proof', 'answer', 'lane', 'buyer'] as const),
  ])('leaves no value out (%s)', (kind) => {
    for (const language of ['en', 'zh'] as const) {
      const text = say(advice(kind, { from: { minor: 2_000, from: 1_500, to: 3_000 } }), language);
      expect(text).toMatch(language === 'zh' ? /\p{Script=Han}{4}/u : /[a-z]{3} [a-z]{2,}/);
      expect(text).not.toMatch(/[{}]/);
      const share = kind === 'buyer' ? '2.1%' : '20%';
      for (const value of ['40', '8', share, 'US$90.00', 'US$120.00'])
        expect([kind, text]).toEqual([kind, expect.stringContaining(value)]);
    }
  });
});
