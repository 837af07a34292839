// The language of the page: the browser's at first, then the one the user chose.
import type { UiLanguage } from '../../../base/ids';
import { say, type Values } from '../../../base/say';
import { workbenchWords } from '../../../text/workbench';

const KEY = 'claim-desk.language';

const remembered = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // A browser that keeps nothing asks again next time.
    return null;
  }
};

let language: UiLanguage = (remembered() ?? navigator.language).toLowerCase().startsWith('zh')
  ? 'zh'
  : 'en';

export const currentLanguage = (): UiLanguage => language;

/** As Google writes a locale. */
export const currentLocale = (): string => (language === 'zh' ? 'zh_CN' : 'en_US');

/** Changes the language and remembers it. */
export function setLanguage(next: UiLanguage): void {
  language = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // As above.
  }
}

/** A sentence of the page in the user's language. */
export const word = (name: keyof typeof workbenchWords, values: Values = {}): string =>
  say(workbenchWords[name], language, values);

/** A moment as the user reads it: the time, and the day unless it is today. */
export function timeWord(at: number): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const [then, today] = [day.format(at), day.format(Date.now())];
  return then === today ? time : `${then} ${time}`;
}
