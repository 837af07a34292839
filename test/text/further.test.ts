// What stands beside the reason: silence, the buyer's last day, old rules, the chance, what would change it.
import { describe, expect, it } from 'vitest';
import { levelsFrom } from '../../src/desk';
import { resultColumns } from '../../src/results/table';
import { sayMore, sayWhy } from '../../src/text/explain';
import { sayChance, sayWouldChange } from '../../src/text/further';
import { day, today } from '../make';
import { type Cells, orderOfRow } from '../one-row';

const order = (row: Cells, now = today, given: Readonly<Record<string, unknown>> = {}) =>
  orderOfRow(
    {
      'Order ID': 'A-1',
      Marketplace: 'eBay',
      'Order value': '80',
      Currency: 'USD',
      'Order date': '2026-10-18',
      'Ship date': '2026-10-20',
      'Promised delivery': '2026-11-10',
      'Shipping method': 'YunExpress',
      'Tracking status': 'In transit',
      ...row,
    },
    now,
    given,
  );
const claimed = { 'Claim type': 'INR', 'Claim status': 'open', 'Claim opened on': '2026-11-19' };
const wrote = { 'Buyer message': 'It never arrived.', 'Buyer contacted on': '2026-11-20' };

describe('Why says what silence costs', () => {
  it('on an open claim, by the rule of its marketplace', () => {
    expect(sayWhy(order(claimed), 'en')).toContain(
      'Without an answer the buyer may call the marketplace in.',
    );
    expect(sayWhy(order({ ...claimed, Marketplace: 'AliExpress' }), 'zh')).toContain(
      '不回复则按买家要求退款。',
    );
  });

  it('also where the row itself names the day', () => {
    const dated = { ...claimed, Marketplace: 'Amazon', 'Respond by': '2026-11-23' };
    expect(sayWhy(order(dated), 'en')).toContain('Without an answer the buyer wins.');
  });

  it('not once it is answered', () => {
    const answered = { ...claimed, 'Replied on': '2026-11-20' };
    expect(sayWhy(order(answered), 'en')).not.toContain('ithout an answer');
  });
});

describe('what silence costs is true for its stage', () => {
  it('a message without an answer loses a claim that may follow, and wins nothing by itself', () => {
    const asked = { ...wrote, Marketplace: 'Amazon', Promised: '' };
    expect(sayWhy(order(asked), 'en')).toContain(
      'A claim that comes without an answer in time is decided for the buyer.',
    );
    expect(sayWhy(order(asked), 'en')).not.toContain('the buyer wins');
  });

  it('an appeal that is not made is lost', () => {
    const granted = {
      ...claimed,
      Issue: 'not received',
      'Claim status': 'granted',
      'Claim decided on': '2026-11-19',
      Delivered: '2026-11-08',
      'Tracking status': 'Delivered',
    };
    expect(sayWhy(order(granted), 'en')).toContain('After that day there is no appeal.');
  });
});

describe('Why says until when the buyer may act', () => {
  it('30 days after the promise on eBay', () => {
    expect(sayWhy(order(wrote), 'en')).toContain('The buyer can still claim until 10 Dec 2026.');
    expect(sayWhy(order(wrote), 'zh')).toContain('买家在 2026年12月10日 之前仍可提起纠纷。');
  });

  it('not where a claim stands already', () => {
    expect(sayWhy(order(claimed), 'en')).not.toContain('can still claim');
  });

  it('not of a parcel that never left, from which no day counts', () => {
    const unsent = {
      ...wrote,
      'Ship date': '',
      'Tracking status': '',
      'Order status': 'unshipped',
    };
    expect(order(unsent).decision.buyerUntil).toBeNull();
  });

  it('on that day for the last time', () => {
    expect(sayWhy(order(wrote, day('2026-12-10')), 'en')).toContain('still claim until 10 Dec');
    expect(sayWhy(order(wrote, day('2026-12-11')), 'en')).not.toContain('still claim until');
  });
});

it('Why says by which day it should have been sent, and that it may be sent today still', () => {
  const unsent = { 'Ship date': '', 'Tracking status': '', 'Order status': 'unshipped' };
  expect(sayWhy(order({ ...unsent, 'Ship by': '2026-11-20' }), 'en')).toContain('should have been');
  const today = order({ ...unsent, 'Ship by': '2026-11-21' });
  expect(today.decision.action).toBe('ship_now');
  expect(sayWhy(today, 'en')).not.toContain('should have been');
});

describe('Why says the days that a contest rests on', () => {
  const bought = { 'Buyer contacted on': '2026-11-12', 'Replied on': '2026-11-13' };
  const there = { 'Tracking status': 'Delivered', Delivered: '2026-11-08' };
  it.each([
    ['the promise', { ...claimed, 'Promised delivery': '2026-11-25' }, 'day (25 Nov 2026)'],
    [
      'the reply',
      { ...claimed, ...there, ...bought, 'Claim type': 'SNAD', Issue: 'damaged' },
      'answered on 13 Nov 2026',
    ],
    [
      'the return',
      {
        ...claimed,
        ...there,
        'Claim type': 'SNAD',
        Issue: 'damaged',
        'Return address sent': '2026-11-14',
      },
      'agreed to the return on 14 Nov 2026',
    ],
    [
      'the claim, and when it might have come',
      // Amazon takes them from three days after the promise on.
      { ...claimed, Marketplace: 'Amazon', 'Promised delivery': '2026-11-19' },
      'on 19 Nov 2026, before the first day on which the marketplace takes one (22 Nov 2026)',
    ],
  ])('%s', (_, row, words) => {
    const each = order(row);
    expect(each.decision.action).toMatch(/^contest_/);
    expect(sayWhy(each, 'en')).toContain(words);
  });
});

it('Why says that nobody asks more of a seller who accepts a bank’s dispute', () => {
  const bank = {
    ...claimed,
    Marketplace: 'Shopify',
    'Claim type': 'chargeback',
    'Tracking status': 'Lost',
  };
  const accepted = order(bank);
  expect(accepted.decision.action).toBe('accept_chargeback');
  expect(sayWhy(accepted, 'en')).not.toContain('ithout an answer');
});

it('Why says when a protection ends that is to be made longer, and when the parcel comes', () => {
  const ending = order({
    Marketplace: 'AliExpress',
    'Protection ends': '2026-11-23',
    'Promised delivery': '2026-11-30',
  });
  expect(ending.decision.action).toBe('extend_protection');
  expect(sayWhy(ending, 'en')).toContain('ends on 23 Nov 2026');
  expect(sayWhy(ending, 'en')).toContain('(30 Nov 2026)');
});

it('Why says on which day tracking shows it delivered', () => {
  const there = { ...wrote, 'Tracking status': 'Delivered', Delivered: '2026-11-08' };
  expect(sayWhy(order(there), 'en')).toContain('Tracking says delivered on 8 Nov 2026');
});

describe('a last day that nothing published stands behind', () => {
  const nowhere = { ...wrote, Marketplace: 'My own list' };

  it('is told as a general assumption', () => {
    // 180 days from 18 October 2026.
    const why = sayWhy(order(nowhere), 'en');
    expect(why).toContain('is not known; by a general assumption until 16 Apr 2027.');
    expect(why).not.toContain('can still claim until');
    expect(sayWhy(order(nowhere), 'zh')).toContain('按一般假设为 2027年4月16日 之前。');
    expect(sayWhy(order({ ...nowhere, Marketplace: 'SHEIN' }), 'en')).toContain(
      'by a general assumption',
    );
  });

  it('is never said to have passed', () => {
    const quiet = { Marketplace: 'My own list' };
    const why = sayWhy(order(quiet, day('2027-05-01')), 'en');
    expect(why).toContain('by a general assumption (16 Apr 2027) it has probably passed');
    expect(why).not.toContain('has passed');
    // eBay publishes its 30 days.
    expect(sayWhy(order({}, day('2027-05-01')), 'en')).toContain(
      'The last day to claim (10 Dec 2026) has passed.',
    );
  });

  it('rests on the way, too, where no cell says when it should be there', () => {
    const undated = { 'Promised delivery': '' };
    expect(sayWhy(order({ ...wrote, ...undated }), 'en')).toContain(
      'with no date of arrival in the row, until about',
    );
    const why = sayWhy(order(undated, day('2027-05-01')), 'en');
    expect(why).toContain('it has probably passed');
  });
});

describe('a rule older than a year', () => {
  const later = (iso: string) => {
    const now = day(iso);
    const opened = { 'Claim opened on': iso, 'Promised delivery': iso, 'Ship date': iso };
    return sayWhy(order({ ...claimed, 'Order date': iso, ...opened }, now), 'en');
  };

  it('says so where it decides, from the day after the year on', () => {
    // The window for an answer to an eBay claim was checked on 21 November 2026.
    expect(later('2027-11-21')).not.toContain('last checked');
    expect(later('2027-11-22')).toContain('last checked on 21 Nov 2026, more than a year ago');
  });

  it('says nothing where no rule decides', () => {
    const far = day('2029-01-01');
    const unsent = { 'Order date': '2028-12-30', 'Ship date': '', 'Promised delivery': '' };
    const row = { ...unsent, 'Ship by': '2029-01-05', 'Tracking status': '' };
    expect(sayWhy(order(row, far), 'en')).not.toContain('last checked');
  });
});

describe('the chance', () => {
  it('is so many in 100, and not said where a claim stands', () => {
    const { dispute } = order(wrote);
    const n = Math.round((dispute.risk.chance ?? 0) * 100);
    expect(sayChance(dispute, 'en')).toBe(`About ${n} in 100`);
    expect(sayChance(dispute, 'zh')).toBe(`每 100 单约 ${n} 单`);
    expect(sayChance(order(claimed).dispute, 'en')).toBeNull();
  });

  it('has its levels follow the shift: the chance moves, the level stays', () => {
    const quiet = { 'Shipping method': 'China Post Ordinary Small Packet Plus' };
    const inTime = { ...quiet, 'Promised delivery': '2026-12-20' };
    const [usual, halved] = [order(inTime), order(inTime, today, { chanceShift: -0.7 })];
    expect(halved.dispute.risk.chance).toBeLessThan(usual.dispute.risk.chance ?? 0);
    for (const { dispute, settings } of [usual, halved]) {
      expect(dispute.risk.level).toBe('medium');
      const { medium, high } = levelsFrom('none', 'ebay', settings);
      expect(dispute.risk.chance).toBeGreaterThanOrEqual(medium);
      expect(dispute.risk.chance).toBeLessThan(high);
    }
    // Odds: 0.18 ÷ 0.82 × (0.04 ÷ 0.96) ÷ (0.101 ÷ 0.899) = 0.0814, so 7.5 in 100; halved 3.9.
    const [before, after] = [usual, halved].map((each) =>
      levelsFrom('none', 'ebay', each.settings),
    );
    expect(before?.medium).toBeCloseTo(0.0753, 3);
    expect(after?.medium).toBeCloseTo(0.0389, 3);
  });
});

describe('what would change the advice', () => {
  it('names the cell, the advice and what it saves', () => {
    const change = { field: 'deliveredDate', action: 'contest_delivered' } as const;
    const saves = { minor: 2400, currency: 'USD' } as const;
    expect(sayWouldChange({ ...change, saves }, 'en')).toBe(
      'With “Delivered” filled in it could be: Contest: delivered, saves US$24.00.',
    );
    expect(sayWouldChange({ ...change, saves: null }, 'zh')).toBe(
      '填写“签收日期”后，建议可能变为：申辩：已妥投。',
    );
  });

  it('stands in Why on request alone', () => {
    const manner = { language: 'en', letterLanguage: null, own: () => undefined } as const;
    const why = (given: Readonly<Record<string, unknown>>) =>
      resultColumns.why.value(order(claimed, today, given), { ...manner, sayMissing: true });
    expect(why({})).not.toContain('With “Delivered”');
    expect(why({ why: 'full' })).toContain('With “Delivered” filled in it could be');
    expect(sayMore(order(claimed), 'en').join(' ')).toMatch(/Refund, keep item US\$69\.60/);
  });
});

describe('danger, whatever the action', () => {
  const burnt = { 'Buyer message': 'The charger caught fire.', 'Buyer contacted on': '2026-11-20' };
  const stop = (row: Cells) => {
    const each = order({ ...burnt, ...row });
    const told = [sayWhy(each, 'en'), sayWhy(each, 'zh')] as const;
    return told.map((why, at) => why.split(at === 0 ? 'stop selling' : '停售').length - 1);
  };

  const bank = {
    'Claim type': 'Chargeback',
    'Claim status': 'open',
    'Claim opened on': '2026-11-19',
  };

  it.each<[string, Cells]>([
    ['danger', {}],
    ['money_taken', bank],
    ['platform_handles', { Marketplace: 'Amazon', Fulfilment: 'FBA' }],
    ['lost_unless_proven', { ...claimed, 'Claim status': 'granted' }],
  ])('tells the seller once to stop selling the item: %s', (line, row) => {
    expect(order({ ...burnt, ...row }).decision.line).toBe(line);
    expect(stop(row)).toEqual([1, 1]);
  });

  it('says nothing of it where nothing is dangerous', () => {
    expect(stop({ ...wrote })).toEqual([0, 0]);
  });
});
