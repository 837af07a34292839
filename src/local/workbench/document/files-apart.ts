// Reads and writes files beside the page: its side of the workers. One reads and one writes, so that a file
// which takes long to read, or has to be given up, does not hold up saving.
import { longestReading } from '../../files/limits';
import { problem } from '../../files/problem';
import { word } from '../page/language';
import type { Done, FileRead, Reading, Work } from './file-worker';
import type { Writing } from './save';

export interface Files {
  /** Fails with a sentence where the worker could not be loaded. */
  read(reading: Reading): Promise<FileRead>;
  /** The bytes of a file; what cannot be written fails with the reason. */
  write(writing: Writing): Promise<Uint8Array>;
}

function startWorker(url: string) {
  const worker = new Worker(url);
  const waiting = new Map<number, (done: Done) => void>();
  let lastId = 0;
  let over = false;
  let loading: { done: () => void; fail: (error: Error) => void } | null = null;
  const loaded = new Promise<void>((done, fail) => {
    loading = { done, fail };
  });
  // Whoever asks for something is told.
  loaded.catch(() => undefined);

  function end(sentence: string): void {
    over = true;
    worker.terminate();
    loading?.fail(new Error(sentence));
    for (const done of waiting.values()) done({ kind: 'failed', sentence });
    waiting.clear();
  }
  worker.onerror = () => end(word('not_loaded', { file: url }));
  worker.onmessageerror = () => end(word('worker_stopped'));
  worker.onmessage = ({ data }: MessageEvent<readonly [number, Done] | 'ready'>) => {
    if (data === 'ready') return loading?.done();
    const [id, result] = data;
    waiting.get(id)?.(result);
    waiting.delete(id);
  };

  return {
    loaded,
    end,
    isOver: () => over,
    async ask(work: Work): Promise<Done> {
      await loaded;
      return new Promise((done) => {
        lastId += 1;
        waiting.set(lastId, done);
        worker.postMessage([lastId, work]);
      });
    },
  };
}

/** A worker in whose place a new one comes when it has ended. */
function lastingWorker(url: string) {
  let worker = startWorker(url);
  return {
    loaded: worker.loaded,
    current() {
      if (worker.isOver()) worker = startWorker(url);
      return worker;
    },
  };
}

/** Starts the workers. They come with the page and stay: saving works when the server has been stopped. */
export async function openFiles(url: string): Promise<Files> {
  const [reader, writer] = [lastingWorker(url), lastingWorker(url)];
  await Promise.all([reader.loaded, writer.loaded]);

  return {
    async read(reading) {
      const worker = reader.current();
      let givenUp = false;
      const timer = setTimeout(() => {
        givenUp = true;
        worker.end(word('worker_stopped'));
      }, longestReading);
      try {
        const done = await worker.ask({ kind: 'read', reading });
        if (done.kind === 'read') return done.result;
        if (givenUp)
          return { ok: false, problem: problem('damaged', 'Reading the file comes to no end.') };
        throw new Error(done.kind === 'failed' ? done.sentence : done.kind);
      } finally {
        clearTimeout(timer);
      }
    },
    async write(writing) {
      const done = await writer.current().ask({ kind: 'write', writing });
      if (done.kind === 'written') return done.bytes;
      throw new Error(done.kind === 'failed' ? done.sentence : done.kind);
    },
  };
}
