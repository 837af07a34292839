// Compares words as people write them: `On Hold`, `on-hold` and `ON_HOLD` are one word.
import { lazy } from '../base/lazy';
import { remember } from '../base/memo';

/** Letters and digits only, lower case, without accents on Latin and Cyrillic letters. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** A look-up of folded words, made when first used; each entry is a meaning and its words, parted by `|`. */
export function vocabulary<T>(
  entries: () => readonly (readonly [T, string])[],
): (text: string) => T | undefined {
  const meanings = lazy(() => {
    const found = new Map<string, T>();
    for (const [meaning, words] of entries())
      for (const word of words.split('|')) found.set(fold(word), meaning);
    return found;
  });
  const meaning = remember((text) => meanings().get(fold(text)));
  // No vocabulary has longer phrases; a long message is not worth folding.
  return (text) => (text.length > 120 ? undefined : meaning(text));
}

/** What a text says as a whole, or, if all its parts that say anything agree, in its parts. */
export function agreed<T>(text: string, known: (text: string) => T | undefined): T | null {
  const whole = known(text);
  if (whole !== undefined) return whole;
  const said = new Set(
    partsOf(text)
      .map(known)
      .filter((meaning) => meaning !== undefined),
  );
  const [only = null] = said;
  return said.size === 1 ? only : null;
}

/** The choices of a cell that takes several, `Done, Refunded`; none where it is one, or a sentence. */
export function chipsOf(text: string): readonly string[] {
  if (text.length > 120 || !/[,;、\n]/.test(text)) return [];
  const chips = text
    .split(/[,;、\n]/)
    .map((chip) => chip.trim())
    .filter((chip) => chip !== '');
  return chips.length > 1 && chips.every((chip) => chip.length <= 40) ? chips : [];
}

const between = /[()[\],;|/:]+|\s-\s/;
const betweenOrChinese =
  /[()[\]【】,;、|/\n:]+|\s[-–—]\s|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u;

/** The parts of `Shipped (cancel requested)`, `Closed - granted`, `美国 United States`. */
export const partsOf = (text: string): readonly string[] =>
  text
    .slice(0, 200)
    .split(/^[ -~]*$/.test(text) ? between : betweenOrChinese)
    .map((part) => part.trim())
    .filter((part) => part !== '');
