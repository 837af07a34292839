// Time zones: the day an instant falls on in a zone, and the offsets time stamps name.
import type { Day } from './day';

const dayLength = 86_400_000;
const quarter = 900_000;

/** A zone's days by quarter hour since 1970: every offset now in use is a multiple of it. */
interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly days: Map<number, Day>;
}
const zones = new Map<string, Zone | null>();

function zoneOf(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  let zone: Zone | null = null;
  try {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: name } as const;
    zone = { format: new Intl.DateTimeFormat('en-US', parts), days: new Map() };
  } catch {
    // No such zone: the caller takes the day as it is written.
  }
  zones.set(name, zone);
  return zone;
}

/** The day it is in a zone at an instant between 1970 and 2200; null for a zone that is none. */
export function dayInZone(instant: number, name: string): Day | null {
  if (name === 'UTC') return Math.floor(instant / dayLength);
  const zone = zoneOf(name);
  if (zone === null) return null;
  const slot = Math.floor(instant / quarter);
  let day = zone.days.get(slot);
  if (day === undefined) {
    const [month = 1, date = 1, year = 1970] = zone.format.format(instant).split('/').map(Number);
    day = Date.UTC(year, month - 1, date) / dayLength;
    if (zone.days.size > 20_000) zone.days.clear();
    zone.days.set(slot, day);
  }
  return day;
}

/** Hours ahead of UTC. CST and IST mean several zones: they are understood, but move no day. */
const abbreviations = new Map<string, number | null>([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['bst', 1],
  ['west', 1],
  ['cet', 1],
  ['mez', 1],
  ['cest', 2],
  ['mesz', 2],
  ['eet', 2],
  ['sast', 2],
  ['eest', 3],
  ['msk', 3],
  ['ict', 7],
  ['wib', 7],
  ['hkt', 8],
  ['sgt', 8],
  ['jst', 9],
  ['kst', 9],
  ['aest', 10],
  ['aedt', 11],
  ['nzst', 12],
  ['nzdt', 13],
  ['brt', -3],
  ['ast', -4],
  ['adt', -3],
  ['est', -5],
  ['edt', -4],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
  ['akst', -9],
  ['akdt', -8],
  ['hst', -10],
  ['cst', null],
  ['ist', null],
]);

/** A regular expression source for a zone behind a time, in lower case. */
export const zonePattern = `(?:utc|gmt)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|${[...abbreviations.keys()].join('|')}`;

/** Milliseconds ahead of UTC of what `zonePattern` matched; null where it tells nothing. */
export function offsetOf(zone: string): number | null {
  const [, sign, hours = '', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  const ahead = sign === undefined ? abbreviations.get(zone) : Number(hours) + Number(minutes) / 60;
  if (ahead === undefined || ahead === null || Math.abs(ahead) > 14) return null;
  return (sign === '-' ? -ahead : ahead) * 3_600_000;
}
