// JSON lines: one object a line, its keys the columns. What other programs hand over when they hand over rows.
import type { Cell } from '../../base/cell';
import { type Budget, maxColumns } from './limits';
import { tooLarge, Unreadable } from './problem';

/** The columns met so far, in the order in which they were met. */
type Keys = Map<string, number>;

function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  if (!/^\s*\{/.test(line)) return null;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value))
      : null;
  } catch {
    return null;
  }
}

/** Deeper parts of an object are no columns of orders any more. */
const deepest = 4;

/**
 * The cells of an object by their columns: `customer: { name }` is the cell of `customer.name`. A list is no one
 * cell: its column stays, and is empty.
 */
export function* cellsOf(
  object: object,
  above = '',
  depth = 1,
): Generator<readonly [string, Cell]> {
  for (const [key, value] of Object.entries(object)) {
    const name = above + key;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      yield [name, value];
    else if (typeof value !== 'object' || value === null || Array.isArray(value))
      yield [name, null];
    else if (depth < deepest) yield* cellsOf(value, `${name}.`, depth + 1);
  }
}

/** The row of a line; keys not met before become columns. A blank line is a blank row. */
function rowOfLine(line: string, number: number, keys: Keys): Cell[] {
  if (line.trim() === '') return [];
  const object = objectIn(line);
  if (object === null) throw new Unreadable('not_a_table', `Line ${number} is no JSON object.`);
  const row: Cell[] = [];
  for (const [key, cell] of cellsOf(object)) {
    const at = keys.get(key) ?? keys.size;
    if (at >= maxColumns) throw tooLarge('A row has more columns than any sheet.');
    keys.set(key, at);
    while (row.length < at) row.push(null);
    row[at] = cell;
  }
  return row;
}

/** Whether a text is one: its name says so, or it has several lines and the first is an object. */
export function isJsonLines(head: string, name: string): boolean {
  const end = head.indexOf('\n');
  const first = end < 0 ? head : head.slice(0, end);
  if (objectIn(first) === null) return false;
  return (
    name === '-' || /\.(?:ndjson|jsonl)$/i.test(name) || (end >= 0 && head.slice(end).trim() !== '')
  );
}

/** The rows of such a text below a row with their keys. */
export function jsonLineRows(text: string, budget: Budget): Cell[][] {
  const keys: Keys = new Map();
  const rows = text.split('\n').map((line, i) => {
    const row = rowOfLine(line, i + 1, keys);
    budget.work(1);
    budget.entries(1);
    budget.cells(row.length);
    return row;
  });
  return [[...keys.keys()], ...rows];
}
