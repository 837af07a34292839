// What other settings, rules, letters or columns would change: the same orders judged before and after, counted before
// anything is saved. What is counted is what Classify then writes anew.

import type { Day } from '../base/day';
import type { Decision } from '../decision/decision';
import type { Dispute } from '../dispute/dispute';
import type { Order } from '../order/order';

interface Judged {
  readonly order: Order;
  readonly dispute: Dispute;
  readonly decision: Decision;
}

/** What is told of an open order. Action and level by their ids, or as somebody wrote them into a row. */
export interface Verdict {
  readonly row: number;
  readonly orderId: string;
  readonly action: string;
  readonly due: Day | null;
  readonly level: string;
  readonly letter: string;
}

/** One order that comes out otherwise; a side is null where that does not differ. */
export interface Change {
  readonly row: number;
  readonly orderId: string;
  readonly action: readonly [string, string] | null;
  readonly due: readonly [Day | null, Day | null] | null;
  readonly level: readonly [string, string] | null;
  /** The letter reads otherwise. */
  readonly letter: boolean;
}

/** Counts of one block; plain data that adds up. */
export interface Comparison {
  /** Orders that Classify writes; what is handled stays as it is. */
  readonly orders: number;
  readonly changed: number;
  readonly actions: readonly Turn[];
  readonly levels: readonly Turn[];
  readonly due: {
    readonly earlier: number;
    readonly later: number;
    readonly begun: number;
    readonly dropped: number;
  };
  readonly letters: number;
  /** Orders that are read only one way, as a column or a day is understood otherwise. */
  readonly appeared: number;
  readonly gone: number;
  /** In the order of the sheet. */
  readonly list: readonly Change[];
}

/** So many come out as the one instead of the other. */
interface Turn {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export const nothingCompared: Comparison = {
  orders: 0,
  changed: 0,
  actions: [],
  levels: [],
  due: { earlier: 0, later: 0, begun: 0, dropped: 0 },
  letters: 0,
  appeared: 0,
  gone: 0,
  list: [],
};

/** Turns of the same kind as one, most first. */
function gathered(all: readonly Turn[]): readonly Turn[] {
  const found = new Map<string, Turn>();
  for (const each of all) {
    const key = `${each.from} ${each.to}`;
    found.set(key, { ...each, count: each.count + (found.get(key)?.count ?? 0) });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1));
}

export const addComparisons = (a: Comparison, b: Comparison): Comparison => ({
  orders: a.orders + b.orders,
  changed: a.changed + b.changed,
  actions: gathered([...a.actions, ...b.actions]),
  levels: gathered([...a.levels, ...b.levels]),
  due: added(a.due, b.due),
  letters: a.letters + b.letters,
  appeared: a.appeared + b.appeared,
  gone: a.gone + b.gone,
  list: [...a.list, ...b.list],
});

const differing = <T>(from: T, to: T): readonly [T, T] | null => (from === to ? null : [from, to]);

function changeOf(before: Verdict, after: Verdict): Change | null {
  const { row, orderId } = after;
  const action = differing(before.action, after.action);
  const due = differing(before.due, after.due);
  const level = differing(before.level, after.level);
  const letter = before.letter !== after.letter;
  return action === null && due === null && level === null && !letter
    ? null
    : { row, orderId, action, due, level, letter };
}

const added = (a: Comparison['due'], b: Comparison['due']): Comparison['due'] => ({
  earlier: a.earlier + b.earlier,
  later: a.later + b.later,
  begun: a.begun + b.begun,
  dropped: a.dropped + b.dropped,
});

/** Which way the days of some changes moved. */
function moved(list: readonly Change[]): Comparison['due'] {
  const days = list.flatMap(({ due }) => (due === null ? [] : [due]));
  const count = (is: (from: Day | null, to: Day | null) => boolean): number =>
    days.filter(([from, to]) => is(from, to)).length;
  return {
    earlier: count((from, to) => from !== null && to !== null && to < from),
    later: count((from, to) => from !== null && to !== null && to > from),
    begun: count((from) => from === null),
    dropped: count((_, to) => to === null),
  };
}

const turns = (pairs: readonly (readonly [string, string] | null)[]): readonly Turn[] =>
  gathered(
    pairs.flatMap((pair) => (pair === null ? [] : [{ from: pair[0], to: pair[1], count: 1 }])),
  );

/** What is told of an order that was judged. */
export const verdictOf = ({ order, dispute, decision }: Judged, letter: string): Verdict => ({
  row: order.row,
  orderId: order.id,
  action: decision.action,
  due: decision.due?.on ?? null,
  level: dispute.risk.level,
  letter,
});

/** The same block told twice. */
export function compareVerdicts(before: readonly Verdict[], after: readonly Verdict[]): Comparison {
  const old = new Map(before.map((each) => [each.row, each]));
  const now = new Set(after.map(({ row }) => row));
  const list = after.flatMap((each): readonly Change[] => {
    const then = old.get(each.row);
    const change = then === undefined ? null : changeOf(then, each);
    return change === null ? [] : [change];
  });
  return {
    orders: now.size,
    changed: list.length,
    actions: turns(list.map(({ action }) => action)),
    levels: turns(list.map(({ level }) => level)),
    due: moved(list),
    letters: list.filter(({ letter }) => letter).length,
    appeared: [...now].filter((row) => !old.has(row)).length,
    gone: [...old.keys()].filter((row) => !now.has(row)).length,
    list,
  };
}

/** The same block judged twice. @param letterOf the letters of an order, where those are compared as well */
export function compareOrders<T extends Judged>(
  before: readonly T[],
  after: readonly T[],
  letterOf: { readonly before: (each: T) => string; readonly after: (each: T) => string } = {
    before: () => '',
    after: () => '',
  },
): Comparison {
  const told = (all: readonly T[], letter: (each: T) => string) =>
    all.filter(({ order }) => !order.handled).map((each) => verdictOf(each, letter(each)));
  return compareVerdicts(told(before, letterOf.before), told(after, letterOf.after));
}
