// Carries out one menu item: alone in the file where it writes, with a sentence for every way it can end.
import type { UiLanguage } from '../base/ids';
import { say } from '../base/say';
import { addonWords } from '../text/addon';
import { isTimeout, wordsOfRefusal } from './refusals';
import { SheetMoved } from './sheet/guard';

/** What the user is told at the end. */
export interface Answer {
  readonly title: string;
  readonly text: string;
}

const product = 'Claim Desk';

export const answer = (text: string, title = product): Answer => ({ title, text });

/** The language of the user's Google account; the only thing that may be asked before any consent. */
export const userLanguage = (): UiLanguage =>
  /^zh/i.test(Session.getActiveUserLocale()) ? 'zh' : 'en';

/** A second try of this takes long enough to be cut off. */
const tooLate = 120_000;

/** Does it once more where Google took too long; all work here may be done again. */
function twice<T>(work: () => T): T {
  const begun = Date.now();
  try {
    return work();
  } catch (error) {
    if (!isTimeout(error) || Date.now() - begun > tooLate) throw error;
    return work();
  }
}

/** Work that writes runs alone in a file; null where somebody else is at work in it. */
export function locked<T>(work: () => T): { readonly done: T } | null {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(1000)) return null;
  try {
    const done = twice(work);
    // What Sheets still holds back is written, or refused, before somebody else may begin.
    SpreadsheetApp.flush();
    return { done };
  } finally {
    lock?.releaseLock();
  }
}

/** The same for a menu item. Questions come before it: a dialog would drop the lock. */
export const alone = (language: UiLanguage, work: () => Answer | null): Answer | null => {
  const said = locked(work);
  return said === null ? answer(say(addonWords.busy, language)) : said.done;
};

/** What Google refuses is told apart from faults of our own. */
export function sayFault(error: unknown, language: UiLanguage): string {
  console.error(error);
  if (error instanceof SheetMoved) return say(addonWords.kept_moving, language);
  const refused = error instanceof Error && error.name === 'Exception';
  const words = refused
    ? (wordsOfRefusal(error.message) ?? addonWords.not_allowed)
    : addonWords.failed;
  return say(words, language);
}

/** Runs a menu item and shows its answer. */
export function perform(work: (language: UiLanguage) => Answer | null): void {
  const language = userLanguage();
  let said: Answer | null;
  try {
    said = work(language);
  } catch (error) {
    said = answer(sayFault(error, language));
  }
  if (said === null) return;
  const ui = SpreadsheetApp.getUi();
  ui.alert(said.title, said.text, ui.ButtonSet.OK);
}
