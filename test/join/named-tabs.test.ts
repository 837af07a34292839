// The tabs that the setting Also read names.
import { expect, it } from 'vitest';
import { namedTabs } from '../../src/join/named-tabs';

it.each([
  ['Returns', ['Returns'], []],
  ['returns\nＣＬＡＩＭＳ', ['Returns', 'Claims'], []],
  ['Returns, Claims', ['Returns', 'Claims'], []],
  ['Claims；Returns、退货，2026', ['Claims', 'Returns'], ['退货', '2026']],
  ['Claims, Claims', ['Claims'], []],
  // A name with a comma in it is one name where it has the line to itself.
  ['Parcels, old', ['Parcels, old'], []],
  ['Parcels, new', [], ['Parcels', 'new']],
  ['Claim', [], ['Claim']],
  [' , \n', [], []],
  ['', [], []],
])('%j names %j and misses %j', (text, found, missing) => {
  const there = ['Orders', 'Returns', 'Claims', 'Parcels, old'];
  expect(namedTabs(text, there)).toEqual({ found, missing });
});

it('of two tabs that read alike the first is meant', () => {
  expect(namedTabs('claims', ['Claims', 'CLAIMS']).found).toEqual(['Claims']);
});
