// The worker that writes files, so that the page goes on answering meanwhile.
import { toCsv, toXlsx, type Writing } from './save';

export interface Asked {
  readonly id: number;
  readonly writing: Writing;
}

/** What the worker answers. */
export type Written = { readonly id: number } & (
  | { readonly bytes: Uint8Array }
  | { readonly error: string }
);

async function write({ id, writing }: Asked): Promise<Written> {
  try {
    const bytes =
      writing.kind === 'csv' ? toCsv(writing.sheet) : await toXlsx(writing.sheets, writing.origin);
    return { id, bytes };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void write(data).then((written) => postMessage(written));
});
postMessage('ready');
