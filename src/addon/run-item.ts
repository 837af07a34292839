// Carries out one menu item: alone in the file where it writes, with a sentence for every way it can end.
import type { UiLanguage } from '../base/ids';
import { say } from '../base/say';
import { addonWords } from '../text/addon';

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

/** Work that writes runs alone in a file; null where somebody else is at work in it. */
export function locked<T>(work: () => T): { readonly done: T } | null {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(1000)) return null;
  try {
    const done = work();
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
  const refused = error instanceof Error && error.name === 'Exception';
  return say(refused ? addonWords.not_allowed : addonWords.failed, language);
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
