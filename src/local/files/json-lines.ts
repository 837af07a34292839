// JSON lines: one object a line, its keys the columns. What other programs hand over when they hand over rows.
import type { Cell } from '../../base/cell';
import { maxColumns } from './limits';
import { tooLarge, Unreadable } from './problem';

/** The columns met so far, in the order in which they were met. */
export type Keys = Map<string, number>;

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

/** A line of so many characters is no order any more. */
const longestLine = 20_000_000;

/** The lines of a text in pieces. */
function* linesIn(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const lines = piece.split('\n');
    if (rest.length > longestLine) throw tooLarge('A row holds too much text.');
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** The rows of such a text, without the row of keys that stands above them; `keys` are met on the way. */
export function* jsonLineRows(pieces: Iterable<string>, keys: Keys): Generator<Cell[]> {
  let number = 0;
  for (const line of linesIn(pieces)) {
    number += 1;
    yield rowOfLine(line, number, keys);
  }
}
