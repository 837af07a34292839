// Typing errors are mended towards the words that decide, and towards nothing else.

import { describe, expect, it } from 'vitest';
import { spellerOf } from '../../src/languages/words/spelling';
import fc from '../fc';

const words = ['order', 'cancel', 'address', 'shipping', 'cancellation', 'track', 'item'];
const spell = spellerOf(words, ['the', 'my'], ['older', 'border', 'shopping', 'cancer'], true);
const strict = spellerOf(words, [], [], false);

describe('mending', () => {
  it.each([
    ['oredr', 'order'],
    ['oder', 'order'],
    ['orderr', 'order'],
    ['cancle', 'cancel'],
    ['canel', 'cancel'],
    ['adress', 'address'],
    ['shiping', 'shipping'],
    ['trak', 'track'],
    ['itme', 'item'],
    ['canceltation', 'cancellation'],
    ['cancelatoin', 'cancellation'],
    ['myorder', 'my order'],
    ['cancelorder', 'cancel order'],
  ])('%s → %s', (typed, meant) => {
    expect(spell(typed)).toBe(meant);
  });

  it.each([
    'older',
    'border',
    'shopping',
    'cancer',
    'back',
    'the',
    'ore',
    'back2back',
    'otter',
    'idem',
    'constructor',
    '__proto__',
  ])('%s stays', (word) => {
    expect(spell(word)).toBe(word);
  });

  it('goes two errors far, and splits, only where that is wanted', () => {
    expect(strict('cancelatoin')).toBe('cancelatoin');
    expect(strict('cancelorder')).toBe('cancelorder');
    expect(strict('canceltation')).toBe('cancellation');
  });

  it('finds a word again after any one swap of neighbours', () => {
    fc.assert(
      fc.property(fc.constantFrom('order', 'address', 'cancel'), fc.nat(), (word, seed) => {
        const at = seed % (word.length - 1);
        const typed =
          word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        expect(spell(typed)).toBe(word);
      }),
    );
  });

  it('leaves words far from all of them alone', () => {
    const far = fc.stringMatching(/^[fgjquvwxyz]{4,12}$/);
    fc.assert(
      fc.property(far, (word) => {
        expect(spell(word)).toBe(word);
      }),
    );
  });
});
