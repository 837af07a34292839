// Dates of a file and days of the spreadsheet, which counts them from 1899-12-30.
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** How a date is shown: with its time of day where it has one. */
export const formatOf = (serial: number): string =>
  Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';

/** The moment a cell date stands for, at the wall clock in UTC. */
export const dateOf = (serial: number): Date => new Date(EPOCH + Math.round(serial * DAY));

/** The day a moment stands for, and its time of day as a fraction. */
export const serialAt = (moment: Date): number => (moment.getTime() - EPOCH) / DAY;
