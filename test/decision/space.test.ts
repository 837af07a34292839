// The whole space of situations: what must never be advised, and that every line of the table is reached.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ActionId,
  type IssueId,
  issueIds,
  type MarketId,
  marketIds,
  type Warning,
  type Wish,
} from '../../src/base/ids';
import { money } from '../../src/base/money';
import { decide } from '../../src/decision/decide';
import type { Decision } from '../../src/decision/decision';
import type { Block, Line, LineId } from '../../src/decision/lines/line';
import { type Case, type Situation, situationOf } from '../../src/decision/situation';
import { blocks, choose } from '../../src/decision/table';
import { riskOf } from '../../src/dispute/risk';
import { stageOf } from '../../src/dispute/stage';
import { marketOf } from '../../src/market/index';
import type { Claim, Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { lettersOf } from '../../src/reply/letters-of-action';
import { defaultSettings } from '../../src/settings/settings';
import { makeFinding, makeOrder, makeParcel, today } from '../make';

const claim = (own: Partial<Claim>): Claim => ({
  type: 'claim',
  status: 'open',
  openedOn: today - 1,
  decidedOn: null,
  ...own,
});
const claims: readonly (Claim | null)[] = [
  null,
  claim({}),
  claim({ type: 'return' }),
  claim({ type: 'chargeback' }),
  claim({ type: 'payment_dispute' }),
  claim({ type: 'payment_dispute', inquiry: true }),
  claim({ type: 'chargeback', inquiry: true }),
  claim({ status: 'granted', decidedOn: today - 2 }),
  claim({ status: 'granted', decidedOn: today - 90 }),
];
const promise = (days: number) => ({ on: today + days, from: 'promise' }) as const;
const parcels: readonly Partial<Parcel>[] = [
  {},
  { dueThere: null },
  { dueThere: { on: today + 9, from: 'typical' } },
  { dueThere: promise(-6), late: { days: 6, against: 'promise' } },
  { dueThere: promise(-1), late: { days: 1, against: 'promise' } },
  { dueThere: promise(2), silence: 'stalled', silentDays: 20 },
  { silence: 'stalled', silentDays: 20 },
  { state: 'lost', silence: 'lost', platformLogistics: true },
  { state: 'returning', silence: null },
  { state: 'pre_transit', silence: 'warn', silentDays: 6 },
  { state: 'available_for_pickup' },
  { state: 'not_shipped', shipped: false, number: null, silence: null },
  { state: 'not_shipped', shipped: false, number: null, silence: null, class: 'semi' },
  { class: 'untracked', number: null, state: 'unknown', silence: null },
  {
    state: 'delivered',
    delivered: true,
    deliveredOn: today - 4,
    deliveryScan: true,
    silence: null,
  },
];

interface Side {
  readonly order?: Partial<Order>;
  readonly warnings?: readonly Warning[];
  readonly wants?: readonly Wish[];
  readonly refuses?: readonly Wish[];
  readonly sure?: boolean;
}
const yes = { yes: true, on: null };
const no = { yes: false, on: null };
const sides: readonly Side[] = [
  {},
  { order: { contactedOn: today - 4, repliedOn: today - 3 } },
  {
    order: {
      contactedOn: today - 4,
      repliedOn: today - 3,
      buyerAnsweredOn: today - 2,
      refunded: 'partial',
    },
  },
  { order: { fulfilment: 'marketplace' } },
  { order: { protectedLabel: yes, firstScan: today - 9 } },
  { order: { returnAddressSent: yes, repliedOn: today - 5 } },
  { order: { photosReceived: yes, returnAddressSent: { yes: true, on: today - 5 } } },
  { order: { returnReceived: yes } },
  { order: { authorisation: yes } },
  { order: { authorisation: no } },
  { order: { badFaith: yes } },
  { order: { refunded: 'full' } },
  { order: { reships: 1 } },
  { order: { goodsCost: money(2, 'USD'), freight: money(3, 'USD') } },
  { order: { value: money(300, 'USD'), shipBy: today + 3 } },
  { order: { method: 'Digital download', tracking: '', shipBy: null } },
  { order: { method: 'Digital download', tracking: '', repliedOn: today } },
  { order: { shipBy: today, shipDate: null } },
  { order: { protectionEnds: today + 4 } },
  { warnings: ['safety'] },
  { order: { protectedLabel: { ...yes, by: 'shopify' }, orderDate: today - 10 } },
  { order: { protectedLabel: { ...yes, by: 'paypal' }, disputeReason: 'not received' } },
  { order: { orderDate: today - 400, shipDate: today - 399, promised: today - 380 } },
  { wants: ['discount'] },
  { wants: ['refund'] },
  { wants: ['replacement'], refuses: ['refund'] },
  { refuses: ['replacement'] },
  { sure: false },
];

/** Side facts two by two, one alone with the plain one; what both say the second says last. */
const pairs: readonly Side[] = sides.flatMap((one, at) =>
  sides.slice(at).map(
    (other): Side => ({
      order: { ...one.order, ...other.order },
      warnings: [...(one.warnings ?? []), ...(other.warnings ?? [])],
      wants: [...(one.wants ?? []), ...(other.wants ?? [])],
      refuses: [...(one.refuses ?? []), ...(other.refuses ?? [])],
      sure: one.sure !== false && other.sure !== false,
    }),
  ),
);

function caseOf(
  id: MarketId,
  of: Claim | null,
  issue: IssueId,
  its: Partial<Parcel>,
  { warnings = [], wants = [], refuses = [], sure = true, order: own }: Side,
): Case {
  const order = makeOrder({ market: id, claim: of, contactedOn: today - 1, ...own });
  const parcel = makeParcel(its);
  const market = marketOf(id);
  const finding = makeFinding({ issue, warnings, wants, refuses, sure, usable: true });
  const stage = stageOf(order, parcel, finding, market, today, defaultSettings);
  const common = { order, parcel, market, today, settings: defaultSettings };
  const risk = riskOf({ ...common, finding, stage });
  return { ...common, dispute: { finding, stage, risk } };
}

/**
 * Every marketplace with every claim, issue and parcel; each of them meets a pair of side facts, and the pairs go
 * round. Where nobody wrote and nothing is claimed, little else differs: there every side fact is met.
 */
function* allCases(): Generator<Case> {
  let round = 0;
  for (const id of marketIds)
    for (const its of parcels) {
      for (const side of sides) yield caseOf(id, null, 'none', its, side);
      for (const each of claims)
        for (const issue of issueIds) {
          const side = pairs[round++ % pairs.length];
          if (side !== undefined) yield caseOf(id, each, issue, its, side);
        }
    }
}

const giving: readonly ActionId[] = [
  'refund',
  'partial_refund',
  'refund_on_return',
  'reship',
  'reship_new_address',
  'agree_return',
  'send_return_address',
  'refund_and_delist',
  'stop_and_refund',
  'pay_refund',
  'negotiate_refund',
];
const returning: readonly ActionId[] = ['agree_return', 'send_return_address', 'refund_on_return'];
const neverThere = ['not_shipped', 'lost', 'returning', 'returned'];

/** What one line chooses where the choice itself says it; priced choices are looked at in `decide`. */
type Rule = (s: Situation, line: LineId, choice: string) => boolean;
const onTable: Readonly<Record<string, Rule>> = {
  'after a chargeback nothing is given on top': (s, _line, choice) =>
    s.paymentReason === null || choice === 'payment_dispute' || s.paymentCover !== null,
  'what the marketplace fulfils it answers for': (s, _line, choice) =>
    !s.marketplaceFulfilled ||
    s.paymentReason !== null ||
    s.dispute.stage === 'closed' ||
    ['platform_handles', 'watch', 'none', 'need_facts'].includes(choice),
  'only what the marketplace fulfils it handles': (s, _line, choice) =>
    choice !== 'platform_handles' || s.marketplaceFulfilled,
  'danger is never answered with a way back': (s, _line, choice) =>
    !s.warnings.includes('safety') ||
    !giving.includes(choice as ActionId) ||
    choice === 'stop_and_refund' ||
    choice === 'pay_refund',
  'a return that is back is paid, once': (s, _line, choice) =>
    !(s.refundOwed && s.returnBack) ||
    [
      'pay_refund',
      'payment_dispute',
      'platform_handles',
      'stop_and_refund',
      'none_closed',
      'appeal',
      'accept_loss',
      'watch',
      'none',
    ].includes(choice),
  'a covered loss is not paid by the seller': (s, line, choice) =>
    s.cover === null ||
    !['claim_to_settle', 'parcel_failed'].includes(line) ||
    choice !== 'remedy' ||
    !['where_is_order', 'not_received', 'none', 'other'].includes(s.dispute.finding.issue) ||
    s.order.reships > 0,
  'nothing is sent back that never came': (s, _line, choice) =>
    !returning.includes(choice as ActionId) ||
    (!s.digital && (s.parcel.delivered || !neverThere.includes(s.parcel.state))),
  'no tracking talk where nothing is shipped': (s, _line, choice) =>
    !s.digital || !['share_tracking', 'ask_to_wait'].includes(choice),
  'in time only where a day was promised': (s, _line, choice) =>
    choice !== 'contest_in_window' || s.promised,
  'a contest says who was first only where the row shows it': (s, _line, choice) => {
    const { claim, contactedOn, repliedOn, returnAddressSent } = s.order;
    const before = (on: number | null): boolean =>
      on !== null && claim?.openedOn != null && on < claim.openedOn;
    if (choice === 'contest_no_contact') return contactedOn !== null && before(repliedOn);
    return choice !== 'contest_agreed' || before(returnAddressSent?.on ?? null);
  },
  'registered is advised where untracked mail has not left, and pays': (s, _line, choice) =>
    choice !== 'ship_registered' ||
    (s.parcel.state === 'not_shipped' && s.parcel.class === 'semi' && s.registered !== null),
  'a change of address is not declined before dispatch': (s, _line, choice) =>
    choice !== 'decline_address_change' || s.parcel.state !== 'not_shipped',
  'a parcel to another address is not sent where the marketplace forbids it': (s, _line, choice) =>
    s.market.newAddress !== 'reorder' || !['address_change', 'confirm_address'].includes(choice),
};

interface Decided {
  readonly s: Situation;
  readonly decision: Decision;
}

const remedies: readonly string[] = ['refund', 'reship', 'partial_refund', 'refund_on_return'];

/** What holds of a whole decision, prices and letters included. */
const onDecision: Readonly<Record<string, (each: Decided) => boolean>> = {
  'advises nothing that its own options mark as not allowed': ({ decision }) =>
    decision.options.every(({ action, allowed }) => allowed || action !== decision.advisedOption),
  'gives nothing on top of what a bank has taken, whatever the prices say': ({ s, decision }) =>
    s.paymentReason === null || !giving.includes(decision.action),
  'advises nothing dearer than an allowed remedy where the prices decide': ({ decision }) => {
    const { byPrice, advisedOption, options, dearerBecause } = decision;
    const advised = options.find(({ action }) => action === advisedOption);
    if (!byPrice || advised === undefined || dearerBecause !== null) return true;
    return (
      !remedies.includes(advised.action) ||
      options.every(
        ({ action, cost, allowed }) =>
          !allowed || !remedies.includes(action) || cost.minor >= advised.cost.minor,
      )
    );
  },
  'sends no second parcel to who asked for money or wants none': ({ s, decision }) =>
    decision.action !== 'reship' ||
    !(s.wants.includes('refund') || s.refuses.includes('replacement')),
  'names a last day wherever somebody waits': ({ s, decision }) =>
    decision.due !== null ||
    (s.dispute.stage !== 'claim_open' &&
      (s.dispute.stage !== 'message' ||
        s.answered ||
        // The return is agreed to: the parcel has to come.
        (s.family === 'product' && s.addressSent))),
  'never gives the seller’s own address for what the marketplace fulfils': ({ s, decision }) =>
    !s.marketplaceFulfilled || !returning.some((id) => id === lettersOf(decision, s).buyer),
};

function broken(
  rule: Rule,
  all: readonly Situation[],
  table: readonly Block[] = blocks,
): Situation | undefined {
  return all.find((s) => {
    const { line, choice } = choose(s, table);
    return !rule(s, line, choice);
  });
}

/** The table with one line changed; null takes it out. */
const changed = (id: LineId, change: (line: Line) => Line | null): readonly Block[] =>
  blocks.map((block) => ({
    ...block,
    lines: block.lines.flatMap((line) => (line.id === id ? (change(line) ?? []) : line)),
  }));
const without = (id: LineId): readonly Block[] => changed(id, () => null);
const always = (id: LineId, when: Line['when']): readonly Block[] =>
  changed(id, (line) => ({ ...line, when }));

const choosing = (id: LineId, choose: ActionId): readonly Block[] =>
  changed(id, (line) => ({ ...line, choose }));

const exchanged = (options: Decision['options']): Decision['options'] =>
  options.map((each) => {
    const other = options.find(
      ({ action }) => action === (each.action === 'refund' ? 'reship' : 'refund'),
    );
    const swaps = each.action === 'refund' || each.action === 'reship';
    return swaps && other !== undefined ? { ...each, cost: other.cost } : each;
  });

describe('the space of situations', () => {
  let all: Situation[] = [];
  let decided: Decided[] = [];
  beforeAll(() => {
    decided = [...allCases()].map((each) => ({ s: situationOf(each), decision: decide(each) }));
    all = decided.map(({ s }) => s);
  }, 60_000);

  it.each(Object.entries(onTable))('%s', (_, rule) => {
    expect(broken(rule, all)).toBeUndefined();
  });

  it.each<[string, readonly Block[]]>([
    ['after a chargeback nothing is given on top', without('money_taken')],
    ['what the marketplace fulfils it answers for', without('platform_handles')],
    [
      'only what the marketplace fulfils it handles',
      always('platform_handles', (s) => s.protectedLabel && s.dispute.stage !== 'none'),
    ],
    ['danger is never answered with a way back', without('danger')],
    ['a return that is back is paid, once', without('return_is_back')],
    ['a covered loss is not paid by the seller', without('covered')],
    [
      'nothing is sent back that never came',
      always('return_not_agreed', (s) => s.family === 'product'),
    ],
    [
      'nothing is sent back that never came',
      always('return_to_offer', (s) => s.family === 'product'),
    ],
    [
      'no tracking talk where nothing is shipped',
      always('asks_where', (s) => s.dispute.finding.issue === 'where_is_order'),
    ],
    [
      'in time only where a day was promised',
      always('inside_promise', (s) => s.family === 'delivery' && !s.stuck),
    ],
    [
      'a contest says who was first only where the row shows it',
      always('buyer_never_answered', (s) => s.family === 'product' && s.answered),
    ],
    [
      'a contest says who was first only where the row shows it',
      always('return_was_agreed', (s) => s.family === 'product' && s.addressSent),
    ],
    [
      'a parcel to another address is not sent where the marketplace forbids it',
      without('address_not_free'),
    ],
    ['a change of address is not declined before dispatch', without('address_reorder')],
    [
      'registered is advised where untracked mail has not left, and pays',
      always('registered_pays', (s) => s.parcel.state === 'not_shipped'),
    ],
  ])('%s: fails where its line is broken', (name, table) => {
    const rule = onTable[name];
    expect(rule && broken(rule, all, table)).toBeDefined();
  });

  it('reaches every line but the one of a table without columns', () => {
    const reached = new Set(decided.map(({ decision }) => decision.line));
    const lines = blocks.flatMap((block) => block.lines.map(({ id }) => id));
    expect(lines.filter((id) => !reached.has(id))).toEqual(['nothing_read']);
  });

  it.each(Object.entries(onDecision))('%s', (_, holds) => {
    expect(decided.find((each) => !holds(each))).toBeUndefined();
  });

  it.each<[string, readonly Block[], ((decision: Decision) => Decision)?]>([
    [
      'advises nothing that its own options mark as not allowed',
      choosing('claim_to_settle', 'reship'),
    ],
    [
      'gives nothing on top of what a bank has taken, whatever the prices say',
      without('money_taken'),
    ],
    [
      'advises nothing dearer than an allowed remedy where the prices decide',
      blocks,
      // The prices of the two commonest ways out, mistaken for each other.
      (decision) => ({ ...decision, options: exchanged(decision.options) }),
    ],
    [
      'sends no second parcel to who asked for money or wants none',
      choosing('parcel_failed', 'reship'),
    ],
    ['names a last day wherever somebody waits', choosing('waits_for_answer', 'none')],
    [
      'never gives the seller’s own address for what the marketplace fulfils',
      without('platform_handles'),
    ],
  ])('%s: fails where it is broken', (name, table, change = (same) => same) => {
    const holds = onDecision[name];
    const wrong = decided.find(
      ({ s }) => holds && !holds({ s, decision: change(decide(s, {}, table)) }),
    );
    expect(wrong).toBeDefined();
  });
});
