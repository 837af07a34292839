// What several tables say of one order, and where they disagree.

import type { SheetRow } from '../base/cell';
import type { FieldId } from '../base/fields';
import type { ClaimStatus, ClaimType, OrderStatus, Refunded } from '../base/ids';
import type { Value } from '../base/say';
import type { Order } from '../order/order';
import type { TableFacts } from '../sheet/facts';
import type { SheetPlan } from '../sheet/plan';

/** A file or a tab with orders, returns, claims, parcels or payments in it. */
export interface Table {
  /** As the seller knows it. */
  readonly name: string;
  readonly plan: SheetPlan;
  /** Below its header; of the first table the cells of `keyColumns` are enough. */
  readonly rows: readonly SheetRow[];
}

export type Source = Pick<Table, 'name' | 'plan'>;

/** An order as one table tells it. */
export interface Told {
  readonly source: Source;
  readonly order: Order;
}

/**
 * Why one of two was believed. about: its table is about such things · newer: the later day · further: the
 * order went on · exact: an amount before a word · larger: the larger amount · open: what is still to be
 * answered · strict: the stricter · first: named first
 */
export type Ground =
  | 'about'
  | 'newer'
  | 'further'
  | 'exact'
  | 'larger'
  | 'open'
  | 'strict'
  | 'first';

/** What a table said, as data; its words are made in text/. */
export type SaidValue =
  | Value
  | { readonly status: OrderStatus }
  | { readonly claim: ClaimType; readonly is: ClaimStatus }
  | { readonly refunded: Refunded }
  | { readonly yes: boolean };

export interface Said {
  readonly source: string;
  readonly value: SaidValue;
}

/** Two tables say different things of one order. */
export interface Conflict {
  readonly field: FieldId;
  readonly used: Said;
  readonly other: Said;
  readonly why: Ground;
}

/** What came together for one order. */
export interface Joined {
  /** The tables that tell of it, its own first. */
  readonly sources: readonly Source[];
  /** What these tables together can say at all. */
  readonly facts: TableFacts;
  readonly conflicts: readonly Conflict[];
}
