// Which of several tables is believed in one matter, and what has to be said where they differ.

import type { FieldId } from '../base/fields';
import type { Order } from '../order/order';
import type { TableKind } from '../sheet/exports/export';
import type { Conflict, Ground, SaidValue, Told } from './told';

/** What a fact is about. */
export type Subject = 'order' | 'parcel' | 'dispute';

/** Whom to believe in which matter, the first before the others. */
const believed: Readonly<Record<Subject, readonly TableKind[]>> = {
  order: ['orders', 'payments', 'returns', 'claims', 'tracking'],
  parcel: ['tracking', 'orders', 'claims', 'returns', 'payments'],
  dispute: ['claims', 'returns', 'payments', 'orders', 'tracking'],
};

/** A fact with the table it comes from. */
export interface Entry<T> {
  readonly told: Told;
  readonly value: T;
}

/** What the tables say of something; a blank is null. */
export const entriesOf = <T>(
  all: readonly Told[],
  read: (order: Order) => T | null,
): readonly Entry<T>[] =>
  all.flatMap((told) => {
    const value = read(told.order);
    return value === null ? [] : [{ told, value }];
  });

export const rankIn = (subject: Subject, { source }: Told): number =>
  believed[subject].indexOf(source.plan.kind);

/** Whether one table is more about a matter than another, or only came first. */
export const groundIn = (subject: Subject, used: Told, other: Told): Ground =>
  rankIn(subject, used) === rankIn(subject, other) ? 'first' : 'about';

/** The entries, the one to believe first; of two alike the one that was named first. */
export const ranked = <T>(entries: readonly Entry<T>[], subject: Subject): readonly Entry<T>[] =>
  [...entries].sort((a, b) => rankIn(subject, a.told) - rankIn(subject, b.told));

export interface Weighing {
  readonly conflicts: Conflict[];
}

/** Notes that two tables differ; a table is not held against itself. */
export function differ<T>(
  { conflicts }: Weighing,
  field: FieldId,
  used: Entry<T>,
  other: Entry<T>,
  show: (value: T) => SaidValue,
  why: Ground,
): void {
  const [mine, theirs] = [used.told.source.name, other.told.source.name];
  if (mine === theirs) return;
  conflicts.push({
    field,
    used: { source: mine, value: show(used.value) },
    other: { source: theirs, value: show(other.value) },
    why,
  });
}

/** Takes what the table says that is most about a matter, and notes the others that say otherwise. */
export function settle<T>(
  weighing: Weighing,
  entries: readonly Entry<T>[],
  { field, subject, same, show }: Matter<T>,
): Entry<T> | null {
  const [best, ...others] = ranked(entries, subject);
  if (best === undefined) return null;
  for (const other of others)
    if (!same(best.value, other.value))
      differ(weighing, field, best, other, show, groundIn(subject, best.told, other.told));
  return best;
}

export interface Matter<T> {
  readonly field: FieldId;
  readonly subject: Subject;
  readonly same: (one: T, two: T) => boolean;
  readonly show: (value: T) => SaidValue;
}
