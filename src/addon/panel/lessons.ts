// What the seller's own closed orders teach: how to have fewer disputes, and which settings they propose. The page
// gathers the closed orders part by part and hands them over at the end.

import { say } from '../../base/say';
import { learn, type Past, pastOf, prevention, smallestSample } from '../../desk';
import { sayCountry } from '../../text/country';
import { sayLearntHead, sayLearntNotes, sayLearntValue } from '../../text/learn';
import { generalWords, preventWords, sayAdvice, sayPreventHead } from '../../text/prevent';
import { classifyRows } from '../sheet/classify';
import { readFileSettings } from '../sheet/settings-tab';
import { sayWayBack } from './learnt';
import type { Asked, Place } from './open';
import { type Onward, onward, openMany } from './sheets';
import type { Refused } from './wire';

/** A closed order and the sheet it stands in. */
type PastThere = Past & Pick<Place, 'sheet'>;

interface PastPart {
  readonly kind: 'past';
  /** Where to go on; null: all is read. */
  readonly next: Onward | null;
  readonly done: number;
  readonly all: number;
  readonly past: readonly PastThere[];
}

interface Lesson {
  readonly text: string;
  readonly orders: readonly Place[];
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
  /** Settings that stay as they are. */
  readonly same: readonly string[];
  /** What else was learnt, list by list. */
  readonly notes: readonly { readonly head: string; readonly lines: readonly string[] }[];
  /** What was applied last, as far as it still stands. */
  readonly back: string | null;
}

const namedAtMost = 50;

/** The closed orders of a part of what Today reads; writes nothing. */
export function past(
  asked: Asked & { readonly from: Onward | null; readonly rows: number },
): PastPart | Refused {
  const stage = openMany(asked, null);
  if ('kind' in stage) return stage;
  const { orders } = stage;
  const { sheet, plan, today } = orders;
  const there = { sheet: sheet.getSheetId() };
  const closed: PastThere[] = [];
  const row = classifyRows(orders, {
    from: stage.row ?? plan.sheet.headerRow + 1,
    started: Date.now(),
    rows: Math.max(1, asked.rows),
    readOnly: true,
    done({ assessments }) {
      for (const each of pastOf(assessments, today, plan.settings))
        closed.push({ ...each, ...there });
    },
  });
  const { next, done, way } = onward(stage, row);
  return { kind: 'past', next, done, all: way.all, past: closed };
}

/** What all closed orders teach. */
export function lessons(asked: Asked & { readonly past: readonly PastThere[] }): Lessons {
  const { language } = asked;
  const { settings } = readFileSettings(SpreadsheetApp.getActiveSpreadsheet(), language, language);
  const sheets = new Map(asked.past.map(({ row, orderId, sheet }) => [`${row} ${orderId}`, sheet]));
  const placed = ({ row, orderId }: Omit<Place, 'sheet'>): readonly Place[] => {
    const sheet = sheets.get(`${row} ${orderId}`);
    return sheet === undefined ? [] : [{ sheet, row, orderId }];
  };
  const seen = prevention(asked.past);
  const learnt = learn(asked.past, settings);
  const isFew = learnt.closed < smallestSample;
  return {
    kind: 'lessons',
    head: sayPreventHead(seen, language),
    found: seen.found.map((each) => ({
      text: sayAdvice(each, settings.currency, language, (code) => sayCountry(code, language)),
      orders: each.where.slice(0, namedAtMost).flatMap(placed),
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
    same: learnt.values
      .filter(({ old, now }) => old === now)
      .map((each) => sayLearntValue(each, language)),
    notes: isFew ? [] : sayLearntNotes(learnt, settings.currency, language),
    back: sayWayBack(language),
  };
}
