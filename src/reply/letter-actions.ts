// Which action a letter belongs to, and the letters a cell names.

import { type ActionId, actionIds, type UiLanguage, uiLanguages } from '../base/ids';
import { lazy } from '../base/lazy';
import { own } from '../base/own';
import { say } from '../base/say';
import { actionWords } from '../text/actions';
import { type PartLetterId, sayPartLetter } from '../text/letters';
import { buyerLetters } from './letters';

/** Letters that are not called as their action. */
const actions: Readonly<Record<PartLetterId, ActionId>> = {
  ask_withdraw_refunded: 'ask_withdraw',
  ask_withdraw_part: 'ask_withdraw',
  ask_withdraw_reshipped: 'ask_withdraw',
  refund_delivery: 'refund',
  refund_product: 'refund',
  refund_returned: 'refund',
  reship_delivery: 'reship',
  reship_product: 'reship',
  return_to_warehouse: 'platform_handles',
  cancel_reorder: 'cancel_order',
  not_shipped_yet: 'share_tracking',
  platform_product: 'platform_handles',
  platform_change: 'platform_handles',
  platform_counterfeit: 'platform_handles',
  refund_or_reship: 'refund',
  exchange: 'send_return_address',
  open_return: 'send_return_address',
  refund_awaited: 'answer',
  overcharged: 'answer',
  customs_terms: 'answer',
  resend_digital: 'answer',
  withdraw_at_bank: 'contest_payment',
};

/** The letter is one of several of its action. */
export const isPartOfAction = (letter: string): letter is PartLetterId =>
  own(actions, letter) !== undefined;

/** The action a letter belongs to. */
export const actionOf = (letter: string): ActionId | undefined =>
  actionIds.find((each) => each === letter) ?? own(actions, letter);

/**
 * Letters that a row for their action does not mean: "it is on its way" must not be said of a parcel that
 * has not left, nor "we are looking into it" where the question is about duty.
 */
const byNameOnly: readonly string[] = [
  'cancel_reorder',
  'not_shipped_yet',
  'return_to_warehouse',
  'platform_product',
  'platform_change',
  'platform_counterfeit',
  'refund_or_reship',
  'exchange',
  'open_return',
  'refund_awaited',
  'overcharged',
  'customs_terms',
  'resend_digital',
];

/** Nobody wrote: the seller starts. */
const proactive: readonly (ActionId | undefined)[] = [
  'ask_pickup',
  'extend_protection',
  'contact_first',
];

/** The letter of this action is the first word on the matter. */
export const startsTalk = (action: ActionId | undefined): boolean => proactive.includes(action);

/** What a seller calls a letter: as its action, or by its own words after it. */
export function sayLetterName(letter: string, language: UiLanguage): string {
  if (isPartOfAction(letter)) return sayPartLetter(letter, actions[letter], language);
  const action = actionOf(letter);
  return action === undefined ? letter : say(actionWords[action], language);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .split(/[:：]/)
    .map((part) => part.trim())
    .join(':');

/** Letters by what they are called, in either language. */
const byName = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      Object.keys(actions).flatMap((letter) =>
        uiLanguages.map((language) => [plain(sayLetterName(letter, language)), letter] as const),
      ),
    ),
);

/** The letters a cell names: one by its id or its name, or all of an action. */
export function lettersNamed(cell: string): readonly string[] {
  const name = plain(cell);
  const id = name.replace(/[\s-]+/g, '_');
  const one = isPartOfAction(id) ? id : byName().get(name);
  if (one !== undefined) return [one];
  const action = actionIds.find((each) => {
    const { en, zh } = actionWords[each];
    return each === id || plain(en) === name || plain(zh) === name;
  });
  if (action === undefined) return [];
  return Object.keys(buyerLetters('en')).filter(
    (each) => !byNameOnly.includes(each) && actionOf(each) === action,
  );
}
