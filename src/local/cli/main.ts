// Connects the command to the real terminal and disk.
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { maxBytes } from '../files/limits';
import { run } from './run';

const now = new Date();

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  width: process.stdout.columns ?? 200,
  progress: process.stderr.isTTY === true,
  colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  today: () => Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000,
  // One byte more than is allowed tells that a file is too large.
  read: (file) => buffer(createReadStream(file, { end: maxBytes })),
  write: (file, bytes) => writeFile(file, bytes),
});
