// The table of a text of any length. It is gone through three times: for how its columns are read, for how its
// accounts stand and which lines belong together, and to judge its orders block by block.
import type { Day } from '../../base/day';
import {
  assess,
  blocksOf,
  healthOf,
  learner,
  type Plan,
  type PlanFailure,
  type Rows,
  type Settings,
  survey,
  withAccounts,
} from '../../desk';
import type { ReadRow } from '../../results/belonging';
import { type Known, knownColumns, ownRows } from '../../results/known-columns';
import type { LongText } from '../files/long-text';
import { type Apart, type MarksBetween, ordersApart } from './apart';
import { numbered, type OrderTable } from './order-table';

type Row = Rows[number];

/** So many rows tell what the columns are, results of an earlier run among them. */
const firstRows = 600;

/** Lines of one order are held together; no order has so many. */
export const mostTogether = 200_000;

/** More lines under each other have one order number: the column of order numbers is another one. */
export class EndlessOrder extends Error {}

/** A table that is not held. */
export interface LongTable extends OrderTable {
  /** All its rows. */
  readonly count: number;
  readonly apart: Apart;
}

/** How a long table is read. */
interface Learnt {
  readonly plan: Plan;
  readonly known: Known;
  readonly head: Rows;
  readonly count: number;
  readonly width: number;
}

function taken<T>(all: Iterator<T>, count: number): readonly T[] {
  const found: T[] = [];
  while (found.length < count) {
    const next = all.next();
    if (next.done === true) break;
    found.push(next.value);
  }
  return found;
}

/** A row without what an earlier run wrote. */
function ownOf(known: Known): (row: Row) => Row {
  if (known.at.size + known.former.length === 0) return (row) => row;
  return (row) => ownRows([row], known)[0] ?? row;
}

/** Goes through all rows for how they are read. */
function learn(
  rows: Iterable<Row>,
  settings: Settings,
  name: string,
  today: Day,
): Learnt | PlanFailure['code'] | 'keyed' {
  const all = rows[Symbol.iterator]();
  const first = taken(all, firstRows);
  const known = knownColumns(first);
  if (known.at.has('key')) return 'keyed';
  const own = ownOf(known);
  const begun = learner(first.map(own), settings, name, today);
  if ('code' in begun) return begun.code;
  let count = first.length;
  let width = first.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of { [Symbol.iterator]: () => all }) {
    count += 1;
    if (row.length > width) width = row.length;
    begun.add(own(row));
  }
  const made = begun.plan();
  if (!made.ok) return made.code;
  const head = first.slice(0, made.plan.sheet.headerRow);
  return { plan: made.plan, known, head, count, width };
}

/**
 * Opens the table of a long text. 'keyed': what an earlier run wrote there may belong to orders anywhere in it, so
 * that it has to be read as a whole.
 * @param blockSize so many rows are judged together
 * @param between is told of the orders, where other files are read by themselves as well
 */
export function openLongTable(
  text: LongText,
  file: string,
  settings: Settings,
  today: Day,
  blockSize = 100,
  between: MarksBetween | null = null,
): LongTable | PlanFailure['code'] | 'keyed' {
  const learnt = learn(text.rows(), settings, `${file} `, today);
  if (typeof learnt === 'string') return learnt;
  const { known, head, count, width } = learnt;
  const { sheet } = learnt.plan;
  const own = ownOf(known);
  function* lines(): Generator<ReadRow> {
    for (const line of numbered(text.rows(), own)) if (line.row > head.length) yield line;
  }
  function* rowBlocks(): Generator<readonly ReadRow[]> {
    let together = 0;
    function* counted(): Generator<ReadRow> {
      for (const line of lines()) {
        together += 1;
        if (together > mostTogether) throw new EndlessOrder();
        yield line;
      }
    }
    for (const block of blocksOf(sheet, counted(), blockSize)) {
      together = 0;
      yield block;
    }
  }

  const marks = ordersApart();
  let accounts: Parameters<typeof healthOf>[0] = [];
  for (const block of rowBlocks()) {
    const { orders, health } = survey(learnt.plan, block, today);
    // A list of claims or parcels may name an order as often as it likes.
    if (sheet.kind === 'orders') orders().forEach(marks.add);
    accounts = healthOf([...accounts, ...health()]);
  }
  between?.add(marks);
  const plan = withAccounts(learnt.plan, accounts);
  return {
    file,
    name: '',
    plan,
    head,
    known,
    width,
    count,
    apart: marks.count(),
    isText: true,
    held: null,
    encoding: text.guessed ? text.encoding : null,
    sheet: '',
    *rows() {
      for (const { read } of lines()) yield read;
    },
    *blocks() {
      for (const block of rowBlocks()) yield { lines: block, all: assess(plan, block, today) };
    },
  };
}
