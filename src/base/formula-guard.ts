// Text in a sheet must stay text: a cell that begins like a formula could be run by whoever opens the
// file, and much of what orders hold was written by strangers.

/** Begins the way a formula does, in ASCII or full width, or hides one behind white space. */
export const looksLikeFormula = (text: string): boolean =>
  /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
