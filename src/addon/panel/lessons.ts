// What the seller's own closed orders teach: how to have fewer disputes, and which settings they propose. The page
// gathers the closed orders part by part and hands them over at the end. A proposal counts only once it is applied, and
// one step back is kept.

import { isoOf } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import {
  findSetting,
  learn,
  type Past,
  pastOf,
  prevention,
  saySettingName,
  smallestSample,
} from '../../desk';
import { sayCountry } from '../../text/country';
import { sayLearntHead, sayLearntNotes, sayLearntValue } from '../../text/learn';
import { generalWords, preventWords, sayAdvice, sayPreventHead } from '../../text/prevent';
import { sidebarWords } from '../../text/sidebar';
import { lessonWords } from '../../text/sidebar-dashboard';
import { classifyRows } from '../sheet/classify';
import type { Orders } from '../sheet/orders';
import { type Asked, aloneOrRefused, openForSidebar } from './open';
import { readTyped, typedNow, writeSettings } from './settings';
import { type Refused, refused } from './wire';

interface PastPart {
  readonly kind: 'past';
  readonly sheet: number;
  /** The row to go on at; null: all is read. */
  readonly next: number | null;
  readonly done: number;
  readonly all: number;
  readonly past: readonly Past[];
}

interface Lesson {
  readonly text: string;
  readonly orders: readonly { readonly row: number; readonly orderId: string }[];
  /** Orders that are not named. */
  readonly more: number;
}

interface Lessons {
  readonly kind: 'lessons';
  readonly head: string;
  readonly found: readonly Lesson[];
  readonly generalHead: string;
  readonly general: readonly string[];
  readonly learntHead: string;
  /** Settings that would become others, as they would be typed. */
  readonly proposed: readonly {
    readonly name: string;
    readonly value: string;
    readonly text: string;
  }[];
  /** What else was learnt. */
  readonly notes: readonly string[];
  /** What was applied last, as far as it still stands. */
  readonly back: string | null;
}

const namedAtMost = 50;

/** The sheet in front, if it is the one that was begun with. */
function openThe(asked: Asked & { readonly sheet: number | null }): Orders | Refused {
  const orders = openForSidebar(asked);
  if ('refusal' in orders) return refused(orders.refusal);
  return asked.sheet === null || asked.sheet === orders.sheet.getSheetId()
    ? orders
    : refused(say(sidebarWords.other_sheet, asked.language));
}

/** The closed orders of a part of the sheet; writes nothing. */
export function past(
  asked: Asked & {
    readonly sheet: number | null;
    readonly from: number | null;
    readonly rows: number;
  },
): PastPart | Refused {
  const orders = openThe(asked);
  if ('kind' in orders) return orders;
  const { sheet, plan, today, lastRow } = orders;
  const first = plan.sheet.headerRow + 1;
  const closed: Past[] = [];
  const next = classifyRows(orders, {
    from: asked.from ?? first,
    started: Date.now(),
    rows: Math.max(1, asked.rows),
    readOnly: true,
    done: ({ assessments }) => closed.push(...pastOf(assessments, today, plan.settings)),
  });
  return {
    kind: 'past',
    sheet: sheet.getSheetId(),
    next,
    done: (next ?? lastRow + 1) - first,
    all: lastRow + 1 - first,
    past: closed,
  };
}

const memory = 'claim-desk.learnt';

/** What was applied last: the settings as they were typed before and after. */
interface Applied {
  readonly on: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

const isTexts = (given: unknown): given is Readonly<Record<string, string>> =>
  typeof given === 'object' &&
  given !== null &&
  Object.values(given).every((each) => typeof each === 'string');

const isApplied = (given: unknown): given is Applied =>
  typeof given === 'object' &&
  given !== null &&
  'on' in given &&
  typeof given.on === 'string' &&
  'before' in given &&
  isTexts(given.before) &&
  'after' in given &&
  isTexts(given.after);

/** The last step, if what it set still stands. */
function lastApplied(language: UiLanguage): Applied | null {
  const kept = PropertiesService.getDocumentProperties()?.getProperty(memory) ?? 'null';
  const given: unknown = JSON.parse(kept);
  if (!isApplied(given)) return null;
  const now = typedNow(SpreadsheetApp.getActiveSpreadsheet(), language, Object.keys(given.after));
  const stands = Object.entries(given.after).every(([name, text]) => now[name] === text);
  return stands ? given : null;
}

function sayBack(applied: Applied | null, language: UiLanguage): string | null {
  if (applied === null) return null;
  const list = Object.entries(applied.before).map(([name, before]) => {
    const found = findSetting(name);
    const label = 'code' in found ? name : say(saySettingName(found), language);
    return say(before === '' ? lessonWords.was_standard : lessonWords.was, language, {
      label,
      before,
    });
  });
  return say(lessonWords.applied, language, {
    on: applied.on,
    list: list.join(language === 'zh' ? '；' : '; '),
  });
}

/** What all closed orders teach. */
export function lessons(
  asked: Asked & { readonly sheet: number; readonly past: readonly Past[] },
): Lessons | Refused {
  const orders = openThe(asked);
  if ('kind' in orders) return orders;
  const { settings } = orders.plan;
  const { language } = asked;
  const seen = prevention(asked.past);
  const learnt = learn(asked.past, settings);
  const isFew = learnt.closed < smallestSample;
  return {
    kind: 'lessons',
    head: sayPreventHead(seen, language),
    found: seen.found.map((each) => ({
      text: sayAdvice(each, settings.currency, language, (code) => sayCountry(code, language)),
      orders: each.where.slice(0, namedAtMost),
      more: Math.max(0, each.where.length - namedAtMost),
    })),
    generalHead: say(preventWords.general, language),
    general: seen.general.map((id) => say(generalWords[id], language)),
    learntHead: sayLearntHead(learnt, language),
    proposed: learnt.values
      .filter(({ old, now }) => old !== now)
      .map((each) => ({
        name: each.setting,
        value: String(each.now),
        text: sayLearntValue(each, language),
      })),
    notes: isFew
      ? []
      : [
          ...learnt.values
            .filter(({ old, now }) => old === now)
            .map((each) => sayLearntValue(each, language)),
          ...sayLearntNotes(learnt, language),
        ],
    back: sayBack(lastApplied(language), language),
  };
}

interface Done {
  readonly kind: 'done';
}

/** Puts proposed values into the settings, and remembers what stood there. */
export const applyLearnt = (
  asked: Asked & { readonly values: Readonly<Record<string, string>> },
): Done | Refused =>
  aloneOrRefused(asked, (): Done | Refused => {
    const { language } = asked;
    const { good, problems } = readTyped(asked.values, language);
    const [problem] = problems;
    if (problem !== undefined) return refused(problem.sentence);
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const names = [...good.keys()];
    const before = typedNow(book, language, names);
    writeSettings(book, language, good);
    const applied: Applied = {
      on: isoOf(Math.floor(Date.now() / 86_400_000)),
      before,
      after: typedNow(book, language, names),
    };
    PropertiesService.getDocumentProperties()?.setProperty(memory, JSON.stringify(applied));
    return { kind: 'done' };
  });

/** One step back: the settings as they were before. */
export const undoLearnt = (asked: Asked): Done | Refused =>
  aloneOrRefused(asked, (): Done | Refused => {
    const { language } = asked;
    const applied = lastApplied(language);
    if (applied !== null) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      writeSettings(book, language, readTyped(applied.before, language).good);
      PropertiesService.getDocumentProperties()?.deleteProperty(memory);
    }
    return { kind: 'done' };
  });
