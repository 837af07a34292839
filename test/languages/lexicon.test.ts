// Every lexicon is written as the reader understands it.
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index';
import { choices } from '../../src/languages/words/notation';

const all = Object.entries(languages)
  .map(([code, { lexicon }]) => [code, lexicon] as const)
  .flatMap(([language, { words, spaced }]) =>
    Object.entries(words).flatMap(([concept, list]) =>
      list === '' ? [] : list.split('|').map((phrase) => ({ language, concept, phrase, spaced })),
    ),
  );
const where = ({ language, concept, phrase }: (typeof all)[number]): string =>
  `${language} ${concept}: ${phrase}`;

describe('the phrases of the lexicons', () => {
  it('are cut by one sign each', () => {
    const wrong = all.filter(({ phrase }) => phrase.trim() !== phrase || phrase === '');
    expect(wrong.map(where)).toEqual([]);
  });

  it('begin with a word and have at most two gaps', () => {
    const wrong = all.filter(
      ({ phrase }) => /^\^?[~_]/.test(phrase) || phrase.split('~').length > 3,
    );
    expect(wrong.map(where)).toEqual([]);
  });

  it('use nothing but words and the signs of the notation', () => {
    const spaced = /^\^?(?:(?:~\d|_|[\p{L}\p{N}*()/]+)(?: |$))+$/u;
    const unspaced = /^\^?[\p{L}\p{N}ー()/~]+$/u;
    const wrong = all.filter((one) => !(one.spaced ? spaced : unspaced).test(one.phrase));
    expect(wrong.map(where)).toEqual([]);
  });

  it('stand once in a concept', () => {
    const seen = new Set<string>();
    const twice = all.map(where).filter((key) => seen.size === seen.add(key).size);
    expect(twice).toEqual([]);
  });
});

describe('endings', () => {
  it.each([
    ['order', ['order']],
    ['a/b', ['a', 'b']],
    ['order(/s)', ['order', 'orders']],
    ['deliver(y/ies)/parcel', ['delivery', 'deliveries', 'parcel']],
    ['recogni(s/z)e(/d)', ['recognise', 'recognised', 'recognize', 'recognized']],
  ])('%s', (written, meant) => {
    expect(choices(written)).toEqual(meant);
  });
});
