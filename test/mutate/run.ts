// Mutants one after the other against the tests that reach them.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { root as project } from '../../scripts/ensure.mjs';
import { bundleOf } from './bundle';
import type { Mutant } from './mutants';
import type { Numbered } from './switched';
import type { Answer, Order, Ran } from './worker.mjs';

type Fate =
  | { readonly kind: 'killed'; readonly by: string }
  | { readonly kind: 'endless' }
  | { readonly kind: 'survived'; readonly reached: boolean };

export type Judged = Mutant & { readonly fate: Fate };

/** With a mutant no test takes much longer than without, nor does loading them, unless it does not end. */
const patience = (ms: number): number => 20_000 + 5 * ms;
const AN_HOUR = 3_600_000;

/** A thread that answers one order at a time and is begun anew when it does not. */
function threadOf(workerData: { code: string; root: string }) {
  let worker: Worker | null = null;
  const end = async () => {
    await worker?.terminate();
    worker = null;
  };
  const ask = (order: Order, ms: number) =>
    new Promise<Answer | null>((resolve) => {
      worker ??= new Worker(join(project, 'test', 'mutate', 'worker.mjs'), { workerData });
      const asked = worker;
      function settle(answer: Answer | null): void {
        clearTimeout(late);
        for (const event of ['message', 'error']) asked.removeAllListeners(event);
        resolve(answer);
      }
      const giveUp = () => void end().then(() => settle(null));
      let late = setTimeout(giveUp, ms);
      asked.on('message', (answer: Answer) => {
        if (answer.kind !== 'next') return settle(answer);
        clearTimeout(late);
        late = setTimeout(giveUp, ms);
      });
      asked.once('error', (error) => {
        worker = null;
        settle({ kind: 'killed', by: String(error) });
      });
      asked.postMessage(order);
    });
  return { ask, end };
}

type Dry = Extract<Answer, { kind: 'dry' }>;

const isReached = (id: number, dry: Dry): boolean =>
  dry.atLoad.includes(id) || dry.tests.some((test) => test.met.includes(id));

/** The tests worth running, the likeliest first: those that pass the place, the folder's own, and of these quick ones. */
function testsFor(id: number, dry: Dry, own: (test: Ran) => boolean) {
  const everywhere = dry.atLoad.includes(id);
  const rank = (test: Ran) => (test.met.includes(id) ? 0 : 2) + (own(test) ? 0 : 1);
  return dry.tests
    .map((test) => ({ test, rank: rank(test) }))
    .filter(({ rank }) => everywhere || rank < 3)
    .sort((a, b) => a.rank - b.rank || a.test.ms - b.test.ms)
    .map(({ test }) => test);
}

/** What becomes of each; `own` are the beginnings of test files that are about these sources. */
export async function judge(
  root: string,
  mutants: readonly Mutant[],
  tests: readonly string[],
  own: string,
  told: (judged: Judged) => void = () => {},
): Promise<readonly Judged[]> {
  const numbered: readonly Numbered[] = mutants.map((mutant, i) => ({ ...mutant, id: i + 1 }));
  const { ask, end } = threadOf({ code: await bundleOf(root, tests, numbered), root });
  try {
    const dry = await ask({ kind: 'dry' }, AN_HOUR);
    if (dry?.kind !== 'dry')
      throw new Error(`The tests do not load: ${dry?.kind === 'killed' ? dry.by : ''}`);
    const broken = dry.tests.find((test) => test.failed !== null);
    if (broken) throw new Error(`Fails without a mutant: ${broken.name}: ${broken.failed}`);
    const limit = patience(Math.max(0, ...dry.tests.map(({ ms }) => ms)));
    const judged: Judged[] = [];
    for (const { id, ...mutant } of numbered) {
      const worth = testsFor(id, dry, (test) => test.name.startsWith(own));
      const answer = await ask({ kind: 'mutant', id, tests: worth.map(({ name }) => name) }, limit);
      const fate: Fate =
        answer === null
          ? { kind: 'endless' }
          : answer.kind === 'killed'
            ? answer
            : { kind: 'survived', reached: isReached(id, dry) };
      const one = { ...mutant, fate };
      told(one);
      judged.push(one);
    }
    return judged;
  } finally {
    await end();
  }
}
