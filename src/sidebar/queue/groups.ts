// The order of work: by when it is due, then by what would be lost.
import type { OpenWork } from '../../addon/panel/sheet-pass';

const groupIds = ['overdue', 'today', 'this_week', 'later'] as const;
type GroupId = (typeof groupIds)[number];

/** The group of an order, by the days left. */
function groupOf({ left }: OpenWork): GroupId {
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= 7 ? 'this_week' : 'later';
}

/** All of one place in the week together, the dearest first. */
export function grouped(
  work: readonly OpenWork[],
): readonly { readonly id: GroupId; readonly work: readonly OpenWork[] }[] {
  return groupIds
    .map((id) => ({
      id,
      work: work
        .filter((each) => groupOf(each) === id)
        .sort((a, b) => b.loss - a.loss || a.row - b.row),
    }))
    .filter((group) => group.work.length > 0);
}

export interface Filter {
  readonly market: string;
  readonly action: string;
  readonly level: string;
}

export const noFilter: Filter = { market: '', action: '', level: '' };

/** An empty choice lets everything through. */
export const matching = (work: readonly OpenWork[], filter: Filter): readonly OpenWork[] =>
  work.filter(
    ({ market, action, level }) =>
      (filter.market === '' || market === filter.market) &&
      (filter.action === '' || action === filter.action) &&
      (filter.level === '' || level === filter.level),
  );
