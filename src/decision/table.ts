// The playbook's action table: blocks from top to bottom, the first condition that holds wins.

import type { ActionId } from '../base/ids';
import {
  agreedBefore,
  appealGround,
  buyerNeverAnswered,
  deliveredOnScan,
  insidePromise,
} from './proof';
import type { Situation } from './situation';

/** `remedy` is settled afterwards by price among what the marketplace and the stage still allow. */
export type Choice = ActionId | 'remedy' | 'address_change';

interface Line {
  readonly choose: Choice;
  readonly when: (s: Situation) => boolean;
}

interface Block {
  readonly when: (s: Situation) => boolean;
  readonly lines: readonly Line[];
}

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
const registered = (s: Situation): boolean =>
  s.parcel.class === 'registered' || s.parcel.class === 'tracked';
const protectedIssue = issueIs('where_is_order', 'not_received', 'damaged');
/** Nothing was promised far ahead: three days or less. */
const dueSoon = (s: Situation): boolean => s.daysLeft !== null && s.daysLeft <= 3;

const closed: Block = {
  when: (s) => s.dispute.stage === 'closed',
  lines: [{ choose: 'none_closed', when: () => true }],
};

const carried: Block = {
  when: (s) => s.dispute.stage !== 'none',
  lines: [
    {
      choose: 'platform_handles',
      when: (s) => (s.marketplaceFulfilled || s.protectedLabel) && protectedIssue(s),
    },
  ],
};

const granted: Block = {
  when: (s) => s.dispute.stage === 'granted',
  lines: [
    { choose: 'appeal', when: (s) => s.insideAppeal && appealGround(s) !== null },
    { choose: 'accept_loss', when: () => true },
  ],
};

/** Delivered since the claim was opened: the second parcel, whatever was wrong with the first. */
const cameAfterClaim = ({ order, parcel }: Situation): boolean => {
  const opened = order.claim?.openedOn ?? null;
  return opened !== null && parcel.deliveredOn !== null && parcel.deliveredOn >= opened;
};

const claim: Block = {
  when: (s) => s.dispute.stage === 'claim_open',
  lines: [
    {
      choose: 'ask_withdraw',
      when: (s) =>
        s.order.refunded === 'full' ||
        (s.order.reships > 0 &&
          s.parcel.delivered &&
          (s.family === 'delivery' || cameAfterClaim(s))),
    },
    { choose: 'report_abuse', when: (s) => s.order.badFaith?.yes === true },
    { choose: 'prove_authentic', when: (s) => counterfeit(s) && authorised(s) },
    { choose: 'refund_and_delist', when: (s) => counterfeit(s) && unauthorised(s) },
    { choose: 'contest_delivered', when: (s) => s.family === 'delivery' && deliveredOnScan(s) },
    { choose: 'contest_in_window', when: (s) => s.family === 'delivery' && insidePromise(s) },
    // The goods are back: nothing is left to contest, whatever was agreed before.
    { choose: 'refund', when: (s) => s.returnBack },
    { choose: 'contest_no_contact', when: (s) => s.family === 'product' && buyerNeverAnswered(s) },
    { choose: 'contest_agreed', when: (s) => s.family === 'product' && agreedBefore(s) },
    { choose: 'agree_return', when: (s) => s.family === 'product' || counterfeit(s) },
    { choose: 'remedy', when: () => true },
  ],
};

const message: Block = {
  when: (s) => s.dispute.stage === 'message',
  lines: [
    { choose: 'refund', when: (s) => s.returnBack },
    { choose: 'confirm_address', when: (s) => issueIs('change_address')(s) && notShipped(s) },
    { choose: 'address_change', when: issueIs('change_address') },
    { choose: 'cancel_order', when: (s) => issueIs('cancel')(s) && notShipped(s) },
    // The refusal shows on tracking: nothing is left to ask.
    { choose: 'refund', when: (s) => issueIs('cancel')(s) && s.gone },
    { choose: 'ask_keep_or_refuse', when: (s) => issueIs('cancel')(s) && !s.parcel.delivered },
    { choose: 'return_to_warehouse', when: (s) => issueIs('cancel')(s) && s.marketplaceFulfilled },
    { choose: 'negotiate_refund', when: issueIs('cancel') },
    { choose: 'explain_use', when: issueIs('how_to_use') },
    { choose: 'prove_authentic', when: (s) => counterfeit(s) && authorised(s) },
    { choose: 'refund_and_delist', when: (s) => counterfeit(s) && unauthorised(s) },
    {
      choose: 'share_tracking',
      when: (s) => issueIs('where_is_order')(s) && inTime(s) && !s.parcel.delivered,
    },
    { choose: 'check_delivery', when: (s) => s.family === 'delivery' && s.parcel.delivered },
    { choose: 'ask_to_wait', when: (s) => issueIs('not_received')(s) && inTime(s) },
    {
      choose: 'send_return_address',
      when: (s) =>
        (s.family === 'product' || counterfeit(s)) && !s.addressSent && !(s.answered && s.photosIn),
    },
    { choose: 'remedy', when: (s) => s.family === 'delivery' },
    { choose: 'remedy', when: (s) => s.family === 'product' && s.photosIn },
    // A return that was agreed to is answered: now the parcel or the photos have to come.
    { choose: 'answer', when: (s) => !s.answered && !(s.family === 'product' && s.addressSent) },
  ],
};

/** Past the buyer's last day to claim a quiet order is best left quiet. */
const windowOver = (s: Situation): boolean =>
  s.dispute.risk.reasons.some(({ id }) => id === 'claim_window_over');

const quiet: Block = {
  when: (s) => !s.marketplaceFulfilled && !windowOver(s),
  lines: [
    {
      choose: 'ship_now',
      when: (s) =>
        notShipped(s) && !withheld(s) && s.order.shipBy !== null && s.order.shipBy <= s.today,
    },
    {
      choose: 'ask_pickup',
      when: (s) => s.parcel.state === 'available_for_pickup' || s.parcel.state === 'failed_attempt',
    },
    {
      choose: 'extend_protection',
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
      choose: 'contact_first',
      when: (s) =>
        s.parcel.shipped &&
        (s.late || s.gone || ((s.stalled || (s.parcel.blind && s.pastDue)) && dueSoon(s))),
    },
    {
      choose: 'chase_carrier',
      when: (s) =>
        s.parcel.shipped &&
        !dueSoon(s) &&
        ((isAnnouncedOnly(s) && s.parcel.silence !== 'normal' && s.parcel.silence !== null) ||
          (s.stalled && registered(s))),
    },
  ],
};

const isAnnouncedOnly = (s: Situation): boolean =>
  s.parcel.state === 'pre_transit' || s.parcel.state === 'not_found';

const rest: Block = {
  when: () => true,
  lines: [
    { choose: 'watch', when: (s) => s.dispute.risk.level !== 'low' },
    { choose: 'none', when: () => true },
  ],
};

const blocks: readonly Block[] = [closed, carried, granted, claim, message, quiet, rest];

/** The first line that holds; a block without one falls to the next. */
export function choose(s: Situation): Choice {
  for (const block of blocks)
    if (block.when(s)) {
      const line = block.lines.find((each) => each.when(s));
      if (line !== undefined) return line.choose;
    }
  return 'none';
}
