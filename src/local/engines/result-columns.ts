// An order as one record of plain cells, for databases: what is asked for most, and the whole of it as JSON. The
// types of every engine are made from this one table.

import type { OrderJson } from './library';

type Cell = string | number | null;

/** A day is a text such as 2026-11-21: engines hand texts over alike, and days not. */
export type CellKind = 'text' | 'whole' | 'number' | 'day';

interface ResultColumn {
  readonly kind: CellKind;
  readonly of: (order: OrderJson) => Cell;
}

const column = (kind: CellKind, of: ResultColumn['of']): ResultColumn => ({ kind, of });

const resultColumns = {
  row: column('whole', ({ row }) => row),
  order_id: column('text', ({ orderId }) => orderId),
  market: column('text', ({ market }) => market),
  risk: column('text', ({ risk }) => risk.level),
  score: column('whole', ({ risk }) => risk.score),
  chance: column('number', ({ risk }) => risk.chance),
  stake: column('number', ({ risk }) => risk.stake?.amount ?? null),
  currency: column('text', ({ risk }) => risk.stake?.currency ?? null),
  issue: column('text', ({ issue }) => issue),
  stage: column('text', ({ stage }) => stage),
  action: column('text', ({ action }) => action),
  due: column('day', ({ due }) => due),
  due_state: column('text', ({ dueState }) => dueState),
  waiting: column('day', ({ waiting }) => waiting),
  silence: column('text', ({ silence }) => silence),
  saving: column('number', ({ saving }) => saving?.amount ?? null),
  buyer_until: column('day', ({ buyerUntil }) => buyerUntil),
  parcel: column('text', ({ parcel }) => parcel.class),
  parcel_state: column('text', ({ parcel }) => parcel.state),
  days_late: column('whole', ({ late }) => late?.days ?? null),
  json: column('text', (order) => JSON.stringify(order)),
} as const satisfies Readonly<Record<string, ResultColumn>>;

const entries: readonly (readonly [string, ResultColumn])[] = Object.entries(resultColumns);

export const recordOf = (order: OrderJson): Readonly<Record<string, Cell>> =>
  Object.fromEntries(entries.map(([name, { of }]) => [name, of(order)]));

/** Name and type of every cell of a record, the type as an engine writes it. */
export const recordTypes = (types: Readonly<Record<CellKind, string>>): string =>
  entries.map(([name, { kind }]) => `${name} ${types[kind]}`).join(', ');

/** Every cell of a record by name, made what it is from what a function could hand over. */
export const recordCells = (cell: Readonly<Record<CellKind, (name: string) => string>>): string =>
  entries.map(([name, { kind }]) => cell[kind](name)).join(', ');
