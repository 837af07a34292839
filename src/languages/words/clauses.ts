// What the words of a clause make of each other: which word a not denies, what a verb is about.
import type { Concept, Lexicon } from '../lexicon';
import type { Hit } from './hits';
import type { Split } from './rule';

/** Concepts by their names; a name that is none does not compile. */
const setOf = <const Names extends string>(
  names: Split<Names, ' '> extends Concept ? Names : never,
): ReadonlySet<string> => new Set(names.split(' '));

const things = setOf('order parcel goods it');
const objects = new Set([
  ...things,
  ...setOf('part pack money payback fee paper account address reply'),
  ...setOf('service site review manual track replace again discount'),
]);
/** What lies with somebody else than the parcel: a verb about it says nothing of the goods. */
const elsewhere = setOf(
  'money payback fee paper account address reply service site review discount',
);
/** What a verb of these is about decides what it says. */
const bound = new Set([
  ...setOf('arrive have send where when wait late track news lost'),
  ...setOf('missing work fail broke problem wrong other cancel change'),
  ...setOf('return use differ include recognise bought empty poor regret forbid decline'),
]);
export const troubles = setOf(
  'broken broke fail problem burn glow hurt wrong other mixed differ poor misfit missing fake late lost stolen stuck bad half empty than overcharge',
);
/** What a cannot only asks for. */
const wishable = setOf('cancel change track return replace payback where');
/** Nouns are denied only right behind the not. */
const nouns = new Set([
  ...things,
  ...setOf('part money reply manual paper answer news track material colour size customs'),
]);
const deniable = new Set([
  ...troubles,
  ...wishable,
  ...nouns,
  ...setOf('arrive have send work fit include use recognise want bought shown genuine praise'),
  ...setOf('expect solved charge spot thanks transit discount wait forbid regret repaid'),
]);
/** Said of a thing that came: "did not arrive broken" denies the damage, not the arrival. */
const comes = setOf('arrive send include');

/** What calls off: about a second parcel it says nothing of the order. */
const undone = setOf('cancel regret decline');

const calls = setOf('cancel decline');

/** Whether the verb is about the goods, or about nothing named. */
export const isOfGoods = ({ concept, about }: Hit): boolean =>
  !bound.has(concept) ||
  about === null ||
  // "Cancel the replacement": the order stays.
  !(elsewhere.has(about) || (undone.has(concept) && (about === 'replace' || about === 'again')));

/** Hits of each clause: a clause ends at a mark and begins anew at a `cut`. */
export function clausesOf(hits: readonly Hit[]): Hit[][] {
  const clauses: Hit[][] = [];
  let current: Hit[] = [];
  let number = 0;
  let last = -1;
  for (const hit of hits) {
    const written = hit.clause;
    if (written !== last || (hit.concept === 'cut' && current.length > 0)) {
      if (current.length > 0) clauses.push(current);
      current = [];
      number++;
    }
    last = written;
    hit.clause = number;
    current.push(hit);
  }
  if (current.length > 0) clauses.push(current);
  return clauses;
}

/** Hits on either side of a not that are looked at, so that a row of them takes no long time. */
const window = 24;

const stretch = ({ spaced }: Lexicon): number => (spaced ? 1 : 1.6);

/** Cost from a `not` to a hit in words; Infinity where the language does not put it so. */
function reach(no: Hit, hit: Hit, lexicon: Lexicon): number {
  const [before, behind] = lexicon.denies;
  const inside = (hit.from < no.from && no.to < hit.to) || (no.from < hit.from && hit.to < no.to);
  // "Sem nenhum defeito" is one not, and its own.
  if (inside && lexicon.concord && hit.concept === 'praise') return Number.POSITIVE_INFINITY;
  if (inside) return 0;
  if (hit.from > no.to)
    return before === 0 ? Number.POSITIVE_INFINITY : (hit.from - no.to) * before;
  // Where a not always stands behind, it denies nouns as well: 部品がない.
  const noun = nouns.has(hit.concept) || no.concept === 'without';
  const never = behind === 0 || (before > 0 && noun);
  if (hit.to >= no.from || never) return Number.POSITIVE_INFINITY;
  return (no.from - hit.to) * behind;
}

/** "did not arrive broken", "no glass was cracked": the trouble is what is denied. */
function troubleBehind(best: Hit, no: Hit, hits: readonly Hit[], scale: number): Hit | undefined {
  const reach = comes.has(best.concept) ? 2 : nouns.has(best.concept) ? 4 : 0;
  return hits.find(
    ({ concept, from, to, clause }) =>
      troubles.has(concept) &&
      concept !== 'late' &&
      concept !== 'bad' &&
      clause === best.clause &&
      !hits.some((one) => one.concept === 'link' && one.from > best.from && one.from < from) &&
      ((from > best.to && from > no.to && from - best.to <= reach * scale) ||
        (reach === 4 && to < no.from && no.from - to <= 2 * scale)),
  );
}

const linked = (hits: readonly Hit[], left: number, right: number): boolean =>
  hits.some(({ concept, from }) => concept === 'link' && from > left && from < right);

/**
 * "It never came and I want my money": a wish behind an and is not what is denied, behind an or it is. In
 * "niente e voglio" the not is spent where the phrase says by itself that nothing came.
 */
const wishedApart = (hits: readonly Hit[], no: Hit, wish: Hit): boolean =>
  (wish.concept === 'want' || wishable.has(wish.concept)) &&
  wish.from > no.to &&
  (linked(hits, no.to, wish.from)
    ? !hits.some(({ concept, from }) => concept === 'or' && from > no.to && from < wish.from)
    : hits.some(({ concept, from, to }) => concept === 'nothing' && from <= no.to && to >= no.to));

/** Each `not` denies the nearest word that can be denied; what joins that word is denied with it. */
export function deny(hits: readonly Hit[], lexicon: Lexicon): void {
  const scale = stretch(lexicon);
  let last: Hit | null = null;
  /** What that one denies. */
  let word: Hit | null = null;
  hits.forEach((no, at) => {
    if (no.concept !== 'not' && no.concept !== 'cannot' && no.concept !== 'without') return;
    const without = no.concept === 'without';
    const near = hits.slice(Math.max(0, at - window), at + window);
    // "não … nenhum" is one not; "no llegó y no responden" are two.
    const apart = last === null || last.text === no.text || no.from - last.to > 4 * scale;
    if (lexicon.concord && last !== null && !apart) {
      no.used = last.used;
      last = no;
      // "no gotea ni huele": the first one has its word, a further one denies the trouble behind it.
      const next = near.find(
        ({ concept, from }) => troubles.has(concept) && from > no.to && from - no.to <= 2 * scale,
      );
      if (next !== undefined && word !== null && word.to < no.from)
        markDenied(next, no, near, scale);
      return;
    }
    last = no;
    let best: Hit | null = null;
    let least = (without ? 4.5 : 5.5) * scale;
    for (const hit of near) {
      if (hit === no || !deniable.has(hit.concept)) continue;
      // "Without having to clean it": what is spared is no defect.
      if (without && hit.concept === 'use') continue;
      // "They cannot solve the problem": what cannot be is the solving.
      if (no.concept === 'cannot' && troubles.has(hit.concept)) continue;
      // "no centrifuga y hace ruido": the noise is not what is denied.
      const over = !without && troubles.has(hit.concept) && linked(near, no.to, hit.from);
      const far = reach(no, hit, lexicon) + (over ? 2 * scale : 0);
      if (far > 2.5 * scale && (nouns.has(hit.concept) || hit.concept === 'bad')) continue;
      // "Not electronic, handy and nice": what is praised further on is not what is denied.
      if (far > 3.5 * scale && hit.concept === 'praise') continue;
      if (far >= least) continue;
      if (wishedApart(near, no, hit)) continue;
      // "lost it and nobody cares": a not behind an and speaks of something else.
      if (hit.to < no.from && !nouns.has(hit.concept) && linked(near, hit.to, no.from)) continue;
      least = far;
      best = hit;
    }
    word = best;
    if (best === null) return;
    best = troubleBehind(best, no, near, scale) ?? best;
    no.used = true;
    if (no.concept === 'cannot' && (wishable.has(best.concept) || best.concept === 'bought'))
      return;
    markDenied(best, no, near, scale);
  });
}

function markDenied(best: Hit, no: Hit, hits: readonly Hit[], scale: number): void {
  let end = best.to;
  for (const hit of hits) {
    const same = hit.from === best.from && deniable.has(hit.concept);
    const joined =
      troubles.has(best.concept) &&
      troubles.has(hit.concept) &&
      (hit.from > best.from
        ? hit.from - end <= 2 * scale
        : hit.concept === best.concept && Math.abs(no.from - hit.to) <= 2 * scale);
    if (hit !== best && !same && !joined) continue;
    // "Works without a charger": what is lacking is the thing, not the charging.
    if (hit !== best && no.concept === 'without' && !troubles.has(hit.concept)) continue;
    hit.denied = true;
    hit.no = no;
    end = Math.max(end, hit.to);
  }
}

/** Each verb is about its nearest object in the clause. */
export function bind(hits: readonly Hit[], lexicon: Lexicon): void {
  const scale = stretch(lexicon);
  const links = hits.filter(({ concept }) => concept === 'link' || concept === 'want');
  // "A purchase of 300 euros never came": beside what was bought an amount is its price.
  const amount = ({ concept, from }: Hit): boolean =>
    concept === 'money' &&
    hits.some((one) => one.concept === 'number' && one.to === from - 1) &&
    hits.some((one) => one.concept === 'bought' || things.has(one.concept));
  const named = hits.filter((hit) => objects.has(hit.concept) && !amount(hit));
  if (named.length === 0) return;
  for (const hit of hits) {
    if (objects.has(hit.concept) && !bound.has(hit.concept)) continue;
    let least = 6 * scale;
    for (const object of named) {
      // "Add one more lamp to my order" changes the order.
      if (object === hit || (object.concept === 'again' && !calls.has(hit.concept))) continue;
      const behind = object.from > hit.to;
      const inside = object.from > hit.from && object.to < hit.to;
      const before = (hit.from - object.to) * 1.2;
      const apart = inside ? 0.5 : behind ? object.from - hit.to : before;
      if (apart <= 0) continue;
      const left = behind ? hit.to : object.to;
      const right = behind ? object.from : hit.from;
      // A pronoun gives way to what it stands for: "invoice 55, where is it".
      let far = object.concept === 'it' ? apart + 3 : apart;
      for (const { from } of links) if (from > left && from < right) far += 4 * scale;
      if (far < least) {
        least = far;
        hit.about = object.concept;
      }
    }
  }
}
