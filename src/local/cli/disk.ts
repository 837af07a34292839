// The disk: files in pieces, folders, and files as they are written – under a name of their own until they are whole,
// so that a run that is stopped leaves what stood there before.

import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Entry, Folders } from './glob';

/** A file in the making. */
export interface NewFile {
  readonly push: (bytes: Uint8Array) => void;
  /** It is whole: it takes its name. */
  readonly done: () => void;
  /** It is not to be. */
  readonly drop: () => void;
}

const unfinished = new Set<NewFile>();

/** Drops all that is not whole yet; for a run that is told to stop. */
export function dropUnfinished(): void {
  for (const each of unfinished) each.drop();
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

/** Begins a file. What stands under its name stays until the new one is whole. */
export function beginFile(file: string): NewFile {
  // A link stays a link to the file it leads to.
  const target = existsSync(file) ? realpathSync(file) : file;
  const part = `${target}.${process.pid}.part`;
  const handle = openSync(part, 'w');
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(handle);
    isOpen = false;
  };
  const made: NewFile = {
    push: (bytes) => writeAll(handle, bytes),
    done() {
      close();
      renameSync(part, target);
      unfinished.delete(made);
    },
    drop() {
      close();
      rmSync(part, { force: true });
      unfinished.delete(made);
    },
  };
  unfinished.add(made);
  return made;
}

const pieceSize = 131_072;

/** The bytes of a file, one piece after the other. */
export function* piecesOf(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(pieceSize);
      const length = readSync(handle, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

function entriesOf(folder: string): readonly Entry[] {
  try {
    return readdirSync(folder === '' ? '.' : folder).map((name) => {
      // A link is what it leads to.
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return { name, isFile: found?.isDirectory() !== true };
    });
  } catch {
    return [];
  }
}

const isWindows = process.platform === 'win32';

/** The folders of this computer. */
export const folders: Folders = {
  entries: entriesOf,
  slashes: isWindows ? /[\\/]/ : /\//,
  foldsCase: isWindows,
};
