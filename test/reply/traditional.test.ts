// Chinese letters to Taiwan, Hong Kong and Macao: no sign is left that is written there otherwise.
import { expect, it } from 'vitest';
import { zh } from '../../src/languages/zh/letters';
import { inTraditional } from '../../src/languages/zh/traditional';

const letters = Object.entries(zh());

/** The common signs of Big5, the character set of Taiwan and Hong Kong; simplified-only ones are not in it. */
const big5 = new Set<string>();
const decoder = new TextDecoder('big5');
for (let lead = 0xa4; lead <= 0xc6; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++)
    if (trail <= 0x7e || trail >= 0xa1) big5.add(decoder.decode(new Uint8Array([lead, trail])));

it.each(letters)('%s has only signs that are written there', (_, letter) => {
  const signs = [...inTraditional(letter)].filter((sign) => /\p{Script=Han}/u.test(sign));
  expect(signs.filter((sign) => !big5.has(sign))).toEqual([]);
});

it('chooses among older signs by the word', () => {
  const all = letters.map(([, letter]) => inTraditional(letter)).join('');
  for (const word of ['聯繫', '為準', '儘快', '答覆', '之後', '這裡', '發貨', '頁面', '幾張'])
    expect(all).toContain(word);
  expect(all).not.toMatch(/[后里发准尽几复系并]/);
});

it('changes one sign for one, and none twice', () => {
  for (const [, letter] of letters) {
    const turned = inTraditional(letter);
    expect(turned).toHaveLength(letter.length);
    expect(inTraditional(turned)).toBe(turned);
  }
});
