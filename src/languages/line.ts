// Makes a letter plain for matching, sentence by sentence, and remembers where each sign stood.
import { apostrophes, joins, plain } from './words/units';

/** A letter as patterns read it: no case, no accents, `.` between sentences. */
export interface Line {
  readonly text: string;
  /** For each sign of `text`, where it stands in the letter. */
  readonly places: readonly number[];
  /** Where clauses end inside a sentence, as places in `text`, rising. */
  readonly breaks: readonly number[];
}

const ends = '.!?;。！？；…';
const pauses = ',:，、：()（）—–';
const kept = '%$€£¥★@#';
/** Signs that are not seen and must not cut a word in two. */
const unseen = /\u00AD|[\u200B-\u200D]|\u2060|\uFEFF|\uFE0F/;

/** A line break ends a sentence, unless the line was only folded: the next one goes on in lower case. */
const folded = (text: string, at: number): boolean => /^\n\p{Ll}/u.test(text.slice(at, at + 3));

/** The point of 12.34 ends nothing. */
const inNumber = (text: string, at: number): boolean =>
  /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));

/**
 * The line of a letter. `spaced`: words between single spaces, as most languages are written;
 * otherwise, for Chinese and Japanese, no spaces at all.
 */
export function lineOf(letter: string, spaced: boolean): Line {
  const places: number[] = [];
  const breaks: number[] = [];
  // A list of pieces: looking at the end of a growing text would copy it each time.
  const pieces: string[] = [];
  let last = '';
  let ended = false;
  const put = (signs: string, at: number): void => {
    pieces.push(signs);
    for (let each = 0; each < signs.length; each++) places.push(at);
    last = signs.slice(-1);
    if (last !== ' ') ended = last === '.';
  };
  /** Every word and sign stands between two spaces. */
  const gap = (at: number): void => {
    if (spaced && last !== ' ') put(' ', at);
  };
  const end = (at: number): void => {
    gap(at);
    if (ended) return;
    put('.', at);
    gap(at);
  };

  gap(0);
  for (let at = 0; at < letter.length; at++) {
    const sign = letter.charAt(at);
    const known = plain(sign);
    if (unseen.test(sign) || (apostrophes.includes(sign) && joins(letter, at))) continue;
    if (/^[\p{L}\p{N}]/u.test(known)) {
      put(known, at);
    } else if (kept.includes(known)) {
      gap(at);
      put(known, at);
      gap(at);
    } else {
      gap(at);
      const stops = sign === '\n' ? !(spaced && folded(letter, at)) : ends.includes(sign);
      if (stops && !inNumber(letter, at)) end(at);
      else if (pauses.includes(sign)) breaks.push(places.length);
    }
  }
  gap(letter.length);
  return { text: pieces.join(''), places, breaks };
}
