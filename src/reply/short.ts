// A letter where messages may have few characters: what is decided and what the buyer does; the rest gives way.
import type { Filled } from './template';

/** Greeting, decision, and what to do about it. */
const least = 3;
const gap = '\n\n';

/** How many of its paragraphs fit, from the first on. */
function fitting({ text }: Filled, most: number): number {
  const paragraphs = text.split(gap);
  while (paragraphs.length > least && paragraphs.join(gap).length > most) paragraphs.pop();
  return paragraphs.length;
}

/**
 * As many of its first paragraphs as fit in each of the languages it stands in: beside the buyer's own the seller
 * reads the same letter. Where two are still too long the greeting goes, if that is enough; else the check says by how
 * much.
 */
export function shortened(letter: Filled, versions: readonly Filled[], most: number): Filled {
  const paragraphs = Math.min(...versions.map((each) => fitting(each, most)));
  const [hello = '', ...rest] = letter.text.split(gap).slice(0, paragraphs);
  const greeted = [hello, ...rest].join(gap);
  const bare = rest.join(gap);
  const start = greeted.length > most && bare.length <= most ? greeted.length - bare.length : 0;
  const facts = letter.facts
    .filter(({ at }) => at >= start && at < greeted.length)
    .map((fact) => ({ ...fact, at: fact.at - start }));
  return { ...letter, text: greeted.slice(start), facts };
}
