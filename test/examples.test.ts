// The example trackers, end to end: every row is written to show one playbook item and one action.

import { describe, expect, it } from 'vitest';
import { actionIds } from '../src/base/ids';
import { assessExample } from './example';
import { today } from './make';

/** Order id, the action a seller who knows the playbook would take on 21 November 2026, and why. */
const tracker: readonly (readonly [id: string, action: string, item: string])[] = [
  ['114-6620145-8840201', 'none_closed', ''],
  ['8193402210045511', 'none_closed', 'P23'],
  ['17-11892-40021', 'none_closed', 'P24'],
  ['8193402210045526', 'none_closed', 'P17'],
  ['114-7731920-1120334', 'platform_handles', 'P10'],
  ['028-4419023-7712203', 'use_cover', 'P28'],
  ['22-09917-55120', 'appeal', 'P24'],
  ['8193402210045533', 'accept_loss', 'P24'],
  ['114-2204817-6630921', 'accept_loss', 'P9'],
  ['8193402210045548', 'ask_withdraw', 'P17'],
  ['19-10442-77310', 'ask_withdraw', 'P17'],
  ['1729400000000000101', 'report_abuse', 'P21'],
  ['8193402210045555', 'prove_authentic', 'P20'],
  ['25-08123-90017', 'refund_and_delist', 'P20'],
  ['114-9903341-2207715', 'contest_delivered', 'P5'],
  ['31-12765-10488', 'contest_in_window', 'P6'],
  ['8193402210045562', 'contest_no_contact', 'P2 P11'],
  ['114-5512087-3319905', 'contest_agreed', 'P12'],
  ['8193402210045577', 'agree_return', 'P13'],
  ['114-8827310-5501926', 'refund', 'P7'],
  ['40-09331-22857', 'use_cover', 'P28'],
  ['3349012284', 'partial_refund', 'P16'],
  ['#1042', 'refund_on_return', 'P15'],
  ['108845120093312', 'reship', 'P15 P19'],
  ['8193402210045584', 'refund', 'P15'],
  ['302-7719203-5520118', 'pay_refund', 'P23 P31'],
  ['1729400000000000118', 'confirm_address', 'P22'],
  ['8193402210045599', 'reship_new_address', 'P22'],
  ['#1047', 'decline_address_change', 'P22'],
  ['2611190KXQ77RT', 'cancel_order', 'P23'],
  ['304-1180227-9940553', 'ask_keep_or_refuse', 'P23'],
  ['114-3390127-8814402', 'platform_handles', 'P23 P27'],
  ['3349012299', 'negotiate_refund', 'P23'],
  ['8193402210045607', 'explain_use', 'P18'],
  ['PO-211-00451229', 'prove_authentic', 'P20'],
  ['114-6671029-3308820', 'share_tracking', 'P10'],
  ['28-11409-63120', 'check_delivery', 'P5'],
  ['8193402210045614', 'ask_to_wait', 'P3 P6'],
  ['171-2203948-1102937', 'send_return_address', 'P1 P3 P14'],
  ['108845120093488', 'answer', 'P4'],
  ['8193402210045629', 'refund', 'P7'],
  ['#1051', 'reship', 'P7'],
  ['114-1102938-5567201', 'ship_now', ''],
  ['PO-211-00451300', 'ship_now', ''],
  ['8193402210045636', 'ask_pickup', 'P8'],
  ['8193402210045643', 'extend_protection', 'P8'],
  ['36-10288-41907', 'contact_first', 'P8'],
  ['114-7712093-4405519', 'contact_first', 'P8'],
  ['8193402210045650', 'chase_carrier', 'P8'],
  ['1729400000000000125', 'chase_carrier', 'P8'],
  ['8193402210045667', 'watch', 'P9'],
  ['302-6619284-7720139', 'watch', 'P9'],
  ['114-4402918-2209384', 'watch', 'P10'],
  ['114-5567182-9901273', 'none', 'P9'],
  ['3349012307', 'none', ''],
  ['8193402210045674', 'none', ''],
  ['2611050ABC12DE', 'none', ''],
  ['#1033', 'contest_payment', 'P26'],
  // The money is gone and the row holds no proof of who ordered: accept, never refund on top.
  ['#1061', 'accept_chargeback', 'P26'],
  ['114-8801233-7750912', 'platform_handles', 'P27'],
  ['171-5540912-8830127', 'stop_and_refund', 'P29'],
  ['3349012410', 'answer', 'P33'],
  // PayPal only asks as yet: a refund ends it.
  ['#1062', 'refund', 'P26'],
  ['114-2290417-6631508', 'cancel_order', 'P22'],
  ['8193402210045681', 'agree_return', 'P20'],
  ['40-09331-23011', 'decline_address_change', 'P22'],
  // Untracked mail was chosen: from about US$26 on registered pays on eBay, so not for a key ring.
  ['42-11873-60914', 'ship_registered', 'P35'],
  ['42-11873-60988', 'watch', 'P35'],
];

describe('examples/tracker.csv', async () => {
  const { all } = await assessExample('tracker.csv');
  const byId = new Map(all.map((each) => [each.order.id, each]));

  it('holds 68 orders', () => {
    expect(all).toHaveLength(68);
  });

  it.each(tracker)('%s: %s %s', (id, action) => {
    expect(byId.get(id)?.decision.action).toBe(action);
  });

  it('shows every item of the playbook that a row can show', () => {
    const items = new Set(tracker.flatMap(([, , item]) => item.split(' ')));
    const all = Array.from({ length: 24 }, (_, i) => `P${i + 1}`);
    expect(all.filter((item) => !items.has(item))).toEqual([]);
  });

  it('shows every action of the playbook', () => {
    const shown = new Set(all.map((each) => each.decision.action));
    // Shown by a table that says nothing else: see below.
    expect(actionIds.filter((id) => !shown.has(id))).toEqual(['need_facts']);
  });

  it('has no cell that cannot be read, but yuan costs without a rate', () => {
    const codes = all.flatMap((each) => each.problems.map(({ code }) => code));
    expect(codes.filter((code) => code !== 'no_rate')).toEqual([]);
    expect(codes).toContain('no_rate');
  });
});

describe('examples/bare.csv: orders and amounts alone', async () => {
  const { all } = await assessExample('bare.csv');

  it('is never called low: nothing was read that could show a risk', () => {
    expect(all.map(({ decision }) => decision.action)).toEqual(['need_facts', 'need_facts']);
    expect(all.map(({ dispute }) => dispute.risk)).toMatchObject([
      { level: 'unknown', score: null, chance: null },
      { level: 'unknown', score: null, chance: null },
    ]);
  });
});

describe('examples/amazon-orders.txt: an export with the seller’s own parcel columns beside it', async () => {
  const { plan: made, all } = await assessExample('amazon-orders.txt');

  it('is read as Amazon, several lines of an order as one', () => {
    expect(made.sheet.export).toBe('amazon');
    expect(all).toHaveLength(20); // 23 lines, two orders of two and three items
    expect(all.map(({ order }) => order.rows.length).filter((lines) => lines > 1)).toEqual([2, 3]);
  });

  it('counts the promise in the marketplace’s own zone', () => {
    // 2026-11-24T06:59:59Z is still the 23rd in Los Angeles.
    expect(all[0]?.order.promised).toBe(today + 2);
  });

  it('takes the seller’s shipping method before the speed the buyer chose', () => {
    expect(all[3]?.order.method).toBe('China Post Ordinary Small Packet Plus');
    expect(all[3]?.parcel.class).toBe('semi');
  });

  it('never reads e-mail, phone or street', () => {
    expect(JSON.stringify(all)).not.toMatch(/@marketplace\.example|555-01|Example Ave/);
  });
});

describe('examples/aliexpress-zh.csv: a Chinese export in GB18030', async () => {
  const { plan: made, all } = await assessExample('aliexpress-zh.csv');
  const byRow = new Map(all.map((each) => [each.order.row, each]));

  it('is read as AliExpress', () => {
    expect(made.sheet.export).toBe('aliexpress');
    expect(all).toHaveLength(18);
    expect(byRow.get(2)?.order).toMatchObject({ item: '折叠晾衣架', buyer: 'Ольга Смирнова' });
  });

  it('notices that the buyer paid for registered and got a U number', () => {
    expect(byRow.get(16)?.parcel.conflict).not.toBeNull();
  });

  it('splits `line:number` cells', () => {
    expect(byRow.get(3)?.parcel).toMatchObject({
      class: 'semi',
      number: expect.stringMatching(/^UA\d{9}CN$/),
    });
  });

  it.each([
    [6, 'use_cover'], // P28: the platform's own line pays a lost parcel
    [8, 'ask_pickup'],
    [10, 'ship_now'],
    [13, 'contest_no_contact'],
    [14, 'share_tracking'],
    [18, 'contact_first'],
  ])('row %d: %s', (row, action) => {
    expect(byRow.get(row)?.decision.action).toBe(action);
  });
});
