// One order from what several tables say of it. Every fact has its rule here; a new one does not compile
// without.

import type { Day } from '../base/day';
import type { FieldId } from '../base/fields';
import { amountOf, type Money } from '../base/money';
import type { Flag } from '../cells/flag';
import { furthest, step } from '../cells/status';
import type { Order } from '../order/order';
import { waitingUntil } from '../order/waiting';
import type { TableFacts } from '../sheet/facts';
import { joinClaim, joinFlag, joinRefund, joinRespondBy, joinWords } from './dispute';
import { joinParcel } from './parcel';
import type { Joined, SaidValue, Told } from './told';
import { differ, entriesOf, groundIn, ranked, settle, type Weighing } from './weigh';

const text = (value: string): string | null => (value === '' ? null : value);
const equal = <T>(one: T, two: T): boolean => one === two;
/** The same instant may be two days in two zones. */
const nearly = (one: Day, two: Day): boolean => Math.abs(one - two) <= 1;
const always = (): boolean => true;
const sameMoney = (one: Money, two: Money): boolean =>
  one.currency === two.currency && one.minor === two.minor;

const latest = (all: readonly Told[], read: (order: Order) => Day | null): Day | null =>
  entriesOf(all, read).reduce<Day | null>(
    (last, { value }) => (last === null || value > last ? value : last),
    null,
  );

/** The price, of a table that names its currency before one that does not. */
function priceOf(
  weighing: Weighing,
  all: readonly Told[],
): Pick<Order, 'value' | 'currency' | 'currencyAssumed'> {
  const priced = ranked(
    entriesOf(all, ({ value }) => value),
    'order',
  );
  const [first] = priced;
  if (first === undefined) {
    const named = all.find(({ order }) => !order.currencyAssumed) ?? all[0];
    return {
      value: null,
      currency: named?.order.currency ?? 'USD',
      currencyAssumed: named?.order.currencyAssumed ?? true,
    };
  }
  const amount = amountOf(first.value);
  const named = priced.find(
    ({ told, value }) => !told.order.currencyAssumed && Math.abs(amountOf(value) - amount) < 0.005,
  );
  const used = named ?? first;
  for (const other of priced) {
    // A booking may be of a part, or without tax and shipping.
    if (other.told.source.plan.kind === 'payments') continue;
    const open = used.told.order.currencyAssumed || other.told.order.currencyAssumed;
    const same =
      Math.abs(amountOf(other.value) - amountOf(used.value)) < 0.01 &&
      (open || other.value.currency === used.value.currency);
    if (!same)
      differ(
        weighing,
        'orderValue',
        used,
        other,
        (value) => value,
        groundIn('order', used.told, other.told),
      );
  }
  return {
    value: used.value,
    currency: used.value.currency,
    currencyAssumed: used.told.order.currencyAssumed,
  };
}

/** The status furthest along; an order called off and arrived at once is told. */
function statusOf(weighing: Weighing, all: readonly Told[]): Order['status'] {
  const entries = entriesOf(all, ({ status }) => status);
  const status = furthest(entries.map(({ value }) => value));
  const used = entries.find(({ value }) => value === status);
  const arrived = ({ value }: { readonly value: NonNullable<Order['status']> }) =>
    step(value) >= step('delivered') && step(value) <= step('returned');
  if (used?.value === 'cancelled')
    for (const other of entries.filter(arrived))
      differ(weighing, 'orderStatus', used, other, (value) => ({ status: value }), 'further');
  return status;
}

/** What any of the tables can say. */
const factsOfAll = (facts: readonly TableFacts[]): TableFacts => {
  const any = (read: (each: TableFacts) => boolean): boolean => facts.some(read);
  return {
    delivery: any((each) => each.delivery),
    tracking: any((each) => each.tracking),
    shipping: any((each) => each.shipping),
    words: any((each) => each.words),
    unreadWords: any((each) => each.unreadWords),
    unreadDates: any((each) => each.unreadDates),
  };
};

/** Numbers of a further table that were good enough to know the order by are no trouble. */
const numberTroubles = ['missing_id', 'damaged_id'];

const problemsOf = (home: Told, further: readonly Told[]): Order['problems'] => [
  ...home.order.problems,
  ...further.flatMap(({ source, order }) =>
    order.problems
      .filter(({ code }) => !numberTroubles.includes(code))
      .map((each) => ({ ...each, source: source.name })),
  ),
];

/** Joins what further tables tell of an order to what its own says. */
export function combine(
  home: Told,
  further: readonly Told[],
): { readonly order: Order; readonly joined: Joined } {
  const weighing: Weighing = { conflicts: [] };
  const all = [home, ...further];
  const own = home.order;

  /** Said of the order by whoever knows it best; where they differ it is told, unless it does not matter. */
  const known = <T>(
    field: FieldId,
    read: (order: Order) => T | null,
    same: (one: T, two: T) => boolean,
    show: (value: T) => SaidValue,
    from: readonly Told[] = all,
  ): T | null =>
    settle(weighing, entriesOf(from, read), { field, subject: 'order', same, show })?.value ?? null;
  const words = (field: FieldId, read: (order: Order) => string): string =>
    known(field, (order) => text(read(order)), always, String) ?? '';
  const day = (
    field: FieldId,
    read: (order: Order) => Day | null,
    from: readonly Told[] = all,
  ): Day | null => known(field, read, nearly, (value) => ({ day: value }), from);
  const flag = <T extends Flag>(field: FieldId, read: (order: Order) => T | null) =>
    joinFlag(weighing, all, field, read);

  // A list of returns or claims counts what came back, not what was bought.
  const sellers = all.filter(({ source }) => ['orders', 'payments'].includes(source.plan.kind));
  const counted = [home, ...sellers.filter((each) => each !== home)];
  // The day of a payment is not the day of the order, nor a card's country that of the parcel.
  const direct = all.filter((each) => each === home || each.source.plan.kind !== 'payments');
  const price = priceOf(weighing, all);
  const market =
    known(
      'platform',
      (order) => (order.market === 'unknown' ? null : order.market),
      equal,
      String,
    ) ?? own.market;
  const claim = joinClaim(weighing, all, market);
  const country =
    known('country', (order) => order.country, equal, String, direct) ??
    known('country', (order) => order.country, always, String);
  const order: Order = {
    row: own.row,
    rows: own.rows,
    id: own.id,
    otherIds: [...new Set(all.flatMap((each) => each.order.otherIds))],
    market,
    site: known('site', ({ site }) => site, always, String),
    shop: words('store', ({ shop }) => shop),
    fulfilment: known('fulfilment', ({ fulfilment }) => fulfilment, equal, String),
    status: statusOf(weighing, all),

    buyer: words('buyerName', ({ buyer }) => buyer),
    country,
    language: known('language', ({ language }) => language, always, String),

    item: words('productName', ({ item }) => item),
    sku: words('sku', ({ sku }) => sku),
    quantity: known('quantity', ({ quantity }) => quantity, equal, Number, counted),
    ...price,
    goodsCost: known(
      'goodsCost',
      ({ goodsCost }) => goodsCost,
      sameMoney,
      (value) => value,
    ),
    freight: known(
      'shippingCost',
      ({ freight }) => freight,
      sameMoney,
      (value) => value,
    ),

    orderDate: day('orderDate', ({ orderDate }) => orderDate, direct),
    shipBy: day('shipByDate', ({ shipBy }) => shipBy),
    promised: day('promisedDeliveryDate', ({ promised }) => promised),
    protectionEnds: latest(all, ({ protectionEnds }) => protectionEnds),
    cancelledOn: day('cancelledAt', ({ cancelledOn }) => cancelledOn),

    method: words('shippingMethod', ({ method }) => method),
    ...joinParcel(weighing, all),

    ...joinWords(all),
    contactedOn: latest(all, ({ contactedOn }) => contactedOn),
    repliedOn: latest(all, ({ repliedOn }) => repliedOn),
    buyerAnsweredOn: latest(all, ({ buyerAnsweredOn }) => buyerAnsweredOn),
    returnAddressSent: flag('returnAddressSent', (each) => each.returnAddressSent),
    returnAuthorised: all.some((each) => each.order.returnAuthorised),
    returnReceived: flag('returnReceived', (each) => each.returnReceived),
    photosReceived: flag('photosReceived', (each) => each.photosReceived),
    authorisation: flag('authorisation', (each) => each.authorisation),
    badFaith: flag('badFaith', (each) => each.badFaith),
    protectedLabel: flag('protectedLabel', (each) => each.protectedLabel),

    claim: claim?.value ?? null,
    disputeReason:
      claim?.told.order.disputeReason || words('disputeReason', (each) => each.disputeReason),
    respondBy: joinRespondBy(weighing, all, claim),
    ...joinRefund(weighing, all, price.value),
    reships: Math.max(...all.map((each) => each.order.reships)),
    handled: all.some((each) => each.order.handled),
    waiting: own.waiting ?? waitingUntil(latest(all, ({ waiting }) => waiting?.until ?? null)),

    problems: problemsOf(home, further),
  };
  const sources = all.map(({ source }) => source);
  return {
    order,
    joined: {
      sources: sources.filter(
        ({ name }, at) => sources.findIndex((each) => each.name === name) === at,
      ),
      facts: factsOfAll(sources.map(({ plan }) => plan.facts)),
      conflicts: weighing.conflicts,
    },
  };
}
