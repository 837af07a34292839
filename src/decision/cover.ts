// Whether somebody else pays the loss of one order: who, whom and how much, until when, with which papers.
import type { Day } from '../base/day';
import type { FieldId } from '../base/fields';
import type { Protector } from '../base/ids';
import { remember } from '../base/memo';
import type { Money } from '../base/money';
import { isProtected } from '../dispute/thresholds';
import { lastClaim } from '../dispute/window';
import { type CarrierCover, type Cover, carrierCovers, covers, type Loss } from '../market/covers';
import type { Market } from '../market/market';
import type { Order } from '../order/order';
import { isRegistered, type Parcel } from '../parcel/parcel';
import type { Settings } from '../settings/settings';
import type { EvidenceId } from './evidence';
import { unknownOf as sentUnknown } from './payment-cover';
import { buyersLastDay } from './silence';
import type { Situation } from './situation';

const protectedWords = /claims?[ -]protected|protected label|平台保障/i;

/** A label with loss protection: marked, or named by how it was sent. */
const hasProtectedLabel = (order: Order): boolean =>
  (order.protectedLabel?.yes === true && order.protectedLabel.by === undefined) ||
  protectedWords.test(`${order.method} ${order.carrier}`);

/** Handed over by the last day, by the first scan where it is known. */
const inTime = ({ firstScan, shipDate, shipBy }: Order): boolean => {
  const handed = firstScan ?? shipDate;
  return handed === null || shipBy === null || handed <= shipBy;
};

/** The cells that would tell whether it was handed over in time; a label goes by the carrier's own scan. */
const unknownOf = (
  { firstScan, shipDate, shipBy }: Order,
  ground: Cover['ground'],
): readonly FieldId[] => {
  const handed = ground === 'label' ? firstScan : (firstScan ?? shipDate);
  return [
    ...(shipBy === null ? (['shipByDate'] as const) : []),
    ...(handed === null ? (['firstScan'] as const) : []),
  ];
};

/** The buyer was answered in time, or there is still time. */
function answeredWithin(days: number, { contactedOn, repliedOn }: Order, today: number): boolean {
  const last = contactedOn === null ? null : contactedOn + days;
  return last === null || (repliedOn ?? today) <= last;
}

function grounded(cover: Cover, order: Order, parcel: Parcel, market: Market): boolean {
  switch (cover.ground) {
    case 'platform_line':
      return parcel.platformLogistics;
    case 'label':
      return hasProtectedLabel(order);
    case 'tracked_to_cap':
      return isRegistered(parcel) && isProtected(order, market);
    case 'program':
      return cover.method.test(`${order.method} ${order.carrier}`);
  }
}

/** The marketplace can still be asked: a claim stands, or the buyer's last day for one has not passed. */
function askable(order: Order, parcel: Parcel, { market, today, settings }: Terms): boolean {
  if (order.claim !== null) return true;
  const last = lastClaim(order, parcel, market, settings);
  return last === null || last.assumed !== null || today <= last.on;
}

/** A protected label whose conditions are known to hold: scanned by the last day, the buyer answered in time. */
export const labelHolds = (order: Order, today: Day): boolean =>
  hasProtectedLabel(order) &&
  inTime(order) &&
  unknownOf(order, 'label').length === 0 &&
  covers.every(
    ({ market, ground, answerDays }) =>
      market !== order.market ||
      ground !== 'label' ||
      answerDays === undefined ||
      answeredWithin(answerDays, order, today),
  );

/** By whose rules, and on which day. */
interface Terms {
  readonly market: Market;
  readonly today: Day;
  readonly settings: Settings;
}

/** The cover that holds for the loss, as far as the row tells; null where the seller stands alone. */
export function coverOf(
  loss: Loss | null,
  order: Order,
  parcel: Parcel,
  terms: Terms,
): Cover | null {
  const { market, today } = terms;
  if (loss === null || !parcel.shipped || !inTime(order)) return null;
  return (
    covers.find(
      (each) =>
        each.market === order.market &&
        each.pays.includes(loss) &&
        grounded(each, order, parcel, market) &&
        (each.paid === 'seller' || askable(order, parcel, terms)) &&
        (each.answerDays === undefined || answeredWithin(each.answerDays, order, today)),
    ) ?? null
  );
}

/** What the carrier named in a text pays. */
const carrierCoverIn = remember(
  (named: string): CarrierCover | null =>
    carrierCovers.find(({ carrier }) => carrier.test(named)) ?? null,
);

/** What the carrier pays for a parcel that is lost and can still be asked for. */
export function carrierCoverOf(order: Order, parcel: Parcel, today: number): CarrierCover | null {
  if (!isRegistered(parcel)) return null;
  const named = `${order.method} ${order.carrier} ${parcel.method} ${parcel.carrier ?? ''}`;
  const cover = carrierCoverIn(named);
  if (cover === null || order.shipDate === null) return null;
  if (parcel.state !== 'lost' && (parcel.silentDays ?? 0) < cover.from) return null;
  return today <= order.shipDate + cover.until ? cover : null;
}

/** Who pays beside the seller, as it is told. */
export interface Covering {
  readonly by: 'marketplace' | 'carrier' | Protector;
  /** The buyer gets it, or the seller for what was given. */
  readonly paid: 'buyer' | 'seller';
  /** What comes back to the seller for a refund or a second parcel; null: nothing, or not known. */
  readonly back: Money | null;
  /** Last day to ask for it; null where no day of the row tells. */
  readonly until: Day | null;
  readonly papers: readonly EvidenceId[];
  /** Cells that would tell whether its conditions hold; none: they do. */
  readonly unknown: readonly FieldId[];
  /** When the terms were last checked. */
  readonly checked: string;
}

/** What a marketplace asks for: that the parcel left in time, and where it is. */
const marketplacePapers: readonly EvidenceId[] = ['tracking_number', 'dispatch_record'];
/** What PayPal asks for: that it was sent, and that it arrived at the address of the payment. */
const paymentPapers: readonly EvidenceId[] = [
  'tracking_number',
  'dispatch_record',
  'delivered_scan',
];
/** What a carrier asks for: what the goods are worth, and that the buyer was made good. */
const carrierPapers: readonly EvidenceId[] = ['carrier_trace', 'invoice', 'refund_record'];

/** The cover of one order; the marketplace goes before the carrier. Null where the seller stands alone. */
export function coveringOf(s: Situation, back: Money | null): Covering | null {
  const { cover, carrierCover, order, paymentCover } = s;
  if (paymentCover !== null) {
    const { by, checked } = paymentCover;
    return {
      by,
      paid: 'seller',
      back: order.value,
      // Shopify answers the bank by itself.
      until: by === 'shopify' ? null : order.respondBy,
      papers: by === 'shopify' ? ['tracking_number'] : paymentPapers,
      unknown: sentUnknown(order),
      checked,
    };
  }
  if (cover !== null) {
    const { contactedOn } = order;
    // The buyer asks the marketplace, within the buyer's own last day; the seller keeps to the answer.
    const answer =
      cover.answerDays === undefined || contactedOn === null || s.answered
        ? null
        : contactedOn + cover.answerDays;
    // Where a claim stands it was asked for in time.
    const last = buyersLastDay(s);
    return {
      by: 'marketplace',
      paid: cover.paid,
      back: cover.paid === 'seller' ? back : null,
      until: answer ?? (last?.assumed === null ? last.on : null),
      papers: marketplacePapers,
      unknown: unknownOf(order, cover.ground),
      checked: cover.checked,
    };
  }
  if (carrierCover === null || order.shipDate === null) return null;
  return {
    by: 'carrier',
    paid: 'seller',
    back,
    until: order.shipDate + carrierCover.until,
    papers: carrierPapers,
    unknown: [],
    checked: carrierCover.checked,
  };
}
