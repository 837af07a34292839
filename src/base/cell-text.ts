// A text as it will stand in a cell.

/** The most characters Sheets takes in one cell. */
const longest = 50_000;

const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** No halves of characters, not longer than Sheets takes, line breaks of one kind. */
export const cellText = (text: string): string =>
  text
    .slice(0, longest - 1)
    .replace(halves, '\uFFFD')
    .replace(/\r\n?/g, '\n');
