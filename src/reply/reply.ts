// The one door of this folder: the letters that carry out an action for one order.

import { type LanguageCode, type UiLanguage, uiLanguages } from '../base/ids';
import type { Words } from '../base/say';
import type { Decision } from '../decision/decision';
import { type Case, type Situation, situationOf } from '../decision/situation';
import type { Addressee, BuyerLetterId } from '../languages/letter-names';

import { inCountry, replyLanguage } from './language';
import { buyerLetter, officialLetter, writtenIn } from './letters';
import { lettersOf } from './letters-of-action';
import { type OwnLetters, ownLetter } from './own-letters';
import { rulesOf } from './rules';
import { shortened } from './short';
import { type Filled, fill, readTemplate } from './template';
import { factOf } from './values';

export interface Letter extends Filled {
  readonly to: Addressee;
  readonly language: LanguageCode;
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

  const filled = (
    template: string,
    inLanguage: LanguageCode,
    rules: readonly Words[] = [],
  ): Filled | null => {
    const read = readTemplate(template);
    if ('code' in read) return null;
    const facts = { situation, decision, language: inLanguage, rules };
    return fill(read, (name) => factOf(name, facts));
  };
  const write = (to: Letter['to'], inLanguage: LanguageCode, letter: Filled | null): void => {
    if (letter !== null) letters.push({ to, language: inLanguage, ...letter });
  };
  const builtIn = (id: BuyerLetterId, inLanguage: LanguageCode): Filled | null => {
    const template = buyerLetter(id, inLanguage);
    const written = writtenIn(id, inLanguage);
    // The seller's own version, which stands beside the buyer's, stays as the seller writes.
    const theirs = language === undefined ? inCountry(template, written, order.country) : template;
    return filled(theirs, written);
  };

  const buyers = replyLanguage(each, settings);
  const toBuyer = language ?? buyers;
  if (buyer !== undefined) {
    const ours = own === undefined ? undefined : ownLetter(own, buyer, market.id, toBuyer);
    if (ours !== undefined) write('buyer', toBuyer, filled(ours, toBuyer));
    else {
      const letter = builtIn(buyer, toBuyer);
      const most = market.messageLimit;
      const short =
        letter === null || most === null
          ? letter
          : shortened(letter, [letter, builtIn(buyer, buyers) ?? letter], most);
      write('buyer', writtenIn(buyer, toBuyer), short);
    }
  }
  for (const [to, id] of [
    ['marketplace', marketplace],
    ['carrier', carrier],
    ['bank', bank],
  ] as const) {
    if (id === undefined) continue;
    const official = officialLanguage(to, situation, language);
    write(to, official, filled(officialLetter(id, official), official, rulesOf(id, market.id)));
  }
  return { language: toBuyer, letters };
}
