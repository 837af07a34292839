// What a marketplace forbids in messages to buyers, and where that was read.
import type { Grade } from './rule';

export type Ban =
  | 'L01' // reward for a review
  | 'L02' // remove or change a review
  | 'L03' // ask for a good review
  | 'L04' // ask for a review again
  | 'L05' // marketing
  | 'L06' // link out
  | 'L07' // another channel
  | 'L08' // money outside the marketplace
  | 'L09' // confirm receipt early
  | 'L10' // close the case before it is solved
  | 'L11' // have the buyer cancel
  | 'L12' // threat or insult
  | 'L13' // thanks or a shipping notice only
  | 'L14' // no order number
  | 'L15' // wrong language
  | 'L16' // emoji
  | 'L17' // over-promise, false statement
  | 'L18' // pressure or pay over seller feedback
  | 'L19'; // longer than a message may be

/** A page, and how far it can be trusted. */
export interface Source {
  readonly url: string;
  readonly grade: Grade;
}

/** One left out: nothing was found in the marketplace's pages, which does not mean that it allows it. */
export type Bans = Readonly<Partial<Record<Ban, Source>>>;

export const page = (grade: Grade, url: string): Source => ({ grade, url: `https://${url}` });
