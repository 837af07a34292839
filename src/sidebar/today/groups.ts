// The order of work, by when it is due, then by what would be lost; and what the seller looks for in it.
import type { OpenWork } from '../../addon/panel/sheet-pass';
import type { Grouping } from '../../desk';

const groupIds = ['overdue', 'today', 'this_week', 'later', 'waiting'] as const;
export type GroupId = (typeof groupIds)[number];

/** The group of an order, by the days left. */
function groupOf({ left, waits }: OpenWork): GroupId {
  if (waits) return 'waiting';
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= 7 ? 'this_week' : 'later';
}

export interface Group {
  readonly id: GroupId;
  readonly work: readonly OpenWork[];
}

/** All of one place in the week together, the dearest first. */
export function grouped(work: readonly OpenWork[]): readonly Group[] {
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
  /** Words of the order number, buyer, item or tracking number, in any order. */
  readonly words: string;
  /** `due`: only what is due today, or was before; `waiting`: only what waits. */
  readonly show: 'all' | 'due' | 'waiting';
  readonly market: string;
  readonly action: string;
  readonly level: string;
  /** Chosen in the overview: one of its bars. */
  readonly only: {
    readonly by: Grouping;
    readonly keys: readonly string[];
    readonly name: string;
  } | null;
}

export const shows: Readonly<Record<Filter['show'], (each: OpenWork) => boolean>> = {
  all: () => true,
  due: ({ left, waits }) => left <= 0 && !waits,
  waiting: ({ waits }) => waits,
};

export const noFilter: Filter = {
  words: '',
  show: 'all',
  market: '',
  action: '',
  level: '',
  only: null,
};

/** Capitals, accents and full-width letters make no difference to who searches. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const said = new WeakMap<OpenWork, string>();

function textOf(each: OpenWork): string {
  const known = said.get(each);
  if (known !== undefined) return known;
  const text = plain([each.orderId, each.buyer, each.item, each.tracking].join('\n'));
  said.set(each, text);
  return text;
}

/** Made when the seller goes to the search box, so that not even the first key waits for it. */
export const makeReady = (work: readonly OpenWork[]): void => work.forEach(textOf);

/** An empty choice lets everything through. */
export function matching(work: readonly OpenWork[], filter: Filter): readonly OpenWork[] {
  const words = plain(filter.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const { only } = filter;
  return work.filter(
    (each) =>
      (only === null || only.keys.includes(each.groups[only.by])) &&
      (filter.market === '' || each.market === filter.market) &&
      (filter.action === '' || each.action === filter.action) &&
      (filter.level === '' || each.level === filter.level) &&
      shows[filter.show](each) &&
      words.every((word) => textOf(each).includes(word)),
  );
}

/** The same groups with what the seller looks for: put in order once, and only gone through at each key. */
export const found = (groups: readonly Group[], filter: Filter): readonly Group[] =>
  groups
    .map(({ id, work }) => ({ id, work: matching(work, filter) }))
    .filter(({ work }) => work.length > 0);
