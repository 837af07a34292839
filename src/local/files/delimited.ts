// The lines of delimited text, one after the other, and what their quotes mean.
import { maxColumns } from './limits';
import { tooLarge } from './problem';

export interface Line {
  readonly fields: string[];
  /** Its quotes stand as a program puts them: around whole fields, and doubled inside. */
  readonly isClean: boolean;
}

export interface Reading {
  readonly delimiter: string;
  /** Whether quotes are more than signs like others. */
  readonly quotes: boolean;
  /** What is kept of a field's text. */
  readonly keep: (text: string) => string;
}

/** Characters that may be gone through in vain, in search of quotes that are never closed. */
const mostSearching = 200_000_000;

/** A place that moves on with the reading, and is only looked for when it has been passed. */
function finder(text: string, mark: string) {
  let found = -1;
  return (from: number): number => {
    if (found < from) {
      const next = text.indexOf(mark, from);
      found = next < 0 ? text.length : next;
    }
    return found;
  };
}

/** Where a quoted field ends; -1 when its quote is never closed. */
function closingQuote(text: string, from: number, delimiter: string) {
  let isClean = true;
  for (let at = text.indexOf('"', from); at >= 0; ) {
    if (text[at + 1] === '"') {
      at = text.indexOf('"', at + 2);
      continue;
    }
    let next = at + 1;
    while (text[next] === ' ') next++;
    const isLineEnd = text[next] === '\r' && (text[next + 1] ?? '\n') === '\n';
    const after = text[next] ?? '\n';
    if (after === delimiter || after === '\n' || isLineEnd) return { at, next, isClean };
    // A quote inside, which a program would have doubled.
    isClean = false;
    at = text.indexOf('"', at + 1);
  }
  return { at: -1, next: -1, isClean: false };
}

/**
 * Quoted fields may hold line breaks. A quote that is never closed would take the rest of the file with
 * it: from there the line is read as it stands, and reading goes on at the next.
 */
export function* linesOf(text: string, reading: Reading): Generator<Line> {
  const { delimiter, keep } = reading;
  const nextLine = finder(text, '\n');
  const nextDelimiter = finder(text, delimiter);
  let searched = 0;
  let at = 0;
  let isOver = false;
  while (!isOver) {
    const fields: string[] = [];
    let isClean = true;
    let isBare = !reading.quotes || searched > mostSearching;
    let isInside = true;
    while (isInside) {
      let end = -1;
      if (!isBare && text[at] === '"') {
        const quote = closingQuote(text, at + 1, delimiter);
        isClean &&= quote.isClean;
        if (quote.at < 0) {
          isBare = true;
          searched += text.length - at;
        } else {
          const inside = text.slice(at + 1, quote.at).replace(/""/g, '"');
          fields.push(keep(inside.replace(/\r\n/g, '\n')));
          end = Math.min(nextDelimiter(quote.next), nextLine(quote.next));
        }
      }
      if (end < 0) {
        end = Math.min(nextDelimiter(at), nextLine(at));
        const isReturn = text[end] !== delimiter && text[end - 1] === '\r';
        fields.push(keep(text.slice(at, isReturn ? Math.max(at, end - 1) : end)));
      }
      if (fields.length > maxColumns) throw tooLarge('A row has more columns than any sheet.');
      isInside = text[end] === delimiter;
      isOver = end >= text.length;
      at = end + 1;
    }
    yield { fields, isClean };
  }
}
