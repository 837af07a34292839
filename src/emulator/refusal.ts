// The two ways in which a service says no: as Google would, or because the host does not imitate it.

const MARK = new WeakSet<Error>();

/** An error that the add-on may see and catch, worded as Google words it. */
export function refusal(message: string): Error {
  const error = new Error(message);
  MARK.add(error);
  return error;
}

/** An error for a part of Apps Script or Sheets that this host leaves out. */
export const notImitated = (what: string): Error => refusal(`not imitated: ${what}`);

/** Tells a refusal from a fault of the host itself. */
export const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && MARK.has(error);
