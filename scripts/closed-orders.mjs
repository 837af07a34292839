// Invents examples/closed-orders.csv: 2,000 orders whose buyers can no longer claim, by a seeded generator. Habits are
// built into the chances, such as untracked parcels to Brazil that often do not come; what `--prevent` says of them
// it must find in the numbers.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { seeded } from './seeded.mjs';

/** @type {[string, string, number][]} */
const items = [
  ['Desk lamp kit', 'LK-1', 24],
  ['Raincoat, blue', 'RC-2', 29],
  ['Travel kettle', 'TK-3', 35],
  ['Wine glasses, six', 'WG-4', 38],
  ['Sport watch band', 'WB-5', 19],
  ['Phone stand', 'PS-6', 14],
  ['Yoga mat', 'YM-7', 27],
  ['LED strip', 'LS-8', 16],
  ['Garden gloves', 'GG-9', 12],
  ['Backpack, 20 l', 'BP-10', 41],
];
/**
 * Which item fails how, and how often; everything else fails rarely.
 * @type {Record<string, [string, number]>}
 */
const faults = {
  'LK-1': ['Missing item', 0.13],
  'RC-2': ['Not as described', 0.13],
  'TK-3': ['Defective', 0.14],
  'WG-4': ['Damaged', 0.16],
  'WB-5': ['Counterfeit', 0.12],
};
const rare = ['Missing item', 'Not as described', 'Defective', 'Damaged'];
const countries = ['US', 'GB', 'DE', 'FR', 'ES', 'BR', 'CA', 'AU'];
const names = 'Ada Bo Cy Dee Eli Fay Gus Hal Ida Jo Kit Lea Max Nia Oz Pia'.split(' ');
const family = 'Reed Hart Lane Moss Park Quill Rowe Stone Tate Vale Wood York'.split(' ');
const header =
  'Order ID,Marketplace,Order date,Item,SKU,Order value,Currency,Ship date,Delivered,Shipping method,Tracking status,Buyer,Country,Issue,Buyer contacted on,Replied on,Claim type,Claim status,Claim opened on,Refunded';

/** @param {number} day */
const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const first = Date.UTC(2025, 8, 1) / 86_400_000;

/**
 * How it is sent, and how often it does not come.
 * @param {() => number} next
 * @param {string} country
 */
function parcelOf(next, country) {
  const way = next();
  if (way < 0.3)
    return {
      ...{ method: 'China Post Ordinary Small Packet', scans: 0 },
      fails: country === 'BR' ? 0.45 : 0.05,
    };
  if (way < 0.36) return { method: 'SunYou Economic Air Mail', scans: 0, fails: 0.4 };
  if (way < 0.46) return { method: 'EMS', scans: 0.98, fails: country === 'ES' ? 0.35 : 0.01 };
  if (way < 0.6) return { method: 'CNE Express', scans: 0.5, fails: 0.03 };
  return { method: 'YunExpress', scans: 0.98, fails: 0.01 };
}

/** @returns {string} */
export function closedOrders(count = 2000, seed = 20261121) {
  const next = seeded(seed);
  /** @type {<T>(list: T[]) => T | undefined} */
  const pick = (list) => list[Math.floor(next() * list.length)];
  const lines = [header];
  for (let id = 1; id <= count; id += 1) {
    const regular = id % 250 === 7;
    const [item, sku, price] = pick(items) ?? ['', '', 0];
    const country = regular ? 'CA' : (pick(countries) ?? 'US');
    const ordered = first + Math.floor((id * 240) / count);
    const shipped = ordered + 1 + Math.floor(next() * 2);
    const parcel = parcelOf(next, country);
    const lost = next() < parcel.fails || (regular && next() < 0.9);
    const arrived = shipped + 9 + Math.floor(next() * 9);
    const [kind, often] = faults[sku] ?? ['', 0];
    const fault = lost ? '' : next() < often ? kind : next() < 0.008 ? (pick(rare) ?? '') : '';
    const issue = lost ? 'Not received' : fault;
    const asks = issue === '' && next() < 0.12;
    const wrote = lost ? shipped + 30 : arrived + 2;
    const late = next() < 0.3;
    // Who waits for an answer claims more often; what did not come is claimed in the end.
    const claims = lost || (issue !== '' && next() < 0.7) || (asks && next() < (late ? 0.4 : 0.04));
    const wroteAtAll = issue !== '' || asks;
    const scanned = !lost && next() < parcel.scans;
    lines.push(
      [
        ...[`C-${10_000 + id}`, 'eBay', iso(ordered), `"${item}"`, sku],
        ...[(price * (0.8 + 0.4 * next())).toFixed(2), 'USD', iso(shipped)],
        ...[lost ? '' : iso(arrived), parcel.method],
        lost || parcel.scans === 0
          ? 'In transit'
          : scanned
            ? 'Delivered'
            : 'Arrived in destination country',
        ...[regular ? 'Sam Again' : `${pick(names)} ${pick(family)} ${id}`, country],
        issue || (asks ? 'Other' : ''),
        ...[wroteAtAll ? iso(wrote) : '', wroteAtAll ? iso(wrote + (late ? 4 : 1)) : ''],
        ...(claims ? ['Claim', 'Granted', iso(wrote + 6), 'full'] : ['', '', '', '']),
      ].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeFile(new URL('../examples/closed-orders.csv', import.meta.url), closedOrders());
