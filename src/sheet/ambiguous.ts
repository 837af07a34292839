// Headers that mean different things in different sheets: the cells and the other columns decide.

import type { Cell } from '../base/cell';
import type { FieldId, Use } from '../base/fields';

import { readStatus } from '../cells/claim-cell';
import { readFlag } from '../cells/flag';
import { readFulfilment } from '../cells/fulfilment';
import { readMarket } from '../cells/market';
import { isBlank, textOf } from '../cells/read';
import { readOrderStatus } from '../cells/status';
import type { HeaderKeys } from './header';
import { filled, looksLike, share } from './value-check';

interface Resolved {
  readonly field: FieldId;
  readonly use?: Use;
  readonly sure: boolean;
}
/** `columnOf` gives the sample cells of a field some other column already is, `names` tells of the headers. */
type Resolver = (
  cells: readonly Cell[],
  columnOf: (field: FieldId) => readonly Cell[] | null,
  names: (words: RegExp) => boolean,
) => Resolved | null;

/** A list of claims: its status and days are theirs. */
const aboutClaims =
  /^(?:case|chargeback|claim|dispute)(?:id|no|number)$|^(?:纠纷|案件)(?:编?号|id)$/;
/** What a seller works out the profit with. */
const aboutProfit =
  /commission|(?:^ads?|listing|payment|platform|processing|referral|sell(?:er|ing)|transaction|value)fees?$|margin|payout|profit|packagingcost|佣金|利润|手续费/;

const statusOf = (cell: Cell) => readOrderStatus(textOf(cell));

/** Words of carriers and trackers. */
const trackerWords =
  /transit|out for|pick.?up|customs|info.?received|not.?found|exception|attempt|arriv|depart|运输|途中|派送|到达|成功签收|查询|投递|揽收|揽件|清关|妥投|在途|丢件|退件|拒收|无人|\blost\b|refused|unclaimed/i;

const saysTracking = (cell: Cell): boolean => trackerWords.test(textOf(cell).slice(0, 200));
const saysOrder = (cell: Cell): boolean => statusOf(cell) !== null && !saysTracking(cell);

/** `Status` alone may be the order's or the parcel's: the vocabulary decides. */
const status: Resolver = (cells, _columnOf, names) => {
  const given = filled(cells);
  const [order, tracking] = [share(given, saysOrder), share(given, saysTracking)];
  if (names(aboutClaims) && share(given, (cell) => readStatus(cell)?.ok === true) > order)
    return { field: 'claimStatus', sure: false };
  const field = tracking > order ? 'trackingStatus' : 'orderStatus';
  return { field, sure: Math.max(order, tracking) >= 0.6 };
};

/** A number on Shopify, an item in WooCommerce, a person by hand. */
const name: Resolver = (cells, columnOf, names) => {
  const numbers = share(filled(cells), (cell) => /^#?[A-Z]{0,6}-?\d{2,}$/i.test(textOf(cell)));
  if (numbers >= 0.6 && columnOf('orderId') === null) return { field: 'orderId', sure: false };
  if (
    (columnOf('buyerName') !== null || names(/(?:buyer|customer|first|last|recipient).*name$/)) &&
    columnOf('productName') === null
  )
    return { field: 'productName', sure: false };
  return { field: 'buyerName', sure: false };
};

const isThere = (cell: Cell): boolean => {
  const order = statusOf(cell);
  return order === 'delivered' || order === 'completed' || order === 'returned';
};

/** Promised or actual: actual only where it is filled in for orders that have arrived and no others. */
const deliveryDate: Resolver = (cells, columnOf) => {
  const given = filled(cells);
  if (!looksLike('deliveredDate', given)) return { field: 'deliveredOrPromised', sure: false };
  if (columnOf('deliveredDate')) return { field: 'promisedDeliveryDate', sure: false };
  if (columnOf('promisedDeliveryDate')) return { field: 'deliveredDate', sure: false };
  const statuses = columnOf('orderStatus') ?? columnOf('trackingStatus') ?? [];
  const withDate = statuses.filter((cell, at) => !isBlank(cell) && !isBlank(cells[at] ?? null));
  const field = share(withDate, isThere) > 0.8 ? 'deliveredDate' : 'promisedDeliveryDate';
  return { field, sure: false };
};

/** 发货方式 is who ships only if its cells say FBA, FBM, 海外仓 …; else how it is shipped. */
const shippedHow: Resolver = (cells) => {
  const given = filled(cells);
  const who = share(given, (cell) => readFulfilment(textOf(cell)) !== null) >= 0.6;
  return { field: who ? 'fulfilment' : 'shippingMethod', sure: given.length > 0 };
};

/** Where it was sold, or the line it was sent by. */
const channel: Resolver = (cells) => {
  const sold = share(filled(cells), (cell) => readMarket(textOf(cell)) !== null) >= 0.6;
  return { field: sold ? 'platform' : 'shippingMethod', sure: sold };
};

/** The day a number was entered into a tracker, or whether the parcel is registered mail. */
const registered: Resolver = (cells) => {
  const given = filled(cells);
  if (looksLike('registeredInTrackerAt', given))
    return { field: 'registeredInTrackerAt', sure: false };
  const flags = share(given, (cell) => readFlag(cell, { order: null, zone: null })?.ok === true);
  return flags >= 0.6 ? { field: 'registered', sure: false } : null;
};

/** A province, unless its cells are words of an order's status. */
const state: Resolver = (cells) =>
  share(filled(cells), (cell) => statusOf(cell) !== null) >= 0.6
    ? { field: 'orderStatus', sure: false }
    : { field: 'region', sure: true };

/** Of the parcel beside an order's number, of the order beside a parcel's; else it is asked. */
const number: Resolver = (cells, columnOf) => {
  const hasOrder = columnOf('orderId') !== null;
  if (hasOrder === (columnOf('trackingNumber') !== null)) return null;
  const field = hasOrder ? 'trackingNumber' : 'orderId';
  return looksLike(field, filled(cells)) ? { field, sure: false } : null;
};

/** The seller's, where the profit is worked out; else what the buyer paid. */
const costOf =
  (own: FieldId, paid: Resolved): Resolver =>
  (cells, _columnOf, names) =>
    looksLike(own, filled(cells))
      ? names(aboutProfit)
        ? { field: own, sure: false }
        : paid
      : null;

const dueDate: Resolver = (_cells, _columnOf, names) => ({
  field: names(aboutClaims) ? 'respondBy' : 'promisedDeliveryDate',
  sure: !names(aboutClaims),
});

/** By the header's bare form, in the order in which they are settled. */
export const resolvers: ReadonlyMap<string, Resolver> = new Map([
  ['status', status],
  ['状态', status],
  ['name', name],
  ['deliverydate', deliveryDate],
  ['配送日期', deliveryDate],
  ['датадоставки', deliveryDate],
  ['lieferdatum', deliveryDate],
  ['fechadeentrega', deliveryDate],
  ['fechaentrega', deliveryDate],
  ['datedelivraison', deliveryDate],
  ['dataconsegna', deliveryDate],
  ['datadiconsegna', deliveryDate],
  ['datadeentrega', deliveryDate],
  ['配達日', deliveryDate],
  ['发货方式', shippedHow],
  ['渠道', channel],
  ['registered', registered],
  ['是否挂号', registered],
  ['挂号', registered],
  ['state', state],
  ['单号', number],
  ['shippingcost', costOf('shippingCost', { field: 'shippingCharged', sure: true })],
  ['itemcost', costOf('unitCost', { field: 'itemPrice', use: 'unit', sure: false })],
  ['duedate', dueDate],
  ['最新状态', status],
  ['进度', status],
  ['currentstatus', status],
  ['当前状态', status],
]);

/** What settles a header; of one in two languages, `状态/Status`, both sides must be settled alike. */
export function resolverOf({ bare, parts }: HeaderKeys): Resolver | undefined {
  const own = resolvers.get(bare);
  if (own !== undefined || parts.length === 0) return own;
  const [one, two] = parts.map((part) => resolvers.get(part));
  return one === two ? one : undefined;
}
