// The built add-on in a spreadsheet: formulas typed into cells, spilled, recalculated, refused.
import { describe, expect, it } from 'vitest';
import { addOn } from '../emulator/helpers';
import { builtFile } from './built';
import { blank, but, cheap, dear, headers, quiet } from './orders';

const manifest = JSON.parse(builtFile('appsscript.json'));
const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => String(cell)));

interface Given {
  readonly zone?: string;
  readonly locale?: string;
  readonly orders?: readonly (readonly unknown[])[];
}

/** A book with orders in A1:O, room to the right, settings, and a page of its own. */
function tracker({ zone = 'Asia/Shanghai', locale, orders }: Given = {}) {
  const made = addOn(builtFile('Code.js'), {
    zone,
    ...(locale === undefined ? {} : { locale }),
    manifest,
    sheets: [
      {
        name: 'Orders',
        cells: texts(orders ?? [headers, dear, blank, cheap, quiet]),
        rows: 40,
        columns: 30,
      },
      {
        name: 'Claim settings',
        cells: [
          ['Setting', 'Value', 'Unit'],
          ['language', 'en', ''],
        ],
      },
      { name: 'Page', cells: [] },
    ],
  });
  const { user, host } = made;
  return {
    ...made,
    type: (cell: string, formula: string) => user.type('Orders', cell, formula),
    see: (cell: string) => user.see('Orders', cell),
    column: (block: string) => user.texts('Orders', block).map((line) => line.join('|')),
    lastCall: () => {
      const call = host.formulaCalls().at(-1);
      if (call === undefined) throw new Error('no formula was called');
      return call;
    },
  };
}

const day = '"2026-11-21"';

describe('a formula in a cell', () => {
  it('fills its column from one call', () => {
    const { type, column, host } = tracker();
    type('Q2', `=CLAIM_ACTION(A2:O, A1:O1, ${day})`);
    expect(column('Q2:Q6')).toEqual(['Reship', '', 'Refund', 'Contact buyer first', '']);
    expect(host.formulaCalls()).toHaveLength(1);
  });

  it('fills several columns, with titles where the header is in the rows', () => {
    const { type, column } = tracker();
    type('Q1', `=CLAIM_COST(A1:O5, "", ${day})`);
    expect(column('Q1:S5')).toEqual([
      'Refund cost|Reship cost|Saving',
      '73.6|29.68|43.92',
      '||',
      '5.52|7.28|0',
      expect.stringMatching(/^18\.4\|12\.92\|$/),
    ]);
  });

  it('fills a whole table', () => {
    const { user } = tracker();
    user.type('Page', 'A1', `=CLAIM_TABLE(Orders!A1:O5, ${day})`);
    const [titles, first, second] = user.texts('Page', 'A1:I3');
    expect(titles?.join()).toBe('Risk,Score,Action,Why,Due,Refund cost,Reship cost,Saving,Reply');
    expect(first?.slice(0, 3)).toEqual(['High', expect.any(String), 'Reship']);
    expect(first?.[8]).toMatch(/^Hello/);
    expect(second?.join('')).toBe('');
  });

  it('over one row gives one value', () => {
    const { type, column } = tracker();
    type('Q2', `=CLAIM_ACTION(A2:O2, A$1:O$1, ${day})`);
    expect(column('Q1:R3')).toEqual(['|', 'Reship|', '|']);
  });

  it('is worked out again when an order changes, and answers anew', () => {
    const { type, see, host } = tracker();
    type('Q2', `=CLAIM_ACTION(A2:O2, A1:O1, ${day})`);
    expect(see('Q2').value).toBe('Reship');
    type('G2', '95');
    expect(see('Q2').value).toBe('Refund');
    expect(host.formulaCalls()).toHaveLength(2);
  });

  it('follows the settings tab', () => {
    const { type, see, user } = tracker();
    type('Q2', `=CLAIM_RISK(A2:O2, A1:O1, ${day}, 'Claim settings'!A:B)`);
    expect(see('Q2').value).toBe('High');
    user.type('Claim settings', 'B2', 'zh');
    expect(see('Q2').value).toBe('高');
  });

  it('reads dates as the sheet shows them, in any zone and date order', () => {
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Etc/UTC', 'Pacific/Kiritimati']) {
      const { type, see } = tracker({ zone });
      type('Q2', `=CLAIM_WHY(A2:O2, A1:O1, ${day})`);
      expect(see('J2').value).toEqual({ serial: 46_343 });
      expect(see('Q2').value).toMatch(/4 days past the promised 17 Nov 2026/);
    }
  });

  it('gives a due date that is a date, or its text where all was text', () => {
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles']) {
      const { type, see } = tracker({ zone });
      type('Q2', `=CLAIM_DUE(A2:O2, A1:O1, ${day})`);
      // 22 November 2026
      expect(see('Q2').value).toEqual({ serial: 46_348 });
    }
    const orders = [headers, dear].map((row) => row.map((cell) => `'${cell}`));
    const { type, see } = tracker({ orders });
    type('Q2', `=CLAIM_DUE(A2:O2, A1:O1, ${day})`);
    expect(see('Q2').value).toBe('2026-11-22');
  });

  it('takes TODAY(), and the day of the sheet when it is left out', () => {
    // The clock of these tests: noon of the 21st in Shanghai, the evening of the 20th in California.
    const due = (zone: string, formula: string) => {
      const made = tracker({ zone });
      made.type('Q5', formula);
      return made.see('Q5').value;
    };
    for (const formula of ['=CLAIM_DUE(A5:O5, A1:O1)', '=CLAIM_DUE(A5:O5, A1:O1, TODAY())']) {
      expect(due('Asia/Shanghai', formula)).toEqual({ serial: 46_347 });
      expect(due('America/Los_Angeles', formula)).toEqual({ serial: 46_346 });
    }
  });
});

describe('what a formula reads beyond its arguments', () => {
  it('is nothing but the zone, and that only for dates', () => {
    const { type, see, lastCall } = tracker();
    type('Q2', `=CLAIM_TABLE(A1:O5, ${day})`);
    see('Q2');
    expect(lastCall().calls.by).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSpreadsheetTimeZone': 1,
    });
    const orders = [headers, dear].map((row) => row.map((cell) => `'${cell}`));
    const plain = tracker({ orders });
    plain.type('Q2', `=CLAIM_ACTION(A2:O2, A1:O1, ${day})`);
    expect(plain.see('Q2').value).toBe('Reship');
    expect(plain.lastCall().calls.total).toBe(0);
  });

  it('is the header of its own sheet, where none is given', () => {
    const { type, column, lastCall } = tracker();
    type('Q2', `=CLAIM_ACTION(A2:O5, "", ${day})`);
    expect(column('Q2:Q5')).toEqual(['Reship', '', 'Refund', 'Contact buyer first']);
    expect(lastCall().calls.by['Range.getValues']).toBe(1);
  });

  it('is not the header of another sheet', () => {
    const { user } = tracker();
    user.type('Page', 'A1', `=CLAIM_ACTION(Orders!A2:O5, "", ${day})`);
    expect(user.see('Page', 'A1')).toMatchObject({
      value: '#ERROR!',
      error: expect.stringMatching(/do not begin in column A of this sheet/),
    });
  });

  it('is a row of its own sheet, by number', () => {
    const { type, see, column } = tracker();
    for (const row of [2, 3, 4, 5]) type(`Q${row}`, `=CLAIM_ACTION(ROW(), "", ${day})`);
    expect(column('Q2:Q5')).toEqual(['Reship', '', 'Refund', 'Contact buyer first']);
    type('R9', `=CLAIM_ACTION(4, "", ${day})`);
    expect(see('R9').value).toBe('Refund');
  });
});

describe('a formula refuses with a sentence over the cell', () => {
  it.each([
    ['=CLAIM_RISK()', /Give the order rows, such as CLAIM_RISK\(A2:T, A1:T1\)/],
    ['=CLAIM_RISK(A2:O2, A1:N1)', /15 columns and the headers 14/],
    ['=CLAIM_RISK("A2:O2")', /is one cell/],
    ['=CLAIM_RISK(B2:O2, B1:O1)', /Name one Order ID/],
    ['=CLAIM_RISK(A2:O2, A1:O1, "tomorrow")', /“tomorrow” is no date/],
    [
      '=CLAIM_RISK(A2:O2, A1:O1, "2026-11-21", \'Claim settings\'!A1:A2)',
      /name column and a value/,
    ],
    ['=CLAIM_REPLY(A2:O2, A1:O1, "2026-11-21", "", "xx")', /“xx” is no language/],
    ['=CLAIM_TABLE(A2:O5)', /CLAIM_TABLE needs the header row/],
    ['=CLAIM_RISK(A2:O2, A1:O1, NOW())', /NOW\(\)/],
  ])('%s', (formula, sentence) => {
    const { type, see } = tracker();
    type('Q2', formula);
    expect(see('Q2')).toMatchObject({ value: '#ERROR!', error: expect.stringMatching(sentence) });
  });

  it('and is not found under another name', () => {
    const { type, see } = tracker();
    type('Q2', '=CLAIM_MAGIC(A2:O2)');
    expect(see('Q2').value).toBe('#NAME?');
  });
});

describe('sheets as sellers have them', () => {
  it('in Chinese, with a note above the header and an open range', () => {
    const orders = [
      ['我的订单'],
      [
        '订单号',
        '平台',
        '下单日期',
        '订单金额',
        '币种',
        '承诺送达',
        '物流方式',
        '物流状态',
        '买家留言',
      ],
      [
        "'8193402210041001",
        '速卖通',
        '2026/9/10',
        '80',
        'USD',
        '2026/11/17',
        '平邮',
        '运输途中',
        '没收到货',
      ],
    ];
    const { type, column, user } = tracker({ orders, locale: 'zh_CN' });
    user.type('Claim settings', 'B2', 'zh');
    type('K1', `=CLAIM_RISK(A1:I, "", ${day}, 'Claim settings'!A:B)`);
    expect(column('K1:K4')).toEqual(['', '风险', '高', '']);
  });

  it('with long numbers kept as text and a damaged one', () => {
    const damaged = but(cheap, { 'Order ID': '8.1934E+15' });
    const { type, column } = tracker({ orders: [headers, dear, damaged] });
    type('Q2', `=CLAIM_ACTION(A2:O3, A1:O1, ${day})`);
    expect(column('Q2:Q3')[0]).toBe('Reship');
    expect(column('Q2:Q3')[1]).not.toBe('');
  });
});
