// What one language's word lists hold, and how they become regular expressions.
//
// A list is a regular expression over plain words (no case, no accents, one space between words) with
// a few short forms: `*` any rest of a word, `_` any one word, `~3` up to three words, `~` up to one,
// `{m}` a marketplace's name, `{p}` a way to pay outside. In Chinese and Japanese, written without
// spaces, `~8` is up to eight signs. `.` never matches: no pattern leaves a sentence.

import { own } from '../base/own';
import { simplified } from './words/traditional';
import { plain } from './words/units';

/** What a word or phrase stands for. */
export type Concept =
  /** Opinions about the product; about the seller. */
  | 'review'
  | 'feedback'
  /** Phrases that only sound like one of the others: taken out first. */
  | 'ignore'
  /** Money, gifts, anything given back or away. */
  | 'reward'
  /** Remove, change, improve. */
  | 'change'
  | 'good'
  | 'stars'
  /** Leave or write, please; once more, or not yet. */
  | 'give'
  | 'again'
  /** Marketing that needs no other word; a coupon; for the next order; look at; our other goods. */
  | 'promo'
  | 'coupon'
  | 'next'
  | 'goods'
  /** The way to a page elsewhere. */
  | 'site'
  /** Reach us by another channel. */
  | 'contact'
  /** Outside the marketplace; pay or refund; through whom; as it was paid; the buyer's account. */
  | 'outside'
  | 'pay'
  | 'purse'
  | 'paid'
  | 'account'
  /** Confirm receipt; early; once it is there. */
  | 'confirm'
  | 'arrived'
  /** Close or withdraw; a case; please. */
  | 'close'
  | 'claim'
  | 'ask'
  /** Cancel; the order; as the buyer wishes. */
  | 'cancel'
  | 'order'
  | 'wish'
  /** Threats, insults, profanity. */
  | 'threat'
  /** We guarantee; that it arrives; boasts and false statements. */
  | 'promise'
  | 'arrive'
  | 'boast'
  /** You must, or else; if you, in return. */
  | 'press'
  /** Do not, no need to. */
  | 'not'
  /** Thanks for the order; it is on its way; ask us; but there is trouble. */
  | 'thanks'
  | 'shipped'
  | 'help'
  | 'trouble';

export interface Words {
  /** Words stand between spaces; false for Chinese and Japanese. */
  readonly spaced: boolean;
  /** Another way of writing made one, at the same length: traditional → simplified. */
  readonly fold?: 'traditional';
  /** A list that a language has no use for is left out. */
  readonly lists: Readonly<Partial<Record<Concept, string>>>;
}

/** Signs that stand in messages of sellers and not in those of buyers. */
const more = '刪删爭争議议勵励曬晒話话賤贱賴赖恥耻諾诺稅税務务薦荐親亲繞绕僅仅';

/** A text with the language's other ways of writing made one. */
export const folded = ({ fold }: Words, text: string): string =>
  fold === undefined
    ? text
    : simplified(text).replace(/[刪爭議勵曬話賤賴恥諾稅務薦親繞僅]/g, (sign) =>
        more.charAt(more.indexOf(sign) + 1),
      );

const compiled = new Map<Words, Map<Concept, RegExp>>();

/** The expression of one list, made when a letter first needs it. */
export function patternOf(words: Words, concept: Concept): RegExp {
  const made = compiled.get(words) ?? new Map<Concept, RegExp>();
  compiled.set(words, made);
  const pattern = made.get(concept) ?? compile(words, words.lists[concept] ?? '(?!)');
  made.set(concept, pattern);
  pattern.lastIndex = 0;
  return pattern;
}

const shared: Readonly<Record<string, string>> = {
  m: '(amazon|ebay|aliexpress|etsy|walmart|tiktok|tik tok|shopee|temu|mercado li(b|v)re)',
  p: '(paypal|pay pal|western ?union|moneygram|alipay|wise|bitcoin|usdt|revolut)',
};

function compile(words: Words, list: string): RegExp {
  const { spaced } = words;
  const source = plain(folded(words, list))
    .replace(/\{([mp])\}/g, (_whole, name: string) => own(shared, name) ?? '')
    .replace(/~(\d?)/g, (_whole, most: string) =>
      spaced ? `(_ ){0,${most || 1}}` : `[^.]{0,${most || 6}}`,
    )
    .replace(/\((?!\?)/g, '(?:');
  return spaced
    ? new RegExp(` (?:${source.replace(/\*/g, '[^ .]*').replace(/_/g, '[^ .]+')})(?= )`, 'g')
    : new RegExp(source, 'g');
}
