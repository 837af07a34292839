// What happens if nobody does anything: until when the buyer may still act.
import type { Day } from '../base/day';
import { lastClaimDay } from '../dispute/window';
import type { Situation } from './situation';

/** The buyer's last day to claim; null where a claim stands already, is past, or no day tells it. */
export function buyersLastDay(s: Situation): Day | null {
  const { stage } = s.dispute;
  if (stage !== 'none' && stage !== 'message') return null;
  // What never left has no days that could be counted.
  if (!s.parcel.shipped && s.parcel.state !== 'unknown') return null;
  const last = lastClaimDay(s.order, s.parcel, s.market, s.settings);
  return last !== null && last >= s.today ? last : null;
}
