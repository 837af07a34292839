// What several tables know of a dispute together: the claim, its days, the money given back, the words.

import type { Day } from '../base/day';
import type { FieldId } from '../base/fields';
import type { MarketId } from '../base/ids';
import { amountOf, type Money } from '../base/money';
import type { Flag } from '../cells/flag';
import { takesMoney } from '../market/index';
import { claimAt } from '../order/claim';
import type { Claim, Order, PaidBack } from '../order/order';
import { shareOf } from '../order/state';
import type { Ground, Told } from './told';
import {
  differ,
  type Entry,
  entriesOf,
  groundIn,
  ranked,
  rankIn,
  settle,
  type Weighing,
} from './weigh';

const lastDay = ({ openedOn, decidedOn }: Claim): Day | null => decidedOn ?? openedOn;

/** Which of two claims counts, and why. */
function better(
  one: Entry<Claim>,
  two: Entry<Claim>,
): { readonly used: Entry<Claim>; readonly why: Ground } {
  const [a, b] = [one.value, two.value];
  const isOpen = ({ status }: Claim) => status === 'open';
  if (a.type !== b.type && isOpen(a) !== isOpen(b))
    return { used: isOpen(a) ? one : two, why: 'open' };
  if (a.type !== b.type && takesMoney(a.type) !== takesMoney(b.type))
    return { used: takesMoney(a.type) ? one : two, why: 'strict' };
  const [first, second] = [lastDay(a), lastDay(b)];
  if (first !== null && second !== null && first !== second)
    return { used: first > second ? one : two, why: 'newer' };
  const used = rankIn('dispute', two.told) < rankIn('dispute', one.told) ? two : one;
  return { used, why: groundIn('dispute', one.told, two.told) };
}

/** The claim that counts; days it lacks are taken from what else is told of the same one. */
export function joinClaim(
  weighing: Weighing,
  all: readonly Told[],
  market: MarketId,
): Entry<Claim> | null {
  const entries = ranked(
    // A list of claims need not say where the order was sold.
    entriesOf(all, ({ claim, disputeReason }) => claimAt(claim, market, disputeReason)),
    'dispute',
  );
  const [first] = entries;
  if (first === undefined) return null;
  const best = entries.reduce((now, each) => better(now, each).used, first);
  for (const other of entries) {
    if (other === best) continue;
    const { type, status } = other.value;
    if (type === best.value.type && status === best.value.status) continue;
    const { why } = better(best, other);
    differ(weighing, 'claimStatus', best, other, (c) => ({ claim: c.type, is: c.status }), why);
  }
  const alike = entries.filter(({ value }) => value.type === best.value.type);
  const day = (of: 'openedOn' | 'decidedOn'): Day | null =>
    best.value[of] ?? alike.map(({ value }) => value[of]).find((each) => each !== null) ?? null;
  return {
    told: best.told,
    value: {
      ...best.value,
      openedOn: day('openedOn'),
      decidedOn: best.value.status === 'open' ? best.value.decidedOn : day('decidedOn'),
    },
  };
}

/** The last day to answer: the claim's own, else the earliest that is named. */
export function joinRespondBy(
  weighing: Weighing,
  all: readonly Told[],
  claim: Entry<Claim> | null,
): Day | null {
  const entries = entriesOf(all, ({ respondBy }) => respondBy);
  const own = entries.find(({ told }) => told === claim?.told);
  const [earliest] = [...entries].sort((a, b) => a.value - b.value);
  const used = own ?? earliest;
  if (used === undefined) return null;
  for (const other of entries)
    if (other.value !== used.value) {
      const about = rankIn('dispute', used.told) < rankIn('dispute', other.told);
      const why = about ? 'about' : other.value > used.value ? 'strict' : 'first';
      differ(weighing, 'respondBy', used, other, (day) => ({ day }), why);
    }
  return used.value;
}

/** What each table says was paid back: of an order's items one after the other, the amounts together. */
function amountsOf(all: readonly Told[]): readonly Entry<PaidBack>[] {
  const bySource = new Map<string, Map<string, Entry<PaidBack>>>();
  for (const entry of entriesOf(all, ({ paidBack }) => paidBack)) {
    const { source, order } = entry.told;
    const items = bySource.get(source.name) ?? new Map<string, Entry<PaidBack>>();
    const same = items.get(order.sku);
    if (same === undefined || same.value.amount < entry.value.amount) items.set(order.sku, entry);
    bySource.set(source.name, items);
  }
  return [...bySource.values()].flatMap((items) => {
    const [first, ...others] = [...items.values()];
    if (first === undefined) return [];
    const { currency } = first.value;
    // Of several currencies there is no sum.
    const alike = others.filter(({ value }) => value.currency === currency);
    const amount = alike.reduce((sum, { value }) => sum + value.amount, first.value.amount);
    return [{ told: first.told, value: { amount, currency } }];
  });
}

/** How much was given back. An amount that was read goes before a word; of two amounts the larger counts. */
export function joinRefund(
  weighing: Weighing,
  all: readonly Told[],
  value: Money | null,
): Pick<Order, 'refunded' | 'refundedPart' | 'paidBack'> {
  const degree = { none: 0, partial: 1, full: 2 } as const;
  const said = entriesOf(all, ({ refunded, refundedPart, paidBack }) =>
    refunded === 'none' ? null : { refunded, refundedPart, paidBack },
  );
  const amounts = amountsOf(all);
  const [most] = [...amounts].sort((a, b) => b.value.amount - a.value.amount);
  const [fullest] = [...said].sort((a, b) => degree[b.value.refunded] - degree[a.value.refunded]);
  if (fullest === undefined) return { refunded: 'none', refundedPart: null, paidBack: null };
  if (most === undefined) return fullest.value;
  const show = ({ amount, currency }: PaidBack) => {
    const of = currency ?? value?.currency ?? '';
    return `${amount.toFixed(2)} ${of}`.trim();
  };
  for (const other of amounts)
    if (Math.abs(other.value.amount - most.value.amount) >= 0.005)
      differ(weighing, 'refundAmount', most, other, show, 'larger');
  const { amount, currency } = most.value;
  const share = shareOf(amount, currency, value);
  // A refund in another currency than the price cannot be compared: the word is all there is.
  const incomparable = value === null || (currency !== null && currency !== value.currency);
  if (incomparable) return { ...fullest.value, paidBack: most.value };
  const word = said.find(({ value: each }) => each.paidBack === null && each.refunded === 'full');
  if (share.refunded === 'partial' && word !== undefined)
    weighing.conflicts.push({
      field: 'refunded',
      used: { source: most.told.source.name, value: share.refundedPart ?? amountOf(value) },
      other: { source: word.told.source.name, value: { refunded: 'full' } },
      why: 'exact',
    });
  return share;
}

/** A yes or no; of two alike the one with a day. */
export function joinFlag<T extends Flag>(
  weighing: Weighing,
  all: readonly Told[],
  field: FieldId,
  read: (order: Order) => T | null,
): T | null {
  const entries = entriesOf(all, read);
  const best = settle(weighing, entries, {
    field,
    subject: 'dispute',
    same: (one, two) => one.yes === two.yes,
    show: ({ yes }) => ({ yes }),
  });
  if (best === null) return null;
  const dated = entries.find(({ value }) => value.yes === best.value.yes && value.on !== null);
  return best.value.on === null && dated !== undefined ? dated.value : best.value;
}

/** Different texts of all tables, one after the other. */
const together = (texts: readonly string[], between: string): string =>
  [...new Set(texts.filter((each) => each !== ''))].join(between);

/** What the buyer and the marketplace wrote. A letter goes before a note left at the checkout. */
export function joinWords(
  all: readonly Told[],
): Pick<Order, 'issueText' | 'issueIsGiven' | 'message' | 'messageIsNote'> {
  const written = all.filter(({ order }) => order.message !== '');
  const letters = written.filter(({ order }) => !order.messageIsNote);
  const issues = all.filter(({ order }) => order.issueText !== '');
  return {
    issueText: together(
      issues.map(({ order }) => order.issueText),
      ' · ',
    ),
    issueIsGiven: (issues.length === 0 ? all.slice(0, 1) : issues).every(
      ({ order }) => order.issueIsGiven,
    ),
    message: together(
      (letters.length > 0 ? letters : written).map(({ order }) => order.message),
      '\n',
    ),
    messageIsNote:
      written.length === 0 ? (all[0]?.order.messageIsNote ?? false) : letters.length === 0,
  };
}
