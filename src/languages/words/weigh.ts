// Weighs what the clauses of a message say: every rule that holds is evidence, the best supported
// issue wins.

import { type IssueId, issueIds } from '../../base/ids';
import { lazy } from '../../base/lazy';
import { isOfGoods } from './clauses';
import type { Analysed, Hit } from './hits';
import type { Mood } from './mood';
import { rules } from './rules';

interface Alternative {
  readonly concept: string;
  readonly about: string | null;
  readonly mark: '' | '!' | '~';
}
interface Term {
  readonly absent: boolean;
  readonly behind: boolean;
  readonly any: readonly Alternative[];
}
interface Rule {
  readonly finding: string;
  readonly strength: number;
  readonly scope: 'clause' | 'sentence' | 'message';
  readonly first: readonly Alternative[];
  readonly rest: readonly Term[];
  /** Concepts of which a message must hold one each, to be looked at at all. */
  readonly needs: readonly (readonly string[])[];
}

const alternative = (text: string): Alternative => {
  const mark = text.endsWith('!') ? '!' : text.endsWith('~') ? '~' : '';
  const [concept = '', about = null] = (mark === '' ? text : text.slice(0, -1)).split('.');
  return { concept, about, mark };
};

function ruleOf(finding: string, line: string): Rule {
  const [strength = '', ...terms] = line.split(' ');
  const scope = terms.includes('&&') ? 'message' : terms.includes('&') ? 'sentence' : 'clause';
  const [first, ...rest] = terms
    .filter((term) => !term.startsWith('&'))
    .map((term): Term => {
      const absent = term.startsWith('-');
      const behind = term.startsWith('>');
      const any = term
        .slice(absent || behind ? 1 : 0)
        .split('/')
        .map(alternative);
      return { absent, behind, any };
    });
  const needs = rest
    .filter(({ absent }) => !absent)
    .map(({ any }) => any.map(({ concept }) => concept));
  return { finding, strength: Number(strength), scope, first: first?.any ?? [], rest, needs };
}

/** The rules by the concept of their first term, for one that is said and for one that is denied. */
const byFirst = lazy(() => {
  const said = new Map<string, Set<Rule>>();
  const denied = new Map<string, Set<Rule>>();
  for (const [finding, lines] of Object.entries(rules))
    for (const rule of lines.map((line) => ruleOf(finding, line)))
      for (const { concept, mark } of rule.first)
        for (const map of mark === '~' ? [said, denied] : [mark === '!' ? denied : said])
          map.set(concept, (map.get(concept) ?? new Set()).add(rule));
  return { said, denied };
});

function is(hit: Hit, { concept, about, mark }: Alternative): boolean {
  if (hit.concept !== concept || (hit.feared && concept !== 'fear')) return false;
  if (about === null ? !isOfGoods(hit) : about !== 'any' && hit.about !== about) return false;
  return mark === '~' || hit.denied === (mark === '!');
}

/** The hits that make a rule hold from `anchor` on; null where it does not. */
function holds(rule: Rule, anchor: Hit, { hits, asks, lexicon }: Analysed): Hit[] | null {
  if (rule.rest.length === 0) return [anchor];
  const reach = (rule.scope === 'clause' ? 11 : 25) * (lexicon.spaced ? 1 : 1.8);
  const near = (hit: Hit): boolean => {
    if (hit === anchor) return false;
    if (rule.scope === 'message') return true;
    if (rule.scope === 'sentence' ? hit.sentence !== anchor.sentence : hit.clause !== anchor.clause)
      return false;
    return Math.abs(hit.from - anchor.from) <= reach;
  };
  const found: Hit[] = [anchor];
  for (const { absent, behind, any } of rule.rest) {
    const hit = hits.find(
      (one) =>
        (!behind || one.from > anchor.from) && any.some((other) => is(one, other)) && near(one),
    );
    const asked = any.some(({ concept }) => concept === '?') && asks[anchor.sentence] === true;
    if (absent ? hit !== undefined : hit === undefined && !asked) return null;
    if (hit !== undefined) found.push(hit);
  }
  return found;
}

export interface Support {
  readonly strength: number;
  /** The words of the strongest evidence. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Only asked after: "Is it loose?" tells of no fault. */
  readonly asked: boolean;
}

/** What says that there is something, though it is asked: "Why did it arrive broken?", "Can I return it?" */
const told: ReadonlySet<string> = new Set(
  'arrive return replace payback want not cannot shown bought marked'.split(' '),
);

/** In the clause that asks, and nothing in its sentence tells. */
const isAsked = (anchor: Hit, { hits, asked }: Analysed): boolean =>
  anchor.from >= (asked.get(anchor.sentence) ?? Number.POSITIVE_INFINITY) &&
  !hits.some(({ concept, sentence }) => sentence === anchor.sentence && told.has(concept));

/** How strongly each finding is supported, over all clauses: the best counts, each further a quarter. */
export function supportOf(message: Analysed): Map<string, Support> {
  const best = new Map<string, Map<number, Support>>();
  const present = new Set(message.hits.map(({ concept }) => concept));
  if (message.asks.includes(true)) present.add('?');
  const { said, denied } = byFirst();
  for (const anchor of message.hits)
    for (const rule of (anchor.denied ? denied : said).get(anchor.concept) ?? []) {
      if (!rule.needs.every((any) => any.some((concept) => present.has(concept)))) continue;
      const before = best.get(rule.finding)?.get(anchor.clause);
      if (before !== undefined && before.strength >= rule.strength) continue;
      if (!rule.first.some((one) => is(anchor, one))) continue;
      const found = holds(rule, anchor, message);
      if (found === null) continue;
      const clauses = best.get(rule.finding) ?? new Map<number, Support>();
      clauses.set(anchor.clause, {
        strength: rule.strength,
        from: Math.min(...found.map(({ from, no }) => Math.min(from, no?.from ?? from))),
        to: Math.max(...found.map(({ to, no }) => Math.max(to, no?.to ?? to))),
        sentence: anchor.sentence,
        asked: isAsked(anchor, message),
      });
      best.set(rule.finding, clauses);
    }
  const support = new Map<string, Support>();
  for (const [finding, clauses] of best) {
    const [first, ...further] = [...clauses.values()].sort((a, b) => b.strength - a.strength);
    if (first === undefined) continue;
    const strength = further.reduce((sum, one) => sum + one.strength / 4, first.strength);
    const asked = [first, ...further].every((one) => one.asked);
    support.set(finding, { ...first, strength, asked });
  }
  return support;
}

/** What a buyer may also ask about before anything is wrong. */
const asksAbout: ReadonlySet<IssueId> = new Set<IssueId>([
  ...(['not_as_described', 'defective', 'damaged', 'wrong_item'] as const),
  ...(['missing_item', 'change_address'] as const),
]);

/** What explains what: a parcel that did not come explains the asking where it is. */
const explains: readonly (readonly [strong: IssueId, ...weak: IssueId[]])[] = [
  ['missing_item', 'not_received', 'where_is_order'],
  ['wrong_item', 'not_received'],
  ['stolen', 'not_received', 'where_is_order'],
  ['refund_owed', 'not_received', 'where_is_order', 'return_request'],
  ['not_received', 'where_is_order'],
  ['defective', 'damaged'],
  ['damaged', 'return_request'],
  ['defective', 'return_request'],
  ['wrong_item', 'return_request'],
  ['missing_item', 'return_request'],
  ['not_as_described', 'return_request'],
  ['counterfeit', 'return_request', 'not_as_described'],
  ['not_received', 'return_request', 'cancel', 'other'],
  ['where_is_order', 'return_request'],
];

/** What is no dispute, up to the strength its bare words have. */
const harmless: readonly (readonly [issue: IssueId, most: number])[] = [
  ['other', 8],
  ['how_to_use', 6],
];
/** What asks for nothing besides praise. */
const unasked: typeof harmless = [...harmless, ['change_address', 7.5], ['return_request', 6]];
/** Least strength at which one issue takes another over. */
const explaining = 6;

export interface Choice {
  readonly issue: IssueId;
  readonly sure: boolean;
  readonly also: readonly IssueId[];
  readonly strength: number;
}

/** The best supported issue; `other` or `none` where too little is said. */
export function choose(
  support: ReadonlyMap<string, Support>,
  { pleased, praised, praises, wishes, warm, complains, doubt, buts }: Mood,
): Choice {
  const weights = new Map<IssueId, number>();
  for (const issue of issueIds) {
    const found = support.get(issue);
    if (found !== undefined) weights.set(issue, found.strength);
  }
  // "No refund, I want a new one" complains of no refund that is owed, and a bare refund asks for nothing there.
  if (support.has('refuses_refund')) {
    weights.delete('refund_owed');
    if (!support.has('wants_replacement') && (weights.get('return_request') ?? 0) < explaining)
      weights.delete('return_request');
  }
  for (const [strong, ...weaker] of explains)
    for (const weak of weaker) {
      const [own = 0, given = 0] = [weights.get(strong), weights.get(weak)];
      if (own < explaining || given === 0 || own < given - (strong === 'defective' ? 0 : 2))
        continue;
      weights.set(strong, Math.max(own, given) + Math.min(own, given) / 4);
      weights.set(weak, 0.1);
    }
  // A want or an ask among much praise asks for nothing, unless it is understood as a wish.
  // "Great bag for the price": a bare word of fees, accounts, uses asks nothing where one is pleased.
  const asks =
    wishes * 2 > praises ||
    (wishes > 0 && [...support.keys()].some((finding) => finding.startsWith('wants_')));
  const content = pleased && !complains && !asks;
  if (content)
    for (const [issue, most] of praised.size > 0 && wishes === 0 ? unasked : harmless)
      if ((weights.get(issue) ?? 0) <= (wishes > 0 ? 6 : most)) weights.delete(issue);
  const ranked = [...weights].sort(
    ([a, one], [b, two]) => two - one || issueIds.indexOf(a) - issueIds.indexOf(b),
  );
  const [first, second] = ranked;
  const strength = first?.[1] ?? 0;
  // "Great fit, thin, easy to use, love it": a bare word among much praise, or in a sentence of it, is no
  // complaint without a "but": among three praises, without one before it in its sentence.
  const said = support.get(first?.[0] ?? '');
  // A matter of taste: that it came broken, late or not at all is a fact beside any praise.
  const among =
    (first?.[0] === 'not_as_described' || first?.[0] === 'defective') &&
    (warm || praised.has(said?.sentence ?? -1));
  const turn = buts.some(
    (one) => praises < 3 || (one.sentence === said?.sentence && one.from <= said.from),
  );
  const least = content ? (among && !turn ? 6.8 : 4.5) : 3;
  if (first === undefined || strength < least) {
    const issue = content || warm ? 'none' : 'other';
    return { issue, sure: content && !doubt && strength < 4.5, also: [], strength };
  }
  const also = ranked.flatMap(([issue], at) => (at === 0 || issue === 'other' ? [] : [issue]));
  // Among praise, or among several troubles, one bare word proves little.
  const asked = asksAbout.has(first[0]) && said?.asked === true;
  const firm = !asked && strength >= (pleased || also.length > 0 ? 8 : 6);
  return { issue: first[0], sure: firm && strength - (second?.[1] ?? 0) >= 1, also, strength };
}
