// How pleased a message is: what it praises, blames and wishes.
import { troubles } from './clauses';
import type { Analysed, Hit } from './hits';

/** What is a complaint when it is denied. */
const failing: ReadonlySet<string> = new Set(
  'arrive have send work fit include shown genuine praise thanks solved answer reply expect'.split(
    ' ',
  ),
);

/** What no one writes who is only pleased. */
const disturbing: ReadonlySet<string> = new Set(['bad', 'badReview', 'when', 'payback']);

/** How a message speaks of the purchase as a whole. */
export interface Mood {
  readonly pleased: boolean;
  /** Sentences of praise. */
  readonly praised: ReadonlySet<number>;
  /** Praised twice at least and more often than wished, and nothing worse against it than a "but". */
  readonly warm: boolean;
  readonly complains: boolean;
  /** A not that is not understood. */
  readonly doubt: boolean;
  readonly praises: number;
  readonly wishes: number;
  readonly buts: readonly Hit[];
}

/** "Is no leather as described": what is as described is not praised where a not stands before it. */
const isNotAsSaid = ({ from, to, clause }: Hit, hits: readonly Hit[]): boolean =>
  hits.some((one) => one.concept === 'shown' && one.from === from && one.to === to) &&
  hits.some((one) => one.concept === 'not' && one.clause === clause && one.from < from);

/** Whether there is praise, and whether anything speaks against taking it for nothing but praise. */
export function moodOf({ hits, asks }: Analysed): Mood {
  let pleased = false;
  const praised = new Set<number>();
  let praises = 0;
  let blames = asks.includes(true);
  let wishes = 0;
  let doubt = false;
  const buts: Hit[] = [];
  let turnedDoubt = false;
  for (const hit of hits) {
    const { concept, denied, used, feared, sentence } = hit;
    if (feared) pleased = true;
    else if (concept === 'praise' && isNotAsSaid(hit, hits)) continue;
    else if (concept === 'bad' && denied) doubt = true;
    else if (troubles.has(concept) && denied) pleased = true;
    else if (concept === 'praise' || concept === 'thanks' || concept === 'solved') {
      if (denied) blames = true;
      else praises += 1;
      if (!denied && concept === 'praise') praised.add(sentence);
    } else if (disturbing.has(concept)) blames = true;
    else if (concept === 'want' || concept === 'ask') wishes += 1;
    else if (concept === 'cut') buts.push(hit);
    else if ((concept === 'not' || concept === 'cannot') && !used) {
      doubt = true;
      turnedDoubt = turnedDoubt || buts.length > 0;
    } else if (denied && failing.has(concept)) blames = true;
  }
  return {
    pleased: pleased || praises > 0,
    praised,
    praises,
    wishes,
    warm: praises > 1 && praises > wishes && !blames,
    complains: blames || turnedDoubt,
    doubt,
    buts,
  };
}
