// Cell text made safe for a letter: plain, of one line where it should be, and not endless.

/** Control characters, halves of characters, invisible tags, and marks that turn what follows. */
const unsafe = /[^\P{Cc}\s]|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

const cut = (text: string, most: number): string => {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
};

/** One line of plain text. Cells are cut before they are looked at. */
export const plainLine = (text: string, most = 80): string =>
  cut(text.slice(0, 1000).replace(unsafe, '').replace(/\s+/g, ' ').trim(), most);

/** Plain text that may have several lines, as an address has. */
export const plainLines = (text: string): string =>
  text
    .slice(0, 1000)
    .split(/\r\n|[\r\n]/)
    .map((line) => plainLine(line, 500))
    .join('\n')
    .trim();

/** Letters with spaces, points, hyphens and apostrophes: no digits, no signs of an account name. */
const nameShape = /^\p{L}(?:\p{L}|\p{M}|\u200C|\u200D|[ .'’·・-])*$/u;

/** The buyer's name as one would greet with it; empty for account names and masked names. */
export function personName(cell: string): string {
  const name = plainLine(cell, 1000);
  const account = /^[a-z]+$/.test(name);
  return nameShape.test(name) && [...name].length <= 50 && !account ? name : '';
}

/** A Chinese product or carrier name tells a reader of another script nothing. */
export const readable = (text: string, language: string): string =>
  /\p{Script=Han}/u.test(text) && language !== 'zh' && language !== 'ja' ? '' : text;
