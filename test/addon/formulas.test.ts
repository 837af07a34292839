// The formulas as Sheets calls them: what comes back for which arguments, line by line.

import { describe, expect, it } from 'vitest';
import { answer } from '../../src/addon/formulas/answer';
import { type Formula, formulas } from '../../src/addon/formulas/table';
import { languageCodes } from '../../src/base/ids';
import fc from '../fc';
import { blank, but, cheap, dear, headers, line, quiet } from './orders';
import { type Place, standingOn } from './surroundings';

const named = (name: string): Formula => {
  const found = formulas.find((formula) => formula.name === name);
  if (found === undefined) throw new Error(`no formula ${name}`);
  return found;
};

const ask = (name: string, given: readonly unknown[], place: Place = {}) =>
  answer(named(name), given, standingOn(place).around);

const today = '2026-11-21';
const head = [headers];

/** The whole call of a formula over these rows, whatever its parameters are. */
const over = (formula: Formula, rows: readonly (readonly unknown[])[]) =>
  formula.parameters.some(({ name }) => name === 'headers')
    ? [rows, head, today]
    : [[headers, ...rows], today];

describe('the contract', () => {
  it.each([
    ['CLAIM_RISK', 'rows headers today settings rules', 1],
    ['CLAIM_SCORE', 'rows headers today settings rules', 1],
    ['CLAIM_ACTION', 'rows headers today settings rules', 1],
    ['CLAIM_WHY', 'rows headers today settings rules', 1],
    ['CLAIM_DUE', 'rows headers today settings rules', 1],
    ['CLAIM_COST', 'rows headers today settings rules', 3],
    ['CLAIM_REPLY', 'rows headers today settings language letters rules', 1],
    ['CLAIM_TABLE', 'rows today settings letters rules', 9],
  ])('%s(%s) fills %i columns', (name, parameters, columns) => {
    expect(
      named(name)
        .parameters.map((each) => each.name)
        .join(' '),
    ).toBe(parameters);
    expect(named(name).columns).toHaveLength(columns);
  });

  it('has no formula beside those', () => {
    expect(formulas).toHaveLength(8);
  });
});

describe('what a formula gives', () => {
  const block = [dear, cheap, quiet];
  it.each([
    ['CLAIM_RISK', [['High'], ['High'], ['High']]],
    ['CLAIM_ACTION', [['Reship'], ['Refund'], ['Contact buyer first']]],
    // AliExpress counts 48 hours from the message of the 20th; writing first is due today.
    ['CLAIM_DUE', [['2026-11-22'], ['2026-11-22'], ['2026-11-21']]],
  ])('%s', (name, expected) => {
    expect(ask(name, [block, head, today])).toEqual(expected);
  });

  it('CLAIM_DUE: by the rules given, which beat the setting of that name', () => {
    const rules = [
      ['Name', 'Value', 'Unit'],
      ['aliexpress.message_reply', 24, 'hours'],
    ];
    const settings = [
      ['Name', 'Value'],
      ['rules.aliexpress.message_reply', 96],
    ];
    const due = (...more: readonly unknown[]) =>
      ask('CLAIM_DUE', [[dear, cheap], head, today, ...more]);
    expect(due(settings)).toEqual([['2026-11-24'], ['2026-11-24']]);
    expect(due(settings, rules)).toEqual([['2026-11-21'], ['2026-11-21']]);
    expect(due('', rules)).toEqual([['2026-11-21'], ['2026-11-21']]);
    expect(() => due('', [['x', 'y']])).toThrow(/The rules are the Claim rules tab/);
  });

  it('CLAIM_COST: refund, reship, what the advice saves', () => {
    expect(ask('CLAIM_COST', [[dear, cheap], head, today])).toEqual([
      [73.6, 29.68, 43.92],
      [5.52, 7.28, 0],
    ]);
  });

  it('CLAIM_SCORE: a number up to 100', () => {
    const score = ask('CLAIM_SCORE', [[dear], head, today]);
    expect(score).toBeTypeOf('number');
    expect(score).toBeGreaterThan(60);
    expect(score).toBeLessThanOrEqual(100);
  });

  it('CLAIM_WHY: quotes the row', () => {
    expect(ask('CLAIM_WHY', [[dear], head, today])).toMatch(/4 days past the promised 17 Nov 2026/);
  });

  it('CLAIM_REPLY: the letter in the buyer’s language, or the one asked for', () => {
    expect(ask('CLAIM_REPLY', [[dear], head, today])).toMatch(/^Hello[\s\S]*8193402210040001/);
    const written = but(dear, { 'Buyer message': 'Mein Paket ist nie angekommen' });
    expect(ask('CLAIM_REPLY', [[written], head, today])).toMatch(/^Guten Tag/);
    expect(ask('CLAIM_REPLY', [[dear], head, today, '', 'de'])).toMatch(
      /8193402210040001[\s\S]*Paket/,
    );
    expect(ask('CLAIM_REPLY', [[dear], head, today, '', 'DE '])).toBe(
      ask('CLAIM_REPLY', [[dear], head, today, '', 'de']),
    );
  });

  it('CLAIM_REPLY: to the marketplace where a claim is contested', () => {
    const wide = [
      ...headers,
      'Tracking number',
      'Delivered',
      'Claim type',
      'Claim status',
      'Claim opened on',
    ];
    const delivered = but(quiet, {
      Marketplace: 'Amazon.com',
      Country: 'US',
      'Shipping method': 'DHL',
      'Tracking status': 'Delivered, signed by the recipient',
      'Buyer message': 'not received',
    });
    const row = [...delivered, 'RR473128220CN', '2026-11-12', 'claim', 'open', '2026-11-20'];
    expect(ask('CLAIM_ACTION', [[row], [wide], today])).toBe('Contest: delivered');
    expect(ask('CLAIM_REPLY', [[row], [wide], today])).toMatch(/8193402210040003/);
  });

  it('CLAIM_REPLY: blank where no letter is needed', () => {
    const refunded = [[...dear, 'yes']];
    const wide = [[...headers, 'Refunded']];
    expect(ask('CLAIM_ACTION', [refunded, wide, today])).toBe('Closed');
    expect(ask('CLAIM_REPLY', [refunded, wide, today])).toBe('');
    expect(ask('CLAIM_DUE', [refunded, wide, today])).toBe('');
  });

  it('CLAIM_REPLY: names what is missing instead of sending a letter with a hole', () => {
    const wrong = but(dear, {
      Marketplace: 'Shopify',
      'Buyer message': 'The lamp arrived broken, I want to return it',
      'Tracking status': 'Delivered',
    });
    expect(ask('CLAIM_REPLY', [[wrong], head, today])).toMatch(/^No letter yet: fill in .*ddress/);
    const chinese = [['language', 'zh']];
    expect(ask('CLAIM_REPLY', [[wrong], head, today, chinese])).toMatch(
      /^暂无法写信：请填写 .*地址/,
    );
  });

  it('CLAIM_TABLE: the same answers side by side under their titles', () => {
    const table = ask('CLAIM_TABLE', [[headers, dear, blank, cheap], today]);
    const parts = formulas
      .filter(({ name }) => name !== 'CLAIM_TABLE')
      .map((formula) => ask(formula.name, [[headers, dear, blank, cheap], '', today]));
    const joined = [0, 1, 2, 3].map((row) =>
      parts.flatMap((part) => (Array.isArray(part) ? part[row] : [])),
    );
    expect(table).toEqual(joined);
    expect(joined[0]).toEqual(
      'Risk,Score,Action,Why,Due,Refund cost,Reship cost,Saving,Reply'.split(','),
    );
  });
});

describe('lines', () => {
  it.each(formulas.map((formula) => [formula.name, formula] as const))(
    '%s gives one of its width for each row given, blank ones included',
    (_, formula) => {
      const [answers, width] = [
        answer(formula, over(formula, [dear, blank, quiet, blank]), standingOn().around),
        formula.columns.length,
      ];
      const lines = Array.isArray(answers) ? answers : [];
      const rows = formula.name === 'CLAIM_TABLE' ? lines.slice(1) : lines;
      expect(rows).toHaveLength(4);
      for (const each of rows) expect(each).toHaveLength(width);
      expect(rows[1]).toEqual(Array(width).fill(''));
      expect(rows[3]).toEqual(Array(width).fill(''));
      expect(rows[0]).not.toEqual(rows[1]);
    },
  );

  it('of a block with its header: title on the header, nothing above it', () => {
    const note = line({ 'Order ID': 'Orders of our shop' });
    const rows = [note, blank, headers, dear, cheap];
    expect(ask('CLAIM_ACTION', [rows, '', today])).toEqual([
      [''],
      [''],
      ['Action'],
      ['Reship'],
      ['Refund'],
    ]);
    expect(ask('CLAIM_COST', [[headers, blank], '', today])).toEqual([
      ['Refund cost', 'Reship cost', 'Saving'],
      ['', '', ''],
    ]);
  });

  it('begin with the title when the header is both in the rows and given', () => {
    expect(ask('CLAIM_RISK', [[headers, dear], head, today])).toEqual([['Risk'], ['High']]);
  });

  it('of an order with several lines: the answer on its first', () => {
    const second = but(dear, { Item: 'Bulb' });
    expect(ask('CLAIM_ACTION', [[quiet, dear, second, cheap], head, today])).toEqual([
      ['Contact buyer first'],
      ['Reship'],
      [''],
      ['Refund'],
    ]);
  });

  it('of a single row: one cell, or one line', () => {
    expect(ask('CLAIM_ACTION', [[dear], head, today])).toBe('Reship');
    expect(ask('CLAIM_COST', [[dear], head, today])).toEqual([[73.6, 29.68, 43.92]]);
    expect(ask('CLAIM_ACTION', [[blank], head, today])).toBe('');
    expect(ask('CLAIM_ACTION', ['', head, today])).toBe('');
  });

  it('are not moved by a row that cannot be read', () => {
    const bad = line({ 'Order ID': '####', 'Order date': '31/31/2026', 'Order value': 'ten' });
    expect(ask('CLAIM_ACTION', [[dear, bad, cheap], head, today])).toEqual([
      ['Reship'],
      [expect.any(String)],
      ['Refund'],
    ]);
  });

  it('keep their shape whatever stands in the cells', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      fc.constantFrom('', '__proto__', 'constructor', '=1/0', '#REF!', 'Order ID', '订单号', null),
      fc.constantFrom(...dear),
    );
    const rows = fc.array(
      fc.array(wild, { minLength: headers.length, maxLength: headers.length }),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...formulas), (cells, formula) => {
        const lines = answer(formula, over(formula, cells), standingOn().around);
        const more = formula.name === 'CLAIM_TABLE' ? 1 : 0;
        expect(lines).toHaveLength(cells.length + more);
        for (const each of Array.isArray(lines) ? lines : [])
          expect(each).toHaveLength(formula.columns.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('today', () => {
  const due = (given: unknown, place?: Place) =>
    ask('CLAIM_DUE', [[quiet], head, given, '', ''], place);

  it.each([
    ['ISO text', '2026-11-21'],
    ['text as people write it', '21 Nov 2026'],
    ['a serial number', 46_347],
    ['a serial number with a time', 46_347.9],
    ['a range of one cell', [['2026-11-21']]],
  ])('as %s', (_, given) => {
    expect(due(given)).toBe('2026-11-21');
  });

  it('as a date cell is the day in the spreadsheet’s zone', () => {
    // Midnight of the 21st in Shanghai.
    const midnight = new Date('2026-11-20T16:00:00Z');
    expect(due(midnight)).toEqual(midnight);
    expect(due(midnight, { zone: 'America/Los_Angeles' })).toEqual(
      new Date('2026-11-20T08:00:00Z'),
    );
  });

  it.each([
    ['2026-11-20T15:59:00Z', 'Asia/Shanghai', '2026-11-19T16:00:00Z'],
    ['2026-11-20T16:01:00Z', 'Asia/Shanghai', '2026-11-20T16:00:00Z'],
    ['2026-11-21T04:59:00Z', 'America/New_York', '2026-11-20T05:00:00Z'],
    ['2026-11-21T05:01:00Z', 'America/New_York', '2026-11-21T05:00:00Z'],
  ])('left out at %s in %s is the day that began %s', (now, zone, expected) => {
    for (const none of [undefined, null, '', [['']]])
      expect(due(none, { now, zone })).toEqual(new Date(expected));
  });

  it('left out is counted in the seller’s own zone where the settings name one', () => {
    const place = { now: '2026-11-21T00:30:00Z', zone: 'America/New_York' };
    const settings = [['timeZone', 'Asia/Shanghai']];
    const day = (given: readonly (readonly string[])[]) =>
      ask('CLAIM_DUE', [[quiet], head, '', given], place);
    expect(day(settings)).toEqual(new Date('2026-11-21T05:00:00Z'));
    expect(day([['timeZone', 'Nowhere/City']])).toEqual(new Date('2026-11-20T05:00:00Z'));
  });

  it('with day and month in doubt follows the settings, else is refused', () => {
    expect(() => due('11/12/2026')).toThrow(/no date that can be used as today/);
    const day = ask('CLAIM_DUE', [[quiet], head, '01/12/2026', [['dates', 'dmy']]]);
    expect(day).toBe('2026-12-01');
  });
});

describe('dates', () => {
  it('in cells are the days they show in the spreadsheet’s zone', () => {
    const shown = (zone: string, promised: string) => {
      const dated = but(dear, { 'Promised delivery': new Date(promised) });
      return ask('CLAIM_WHY', [[dated], head, today], { zone });
    };
    expect(shown('Asia/Shanghai', '2026-11-16T16:00:00Z')).toMatch(/17 Nov 2026/);
    expect(shown('America/Los_Angeles', '2026-11-17T08:00:00Z')).toMatch(/17 Nov 2026/);
    expect(shown('America/Los_Angeles', '2026-11-16T16:00:00Z')).toMatch(/16 Nov 2026/);
  });

  it('are asked for once, and only where a date needs the zone', () => {
    const { around, asked } = standingOn();
    answer(named('CLAIM_TABLE'), [[headers, dear, cheap], today], around);
    expect(asked).toEqual({ zone: 0, sheet: 0, read: 0 });
    const dates = [new Date(), new Date(0)];
    answer(named('CLAIM_TABLE'), [[headers, [...dates, ...dear.slice(2)], dear], dates[0]], around);
    expect(asked).toEqual({ zone: 1, sheet: 0, read: 0 });
    answer(named('CLAIM_RISK'), [[dear], head], around);
    expect(asked).toEqual({ zone: 2, sheet: 0, read: 0 });
  });

  it('given back begin their day in the spreadsheet’s zone, also where midnight is skipped', () => {
    const zones = [
      'UTC',
      'Asia/Shanghai',
      'America/Los_Angeles',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Australia/Lord_Howe',
      // Clocks go forward at midnight.
      'Africa/Cairo',
      'Asia/Beirut',
      'America/Havana',
    ];
    const shown = (at: number, timeZone: string) =>
      new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
    const days = fc.oneof(
      fc.integer({ min: 10_958, max: 40_000 }),
      fc
        .constantFrom('2026-04-24', '2026-03-29', '2026-03-08')
        .map((iso) => Date.parse(iso) / 864e5),
    );
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, (zone, day) => {
        const iso = new Date(day * 864e5).toISOString().slice(0, 10);
        const row = line({ 'Order ID': '8193402210040004' });
        const wide = [[...headers, 'Claim status', 'Respond by']];
        const due = ask(
          'CLAIM_DUE',
          [[[...row, 'open', iso]], wide, new Date('2026-11-21T09:00:00Z')],
          { zone },
        );
        const at = due instanceof Date ? due.getTime() : Number.NaN;
        expect(shown(at, zone)).toBe(iso);
        expect(shown(at - 1, zone)).not.toBe(iso);
      }),
      { numRuns: 200 },
    );
  });
});

describe('headers', () => {
  const sheet = [headers, dear, cheap, quiet, blank];

  it('are taken from the sheet where the rows begin in column A under them', () => {
    const { around, asked } = standingOn({ cells: sheet, row: 2 });
    expect(answer(named('CLAIM_ACTION'), [[dear, cheap], '', today], around)).toEqual([
      ['Reship'],
      ['Refund'],
    ]);
    expect(asked.read).toBe(1);
  });

  it('are found below a note', () => {
    const cells = [line({ 'Order ID': 'Our orders' }), ...sheet];
    expect(ask('CLAIM_ACTION', [[cheap], '', today], { cells, row: 4 })).toBe('Refund');
  });

  it('are taken from the sheet for rows far down, beside the formula or not', () => {
    const many = Array.from({ length: 60 }, () => quiet);
    const cells = [headers, ...many, dear];
    for (const row of [62, 3])
      expect(ask('CLAIM_ACTION', [[dear], '', today], { cells, row })).toBe('Reship');
  });

  it('match date cells as the sheet shows them', () => {
    const dated = but(dear, { 'Order date': new Date('2026-09-09T16:00:00Z') });
    const cells = [headers, dated.map((cell) => (cell instanceof Date ? new Date(cell) : cell))];
    expect(ask('CLAIM_ACTION', [[dated], '', today], { cells })).toBe('Reship');
  });

  it('are not guessed for rows that stand elsewhere', () => {
    const shifted = sheet.map((cells) => ['note', ...cells]);
    expect(() => ask('CLAIM_ACTION', [[dear], '', today], { cells: shifted })).toThrow(
      /do not begin in column A[\s\S]*A1:T1/,
    );
    expect(() => ask('CLAIM_ACTION', [[dear], '', today], { cells: [['Summary']] })).toThrow(
      /do not begin in column A/,
    );
    expect(() => ask('CLAIM_ACTION', [[dear], '', today], { cells: sheet, columns: 3 })).toThrow(
      /do not begin in column A/,
    );
  });

  it('are missed where the sheet has none', () => {
    expect(() => ask('CLAIM_ACTION', [[dear], '', today], { cells: [dear, cheap] })).toThrow(
      /No header row was found/,
    );
  });

  it('are not a row of an order that holds a word of a header', () => {
    // “Delivered” and “Refunded” are titles of columns as well.
    const done = but(dear, { 'Tracking status': 'Delivered', 'Buyer message': 'Refunded' });
    for (const rows of [[done], [done, cheap]])
      expect(() => ask('CLAIM_ACTION', [rows, '', today], { cells: [done, cheap, dear] })).toThrow(
        /No header row was found/,
      );
  });

  it('are not the title above them', () => {
    const pad = (text: string) => headers.map((_, i) => (i === 0 ? text : ''));
    const under = [pad('Order'), headers, dear];
    expect(ask('CLAIM_ACTION', [[dear], '', today], { cells: under })).toEqual('Reship');
    const unknown = [pad('Order'), headers.map((_, i) => `Column ${i}`), dear];
    expect(() => ask('CLAIM_ACTION', [[dear], '', today], { cells: unknown })).toThrow(
      /No header row was found/,
    );
  });

  it('are not looked for over blank rows', () => {
    const { around, asked } = standingOn({ cells: sheet });
    expect(answer(named('CLAIM_RISK'), [[blank, blank], '', today], around)).toEqual([[''], ['']]);
    expect(asked).toEqual({ zone: 0, sheet: 0, read: 0 });
  });
});

describe('row numbers', () => {
  const cells = [headers, dear, blank, ...Array.from({ length: 20 }, () => quiet), cheap];
  const place = { cells, rows: 1000 };

  it.each([
    [1, 'Action'],
    [2, 'Reship'],
    [3, ''],
    [4, 'Contact buyer first'],
    [24, 'Refund'],
    [25, ''],
    [1000, ''],
  ])('row %i gives “%s”', (row, expected) => {
    expect(ask('CLAIM_ACTION', [row, '', today], place)).toBe(expected);
  });

  it('give a line for several columns', () => {
    expect(ask('CLAIM_COST', [24, undefined, today], place)).toEqual([[5.52, 7.28, 0]]);
  });

  it.each([0, -1, 2.5, 1001, Number.NaN])('%s is refused', (row) => {
    expect(() => ask('CLAIM_ACTION', [row, '', today], place)).toThrow(/has no row/);
  });
});

describe('letters', () => {
  const ours = [
    ['Action', 'Marketplace', 'Language', 'Text'],
    ['Reship', '', 'en', 'We send {{order}} again.'],
    ['refund_delivery', 'eBay', 'en', 'Only eBay'],
    ['', '', '', ''],
  ];
  const replies = (letters: unknown, language: unknown = '') =>
    ask('CLAIM_REPLY', [[dear, cheap], head, today, '', language, letters]);
  const builtIn = (language = '') => ask('CLAIM_REPLY', [[dear, cheap], head, today, '', language]);

  it('of the seller’s own take the place of the built-in ones, where they are meant for', () => {
    const [, second] = [builtIn()].flat();
    expect(replies(ours)).toEqual([['We send 8193402210040001 again.'], second]);
    expect(replies(ours, 'de')).toEqual(builtIn('de'));
  });

  it('stand in CLAIM_TABLE, too', () => {
    const rows = ask('CLAIM_TABLE', [[headers, dear], today, '', ours]);
    expect(Array.isArray(rows) ? rows.map((row) => row[8]) : []).toEqual([
      'Reply',
      'We send 8193402210040001 again.',
    ]);
  });

  it('are found by their headers: any order, either language, columns of your own', () => {
    const turned = [
      ['My letters'],
      ['正文', 'Checked by', 'ACTION', ' language '],
      ['We send {{order}} again.', 'Li', '补发', 'English'],
    ];
    expect(replies(turned)).toEqual(replies(ours));
  });

  it.each([
    ['left out', undefined],
    ['a blank cell', ''],
    ['a header alone', ours.slice(0, 1)],
  ])('%s: the built-in ones', (_, letters) => {
    expect(replies(letters)).toEqual(builtIn());
  });

  it('cut by others in half of a character have a mark there, as no cell can hold it', () => {
    const cut = ['Reship', '', 'en', 'Sorry \ud83d\ude00, we send it again \ud83d'];
    expect([replies([ours[0], cut])].flat(2)[0]).toBe(
      'Sorry \ud83d\ude00, we send it again \ufffd',
    );
  });

  it('that cannot be used leave the built-in ones', () => {
    for (const text of ['{{#order}}', '{{byuer}}', '{{constructor}}', '{{> x}}', ' '])
      expect(replies([ours[0], ['Reship', '', 'en', text]])).toEqual(builtIn());
  });
});

describe('settings', () => {
  const action = (...lines: readonly (readonly unknown[])[]) =>
    ask('CLAIM_ACTION', [[dear, cheap], head, today, lines]);
  const cost = (...lines: readonly (readonly unknown[])[]) =>
    ask('CLAIM_COST', [[quiet], head, today, lines]);
  const standard = ask('CLAIM_COST', [[quiet], head, today]);

  it('speak the seller’s language', () => {
    expect(action(['language', 'zh'])).toEqual([['补发'], ['退款']]);
    expect(action(['language', 'ZH'])).toEqual([['补发'], ['退款']]);
    expect(ask('CLAIM_RISK', [[headers, dear], '', today, [['language', 'zh']]])).toEqual([
      ['风险'],
      ['高'],
    ]);
  });

  // V 20, C 30 % of V or as set, F 6, k 8 %, q 5 %: reship = C + 6 + 0.05 × 18.40.
  it.each([
    ['nothing', [['', '']], 12.92],
    ['a number', [['goodsCostShare', 0.5]], 16.92],
    ['a number as text', [['goodsCostShare', '0.5']], 16.92],
    ['a percentage as text', [['goodsCostShare', '50%']], 16.92],
    ['a blank value', [['goodsCostShare', '']], 12.92],
    ['an impossible value', [['goodsCostShare', 7]], 12.92],
    ['words for a number', [['goodsCostShare', 'half']], 12.92],
    ['a member of a family', [['freight.*', 8]], 14.92],
    [
      'the member that fits the country',
      [
        ['freight.DE', 9],
        ['freight.*', 8],
      ],
      15.92,
    ],
    [
      'a wrong member beside a right one',
      [
        ['freight.DE', 9],
        ['freight.*', 'dear'],
      ],
      15.92,
    ],
    [
      'a header row and further columns',
      [
        ['Setting', 'Value', 'Unit'],
        ['freight.*', 8, 'US$'],
      ],
      14.92,
    ],
    [
      'names nobody knows',
      [
        ['__proto__', 1],
        ['constructor.x', 1],
        ['freight.*', 8],
      ],
      14.92,
    ],
  ])('with %s', (_, lines, reship) => {
    const [[, found]] = [cost(...lines)].flatMap((each) => (Array.isArray(each) ? each : [[]]));
    expect(found).toBe(reship);
  });

  it('left blank are the built-in ones', () => {
    for (const none of [undefined, null, '', [['']]])
      expect(ask('CLAIM_COST', [[quiet], head, today, none])).toEqual(standard);
  });

  it('never throw for what stands in them', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date(),
      fc.constantFrom('language', 'freight.*', 'rates.CNY', 'rules.ebay.claim_reply', null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (lines) => {
        expect(ask('CLAIM_ACTION', [[dear], head, today, lines])).toBeTypeOf('string');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a wrong call says what to write instead', () => {
  const narrow = dear.map((cells) => [cells]).slice(0, 1);
  const cases: readonly [string, string, readonly unknown[], RegExp][] = [
    ['nothing at all', 'CLAIM_RISK', [], /CLAIM_RISK\(A2:T, A1:T1\)/],
    ['an address as text', 'CLAIM_RISK', ['A2:T2'], /“A2:T2” is one cell[\s\S]*ROW\(\)/],
    ['a date for rows', 'CLAIM_RISK', [new Date(0)], /is one cell/],
    ['too few headers', 'CLAIM_RISK', [[dear], [headers.slice(1)]], /15 columns[\s\S]*14/],
    ['one header cell', 'CLAIM_RISK', [[dear], 'Order ID'], /15 columns[\s\S]*headers 1/],
    ['headers over one cell', 'CLAIM_RISK', [narrow, head], /1 column [\s\S]*15/],
    ['two header rows', 'CLAIM_RISK', [[dear], [headers, headers]], /one row[\s\S]*has 2/],
    ['orders as headers', 'CLAIM_RISK', [[dear, cheap], [quiet]], /headers given are no column/],
    ['a row number and headers', 'CLAIM_RISK', [2, head], /leave the second argument empty/],
    [
      'no order column',
      'CLAIM_RISK',
      [[['a', 'b']], [['Item', 'Order value']]],
      /Name one Order ID/,
    ],
    ['no header for CLAIM_TABLE', 'CLAIM_TABLE', [[dear], today], /CLAIM_TABLE needs the header/],
    ['a row number for CLAIM_TABLE', 'CLAIM_TABLE', [2, today], /CLAIM_TABLE needs the header/],
    ['words for today', 'CLAIM_RISK', [[dear], head, 'soon'], /“soon” is no date/],
    ['a yes for today', 'CLAIM_RISK', [[dear], head, true], /“true” is no date/],
    ['headers for today', 'CLAIM_RISK', [[dear], head, head], /one cell for today/],
    [
      'one settings column',
      'CLAIM_RISK',
      [[dear], head, today, [['a'], ['b']]],
      /name column and a/,
    ],
    ['one settings cell', 'CLAIM_RISK', [[dear], head, today, 'zh'], /name column and a value/],
    [
      'a language nobody writes',
      'CLAIM_REPLY',
      [[dear], head, today, '', 'nl'],
      /“nl” is no[\s\S]*de, fr/,
    ],
    [
      'the settings for letters',
      'CLAIM_REPLY',
      [[dear], head, today, '', '', [['language', 'zh']]],
      /The letters are the Claim letters tab with its header row/,
    ],
    [
      'letters without their header',
      'CLAIM_TABLE',
      [[headers, dear], today, '', [['refund', '', 'en', 'Text']]],
      /'Claim letters'!A:D/,
    ],
    ['one cell of letters', 'CLAIM_REPLY', [[dear], head, today, '', '', 'x'], /header row/],
    [
      'two languages',
      'CLAIM_REPLY',
      [[dear], head, today, '', [['de'], ['en']]],
      /one cell for lang/,
    ],
  ];

  it.each(cases)('%s', (_, name, given, said) => {
    expect(() => ask(name, given)).toThrow(said);
  });

  it('in Chinese where the settings say so', () => {
    const chinese = [['language', 'zh']];
    expect(() => ask('CLAIM_RISK', [[dear], [headers.slice(1)], today, chinese])).toThrow(
      /订单区域有 15 列，表头有 14 列/,
    );
  });

  it.each(languageCodes)('letters can be asked for in %s', (code) => {
    expect(ask('CLAIM_REPLY', [[dear], head, today, '', code])).toMatch(/8193402210040001/);
  });
});
