// One book of orders from several tables: finds for each further table which of its orders are known already.
// A number is matched only where it is certain; what is not is named, and judged by itself.

import type { Day } from '../base/day';
import type { FieldId } from '../base/fields';
import type { MarketId } from '../base/ids';
import type { Order } from '../order/order';
import { readEachRow, readOrders } from '../order/rows';
import type { Settings } from '../settings/settings';
import type { TableKind } from '../sheet/exports/export';
import type { SheetPlan } from '../sheet/plan';
import { bookedOrders } from './bookings';
import { isShort, type Keyed, keyedOrders } from './keyed';
import { looseKey } from './keys';
import { parcelKey } from './parcel';
import type { Source, Table, Told } from './told';

/**
 * Why an order of a further table was not joined. several: its number fits more than one order · damaged: its
 * number cannot be read · other_date: the order of that number is of another day · no_order: a booking of an
 * order that is in no table
 */
export type DoubtId = 'several' | 'damaged' | 'other_date' | 'no_order';

interface Doubt {
  readonly id: DoubtId;
  /** Name of the table. */
  readonly source: string;
  readonly row: number;
  readonly orderId: string;
}

export interface Book {
  readonly sources: readonly Source[];
  /** What further tables tell of an order of the table at a place. */
  readonly toldOf: (table: number, order: Order) => readonly Told[];
  /** By table, but for the first: the orders that stand in no table before it. */
  readonly alone: readonly (readonly Order[])[];
  readonly doubts: readonly Doubt[];
  /** By table: of how many orders that stand before it tells. */
  readonly telling: readonly number[];
}

/** An order that further tables may tell of. */
interface Home {
  readonly market: MarketId;
  readonly shop: string;
  readonly parcel: string;
  readonly date: Day | null;
  /** The first items of orders of this number that stand apart. */
  readonly skus: Set<string>;
  readonly told: Told[];
}

const neededFields: readonly FieldId[] = [
  'orderId',
  'orderIdSecondary',
  'trackingNumber',
  'platform',
  'site',
  'store',
  'sku',
  'orderDate',
  'transactionType',
  'orderValue',
  'netPayout',
  'currency',
];

/** The columns (0-based) of the first table that a book is made from; its other cells may be blank. */
export const keyColumns = ({ columns }: SheetPlan): readonly number[] =>
  columns.flatMap(({ field, index }) =>
    field !== null && neededFields.includes(field) ? [index] : [],
  );

const identityOf = (table: number, order: Keyed): string =>
  [table, order.id === '' ? `:${parcelKey(order)}` : order.id, order.market, order.shop].join('\n');

/** Days between a shop's order and one of another shop that has the same number. */
const farApart = 7;
/** A second number by which nothing but a payment is found again. */
const longNumber = 8;

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const compatible = <T>(one: T, two: T, unknown: T): boolean =>
  one === two || one === unknown || two === unknown;

type Index = Map<string, Set<Home>>;

const put = (index: Index, key: string, home: Home): void => {
  if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(home));
};

/** Every home by its numbers. */
function shelves() {
  const [exact, loose, second, parcels]: readonly [Index, Index, Index, Index] = [
    new Map(),
    new Map(),
    new Map(),
    new Map(),
  ];
  const get = (index: Index, key: string): readonly Home[] =>
    key === '' ? [] : [...(index.get(key) ?? [])];
  return {
    keep(home: Home, { id, otherIds }: Keyed): void {
      put(exact, id, home);
      put(loose, looseKey(id), home);
      put(parcels, home.parcel, home);
      for (const each of otherIds) put(second, looseKey(each), home);
    },
    /** A payment's numbers lead to its order from now on. */
    know(home: Home, { id, otherIds }: Order): void {
      for (const each of [id, ...otherIds]) put(second, looseKey(each), home);
    },
    numbered(order: Order, kind: TableKind): readonly Home[] {
      const own = get(exact, order.id);
      if (own.length > 0) return own;
      const written = get(loose, looseKey(order.id));
      if (written.length > 0) return written;
      const numbers = [order.id, ...order.otherIds].map(looseKey);
      const usable = numbers.filter((number) =>
        kind === 'payments' ? number.length > 3 : number.length >= longNumber,
      );
      return [
        ...new Set(usable.flatMap((number) => [...get(loose, number), ...get(second, number)])),
      ];
    },
    carrying: (order: Order): readonly Home[] => get(parcels, parcelKey(order)),
  };
}

/** Opens the book; the tables come with lists of orders first. */
export function openBook(tables: readonly Table[], settings: Settings): Book {
  const shelf = shelves();
  const homes = new Map<string, Home>();
  const doubts: Doubt[] = [];

  function settle(at: number, order: Keyed): void {
    const identity = identityOf(at, order);
    const known = homes.get(identity);
    if (known !== undefined) {
      known.skus.add(order.sku);
      return;
    }
    const { market, shop, orderDate, sku } = order;
    const home: Home = {
      market,
      shop: plain(shop),
      parcel: parcelKey(order),
      date: orderDate,
      skus: new Set([sku]),
      told: [],
    };
    homes.set(identity, home);
    shelf.keep(home, order);
  }

  /** The homes an order of a further table belongs to, or why none is certain. */
  function homesOf(order: Order, kind: TableKind): readonly Home[] | DoubtId | null {
    const numbered = shelf.numbered(order, kind);
    const found = numbered.length > 0 ? numbered : shelf.carrying(order);
    const near = found.filter(
      ({ market, shop }) =>
        compatible<MarketId>(market, order.market, 'unknown') &&
        compatible(shop, plain(order.shop), ''),
    );
    const some = near.filter(
      ({ date }) =>
        !isShort(order.id) ||
        date === null ||
        order.orderDate === null ||
        Math.abs(date - order.orderDate) <= farApart,
    );
    const damaged = order.problems.some(({ code }) => code === 'damaged_id');
    if (some.length === 0) return near.length > 0 ? 'other_date' : damaged ? 'damaged' : null;
    if (some.length === 1) return some;
    const parcel = parcelKey(order);
    const fits = [
      some.filter((home) => parcel !== '' && home.parcel === parcel),
      some.filter(({ skus }) => order.sku !== '' && skus.has(order.sku)),
    ].find(({ length }) => length > 0);
    // One parcel may hold several orders: what is told of it holds for all.
    if (fits !== undefined && (fits.length === 1 || (kind === 'tracking' && order.id === '')))
      return fits;
    return 'several';
  }

  const alone = tables.map((table, at): readonly Order[] => {
    const { name, plan, rows } = table;
    const read = plan.kind === 'tracking' ? readEachRow : readOrders;
    const left: Order[] = [];
    const join = (order: Order, isBooking: boolean): void => {
      const doubt = (id: DoubtId) =>
        doubts.push({ id, source: name, row: order.row, orderId: order.id });
      // A further row of an order that is alone here already stays with it.
      const own = !isBooking && homes.has(identityOf(at, order));
      const found = own ? null : homesOf(order, plan.kind);
      if (found !== null && typeof found !== 'string') {
        for (const home of found) {
          home.told.push({ source: table, order });
          if (plan.kind === 'payments' && !isBooking) shelf.know(home, order);
        }
        return;
      }
      if (found !== null) doubt(found);
      else if (isBooking) doubt('no_order');
      if (isBooking && order.claim?.status !== 'open') return;
      left.push(order);
      settle(at, order);
    };
    if (at === 0) for (const order of keyedOrders(table)) settle(at, order);
    else for (const order of read(plan, rows, settings)) join(order, false);
    for (const booked of bookedOrders(table)) join(booked, true);
    return left;
  });

  return {
    sources: tables,
    telling: tables.map(
      (table) =>
        [...homes.values()].filter(({ told }) => told.some(({ source }) => source === table))
          .length,
    ),
    alone,
    doubts,
    toldOf(table, order) {
      const home = homes.get(identityOf(table, order));
      if (home === undefined) return [];
      const elsewhere = (sku: string): boolean => sku !== order.sku && home.skus.has(sku);
      return home.told.filter(({ order: { sku } }) => sku === '' || !elsewhere(sku));
    },
  };
}
