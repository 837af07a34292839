// A text that stands for itself alone.

/** The same text. An engine keeps the whole of a text alive for a long enough piece of it, but not for this. */
export const copied = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
