// What a buyer tells as over – money that came back, a second parcel – asks for nothing any more.
import { troubles } from './clauses';
import type { Analysed, Hit } from './hits';
import type { Mood } from './mood';
import type { Support } from './weigh';

/** What nobody writes for whom all is over. */
const pending: ReadonlySet<string> = new Set(
  'want ask bad badReview unless if wait where when cannot half only discount share burn hurt'.split(
    ' ',
  ),
);
const wrong: ReadonlySet<string> = new Set([...troubles, 'nothing', 'sender', 'cancel', 'forbid']);
const pleasing: ReadonlySet<string> = new Set(['praise', 'thanks', 'solved']);
/** So strong is what is told without a doubt. */
const plainly = 6;

const isWrong = ({ concept, denied }: Hit): boolean =>
  wrong.has(concept) ? !denied : denied && concept !== 'praise';

/** Whether whatever a message speaks of is `over`, as it says somewhere. */
export function isSettled(
  { hits, asks }: Analysed,
  over: Support | undefined,
  { doubt }: Mood,
): boolean {
  if (over === undefined || doubt || asks.includes(true)) return false;
  const { clause } = hits.find(({ from }) => from === over.from) ?? {};
  const glad =
    over.strength >= plainly &&
    hits.some(
      ({ concept, denied, sentence, about }) =>
        pleasing.has(concept) && !denied && (sentence === over.sentence || about === 'service'),
    );
  // "The parcel got lost, they refunded me, great": what stands before it, or a trouble beside it, is settled.
  const isPast = ({ concept, from, clause: own }: Hit): boolean =>
    glad && (own === clause ? troubles.has(concept) : from < over.from);
  return !hits.some((hit) =>
    pending.has(hit.concept) ? !hit.denied : isWrong(hit) && !isPast(hit),
  );
}
