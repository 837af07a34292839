// Dates of what has happened that lie ahead: not used anywhere, and said; today is 21 November 2026.

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { assess, plan, suppose } from '../../src/desk';
import { asOf } from '../../src/order/as-of';
import { defaultSettings } from '../../src/settings/settings';
import { day, makeOrder, today } from '../make';

/** One order judged by the whole core, from headers and cells. */
function judged(row: Readonly<Record<string, Cell>>) {
  const all = {
    'Order ID': 'A-1',
    Marketplace: 'eBay',
    'Order value': 40,
    Currency: 'USD',
    ...row,
  };
  const rows = [Object.keys(all), Object.values(all)];
  const made = plan(rows, [], defaultSettings);
  if (!made.ok) throw new Error(made.code);
  const [only] = assess(made.plan, [{ row: 2, cells: Object.values(all) }], today);
  if (only === undefined) throw new Error('no order');
  return { ...only, plan: made.plan };
}
const asked = {
  'Order date': '2026-11-01',
  'Ship date': '2026-11-02',
  'Tracking status': 'In transit',
  'Buyer message': 'Where is my order?',
};

describe('a date ahead', () => {
  it('of a reply leaves the message unanswered', () => {
    const mistyped = judged({ ...asked, 'Replied on': '2027-11-19' });
    const blank = judged({ ...asked, 'Replied on': '' });
    expect(mistyped.order.repliedOn).toBeNull();
    expect(mistyped.decision).toMatchObject({
      action: blank.decision.action,
      due: blank.decision.due,
    });
    expect(mistyped.decision.due?.state).toBe('open');
    expect(mistyped.problems).toEqual([
      { column: 'Replied on', code: 'future_date', value: '2027-11-19' },
    ]);
  });

  it('of a claim leaves it open, with the answer due today', () => {
    const claimed = { Issue: 'damaged', 'Claim status': 'open' };
    const one = judged({ ...claimed, 'Claim opened on': '2027-11-19' });
    expect(one.order.claim).toMatchObject({ status: 'open', openedOn: null });
    expect(one.decision.due?.on).toBe(today);
  });

  it('of a ruling is no day to appeal from', () => {
    const one = judged({ 'Claim status': 'lost', 'Claim decided on': '2027-01-01' });
    const blank = judged({ 'Claim status': 'lost', 'Claim decided on': '' });
    expect(one.order.claim?.decidedOn).toBeNull();
    expect(one.decision).toMatchObject({ action: blank.decision.action, due: blank.decision.due });
  });

  it('of a message is no day to count from', () => {
    expect(judged({ ...asked, 'Buyer contacted on': '2026-12-21' }).decision.due?.on).toBe(today);
  });

  it('of dispatch and delivery is a plan: nothing was sent or received', () => {
    const planned = judged({ 'Order date': '2026-11-20', 'Ship date': '2026-11-25' });
    expect(planned.parcel).toMatchObject({ shipped: false, state: 'not_shipped' });
    const typed = judged({ ...asked, Delivered: '2026-11-30' });
    expect(typed.parcel).toMatchObject({ delivered: false, deliveredOn: null });
  });

  it('of a return says that it is not back', () => {
    expect(judged({ ...asked, 'Return received': '2026-12-05' }).order.returnReceived).toBeNull();
  });

  it('is said once, also when numbers are supposed', () => {
    const one = judged({ ...asked, 'Replied on': '2027-11-19' });
    const again = suppose(one.plan, one, { goods_cost: 100 });
    expect(again.problems).toEqual(one.problems);
  });
});

describe('tomorrow', () => {
  it('is believed: it is tomorrow already in other zones', () => {
    const one = judged({ ...asked, Delivered: '2026-11-22', 'Replied on': '2026-11-22' });
    expect(one.parcel).toMatchObject({ delivered: true, deliveredOn: today + 1 });
    expect(one.order.repliedOn).toBe(today + 1);
    expect(one.problems).toEqual([]);
  });
});

it('dates that may lie ahead stay', () => {
  const order = makeOrder({
    promised: day('2026-12-24'),
    respondBy: day('2026-12-01'),
    protectionEnds: day('2027-01-15'),
    shipBy: day('2026-11-30'),
    authorisation: { yes: true, on: day('2027-06-01') },
  });
  expect(asOf(order, today, () => '')).toBe(order);
});

it('a day to look again that is further off than anybody waits is said, and the order does not wait', () => {
  const { order } = judged({ ...asked, 'Waiting until': '2031-11-19' });
  expect(order.waiting).toBeNull();
  expect(order.problems).toEqual([
    expect.objectContaining({ column: 'Waiting until', code: 'far_date', value: '2031-11-19' }),
  ]);
});
