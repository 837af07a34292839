// How long a parcel usually takes: the upper ends of published windows of Chinese lines, by family and destination.
import { expect, it } from 'vitest';
import type { ServiceFamily } from '../../src/parcel/parcel';
import { usualDays } from '../../src/parcel/transit';

const countries = ['FJ', 'US', 'GB', 'DE', 'IT', 'RU', 'BR', 'AU', 'JP'] as const;

it.each<[ServiceFamily, readonly number[]]>([
  ['express', [12, 10, 10, 10, 12, 12, 20, 12, 8]],
  ['ems', [31, 31, 31, 31, 31, 31, 45, 34, 17]],
  ['standard', [35, 25, 21, 24, 26, 40, 40, 24, 16]],
  ['epacket', [40, 25, 31, 30, 35, 40, 50, 35, 28]],
  ['registered_airmail', [45, 40, 35, 35, 40, 45, 70, 42, 21]],
  ['economy_semi', [60, 55, 45, 45, 50, 60, 90, 55, 30]],
  ['saver', [50, 40, 35, 40, 40, 50, 60, 50, 50]],
])(`%s to ${countries.join(' ')}: %j`, (family, days) => {
  expect(countries.map((country) => usualDays(family, country))).toEqual(days);
});

it.each<[ServiceFamily, string, number]>([
  // A forwarder's quotes of January 2026: e邮宝 to India and South Africa, EMS to Mexico.
  ['epacket', 'IN', 49],
  ['epacket', 'ZA', 49],
  ['epacket', 'CA', 35],
  ['epacket', 'MY', 35],
  ['ems', 'MX', 45],
  // By sea: Thailand 41, Canada 55, Australia 63, Britain 77, with days for the last part of the way.
  ['sea', 'TH', 45],
  ['sea', 'CA', 60],
  ['sea', 'AU', 63],
  ['sea', 'GB', 77],
])('%s to %s: %d', (family, country, days) => {
  expect(usualDays(family, country)).toBe(days);
});

it('takes neighbours alike, and the general figure for who is no neighbour or not known', () => {
  for (const alike of ['FR', 'NL', 'BE', 'AT', 'CH', 'SE', 'FI'])
    expect(usualDays('standard', alike)).toBe(usualDays('standard', 'DE'));
  expect(usualDays('standard', 'PL')).toBe(30);
  for (const alike of ['CZ', 'SK', 'HU', 'RO', 'BG', 'SI', 'HR', 'LT', 'LV', 'EE', 'UA'])
    expect(usualDays('standard', alike)).toBe(30);
  expect(usualDays('standard', 'IE')).toBe(usualDays('standard', 'GB'));
  expect(usualDays('standard', null)).toBe(35);
});
