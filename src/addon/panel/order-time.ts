// The line of time of one order: what happened, today, and what comes, each with its day.
import { type Day, isoOf } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say, sayDay, sayShortDay } from '../../base/say';
import type { Assessment } from '../../desk';
import { type MomentId, momentWords } from '../../text/order-time';

export interface MomentView {
  readonly id: MomentId;
  readonly label: string;
  readonly date: string;
  readonly on: Day;
}

const yearOf = (day: Day): string => isoOf(day).slice(0, 4);

/** In the order of days; without a day to set beside today there is no line. */
export function timeOf(
  { order, parcel, decision, today }: Assessment,
  language: UiLanguage,
): readonly MomentView[] {
  const { due, buyerUntil } = decision;
  const { dueThere } = parcel;
  const days: readonly (readonly [MomentId, Day | null])[] = [
    ['ordered', order.orderDate],
    ['shipped', parcel.shipped ? order.shipDate : null],
    [dueThere?.from === 'promise' ? 'promised' : 'usual', dueThere?.on ?? null],
    ['delivered', parcel.delivered ? parcel.deliveredOn : null],
    ['contacted', order.contactedOn],
    ['claimed', order.claim?.openedOn ?? null],
    ['replied', order.repliedOn],
    ['today', today],
    ['due', due === null || due.state === 'spent' ? null : due.on],
    [buyerUntil?.assumed === null ? 'until' : 'until_assumed', buyerUntil?.on ?? null],
  ];
  const moments = days
    .flatMap(([id, on]) => (on === null ? [] : [{ id, on }]))
    .sort((a, b) => a.on - b.on)
    .map(({ id, on }) => ({
      id,
      on,
      label: say(momentWords[id], language),
      date: (yearOf(on) === yearOf(today) ? sayShortDay : sayDay)(on, language),
    }));
  return moments.length > 1 ? moments : [];
}
