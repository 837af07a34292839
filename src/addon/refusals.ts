// What Google refuses, told apart by its words: a passing trouble is no missing right.
import type { Words } from '../base/say';
import { refusalWords } from '../text/addon';

const kinds: readonly (readonly [RegExp, keyof typeof refusalWords])[] = [
  [/timed out|timeout|deadline|time-?out/i, 'slow'],
  [/too many|quota|rate limit|simultaneous/i, 'too_many'],
  [/merge/i, 'merged'],
  [/typed column/i, 'typed'],
  [/number of cells|cells? limit|10,?000,?000/i, 'full'],
  [/service error|server error|unavailable|try again/i, 'google_failed'],
];

/** The sentence for a refusal; null where it is about rights, or unknown. */
export function wordsOfRefusal(message: string): Words | null {
  const found = kinds.find(([pattern]) => pattern.test(message));
  return found === undefined ? null : refusalWords[found[1]];
}

const isOneOf = (error: unknown, ...which: readonly (keyof typeof refusalWords)[]): boolean =>
  error instanceof Error &&
  which.some((kind) => wordsOfRefusal(error.message) === refusalWords[kind]);

/** Google took too long; the same once more may do. */
export const isTimeout = (error: unknown): boolean => isOneOf(error, 'slow');

/** The sheet itself is in the way: the next run would be refused the same. */
export const isLasting = (error: unknown): boolean => isOneOf(error, 'merged', 'typed');
