// JSON lines: rows as other programs hand them over, and results as they take them.
import { describe, expect, it } from 'vitest';
import { classify } from './run-cli';

const one = {
  'Order ID': '11-11111-11111',
  Marketplace: 'eBay',
  'Order date': '2026-10-10',
  'Order value': 12,
  Currency: 'USD',
  'Ship date': '2026-10-12',
  Country: 'DE',
  'Buyer message': 'Where is my parcel? It has not arrived.',
};
const two = {
  'Order ID': '22-22222-22222',
  Marketplace: 'eBay',
  // A key the first line does not have, and its others in another order.
  'Tracking number': null,
  Currency: 'USD',
  'Order value': '30.00',
  'Order date': '2026-11-10',
};
const ndjson = `${JSON.stringify(one)}\n\n${JSON.stringify(two)}\n`;
const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('JSON lines', () => {
  it('are rows below their keys: the first line is row 2', async () => {
    const { code, out } = await classify(['orders.ndjson', '--json'], { 'orders.ndjson': ndjson });
    expect(code).toBe(0);
    expect(
      parsed(out).map(({ row, orderId, market, risk }) => [row, orderId, market, risk.stake]),
    ).toEqual([
      [2, '11-11111-11111', 'ebay', { amount: 12, currency: 'USD' }],
      [4, '22-22222-22222', 'ebay', { amount: 30, currency: 'USD' }],
    ]);
  });

  it('are known by themselves where no name tells, even a single one', async () => {
    const { out } = await classify(['-', '--json'], { '-': JSON.stringify(one) });
    expect(parsed(out).map(({ orderId }) => orderId)).toEqual(['11-11111-11111']);
  });

  it('open objects in objects, and take no list for a text', async () => {
    const nested = {
      ...one,
      buyer: { name: 'Ida Holm', email: 'ida@example.org' },
      items: [{ name: 'Lamp' }],
    };
    const { out } = await classify(['-', '--json'], { '-': JSON.stringify(nested) });
    const { text } = parsed(out)[0].reply;
    expect(text).toContain('Ida Holm');
    expect(text).not.toMatch(/[{[]|ida@example/);
  });

  it('say which line is none', async () => {
    const { code, err } = await classify(['orders.jsonl', '--json'], {
      'orders.jsonl': `${JSON.stringify(one)}\n{"Order ID": "22\n`,
    });
    expect(code).toBe(2);
    expect(err).toContain('Line 2 is no JSON object');
  });

  it('do not lose the end of a number unseen', async () => {
    const { out } = await classify(['orders.jsonl', '--json'], {
      'orders.jsonl': `{"Order ID": 12345678901234567890, "Order date": "2026-11-10", "Order value": 3}\n`,
    });
    expect(parsed(out)[0].problems).toContainEqual(expect.objectContaining({ code: 'damaged_id' }));
  });

  it('hold what --json prints when they are written', async () => {
    const files = { 'orders.ndjson': ndjson };
    const json = await classify(['orders.ndjson', '--json'], files);
    const { out, err, written } = await classify(['orders.ndjson', '--out', 'x.ndjson'], files);
    expect(new TextDecoder().decode(written.get('x.ndjson'))).toBe(json.out);
    expect(out).toContain('2 orders:');
    expect(err).toContain('Written to x.ndjson.');
  });
});

describe('--no-reply', () => {
  it('leaves the letters out of the lines, and nothing else', async () => {
    const files = { 'orders.ndjson': ndjson };
    const json = parsed((await classify(['orders.ndjson', '--json'], files)).out);
    const bare = parsed((await classify(['orders.ndjson', '--json', '--no-reply'], files)).out);
    expect(json[0].letters).toHaveLength(1);
    expect(bare).toEqual(json.map(({ reply, letters, ...rest }) => rest));
  });

  it('and --reply contradict each other', async () => {
    const { code, err } = await classify(['orders.ndjson', '--reply', '--no-reply'], {});
    expect(code).toBe(2);
    expect(err).toContain('Use one of the two');
  });
});
