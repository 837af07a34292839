// The playbook's action table: blocks from top to bottom, the first condition that holds wins.

import type { Day } from '../base/day';
import type { ActionId } from '../base/ids';
import type { Values } from '../base/say';
import { isRegistered } from '../parcel/parcel';
import {
  agreedBefore,
  appealGround,
  buyerNeverAnswered,
  deliveredOnScan,
  insidePromise,
} from './proof';
import type { Situation } from './situation';

/** `remedy` is settled afterwards by price among what the marketplace and the stage still allow. */
type Choice = ActionId | 'remedy' | 'address_change';

/** What one line of the table is called; its sentence for the seller stands in text/. */
export type LineId =
  | 'settled'
  | 'platform_handles'
  | 'appeal'
  | 'lost_for_good'
  | 'refunded_still_open'
  | 'second_parcel_still_open'
  | 'bad_faith'
  | 'authorised'
  | 'not_authorised'
  | 'delivered_on_scan'
  | 'inside_promise'
  | 'return_is_back'
  | 'buyer_never_answered'
  | 'return_was_agreed'
  | 'return_not_agreed'
  | 'claim_to_settle'
  | 'address_not_shipped'
  | 'address_shipped'
  | 'cancel_not_shipped'
  | 'delivery_refused'
  | 'cancel_under_way'
  | 'cancel_at_warehouse'
  | 'cancel_received'
  | 'asks_how'
  | 'asks_where'
  | 'shown_as_delivered'
  | 'asks_before_due'
  | 'return_to_offer'
  | 'parcel_failed'
  | 'photos_are_in'
  | 'waits_for_answer'
  | 'ship_by_due'
  | 'waits_for_pickup'
  | 'protection_ends'
  | 'late_unasked'
  | 'silent_near_due'
  | 'no_first_scan'
  | 'stalled_before_due'
  | 'worth_a_look'
  | 'quiet';

interface Line {
  readonly id: LineId;
  readonly choose: Choice;
  readonly when: (s: Situation) => boolean;
  /** The row's own values that decided it; a day that is not known is left out. */
  readonly by?: (s: Situation) => Values;
}

/** The line that holds, what it chooses, and the values that decided. */
export interface Chosen {
  readonly line: LineId;
  readonly choice: Choice;
  readonly values: Values;
}

interface Block {
  readonly when: (s: Situation) => boolean;
  readonly lines: readonly Line[];
}

const on = (name: string, day: Day | null | undefined): Values =>
  day === null || day === undefined ? {} : { [name]: { day } };

const issueIs =
  (...issues: readonly string[]) =>
  (s: Situation): boolean =>
    issues.includes(s.dispute.finding.issue);

const counterfeit = (s: Situation): boolean => s.family === 'counterfeit';
const authorised = (s: Situation): boolean => s.order.authorisation?.yes === true;
/** Said to be missing; a blank cell is a question to the seller, not an answer. */
const unauthorised = (s: Situation): boolean => s.order.authorisation?.yes === false;
const notShipped = (s: Situation): boolean => s.parcel.state === 'not_shipped';
/** Not paid, or frozen by the marketplace: nothing may be sent yet. */
const withheld = (s: Situation): boolean =>
  s.order.status === 'unpaid' || s.order.status === 'on_hold';
const inTime = (s: Situation): boolean => !s.stuck && !s.pastDue;
const protectedIssue = issueIs('where_is_order', 'not_received', 'damaged');
/** Nothing was promised far ahead: three days or less. */
const dueSoon = (s: Situation): boolean => s.daysLeft !== null && s.daysLeft <= 3;

const closed: Block = {
  when: (s) => s.dispute.stage === 'closed',
  lines: [{ id: 'settled', choose: 'none_closed', when: () => true }],
};

const carried: Block = {
  when: (s) => s.dispute.stage !== 'none',
  lines: [
    {
      id: 'platform_handles',
      choose: 'platform_handles',
      when: (s) => (s.marketplaceFulfilled || s.protectedLabel) && protectedIssue(s),
    },
  ],
};

const granted: Block = {
  when: (s) => s.dispute.stage === 'granted',
  lines: [
    { id: 'appeal', choose: 'appeal', when: (s) => s.insideAppeal && appealGround(s) !== null },
    { id: 'lost_for_good', choose: 'accept_loss', when: () => true },
  ],
};

/** Delivered since the claim was opened: the second parcel, whatever was wrong with the first. */
const cameAfterClaim = ({ order, parcel }: Situation): boolean => {
  const opened = order.claim?.openedOn ?? null;
  return opened !== null && parcel.deliveredOn !== null && parcel.deliveredOn >= opened;
};

const returnIsBack: Line = {
  id: 'return_is_back',
  choose: 'refund',
  when: (s) => s.returnBack,
  by: (s) => on('on', s.order.returnReceived?.on),
};

const claim: Block = {
  when: (s) => s.dispute.stage === 'claim_open',
  lines: [
    {
      id: 'refunded_still_open',
      choose: 'ask_withdraw',
      when: (s) => s.order.refunded === 'full',
    },
    {
      id: 'second_parcel_still_open',
      choose: 'ask_withdraw',
      when: (s) =>
        s.order.reships > 0 && s.parcel.delivered && (s.family === 'delivery' || cameAfterClaim(s)),
      by: (s) => on('on', s.parcel.deliveredOn),
    },
    { id: 'bad_faith', choose: 'report_abuse', when: (s) => s.order.badFaith?.yes === true },
    {
      id: 'authorised',
      choose: 'prove_authentic',
      when: (s) => counterfeit(s) && authorised(s),
    },
    {
      id: 'not_authorised',
      choose: 'refund_and_delist',
      when: (s) => counterfeit(s) && unauthorised(s),
    },
    {
      id: 'delivered_on_scan',
      choose: 'contest_delivered',
      when: (s) => s.family === 'delivery' && deliveredOnScan(s),
      by: (s) => on('on', s.parcel.deliveredOn),
    },
    {
      id: 'inside_promise',
      choose: 'contest_in_window',
      when: (s) => s.family === 'delivery' && insidePromise(s),
      by: (s) => on('on', s.order.promised),
    },
    // The goods are back: nothing is left to contest, whatever was agreed before.
    returnIsBack,
    {
      id: 'buyer_never_answered',
      choose: 'contest_no_contact',
      when: (s) => s.family === 'product' && buyerNeverAnswered(s),
      by: (s) => on('on', s.order.repliedOn),
    },
    {
      id: 'return_was_agreed',
      choose: 'contest_agreed',
      when: (s) => s.family === 'product' && agreedBefore(s),
      by: (s) => on('on', s.order.returnAddressSent?.on),
    },
    {
      id: 'return_not_agreed',
      choose: 'agree_return',
      when: (s) => s.family === 'product' || counterfeit(s),
    },
    { id: 'claim_to_settle', choose: 'remedy', when: () => true },
  ],
};

const message: Block = {
  when: (s) => s.dispute.stage === 'message',
  lines: [
    returnIsBack,
    {
      id: 'address_not_shipped',
      choose: 'confirm_address',
      when: (s) => issueIs('change_address')(s) && notShipped(s),
    },
    {
      id: 'address_shipped',
      choose: 'address_change',
      when: issueIs('change_address'),
      by: (s) => on('on', s.order.shipDate),
    },
    {
      id: 'cancel_not_shipped',
      choose: 'cancel_order',
      when: (s) => issueIs('cancel')(s) && notShipped(s),
    },
    // The refusal shows on tracking: nothing is left to ask.
    { id: 'delivery_refused', choose: 'refund', when: (s) => issueIs('cancel')(s) && s.gone },
    {
      id: 'cancel_under_way',
      choose: 'ask_keep_or_refuse',
      when: (s) => issueIs('cancel')(s) && !s.parcel.delivered,
      by: (s) => on('on', s.order.shipDate),
    },
    {
      id: 'cancel_at_warehouse',
      choose: 'return_to_warehouse',
      when: (s) => issueIs('cancel')(s) && s.marketplaceFulfilled,
    },
    {
      id: 'cancel_received',
      choose: 'negotiate_refund',
      when: issueIs('cancel'),
      by: (s) => on('on', s.parcel.deliveredOn),
    },
    { id: 'asks_how', choose: 'explain_use', when: issueIs('how_to_use') },
    {
      id: 'authorised',
      choose: 'prove_authentic',
      when: (s) => counterfeit(s) && authorised(s),
    },
    {
      id: 'not_authorised',
      choose: 'refund_and_delist',
      when: (s) => counterfeit(s) && unauthorised(s),
    },
    {
      id: 'asks_where',
      choose: 'share_tracking',
      when: (s) => issueIs('where_is_order')(s) && inTime(s) && !s.parcel.delivered,
      by: (s) => on('on', s.order.promised),
    },
    {
      id: 'shown_as_delivered',
      choose: 'check_delivery',
      when: (s) => s.family === 'delivery' && s.parcel.delivered,
      by: (s) => on('on', s.parcel.deliveredOn),
    },
    {
      id: 'asks_before_due',
      choose: 'ask_to_wait',
      when: (s) => issueIs('not_received')(s) && inTime(s),
      by: (s) => on('on', s.order.promised),
    },
    {
      id: 'return_to_offer',
      choose: 'send_return_address',
      when: (s) =>
        (s.family === 'product' || counterfeit(s)) && !s.addressSent && !(s.answered && s.photosIn),
    },
    { id: 'parcel_failed', choose: 'remedy', when: (s) => s.family === 'delivery' },
    {
      id: 'photos_are_in',
      choose: 'remedy',
      when: (s) => s.family === 'product' && s.photosIn,
      by: (s) => on('on', s.order.photosReceived?.on),
    },
    // A return that was agreed to is answered: now the parcel or the photos have to come.
    {
      id: 'waits_for_answer',
      choose: 'answer',
      when: (s) => !s.answered && !(s.family === 'product' && s.addressSent),
      by: (s) => on('on', s.order.contactedOn),
    },
  ],
};

const silent = ({ parcel }: Situation): Values =>
  parcel.silentDays === null ? {} : { days: parcel.silentDays };

/** Past the buyer's last day to claim a quiet order is best left quiet. */
const windowOver = (s: Situation): boolean => s.dispute.risk.over === 'window';

const quiet: Block = {
  when: (s) => !s.marketplaceFulfilled && !windowOver(s),
  lines: [
    {
      id: 'ship_by_due',
      choose: 'ship_now',
      by: (s) => on('on', s.order.shipBy),
      when: (s) =>
        notShipped(s) && !withheld(s) && s.order.shipBy !== null && s.order.shipBy <= s.today,
    },
    {
      id: 'waits_for_pickup',
      choose: 'ask_pickup',
      when: (s) => s.parcel.state === 'available_for_pickup' || s.parcel.state === 'failed_attempt',
    },
    {
      id: 'protection_ends',
      choose: 'extend_protection',
      by: (s) => ({ ...on('on', s.order.protectionEnds), ...on('there', s.parcel.dueThere?.on) }),
      when: (s) =>
        s.market.extendable &&
        !s.parcel.delivered &&
        s.parcel.shipped &&
        s.order.protectionEnds !== null &&
        s.order.protectionEnds >= s.today &&
        s.parcel.dueThere !== null &&
        s.order.protectionEnds < Math.max(s.parcel.dueThere.on, s.today + 1),
    },
    {
      id: 'late_unasked',
      choose: 'contact_first',
      when: (s) => s.parcel.shipped && (s.late || s.gone),
    },
    {
      id: 'silent_near_due',
      choose: 'contact_first',
      when: (s) => s.parcel.shipped && (s.stalled || (s.parcel.blind && s.pastDue)) && dueSoon(s),
      by: silent,
    },
    {
      id: 'no_first_scan',
      choose: 'chase_carrier',
      when: (s) =>
        s.parcel.shipped &&
        !dueSoon(s) &&
        isAnnouncedOnly(s) &&
        s.parcel.silence !== 'normal' &&
        s.parcel.silence !== null,
      by: silent,
    },
    {
      id: 'stalled_before_due',
      choose: 'chase_carrier',
      when: (s) => s.parcel.shipped && !dueSoon(s) && s.stalled && isRegistered(s.parcel),
      by: silent,
    },
  ],
};

const isAnnouncedOnly = (s: Situation): boolean =>
  s.parcel.state === 'pre_transit' || s.parcel.state === 'not_found';

const quietLine: Line = { id: 'quiet', choose: 'none', when: () => true };

const rest: Block = {
  when: () => true,
  lines: [
    { id: 'worth_a_look', choose: 'watch', when: (s) => s.dispute.risk.level !== 'low' },
    quietLine,
  ],
};

const blocks: readonly Block[] = [closed, carried, granted, claim, message, quiet, rest];

/** The first line that holds; a block without one falls to the next. */
export function choose(s: Situation): Chosen {
  for (const block of blocks) {
    const line = block.when(s) ? block.lines.find((each) => each.when(s)) : undefined;
    if (line !== undefined) return chosen(line, s);
  }
  return chosen(quietLine, s);
}

const chosen = ({ id, choose, by }: Line, s: Situation): Chosen => ({
  line: id,
  choice: choose,
  values: by?.(s) ?? {},
});
