// Connects the command to the real terminal and disk.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { beginFile, dropUnfinished, folders, piecesOf } from './disk';
import { filesLike } from './glob';
import { run } from './run';
import { dropSpool, spooled } from './spool';

const now = new Date();

/** A file by what it is, whatever path leads to it; one that is not there yet by its path. */
function identityOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined || found.ino === 0 ? resolve(file) : `${found.dev}:${found.ino}`;
}

// Whoever reads the output may stop early: `classify orders.csv --json | head`.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });

// A run that is stopped leaves nothing half written.
process.on('exit', dropUnfinished);
process.on('exit', dropSpool);
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const)
  process.on(signal, () => process.exit(128 + number));

/** Waits until whoever reads has taken what was written. */
const pause = (): Promise<void> =>
  new Promise((done) => {
    if (process.stdout.writableNeedDrain) process.stdout.once('drain', () => done());
    else setImmediate(done);
  });

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  width: process.stdout.columns ?? 200,
  progress: process.stderr.isTTY === true,
  colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  today: () => Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000,
  async open(file) {
    const place = file === '-' ? await spooled() : file;
    return { size: statSync(place).size, pieces: () => piecesOf(place) };
  },
  like: (pattern) => filesLike(pattern, folders),
  begin: beginFile,
  pause,
  same: (one, other) => identityOf(one) === identityOf(other),
});
