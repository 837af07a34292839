// Orders whose lines do not stand together: each place is judged by itself, and that is said. Of every order only
// eight bytes are kept.
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
/** Parted by their last bits, so that a list that grows is copied in small parts. */
const lists = 256;

/** How many orders stand in more than one place, of how many. */
export interface Apart {
  readonly found: number;
  readonly orders: number;
}

/** What is to be said of them. */
export const sayApart = ({ found, orders }: Apart, language: UiLanguage): readonly string[] => [
  ...(found === 0 ? [] : [say(cliWords.orders_apart, language, { count: found })]),
  ...(orders <= mostOrders
    ? []
    : [say(cliWords.orders_unchecked, language, { count: mostOrders })]),
];

interface Marks {
  readonly add: (order: string) => void;
  /** Once all are added. */
  readonly count: () => Apart;
}

export function ordersApart(): Marks {
  const marks = Array.from({ length: lists }, () => new Float64Array(4));
  const sizes = new Uint32Array(lists);
  let orders = 0;
  return {
    add(order) {
      if (order === '') return;
      orders += 1;
      if (orders > mostOrders) return;
      const mark = markOf(order);
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
    count() {
      let found = 0;
      marks.forEach((list, at) => {
        const sorted = list.subarray(0, sizes[at]).sort();
        sorted.forEach((mark, i) => {
          if (mark === sorted[i - 1] && mark !== sorted[i - 2]) found += 1;
        });
      });
      return { found, orders };
    },
  };
}
