// The only place that touches `google.script.run`: each call of the script as a typed promise.
import type { SidebarCalls } from '../addon/panel/calls';
import type { Outcome } from '../addon/panel/wire';

export type CallName = keyof SidebarCalls;
/** What a call is given; the language is added for every one of them. */
export type Input<K extends CallName> = Omit<Parameters<SidebarCalls[K]>[0], 'language'>;
export type Output<K extends CallName> = ReturnType<SidebarCalls[K]>;

interface Runner {
  withSuccessHandler(done: (outcome: unknown) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

/** A call that came to nothing. `sentence` is the script's own; without one, there was no answer. */
export class CallFailed extends Error {
  constructor(readonly sentence: string | null) {
    super(sentence ?? 'no answer');
  }
}

const isOutcome = <T>(given: unknown): given is Outcome<T> =>
  typeof given === 'object' && given !== null && ('value' in given || 'sentence' in given);

/** After this long no answer will come any more: the connection broke in between. In milliseconds. */
const patience = 120_000;

/** Asks the script. Google runs calls at once and in any order: the caller minds which answer it wants. */
export const callScript = <K extends CallName>(
  name: K,
  input: Parameters<SidebarCalls[K]>[0],
): Promise<Output<K>> =>
  new Promise((resolve, reject) => {
    window.setTimeout(() => reject(new CallFailed(null)), patience);
    const runner = google.script.run
      .withSuccessHandler((outcome) => {
        // Google turns an answer that may not travel into null, without a word.
        if (!isOutcome<Output<K>>(outcome)) reject(new CallFailed(null));
        else if ('value' in outcome) resolve(outcome.value);
        else reject(new CallFailed(outcome.sentence));
      })
      .withFailureHandler(() => reject(new CallFailed(null)));
    const send = runner[`sidebar_${name}`];
    if (typeof send === 'function') send(input);
    else reject(new CallFailed(null));
  });
