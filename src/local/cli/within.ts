// Ends work that goes on for ever: on a damaged workbook a reader can go round in circles.
import { Script } from 'node:vm';

const script = new Script('work()');

/** Runs work, and throws when it takes longer than so many milliseconds. */
export const within =
  (timeout: number) =>
  <T>(work: () => T): T => {
    const results: T[] = [];
    script.runInNewContext({ work: () => void results.push(work()) }, { timeout });
    for (const result of results) return result;
    throw new Error('The work came to no end');
  };
