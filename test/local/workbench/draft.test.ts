// When drafts are kept: a moment after changes have settled, seldom where they take long.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSettling } from '../../../src/local/workbench/document/draft';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Counts the saves; each takes so long. */
function counted(milliseconds: number, guess = 0) {
  const saves: number[] = [];
  const begun = performance.now();
  const settling = createSettling(
    async () => {
      saves.push(Math.round(performance.now() - begun));
      await new Promise((done) => setTimeout(done, milliseconds));
    },
    () => guess,
  );
  return { saves, ...settling };
}

it('keeps one draft after a pause, not one for each change', async () => {
  const { saves, changed } = counted(10);
  for (let i = 0; i < 5; i += 1) {
    changed();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(saves).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saves).toEqual([1900]);
});

it('keeps a draft even if changes never pause', async () => {
  const { saves, changed } = counted(10);
  for (let i = 0; i < 200; i += 1) {
    changed();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(saves[0]).toBe(6000);
  expect(saves).toHaveLength(3);
});

it('takes no more than a fifth of the time', async () => {
  // Guessed at a second, it takes four.
  const { saves, changed } = counted(4000, 1000);
  changed();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saves).toEqual([5000]);
  changed();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(saves).toEqual([5000, 30_000]);
});

it('keeps them one after the other', async () => {
  const { saves, changed } = counted(10_000);
  changed();
  await vi.advanceTimersByTimeAsync(2000);
  changed();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saves).toEqual([1500, 11_500]);
});

it('keeps none after it was stopped', async () => {
  const { saves, changed, stop } = counted(10);
  changed();
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saves).toEqual([]);
});

it('goes on after a draft that could not be made', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let tried = 0;
  const { changed } = createSettling(
    () => {
      tried += 1;
      return Promise.reject(new Error('too large'));
    },
    () => 0,
  );
  changed();
  await vi.advanceTimersByTimeAsync(10_000);
  changed();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(tried).toBe(2);
  expect(warned).toHaveBeenCalledTimes(2);
  warned.mockRestore();
});

it('tries again when a draft could not be kept', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const tries: number[] = [];
  const begun = performance.now();
  const { changed } = createSettling(
    () => {
      tries.push(performance.now() - begun);
      return tries.length === 1 ? Promise.reject(new Error('gone')) : Promise.resolve();
    },
    () => 0,
  );
  changed();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(tries).toEqual([1500, 61_500]);
});
