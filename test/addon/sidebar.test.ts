// What the sidebar is told and what it writes, through the built script as Google runs it.
import { describe, expect, it } from 'vitest';
import { sidebarCalls } from '../../src/addon/panel/calls';
import { legal } from '../../src/addon/panel/wire';
import { addonWords } from '../../src/text/addon';
import { bothWords } from '../../src/text/sidebar-both';
import { builtFile } from './built';
import { blank, but, cheap, dear, headers, line, quiet } from './orders';
import { type Desk, openDesk, picture, protectable, said } from './sheet-helpers';
import { ask, type Output, orderOf, type Part, placeIn } from './sidebar-helpers';

const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell, i) => `${i === 0 ? "'" : ''}${cell}`.replace(/^''?$/, '')));
const sheet = texts([headers, dear, cheap, quiet]);

const open = (more: Parameters<typeof openDesk>[0] = {}) => openDesk({ orders: sheet, ...more });
function setUp(more: Parameters<typeof openDesk>[0] = {}): Desk {
  const desk = open(more);
  desk.choose('classify');
  return desk;
}

describe('the order in view', () => {
  it('is the one worked by hand', () => {
    const view = orderOf(setUp(), 2);
    expect(view.at.orderId).toBe('8193402210040001');
    expect(view.market).toBe('AliExpress');
    expect(view.levelText).toBe('High');
    expect(view.action).toMatchObject({ id: 'reship', label: 'Reship' });
    expect(view.due).toMatchObject({ text: '22 Nov 2026', left: 1, state: 'open' });
    // Of late orders 75.2 % end badly, of all 14.7 %: ln(0.752/0.248) − ln(0.147/0.853) = 2.87.
    expect(view.reasons).toContain('+29 · 4 days past the promised 17 Nov 2026');
    expect(view.chance?.means).toContain('+ speaks for a dispute, − against it');
    // V 80, k 8 %: 73.60; C 20 + F 6 + 5 % of 73.60: 29.68.
    expect(view.options).toMatchObject([
      { id: 'refund', text: 'US$73.60', amount: 73.6, advised: false },
      { id: 'reship', text: 'US$29.68', amount: 29.68, advised: true },
      { id: 'wait', advised: false },
    ]);
    // 73.60 × 95 %
    expect(view.breakEven).toContain('US$69.92');
    // Sent to Germany, but written in English.
    expect(view.letters[0]).toMatchObject({ to: 'buyer', language: 'en', missing: [], own: null });
    expect(view.letters[0]?.text).toMatch(/^Hello/);
    expect(view.letters[0]?.findings).toEqual([]);
  });

  it('is no order whose results stand elsewhere because another row has its number', () => {
    const desk = setUp();
    // The same order sent in two parts: the second is added below the others, after all were classified.
    for (const [i, cell] of dear.entries())
      desk.type(`${String.fromCharCode(65 + i)}5`, `${i === 0 ? "'" : ''}${cell}`);
    expect(orderOf(desk, 5).problems).toEqual([]);
  });

  it('tells what speaks against a dispute, and weighs nothing where a claim outweighs all', () => {
    // In time 9.4 % end badly: ln(0.094/0.906) − ln(0.147/0.853) = −0.51.
    const came = but(quiet, { 'Tracking status': 'Delivered', 'Promised delivery': '2026-12-17' });
    const claimed = (status: string) =>
      texts([
        [...headers, 'Claim status'],
        [...came, status],
      ]);
    const at = (status: string) => orderOf(open({ orders: claimed(status) }), 2, {}, 'zh').reasons;
    expect(at('')).toContain('−5 · 按时送达');
    expect(at('open').join()).not.toMatch(/\d · /);
    expect(at('open')).toContain('纠纷处理中');
  });

  it('stands in time, from the order to the last day that counts', () => {
    const told = (language: 'en' | 'zh') =>
      orderOf(setUp(), 2, {}, language).time.map(({ date, label }) => `${date} ${label}`);
    expect(told('en').slice(0, 6)).toEqual([
      '10 Sep ordered',
      '12 Sep sent',
      '17 Nov promised',
      '20 Nov buyer wrote',
      '21 Nov today',
      '22 Nov act by',
    ]);
    expect(told('zh')[2]).toBe('11月17日 承诺送达');
    // What has not come to be has no day, and what is done with is no deadline.
    expect(told('en').join()).not.toMatch(/delivered|replied|claim opened/);
    const replied = but(dear, { 'Buyer message': '', 'Buyer contacted on': '', 'Order date': '' });
    const quietly = orderOf(openDesk({ orders: texts([headers, replied]) }), 2).time;
    expect(quietly.map(({ id }) => id)).not.toContain('ordered');
  });

  it('leads to the marketplace and the carrier by what was read of it, and by nothing else', () => {
    const head = [...headers, 'Tracking number'];
    const desk = openDesk({
      orders: texts([
        head,
        [...dear, 'RB123456785CN'],
        [...but(cheap, { 'Order ID': 'X1' }), '?q=1'],
      ]),
    });
    const [known, odd] = [orderOf(desk, 2), orderOf(desk, 3)];
    expect(known.orderPage).toBe(
      'https://gsp.aliexpress.com/apps/order/detail?orderId=8193402210040001',
    );
    expect(known.parcel).toEqual({
      number: 'RB123456785CN',
      carrier: 'China Post',
      page: { address: 'https://t.17track.net/en#nums=RB123456785CN', at: '17TRACK' },
    });
    expect([odd.orderPage, odd.parcel.page]).toEqual([null, null]);
  });

  it('has the seller’s own language beside the buyer’s', () => {
    const german = but(dear, { 'Buyer message': 'Mein Paket ist nie angekommen' });
    const desk = openDesk({ orders: texts([headers, german]) });
    const [letter] = orderOf(desk, 2).letters;
    expect(letter).toMatchObject({ language: 'de', own: { language: 'en' } });
    expect(letter?.text).toMatch(/^Guten Tag/);
    expect(letter?.own?.text).toMatch(/^Hello/);
  });

  it('speaks Chinese when the sidebar does, whatever the settings say', () => {
    const view = orderOf(setUp(), 2, {}, 'zh');
    expect(view.action.label).toBe('补发');
    expect(view.due?.text).toBe('2026年11月22日');
    expect(view.letters[0]?.own?.language).toBe('zh');
    expect(view.letters[0]?.language).toBe('en');
  });

  it('follows the selection', () => {
    const desk = open();
    desk.user.select('Orders', 'C3');
    expect(orderOf(desk, null).at).toMatchObject({ row: 3, orderId: '8193402210040002' });
    desk.user.select('Orders', 'A2:D2');
    expect(orderOf(desk, null).at.row).toBe(2);
  });

  it('is the whole order on any of its lines', () => {
    const second = line({ 'Order ID': dear[0] ?? '', Item: 'Bulb' });
    const desk = open({ orders: texts([headers, dear, second, cheap]) });
    expect(orderOf(desk, 3).at.row).toBe(2);
  });

  it.each([1, 5, 900])('says so where row %d holds no order', (row) => {
    const desk = open();
    const at = placeIn(desk, row);
    const view = ask(desk, 'order', { at, supposed: {}, letterLanguage: null });
    expect(view).toMatchObject({ kind: 'no_order', at });
    expect(view.kind === 'no_order' && view.sentence).toContain(`Row ${row} holds no order`);
  });

  it('says why a sheet without orders cannot be read', () => {
    const desk = openDesk({ orders: [['Shopping list'], ['Milk']] });
    const view = ask(desk, 'order', { at: null, supposed: {}, letterLanguage: null }, 'zh');
    expect(view.kind).toBe('refused');
    expect(view.kind === 'refused' && view.sentence).toMatch(/\p{Script=Han}/u);
  });

  it('writes letters in another language on request', () => {
    const view = orderOf(setUp(), 2, { letterLanguage: 'fr' });
    expect(view.letters[0]?.language).toBe('fr');
    expect(view.letters[0]?.text).toMatch(/^Bonjour/);
  });

  it.each([
    ['en', ['not received', 'wants money back', 'does not want a replacement']],
    ['zh', ['未收到货', '想要：退款', '不要：换新或补发']],
  ] as const)('says in the seller’s words what the buyer means (%s)', (language, told) => {
    const message = 'My parcel never arrived. I want my money back, no replacement please.';
    const desk = open({ orders: texts([headers, but(cheap, { 'Buyer message': message })]) });
    const view = orderOf(desk, 2, {}, language);
    expect(view.findings).toEqual(told);
    expect(view.words.length).toBeGreaterThan(0);
    // Only words the buyer wrote are marked.
    for (const each of view.words) expect(message).toContain(each);
  });

  it('names what a letter waits for', () => {
    const returned = but(cheap, {
      'Buyer message': 'It is the wrong colour, I want to return it',
      'Tracking status': 'Delivered',
    });
    const desk = open({ orders: texts([headers, returned]) });
    const { action, letters } = orderOf(desk, 2);
    expect(action.id).toBe('send_return_address');
    expect(letters[0]).toMatchObject({
      text: '',
      missing: [
        {
          kind: 'setting',
          label: 'Return address',
          setting: { name: 'returnAddress.*', value: '' },
        },
      ],
    });
    const asked = but(quiet, {
      'Buyer message': 'Where is my parcel?',
      'Buyer contacted on': '2026-11-20',
      'Promised delivery': '2026-12-17',
    });
    const waitsFor = (orders: string[][]) => orderOf(openDesk({ orders }), 2).letters[0]?.missing;
    expect(waitsFor(texts([headers, asked]))).toEqual([
      { kind: 'nowhere', label: 'Tracking number' },
    ]);
    expect(
      waitsFor(
        texts([
          [...headers, 'Tracking number'],
          [...asked, ''],
        ]),
      ),
    ).toEqual([{ kind: 'cell', label: 'Tracking number', row: 2, column: headers.length + 1 }]);
  });

  it('names the cell that cannot be read', () => {
    const desk = open({ orders: texts([headers, but(dear, { 'Ship date': '31/02/2026' })]) });
    expect(orderOf(desk, 2).problems).toEqual([
      '“31/02/2026” in Ship date is no date. Write it as 2026-11-21.',
    ]);
  });

  it('hands hostile cells on as the text they are', () => {
    const evil = '<img src=x onerror=alert(1)> {{constructor}} \u202Etxt';
    const desk = open({
      orders: texts([headers, but(dear, { Item: evil, 'Buyer message': evil })]),
    });
    const view = orderOf(desk, 2);
    expect(view.message).toContain('<img src=x onerror=alert(1)>');
    expect(view.item).toContain('{{constructor}}');
  });
});

describe('a what-if', () => {
  it('counts with other numbers and saves nothing', () => {
    const desk = setUp({ orders: texts([headers, but(dear, { 'Goods cost': '' })]) });
    const before = picture(desk.backing);
    const asItIs = orderOf(desk, 2);
    // C: 30 % of 80 = 24, assumed.
    expect(asItIs.numbers.find(({ id }) => id === 'goods_cost')).toMatchObject({
      kind: 'money',
      value: 24,
      unit: 'USD',
    });
    expect(asItIs.numbers.find(({ id }) => id === 'reship_failure')).toMatchObject({
      kind: 'share',
      value: 5,
      unit: '%',
    });
    const supposed = { goods_cost: 70, reship_failure: 10 };
    const view = orderOf(desk, 2, { supposed });
    // 70 + 6 + 10 % of 73.60 = 83.36: now the refund is cheaper.
    expect(view.options.find(({ id }) => id === 'reship')).toMatchObject({ text: 'US$83.36' });
    expect(view.action.id).toBe('refund');
    expect(view.numbers.find(({ id }) => id === 'goods_cost')?.value).toBe(70);
    expect(picture(desk.backing)).toEqual(before);
  });

  it('leaves out what is no number', () => {
    const view = orderOf(setUp(), 2, { supposed: { reship_failure: -5, win_chance: 400 } });
    expect(view.options.find(({ id }) => id === 'reship')?.text).toBe('US$29.68');
  });
});

describe('the letter check', () => {
  it('finds what the marketplace refuses in a changed letter', () => {
    const desk = setUp();
    const { letters } = orderOf(desk, 2);
    const [letter] = letters;
    if (letter === undefined) throw new Error('no letter');
    const asked = { letterLanguage: 'de', facts: letter.facts } as const;
    const bad = `${letter.text}\nBitte geben Sie uns 5 Sterne.`;
    const { findings } = ask(desk, 'check', { text: bad, ...asked });
    expect(findings.some(({ sentence }) => sentence.includes('L03'))).toBe(true);
    expect(ask(desk, 'check', { text: letter.text, ...asked }).findings).toEqual([]);
  });
});

describe('evidence', () => {
  it('is ticked in its cell, and what the seller wrote beside it stays', () => {
    const desk = setUp();
    const cell = `${desk.columnOf('Evidence')}2`;
    expect(desk.see(cell).value).toBe('☐ number of the second parcel');
    desk.type(cell, 'see folder 7 – ☐ number of the second parcel (ask Li)');
    const { at } = orderOf(desk, 2);
    const tick = (have: boolean) => ask(desk, 'tick', { at, id: 'second_parcel', have });
    expect(tick(true).kind).toBe('done');
    expect(desk.see(cell).value).toBe('see folder 7 – ☑ number of the second parcel (ask Li)');
    expect(orderOf(desk, 2).evidence).toMatchObject([{ id: 'second_parcel', have: true }]);
    tick(false);
    expect(desk.see(cell).value).toBe('see folder 7 – ☐ number of the second parcel (ask Li)');
  });

  it('joins a cell that does not list it, and makes the list where there is none', () => {
    const desk = setUp();
    const cell = `${desk.columnOf('Evidence')}2`;
    const { at } = orderOf(desk, 2);
    desk.type(cell, 'photos in the mail');
    ask(desk, 'tick', { at, id: 'second_parcel', have: true });
    expect(desk.see(cell).value).toBe('photos in the mail · ☑ number of the second parcel');
    desk.type(cell, '');
    ask(desk, 'tick', { at, id: 'second_parcel', have: true }, 'zh');
    expect(desk.see(cell).value).toBe('☑ 补发单号');
    expect(orderOf(desk, 2).evidence[0]?.have).toBe(true);
  });
});

describe('writing the reply', () => {
  it('fills an empty cell and replaces other text only when told to', () => {
    const desk = setUp();
    const cell = `${desk.columnOf('Reply')}2`;
    const { at } = orderOf(desk, 2);
    desk.type(cell, '');
    expect(ask(desk, 'writeReply', { at, text: 'Hallo', replace: false }).kind).toBe('done');
    expect(desk.see(cell).value).toBe('Hallo');
    const other = { at, text: 'Guten Tag', replace: false };
    expect(ask(desk, 'writeReply', other)).toEqual({ kind: 'occupied', text: 'Hallo' });
    expect(desk.see(cell).value).toBe('Hallo');
    expect(ask(desk, 'writeReply', { ...other, replace: true })).toEqual({
      kind: 'done',
      before: 'Hallo',
    });
    expect(desk.see(cell).value).toBe('Guten Tag');
  });

  it('never becomes a formula', () => {
    const desk = setUp();
    const { at } = orderOf(desk, 2);
    const text = '=IMPORTXML("https://example.com","//a")';
    ask(desk, 'writeReply', { at, text, replace: true });
    expect(desk.see(`${desk.columnOf('Reply')}2`)).toMatchObject({ value: text, formula: '' });
  });

  it('asks for the set-up where there is no column', () => {
    const desk = open();
    const { at, reply } = orderOf(desk, 2);
    expect(reply).toBeNull();
    const before = picture(desk.backing);
    expect(ask(desk, 'writeReply', { at, text: 'x', replace: true })).toEqual({
      kind: 'refused',
      sentence: bothWords.set_up_first.en,
    });
    expect(picture(desk.backing)).toEqual(before);
  });
});

describe('handled', () => {
  it('is marked, and unmarked again, in the add-on’s column', () => {
    const desk = setUp();
    const { at } = orderOf(desk, 2);
    const cell = `${desk.columnOf('Handled')}2`;
    expect(ask(desk, 'handle', { at, handled: true }).kind).toBe('done');
    expect(desk.see(cell).value).toBe('✓');
    expect(orderOf(desk, 2).handled).toBe(true);
    expect(ask(desk, 'handle', { at, handled: false }).kind).toBe('done');
    expect(desk.see(cell).value).toBeNull();
    expect(orderOf(desk, 2).handled).toBe(false);
  });

  it('goes into the seller’s own column where there is one, and only over nothing or a no', () => {
    const rows = sheet.map((row, i) => [...row, ['Handled', '', 'no', 'ask Li first'][i] ?? '']);
    const desk = setUp({ orders: rows });
    for (const [row, before, after] of [
      [2, null, '✓'],
      [3, 'no', '✓'],
    ] as const) {
      const { at } = orderOf(desk, row);
      expect(desk.see(`P${row}`).value).toBe(before);
      ask(desk, 'handle', { at, handled: true });
      expect(desk.see(`P${row}`).value).toBe(after);
    }
    const { at } = orderOf(desk, 4);
    expect(ask(desk, 'handle', { at, handled: true })).toMatchObject({ kind: 'refused' });
    expect(desk.see('P4').value).toBe('ask Li first');
  });

  it('does not take back a mark that was written by hand', () => {
    const desk = setUp();
    const { at } = orderOf(desk, 2);
    const cell = `${desk.columnOf('Handled')}2`;
    desk.type(cell, 'yes, Anna');
    desk.type(cell, '是');
    const refused = ask(desk, 'handle', { at, handled: false });
    expect(refused.kind === 'refused' && refused.sentence).toContain('是');
    expect(desk.see(cell).value).toBe('是');
  });

  it('ticks a checkbox as one', () => {
    const desk = setUp();
    const cell = `${desk.columnOf('Handled')}2`;
    desk.type(cell, 'FALSE');
    const { at } = orderOf(desk, 2);
    ask(desk, 'handle', { at, handled: true });
    expect(desk.see(cell).value).toBe(true);
    ask(desk, 'handle', { at, handled: false });
    expect(desk.see(cell).value).toBe(false);
  });
});

describe('a row that is not what it was', () => {
  const calls: readonly ((desk: Desk, at: Output<'order'> & { kind: 'order' }) => unknown)[] = [
    (desk, { at }) => ask(desk, 'tick', { at, id: 'second_parcel', have: true }),
    (desk, { at }) => ask(desk, 'writeReply', { at, text: 'x', replace: true }),
    (desk, { at }) => ask(desk, 'handle', { at, handled: true }),
  ];

  it.each(calls.map((call, i) => [['tick', 'writeReply', 'handle'][i], call] as const))(
    '%s writes nothing when a row was deleted above',
    (_name, call) => {
      const desk = setUp();
      const view = orderOf(desk, 3);
      desk.user.remove('Orders', 'row', 2);
      const before = picture(desk.backing);
      expect(call(desk, view)).toMatchObject({
        kind: 'refused',
        sentence:
          'Row 3 no longer holds this order: rows were moved or deleted. Select the order again. Nothing was written.',
      });
      expect(picture(desk.backing)).toEqual(before);
    },
  );

  it('is told by its mark', () => {
    const desk = setUp();
    desk.user.select('Orders', 'A2');
    const first = ask(desk, 'selection', {});
    expect(ask(desk, 'selection', {})).toEqual(first);
    desk.type('E2', '81');
    const second = ask(desk, 'selection', {});
    expect([second.row, second.mark === first.mark]).toEqual([2, false]);
  });
});

describe('when Google or somebody else is in the way', () => {
  it('says who is at work in the file', () => {
    const desk = setUp();
    const { at } = orderOf(desk, 2);
    desk.host.holdLock('document', true);
    expect(ask(desk, 'handle', { at, handled: true })).toEqual({
      kind: 'refused',
      sentence: addonWords.busy.en,
    });
  });

  it('makes a sentence of what Google refuses, in the language of the sidebar', () => {
    const { guard, protect } = protectable();
    const desk = setUp({ guard });
    const { at } = orderOf(desk, 2);
    protect();
    const asked = { at, handled: true, language: 'zh' };
    const { ok, value } = desk.host.callFromPage('sidebar_handle', [asked]);
    expect([ok, value]).toEqual([true, { sentence: addonWords.not_allowed.zh }]);
  });
});

describe('reading the sheet in parts', () => {
  // 40 orders, some with further lines, so that parts end inside orders.
  const many = Array.from({ length: 40 }, (_, i) => {
    const id = `81934022100${40_000 + i}`;
    const order = but(i % 3 === 0 ? dear : i % 3 === 1 ? cheap : quiet, { 'Order ID': id });
    return i % 7 === 0 ? [order, line({ 'Order ID': id, Item: 'Part 2' })] : [order];
  }).flat();
  const orders = texts([headers, ...many]);

  type Going = Pick<Parameters<typeof ask<'look'>>[2], 'from' | 'counted' | 'rows'>;
  function all(desk: Desk, call: 'look' | 'classify', rows: number) {
    const parts: Part[] = [];
    let from: Part['next'] = null;
    do {
      const counted = parts[parts.length - 1]?.counted ?? null;
      const going: Going = { from, counted, rows };
      const part: Output<'look'> =
        call === 'look'
          ? ask(desk, 'look', { ...going, which: null })
          : ask(desk, 'classify', going);
      if (part.kind === 'refused') throw new Error(part.sentence);
      parts.push(part);
      from = part.next;
    } while (from !== null && parts.length < 500);
    return parts;
  }

  it('finds the same work, whatever the parts', () => {
    const desk = openDesk({ orders, rows: 200 });
    const whole = all(desk, 'look', 10_000);
    expect(whole).toHaveLength(1);
    expect(whole[0]?.work).toHaveLength(40);
    for (const rows of [7, 20]) {
      const parts = all(desk, 'look', rows);
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.flatMap(({ work }) => work)).toEqual(whole[0]?.work);
      expect(parts[parts.length - 1]).toMatchObject({
        summary: whole[0]?.summary,
        counted: whole[0]?.counted,
        done: 46,
        all: 46,
      });
    }
  });

  it('reads only', () => {
    const desk = openDesk({ orders, rows: 200 });
    const before = picture(desk.backing);
    all(desk, 'look', 50);
    expect(picture(desk.backing)).toEqual(before);
  });

  it('classifies to the same sheet as the menu does', () => {
    const byMenu = openDesk({ orders, rows: 200 });
    const done = byMenu.choose('classify');
    const byParts = openDesk({ orders, rows: 200 });
    const parts = all(byParts, 'classify', 15);
    expect(parts.map((part) => part.done)).toEqual(
      [...parts.map((part) => part.done)].sort((a, b) => a - b),
    );
    expect(byParts.texts('A1:W160')).toEqual(byMenu.texts('A1:W160'));
    expect(said(done)).toContain(parts[parts.length - 1]?.summary);
  });

  it('goes on where a run was stopped', () => {
    const desk = openDesk({ orders, rows: 200 });
    const asked = { from: null, counted: null, rows: 15 };
    const first = ask(desk, 'classify', asked);
    const second = ask(desk, 'classify', asked);
    if (first.kind === 'refused' || second.kind === 'refused') throw new Error('refused');
    expect(second.done).toBeGreaterThan(first.done);
  });

  it('gets past an order longer than a part', () => {
    const long = Array.from({ length: 9 }, (_, i) =>
      i === 0 ? dear : line({ 'Order ID': dear[0] ?? '', Item: `Part ${i}` }),
    );
    const desk = openDesk({ orders: texts([headers, ...long, cheap]) });
    expect(all(desk, 'look', 2).flatMap(({ work }) => work.map(({ row }) => row))).toEqual([2, 11]);
  });

  it('sorts money of different currencies by its worth', () => {
    const yen = but(dear, { 'Order ID': '1', 'Order value': '300', Currency: 'JPY' });
    const [part] = all(openDesk({ orders: texts([headers, yen, dear]) }), 'look', 100);
    const [inYen, inDollars] = part?.work ?? [];
    // 300 yen are about two dollars.
    expect(inYen?.loss).toBeLessThan(4);
    expect(inDollars?.loss).toBeGreaterThan(40);
    expect(inYen?.lossText).toMatch(/^JP¥/);
  });

  it('leaves out what is handled, blank or only to be watched', () => {
    const desk = setUp({ orders: texts([headers, dear, blank, cheap]) });
    ask(desk, 'handle', { at: orderOf(desk, 2).at, handled: true });
    const [part] = all(desk, 'look', 100);
    expect(part?.work.map(({ row }) => row)).toEqual([4]);
  });
});

describe('the wire', () => {
  it('has one top-level function for each call, and no other for the page', () => {
    const declared = [...builtFile('Code.js').matchAll(/^function (sidebar_\w+)\(input\)/gm)];
    expect(declared.map((match) => match[1]).sort()).toEqual(
      Object.keys(sidebarCalls)
        .map((name) => `sidebar_${name}`)
        .sort(),
    );
  });

  it('does not compile with what cannot travel', () => {
    // @ts-expect-error a date arrives as null
    legal({ when: (_input: { row: number }) => ({ on: new Date(0) }) });
    // @ts-expect-error so does nothing
    legal({ maybe: (_input: { row: number }): { a: string | undefined } => ({ a: undefined }) });
    // @ts-expect-error a map cannot travel
    legal({ sums: (_input: { row: number }) => ({ by: new Map([['a', 1]]) }) });
    // @ts-expect-error nor a function, in either direction
    legal({ back: (_input: { then: () => void }) => ({ ok: true }) });
    const fine = legal({
      fine: (_input: { row: number }) => ({ rows: [1, null, 'a', { b: true }] }),
    });
    expect(Object.keys(fine)).toEqual(['fine']);
  });

  it('answers nonsense with a sentence', () => {
    const desk = open();
    for (const input of [null, 5, 'x', [], { language: 'fr' }, { language: 'zh', row: 'a' }]) {
      const { ok, value } = desk.host.callFromPage('sidebar_order', [input]);
      expect(ok).toBe(true);
      expect(JSON.stringify(value)).toMatch(/sentence/);
    }
  });
});
