// Classify all orders: the right results in the right rows, nothing else touched, the same sheet when
// run again, and few calls however long the sheet is.

import { describe, expect, it } from 'vitest';
import { plainText, readCells } from '../../src/addon/sheet/cells';
import type { Backing } from '../../src/emulator/backing';
import { refusal } from '../../src/emulator/refusal';
import { refusalWords } from '../../src/text/addon';
import fc from '../fc';
import { blank, but, cheap, dear, headers, line, quiet } from './orders';
import { openDesk, pictureOf, said } from './sheet-helpers';
import { ask, type Part, partOf } from './sidebar-helpers';

/** As a seller types them; order numbers as text, as they are too long for a number. */
const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell, i) => `${i === 0 ? "'" : ''}${cell}`.replace(/^''?$/, '')));
const sheet = texts([headers, dear, cheap, quiet]);

const classified = (orders: readonly (readonly string[])[], language: 'en' | 'zh' = 'en') => {
  const desk = openDesk({ orders, language });
  const done = desk.choose('classify');
  if (!done.ok) throw new Error(done.error?.message);
  return { ...desk, done };
};

describe('results', () => {
  it('are those worked by hand, without a set-up before', () => {
    const desk = classified(sheet);
    expect(desk.column('Risk')).toEqual(['High', 'High', 'High']);
    expect(desk.column('Action')).toEqual(['Reship', 'Refund', 'Contact buyer first']);
    // The buyer wrote on the 20th and is to be answered within two days; silence is due today.
    expect(desk.column('Due')).toEqual(['2026-11-22', '2026-11-22', '2026-11-21']);
    expect(desk.column('Why')[0]).toMatch(
      /^The buyer wrote “never received”; 4 days past the promised 17 Nov/,
    );
  });

  it('speak Chinese to a Chinese seller, and to each buyer the buyer’s own language', () => {
    const desk = classified(sheet, 'zh');
    expect(desk.column('风险')).toEqual(['高', '高', '高']);
    expect(desk.column('建议')).toEqual(['补发', '退款', '主动联系买家']);
    const replies = desk.column('回复');
    // The first wrote in English, the third not at all, and lives in Germany.
    expect(replies[0]).toMatch(/^Hello/);
    expect(replies[2]).toMatch(/^Guten Tag/);
  });

  it('read dates as the sheet shows them, in any zone', () => {
    for (const zone of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Etc/UTC']) {
      const desk = openDesk({ orders: sheet, zone, now: () => Date.UTC(2026, 10, 21, 9) });
      desk.choose('classify');
      expect(desk.column('Why')[2]).toMatch(/^4 days past the promised 17 Nov 2026/);
      expect(desk.see('S2').value).toEqual({ serial: 46_348 });
    }
  });

  it('stand on an order’s first line only, and leave blank rows blank', () => {
    const second = line({ 'Order ID': dear[0] ?? '', Item: 'Bulb' });
    const desk = classified(texts([headers, dear, second, blank, cheap]));
    expect(desk.column('Action')).toEqual(['Reship', '', '', 'Refund']);
  });

  it('leave alone what the seller keeps under the orders', () => {
    const total = line({ 'Order ID': 'Total', 'Order value': '106' });
    const desk = classified(texts([headers, dear, cheap, quiet, blank, total]));
    desk.type('P6', '3 high');
    desk.type('Q6', '=ROW()');
    desk.choose('classify');
    expect(desk.see('P6').value).toBe('3 high');
    expect(desk.see('Q6').formula).toBe('=ROW()');
  });

  it('go when the order is deleted', () => {
    const desk = classified(sheet);
    for (const column of headers.map((_, i) => String.fromCharCode(65 + i)))
      desk.type(`${column}3`, '');
    desk.choose('classify');
    expect(desk.texts('P3:T3')).toEqual([['', '', '', '', '']]);
    expect(desk.column('Action')).toEqual(['Reship', '', 'Contact buyer first']);
  });

  it('are the same after a second run, and a third on the next day changes what is new', () => {
    let now = Date.UTC(2026, 10, 21, 4);
    const desk = openDesk({ orders: sheet, now: () => now });
    desk.choose('classify');
    const once = pictureOf(desk.backing, 'Orders');
    const again = desk.choose('classify');
    expect(pictureOf(desk.backing, 'Orders')).toEqual(once);
    // Nothing was different, so nothing was written.
    expect(again.calls.by['Range.setValues']).toBeUndefined();
    now += 86_400_000;
    desk.choose('classify');
    expect(desk.column('Why')[2]).toMatch(/^5 days past/);
  });
});

describe('what the seller wrote into the result columns', () => {
  it('stays in Evidence and Reply, and a cleared cell is filled anew', () => {
    const desk = classified(sheet);
    const reply = desk.columnOf('Reply');
    const evidence = desk.columnOf('Evidence');
    const letter = desk.see(`${reply}3`).value;
    desk.type(`${reply}2`, 'Dear Tom, I am sorry.');
    desk.type(`${reply}3`, '');
    desk.type(`${evidence}2`, '☑ all sent');
    desk.type('G2', '95');
    desk.choose('classify');
    expect(desk.column('Action')[0]).toBe('Refund');
    expect(desk.see(`${reply}2`).value).toBe('Dear Tom, I am sorry.');
    expect(desk.see(`${reply}3`).value).toBe(letter);
    expect(desk.see(`${evidence}2`).value).toBe('☑ all sent');
  });

  it.each(['yes', '是', 'x', '2026-11-20', 'TRUE', '✓'])(
    'a row with “%s” in Handled keeps its results',
    (mark) => {
      const desk = classified(sheet);
      const before = desk.texts('P2:V2');
      desk.type(`${desk.columnOf('Handled')}2`, mark);
      desk.type('G2', '95');
      desk.type('G3', '95');
      desk.choose('classify');
      expect(desk.texts('P2:V2')).toEqual(before);
      expect(desk.column('Action').slice(0, 2)).toEqual(['Reship', 'Refund']);
    },
  );

  it('a handled row counts as an order, but not as work', () => {
    const desk = classified(sheet);
    desk.type(`${desk.columnOf('Handled')}4`, 'yes');
    expect(said(desk.choose('classify'))).toMatch(
      /^3 orders: 2 high, 0 medium, 0 low, 1 handled; 2 answers due by tomorrow/,
    );
  });

  it('“no” in Handled is not handled', () => {
    const desk = classified(sheet);
    desk.type(`${desk.columnOf('Handled')}2`, 'no');
    desk.type('G2', '95');
    desk.choose('classify');
    expect(desk.column('Action')[0]).toBe('Refund');
  });

  it('formulas and odd texts survive beside a change in the next row', () => {
    const desk = classified(sheet);
    const reply = desk.columnOf('Reply');
    const kept = ["'007", "'=1+1", "'2026-11-21", "'TRUE", "'+49 30 1234", 'plain words'];
    for (const [i, text] of kept.entries()) {
      desk.type(`A${5 + i}`, `9${i}`);
      desk.type(`${reply}${5 + i}`, text);
    }
    desk.type(`${reply}11`, '=ROW()');
    desk.type('A11', '99');
    const before = kept.map((_, i) => desk.see(`${reply}${5 + i}`).value);
    expect(before).toEqual(kept.map((text) => text.replace(/^'/, '')));
    for (const _ of ['once', 'twice']) {
      desk.type(`${reply}2`, ''); // so that something is written into this column
      desk.choose('classify');
      expect(kept.map((_, i) => desk.see(`${reply}${5 + i}`).value)).toEqual(before);
      expect(desk.see(`${reply}11`).formula).toBe('=ROW()');
    }
  });

  it('a formula of theirs that fills the column is left to fill it', () => {
    const desk = classified(sheet);
    const reply = desk.columnOf('Reply');
    for (const row of [3, 4]) desk.type(`${reply}${row}`, '');
    desk.type(`${reply}2`, '=CLAIM_REPLY(A2:O4, A1:O1, "2026-11-21")');
    const filled = desk.column('Reply');
    expect(filled.filter((letter) => letter.length > 100)).toHaveLength(3);
    desk.type('G2', '95');
    desk.choose('classify');
    expect(desk.column('Action')[0]).toBe('Refund');
    expect(desk.see(`${reply}2`).formula).toMatch(/^=CLAIM_REPLY/);
    expect(desk.column('Reply').slice(1)).toEqual(filled.slice(1));
  });
});

describe('the summary', () => {
  it('says how many, what is due, and what it costs', () => {
    const { done } = classified(sheet);
    // Refunds: 80 − 6.40 and 6 − 0.48 and 20 − 1.60; advised: 29.68 and 5.52 and nothing priced.
    expect(said(done)).toMatch(
      /^3 orders: 3 high, 0 medium, 0 low; 3 answers due by tomorrow; refunding all of them would cost US\$79\.12, the advised actions US\$35\.20\./,
    );
  });

  it('names cells that could not be used, by row and column', () => {
    const bad = but(quiet, { 'Order date': '31/02/2026', 'Goods cost': 'cheap' });
    const { done } = classified(texts([headers, dear, cheap, bad]));
    expect(said(done)).toMatch(/Row 4: “31\/02\/2026” in Order date is no date/);
    expect(said(done)).toMatch(/Row 4: “cheap” in Goods cost is no amount/);
  });

  it('says the same thing once, and how many more there are', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      but(quiet, { 'Order ID': String(i + 1), Freight: `x${i}`, 'Order date': 'soon' }),
    );
    const { done } = classified(texts([headers, ...many]));
    expect(said(done).match(/“soon”/g)).toHaveLength(1);
    expect(said(done)).toMatch(/Row 2 and 8 more: “soon” in Order date/);
    expect(said(done)).toMatch(/… and 5 more\./);
  });

  it('speaks Chinese', () => {
    const { done } = classified(sheet, 'zh');
    expect(said(done)).toMatch(/^3 个订单：高风险 3，中风险 0，低风险 0；明天前需处理 3 个/);
  });

  it('says when there are no orders', () => {
    const { done } = classified(texts([headers]));
    expect(said(done)).toMatch(/there are no orders below it/);
  });
});

describe('cells of strangers', () => {
  const hostile = [
    '\'=IMPORTXML("http://example.com", "//a")',
    "'+1 555 0100",
    "'-2+3",
    "'@SUM(A1)",
    "'\t=1+1",
    `x${'y'.repeat(49_998)}`,
    'half a \ud83d character',
    '{{buyer}} <b>bold</b> {x}',
    "''twice",
  ];

  it('stay what they are, and never become a formula in a result', () => {
    const rows = hostile.map((text, i) =>
      but(dear, { 'Order ID': `81934022100${i}`, 'Buyer message': text, Item: text }),
    );
    const desk = openDesk({ orders: texts([headers, ...rows]) });
    const cells = () =>
      rows.map((_, i) =>
        headers.map((_, column) => desk.see(`${String.fromCharCode(65 + column)}${i + 2}`)),
      );
    const before = cells();
    const done = desk.choose('classify');
    expect(done.error).toBeNull();
    expect(said(done)).toMatch(/^9 orders/);
    expect(cells()).toEqual(before);
    for (let row = 2; row < 2 + rows.length; row += 1)
      for (const column of 'PQRSTUVW') {
        const cell = desk.see(`${column}${row}`);
        expect(cell.formula).toBe('');
        expect(String(cell.display).length).toBeLessThan(50_000);
        expect(JSON.stringify(cell.display)).not.toMatch(/\\ud[89a-f]/);
      }
  });

  it('may be headers of any name', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '=1+1', '🙂'];
    const rows = texts([
      [...headers, ...odd.map((each) => `'${each}`)],
      [...dear, ...odd.map(() => 'x')],
    ]);
    const desk = openDesk({ orders: rows });
    expect(desk.choose('classify').error).toBeNull();
    expect(desk.column('Action')).toEqual(['Reship']);
    expect(desk.texts('P1:U2')).toEqual([odd, odd.map(() => 'x')]);
  });

  it('longer than Sheets can hold are read all the same', () => {
    const rows = readCells([['x'.repeat(60_000), new Date(Number.NaN), undefined, {}]], () => '');
    expect(rows[0]?.map((cell) => String(cell).length)).toEqual([60_000, 0, 0, 0]);
  });
});

describe('any sheet at all', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', 'yes', '2026-11-01', '12.50', 'DE', 'Delivered') },
    {
      weight: 1,
      arbitrary: fc
        .string({ maxLength: 20 })
        .map((text) => (text.startsWith('=') ? `'${text}` : text)),
    },
    { weight: 1, arbitrary: fc.constantFrom('=ROW()', "'=1+1", 'Total', '合计', '纠纷中') },
  );

  it('keeps the seller’s cells, and is the same after a second run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 15, maxLength: 15 }), { minLength: 1, maxLength: 8 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { maxLength: 4 }),
        (rows, renamed) => {
          const titles = headers.map((header, i) =>
            i > 0 && renamed.includes(i) ? `x${i}` : header,
          );
          const desk = openDesk({ orders: [titles, ...rows], rows: 15 });
          const own = desk.texts('A1:O15');
          const formulas = rows.map((_, i) => desk.see(`A${i + 2}`).formula);
          const done = desk.choose('setUp', 'YES');
          expect(done.error).toBeNull();
          expect(done.logs).toEqual([]);
          const once = pictureOf(desk.backing, 'Orders');
          expect(desk.texts('A1:O15')).toEqual(own);
          expect(rows.map((_, i) => desk.see(`A${i + 2}`).formula)).toEqual(formulas);
          desk.choose('classify');
          expect(pictureOf(desk.backing, 'Orders')).toEqual(once);
        },
      ),
      { numRuns: 25 },
    );
  }, 180_000);
});

describe('plainText', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-12', "'-12"],
    ['@home', "'@home"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1+1', "'＝1+1"],
    ['007', "'007"],
    ['1/2', "'1/2"],
    ['true', "'true"],
    ['Low risk.', 'Low risk.'],
    ['风险低。', '风险低。'],
    ["'=1+1", "'=1+1"],
    ['', ''],
  ])('%j → %j', (text, written) => {
    expect(plainText(text)).toBe(written);
  });

  it('gives a cell that holds exactly the text, whatever it is', () => {
    const desk = openDesk({ orders: sheet });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.constantFrom('=A1', '+1', '12.5%', '1e5', '$5', '3:30', '2026-01-02', 'Jan 5', '1,5'),
        ),
        (text) => {
          fc.pre(!text.startsWith("'"));
          desk.backing.enter({ sheet: 1, row: 50, column: 1, rows: 1, columns: 1 }, [
            [plainText(text) === '' ? null : plainText(text)],
          ]);
          const cell = desk.see('A50');
          expect(cell.formula).toBe('');
          expect(cell.value ?? '').toBe(text);
        },
      ),
    );
  });
});

describe('long sheets', () => {
  /** Orders of one to four lines each, in turn. */
  const long = (rows: number) => {
    const lines: string[][] = [];
    for (let order = 0; lines.length < rows; order += 1)
      for (let i = 0; i <= order % 4 && lines.length < rows; i += 1)
        lines.push(
          (i === 0
            ? but(order % 2 === 0 ? dear : cheap, { 'Order ID': `9${order}` })
            : line({ 'Order ID': `9${order}`, Item: `part ${i}` })
          ).map(String),
        );
    return [headers.map(String), ...lines];
  };

  /** What every row must say: an order's first line its action, the others nothing. */
  const expected = (rows: readonly (readonly string[])[]) =>
    rows.slice(1).map((row, i) => {
      const first = rows[i]?.[0] !== row[0];
      return first ? (row[4] === '80' ? 'Reship' : 'Refund') : '';
    });

  /** A file in which every block takes two and a half minutes to read: at first, and before and after it is written. */
  function slowFile() {
    let isSlow = true;
    let late = 0;
    return {
      slow: (is: boolean) => {
        isSlow = is;
      },
      now: () => Date.UTC(2026, 10, 21, 4) + late,
      guard: (backing: Backing): Backing => ({
        ...backing,
        values(area) {
          if (isSlow && area.rows > 500) late += 50_000;
          return backing.values(area);
        },
      }),
    };
  }

  /** A sheet of so many rows, set up while it was short. */
  function longFile(orders: readonly (readonly string[])[]) {
    const rows = orders.length - 1;
    const desk = openDesk({ orders: orders.slice(0, 5), rows: rows + 1 });
    desk.choose('setUp', 'YES');
    const all = { sheet: 1, row: 2, column: 1, rows, columns: headers.length };
    desk.backing.enter(all, orders.slice(1));
    return desk;
  }

  it.each([100, 1_000])(
    '%i rows are one block: read, and written if it still is the same',
    (rows) => {
      const orders = long(rows);
      const desk = longFile(orders);
      const done = desk.choose('classify');
      expect(done.error).toBeNull();
      const { by, total } = done.calls;
      console.info(
        `${rows} rows: ${total} service calls, ${by['Range.getValues']} reads, ${by['Range.setValues']} writes, ${Math.round(done.ms / 1000)} s on the host's clock`,
      );
      // Beside the block: the settings tab, the head of the sheet; header and block before and after writing.
      expect(by['Range.getValues']).toBe(1 + 2 + 4);
      // Results with their key, and the cells the seller writes in too.
      expect(by['Range.setValues']).toBe(2);
      expect(total).toBeLessThan(290);
      expect(desk.column('Action')).toEqual(expected(orders));
    },
  );

  it('6,000 rows are handed to the sidebar, which goes on block by block', () => {
    const orders = long(6_000);
    const desk = longFile(orders);
    const handed = desk.choose('classify');
    expect([handed.error, handed.sidebar?.title]).toEqual([null, 'Claim Desk']);
    expect(handed.calls.by['Range.setValues']).toBeUndefined();
    expect(ask(desk, 'start', {})).toMatchObject({ begin: 'classify' });
    // Only this once: the sidebar is for orders otherwise.
    expect(ask(desk, 'start', {})).toMatchObject({ begin: 'order' });

    const [calls, writes]: [number[], (number | undefined)[]] = [[], []];
    let [longest, from, counted]: [number, Part['next'], Part['counted'] | null] = [0, null, null];
    do {
      const asked = { language: 'en', from, counted, rows: 1000 };
      const done = desk.host.callFromPage('sidebar_classify', [asked]);
      const part = partOf(done.value);
      calls.push(done.calls.total);
      longest = Math.max(longest, done.ms);
      writes.push(done.calls.by['Range.setValues']);
      ({ next: from, counted } = part);
    } while (from !== null);
    console.info(
      `6000 rows: ${calls.length} blocks of at most ${Math.max(...calls)} service calls, ${calls.reduce((sum, each) => sum + each, 0)} in all, ${Math.round(longest / 1000)} s at most on the host's clock`,
    );
    // An order that begins in one block and ends in the next is left to the next: one block more.
    expect(calls).toHaveLength(7);
    expect(Math.max(...calls)).toBeLessThan(290);
    // A whole block costs the same however far down it is; the few rows of the last are written line by line.
    expect(writes.slice(0, -1)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(new Set(calls.slice(1, -1)).size).toBe(1);
    expect(desk.column('Action')).toEqual(expected(orders));
  }, 180_000);

  it('keep an order together where a block ends in it', () => {
    // Row 2001 is the last of the first block; the order on it goes on for three rows more.
    const orders = long(1998);
    const tail = [0, 1, 2, 3].map((i) =>
      (i === 0
        ? but(dear, { 'Order ID': '7777' })
        : line({ 'Order ID': '7777', Item: 'part' })
      ).map(String),
    );
    const rows = [...orders, ...tail, ...texts([cheap])];
    const desk = openDesk({ orders: rows, rows: rows.length + 10 });
    desk.choose('classify');
    expect(desk.column('Action').slice(-5)).toEqual(['Reship', '', '', '', 'Refund']);
  });

  it('stop before Google would, say how far, and go on there the next time', () => {
    const orders = long(2_300);
    const whole = openDesk({ orders, rows: 2_350 });
    whole.choose('classify');

    const { slow, ...setting } = slowFile();
    const desk = openDesk({ orders, rows: 2_350, ...setting });
    const first = desk.choose('classify');
    expect(first.error).toBeNull();
    expect(first.ms).toBeLessThan(300_000);
    const note = first.toasts.at(-1)?.text ?? '';
    const [, sayDone = '', next] =
      /^Paused after ([\d,]+) of 2,300 rows.* go on at row (\d+)\./.exec(note) ?? [];
    const done = sayDone.replace(',', '');
    expect(Number(done)).toBeGreaterThan(0);
    expect(Number(done)).toBeLessThan(2_300);
    expect(Number(next)).toBe(Number(done) + 2);
    expect(desk.column('Action').slice(0, Number(done))).toEqual(
      expected(orders).slice(0, Number(done)),
    );

    slow(false);
    const second = desk.choose('classify');
    expect(said(second)).toMatch(new RegExp(`Continued at row ${next};`));
    expect(pictureOf(desk.backing, 'Orders')).toEqual(pictureOf(whole.backing, 'Orders'));
    // Done: the next run begins at the top again.
    expect(said(desk.choose('classify'))).not.toMatch(/Continued/);
  }, 180_000);

  it('end as if nothing had happened when a run is cut off half way', () => {
    const orders = long(2_300);
    const whole = openDesk({ orders, rows: 2_350 });
    whole.choose('classify');
    let [writes, most] = [0, 1];
    const desk = openDesk({
      orders,
      rows: 2_350,
      guard: (backing) => ({
        ...backing,
        enter(area, content) {
          if (area.rows > 500) writes += 1;
          if (writes > most) throw refusal('Service Spreadsheets timed out');
          backing.enter(area, content);
        },
      }),
    });
    expect(said(desk.choose('classify'))).toBe(refusalWords.slow.en);
    expect(desk.column('Action').filter((cell) => cell !== '')).not.toHaveLength(0);
    expect(pictureOf(desk.backing, 'Orders')).not.toEqual(pictureOf(whole.backing, 'Orders'));
    most = Number.POSITIVE_INFINITY;
    desk.choose('classify');
    expect(pictureOf(desk.backing, 'Orders')).toEqual(pictureOf(whole.backing, 'Orders'));
  }, 180_000);

  it('begin anew when the sheet was sorted in between', () => {
    const orders = long(2_300);
    const { slow, ...setting } = slowFile();
    const desk = openDesk({ orders, rows: 2_350, ...setting });
    expect(desk.choose('classify').toasts.at(-1)?.text).toMatch(/^Paused/);
    slow(false);
    desk.user.sort('Orders', 'A2:W2301', 'A', false);
    const done = desk.choose('classify');
    expect(said(done)).not.toMatch(/Continued/);
    expect(desk.column('Action').filter((cell) => cell === '')).toHaveLength(
      expected(orders).filter((cell) => cell === '').length,
    );
  }, 180_000);
});
