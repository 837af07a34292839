// Runs the tests of one bundle again and again, each time with another mutant alive. A thread of its own: what a
// mutant never ends is ended from outside.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { expect } from 'vitest';

/**
 * @typedef {{ name: string, run: () => unknown, before: (() => unknown)[] }} Test
 * @typedef {{ name: string, ms: number, met: readonly number[], failed: string | null }} Ran
 * @typedef {{ kind: 'dry' } | { kind: 'mutant', id: number, tests: readonly string[] }} Order
 * @typedef {{ kind: 'dry', atLoad: readonly number[], tests: readonly Ran[] }
 *   | { kind: 'killed', by: string } | { kind: 'survived' } | { kind: 'next' }} Answer
 */

/** @type {{ code: string, root: string }} */
const { code, root } = workerData;
const script = new Script(`(async (requireFrom, isMutant, testing) => {${code}\n})`, {
  filename: 'tests.cjs',
});
const requireFrom = createRequire(join(root, 'package.json'));

/** Numbers of the mutants that were passed since this was emptied. @type {Set<number>} */
const met = new Set();

/** The part of vitest that tests of the core use, and the files they stand in. */
function testingHere() {
  /** @type {Map<string, Test>} */
  const tests = new Map();
  /** @type {Map<string, () => Promise<unknown>>} */
  const files = new Map();
  /** @type {{ name: string, before: (() => unknown)[] }} */
  let group = { name: '', before: [] };
  // Rows of a table have one name in common.
  /** @type {Map<string, number>} */
  const times = new Map();
  /** @param {string} name @param {() => void} fill */
  const describe = (name, fill) => {
    const outer = group;
    group = { name: `${outer.name} ${name}`, before: [...outer.before] };
    fill();
    group = outer;
  };
  /** @param {string} name @param {() => unknown} run */
  const it = (name, run) => {
    const full = `${group.name} ${name}`;
    const again = times.get(full) ?? 0;
    times.set(full, again + 1);
    const own = again === 0 ? full : `${full} (${again + 1})`;
    tests.set(own, { name: own, run, before: group.before });
  };
  /** @param {(name: string, run: () => unknown) => void} each */
  const withEach = (each) =>
    Object.assign(each, {
      /** @param {readonly unknown[]} rows */
      each:
        (rows) =>
        (/** @type {string} */ name, /** @type {(...row: unknown[]) => unknown} */ run) => {
          for (const row of rows) each(name, () => (Array.isArray(row) ? run(...row) : run(row)));
        },
    });
  /** Its tests are then among the others. @param {string} file */
  const load = async (file) => {
    const begin = files.get(file);
    files.delete(file);
    group = { name: file, before: [] };
    await begin?.();
  };
  return {
    tests,
    load,
    inScript: {
      files,
      expect,
      it: withEach(it),
      test: withEach(it),
      describe: withEach(describe),
      beforeAll: (/** @type {() => unknown} */ run) => void group.before.push(run),
    },
  };
}

/** Nothing is loaded yet; as it is with one mutant alive, or none. @param {number} alive */
async function testsWith(alive) {
  const testing = testingHere();
  /** @param {number} id */
  const isMutant = (id) => {
    met.add(id);
    return id === alive;
  };
  await script.runInThisContext()(requireFrom, isMutant, testing.inScript);
  return testing;
}

/** What went wrong, or null. @param {Test} test @param {Set<() => unknown>} done */
async function failureOf(test, done) {
  try {
    for (const each of test.before)
      if (!done.has(each)) {
        done.add(each);
        await each();
      }
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @returns {Promise<Answer>} */
async function dry() {
  const { tests, load, inScript } = await testsWith(0);
  for (const file of [...inScript.files.keys()]) await load(file);
  const atLoad = [...met];
  const done = new Set();
  /** @type {Ran[]} */
  const ran = [];
  for (const test of tests.values()) {
    met.clear();
    const begun = performance.now();
    const failed = await failureOf(test, done);
    ran.push({ name: test.name, ms: performance.now() - begun, met: [...met], failed });
  }
  return { kind: 'dry', atLoad, tests: ran };
}

/** @param {number} id @param {readonly string[]} names @returns {Promise<Answer>} */
async function withMutant(id, names) {
  const { tests, load } = await testsWith(id);
  const done = new Set();
  for (const name of names) {
    parentPort?.postMessage({ kind: 'next' });
    try {
      await load(name.split(' ', 1)[0] ?? '');
    } catch {
      return { kind: 'killed', by: 'loading' };
    }
    const test = tests.get(name);
    if (test !== undefined && (await failureOf(test, done)) !== null)
      return { kind: 'killed', by: name };
  }
  return { kind: 'survived' };
}

parentPort?.on('message', async (/** @type {Order} */ order) => {
  const answer = order.kind === 'dry' ? dry() : withMutant(order.id, order.tests);
  parentPort?.postMessage(await answer);
});
