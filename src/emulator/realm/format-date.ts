// Utilities.formatDate: the letters of Java's SimpleDateFormat, in English.
import { exception, notImitated } from './errors';

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: string;
  readonly monthName: string;
}

function fieldsIn(date: Date, zone: string): Fields {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      weekday: 'long',
    });
  } catch (_error) {
    throw exception(`Invalid argument: timeZone. Should be of type: String`);
  }
  const parts = new Map(format.formatToParts(date).map((part) => [part.type, part.value]));
  const number = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
  const monthName = parts.get('month') ?? '';
  return {
    year: number('year'),
    month: MONTHS.indexOf(monthName.slice(0, 3)) + 1,
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
    weekday: parts.get('weekday') ?? '',
    monthName,
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function offsetText(date: Date, at: Fields, colon: string): string {
  const wall = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
  const minutes = Math.round((wall - Math.floor(date.getTime() / 1000) * 1000) / 60_000);
  const size = Math.abs(minutes);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${colon}${pad(size % 60)}`;
}

const PATTERN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** The date in the zone, by a pattern such as `yyyy-MM-dd'T'HH:mm:ss`. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const at = fieldsIn(date, zone);
  const wide = (value: number, width: number) => String(value).padStart(width, '0');
  return pattern.replace(PATTERN, (run: string, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return run;
    const width = run.length;
    switch (letter) {
      case 'y':
        return width === 2 ? wide(at.year % 100, 2) : wide(at.year, width);
      case 'M':
        if (width >= 4) return at.monthName;
        return width === 3 ? at.monthName.slice(0, 3) : wide(at.month, width);
      case 'd':
        return wide(at.day, width);
      case 'H':
        return wide(at.hour, width);
      case 'h':
        return wide(at.hour % 12 || 12, width);
      case 'm':
        return wide(at.minute, width);
      case 's':
        return wide(at.second, width);
      case 'S':
        return wide(date.getUTCMilliseconds(), width);
      case 'a':
        return at.hour < 12 ? 'AM' : 'PM';
      case 'E':
        return width >= 4 ? at.weekday : at.weekday.slice(0, 3);
      case 'Z':
        return offsetText(date, at, '');
      case 'X':
        return offsetText(date, at, ':').replace(/^\+00:00$/, 'Z');
      default:
        throw notImitated(`Utilities.formatDate pattern letter ${letter}`);
    }
  });
}
