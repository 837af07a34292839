// Settings that closed orders proposed: they count once they are applied, and one step back is kept.

import { isoOf } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { findSetting, saySettingName } from '../../desk';
import { lessonWords } from '../../text/sidebar-answers';
import { readFileSettings, todayOf } from '../sheet/settings-tab';
import { type Asked, aloneOrRefused } from './open';
import { readTyped, typedNow, writeSettings } from './settings';
import { type Refused, refused } from './wire';

type Typed = Readonly<Record<string, string>>;

/** A step: settings as they were typed before and after. */
interface Step {
  readonly on: string;
  readonly before: Typed;
  readonly after: Typed;
}

/** Where steps are kept: the last one, and one that has begun, which knows what stood there before it. */
const places = { last: 'claim-desk.learnt', begun: 'claim-desk.learning' } as const;
type Place = keyof typeof places;

const isTyped = (given: unknown): given is Typed =>
  typeof given === 'object' &&
  given !== null &&
  Object.values(given).every((each) => typeof each === 'string');

const isStep = (given: unknown): given is Step =>
  typeof given === 'object' &&
  given !== null &&
  'on' in given &&
  typeof given.on === 'string' &&
  'before' in given &&
  isTyped(given.before) &&
  'after' in given &&
  isTyped(given.after);

const store = () => PropertiesService.getDocumentProperties();

function kept(place: Place): Step | null {
  const given: unknown = JSON.parse(store()?.getProperty(places[place]) ?? 'null');
  return isStep(given) ? given : null;
}

const keep = (place: Place, step: Step): void =>
  void store()?.setProperty(places[place], JSON.stringify(step));

const forget = (place: Place): void => void store()?.deleteProperty(places[place]);

const book = () => SpreadsheetApp.getActiveSpreadsheet();
const isSame = (a: Typed, b: Typed): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, text]) => b[name] === text);

/** The last step and what stands now, if nobody has set any of it otherwise since. */
function lastStep(language: UiLanguage): { readonly step: Step; readonly now: Typed } | null {
  const step = kept('last');
  if (step === null) return null;
  const now = typedNow(book(), language, Object.keys(step.after));
  const { before, after } = step;
  const stands = Object.entries(now).every(
    ([name, text]) => text === after[name] || text === before[name],
  );
  return stands ? { step, now } : null;
}

/** What one step back would restore, in a sentence; null where there is none. */
export function sayWayBack(language: UiLanguage): string | null {
  const last = lastStep(language);
  if (last === null || isSame(last.now, last.step.before)) return null;
  const list = Object.entries(last.step.before).map(([name, before]) => {
    const found = findSetting(name);
    const label = found === null ? name : say(saySettingName(found), language);
    return say(before === '' ? lessonWords.was_standard : lessonWords.was, language, {
      label,
      before,
    });
  });
  return say(lessonWords.applied, language, {
    on: last.step.on,
    list: list.join(language === 'zh' ? '；' : '; '),
  });
}

interface Done {
  readonly kind: 'done';
}

/** Puts proposed values into the settings, and remembers what stood there. Cut off half way, it can be done again. */
export const applyLearnt = (asked: Asked & { readonly values: Typed }): Done | Refused =>
  aloneOrRefused(asked, (): Done | Refused => {
    const { language, values } = asked;
    const { good, problems } = readTyped(values, language);
    const [problem] = problems;
    if (problem !== undefined) return refused(problem.sentence);
    const names = [...good.keys()];
    const now = typedNow(book(), language, names);
    const cutOff = kept('begun');
    // It stands there already: the way back leads to what was before that.
    if (cutOff === null && names.every((name) => now[name] === String(good.get(name))))
      return { kind: 'done' };
    const before = cutOff !== null && isSame(cutOff.after, values) ? cutOff.before : now;
    const on = isoOf(todayOf(book(), readFileSettings(book(), language).settings));
    keep('begun', { on, before, after: values });
    writeSettings(book(), language, good);
    keep('last', { on, before, after: typedNow(book(), language, names) });
    forget('begun');
    return { kind: 'done' };
  });

/** One step back: the settings as they were before. */
export const undoLearnt = (asked: Asked): Done | Refused =>
  aloneOrRefused(asked, (): Done | Refused => {
    const { language } = asked;
    const last = lastStep(language);
    if (last === null) return { kind: 'done' };
    writeSettings(book(), language, readTyped(last.step.before, language).good);
    forget('last');
    return { kind: 'done' };
  });
