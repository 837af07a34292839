// Reads and writes files beside the page: its side of the worker.
import { problem } from '../../files/problem';
import type { ReadResult } from '../../files/read';
import { word } from '../page/language';
import type { Done, Reading, Work } from './file-worker';
import type { Writing } from './save';

/** Reading that takes longer than this many milliseconds goes round in circles. */
const LONGEST = 120_000;

export interface Files {
  read(reading: Reading): Promise<ReadResult>;
  /** The bytes of a file; what cannot be written fails with the reason. */
  write(writing: Writing): Promise<Uint8Array>;
}

function startWorker(url: string) {
  const worker = new Worker(url);
  const waiting = new Map<number, (done: Done) => void>();
  let lastId = 0;
  const loaded = new Promise<void>((done, fail) => {
    worker.onerror = () => fail(new Error(word('not_loaded', { file: url })));
    worker.onmessage = ({ data }: MessageEvent<readonly [number, Done] | 'ready'>) => {
      if (data === 'ready') return done();
      const [id, result] = data;
      waiting.get(id)?.(result);
      waiting.delete(id);
    };
  });
  // Whoever asks for something is told.
  loaded.catch(() => undefined);

  return {
    loaded,
    async ask(work: Work): Promise<Done> {
      await loaded;
      return new Promise((done) => {
        lastId += 1;
        waiting.set(lastId, done);
        worker.postMessage([lastId, work]);
      });
    },
    /** Ends the worker and all that it was asked. */
    end(): void {
      worker.terminate();
      const stopped: Done = { kind: 'failed', sentence: word('worker_stopped') };
      for (const done of waiting.values()) done(stopped);
    },
  };
}

/** Starts the worker. It comes with the page and stays: saving works when the server has been stopped. */
export async function openFiles(url: string): Promise<Files> {
  let worker = startWorker(url);
  await worker.loaded;

  return {
    async read(reading) {
      const asked = worker;
      const timer = setTimeout(() => {
        worker = startWorker(url);
        asked.end();
      }, LONGEST);
      const done = await asked.ask({ kind: 'read', reading });
      clearTimeout(timer);
      return done.kind === 'read'
        ? done.result
        : { ok: false, problem: problem('damaged', 'Reading the file comes to no end.') };
    },
    async write(writing) {
      const done = await worker.ask({ kind: 'write', writing });
      if (done.kind === 'written') return done.bytes;
      throw new Error(done.kind === 'failed' ? done.sentence : done.kind);
    },
  };
}
