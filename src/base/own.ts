// Looks up text that came from a sheet: `constructor` or `__proto__` in a cell finds nothing.

/** The record's own value for `key`, never an inherited one. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
