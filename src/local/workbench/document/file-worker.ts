// The worker that reads and writes files: the page goes on answering meanwhile, and a damaged file on which
// a reader goes round in circles does not hold it up for ever.
import type { Encoding } from '../../files/decoding';
import type { FileProblem } from '../../files/problem';
import { type ReadFile, readTable } from '../../files/read';
import { type FileLooks, fileLooks } from './file-looks';
import { toCsv, toXlsx, type Writing } from './save';

/** `encoding` overrules the one that is found; null: none does. */
export interface Reading {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly encoding: Encoding | null;
}

/** A file as it was read, with how it looks. */
export type FileRead =
  | { readonly ok: true; readonly file: ReadFile; readonly looks: FileLooks }
  | { readonly ok: false; readonly problem: FileProblem };

export type Work =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'write'; readonly writing: Writing };

export type Done =
  | { readonly kind: 'read'; readonly result: FileRead }
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly sentence: string };

async function perform(work: Work): Promise<Done> {
  if (work.kind === 'read') {
    const { bytes, name, encoding } = work.reading;
    const how = encoding === null ? {} : { encoding };
    const result = await readTable(bytes, name, how);
    if (!result.ok) return { kind: 'read', result };
    return { kind: 'read', result: { ...result, looks: await fileLooks(bytes) } };
  }
  const { writing } = work;
  const bytes =
    writing.kind === 'csv' ? toCsv(writing.sheet) : await toXlsx(writing.sheets, writing.origin);
  return { kind: 'written', bytes };
}

const failed = (error: unknown): Done => ({
  kind: 'failed',
  sentence: error instanceof Error ? error.message : String(error),
});

/** Each piece of work comes with a number, and is answered with it. */
addEventListener('message', ({ data }: MessageEvent<readonly [number, Work]>) => {
  const [id, work] = data;
  perform(work)
    .then((done) => postMessage([id, done]))
    // Also an answer that is too large to be handed over.
    .catch((error) => postMessage([id, failed(error)]));
});
postMessage('ready');
