// Text on its way into a file.

import { looksLikeFormula } from '../../base/formula-guard';

/** `-12.50`, and the dashes that people put into blank cells. */
const isHarmless = (text: string): boolean => /^(?:[+-]?\d[\d.,]*|-+)$/.test(text);

/** The same text behind an apostrophe where needed, for CSV files, which know no cell types. */
export const neutral = (text: string): string =>
  looksLikeFormula(text) && !isHarmless(text) ? `'${text}` : text;

/** What a workbook cell can hold: no control characters and at most 32,767 of the others. */
export const cellText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop
  text.replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, '').slice(0, 32_767);
