// Stands in for `Intl` where days are counted in a zone: an engine may have none, and a time stamp would then silently
// fall on the wrong day. Every plan brings the zones its rows need.

import type { ZoneChanges } from '../zone-changes';

let zones: ReadonlyMap<string, ZoneChanges> = new Map();

export function useZones(given: Readonly<Record<string, ZoneChanges>>): void {
  zones = new Map(Object.entries(given));
}

function aheadAt(changes: ZoneChanges, minute: number): number {
  let ahead = changes[1] ?? 0;
  for (let at = 2; at < changes.length && (changes[at] ?? 0) <= minute; at += 2)
    ahead = changes[at + 1] ?? 0;
  return ahead;
}

class DateTimeFormat {
  readonly changes: ZoneChanges;

  constructor(_locale: string, { timeZone }: { readonly timeZone: string }) {
    const changes = zones.get(timeZone);
    if (changes === undefined) throw new RangeError(`The plan brings no zone ${timeZone}.`);
    this.changes = changes;
  }

  /** `11/21/2026`, as English (United States) writes it. */
  format(instant: number): string {
    const minute = Math.floor(instant / 60_000);
    const there = new Date((minute + aheadAt(this.changes, minute)) * 60_000);
    return `${there.getUTCMonth() + 1}/${there.getUTCDate()}/${there.getUTCFullYear()}`;
  }
}

const standIn = { DateTimeFormat };

export { standIn as Intl };
