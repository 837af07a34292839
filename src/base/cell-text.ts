// A text as it will stand in a cell.
import { whole } from './whole';

/** The most characters Sheets takes in one cell. */
const longest = 50_000;

/** No halves of characters, not longer than Sheets takes, line breaks of one kind. */
export const cellText = (text: string): string =>
  whole(text.slice(0, longest - 1)).replace(/\r\n?/g, '\n');
