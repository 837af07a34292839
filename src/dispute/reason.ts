// Why an order is risky: each factor with its weight and the row's own values for the sentence.
import type { Values } from '../base/say';

export type ReasonId =
  | 'claim_open'
  | 'claim_granted'
  | 'buyer_wrote'
  | 'seller_noted'
  | 'reason_given'
  | 'late'
  | 'late_typical'
  | 'delivered_late'
  | 'due_soon'
  | 'ship_overdue'
  | 'shipped_late'
  | 'stalled'
  | 'lost'
  | 'returned'
  | 'unregistered'
  | 'unknown_shipping'
  | 'class_conflict'
  | 'platform_logistics'
  | 'high_value'
  | 'several_items'
  | 'long_transit'
  | 'pickup_waiting'
  | 'delivered'
  | 'praise'
  | 'claim_window_over'
  | 'window_over_assumed'
  | 'window_over_arrival'
  | 'settled';

export interface Reason {
  readonly id: ReasonId;
  /** Log-odds the factor adds to the chance; 0 for one that moves only the level. */
  readonly weight: number;
  /** The row's values, to be quoted in the sentence. */
  readonly values: Values;
}

export const reason = (id: ReasonId, weight: number, values: Values = {}): Reason => ({
  id,
  weight,
  values,
});
