// Reads destination countries: codes, and names in the languages of the letters.

import type { Cell } from '../base/cell';
import { countryCodes } from '../base/country-codes';
import { remember } from '../base/memo';
import { countryNames } from './country-names';
import { bad, good, isBlank, type Read, textOf } from './read';
import { partsOf, vocabulary } from './words';

const codes = vocabulary<string>(() =>
  countryCodes
    .split(' ')
    .map((both) => [both.slice(0, 2), `${both.slice(0, 2)}|${both.slice(2)}`] as const),
);
const names = vocabulary<string>(() =>
  countryNames.map((line) => [line.slice(0, 2), line.slice(3)] as const),
);
const known = (text: string): string | undefined => codes(text) ?? names(text);

/**
 * ISO 3166 alpha-2. Where a cell says it twice, `美国(US)`, both must agree. `NA` is Namibia here,
 * though it is a filler elsewhere.
 */
export const readCountry = (cell: Cell): Read<string> =>
  typeof cell === 'string' ? readText(cell) : isBlank(cell) ? null : bad('unknown_country');

const readText = remember((cell: string): Read<string> => {
  const text = textOf(cell);
  if (isBlank(cell) && text.toUpperCase() !== 'NA') return null;
  const whole = known(text.replace(/^the /i, ''));
  if (whole !== undefined) return good(whole);
  const named = new Set(partsOf(text.replace(/-/g, ' - ')).map(known));
  const [only] = named;
  return named.size === 1 && only !== undefined ? good(only) : bad('unknown_country');
});
