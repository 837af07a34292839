// Due days as a calendar file that every calendar opens (.ics, RFC 5545): one all-day entry each.
import { type Day, dayLength } from './day';

export interface CalendarEntry {
  /** The same for the same order, so that a calendar moves its entry instead of adding another. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly note: string;
}

/** 20261121 */
const dateOf = (day: Day): string =>
  new Date(day * dayLength).toISOString().slice(0, 10).replace(/-/g, '');

/** Text as a calendar reads it (RFC 5545 §3.3.11); control characters would end the line or the file. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not pass
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** How many octets a sign takes in UTF-8. */
const octets = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** No line is longer than 75 octets; what goes on in the next begins with a blank (§3.1). */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const sign of line) {
    if (length + octets(sign) > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += sign;
    length += octets(sign);
  }
  return out;
}

const linesOf = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('');

/** What stands before the entries, and behind them. */
export const calendarBegin = linesOf([
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Claim Desk//Due dates//EN',
]);
export const calendarEnd = linesOf(['END:VCALENDAR']);

/** @param today stands as the day the entry was made */
export const calendarEntry = ({ id, day, title, note }: CalendarEntry, today: Day): string =>
  linesOf([
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@claim-desk`,
    `DTSTAMP:${dateOf(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
    `SUMMARY:${escaped(title)}`,
    ...(note === '' ? [] : [`DESCRIPTION:${escaped(note)}`]),
    'END:VEVENT',
  ]);

/** A whole file. */
export const calendarFile = (entries: readonly CalendarEntry[], today: Day): string =>
  calendarBegin + entries.map((each) => calendarEntry(each, today)).join('') + calendarEnd;
