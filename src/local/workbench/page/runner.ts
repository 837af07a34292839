// Runs the add-on one execution at a time and shows what it showed.
import type { Question, Reply } from '../../../emulator/bridge';
import type { Execution } from '../../../emulator/run';
import type { Run } from '../sheet/steps';

interface Around {
  /** Waits until a run can begin. */
  ready(): Promise<void>;
  ask(question: Question): Promise<Reply>;
  /** Told after each run. */
  show(execution: Execution): void;
  /** How often the spreadsheet was written to. */
  writes(): number;
  /** Makes one step of "undo" of all that is written meanwhile. */
  oneStep<T>(work: () => T, run: Run): T;
}

/** Thrown into a run that needs an answer nobody has given yet. */
class Unanswered extends Error {}

/**
 * The script waits for an answer, the page cannot: a run that asks is dropped, the user is asked, and it runs
 * again with the answer. So it must ask before it writes; alerts that only say something come after the run.
 */
export function createRunner({ ready, ask, show, writes, oneStep }: Around) {
  let answers: Reply[] = [];
  let asked = 0;
  let open: Question | null = null;
  let said: Question[] = [];
  let before = 0;
  let queue: Promise<unknown> = Promise.resolve();

  function answer(question: Question): Reply {
    if (question.kind === 'alert' && question.buttons === 'OK') {
      said.push(question);
      return { button: 'OK' };
    }
    const given = answers[asked];
    asked += 1;
    if (given !== undefined) return given;
    if (writes() > before)
      throw new Error('A question after writing cannot be asked in this page.');
    open ??= question;
    throw new Unanswered(question.text);
  }

  async function execute(start: () => Execution, run: Run): Promise<Execution> {
    answers = [];
    for (;;) {
      await ready();
      asked = 0;
      open = null;
      said = [];
      before = writes();
      try {
        const execution = oneStep(start, run);
        show(execution);
        for (const question of said) void ask(question);
        return execution;
      } catch (error) {
        const question: Question | null = open;
        if (!(error instanceof Unanswered) || question === null) throw error;
        answers.push(await ask(question));
      }
    }
  }

  return {
    answer,
    run(start: () => Execution, run: Run): Promise<Execution> {
      const next = queue.then(() => execute(start, run));
      queue = next.catch(() => undefined);
      return next;
    },
  };
}
