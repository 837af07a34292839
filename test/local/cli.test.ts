// npm run classify, as a person and as a program would use it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { xlsx } from './make-files';
import { classify } from './run-cli';

const late = [
  'Order ID,Marketplace,Order date,Order value,Currency,Ship date,Promised delivery,Shipping method,Tracking status,Country',
  '11-11111-11111,eBay,2026-10-10,12.00,USD,2026-10-12,2026-11-17,China Post Ordinary Small Packet Plus,In transit,DE',
  '22-22222-22222,eBay,2026-11-10,30.00,USD,2026-11-12,2026-12-17,DHL,In transit,US',
  '',
].join('\n');
const file = { 'orders.csv': late };

describe('the table', () => {
  it('shows the worst order first, with action, date and reason', async () => {
    const { code, out } = await classify(['orders.csv'], file);
    expect(code).toBe(0);
    const lines = out.split('\n');
    const first = lines.findIndex((line) => line.includes('11-11111-11111'));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(lines.findIndex((line) => line.includes('22-22222-22222')));
    expect(lines[first]).toMatch(
      /^High .* Contact buyer first {2}today .*4 days past the promised 17 Nov 2026/,
    );
    expect(out).toMatch(/2 orders: 1 high, 0 medium, 1 low; 1 answer due by tomorrow/);
  });

  it('speaks Chinese with --lang zh', async () => {
    const { out } = await classify(['orders.csv', '--lang', 'zh'], file);
    expect(out).toContain('主动联系买家');
    expect(out).toContain('已超过承诺送达日 2026年11月17日 4 天');
    expect(out).toContain('2 个订单');
  });

  it('keeps every line within the terminal', async () => {
    const { out } = await classify(['orders.csv'], file);
    const table = out.split('\n').filter((line) => /^(Risk|High|Low|Medium)/.test(line));
    for (const line of table) expect(line.length).toBeLessThanOrEqual(140);
  });
});

describe('--json', () => {
  it('gives one object per order in the order of the file', async () => {
    const { out } = await classify(['orders.csv', '--json'], file);
    const [first, second, ...more] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(second.orderId).toBe('22-22222-22222');
    expect(first).toMatchObject({
      row: 2,
      orderId: '11-11111-11111',
      market: 'ebay',
      parcel: { class: 'semi', state: 'in_transit' },
      late: { days: 4, against: 'promise' },
      issue: 'none',
      stage: 'none',
      risk: { level: 'high', stake: { amount: 12, currency: 'USD' } },
      action: 'contact_first',
      due: '2026-11-21',
      dueState: 'open',
      reply: {
        to: 'buyer',
        language: 'de',
        text: expect.stringContaining('11-11111-11111'),
        missing: [],
      },
      letters: [{ to: 'buyer', language: 'de', missing: [] }],
      problems: [],
    });
    expect(first.risk.reasons).toEqual(
      expect.arrayContaining([{ id: 'late', days: 4, on: '2026-11-17' }]),
    );
    expect(first.options).toEqual(
      expect.arrayContaining([expect.objectContaining({ action: 'refund', cost: 10.44 })]), // 12 − 13 %
    );
  });

  it('takes another day as today', async () => {
    const { out } = await classify(['orders.csv', '--json', '--today', '2026-11-17'], file);
    expect(JSON.parse(out.split('\n')[0] ?? '').late).toBeNull();
  });
});

describe('several files', () => {
  const folder = join(import.meta.dirname, '..', '..', 'examples', 'joined');
  const names = ['claims.csv', 'all-orders.txt', 'returns.txt', 'fba-returns.txt', 'tracking.csv'];
  const files = Object.fromEntries(
    names.map((name) => [`x/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
  const paths = Object.keys(files);

  it('are one book of orders, whatever comes first', async () => {
    const { code, out } = await classify([...paths, '--json'], files);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      lines.map(({ orderId, file: from, action, due, parcel }) => [
        orderId.slice(-3),
        from,
        action,
        due,
        parcel.state,
      ]),
    ).toEqual([
      ['201', 'all-orders.txt', 'refund', '2026-11-22', 'in_transit'],
      ['202', 'all-orders.txt', 'watch', '2026-11-28', 'delivered'],
      ['203', 'all-orders.txt', 'platform_handles', '2026-11-21', 'returned'],
      ['204', 'all-orders.txt', 'none', null, 'delivered'],
      ['299', 'claims.csv', 'refund', '2026-11-21', 'unknown'],
    ]);
    expect(lines[1].from).toEqual(['all-orders.txt', 'returns.txt', 'tracking.csv']);
    expect(lines.map(({ conflicts }) => conflicts)).toEqual([[], [], [], [], []]);
  });

  it('say what each told, and what stands in no list of orders', async () => {
    const { out } = await classify(paths, files);
    expect(out).toContain('returns.txt: Read as Amazon, header in row 1. Today is 21 Nov 2026.');
    expect(out).toContain(
      'Read together: claims.csv tells of 1 order; returns.txt tells of 1 order; fba-returns.txt tells of 1 order; tracking.csv tells of 3 orders.',
    );
    expect(out).toContain(
      'claims.csv: 1 order is in no list of orders (114-4010000-0000299) and is judged by itself.',
    );
    expect(out).toMatch(/^High +\d+ +claims\.csv 3 +114-4010000-0000299/m);
    expect(out).not.toContain('nothing here counts as late');
  });

  it('say where they differ', async () => {
    const other = files['x/tracking.csv']?.replace(
      'Order ID,',
      'Order ID,Order value,Currency,Country,Item,',
    );
    const prices = other?.replace(/^(114-\S+?-\d+),/gm, '$1,19.00,USD,US,,') ?? '';
    const { out } = await classify(['x/all-orders.txt', 'more.csv'], {
      ...files,
      'more.csv': prices,
    });
    expect(out).toContain('Where the files differ:');
    expect(out).toContain(
      'Order value, order 114-4010000-0000201: all-orders.txt says US$42.00, more.csv says US$19.00. all-orders.txt is used, because it comes first. So with 2 more orders.',
    );
  });

  it('are explained column by column, and mapped alike', async () => {
    const { out } = await classify(
      [...paths, '--explain-columns', '--map', 'Carrier=ignore'],
      files,
    );
    expect(out).toMatch(
      /^all-orders\.txt\ncolumn · read as · examples\namazon-order-id · Order ID · /,
    );
    expect(out).toMatch(/\n\nclaims\.csv\ncolumn/);
  });

  it('give a file of results each where orders stand alone', async () => {
    const { written, err } = await classify([...paths, '--out', 'done.csv'], files);
    expect([...written.keys()]).toEqual(['done.csv', 'done (claims).csv']);
    const text = (name: string) => new TextDecoder().decode(written.get(name));
    expect(text('done.csv')).toMatch(/114-4010000-0000201.*2026-11-22/);
    expect(text('done (claims).csv')).toMatch(/0000299.*2026-11-21/);
    expect(err).toContain('Written to done (claims).csv.');
  });

  it('are sheets of one workbook where the settings name them', async () => {
    const table = (name: string) =>
      (files[`x/${name}`] ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => line.split(name.endsWith('csv') ? ',' : '\t'));
    const book = await writeXlsx({
      sheets: [
        { name: 'Orders', rows: table('all-orders.txt') },
        { name: 'Claims', rows: table('claims.csv') },
      ],
    });
    const given = { 'book.xlsx': book, 's.json': '{"alsoRead": "Claims"}' };
    const alone = await classify(['book.xlsx', '--json'], given);
    expect(alone.out.trimEnd().split('\n')).toHaveLength(4);
    const { out } = await classify(['book.xlsx', '--settings', 's.json', '--json'], given);
    const [first] = out.split('\n').map((line) => line && JSON.parse(line));
    expect(first).toMatchObject({
      action: 'refund',
      from: ['book.xlsx › Orders', 'book.xlsx › Claims'],
    });
  });
});

describe('refusals: one sentence, exit 2', () => {
  it.each([
    [[], {}, /Name the file/],
    [['gone.csv'], {}, /There is no file “gone.csv”/],
    [['a.csv'], { 'a.csv': '' }, /“a.csv” is empty/],
    [['a.csv'], { 'a.csv': 'hello\nworld\n' }, /No header row|No column/],
    [['a.csv'], { 'a.csv': 'Order date,Order value,Country\n2026-11-01,5,US\n' }, /order number/],
    [['a.csv', '--today', 'soon'], {}, /--today takes a date/],
    [['a.csv', '--lang', 'fr'], {}, /--lang takes en or zh/],
    [['a.csv', '--dates', 'ymd'], {}, /--dates takes dmy/],
    [['a.csv', '--out', 'x.pdf'], {}, /--out takes a file/],
    [['a.csv', '--wrong'], {}, /--wrong/],
    [['orders.csv', 'gone.csv'], file, /There is no file “gone.csv”/],
    [['orders.csv', 'b.csv'], { ...file, 'b.csv': 'a,b,c\n1,2,3\n' }, /of “b.csv”/],
    [['orders.csv', '--settings', 's.json'], { ...file, 's.json': '{' }, /cannot be read as JSON/],
    [['orders.csv', '--settings', 's.json'], { ...file, 's.json': '[80]' }, /names no settings/],
    [['orders.csv', '--letters', 'gone.csv'], file, /There is no file “gone.csv”/],
    [['orders.csv', '--letters', 'l.csv'], { ...file, 'l.csv': '' }, /“l.csv” is empty/],
    [['orders.csv', '--letters', 'orders.csv'], file, /“orders.csv” holds no letters: it needs a/],
    [
      ['a.xlsx'],
      { 'a.xlsx': xlsx('<row r="4294967295"><c><v>1</v></c></row>') },
      /“a.xlsx” holds more than can be read at once/,
    ],
    [['a.pdf'], { 'a.pdf': '%PDF-1.7\n%âãÏÓ\n1 0 obj' }, /is no table of orders/],
  ] as [string[], Record<string, string>, RegExp][])('%j', async (argv, files, sentence) => {
    const { code, out, err } = await classify(argv, files);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+|undefined/);
  });
});

describe('problems of a row', () => {
  it('names row, column and value, and still assesses the row', async () => {
    const rows = `${late}33-33333-33333,eBay,31/02/2026,8.00,USD,2026-11-12,2026-12-17,DHL,In transit,US\n`;
    const { code, out } = await classify(['a.csv'], { 'a.csv': rows });
    expect(code).toBe(0);
    expect(out).toMatch(/Row 4: “31\/02\/2026” in Order date is no date/);
    expect(out).toContain('33-33333-33333');
  });

  it('are counted where there are more than a person reads', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) =>
        `44-${i},eBay,${i % 2 ? '31/02/2026' : '2026-11-01'},8.00,USD,2026-11-12,2026-12-17,DHL,In transit,US\n`,
    );
    const { out } = await classify(['a.csv'], { 'a.csv': late + rows.join('') });
    // Every second row from 5 to 63: thirty, of which twenty are named.
    expect(out).toMatch(/Rows 5, 7, 9, .*, 43 and 10 more: “31\/02\/2026” in Order date/);
  });
});

describe('--settings', () => {
  it('changes the threshold, and names what is wrong', async () => {
    const settings = { 's.json': '{"highValue": 20, "goodsCostShare": 7, "colour": "red"}' };
    const { err, out } = await classify(['orders.csv', '--settings', 's.json', '--json'], {
      ...file,
      ...settings,
    });
    expect(JSON.parse(out.split('\n')[1] ?? '').risk.level).toBe('medium'); // 30 ≥ 20, not delivered
    expect(err).toMatch(/Settings, goodsCostShare: “7” is not a share\./);
    expect(err).toMatch(/Settings: There is no setting named “colour”\./);
  });

  it('says which name may have been meant, in the language asked for', async () => {
    const settings = {
      's.json': '{"rules": {"amazon.claim_reply_typo": 1}, "feeShare.amazone": 0.1}',
    };
    const argv = ['orders.csv', '--settings', 's.json', '--json'];
    const { code, err } = await classify(argv, { ...file, ...settings });
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n')).toEqual([
      'Settings: “rules.amazon.claim_reply_typo” is not known: after “rules.” comes a rule of the rules page. Did you mean “rules.amazon.claim_reply”? It is not used.',
      'Settings: “feeShare.amazone” is not known: after “feeShare.” comes a marketplace. Did you mean “feeShare.amazon”? It is not used.',
    ]);
    const chinese = await classify([...argv, '--lang', 'zh'], { ...file, ...settings });
    expect(chinese.err).toContain(
      '设置：没有“feeShare.amazone”：“feeShare.”之后应为平台。您是不是要写“feeShare.amazon”？已忽略。',
    );
  });

  it('names columns, and says which field there is not', async () => {
    const renamed = { 'orders.csv': late.replace('Order ID,', 'Vorgang,') };
    const settings = { 's.json': '{"columns": {"vorgang": "订单号", "Country": "land"}}' };
    const { code, out, err } = await classify(['orders.csv', '--settings', 's.json', '--json'], {
      ...renamed,
      ...settings,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out.split('\n')[0] ?? '').orderId).toBe('11-11111-11111');
    expect(err).toMatch(/columns\.Country: “land” is no column of Claim Desk/);
  });
});

describe('--map', () => {
  const renamed = { 'orders.csv': late.replace('Order ID,', 'Vorgang,') };

  it('says what a column is, and beats the guess', async () => {
    const map = ['--map', 'Vorgang=SKU,Order value=Order ID'];
    const { code, out } = await classify(['orders.csv', ...map, '--explain-columns'], renamed);
    expect(code).toBe(0);
    expect(out).toMatch(/^Vorgang · SKU · /m);
  });

  it('names a column the file does not have', async () => {
    const { code, err } = await classify(['orders.csv', '--map', 'Payd=Order value'], file);
    expect([code, err]).toEqual([
      0,
      '“Payd” is named as a column, but the file has none of that name; it is not used.\n',
    ]);
  });

  it('and --explain-columns say the same: what is ignored is not used, without its cells', async () => {
    const { out } = await classify(
      ['orders.csv', '--map', 'Country=ignore', '--explain-columns'],
      file,
    );
    expect(out).toMatch(/^Country · not used$/m);
  });

  it('refuses a field there is not', async () => {
    const { code, err } = await classify(['orders.csv', '--map', 'Vorgang=Nonsense'], renamed);
    expect(code).toBe(2);
    expect(err).toContain('“Nonsense” names no column of Claim Desk');
  });
});

describe('--explain-columns', () => {
  it('tells of each column what it is read as, guesses as guesses', async () => {
    const renamed = { 'orders.csv': late.replace('Order ID,', 'Vorgang,') };
    const { out } = await classify(['orders.csv', '--explain-columns'], renamed);
    expect(out).toMatch(/^Vorgang · Order ID \(guessed\) · 11-11111-11111/m);
    expect(out).toContain('Guessed by header and cells: “Vorgang” is Order ID');
  });
});

describe('--reply', () => {
  it('prints the letter under the table, or what is missing for it', async () => {
    const { out } = await classify(['orders.csv', '--reply'], file);
    expect(out).toMatch(/Row 2, order 11-11111-11111: to the buyer \(de\)\n {2}Guten Tag/);
    // 12 − 13 % fee = 10.44; 30 % of 12 + US$6 + 5 % of 10.44 = 10.12; (12 − 1.56) × 95 % = 9.92.
    expect(out).toMatch(
      /Refund, keep item US\$10\.44(?: \([^)]+\))? · Reship US\$10\.12(?: \([^)]+\))? · .*stay under US\$9\.92\. Assumed: goods cost, /,
    );
    expect(out).not.toMatch(/22-22222-22222: to the buyer/); // nothing to do, nothing to write
  });

  it('says with --explain why not the others, and which blank cell could change it', async () => {
    const claimed = [
      'Order ID,Marketplace,Order value,Currency,Goods cost,Freight,Cost currency,Ship date,Promised delivery,Shipping method,Tracking status,Claim type,Claim status,Claim opened on',
      '#8,eBay,80.00,USD,20,6,USD,2026-10-20,2026-11-10,YunExpress,In transit,INR,open,2026-11-18',
    ].join('\n');
    const { out } = await classify(['a.csv', '--explain'], { 'a.csv': claimed });
    expect(out).toMatch(/Row 2, order #8: Reship\n/);
    expect(out).toContain('With “Delivered” filled in it could be: Contest: delivered');
    expect(out).toMatch(/Refund, keep item US\$69\.60 \(costs more\)/);
    const plain = await classify(['a.csv'], { 'a.csv': claimed });
    expect(plain.out).not.toContain('With “Delivered”');
  });

  it('names the setting a letter waits for', async () => {
    const broken = [
      'Order ID,Marketplace,Order value,Currency,Delivered,Tracking number,Shipping method,Country,Buyer message',
      '#7,Shopify,30.00,USD,2026-11-18,RR473124829GB,Registered,US,"It arrived broken"',
    ].join('\n');
    const { out } = await classify(['a.csv', '--reply'], { 'a.csv': broken });
    expect(out).toMatch(
      /order #7: to the buyer \(en\)\n {2}Fill in first: Return address \(settings\)\./,
    );
  });
});

describe('letters of your own', () => {
  // The one buyer to be written to, of order 11-11111-11111, reads German; the other English.
  const letters = [
    'Action,Marketplace,Language,Text',
    'contact_first,,de,"Hallo,\nIhre Bestellung {{order}} ist spät."',
    'Refund,eBay,en,Refund of {{amount}}',
    '',
  ].join('\n');
  const written = 'Hallo,\nIhre Bestellung 11-11111-11111 ist spät.';
  const files = { ...file, 'letters.csv': letters };
  const asked = ['orders.csv', '--letters', 'letters.csv'];

  it('are printed with --reply', async () => {
    const { code, out } = await classify([...asked, '--reply'], files);
    expect(code).toBe(0);
    expect(out).toContain(
      '11-11111-11111: to the buyer (de)\n  Hallo,\n  Ihre Bestellung 11-11111-11111 ist spät.\n',
    );
    expect(out).not.toContain('Guten Tag');
  });

  it('stand in --json and --out', async () => {
    const { out } = await classify([...asked, '--json'], files);
    expect(JSON.parse(out.split('\n')[0] ?? '').reply).toEqual({
      to: 'buyer',
      language: 'de',
      text: written,
      missing: [],
    });
    const done = await classify([...asked, '--out', 'done.csv', '--reply'], files);
    expect(new TextDecoder().decode(done.written.get('done.csv'))).toContain(`"${written}"`);
  });

  it('come from a tab-separated file or a workbook as well, in any order, in Chinese', async () => {
    const rows = [
      ['备注', '正文', '语言', '平台', '操作'],
      ['ok', 'Hallo {{order}}', '德语', '', '主动联系买家'],
    ];
    const workbook = await writeXlsx({
      sheets: [
        { name: 'Notes', rows: [['nothing here']] },
        { name: '信', rows },
      ],
    });
    for (const [name, content] of [
      ['letters.tsv', rows.map((row) => row.join('\t')).join('\n')],
      ['letters.xlsx', workbook],
    ] as const) {
      const { out, err } = await classify(['orders.csv', '--letters', name, '--json'], {
        ...file,
        [name]: content,
      });
      expect(JSON.parse(out.split('\n')[0] ?? '').reply.text).toBe('Hallo 11-11111-11111');
      // Somebody of these buyers reads English.
      expect(err).toBe(
        `${name}: Row 2: This letter is not written in “English”; there the built-in one is used.\n`,
      );
    }
  });

  it.each(['Claim letters', ' claim LETTERS', '纠纷信件'])(
    'come with the workbook of orders, from its sheet “%s”',
    async (name) => {
      const sheet = (text: string) => text.trimEnd().split('\n');
      const orders = sheet(late).map((line) => line.split(','));
      const book = (text: string) =>
        writeXlsx({
          sheets: [
            {
              name,
              rows: [
                ['Action', 'Marketplace', 'Language', 'Text'],
                ['contact_first', '', 'de', text],
              ],
            },
            { name: 'Orders', rows: orders },
          ],
        });
      const { code, out } = await classify(['o.xlsx', '--json'], {
        'o.xlsx': await book('Aus dem Blatt {{order}}'),
      });
      expect(code).toBe(0);
      expect(JSON.parse(out.split('\n')[0] ?? '').reply.text).toBe('Aus dem Blatt 11-11111-11111');
      // A file that is named goes first.
      const both = await classify(['o.xlsx', '--json', '--letters', 'letters.csv'], {
        'o.xlsx': await book('Aus dem Blatt {{order}}'),
        'letters.csv': letters,
      });
      expect(JSON.parse(both.out.split('\n')[0] ?? '').reply.text).toBe(written);
    },
  );

  it('that cannot be used are named, and the built-in one stands in', async () => {
    const wrong = [
      'Action,Marketplace,Language,Text',
      'contact_first,,de,Hallo {{byuer}}',
      'contact_first,,de,"{{#order}}Hallo"',
      'refnd,Ebuy,xx,Hallo',
    ].join('\n');
    const { code, out, err } = await classify([...asked, '--json'], {
      ...files,
      'letters.csv': wrong,
    });
    expect(code).toBe(0);
    const { out: builtIn } = await classify(['orders.csv', '--json'], file);
    expect(out).toBe(builtIn);
    expect(err.trimEnd().split('\n')).toEqual([
      'letters.csv: Row 2: There is no field “byuer”.',
      'letters.csv: Row 3: A tag is not closed: “{{#order}}Hallo”.',
      'letters.csv: Row 4: “refnd” is no action with a letter to the buyer.',
      'letters.csv: Row 4: The marketplace “Ebuy” is not known. Leave it empty for all.',
      'letters.csv: Row 4: No letters in “xx”: use en, de, fr, es, it, pt, ru, ja or zh.',
    ]);
    const chinese = await classify([...asked, '--json', '--lang', 'zh'], {
      ...files,
      'letters.csv': wrong,
    });
    expect(chinese.err).toMatch(/^letters\.csv：第 2 行：没有字段“byuer”。$/m);
  });

  it('in a sheet that lost its header are said to be unreadable', async () => {
    const book = await writeXlsx({
      sheets: [
        {
          name: 'Orders',
          rows: late
            .trimEnd()
            .split('\n')
            .map((line) => line.split(',')),
        },
        { name: 'Claim letters', rows: [['contact_first', '', 'de', 'Hallo']] },
      ],
    });
    const { code, err } = await classify(['o.xlsx'], { 'o.xlsx': book });
    expect(code).toBe(0);
    expect(err).toMatch(
      /^Claim letters: Row 1: The headers Action, Language and Text are not all there/,
    );
  });
});

describe('--out', () => {
  it('writes the seller’s columns and the results', async () => {
    const { written, err } = await classify(['orders.csv', '--out', 'done.csv'], file);
    const text = new TextDecoder().decode(written.get('done.csv'));
    const [header, first] = text.replace(/^\ufeff/, '').split(/\r?\n/);
    expect(header).toMatch(
      /^Order ID,.*,Country,Risk,Score,Action,Due,Refund cost,Reship cost,Saving,Why$/,
    );
    expect(first).toMatch(/^11-11111-11111,.*,DE,High,\d+,Contact buyer first,2026-11-21,10.44,/);
    expect(err).toMatch(/Written to done.csv/);
  });
});

describe('--ics', () => {
  it('writes an entry for what waits, and for nothing else', async () => {
    const { code, err, written } = await classify(['orders.csv', '--ics', 'due.ics'], file);
    expect(code).toBe(0);
    expect(err).toContain('1 due day written to due.ics.');
    const text = new TextDecoder().decode(written.get('due.ics'));
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('DTSTART;VALUE=DATE:20261121');
    expect(text).toContain('SUMMARY:Contact buyer first · 11-11111-11111 · eBay');
    expect(text).not.toContain('22-22222-22222');
  });

  it('takes no other kind of file', async () => {
    const { code, err, written } = await classify(['orders.csv', '--ics', 'due.txt'], file);
    expect([code, err, written.size]).toEqual([
      2,
      '--ics takes a file ending in .ics, not “due.txt”.\n',
      0,
    ]);
  });
});

describe('--list', () => {
  const header =
    'Order ID,Marketplace,Order date,Order value,Currency,Ship by,Ship date,Promised delivery,Shipping method,Tracking status,Country,Item,Buyer name,Look again on';
  const orders = [
    header,
    '11-11111-11111,eBay,2026-10-10,12.00,USD,,2026-10-12,2026-11-17,China Post Ordinary Small Packet Plus,In transit,DE,Lamp,Anna Kern,',
    '33-33333-33333,eBay,2026-11-10,20.00,USD,2026-11-15,,2026-12-17,DHL,Not shipped,US,Cup,Anna Kern,',
    '44-44444-44444,eBay,2026-11-10,200.00,USD,2026-11-15,,2026-12-17,DHL,Not shipped,US,"Ring\n\u202eOverdue · 99",Anna Kern,',
    '55-55555-55555,eBay,2026-11-10,20.00,USD,2026-11-15,,2026-12-17,DHL,Not shipped,US,Cup,Anna Kern,2026-11-25',
    '',
  ].join('\n');
  const listOf = async (language: string, rows: string) => {
    const asked = ['orders.csv', '--list', 'today.txt', '--lang', language];
    const { code, err, written } = await classify(asked, { 'orders.csv': rows });
    expect(code).toBe(0);
    return { err, text: new TextDecoder().decode(written.get('today.txt')) };
  };

  it('is what is due by today, the dearest first, one line each; the rest is counted', async () => {
    const { err, text } = await listOf('en', orders);
    expect(err).toContain('3 due orders written to today.txt. Open the file to print it.');
    expect(text.replace(/US\$[\d.]+/g, 'US$')).toBe(
      [
        'Claim Desk · 21 Nov 2026',
        '',
        'Overdue · 2',
        '[ ] 15 Nov 2026 · Ship now · 44-44444-44444 · eBay · Ring Overdue · 99 · US$',
        '[ ] 15 Nov 2026 · Ship now · 33-33333-33333 · eBay · Cup · US$',
        '',
        'Today · 1',
        '[ ] 21 Nov 2026 · Contact buyer first · 11-11111-11111 · eBay · Lamp · US$',
        '',
        'Waiting · 1',
        '',
      ].join('\n'),
    );
  });

  it('speaks Chinese, and says so where nothing is due', async () => {
    expect((await listOf('zh', orders)).text).toContain(
      '已逾期 · 2\n[ ] 2026年11月15日 · 立即发货',
    );
    const none = [header, orders.split('\n').at(-2), ''].join('\n');
    expect((await listOf('zh', none)).text).toBe(
      'Claim Desk · 2026年11月21日\n\n今天没有到期的订单。\n\n等待中 · 1\n',
    );
  });

  it('takes no other kind of file', async () => {
    const { code, err } = await classify(['orders.csv', '--list', 'due.pdf'], file);
    expect([code, err]).toEqual([2, '--list takes a file ending in .txt, not “due.pdf”.\n']);
  });
});

describe('a table that cannot say what was delivered', () => {
  it('counts neither lateness nor silence against unregistered mail', async () => {
    const rows = [
      'Order ID,Marketplace,Order date,Ship date,Promised delivery,Shipping method,Order value,Currency',
      'A1,eBay,2026-09-08,2026-09-10,2026-11-20,平邮,40,USD',
    ].join('\n');
    const { out } = await classify(['a.csv', '--json'], { 'a.csv': rows });
    const [row] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(row).toMatchObject({ late: null, action: 'watch', risk: { level: 'medium' } });
  });
});

describe('a currency that no cell names', () => {
  const rows = (country: string) =>
    ['Order ID,Country,Order value', `A1,${country},1474500`, 'A2,Vietnam,99000', 'A3,Vietnam,5000']
      .join('\n')
      .concat('\n');
  it('is named on the terminal', async () => {
    const { out } = await classify(['a.csv'], { 'a.csv': rows('Vietnam') });
    expect(out).toContain('amounts are taken as VND');
    const mixed = await classify(['a.csv', '--lang', 'zh'], { 'a.csv': rows('Germany') });
    expect(mixed.out).toContain('金额按 USD 计算');
    const json = await classify(['a.csv', '--json'], { 'a.csv': rows('Vietnam') });
    expect(JSON.parse(json.out.split('\n')[0] ?? '').assumed).toContain('currency');
  });
  it('is not spoken of where a column names it', async () => {
    expect((await classify(['orders.csv'], file)).out).not.toContain('amounts are taken');
  });
});

describe('dates of a whole file', () => {
  it('are read by the one that proves day or month, however far down', async () => {
    const rows = Array.from({ length: 700 }, (_, n) => `A${n},05/11/2026`);
    const csv = ['Order ID,Ship date', ...rows, 'Z,25/11/2026'].join('\n');
    const { out } = await classify(['a.csv', '--json', '--today', '2026-11-29'], { 'a.csv': csv });
    const [first] = out.split('\n');
    expect(JSON.parse(first ?? '').problems).toEqual([]);
  });
  it('with years of two digits are told from days by today', async () => {
    const csv =
      'Order ID,Marketplace,Order date,Protection ends\nA1,AliExpress,25-12-20,26-01-31\n';
    const asked = ['a.csv', '--json', '--today', '2026-01-10'];
    const { out } = await classify(asked, { 'a.csv': csv });
    expect(JSON.parse(out).problems).toEqual([]);
  });
});

describe('days that have not come', () => {
  it('are named and not counted from', async () => {
    const rows =
      'Order ID,Marketplace,Order date,Order value,Currency,Issue,Claim status,Claim opened on\nA1,eBay,2026-11-01,40,USD,not received,open,2027-11-19';
    const { out } = await classify(['a.csv', '--json'], { 'a.csv': rows });
    const row = JSON.parse(out);
    expect(row.due).toBe('2026-11-21');
    expect(row.problems).toEqual([
      { column: 'Claim opened on', code: 'future_date', value: '2027-11-19' },
    ]);
  });
});

describe('hostile text', () => {
  const steer = '\u009b31mred\u202e';

  it('does not steer the terminal from a sentence about a cell or a header', async () => {
    const hostile = [`Order ID,Total,Order date,Vor${steer}gang`, `A-1,12.50,${steer},x`].join(
      '\n',
    );
    for (const option of [[], ['--explain-columns'], ['--reply']]) {
      const { code, out, err } = await classify(['a.csv', ...option], { 'a.csv': hostile });
      expect(code).toBe(0);
      for (const char of ['\u009b', '\u202e']) expect(out + err).not.toContain(char);
    }
  });

  it('does not steer it from the name of a file that is not there', async () => {
    const { code, err } = await classify([`${steer}.csv`], {});
    expect(code).toBe(2);
    for (const char of ['\u009b', '\u202e']) expect(err).not.toContain(char);
  });

  it('counts with no amount that is none', async () => {
    const huge = ['Order ID,Total,Promised delivery', `A-1,${'9'.repeat(20)},2026-11-01`].join(
      '\n',
    );
    const { out } = await classify(['a.csv', '--json'], { 'a.csv': huge });
    expect(JSON.parse(out).problems).toMatchObject([{ column: 'Total', code: 'bad_money' }]);
    expect(out).not.toMatch(/NaN|Infinity/);
  });
});

describe('--out', () => {
  it('never writes over a file that is read', async () => {
    const { code, err, written } = await classify(['orders.csv', '--out', 'orders.csv'], file);
    expect(code).toBe(2);
    expect(err).toBe(
      '“orders.csv” is one of the files that are read. Name another file to write, so that yours stays as it is.\n',
    );
    expect(written.size).toBe(0);
  });
});

describe('an order that waits', () => {
  const [header = '', first = '', second = ''] = late.split('\n');
  const waiting = (until: string) => ({
    'orders.csv': [`${header},Look again on`, `${first},${until}`, `${second},`].join('\n'),
  });

  it('is out of the work until its day, and counted apart', async () => {
    const { out } = await classify(['orders.csv'], waiting('2026-11-24'));
    expect(out).toMatch(/waits until 24 Nov/);
    expect(out).toContain('1 waiting; 0 answers due by tomorrow');
    const there = await classify(['orders.csv', '--today', '2026-11-24'], waiting('2026-11-24'));
    expect(there.out).not.toContain('waiting');
    expect(there.out).toContain('1 answer due by tomorrow');
  });

  it('is told as JSON and stands in the calendar on that day', async () => {
    const { out } = await classify(['orders.csv', '--json'], waiting('2026-11-24'));
    const told = out
      .trim()
      .split('\n')
      .map((line): { waiting: unknown } => JSON.parse(line));
    expect(told.map((each) => each.waiting)).toEqual(['2026-11-24', null]);
    const { written } = await classify(['orders.csv', '--ics', 'due.ics'], waiting('2026-11-24'));
    expect(new TextDecoder().decode(written.get('due.ics'))).toContain(
      'DTSTART;VALUE=DATE:20261124',
    );
  });
});
