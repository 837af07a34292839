// Every lexicon is written as the reader understands it.
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index';
import { choices, optional, Phrase, writtenOut } from '../../src/languages/words/notation';

const all = Object.entries(languages)
  .map(([code, { lexicon }]) => [code, lexicon] as const)
  .flatMap(([language, { words, spaced }]) =>
    Object.entries(words).flatMap(([concept, list]) =>
      list === '' ? [] : list.split('|').map((phrase) => ({ language, concept, phrase, spaced })),
    ),
  );
const concepts = new Set(all.map(({ concept }) => concept));
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
    const spaced = /^\^?(?:(?:~\d|_|@?[\p{L}\p{N}*()/?@]+)(?: |\$?$))+$/u;
    const unspaced = /^\^?[\p{L}\p{N}ー()/~]+\$?$/u;
    const wrong = all.filter((one) => !(one.spaced ? spaced : unspaced).test(one.phrase));
    expect(wrong.map(where)).toEqual([]);
  });

  it('name only concepts that there are, and no letter may be missing inside brackets', () => {
    const wrong = all.filter(
      ({ phrase }) =>
        /\([^)]*[?(]/.test(phrase) ||
        [...phrase.matchAll(/@([a-zA-Z]*)/g)].some(([, name = '']) => !concepts.has(name)),
    );
    expect(wrong.map(where)).toEqual([]);
  });

  it('stand once in a concept', () => {
    const seen = new Set<string>();
    const twice = all.map(where).filter((key) => seen.size === seen.add(key).size);
    expect(twice).toEqual([]);
  });
});

describe('the names of the concepts', () => {
  const english = Object.keys(languages.en.lexicon.words);

  // The bundle keeps them once (scripts/shared-names.mjs).
  it.each(Object.entries(languages))('are the same in the same order: %s', (_code, { lexicon }) => {
    expect(Object.keys(lexicon.words)).toEqual(english);
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

describe('short forms', () => {
  const english = languages.en.lexicon.words;

  it('s? is a letter that may be missing', () => {
    expect(choices(optional('orders?/box'))).toEqual(['order', 'orders', 'box']);
  });

  it('@concept stands for the single words of a concept', () => {
    const words = { ...english, parcel: 'parcels?|deliver(y/ies)|my box|^it' };
    const written = writtenOut('no @parcel/trace', words);
    expect(choices(written.slice(3))).toEqual([
      'parcel',
      'parcels',
      'delivery',
      'deliveries',
      'trace',
    ]);
  });

  it('a star on both sides finds a word that holds it, and the longest owns the word', () => {
    const customs = new Phrase('customs', '*zoll*', true, false, false);
    expect(customs.spelt('einfuhrzollkosten')).toBe(4);
    expect(customs.spelt('einfuhr')).toBe(0);
    expect(new Phrase('fee', '*kosten', true, false, false).spelt('zollkosten')).toBe(6);
  });
});
