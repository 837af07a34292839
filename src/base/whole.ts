// Text cut by others may end in half a character, which no file and no answer of a formula can carry.

const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with a mark in place of each half of a character. */
export const whole = (text: string): string => text.replace(halves, '\uFFFD');
