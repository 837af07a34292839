// Everything the sidebar may ask of the script, and the only table of it: the top-level functions, their
// names and the types on the page's side are all made from this.
import { type UiLanguage, uiLanguages } from '../../base/ids';
import { sayFault, userLanguage } from '../run-item';
import { diagnose } from './diagnose';
import { agreeTab, furtherTabs } from './further';
import { applyLearnt, undoLearnt } from './learnt';
import { lessons, past } from './lessons';
import { check } from './letters';
import { many, manyLetters, undoMany } from './many';
import { order, selection } from './order';
import { preview } from './preview';
import { confirmColumns, openTab, prepare, saveSettings, setup } from './setup';
import { classify, look } from './sheet-pass';
import { start } from './start';
import { wait } from './wait';
import { legal, type Outcome } from './wire';
import { go, handle, tick, writeReply } from './write';

export const sidebarCalls = legal({
  start,
  order,
  selection,
  check,
  tick,
  writeReply,
  handle,
  wait,
  many,
  undoMany,
  manyLetters,
  go,
  look,
  preview,
  classify,
  setup,
  prepare,
  saveSettings,
  confirmColumns,
  openTab,
  furtherTabs,
  agreeTab,
  past,
  lessons,
  applyLearnt,
  undoLearnt,
  diagnose,
});

export type SidebarCalls = typeof sidebarCalls;

/** The name of the top-level function behind a call. */
const globalName = (call: string): string => `sidebar_${call}`;

/** The language the page speaks: a sentence must be possible whatever it sends. */
function languageIn(input: unknown): UiLanguage {
  const given = typeof input === 'object' && input !== null && 'language' in input;
  const asked = given ? uiLanguages.find((each) => each === input.language) : undefined;
  return asked ?? userLanguage();
}

type Run = (input: never) => unknown;

/** Answers one call; whatever goes wrong becomes a sentence. */
const answering =
  (run: Run) =>
  (input?: unknown): Outcome<unknown> => {
    try {
      return { value: Reflect.apply(run, undefined, [input]) };
    } catch (error) {
      return { sentence: sayFault(error, languageIn(input)) };
    }
  };

/** The same as top-level functions. */
export const sidebarGlobals: readonly {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly run: (input?: unknown) => Outcome<unknown>;
}[] = Object.entries(sidebarCalls).map(([name, run]) => ({
  name: globalName(name),
  parameters: ['input'],
  run: answering(run),
}));
