// The lines for an order about which nobody wrote yet.
import type { Values } from '../../base/say';
import { isRegistered } from '../../parcel/parcel';
import type { Situation } from '../situation';
import { type Block, notShipped, on, waitsForBuyer } from './line';

/** Not paid, or frozen by the marketplace: nothing may be sent yet. */
const withheld = (s: Situation): boolean =>
  s.order.status === 'unpaid' || s.order.status === 'on_hold';
/** Nothing was promised far ahead: three days or less. */
const dueSoon = (s: Situation): boolean => s.daysLeft !== null && s.daysLeft <= 3;

const silent = ({ parcel }: Situation): Values =>
  parcel.silentDays === null ? {} : { days: parcel.silentDays };

/** Past the buyer's last day to claim a quiet order is best left quiet. */
const windowOver = (s: Situation): boolean => s.dispute.risk.over === 'window';

export const quiet: Block = {
  when: (s) => !s.marketplaceFulfilled && !windowOver(s),
  lines: [
    {
      id: 'ship_by_due',
      choose: 'ship_now',
      by: (s) => on((s.order.shipBy ?? s.today) < s.today ? 'over' : 'on', s.order.shipBy),
      when: (s) =>
        notShipped(s) && !withheld(s) && s.order.shipBy !== null && s.order.shipBy <= s.today,
    },
    // Before dispatch the question is: registered or not (P35).
    {
      id: 'registered_pays',
      choose: 'ship_registered',
      when: (s) => s.registered !== null && !withheld(s) && !s.digital,
      by: ({ registered }) => (registered === null ? {} : { ...registered }),
    },
    {
      id: 'waits_for_pickup',
      choose: 'ask_pickup',
      when: waitsForBuyer,
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
