// How far the zones that a plan counts days in are ahead of UTC, and since when: the plan brings it along for engines
// that know no zones.

import { markets, type Plan } from '../../desk';

const minute = 60_000;
const [first, last] = [Date.UTC(2018, 0, 1), Date.UTC(2037, 0, 1)];
/** No zone changes twice within it: the shortest time between two changes, that of Ramadan, is longer. */
const step = 14 * 24 * 60 * minute;

/** `[from, ahead, from, ahead, …]`, times in minutes since 1970, ahead in minutes. */
export type ZoneChanges = readonly number[];

/** Minutes a zone is ahead of UTC at an instant. */
function aheadIn(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const [, sign, hours = '0', minutes = '0'] =
      /GMT([+-])(\d\d):(\d\d)/.exec(format.format(instant)) ?? [];
    return (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  };
}

function changesOf(zone: string): ZoneChanges {
  const aheadAt = aheadIn(zone);
  let ahead = aheadAt(first);
  const changes = [first / minute, ahead];
  for (let at = first; at < last; at += step) {
    const then = aheadAt(at + step);
    if (then === ahead) continue;
    let [before, after] = [at, at + step];
    while (after - before > minute) {
      const middle = Math.floor((before + after) / 2 / minute) * minute;
      if (aheadAt(middle) === ahead) before = middle;
      else after = middle;
    }
    changes.push(after / minute, then);
    ahead = then;
  }
  return changes;
}

/** All zones in which rows may count days: the seller's or the table's own, and those of all sites, as rows name theirs. */
export function zonesOf({ sheet, settings }: Plan): Readonly<Record<string, ZoneChanges>> {
  const named = Object.values(markets).flatMap(({ zone, sites }) => [
    zone,
    ...Object.values(sites).map((site) => site.zone ?? null),
  ]);
  const zones = new Set([settings.timeZone || null, sheet.zone, ...named]);
  zones.delete(null);
  return Object.fromEntries([...zones].map((zone) => [zone, changesOf(zone ?? 'UTC')]));
}
