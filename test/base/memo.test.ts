// Remembering changes how often a text is read, never what it means.

import { expect, it } from 'vitest';
import { remember } from '../../src/base/memo';
import fc from '../fc';

it('asks once per text, also where the answer is nothing', () => {
  const asked: string[] = [];
  const read = remember((text) => {
    asked.push(text);
    return text === 'none' ? null : text.length;
  });
  expect([read('DHL'), read('none'), read('DHL'), read('none')]).toEqual([3, null, 3, null]);
  expect(asked).toEqual(['DHL', 'none']);
});

it('gives the same answers as the function itself, whatever comes in whatever order', () => {
  const read = remember((text) => text.toUpperCase());
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 3000 }), (texts) => {
      for (const text of texts) expect(read(text)).toBe(text.toUpperCase());
    }),
    { numRuns: 20 },
  );
});
