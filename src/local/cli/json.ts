// One order as one line of JSON: the contract of `--json`.

import { isoOf } from '../../base/day';
import { amountOf, type Money } from '../../base/money';
import type { Value, Values } from '../../base/say';

import {
  type Assessment,
  fields,
  type Letter,
  type OwnLetters,
  reply,
  type Said,
  type SaidValue,
  workOf,
} from '../../desk';

const amount = (value: Money | null) =>
  value === null ? null : { amount: amountOf(value), currency: value.currency };

const plain = (value: Value) =>
  typeof value !== 'object' ? value : 'day' in value ? isoOf(value.day) : amount(value);

const flat = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));

/** A letter, or what has to be filled in before there is one. */
const flatLetter = ({ to, language, text, missing }: Letter) => ({
  to,
  language,
  text,
  missing: missing.map((name) => fields[name].label.en),
});

/** The first letter to send, in the words of older versions, and all of them with whom each is for. */
function lettersOf(assessment: Assessment, own: OwnLetters) {
  const { language, letters } = reply(assessment, { own });
  const all = letters.map(flatLetter);
  const [first] = all;
  return {
    reply: {
      to: first?.to ?? null,
      language: first?.language ?? language,
      text: first?.text ?? '',
      missing: first?.missing ?? [],
    },
    letters: all,
  };
}

const isValue = (value: SaidValue): value is Value =>
  typeof value !== 'object' || 'day' in value || 'minor' in value;

const flatSaid = ({ source, value }: Said) => ({
  file: source,
  value: isValue(value) ? plain(value) : value,
});

/** Of several files: the one the order stands in, those that tell of it, and where they differ. */
const filesIn = ({ joined }: Assessment, file: string) => ({
  file,
  from: joined?.sources.map(({ name }) => name) ?? [file],
  conflicts: (joined?.conflicts ?? []).map(({ field, used, other, why }) => ({
    field,
    used: flatSaid(used),
    other: flatSaid(other),
    why,
  })),
});

/**
 * The fields of design *Command line*; days are ISO dates, amounts in whole currency units.
 * @param own letters of the seller's own; null leaves all letters out
 * @param file the one the order stands in, where several were given
 */
export function toJson(assessment: Assessment, own: OwnLetters | null, file: string | null) {
  const { order, parcel, dispute, decision, problems } = assessment;
  const { risk, finding, stage } = dispute;
  const work = workOf(assessment, assessment.today);
  return {
    row: order.row,
    orderId: order.id,
    market: order.market,
    parcel: { class: parcel.class, state: parcel.state, carrier: parcel.carrier },
    late: parcel.late,
    issue: finding.issue,
    issueSure: finding.sure,
    wants: finding.wants,
    refuses: finding.refuses,
    warnings: finding.warnings,
    messageLanguage: finding.language,
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
    dueUntil: decision.due === null ? null : isoOf(decision.due.until),
    waiting: work?.waits === true ? isoOf(work.on) : null,
    options: decision.options.map(({ action, cost, allowed, whyNot }) => ({
      action,
      cost: amountOf(cost),
      allowed,
      whyNot,
    })),
    close: decision.close,
    silence: decision.silence,
    buyerUntil: decision.buyerUntil === null ? null : isoOf(decision.buyerUntil.on),
    buyerUntilAssumed: decision.buyerUntil?.assumed ?? null,
    cover:
      decision.cover === null
        ? null
        : {
            by: decision.cover.by,
            until: decision.cover.until === null ? null : isoOf(decision.cover.until),
            papers: decision.cover.papers,
          },
    saving: amount(decision.saving),
    breakEven: amount(decision.breakEven),
    both:
      decision.both === null
        ? null
        : { chance: decision.both.chance, spent: amountOf(decision.both.spent) },
    assumed: decision.assumed,
    proof: decision.proof,
    evidence: decision.evidence.map(({ id }) => id),
    ...(own === null ? {} : lettersOf(assessment, own)),
    problems,
    ...(file === null ? {} : filesIn(assessment, file)),
  };
}

/** An order as one line of text. */
export const lineOf = (
  assessment: Assessment,
  { noReply }: { readonly noReply: boolean },
  own: OwnLetters,
  file: string | null,
): string => `${JSON.stringify(toJson(assessment, noReply ? null : own, file))}\n`;
