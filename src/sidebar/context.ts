// What every part of the sidebar has at hand: its language, its words, and the script behind it.
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Refused } from '../addon/panel/wire';
import type { UiLanguage } from '../base/ids';
import { say, type Values, type Words } from '../base/say';
import { sidebarWords } from '../text/sidebar';
import { CallFailed, type CallName, callScript, type Input, type Output } from './bridge';

export interface SidebarContext {
  readonly language: UiLanguage;
  readonly t: (words: Words, values?: Values) => string;
  readonly call: <K extends CallName>(name: K, input: Input<K>) => Promise<Output<K>>;
}

/** The desk in one language. */
export const contextIn = (language: UiLanguage): SidebarContext => ({
  language,
  t: (words, values) => say(words, language, values),
  call: (name, input) => callScript(name, { ...input, language }),
});

export const Context = createContext<SidebarContext>(contextIn('en'));

export const useSidebar = (): SidebarContext => useContext(Context);

/** The sentence for whatever a call came to. */
export const sentenceOf = (error: unknown, { t }: SidebarContext): string =>
  (error instanceof CallFailed ? error.sentence : null) ?? t(sidebarWords.no_answer);

/** The answer; a refusal is thrown, so that it ends where every failure does. */
export function accepted<T extends { readonly kind: string }>(answer: T | Refused): T {
  if (isRefused(answer)) throw new CallFailed(answer.sentence);
  return answer;
}

const isRefused = (answer: { readonly kind: string }): answer is Refused =>
  answer.kind === 'refused';

/**
 * Lets only the answer to the newest question through: Google may answer in any order. `ask` gives null
 * for an answer that nobody waits for any more.
 */
export function useLatest(): <T>(question: Promise<T>) => Promise<{ readonly answer: T } | null> {
  const newest = useRef(0);
  useEffect(
    () => () => {
      newest.current += 1;
    },
    [],
  );
  return async (question) => {
    newest.current += 1;
    const mine = newest.current;
    try {
      const answer = await question;
      return mine === newest.current ? { answer } : null;
    } catch (error) {
      if (mine !== newest.current) return null;
      throw error;
    }
  };
}
