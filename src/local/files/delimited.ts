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
/** A quote that is not closed within so many characters is none. */
const longestQuoted = 1_000_000;
const longestLine = 20_000_000;

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

/** Where a quoted field ends; null when its quote is not closed in this text. */
function closingQuote(text: string, from: number, delimiter: string) {
  let isClean = true;
  for (let at = text.indexOf('"', from); at >= 0 && at - from <= longestQuoted; ) {
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
  return null;
}

/** The pieces of a text, and null behind the last. */
function* withEnd(pieces: Iterable<string>): Generator<string | null> {
  yield* pieces;
  yield null;
}

/**
 * Quoted fields may hold line breaks. A quote that is never closed would take the rest of the file with
 * it: from there the line is read as it stands, and reading goes on at the next. The text may come in pieces.
 */
export function* linesOf(pieces: Iterable<string>, reading: Reading): Generator<Line> {
  const { delimiter, keep } = reading;
  let searched = 0;
  let text = '';
  let wanted = 0;
  for (const piece of withEnd(pieces)) {
    const isLast = piece === null;
    text += piece ?? '';
    // A line that goes on is looked at again when there is twice as much of it.
    if (text.length < wanted && !isLast) continue;
    const nextLine = finder(text, '\n');
    const nextDelimiter = finder(text, delimiter);

    /** The line that begins at a place, and where the next begins; null where it may go on behind the text. */
    const lineAt = (start: number): (Line & { readonly next: number }) | null => {
      const fields: string[] = [];
      let isClean = true;
      let isBare = !reading.quotes || searched > mostSearching;
      let inVain = 0;
      let at = start;
      for (;;) {
        let end = -1;
        if (!isBare && text[at] === '"') {
          const quote = closingQuote(text, at + 1, delimiter);
          const ahead = text.length - (quote === null ? at + longestQuoted : quote.next);
          if (ahead < 3 && !isLast) return null;
          isClean &&= quote?.isClean === true;
          if (quote === null) {
            isBare = true;
            inVain += Math.min(longestQuoted, text.length - at);
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
        if (end >= text.length && !isLast) return null;
        if (fields.length > maxColumns) throw tooLarge('A row has more columns than any sheet.');
        if (end - start > longestLine) throw tooLarge('A row holds too much text.');
        at = end + 1;
        if (text[end] === delimiter) continue;
        searched += inVain;
        return { fields, isClean, next: at };
      }
    };

    let at = 0;
    while (at < text.length || (isLast && at === text.length)) {
      const line = lineAt(at);
      if (line === null) break;
      yield line;
      at = line.next;
    }
    text = text.slice(at);
    wanted = 2 * text.length;
    if (wanted > 4 * longestLine) throw tooLarge('A row holds too much text.');
  }
}
