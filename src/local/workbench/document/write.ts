// The page's side of the worker that writes files.
import { word } from '../page/language';
import type { Writing } from './save';
import type { Asked, Written } from './writer';

/** The bytes of a file; what cannot be written fails with the reason. */
export type Write = (writing: Writing) => Promise<Uint8Array>;

/** Starts the worker. It comes with the page and stays: saving works when the server has been stopped. */
export function createWriter(url: string): Promise<Write> {
  const worker = new Worker(url);
  const waiting = new Map<number, (written: Written) => void>();
  let lastId = 0;

  const write: Write = (writing) =>
    new Promise((done, fail) => {
      lastId += 1;
      waiting.set(lastId, (written) =>
        'bytes' in written ? done(written.bytes) : fail(new Error(written.error)),
      );
      worker.postMessage({ id: lastId, writing } satisfies Asked);
    });

  return new Promise((done, fail) => {
    worker.onerror = () => fail(new Error(word('not_loaded', { file: url })));
    worker.onmessage = ({ data }: MessageEvent<Written | 'ready'>) => {
      if (data === 'ready') return done(write);
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
  });
}
