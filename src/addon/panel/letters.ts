// The letters of one order, each beside the same letter in the seller's own language, and the check of
// what the seller makes of them.

import type { ActionId, LanguageCode, MarketId } from '../../base/ids';
import { say } from '../../base/say';

import {
  type Addressee,
  type Assessment,
  checkLetter,
  fields,
  type LetterFacts,
  reply,
  sayFinding,
  startsTalk,
} from '../../desk';

import type { Orders } from '../sheet/orders';
import { type Blank, blankOf } from './blank';
import type { Asked } from './open';

/** What the check needs to know of a letter; the page hands it back with the text. */
interface CheckFacts {
  readonly market: MarketId;
  readonly site: string | null;
  readonly action: ActionId;
  readonly orderId: string;
}

interface FindingView {
  readonly sentence: string;
  readonly refused: boolean;
}

/** A field of a letter, filled: where it stands and what it is called. */
export interface Chip {
  readonly at: number;
  readonly length: number;
  readonly label: string;
}

export interface LetterView {
  readonly to: Addressee;
  readonly language: LanguageCode;
  readonly text: string;
  /** What stands in it as the row or the settings have it. */
  readonly chips: readonly Chip[];
  /** What to fill in first. */
  readonly missing: readonly Blank[];
  /** The same letter as the seller reads it; null where it already is in that language. */
  readonly own: { readonly language: LanguageCode; readonly text: string } | null;
  readonly findings: readonly FindingView[];
  readonly facts: CheckFacts;
}

function findings(
  text: string,
  language: LanguageCode,
  { market, site, action, orderId }: CheckFacts,
  said: Asked['language'],
): readonly FindingView[] {
  const facts: LetterFacts = {
    market,
    site,
    language,
    to: 'buyer',
    action,
    orderId,
    proactive: startsTalk(action),
  };
  return checkLetter(text, facts).map((finding) => ({
    sentence: sayFinding(finding, said),
    refused: finding.severity === 'refused',
  }));
}

/** The letters of an order in the buyer's language, or in another one. */
export function lettersOf(
  orders: Orders,
  each: Assessment,
  wanted: LanguageCode | null,
): readonly LetterView[] {
  const { language, letters: own } = orders;
  const ownLetters = own().letters;
  const { letters } = reply(each, { language: wanted, own: ownLetters });
  const beside = reply(each, { language, own: ownLetters }).letters;
  const { market, site, id } = each.order;
  const facts = { market, site, action: each.decision.action, orderId: id };
  return letters.map(({ facts: printed, ...letter }): LetterView => {
    const same = beside.find(({ to }) => to === letter.to);
    return {
      ...letter,
      chips: printed.map(({ name, at, length }) => ({
        at,
        length,
        label: say(fields[name].label, language),
      })),
      missing: letter.missing.map((field) => blankOf(field, each.order.row, orders)),
      own:
        same === undefined || same.language === letter.language
          ? null
          : { language: same.language, text: same.text },
      findings:
        letter.to === 'buyer' && letter.text !== ''
          ? findings(letter.text, letter.language, facts, language)
          : [],
      facts,
    };
  });
}

/** What a marketplace would refuse in a letter as the seller has changed it. */
export const check = (
  asked: Asked & {
    readonly text: string;
    readonly letterLanguage: LanguageCode;
    readonly facts: CheckFacts;
  },
): { readonly findings: readonly FindingView[] } => ({
  findings: findings(asked.text, asked.letterLanguage, asked.facts, asked.language),
});
