// The marketplace's own rule that a letter to it rests on, in plain words; nothing where none was found.

import type { MarketId } from '../base/ids';
import { own } from '../base/own';
import type { Words } from '../base/say';
import type { MarketplaceLetterId, OfficialLetterId } from '../languages/letter-names';

import { appeals, type Ground, rules } from './rule-words';

const grounds: Readonly<
  Record<Exclude<MarketplaceLetterId, 'claim_cover'>, Ground> &
    Partial<Record<OfficialLetterId, Ground>>
> = {
  contest_delivered: 'delivered',
  contest_in_window: 'in_window',
  contest_no_contact: 'no_contact',
  contest_agreed: 'agreed',
  appeal_delivered: 'delivered',
  appeal_in_window: 'in_window',
  appeal_no_contact: 'no_contact',
  appeal_agreed: 'agreed',
  appeal_authentic: 'authentic',
  appeal_abuse: 'abuse',
  report_abuse: 'abuse',
  authentic: 'authentic',
};

/** The rules behind one letter, in the order they are read; none for a carrier or a bank. */
export function rulesOf(letter: OfficialLetterId, market: MarketId): readonly Words[] {
  const ground = grounds[letter];
  if (ground === undefined) return [];
  const found = [
    letter.startsWith('appeal_') ? own(appeals, market) : undefined,
    own(rules[ground], market),
  ];
  return found.filter((each): each is Words => each !== undefined);
}
