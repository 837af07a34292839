// Every line of the action table has an order that needs it: without the line another action would be advised.
import { describe, expect, it } from 'vitest';
import { type ActionId, actionIds } from '../../src/base/ids';
import type { Block, LineId } from '../../src/decision/lines/line';
import { situationOf } from '../../src/decision/situation';
import { blocks, choose } from '../../src/decision/table';
import type { Assessment } from '../../src/desk';
import { sayBecause } from '../../src/text/explain';
import { assessExample } from '../example';
import { type Cells, orderOfRow } from '../one-row';

/** An order of one of the examples, by its number. */
interface Shown {
  readonly file: 'tracker.csv' | 'amazon-orders.txt' | 'bare.csv';
  readonly id: string;
}

const examples = {
  'tracker.csv': (await assessExample('tracker.csv')).all,
  'amazon-orders.txt': (await assessExample('amazon-orders.txt')).all,
  'bare.csv': (await assessExample('bare.csv')).all,
};

const order: Cells = {
  'Order ID': 'A-1',
  Marketplace: 'eBay',
  'Order value': '40',
  Currency: 'USD',
  'Order date': '2026-11-01',
  'Ship date': '2026-11-03',
  'Promised delivery': '2026-11-30',
  'Shipping method': 'DHL',
  'Tracking number': '1234567890',
  'Tracking status': 'In transit',
  'Last tracking update': '2026-11-20',
};
const came = { Delivered: '2026-11-15', 'Tracking status': 'Delivered' };
/** Delivered in January: neither marketplace nor bank takes a claim any more. */
const longAgo: Cells = {
  ...order,
  'Order date': '2026-01-02',
  'Ship date': '2026-01-03',
  'Promised delivery': '2026-01-20',
  Delivered: '2026-01-15',
  'Tracking status': 'Delivered',
};
const back = { 'Tracking status': 'Returned to sender' };
const unsent = {
  'Order status': 'unshipped',
  'Ship by': '2026-11-25',
  'Ship date': '',
  'Tracking number': '',
  'Tracking status': '',
  'Last tracking update': '',
};
const wrote = (message: string): Cells => ({
  'Buyer message': message,
  'Buyer contacted on': '2026-11-20',
});
const claimed = { 'Claim type': 'claim', 'Claim status': 'open', 'Claim opened on': '2026-11-19' };

const taken = {
  ...claimed,
  Marketplace: 'Shopify',
  'Claim type': 'chargeback',
  'Dispute reason': 'fraudulent',
};

const tracker = (id: string): Shown => ({ file: 'tracker.csv', id });

type Example = readonly [line: LineId, action: ActionId, from: string, row: Shown | Cells];

/** Block by block: the line, what it advises, the item of the playbook, and the order that shows it. */
const table: readonly (readonly Example[])[] = [
  [['settled', 'none_closed', 'P24', tracker('17-11892-40021')]],
  [
    [
      'shopify_protects',
      'use_cover',
      'P28',
      { ...order, ...came, ...taken, 'Protected label': 'Shopify Protect' },
    ],
    [
      'paypal_protects',
      'use_cover',
      'P28',
      { ...order, ...came, ...taken, 'Claim type': 'PayPal claim', 'Protected label': 'PayPal' },
    ],
    ['money_taken', 'contest_payment', 'P26', tracker('#1033')],
    ['money_taken', 'accept_chargeback', 'P26', tracker('#1061')],
    ['platform_handles', 'platform_handles', 'P27', tracker('114-8801233-7750912')],
    ['danger', 'stop_and_refund', 'P29', tracker('171-5540912-8830127')],
    ['return_is_back', 'pay_refund', 'P31', { ...order, ...came, 'Return received': '2026-11-19' }],
    [
      'refused_on_the_way',
      'pay_refund',
      'P31',
      { ...order, ...back, ...wrote('I refused the parcel, when do I get my money back?') },
    ],
    ['covered', 'use_cover', 'P28', tracker('40-09331-22857')],
  ],
  [
    ['appeal', 'appeal', 'P24', tracker('22-09917-55120')],
    ['lost_for_good', 'accept_loss', 'P24', tracker('8193402210045533')],
  ],
  [
    ['refunded_still_open', 'ask_withdraw', 'P17', tracker('8193402210045548')],
    ['second_parcel_still_open', 'ask_withdraw', 'P17', tracker('19-10442-77310')],
    [
      'part_accepted',
      'ask_withdraw',
      'P17',
      {
        ...order,
        ...came,
        ...claimed,
        Issue: 'not as described',
        'Replied on': '2026-11-17',
        'Buyer answered on': '2026-11-18',
        Refunded: '12',
      },
    ],
    ['bad_faith', 'report_abuse', 'P21', tracker('1729400000000000101')],
    ['authorised', 'prove_authentic', 'P20', tracker('8193402210045555')],
    ['not_authorised', 'refund_and_delist', 'P20', tracker('25-08123-90017')],
    [
      'bank_asks',
      'contest_payment',
      'P26',
      { ...order, ...came, ...taken, 'Claim type': 'bank inquiry' },
    ],
    [
      'return_under_way',
      'ask_keep_or_refuse',
      'P23',
      { ...order, ...claimed, 'Claim type': 'return', Issue: 'no longer needed' },
    ],
    ['delivered_on_scan', 'contest_delivered', 'P5', tracker('114-9903341-2207715')],
    ['inside_promise', 'contest_in_window', 'P6', tracker('31-12765-10488')],
    [
      'claimed_too_early',
      'contest_in_window',
      'P6',
      {
        ...order,
        ...claimed,
        Marketplace: 'Amazon',
        Issue: 'not received',
        'Promised delivery': '2026-11-19',
      },
    ],
    ['buyer_never_answered', 'contest_no_contact', 'P11', tracker('8193402210045562')],
    ['return_was_agreed', 'contest_agreed', 'P12', tracker('114-5512087-3319905')],
    [
      'discount_wished',
      'partial_refund',
      'P16',
      {
        ...order,
        ...came,
        ...claimed,
        ...wrote('I will keep it for a partial refund.'),
        Marketplace: 'eBay',
        Issue: 'not as described',
      },
    ],
    ['return_not_agreed', 'agree_return', 'P13', tracker('8193402210045577')],
    ['claim_to_settle', 'refund', 'P7', tracker('114-8827310-5501926')],
  ],
  [
    [
      'unsure',
      'answer',
      'P1',
      { ...order, ...came, ...wrote('changed the batteries, still nothing') },
    ],
    ['address_reorder', 'cancel_order', 'P22', tracker('114-2290417-6631508')],
    [
      'address_not_free',
      'decline_address_change',
      'P22',
      { file: 'amazon-orders.txt', id: '113-4550461-8216869' },
    ],
    [
      'window_passed',
      'answer',
      'P1',
      { ...longAgo, ...wrote('It stopped working, I want my money back.') },
    ],
    [
      'window_passed',
      'none',
      'P1',
      {
        ...longAgo,
        ...wrote('It stopped working, I want my money back.'),
        'Replied on': '2026-11-21',
      },
    ],
    ['address_not_shipped', 'confirm_address', 'P22', tracker('1729400000000000118')],
    ['address_shipped', 'reship_new_address', 'P22', tracker('8193402210045599')],
    ['address_shipped', 'decline_address_change', 'P22', tracker('#1047')],
    [
      'not_ordered_by_buyer',
      'cancel_order',
      'P26',
      {
        ...order,
        ...unsent,
        ...wrote('I did not make this purchase, somebody used my card without permission.'),
      },
    ],
    ['cancel_not_shipped', 'cancel_order', 'P23', tracker('2611190KXQ77RT')],
    [
      'delivery_refused',
      'refund',
      'P23',
      { ...order, 'Tracking status': 'Lost', ...wrote('Please cancel my order.') },
    ],
    ['cancel_under_way', 'ask_keep_or_refuse', 'P23', tracker('304-1180227-9940553')],
    ['cancel_received', 'negotiate_refund', 'P23', tracker('3349012299')],
    ['asks_how', 'explain_use', 'P18', tracker('8193402210045607')],
    ['authorised', 'prove_authentic', 'P20', tracker('PO-211-00451229')],
    [
      'not_authorised',
      'refund_and_delist',
      'P20',
      { ...order, ...came, ...wrote('This is a fake, the logo is wrong.'), Authorisation: 'no' },
    ],
    ['send_again', 'answer', 'P33', tracker('3349012410')],
    [
      'waits_for_pickup',
      'ask_pickup',
      'P8',
      {
        ...order,
        'Tracking status': 'Available for pickup',
        'Last tracking update': '2026-11-19',
        ...wrote('Where is my order?'),
      },
    ],
    ['asks_where', 'share_tracking', 'P10', tracker('114-6671029-3308820')],
    ['shown_as_delivered', 'check_delivery', 'P5', tracker('28-11409-63120')],
    ['asks_before_due', 'ask_to_wait', 'P6', tracker('8193402210045614')],
    [
      'discount_wished',
      'partial_refund',
      'P25',
      { ...order, ...came, ...wrote('It has a scratch but works. Could you give me a discount?') },
    ],
    ['return_to_offer', 'send_return_address', 'P14', tracker('171-2203948-1102937')],
    ['parcel_failed', 'refund', 'P7', tracker('8193402210045629')],
    [
      'never_came_back',
      'refund',
      'P33',
      {
        ...order,
        Item: 'Licence key',
        'Shipping method': 'Digital download',
        'Tracking number': '',
        'Tracking status': '',
        ...wrote('The key does not work, I want my money back.'),
        'Replied on': '2026-11-20',
      },
    ],
    ['photos_are_in', 'partial_refund', 'P16', tracker('3349012284')],
    ['photos_are_in', 'refund_on_return', 'P15', tracker('#1042')],
    ['photos_are_in', 'reship', 'P15', tracker('108845120093312')],
    ['waits_for_answer', 'answer', 'P4', tracker('108845120093488')],
  ],
  [
    ['ship_by_due', 'ship_now', 'P34', tracker('PO-211-00451300')],
    ['registered_pays', 'ship_registered', 'P35', tracker('42-11873-60914')],
    ['waits_for_pickup', 'ask_pickup', 'P8', tracker('8193402210045636')],
    ['protection_ends', 'extend_protection', 'P8', tracker('8193402210045643')],
    ['late_unasked', 'contact_first', 'P8', tracker('36-10288-41907')],
    ['silent_near_due', 'contact_first', 'P8', tracker('114-7712093-4405519')],
    [
      'no_first_scan',
      'chase_carrier',
      'P8',
      { file: 'amazon-orders.txt', id: '113-4518785-8192265' },
    ],
    ['stalled_before_due', 'chase_carrier', 'P8', tracker('8193402210045650')],
  ],
  [
    ['nothing_read', 'need_facts', '', { file: 'bare.csv', id: 'B-1001' }],
    ['worth_a_look', 'watch', 'P9', tracker('8193402210045667')],
  ],
];

/** They advise what a line below them does, for another reason and in other words. */
const alike: readonly (readonly [line: LineId, row: Shown | Cells])[] = [
  [
    'lost_unless_proven',
    {
      ...order,
      Issue: 'not received',
      'Claim type': 'INR',
      'Claim status': 'granted',
      'Claim decided on': '2026-11-18',
      'Promised delivery': '2026-11-10',
    },
  ],
  ['address_in_tool', { ...order, ...unsent, ...wrote('Please send it to my new address.') }],
  [
    'platform_watches',
    {
      ...order,
      Marketplace: 'Amazon',
      Fulfilment: 'FBA',
      'Promised delivery': '2026-11-10',
    },
  ],
  [
    'refund_awaited',
    {
      ...order,
      ...came,
      ...wrote('Where is my refund?'),
      'Return address sent': '2026-11-16',
    },
  ],
  ['refund_unproven', { ...order, ...came, ...wrote('Where is my refund?') }],
  ['charge_to_check', { ...order, ...wrote('You charged me twice!') }],
];

const isShown = (row: Shown | Cells): row is Shown => 'file' in row && 'id' in row;

function assessed(row: Shown | Cells): Assessment {
  if (!isShown(row)) return orderOfRow(row);
  const { file, id } = row;
  const found = examples[file].find((each) => each.order.id === id);
  if (found === undefined) throw new Error(`${file} holds no ${id}`);
  return found;
}

/** The table without a line; of one that stands in two blocks, only that of the block. */
const without = (id: LineId, at?: number): readonly Block[] =>
  blocks.map((block, i) =>
    at === undefined || i === at
      ? { ...block, lines: block.lines.filter((line) => line.id !== id) }
      : block,
  );

describe.each(table.map((rows, at) => ({ at, rows })))('block $at', ({ at, rows }) => {
  it('has an example for each of its lines', () => {
    const lines = new Set(blocks[at]?.lines.map(({ id }) => id));
    for (const [id] of rows) lines.delete(id);
    // `quiet` is what is left of all.
    for (const id of [...alike.map(([id]) => id), 'quiet' as const]) lines.delete(id);
    expect([...lines]).toEqual([]);
  });

  it.each(rows)('%s: %s %s, and not without it', (line, action, _, row) => {
    const each = assessed(row);
    expect(each.decision).toMatchObject({ action, line });
    const s = situationOf(each);
    const { choice } = choose(s);
    const otherwise = choose(s, without(line, at));
    expect([choice, action]).not.toContain(otherwise.choice);
  });
});

it.each(alike)('%s gives its own reason, and not without it', (line, row) => {
  const each = assessed(row);
  expect(each.decision.line).toBe(line);
  const otherwise = choose(situationOf(each), without(line));
  expect(otherwise.line).not.toBe(line);
  expect(sayBecause({ ...each.decision, ...otherwise }, 'en')).not.toBe(
    sayBecause(each.decision, 'en'),
  );
});

it('every action is advised by one of them', () => {
  const shown = new Set(table.flat().map(([, action]) => action));
  expect(actionIds.filter((id) => !shown.has(id))).toEqual([]);
});
