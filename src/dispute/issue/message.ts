// What one free text is about, whichever of the nine languages it is written in.
import type { Issue, IssueFinding } from '../dispute';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { type Found, find, ownWords } from './find';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import { portuguese } from './pt';
import { russian } from './ru';
import { type Units, unitsOf } from './units';
import { type IssueWords, type RuleId, ruleIds } from './words';
import { chinese } from './zh';

const longest = 2000;
const quoteLength = 60;
const latin = () => [english, german, french, spanish, italian, portuguese];

const issueOf: Readonly<Record<RuleId, Issue>> = {
  counterfeit: 'counterfeit',
  manual: 'how_to_use',
  address: 'change_address',
  defective: 'defective',
  damaged: 'damaged',
  colour: 'not_as_described',
  wrong_item: 'wrong_item',
  empty: 'missing_item',
  missing_item: 'missing_item',
  not_as_described: 'not_as_described',
  not_received: 'not_received',
  change_address: 'change_address',
  cancel: 'cancel',
  return_request: 'return_request',
  where_is_order: 'where_is_order',
  address_named: 'change_address',
  how_to_use: 'how_to_use',
};

/** Problems after which the buyer still holds something of use, unless the words say otherwise. */
const usableByNature: ReadonlySet<RuleId> = new Set(['colour', 'missing_item', 'not_as_described']);

/** The start of a text, as written, never half a character. */
export function excerpt(text: string): string {
  const start = text.trim().slice(0, quoteLength);
  return start.replace(/[\ud800-\udbff]$/, '').trim();
}

/**
 * The languages a text may be in, most likely first: those of its script; among those of Latin
 * letters, the ones most of its words are known to. The later group is only asked when the first finds
 * nothing: one known word is a weak sign.
 */
function languagesOf(units: Units): readonly (readonly IssueWords[])[] {
  const sure: IssueWords[] = [];
  // Kanji alone may be either language; a lone の stands in many Chinese texts.
  if (units.han > 0 && units.kana <= 1) sure.push(chinese);
  if (units.kana > 0) sure.push(japanese);
  if (units.cyrillic > 0) sure.push(russian);
  if (units.latin === 0) return units.kana > 0 ? [sure] : [sure, [japanese]];

  const all = latin();
  const counts = all.map((words) => ownWords(words, units.units));
  const most = Math.max(...counts);
  if (most === 0) return [[...sure, ...all]];
  const likely = all.filter((_words, at) => (counts[at] ?? 0) >= most * 0.75);
  return [[...sure, ...likely], most > 1 ? [] : all.filter((words) => !likely.includes(words))];
}

const rank = (found: Found): number =>
  found.rule === null ? ruleIds.length : ruleIds.indexOf(found.rule);

const nothing: IssueFinding = { issue: 'none', usable: false, praise: false, quote: '' };

/** What a free text is about; thanks and praise are no issue, an unread message is `other`. */
export function readMessage(original: string): IssueFinding {
  const cut = original.slice(0, longest);
  const text = /[\uff61-\uff9f]/.test(cut) ? cut.normalize('NFKC') : cut;
  const units = unitsOf(text);
  const asking = /[?？]/.test(text);
  if (!units.units.some((unit) => unit.kind !== 'mark'))
    return {
      ...nothing,
      issue: asking ? 'other' : 'none',
      praise: /[👍❤💕😊😍🙏🎉⭐🌹]/u.test(text),
    };

  let best: Found | null = null;
  let praise = false;
  let asks = asking;
  let understood = false;
  for (const group of languagesOf(units)) {
    if (understood) break;
    for (const words of group) {
      const found = find(words, units.units);
      if (best === null || rank(found) < rank(best)) best = found;
      praise = praise || found.praise;
      asks = asks || found.asks;
      understood = understood || found.rule !== null || found.elsewhere || praise || found.asks;
    }
  }
  if (best === null || best.rule === null) {
    const pleased = praise && !asks;
    const issue = pleased ? 'none' : 'other';
    return { issue, usable: false, praise: pleased, quote: excerpt(text) };
  }
  const { rule } = best;
  return {
    issue: issueOf[rule],
    usable:
      usableByNature.has(rule) ||
      (rule === 'damaged' && (best.flaw || best.usable)) ||
      ((rule === 'defective' || rule === 'wrong_item') && best.usable),
    praise: false,
    quote: excerpt(text.slice(best.start, best.end)),
  };
}
