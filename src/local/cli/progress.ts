// A line of progress on a person's screen, while it lasts.
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { cliWords } from '../../text/cli';
import type { Terminal } from './input';
import { printable } from './table';

/** Fewer rows, or bytes, are done before anybody looks. */
const fewRows = 2000;
const fewBytes = 5_000_000;
const between = 100;

export function progressOn(io: Terminal, language: UiLanguage) {
  let begun: { readonly at: number; readonly done: number } | null = null;
  let last = 0;
  return {
    /** A long file is gone through before its first order is judged. */
    reading(file: string, size: number): void {
      if (!io.progress || size <= fewBytes) return;
      const told = say(cliWords.reading, language, { file, size: Math.round(size / 1_000_000) });
      io.err(`\r${printable(told)}\u001b[K`);
    },
    /** How many rows of all are done, how many a second, and how long the rest will take. */
    done(done: number, all: number): void {
      if (!io.progress || all <= fewRows) return;
      const now = performance.now();
      begun ??= { at: now, done };
      if (done === all) io.err('\r\u001b[2K');
      if (done === all || now === begun.at || now - last < between) return;
      last = now;
      const rate = Math.max(1, Math.round((1000 * (done - begun.done)) / (now - begun.at)));
      const bar = '█'.repeat(Math.round((20 * done) / all)).padEnd(20, '░');
      const left = Math.ceil((all - done) / rate);
      const told = say(cliWords.progress, language, { done, all, rate, left });
      io.err(`\r${bar} ${told}\u001b[K`);
    },
  };
}
