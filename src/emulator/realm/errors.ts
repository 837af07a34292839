// Errors as Apps Script throws them.

/** A service's refusal: its name is `Exception`. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** A part of Apps Script that this host leaves out. */
export const notImitated = (what: string): Error => new Error(`not imitated: ${what}`);
