// What a language must bring: a missing part does not compile, a missing letter falls back to English.
// To add one, copy the folder `en`, replace file by file, and add its id (base/ids.ts) and its line (index.ts).

import type { Words as ForbiddenWords } from './forbidden-words';
import type { BuyerLetters } from './letter-names';
import type { Lexicon } from './lexicon';

export interface Language {
  /** Codes (ISO 639, and what people write for them), then its names in other languages, between `|`. */
  readonly names: string;
  /** Countries where most buyers read it, ISO 3166, between blanks. */
  readonly spokenIn: string;
  /** Its words for what buyers mean. */
  readonly lexicon: Lexicon;
  /** Its letters to buyers. */
  readonly letters: () => BuyerLetters;
  /** What sellers must not write in it. */
  readonly forbidden: ForbiddenWords;
  /** Twelve names between blanks, other forms behind `/`; empty where dates are written in figures. */
  readonly months: string;
  /** Full names, and the abbreviations that are not how a name begins. */
  readonly weekdays: string;
  /** How a cell says yes, and no, between `|`. */
  readonly yes: string;
  readonly no: string;
  /** How figures and days are written where the destination does not speak the language. */
  readonly locale: string;
  /** Countries that speak it write figures differently. */
  readonly varies: boolean;
  /** What `Intl` leaves to the writer of a date: the French first, the Italian article. */
  readonly finishDay: (written: string) => string;
}
