// What the command reads and how it refuses: the terminal and disk it is given, files as bytes and as tables.

import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say, type Values } from '../../base/say';
import { cliWords } from '../../text/cli';
import { type ReadFile, readTable } from '../files/read';
import type { Asked } from './arguments';

/** Everything the command needs from outside, so that tests can stand in for a terminal. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly width: number;
  /** Standard error is a person's screen: a progress line may be drawn there. */
  readonly progress: boolean;
  readonly colour: boolean;
  readonly today: () => Day;
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  /** Whether two names are the same file. */
  readonly same: (one: string, other: string) => boolean;
}

/** A sentence for standard error; the command ends with 2. */
export class Refusal extends Error {}

export const refuse = (
  words: keyof typeof cliWords,
  language: UiLanguage,
  values: Values,
): never => {
  throw new Refusal(say(cliWords[words], language, values));
};

export const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

export async function bytesOf(
  file: string,
  language: UiLanguage,
  io: Terminal,
): Promise<Uint8Array> {
  try {
    return await io.read(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refuse(missing ? 'file_missing' : 'file_unreadable', language, {
      file,
      detail: detailOf(error),
    });
  }
}

/** The tables of a file, whatever its kind. */
export async function tableOf(
  bytes: Uint8Array,
  file: string,
  language: UiLanguage,
  encoding: Asked['encoding'],
): Promise<ReadFile> {
  const read = await readTable(bytes, file, encoding === null ? {} : { encoding });
  if (read.ok) return read.file;
  const { code, detail } = read.problem;
  return refuse(`file_${code}`, language, { file, detail: detail.replace(/\.$/, '') });
}

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
