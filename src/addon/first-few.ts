// A list in a box the user has to click away: the first few, and how many more there are.
import type { UiLanguage } from '../base/ids';
import { say } from '../base/say';
import { addonWords } from '../text/addon';

export function few(all: readonly string[], language: UiLanguage, atMost = 5): readonly string[] {
  const more = all.length - atMost;
  const rest = more > 0 ? [say(addonWords.and_more, language, { count: more })] : [];
  return [...all.slice(0, atMost), ...rest].map((line) => `• ${line}`);
}
