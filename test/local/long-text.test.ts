// A text read in pieces has the rows of the same text read as a whole, wherever a piece ends.
import { describe, expect, it } from 'vitest';
import { openLongText } from '../../src/local/files/long-text';
import { readTable } from '../../src/local/files/read';
import fc from '../fc';

function* cutUp(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** UTF-16 as Excel writes it. */
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What stands in exports and what breaks readers: quotes in all places, all line ends, signs of several bytes. */
const sign = fc.constantFrom(
  '"',
  '""',
  ',',
  ',',
  '\t',
  ';',
  '\n',
  '\n',
  '\r\n',
  '\r',
  'a',
  ' ',
  '中',
  '😀',
  '=',
);
const text = fc.array(sign, { minLength: 1, maxLength: 60 }).map((signs) => signs.join(''));
const start = fc.constantFrom(
  '',
  'id,note\n',
  'id\tnote\r\n',
  'sep=;\r\nid;note\r\n',
  '"id,note"\n',
);

async function expectSame(bytes: Uint8Array, piece: number, name: string): Promise<boolean> {
  const whole = await readTable(bytes, name);
  const long = openLongText(() => cutUp(bytes, piece), name);
  // What is no table is told by the reader of the whole.
  if (long === null || !whole.ok) return false;
  expect([...long.rows()]).toEqual(whole.file.sheets[0]?.rows);
  expect(long.encoding).toBe(whole.file.encoding);
  return true;
}

describe('a text in pieces', () => {
  it('has the rows it has as a whole, in any encoding', async () => {
    let compared = 0;
    const encode = fc.constantFrom(utf8, utf16);
    const piece = fc.integer({ min: 1, max: 30 });
    const name = fc.constantFrom('a.csv', 'a.tsv', 'a.txt');
    await fc.assert(
      fc.asyncProperty(
        start,
        text,
        encode,
        piece,
        name,
        async (head, body, encoded, size, file) => {
          if (await expectSame(encoded(head + body), size, file)) compared += 1;
        },
      ),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('has the keys of all its lines where it is lines of JSON', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const line = fc.dictionary(fc.constantFrom('id', 'note', 'paid', '__proto__'), value);
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1 }),
        fc.integer({ min: 1, max: 30 }),
        async (lines, size) => {
          const bytes = utf8(lines.map((each) => JSON.stringify(each)).join('\n'));
          await expectSame(bytes, size, 'a.ndjson');
        },
      ),
      { numRuns: 60 },
    );
  });
});
