// What needs attention: the chance says what comes of an order, the level what can still be done about it.
import type { Dispute } from '../dispute/dispute';
import { type Case, situationOf } from './situation';
import { choose } from './table';

/** A loss that nothing can win back stands below all open work; its chance stays what it is. */
export function attended(each: Case): Dispute {
  const { dispute } = each;
  // Danger is never settled by a ruling (P29).
  if (dispute.stage !== 'granted' || dispute.finding.warnings.includes('safety')) return dispute;
  if (choose(situationOf(each)).line !== 'lost_for_good') return dispute;
  return { ...dispute, risk: { ...dispute.risk, level: 'low', score: 1 } };
}
