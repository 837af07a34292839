// The one door of this folder: the letters that carry out an action for one order.

import { type LanguageCode, type UiLanguage, uiLanguages } from '../base/ids';
import type { Words } from '../base/say';
import type { Decision } from '../decision/decision';
import { type Case, type Situation, situationOf } from '../decision/situation';
import type { FieldName } from '../languages/letter-names';

import { replyLanguage } from './language';
import { buyerLetter, officialLetter } from './letters';
import { lettersOf } from './letters-of-action';
import { type OwnLetters, ownLetter } from './own-letters';
import { rulesOf } from './rules';
import { fill, readTemplate } from './template';
import { factOf } from './values';

export interface Letter {
  readonly to: 'buyer' | 'marketplace' | 'carrier';
  readonly language: LanguageCode;
  /** Empty when something is missing. */
  readonly text: string;
  /** What must be filled in first; `fields` says which column or setting that is. */
  readonly missing: readonly FieldName[];
}

export interface Reply {
  /** The language of letters to the buyer, also when there is none to write. */
  readonly language: LanguageCode;
  /** The buyer's first, then the marketplace's, then the carrier's. */
  readonly letters: readonly Letter[];
}

/** Marketplaces read English, AliExpress also Chinese; carriers are written to in the seller's language. */
function officialLanguage(
  to: 'marketplace' | 'carrier',
  s: Situation,
  wanted: LanguageCode | undefined,
): UiLanguage {
  const asked = uiLanguages.find((each) => each === wanted);
  if (asked !== undefined) return asked;
  if (to === 'carrier') return s.settings.language;
  return s.market.official;
}

/**
 * The letters for one order. Without `language` the buyer is written to in the buyer's own; with the
 * seller's language the same letters, filled with the same facts, stand beside them. A letter of the
 * seller's own takes the place of the built-in one in its language.
 */
export function replyTo(
  each: Case & { readonly decision: Decision },
  language?: LanguageCode,
  own?: OwnLetters,
): Reply {
  const { order, decision, market, settings } = each;
  const situation = situationOf(each);
  const { buyer, marketplace, carrier } = lettersOf(decision.action, situation);
  const letters: Letter[] = [];

  const write = (
    to: Letter['to'],
    template: string,
    inLanguage: LanguageCode,
    rules: readonly Words[],
  ): void => {
    if (template === '') return;
    const read = readTemplate(template);
    if ('code' in read) return;
    const facts = { situation, decision, language: inLanguage, rules };
    letters.push({ to, language: inLanguage, ...fill(read, (name) => factOf(name, facts)) });
  };

  const toBuyer = language ?? replyLanguage(order, settings);
  if (buyer !== undefined) {
    const ours = own && ownLetter(own, buyer, market.id, toBuyer);
    write('buyer', ours ?? buyerLetter(buyer, toBuyer), toBuyer, []);
  }
  for (const [to, id] of [
    ['marketplace', marketplace],
    ['carrier', carrier],
  ] as const) {
    if (id === undefined) continue;
    const official = officialLanguage(to, situation, language);
    write(to, officialLetter(id, official), official, rulesOf(id, market.id));
  }
  return { language: toBuyer, letters };
}
