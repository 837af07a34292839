// Executes the bundle: one task in one realm, with the rights and the time of what started it.
import type { Area } from './backing';
import type { OpenRealm, Outcome, Task } from './bridge';
import { BUDGET } from './costs';
import type { AuthMode } from './permissions';
import {
  type Between,
  type Execution,
  executionOf,
  hooksFor,
  type Kind,
  newRun,
  OUT_OF_TIME,
  type Run,
  spend,
} from './run';
import { type Around, runBridge, STORES } from './services/run-bridge';

/** What is executed, and how. */
interface Setting {
  /** The bundle's top-level functions. */
  readonly declared: ReadonlySet<string>;
  readonly scopes: readonly string[] | undefined;
  readonly openRealm: OpenRealm;
  readonly clock: () => number;
  readonly timeout: number | undefined;
  readonly between: Between | undefined;
}

interface Executed {
  readonly execution: Execution;
  readonly outcome: Outcome;
}

/** A run that did not come to an answer. */
export const failed = (message: string, name = 'Exception'): Outcome => ({
  failure: { name, message, line: 0 },
});

/** The way to execute tasks. */
export function createExecutor(around: Around, setting: Setting) {
  const { declared, clock } = setting;
  let running = 0;

  function perform(task: Task, run: Run): Outcome {
    // Private names are hidden from formulas and pages; a menu item may still run them.
    const hidden = task.name.endsWith('_') && task.kind !== 'menu';
    if (hidden || !declared.has(task.name)) {
      return failed(`Script function not found: ${task.name}`);
    }
    const budget = BUDGET[run.kind];
    const timeout = Math.min(setting.timeout ?? budget, budget);
    const between = run.kind === 'formula' ? undefined : setting.between;
    const hooks = hooksFor(run, runBridge(run, around), setting.scopes, between);
    const answer = setting.openRealm(hooks, task.kind).run(JSON.stringify(task), timeout);
    run.over = true;
    for (const store of STORES) around.locks.release(store, run);
    if (run.crash !== undefined) throw run.crash;
    // A script cannot catch the end of its time.
    if (answer === 'timed out') run.dead ??= OUT_OF_TIME;
    spend(run, 0);
    if (run.dead !== null || answer === 'timed out') return failed(run.dead ?? OUT_OF_TIME);
    const outcome: Outcome = JSON.parse(answer.outcome);
    return outcome;
  }

  function execute(task: Task, kind: Kind, mode: AuthMode, cell: Area | null = null): Executed {
    const run = newRun(kind, mode, clock, cell);
    const isFormula = kind === 'formula';
    if (!isFormula && running === 0) around.backing.settle?.();
    if (!isFormula) running += 1;
    let outcome: Outcome;
    try {
      outcome = perform(task, run);
    } finally {
      if (!isFormula) running -= 1;
    }
    return { execution: executionOf(run, task.name, outcome), outcome };
  }

  /** `busy`: a script runs, formulas apart. */
  return { execute, busy: (): boolean => running > 0 };
}

export type Executor = ReturnType<typeof createExecutor>;
