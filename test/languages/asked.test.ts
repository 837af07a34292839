// Who asks what a thing is like, or for a copy of the invoice, complains of nothing.
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/languages/words/read';
import { linesOf } from './labelled';
import { asked } from './messages/asked';

const harmless = ['none', 'other', 'how_to_use'];

describe('what is only asked about', () => {
  it.each(linesOf(asked))('is no dispute for sure: %s', (text) => {
    const { issue, sure } = readMessage(text);
    expect(sure ? issue : 'unsure').toSatisfy((said: string) =>
      [...harmless, 'unsure'].includes(said),
    );
  });

  it.each([
    ['Is it fake?', 'counterfeit'],
    ['The fabric is very thin, is that normal?', 'not_as_described'],
    ['It came broken, can I send it back?', 'damaged'],
    ['You sent the wrong size, can I exchange it?', 'wrong_item'],
    ['Das Gerät ist defekt, was nun?', 'defective'],
    ['少了一个，怎么办？', 'missing_item'],
    ['收到时碎了，能退吗？', 'damaged'],
  ])('but what is told in the same sentence counts: %s', (text, right) => {
    const { issue, sure } = readMessage(text);
    expect([issue, sure]).toEqual([right, true]);
  });
});
