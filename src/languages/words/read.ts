// Reads what a buyer writes: issue, wishes and warnings, in whichever of the languages it is written.
import { type LanguageCode, type Warning, type Wish, warnings, wishes } from '../../base/ids';
import { remember } from '../../base/memo';
import { languages as all } from '../index';
import type { Lexicon } from '../lexicon';
import { bind, clausesOf, deny, troubles } from './clauses';
import { compared } from './compare';
import { type Analysed, type Hit, hitsOf, type Word, wordsOf } from './hits';
import { languagesOf } from './language';
import { moodOf } from './mood';
import type { Quote, Reading } from './reading';
import { isSettled } from './settled';
import { type Unit, unitsOf } from './units';
import { vocabularyOf } from './vocabulary';
import { type Choice, choose, type Support, supportOf } from './weigh';

const longest = 2000;

/** "I was afraid it would come broken, but …": what was only feared is no complaint. */
function forgetFears(hits: readonly Hit[], lexicon: Lexicon): void {
  for (const fear of hits) {
    if (fear.concept !== 'fear') continue;
    const turned = hits.some(
      ({ concept, from, denied }) =>
        from > fear.from && (concept === 'cut' || (concept === 'praise' && !denied)),
    );
    if (!turned) continue;
    const reach = lexicon.spaced ? 9 : 14;
    const end = hits.find(({ concept, from }) => concept === 'cut' && from > fear.to)?.from;
    for (const hit of hits)
      if (
        (troubles.has(hit.concept) || hit.concept === 'arrive') &&
        hit.from > fear.from &&
        hit.from - fear.to <= reach &&
        hit.from < (end ?? Number.POSITIVE_INFINITY)
      )
        hit.feared = true;
  }
}

interface Read {
  /** No word of the message was known. */
  readonly blank: boolean;
  readonly choice: Choice;
  readonly support: ReadonlyMap<string, Support>;
  readonly words: readonly Word[];
}

const nothingLeft: Choice = { issue: 'none', sure: true, also: [], strength: 6 };

function readIn(lexicon: Lexicon, units: readonly Unit[]): Read {
  const vocabulary = vocabularyOf(lexicon);
  const { words, asks, asked } = wordsOf(vocabulary, units);
  const hits = hitsOf(vocabulary, words);
  for (const clause of clausesOf(hits)) {
    deny(clause, lexicon);
    bind(clause, lexicon);
  }
  forgetFears(hits, lexicon);
  const texts = words.map(({ text }) => text);
  const message: Analysed = { hits: [...hits, ...compared(hits, texts)], asks, asked, lexicon };
  const support = supportOf(message);
  const mood = moodOf(message);
  const settled = isSettled(message, support.get('settled'), mood);
  for (const wish of settled ? ['wants_refund', 'wants_replacement'] : []) support.delete(wish);
  // "Forget the refund, I do not want it any more": who does without the money keeps the goods.
  if (support.has('refuses_refund'))
    for (const found of ['cancel', 'wants_cancel']) support.delete(found);
  const choice = settled ? nothingLeft : choose(support, mood);
  return { choice, support, words, blank: hits.length === 0 };
}

/** How much a language finds in a message: its issue, then wishes and warnings. */
const foundBy = ({ choice, support }: Read): number => choice.strength + support.size / 100;

/** What a message means. Only its first 2,000 characters are read. */
export const readMessage = remember((text: string): Reading => {
  const original = text.slice(0, longest);
  const units = unitsOf(original);
  const none: Reading = {
    issue: 'none',
    sure: true,
    also: [],
    usable: false,
    empty: false,
    cameLate: false,
    wants: [],
    refuses: [],
    warnings: [],
    language: null,
    quotes: { issue: null, wants: [], warnings: [] },
  };
  if (!units.units.some(({ kind }) => kind !== 'mark'))
    return /[?？]/.test(original) ? { ...none, issue: 'other', sure: false } : none;

  const { languages, near, further, known } = languagesOf(units);
  let best: Read | null = null;
  let language: LanguageCode | null = null;
  for (const code of [...languages, ...near, ...further]) {
    if (near.includes(code) && best?.choice.issue === 'none') continue;
    if (further.includes(code) && best?.blank === false) break;
    const read = readIn(all[code].lexicon, units.units);
    if (best !== null && foundBy(best) >= foundBy(read)) {
      if (best.choice.issue !== 'other' || read.choice.issue !== 'none') continue;
    }
    best = read;
    language = code;
  }
  if (best === null) return { ...none, issue: 'other', sure: false };
  const { choice, support, words } = best;
  const quote = (finding: string): Quote | null => {
    const found = support.get(finding);
    const from = found === undefined ? undefined : words[found.from]?.unit.from;
    const to = found === undefined ? undefined : words[found.to]?.unit.to;
    if (from === undefined || to === undefined) return null;
    return { from, to, words: original.slice(from, to) };
  };
  const quotes = (findings: readonly string[]): Quote[] =>
    findings.map(quote).filter((one): one is Quote => one !== null);
  const has = (finding: string): boolean => support.has(finding);
  const wants = wishes.filter((wish: Wish) => has(`wants_${wish}`) && !has(`refuses_${wish}`));
  const warned = warnings.filter((warning: Warning) => has(`warns_${warning}`));
  return {
    issue: choice.issue,
    sure: choice.sure,
    also: choice.also,
    usable: has('usable'),
    empty: has('empty'),
    cameLate: has('came_late'),
    wants,
    refuses: wishes.filter((wish: Wish) => has(`refuses_${wish}`)),
    warnings: warned,
    language: known || choice.strength > 0 ? language : null,
    quotes: {
      issue: quote(choice.issue),
      wants: quotes(wants.map((wish) => `wants_${wish}`)),
      warnings: quotes(warned.map((warning) => `warns_${warning}`)),
    },
  };
});
