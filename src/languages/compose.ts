// The few pieces every language file is built from.
import type { Name } from './letter-names';

/** Text that stands only where the fact is known. */
export const when = (name: Name, text: string): string => `{{#${name}}}${text}{{/${name}}}`;

/** Text that stands only where it is not. */
export const unless = (name: Name, text: string): string => `{{^${name}}}${text}{{/${name}}}`;

/** A letter of paragraphs between the greeting and the signature. */
export const letterWith =
  (hello: string, bye: string) =>
  (...paragraphs: readonly string[]): string =>
    [hello, ...paragraphs, bye].join('\n\n');
