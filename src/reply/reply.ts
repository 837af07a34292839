// The one door of this folder: the letters that carry out an action for one order.

import { type LanguageCode, type UiLanguage, uiLanguages } from '../base/ids';
import type { Words } from '../base/say';
import type { Decision } from '../decision/decision';
import { type Case, type Situation, situationOf } from '../decision/situation';
import type { Addressee, FieldName } from '../languages/letter-names';

import { inCountry, replyLanguage } from './language';
import { buyerLetter, officialLetter, writtenIn } from './letters';
import { lettersOf } from './letters-of-action';
import { type OwnLetters, ownLetter } from './own-letters';
import { rulesOf } from './rules';
import { fill, type Printed, readTemplate } from './template';
import { factOf } from './values';

export interface Letter {
  readonly to: Addressee;
  readonly language: LanguageCode;
  /** Empty when something is missing. */
  readonly text: string;
  /** Where facts of the row stand in it. */
  readonly facts: readonly Printed[];
  /** What must be filled in first; `fields` says which column or setting that is. */
  readonly missing: readonly FieldName[];
}

export interface Reply {
  /** The language of letters to the buyer, also when there is none to write. */
  readonly language: LanguageCode;
  /** The buyer's first, then the marketplace's, the carrier's, the bank's. */
  readonly letters: readonly Letter[];
}

/**
 * Marketplaces and banks read English, AliExpress also Chinese; carriers are written to in the seller's
 * language.
 */
function officialLanguage(
  to: Exclude<Addressee, 'buyer'>,
  s: Situation,
  wanted: LanguageCode | undefined,
): UiLanguage {
  const asked = uiLanguages.find((each) => each === wanted);
  if (asked !== undefined) return asked;
  if (to === 'carrier') return s.settings.language;
  if (to === 'bank') return 'en';
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
  const { buyer, marketplace, carrier, bank } = lettersOf(decision, situation);
  const letters: Letter[] = [];

  const write = (
    to: Letter['to'],
    template: string,
    inLanguage: LanguageCode,
    rules: readonly Words[],
  ): void => {
    const read = readTemplate(template);
    if ('code' in read) return;
    const facts = { situation, decision, language: inLanguage, rules };
    letters.push({ to, language: inLanguage, ...fill(read, (name) => factOf(name, facts)) });
  };

  const toBuyer = language ?? replyLanguage(each, settings);
  if (buyer !== undefined) {
    const ours = own === undefined ? undefined : ownLetter(own, buyer, market.id, toBuyer);
    if (ours !== undefined) write('buyer', ours, toBuyer, []);
    else {
      const template = buyerLetter(buyer, toBuyer);
      const written = writtenIn(buyer, toBuyer);
      // The seller's own version, which stands beside the buyer's, stays as the seller writes.
      const theirs =
        language === undefined ? inCountry(template, written, order.country) : template;
      write('buyer', theirs, written, []);
    }
  }
  for (const [to, id] of [
    ['marketplace', marketplace],
    ['carrier', carrier],
    ['bank', bank],
  ] as const) {
    if (id === undefined) continue;
    const official = officialLanguage(to, situation, language);
    write(to, officialLetter(id, official), official, rulesOf(id, market.id));
  }
  return { language: toBuyer, letters };
}
