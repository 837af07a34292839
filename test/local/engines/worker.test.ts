// The worker as an engine runs it: its answers are the command line's, and nothing it is fed ends it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv } from '../../../scale/generate.mjs';
import { builtWorker } from '../../../scripts/build-worker.mjs';
import { root } from '../../../scripts/ensure.mjs';
import { readTable } from '../../../src/local/files/read';
import { classify } from '../run-cli';

const folder = mkdtempSync(join(tmpdir(), 'claim-desk-'));
let worker = '';
beforeAll(async () => {
  worker = await builtWorker();
}, 60_000);

function run(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [worker, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr, answers: stdout.split('\n').slice(0, -1) };
}

/** A plan of a file, kept; the name of the file that holds it. */
function planOf(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const { stdout, stderr } = run(['--make-plan', file, '--today', '2026-11-21']);
  expect(stderr).toBe('');
  writeFileSync(`${file}.plan.json`, stdout);
  return `${file}.plan.json`;
}

async function rowsOf(name: string, bytes: Uint8Array) {
  const read = await readTable(bytes, name);
  if (!read.ok) throw new Error(read.problem.detail);
  const [header = [], ...rows] = read.file.sheets[0]?.rows ?? [];
  return { header: header.map(String), rows };
}

const line = (value: object) => `${JSON.stringify(value)}\n`;
const day = ['--today', '2026-11-21'];
const example = (name: string) => readFileSync(join(root, 'examples', name));
const made = (name: 'tracker' | 'ebay') => new TextEncoder().encode([...csv(name, 150)].join(''));

describe('the worker', () => {
  it("makes a plan with the seller's own rules, and says when a file holds none", () => {
    const place = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const orders = place(
      'message.csv',
      'Order ID,Marketplace,Order date,Order value,Currency,Buyer message,Buyer contacted on\n' +
        'A-1,AliExpress,2026-11-01,30,USD,Where is my parcel?,2026-11-20\n',
    );
    const rules = place('rules.csv', 'Name,Value,Unit\naliexpress.message_reply,24,hours\n');
    const dueWith = (...more: readonly string[]): string => {
      const plan = place('rules.plan.json', run(['--make-plan', orders, ...more, ...day]).stdout);
      const row = {
        'Order ID': 'A-1',
        Marketplace: 'AliExpress',
        'Order date': '2026-11-01',
        'Order value': 30,
        Currency: 'USD',
        'Buyer message': 'Where is my parcel?',
        'Buyer contacted on': '2026-11-20',
      };
      return JSON.parse(run(['--plan', plan, ...day], line(row)).stdout).due;
    };
    // 48 hours from the 20th, and 24.
    expect(dueWith()).toBe('2026-11-22');
    expect(dueWith('--rules', rules)).toBe('2026-11-21');

    const none = run(['--make-plan', orders, '--rules', orders, ...day]);
    expect(none.stderr).toContain('holds no marketplace rules');
    expect([none.status, none.stdout]).toEqual([2, '']);
  });

  it.each([
    ['tracker.csv', example('tracker.csv'), 'Order ID'],
    ['amazon-orders.txt', example('amazon-orders.txt'), 'order-id'],
    ['aliexpress-zh.csv', example('aliexpress-zh.csv'), '订单号'],
    ['generated.csv', made('tracker'), 'Order ID'],
    ['generated-ebay.csv', made('ebay'), 'Order Number'],
  ])(
    'answers for %s what the command line prints, row by row and order by order',
    async (name, bytes, id) => {
      const plan = planOf(name, bytes);
      const { header, rows } = await rowsOf(name, bytes);
      const cli = (await classify([name, '--json'], { [name]: bytes })).out;

      const named = rows.map((cells) =>
        line(Object.fromEntries(header.map((title, at) => [title, cells[at] ?? null]))),
      );
      expect(run(['--plan', plan, '--reply', ...day], named.join('')).stdout).toBe(cli);

      const at = Math.max(0, header.indexOf(id));
      const orders = new Map<string, object[]>();
      for (const [i, cells] of rows.entries()) {
        // A further item may leave the number to the line above it.
        const key = String(cells[at] || [...orders.keys()].at(-1));
        orders.set(key, [...(orders.get(key) ?? []), { row: i + 2, cells }]);
      }
      const calls = [...orders.values()].map((lines) => line({ today: '2026-11-21', lines }));
      const { answers } = run(['--plan', plan, '--orders'], calls.join(''));
      expect(answers).toHaveLength(calls.length);
      const found = answers.flatMap((each) => JSON.parse(each).result.orders);
      const bare = cli
        .split('\n')
        .slice(0, -1)
        .map((each) => {
          const { reply, letters, ...rest } = JSON.parse(each);
          return JSON.stringify(rest);
        });
      expect(found.map(({ json }) => json)).toEqual(bare);
      const [first] = found;
      const whole = JSON.parse(first.json);
      expect(first).toMatchObject({
        order_id: whole.orderId,
        risk: whole.risk.level,
        action: whole.action,
        due: whole.due,
      });
    },
  );

  it('answers each line of calls with a line, whatever it holds', () => {
    const plan = planOf('t.csv', made('tracker'));
    const order = (id: string, message: string) => {
      const cells = [id, 'eBay', '2026-10-10', 'Lamp', '1', '12', 'USD'];
      cells[15] = message;
      return { today: '2026-11-21', lines: [{ row: '2', cells }] };
    };
    const good = line(order('A-1', ''));
    const input = Buffer.concat([
      Buffer.from(good),
      Buffer.from('{"lines": [\n'),
      Buffer.from([...Buffer.from('{"lines": "'), 0xff, 0xfe, ...Buffer.from('"}\n')]),
      Buffer.from(line(order('A-2', 'x'.repeat(1_048_576)))),
      Buffer.from(line({ today: '2026-11-21', lines: [{ row: 2, cells: 'A-3' }] })),
      Buffer.from(line({ ...order('A-4', ''), today: null })),
      Buffer.from(line({ ...order('A-5', ''), source: 'walmart' })),
      Buffer.from('\n'),
      Buffer.from(line(order('A-6', 'y'.repeat(900_000)))),
      Buffer.from(good.trim()),
    ]);
    const { status, answers, stderr } = run(['--plan', plan, '--orders'], input);
    expect([status, stderr]).toEqual([0, '']);
    const results = answers.map((each) => JSON.parse(each).result);
    expect(results.map(({ problem }) => problem)).toEqual([
      '',
      'Line 2 is no JSON object.',
      expect.stringContaining('Line 3 holds bytes that are no UTF-8'),
      'Line 4 holds a cell of 1,048,576 characters; 1,000,000 are the most.',
      expect.stringContaining('Line 5: “lines” is to be'),
      expect.stringContaining('Line 6 tells no day'),
      'Line 7 is of “walmart”, and no such plan was given, only t.',
      'Line 8 is no JSON object.',
      '',
      '',
    ]);
    expect(results.map(({ orders }) => orders[0]?.order_id ?? null)).toEqual([
      'A-1',
      ...new Array(7).fill(null),
      'A-6',
      'A-1',
    ]);

    const chinese = run(['--plan', plan, '--orders', '--lang', 'zh'], '[]\n');
    expect(JSON.parse(chinese.stdout).result.problem).toBe('第 1 行不是 JSON 对象。');
    const strict = run(['--plan', plan, '--orders', '--strict'], `${good}[]\n${good}`);
    expect([strict.status, strict.answers.length, strict.stderr]).toEqual([
      2,
      1,
      'Line 2 is no JSON object.\n',
    ]);
  });

  it('says which row of a table it cannot read, and goes on', () => {
    const plan = planOf('u.csv', made('tracker'));
    const input = [
      '{"order_id": "A-1", "Order date": "2026-10-10", "Order value": 12}',
      '',
      '{"order_id": "A-2"',
      '{"order_id": "A-3", "Order date": "2026-10-10", "unknown": 1}',
    ].join('\n');
    const { status, answers } = run(['--plan', plan, ...day], input);
    expect(status).toBe(0);
    expect(answers.map((each) => JSON.parse(each))).toMatchObject([
      { line: 3, problem: 'Line 3 is no JSON object.' },
      { row: 2, orderId: 'A-1' },
      { row: 5, orderId: 'A-3' },
    ]);
  });

  it('ends quietly when nobody reads on, and with a sentence when it cannot begin', () => {
    const plan = planOf('v.csv', made('tracker'));
    const rows = '{"Order ID": "A-1", "Order date": "2026-10-10"}\n{"Order ID": "A-2"}\n'.repeat(
      4000,
    );
    const file = join(folder, 'many.ndjson');
    writeFileSync(file, rows);
    const pipe = spawnSync(
      'bash',
      [
        '-c',
        `"${worker}" --plan "${plan}" --today 2026-11-21 < "${file}" | head -1; echo "\${PIPESTATUS[*]}"`,
      ],
      { encoding: 'utf8' },
    );
    expect(pipe.stdout.trimEnd().split('\n').at(-1)).toBe('0 0');
    expect(pipe.stderr).toBe('');

    writeFileSync(
      join(folder, 'old.json'),
      readFileSync(plan, 'utf8').replace(/"claimDesk":"[^"]+"/, '"claimDesk":"0.0.1"'),
    );
    const said = (...args: string[]) => {
      const { status, stdout, stderr } = run(args);
      expect([status, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(said()).toContain('--plan FILE');
    expect(said('--plan', join(folder, 'old.json'))).toContain('another version of Claim Desk');
    expect(said('--plan', join(folder, 'v.csv'))).toContain('is no plan');
    expect(said('--plan', join(folder, 'none.json'))).toContain('could not be read');
    expect(said('--plan', plan, '--plan', plan)).toContain('Two plans are called “v”');
    expect(said('--plan', plan, '--today', '21.11.')).toContain('not “21.11.”');
    expect(said('--make-plan', plan)).toContain('could not be read: The file is JSON');
    expect(said('--plans', plan)).toContain("Unknown option '--plans'");
  });
});
