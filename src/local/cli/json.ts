// One order as one line of JSON: the contract of `--json`.
import type { Assessment } from '../../desk';
import { isoOf } from '../../order/cells/day';
import { replyLanguage } from '../../reply/language';
import { amountOf, type Money } from '../../settings/currencies';
import type { Settings } from '../../settings/settings';
import type { Value, Values } from '../../text/say';

const amount = (value: Money | null) =>
  value === null ? null : { amount: amountOf(value), currency: value.currency };

const plain = (value: Value) =>
  typeof value !== 'object' ? value : 'day' in value ? isoOf(value.day) : amount(value);

const flat = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));

/** The fields of design *Command line*; days are ISO dates, amounts in whole currency units. */
export function toJson(
  { order, parcel, dispute, decision, problems }: Assessment,
  settings: Settings,
) {
  const { risk, finding, stage } = dispute;
  return {
    row: order.row,
    orderId: order.id,
    market: order.market,
    parcel: { class: parcel.class, state: parcel.state, carrier: parcel.carrier },
    late: parcel.late,
    issue: finding.issue,
    stage,
    risk: {
      level: risk.level,
      score: risk.score,
      chance: risk.chance,
      stake: amount(risk.stake),
      reasons: risk.reasons.map(({ id, values }) => ({ id, ...flat(values) })),
    },
    action: decision.action,
    due: decision.due === null ? null : isoOf(decision.due.on),
    dueState: decision.due?.state ?? null,
    options: decision.options.map(({ action, cost, allowed }) => ({
      action,
      cost: amountOf(cost),
      allowed,
    })),
    saving: amount(decision.saving),
    breakEven: amount(decision.breakEven),
    assumed: decision.assumed,
    proof: decision.proof,
    evidence: decision.evidence.map(({ id }) => id),
    reply: { language: replyLanguage(order, settings) },
    problems,
  };
}
