// What other settings, rules, letters or columns would change: the same orders judged before and after, counted before
// anything is saved. What is counted is what Classify then writes anew.

import type { Day } from '../base/day';
import type { ActionId } from '../base/ids';
import type { Decision } from '../decision/decision';
import type { Dispute, Level } from '../dispute/dispute';
import type { Order } from '../order/order';

interface Judged {
  readonly order: Order;
  readonly dispute: Dispute;
  readonly decision: Decision;
}

/** One order that comes out otherwise; a side is null where that does not differ. */
export interface Change {
  readonly row: number;
  readonly orderId: string;
  readonly action: readonly [ActionId, ActionId] | null;
  readonly due: readonly [Day | null, Day | null] | null;
  readonly level: readonly [Level, Level] | null;
  /** The letter reads otherwise. */
  readonly letter: boolean;
}

/** Counts of one block; plain data that adds up. */
export interface Comparison {
  /** Orders that Classify writes; what is handled stays as it is. */
  readonly orders: number;
  readonly changed: number;
  readonly actions: readonly Turn<ActionId>[];
  readonly levels: readonly Turn<Level>[];
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
interface Turn<T extends string> {
  readonly from: T;
  readonly to: T;
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
function gathered<T extends string>(all: readonly Turn<T>[]): readonly Turn<T>[] {
  const found = new Map<string, Turn<T>>();
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

function changeOf(before: Judged, after: Judged, letter: boolean): Change | null {
  const { row, id } = after.order;
  const action = differing(before.decision.action, after.decision.action);
  const due = differing(before.decision.due?.on ?? null, after.decision.due?.on ?? null);
  const level = differing(before.dispute.risk.level, after.dispute.risk.level);
  return action === null && due === null && level === null && !letter
    ? null
    : { row, orderId: id, action, due, level, letter };
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

const turns = <T extends string>(pairs: readonly (readonly [T, T] | null)[]): readonly Turn<T>[] =>
  gathered(
    pairs.flatMap((pair) => (pair === null ? [] : [{ from: pair[0], to: pair[1], count: 1 }])),
  );

/**
 * The same block judged twice.
 * @param letters the letters of an order before and after, where those are compared as well
 */
export function compareOrders<T extends Judged>(
  before: readonly T[],
  after: readonly T[],
  letters?: { readonly before: (each: T) => string; readonly after: (each: T) => string },
): Comparison {
  const open = (all: readonly T[]) =>
    new Map(all.filter(({ order }) => !order.handled).map((each) => [each.order.row, each]));
  const [old, now] = [open(before), open(after)];
  const list = [...now].flatMap(([row, each]): readonly Change[] => {
    const then = old.get(row);
    if (then === undefined) return [];
    const letter = letters !== undefined && letters.before(then) !== letters.after(each);
    const change = changeOf(then, each, letter);
    return change === null ? [] : [change];
  });
  return {
    orders: now.size,
    changed: list.length,
    actions: turns(list.map(({ action }) => action)),
    levels: turns(list.map(({ level }) => level)),
    due: moved(list),
    letters: list.filter(({ letter }) => letter).length,
    appeared: [...now.keys()].filter((row) => !old.has(row)).length,
    gone: [...old.keys()].filter((row) => !now.has(row)).length,
    list,
  };
}
