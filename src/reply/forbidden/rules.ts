// Which words together in one sentence make which forbidden thing, in every language alike.
import type { Concept } from '../../languages/forbidden-words';
import type { Ban } from '../../market/ban';

export type Category = Ban;

export interface Rule {
  readonly category: Category;
  /** Words of each of these lists, in any order; the first is the one that a negation speaks of. */
  readonly all: readonly (Concept | 'opinion')[];
  /** The words of the other lists stand at most this far from those of the first; Chinese, Japanese: a third. */
  readonly within: number;
  /** A sentence with words of this list is meant otherwise. */
  readonly unless?: Concept;
  /** `not` this close to the words of the first list turns the sentence round. */
  readonly turned?: number;
}

const rule = (
  category: Category,
  within: number,
  all: Rule['all'],
  more: Pick<Rule, 'unless' | 'turned'> = {},
): Rule => ({ category, within, all, ...more });

/** `opinion` is `review` or `feedback`. */
export const rules: readonly Rule[] = [
  rule('L01', 90, ['reward', 'review']),
  rule('L01', 90, ['reward', 'feedback', 'give']),
  rule('L02', 45, ['change', 'review']),
  rule('L03', 20, ['good', 'opinion']),
  rule('L03', 45, ['stars', 'give']),
  rule('L03', 30, ['stars', 'opinion']),
  rule('L04', 60, ['again', 'review']),
  rule('L05', 0, ['promo']),
  rule('L05', 70, ['coupon', 'next']),
  rule('L05', 0, ['goods']),
  rule('L06', 0, ['site']),
  rule('L07', 0, ['contact'], { turned: 24 }),
  rule('L08', 0, ['outside'], { turned: 40 }),
  rule('L08', 60, ['pay', 'purse'], { unless: 'paid', turned: 24 }),
  rule('L08', 0, ['account'], { turned: 24 }),
  rule('L09', 60, ['confirm', 'ask'], { unless: 'arrived', turned: 15 }),
  rule('L10', 60, ['close', 'claim', 'ask'], { turned: 15 }),
  rule('L11', 60, ['cancel', 'order', 'ask'], { unless: 'wish', turned: 15 }),
  rule('L12', 0, ['threat']),
  rule('L17', 60, ['promise', 'arrive'], { turned: 15 }),
  rule('L17', 0, ['boast'], { turned: 15 }),
  rule('L18', 90, ['feedback', 'change', 'press']),
  rule('L18', 90, ['feedback', 'change', 'reward']),
];
