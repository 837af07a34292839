// What a table of sentences in one language holds.
import type { Category } from '../../../src/reply/forbidden/rules';

export interface Sentences {
  /** Sentences that must be noticed, by what is wrong with them. */
  readonly fires: Readonly<
    Record<Exclude<Category, 'L13' | 'L14' | 'L15' | 'L16' | 'L19'>, readonly string[]>
  >;
  /** Sentences that only sound like one of them. */
  readonly silent: readonly string[];
}
