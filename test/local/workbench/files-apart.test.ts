// The page's side of the workers that read and write files: what is given up, and what comes after it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openFiles } from '../../../src/local/workbench/document/files-apart';

// The page's language is read as soon as it is loaded: here, and by no test before.
vi.hoisted(() => {
  vi.resetModules();
  vi.stubGlobal('localStorage', { getItem: () => 'en' });
});

/** Whether the server that hands out the worker's file is running. */
let server = true;
/** The workers in the order they were started. */
let started: FakeWorker[] = [];

/** Answers a file named *good*, never one named *circle*, and everything that is to be written. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  ended = false;

  constructor() {
    started.push(this);
    const isThere = server;
    setTimeout(() => (isThere ? this.onmessage?.({ data: 'ready' }) : this.onerror?.()), 1);
  }

  postMessage([id, work]: [number, { kind: string; reading?: { name: string } }]): void {
    if (work.reading?.name === 'circle') return;
    const done =
      work.kind === 'read'
        ? { kind: 'read', result: { ok: true } }
        : { kind: 'written', bytes: new Uint8Array([7]) };
    setTimeout(() => this.onmessage?.({ data: [id, done] }), 1);
  }

  terminate(): void {
    this.ended = true;
  }
}

const reading = (name: string) => ({ name, bytes: new Uint8Array(), encoding: null });
const writing = { kind: 'xlsx', sheets: [], origin: null } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  server = true;
  started = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened() {
  const files = openFiles('file-worker.js');
  await vi.advanceTimersByTimeAsync(10);
  return files;
}

it('gives up a file on which reading comes to no end, and reads the next one', async () => {
  const files = await opened();
  const circle = files.read(reading('circle'));
  await vi.advanceTimersByTimeAsync(60_000);
  // Saving goes on meanwhile.
  const saved = files.write(writing);
  await vi.advanceTimersByTimeAsync(10);
  expect(await saved).toEqual(new Uint8Array([7]));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await circle).toMatchObject({ ok: false, problem: { code: 'damaged' } });
  const good = files.read(reading('good'));
  await vi.advanceTimersByTimeAsync(10);
  expect(await good).toEqual({ ok: true });
  expect(started.map(({ ended }) => ended)).toEqual([true, false, false]);
});

it('says what is wrong while the server is stopped, and works again when it is back', async () => {
  const files = await opened();
  const circle = files.read(reading('circle'));
  server = false;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(await circle).toMatchObject({ ok: false });
  const refused = expect(files.read(reading('good'))).rejects.toThrow(/npm start/);
  await vi.advanceTimersByTimeAsync(10);
  await refused;
  server = true;
  const good = files.read(reading('good'));
  await vi.advanceTimersByTimeAsync(10);
  expect(await good).toEqual({ ok: true });
});

it('does not open without its worker', async () => {
  server = false;
  const refused = expect(openFiles('file-worker.js')).rejects.toThrow(/file-worker\.js/);
  await vi.advanceTimersByTimeAsync(10);
  await refused;
});
