// What the command reads and how it refuses: the terminal and disk it is given, files as bytes and as tables.

import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say, type Values } from '../../base/say';
import { cliWords } from '../../text/cli';
import { ordersWords } from '../../text/orders';
import { maxBytes } from '../files/limits';
import type { FileProblem } from '../files/problem';
import { type ReadFile, readTable } from '../files/read';
import type { Asked } from './arguments';
import type { NewFile } from './disk';

/** A file to be read, in pieces, as often as needed. */
export interface OpenFile {
  /** In bytes. */
  readonly size: number;
  readonly pieces: () => Iterable<Uint8Array>;
}

/** Everything the command needs from outside, so that tests can stand in for a terminal. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly width: number;
  /** Standard error is a person's screen: a progress line may be drawn there. */
  readonly progress: boolean;
  readonly colour: boolean;
  readonly today: () => Day;
  readonly open: (file: string) => Promise<OpenFile>;
  /** The files that a pattern such as `orders-*.csv` stands for. */
  readonly like: (pattern: string) => readonly string[];
  /** Begins a file; what stands under its name stays until the new one is whole. */
  readonly begin: (file: string) => NewFile;
  /** Lets what was written go out, and notices that nobody reads any more. */
  readonly pause: () => Promise<void>;
  /** Whether two names are the same file. */
  readonly same: (one: string, other: string) => boolean;
}

/** A sentence for standard error; the command ends with 2. */
export class Refusal extends Error {}

const sentences = { ...cliWords, ...ordersWords };

export const refuse = (
  words: keyof typeof sentences,
  language: UiLanguage,
  values: Values,
): never => {
  throw new Refusal(say(sentences[words], language, values));
};

export const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

/** A file named on the command line; whatever hinders reading it is said. */
export async function openFile(
  file: string,
  language: UiLanguage,
  io: Terminal,
): Promise<OpenFile> {
  const refused = (error: unknown): never => {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refuse(missing ? 'file_missing' : 'file_unreadable', language, {
      file,
      detail: detailOf(error),
    });
  };
  const { size, pieces } = await io.open(file).catch(refused);
  return {
    size,
    *pieces() {
      const given = pieces()[Symbol.iterator]();
      for (;;) {
        let next: IteratorResult<Uint8Array>;
        try {
          next = given.next();
        } catch (error) {
          return refused(error);
        }
        if (next.done) return;
        yield next.value;
      }
    },
  };
}

/** A file as a whole; one byte more than is allowed tells that it is too large. */
export async function bytesOf(
  file: string,
  language: UiLanguage,
  io: Terminal,
): Promise<Uint8Array> {
  const { pieces } = await openFile(file, language, io);
  const all: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces()) {
    all.push(piece);
    size += piece.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(all);
}

/** The tables of a file, whatever its kind. */
export async function tableOf(
  bytes: Uint8Array,
  file: string,
  language: UiLanguage,
  encoding: Asked['encoding'],
): Promise<ReadFile> {
  const read = await readTable(bytes, file, encoding === null ? {} : { encoding });
  return read.ok ? read.file : refuseFile(read.problem, file, language);
}

/** Says why a file is no table. */
export const refuseFile = (
  { code, detail }: FileProblem,
  file: string,
  language: UiLanguage,
): never => refuse(`file_${code}`, language, { file, detail: detail.replace(/\.$/, '') });

/** A file of orders as it was read. */
export interface Source {
  /** As it was typed. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly read: ReadFile;
}

/** Every file named, each once. */
export async function readSources(asked: Asked, io: Terminal): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const file of new Set(asked.files)) {
    const bytes = await bytesOf(file, asked.language, io);
    sources.push({ file, bytes, read: await tableOf(bytes, file, asked.language, asked.encoding) });
  }
  return sources;
}
