// Cell text as the parcel rules compare it: one form of each character, single spaces, cut short.

const invisible = /[\u200b-\u200f\u2060\ufeff]/g;

/** Full width to plain, no invisible characters, one space, at most `limit` characters. */
export const clean = (text: string, limit = 200): string =>
  text
    .slice(0, limit)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);

/** Letters and digits only, lower case: `E_EMS`, `e-EMS` and `E EMS` are one name. */
export const nameKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
