// A line of progress on a person's screen, while it lasts.
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { cliWords } from '../../text/cli';
import type { Terminal } from './input';

/** Fewer rows are done before anybody looks. */
const least = 2000;
const between = 100;

/** Tells how many rows of all are done, how many a second, and how long the rest will take. */
export function progressOn(io: Terminal, language: UiLanguage) {
  const start = performance.now();
  let last = 0;
  return (done: number, all: number): void => {
    if (!io.progress || all <= least) return;
    const now = performance.now();
    if (done === all) io.err('\r\u001b[2K');
    if (done === all || now - last < between) return;
    last = now;
    const rate = done / ((now - start) / 1000);
    const bar = '█'.repeat(Math.round((20 * done) / all)).padEnd(20, '░');
    const told = say(cliWords.progress, language, {
      done,
      all,
      rate: Math.round(rate),
      left: Math.ceil((all - done) / rate),
    });
    io.err(`\r${bar} ${told}\u001b[K`);
  };
}
