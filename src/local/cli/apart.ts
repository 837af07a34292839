// Orders whose lines do not stand together, in one file or over several: each place is judged by itself, and that is
// said. Of every order only eight bytes are kept.
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { cliWords } from '../../text/cli';

/** 53 bits of a text (cyrb53): among ten million orders two are taken for one about once in two hundred files. */
function markOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
}

/** More orders are not looked through: their marks would take more than 90 MB. */
const mostOrders = 9_000_000;
/** The same for what stands in several files, as the marks of one of them are there beside. */
const mostBetween = 4_000_000;
/** Parted by their last bits, so that a list that grows is copied in small parts. */
const lists = 256;

/** How many orders stand in more than one place. */
export interface Apart {
  readonly found: number;
  /** Only so many orders were looked through; null: all of them. */
  readonly most: number | null;
}

/** What is to be said of orders in several places of one file, or in several files. */
export const sayApart = (
  { found, most }: Apart,
  words: 'orders_apart' | 'orders_between',
  language: UiLanguage,
): readonly string[] => [
  ...(found === 0 ? [] : [say(cliWords[words], language, { count: found })]),
  ...(most === null ? [] : [say(cliWords[`${words}_unchecked`], language, { count: most })]),
];

/** Marks, of which those that come again are counted. */
function gathering(most: number) {
  const marks = Array.from({ length: lists }, () => new Float64Array(4));
  const sizes = new Uint32Array(lists);
  let orders = 0;
  const sorted = () => marks.map((list, at) => list.subarray(0, sizes[at]).sort());
  return {
    add(mark: number): void {
      orders += 1;
      if (orders > most) return;
      const at = mark % lists;
      const size = sizes[at] ?? 0;
      let list = marks[at] ?? new Float64Array();
      if (size === list.length) {
        const longer = new Float64Array(Math.ceil(1.3 * size));
        longer.set(list);
        list = longer;
        marks[at] = list;
      }
      list[size] = mark;
      sizes[at] = size + 1;
    },
    count(): Apart {
      let found = 0;
      for (const list of sorted())
        list.forEach((mark, i) => {
          if (mark === list[i - 1] && mark !== list[i - 2]) found += 1;
        });
      return { found, most: orders > most ? most : null };
    },
    *distinct(): Generator<number> {
      for (const list of sorted())
        for (const [i, mark] of list.entries()) if (mark !== list[i - 1]) yield mark;
    },
  };
}

/** The orders of one file. */
export interface Marks {
  readonly add: (order: string) => void;
  /** Once all are added. */
  readonly count: () => Apart;
  /** Each order once. */
  readonly distinct: () => Iterable<number>;
}

export function ordersApart(): Marks {
  const { add, ...marks } = gathering(mostOrders);
  return {
    ...marks,
    add(order) {
      if (order !== '') add(markOf(order));
    },
  };
}

/** The orders of several files, one file after the other. */
export interface MarksBetween {
  readonly add: (file: Marks) => void;
  readonly count: () => Apart;
}

export function ordersBetween(): MarksBetween {
  const { add, count } = gathering(mostBetween);
  return {
    count,
    add(file) {
      for (const mark of file.distinct()) add(mark);
    },
  };
}
