// How old the marketplace rules are that one piece of advice rests on: after a year that is said.
import { type Day, dayFromIso } from '../base/day';
import type { ActionId } from '../base/ids';
import { remember } from '../base/memo';
import { proofCounts } from '../market/contests';
import type { Covering } from './cover';
import type { Due } from './decision';
import type { Situation } from './situation';

/** Marketplaces change their terms about once a year. */
const yearDays = 365;

const dayOf = remember(dayFromIso);

interface Checked {
  readonly checked: string;
}

/** Contests are decided by the marketplace's rules of proof. */
const contests: readonly ActionId[] = [
  'appeal',
  'contest_delivered',
  'contest_in_window',
  'contest_no_contact',
  'contest_agreed',
];

/** The rules that led to the action and its day. */
function rulesBehind(
  s: Situation,
  action: ActionId,
  byPrice: boolean,
  due: Due | null,
  cover: Covering | null,
): readonly Checked[] {
  const { market, dispute } = s;
  const all: readonly (Checked | null | false)[] = [
    due?.rule ?? null,
    cover,
    byPrice && s.claimKind !== null && market.openRemedies,
    byPrice && market.returnlessUpTo,
    dispute.stage === 'granted' && market.appeal,
    contests.includes(action) && proofCounts[s.order.market],
    contests.includes(action) && market.signatureFrom,
    action === 'watch' && market.claimEarliest,
    ...(dispute.risk.over === 'window' ? market.claimLatest : []),
  ];
  return all.filter((each): each is Checked => each !== null && each !== false);
}

/** When the oldest of them was checked, if that is more than a year ago. */
export function checkedLongAgo(
  s: Situation,
  action: ActionId,
  byPrice: boolean,
  due: Due | null,
  cover: Covering | null,
): Day | null {
  const days = rulesBehind(s, action, byPrice, due, cover)
    .map(({ checked }) => dayOf(checked))
    .filter((day) => day !== null);
  const oldest = Math.min(...days);
  return s.today - oldest > yearDays ? oldest : null;
}
