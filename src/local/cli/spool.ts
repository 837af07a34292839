// Standard input as a file: it is read more than once, and a pipe can only be read once.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

let folder: string | null = null;

async function spool(): Promise<string> {
  // Of a folder that only this user can look into: orders are personal.
  folder = mkdtempSync(join(tmpdir(), 'claim-desk-'));
  const file = join(folder, 'input');
  await pipeline(process.stdin, createWriteStream(file));
  return file;
}

let file: Promise<string> | null = null;

/** The file that holds what came from standard input. */
export const spooled = (): Promise<string> => {
  file ??= spool();
  return file;
};

/** Removes it. */
export function dropSpool(): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}
