// The seller's own windows and thresholds in place of the built-in ones, each from a day on; and the
// marketplaces as they then are.

import type { Day } from '../base/day';
import { hash } from '../base/hash';
import type { MarketId } from '../base/ids';
import { own } from '../base/own';
import { type HealthRule, health } from '../market/health';
import { marketOf } from '../market/index';
import { type ListedRule, listedRules, type RuleKind, seasonOf } from '../market/listed';
import type { Market } from '../market/market';
import type { Amounts, Anchor, Figure, Rule, Silence, Unit } from '../market/rule';
import * as of from './kinds';
import { stoodBefore } from './stood-rules';

/** What a rule says, as far as anything follows from it. */
export type RuleSays = Pick<ListedRule, 'value' | 'unit' | 'anchor' | 'silence'>;

/** A rule as the seller has it. */
export interface OwnRule extends RuleSays {
  /** Orders from this day on; null: all. */
  readonly from: Day | null;
  readonly source: string;
  /** ISO day; null where none is given. */
  readonly checked: string | null;
}

export interface OwnRules {
  /** By name; the latest day first. */
  readonly changed: Readonly<Record<string, readonly OwnRule[]>>;
  /** The day on which the seller found that a built-in rule still holds. */
  readonly checked: Readonly<Record<string, string>>;
}

export const noOwnRules: OwnRules = { changed: {}, checked: {} };

/** What marks a row as one that was never changed, also after the built-in rule has become another. */
export const fingerprintOf = (id: string, says: RuleSays, from: string): string =>
  hash([id, says.value, says.unit, says.anchor ?? '', says.silence ?? '', from].join(' '));

/** Whether it says what the built-in rule says, or said when the tab was made. */
export const isBuiltIn = ({ id }: ListedRule, says: RuleSays, from: string): boolean =>
  stoodBefore(fingerprintOf(id, says, from));

const replies: readonly RuleKind[] = [
  'message_reply',
  'claim_reply',
  'sent_reply',
  'return_reply',
  'chargeback_reply',
  'payment_dispute_reply',
  'inquiry_reply',
];

/** In which units a rule can stand. */
export const unitsOf = ({ unit, kind }: ListedRule): readonly ListedRule['unit'][] =>
  unit === 'share' || unit === 'money' || kind === 'protection'
    ? [unit]
    : ['hour', 'day', 'business_day'];

/** From which days it can count: an answer from what is to be answered, a last day from any day of the order. */
export const anchorsOf = ({ kind, anchor }: ListedRule): readonly Anchor[] =>
  anchor === null
    ? []
    : kind === 'claim_latest' || kind === 'claim_earliest'
      ? ['promised', 'ordered', 'paid', 'shipped', 'delivered']
      : [anchor];

/** What can happen when nobody answers. */
export const silencesOf = ({ kind, silence }: ListedRule): readonly Silence[] =>
  silence === null
    ? []
    : replies.includes(kind) || kind === 'return_refund' || kind === 'return_method'
      ? ['buyer_wins', 'refund_as_asked', 'may_escalate', 'metric']
      : [silence];

/** From … to, both possible. Two years is longer than any marketplace gives. */
export function rangeOf({ kind }: ListedRule, unit: ListedRule['unit']): readonly [number, number] {
  const least = kind === 'claim_earliest' ? 0 : 1;
  switch (unit) {
    case 'hour':
      return [least, 17_520];
    case 'day':
      return [least, 730];
    case 'business_day':
      return [least, 520];
    case 'share':
      return [0, 1];
    case 'money':
      return [0, 100_000_000];
  }
}

/** The number in a cell, as people type it; undefined where it is none, or a part of an hour or day. */
export function readRuleNumber(unit: ListedRule['unit'], cell: unknown): number | undefined {
  if (unit === 'share') {
    // More than all is a number as well: that it is too much is said of it.
    const percent = typeof cell === 'string' ? /^(.*\d)\s?[%％]$/.exec(cell.trim()) : null;
    const [, digits] = percent ?? [];
    const read = of.plainNumber(digits ?? cell);
    return read === undefined || digits === undefined ? read : read / 100;
  }
  const read = of.plainNumber(cell);
  return read === undefined || unit === 'money' || Number.isInteger(read) ? read : undefined;
}

const isWindowUnit = (unit: ListedRule['unit']): unit is Unit =>
  unit !== 'share' && unit !== 'money';

/** The rule of that name in force for an order of that day; undefined where the built-in one is. */
const inForce = ({ changed }: OwnRules, id: string, on: Day): OwnRule | undefined =>
  own(changed, id)?.find(({ from }) => from === null || from <= on);

function ruleWith(rules: OwnRules, rule: Rule, on: Day): Rule {
  const found = inForce(rules, rule.id, on);
  const checked = own(rules.checked, rule.id);
  if (found === undefined) return checked === undefined ? rule : { ...rule, checked };
  const { value, unit, anchor, silence, source } = found;
  if (!isWindowUnit(unit) || anchor === null || silence === null) return rule;
  const { id } = rule;
  return {
    ...{ id, value, unit, anchor, silence, source, grade: 'OWN', own: true },
    checked: found.checked ?? rule.checked,
  };
}

function amountsWith(rules: OwnRules, id: string, amounts: Amounts, on: Day): Amounts {
  const all = Object.entries(amounts);
  return Object.fromEntries(
    all.map(([key, value]) => [key, inForce(rules, `${id}.${key}`, on)?.value ?? value]),
  );
}

function figureWith<T extends Figure<Amounts>>(rules: OwnRules, figure: T | null, on: Day) {
  if (figure === null) return null;
  const days = Object.keys(figure.value).map((key) => {
    const id = `${figure.id}.${key}`;
    return inForce(rules, id, on)?.checked ?? own(rules.checked, id) ?? figure.checked;
  });
  const checked = days.sort()[0] ?? figure.checked;
  return { ...figure, value: amountsWith(rules, figure.id, figure.value, on), checked };
}

function marketWith(rules: OwnRules, market: Market, on: Day): Market {
  const rule = (each: Rule): Rule => ruleWith(rules, each, on);
  const maybe = (each: Rule | null): Rule | null => (each === null ? null : rule(each));
  const { claimReply, protectionCap: cap } = market;
  const { claim, ...others } = claimReply;
  const [latest, ...further] = market.claimLatest;
  const capped = figureWith(rules, cap, on);
  const season = cap?.season;
  return {
    ...market,
    messageReply: rule(market.messageReply),
    claimReply: {
      ...Object.fromEntries(Object.entries(others).map(([type, each]) => [type, rule(each)])),
      claim: rule(claim),
    },
    inquiryReply: maybe(market.inquiryReply),
    appeal: maybe(market.appeal),
    claimEarliest: maybe(market.claimEarliest),
    claimLatest: [rule(latest), ...further.map(rule)],
    returnRefund: maybe(market.returnRefund),
    returnMethod: maybe(market.returnMethod),
    returnlessUpTo: figureWith(rules, market.returnlessUpTo, on),
    signatureFrom: figureWith(rules, market.signatureFrom, on),
    protectionDays: figureWith(rules, market.protectionDays, on),
    protectionCap:
      capped === null || season === undefined
        ? capped
        : {
            ...capped,
            season: {
              ...season,
              value: amountsWith(rules, seasonOf(capped.id), season.value, on),
            },
          },
  };
}

const isEmpty = ({ changed, checked }: OwnRules): boolean =>
  Object.keys(changed).length === 0 && Object.keys(checked).length === 0;

/** What holds on a marketplace's site for an order of that day, with the seller's own rules. */
export function marketFor(
  { ownRules }: { readonly ownRules: OwnRules },
  id: MarketId,
  site: string | null,
  on: Day,
): Market {
  const market = marketOf(id, site);
  return isEmpty(ownRules) ? market : marketWith(ownRules, market, on);
}

/** The rates an account is judged by on a day, with the seller's own limits. */
export const ratesFor = (
  { ownRules }: { readonly ownRules: OwnRules },
  id: MarketId,
  on: Day,
): readonly HealthRule[] =>
  isEmpty(ownRules)
    ? health[id]
    : health[id].map((rate) => {
        const found = inForce(ownRules, rate.id, on);
        const checked = found?.checked ?? own(ownRules.checked, rate.id) ?? rate.checked;
        return { ...rate, value: found?.value ?? rate.value, checked };
      });

/** A rule by its name, upper and lower case alike. */
export const findRule = (name: string): ListedRule | undefined =>
  listedRules().get(name) ??
  [...listedRules().values()].find(({ id }) => id.toLowerCase() === name.trim().toLowerCase());
