// Finds what the rules forbid in one letter: words of the right lists in one sentence, near each other.

import { type Concept, folded, patternOf, type Words } from '../../languages/forbidden-words';
import type { Line } from '../../languages/line';
import { type Category, type Rule, rules } from './rules';

/** A part of a letter. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Phrase extends Span {
  readonly category: Category;
}

interface Hit extends Span {
  readonly sentence: number;
}

/** Where the words of one list stand, in order. */
function hitsOf(pattern: RegExp, text: string): readonly Hit[] {
  const hits: Hit[] = [];
  let sentence = 0;
  let at = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    for (; at < found.index; at++) if (text.charAt(at) === '.') sentence++;
    hits.push({ start: found.index, end: pattern.lastIndex, sentence });
  }
  return hits;
}

/** Walks forward only: the hits that stand near `from`, asked for in rising order. */
function walker(hits: readonly Hit[], within: number): (from: Hit) => readonly Hit[] {
  let at = 0;
  const before = (hit: Hit, from: Hit): boolean =>
    hit.sentence < from.sentence || hit.end + within < from.start;
  return (from) => {
    for (let hit = hits[at]; hit !== undefined && before(hit, from); hit = hits[at]) at++;
    const near: Hit[] = [];
    for (let each = at; ; each++) {
      const hit = hits[each];
      if (hit === undefined || hit.sentence > from.sentence || hit.start > from.end + within)
        return near;
      near.push(hit);
    }
  };
}

/** A `not` near the words turns them round, in the same clause and before them; in Japanese also behind. */
function turns({ breaks }: Line, behind: boolean, first: Hit, not: Hit): boolean {
  const [from, to] = not.end <= first.end ? [not.end, first.start] : [first.end, not.start];
  if (not.end > first.end && !behind) return false;
  return !breaks.some((at) => at > from && at <= to);
}

/** Every forbidden phrase in one language, at most one of a category in a sentence. */
export function phrasesIn(line: Line, words: Words): readonly Phrase[] {
  const text = folded(words, line.text).replace(patternOf(words, 'ignore'), (phrase) =>
    phrase.replace(/[^ ]/g, '_'),
  );

  const known = new Map<Concept | 'opinion', readonly Hit[]>();
  const hits = (concept: Concept | 'opinion'): readonly Hit[] => {
    const before = known.get(concept);
    if (before !== undefined) return before;
    const found =
      concept === 'opinion'
        ? [...hits('review'), ...hits('feedback')].sort((a, b) => a.start - b.start)
        : hitsOf(patternOf(words, concept), text);
    known.set(concept, found);
    return found;
  };

  const apply = ({ category, all, within, unless, turned }: Rule): readonly Phrase[] => {
    const [first = [], ...others] = all.map(hits);
    if (first.length === 0 || others.some((each) => each.length === 0)) return [];
    const reach = words.spaced ? 1 : 1 / 3;
    const near = others.map((each) => walker(each, within * reach));
    const meant = new Set((unless === undefined ? [] : hits(unless)).map((each) => each.sentence));
    const nots = walker(turned === undefined ? [] : hits('not'), (turned ?? 0) * reach);
    const found: Phrase[] = [];
    let done = -1;
    for (const hit of first) {
      if (hit.sentence === done || meant.has(hit.sentence)) continue;
      const beside = near.flatMap((find) => find(hit).slice(0, 1));
      if (beside.length < near.length) continue;
      if (nots(hit).some((not) => turns(line, !words.spaced, hit, not))) continue;
      done = hit.sentence;
      found.push({ category, ...spanOf(line, [hit, ...beside]) });
    }
    return found;
  };
  return rules.flatMap(apply);
}

/** Back to the letter itself. */
function spanOf({ text, places }: Line, hits: readonly Hit[]): Span {
  let from = Math.min(...hits.map((each) => each.start));
  let to = Math.max(...hits.map((each) => each.end)) - 1;
  while (text.charAt(from) === ' ') from++;
  while (text.charAt(to) === ' ') to--;
  return { start: places[from] ?? 0, end: (places[to] ?? 0) + 1 };
}
