// Cell dates: days since 1899-12-30 on the wall clock of the spreadsheet's zone ↔ instants.

const DAY = 86_400_000;
const QUARTER = 900_000;
const EPOCH = Date.UTC(1899, 11, 30);

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function clock(zone: string): Intl.DateTimeFormat {
  let format = clocks.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, format);
  }
  return format;
}

/** Wall clock minus UTC at that instant; zones only ever change on a quarter of an hour. */
function offset(instant: number, zone: string): number {
  const quarter = Math.floor(instant / QUARTER) * QUARTER;
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts = new Map(
    clock(zone)
      .formatToParts(quarter)
      .map((part) => [part.type, part.value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
  const wall = Date.UTC(
    parts.get('era') === 'BC' ? 1 - part('year') : part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  const value = wall - quarter;
  if (offsets.size > 200_000) offsets.clear();
  offsets.set(key, value);
  return value;
}

/** The instant at which the zone's wall clock shows this cell date. */
export function instantOf(serial: number, zone: string): number {
  const wall = EPOCH + Math.round(serial * DAY);
  const before = offset(wall - DAY, zone);
  const after = offset(wall + DAY, zone);
  if (before === after || offset(wall - before, zone) === before) return wall - before;
  // In an hour that the clocks skip, the earlier offset counts: 2:30 reads as 3:30.
  return offset(wall - after, zone) === after ? wall - after : wall - before;
}

/** The cell date that the zone's wall clock shows at this instant. */
export const serialOf = (instant: number, zone: string): number =>
  (instant + offset(instant, zone) - EPOCH) / DAY;

/** A calendar day and time as a cell date; null when there is no such day. */
export function serialFrom(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return (time - EPOCH) / DAY + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** The calendar fields of a cell date. */
export function fieldsOf(serial: number) {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
