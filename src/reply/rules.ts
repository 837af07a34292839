// The marketplace's own rule that a letter to it rests on, in plain words; nothing where none was found.

import type { MarketId } from '../base/ids';
import { own } from '../base/own';
import type { Words } from '../base/say';
import type { CarrierLetterId, MarketplaceLetterId } from '../languages/letter-names';

import { appeals, type Ground, rules } from './rule-words';

/** A bank decides by its own rules, and who pays a loss by the terms of the cover. */
const grounds: Readonly<Record<MarketplaceLetterId, Ground | null>> = {
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
  contest_payment: null,
  claim_cover: null,
};

/** The rules behind one letter, in the order they are read; none for a carrier. */
export function rulesOf(
  letter: MarketplaceLetterId | CarrierLetterId,
  market: MarketId,
): readonly Words[] {
  if (letter === 'proof_of_delivery' || letter === 'trace') return [];
  const ground = grounds[letter];
  const found = [
    letter.startsWith('appeal_') ? own(appeals, market) : undefined,
    ground === null ? undefined : own(rules[ground], market),
  ];
  return found.filter((each): each is Words => each !== undefined);
}
