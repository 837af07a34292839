// A list of checks: each prints what it found, and one that fails fails the run.

/** @type {string[]} */
const failed = [];

/**
 * @param {string} title
 * @param {() => unknown} run its answer is printed; what it throws fails the check
 */
export async function check(title, run) {
  const start = performance.now();
  /** @param {string} sign @param {unknown} found */
  const print = (sign, found) =>
    console.log(
      `${sign} ${title}: ${found} (${((performance.now() - start) / 1000).toFixed(1)} s)`,
    );
  try {
    print('✓', await run());
  } catch (error) {
    failed.push(title);
    print('✗', error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : error);
  }
}

/** Exits with 1 where a check failed. */
export function conclude() {
  console.log(failed.length === 0 ? '\nAll hold.' : `\n${failed.length} failed.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/**
 * Two lists are the same, line by line.
 * @param {readonly string[]} found @param {readonly string[]} truth
 */
export function same(found, truth) {
  const at = truth.findIndex((line, i) => line !== found[i]);
  if (at >= 0)
    throw new Error(
      `line ${at + 1} is ${found[at]?.slice(0, 300)}, not ${truth[at]?.slice(0, 300)}`,
    );
  if (found.length !== truth.length)
    throw new Error(`${found.length} answers, ${truth.length} expected`);
  return `${truth.length} answers, 0 differences`;
}
