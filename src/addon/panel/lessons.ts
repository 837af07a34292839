// What the seller's own closed orders teach: how to have fewer disputes, and which settings they propose. The page
// gathers the closed orders part by part and hands them over at the end.

import { say } from '../../base/say';
import { learn, type Past, pastOf, prevention, smallestSample } from '../../desk';
import { sayCountry } from '../../text/country';
import { sayLearntHead, sayLearntNotes, sayLearntValue } from '../../text/learn';
import { generalWords, preventWords, sayAdvice, sayPreventHead } from '../../text/prevent';
import { classifyRows } from '../sheet/classify';
import { sayWayBack } from './learnt';
import type { Asked } from './open';
import { openSame } from './sheet-pass';
import type { Refused } from './wire';

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
  /** Settings that stay as they are. */
  readonly same: readonly string[];
  /** What else was learnt, list by list. */
  readonly notes: readonly { readonly head: string; readonly lines: readonly string[] }[];
  /** What was applied last, as far as it still stands. */
  readonly back: string | null;
}

const namedAtMost = 50;

/** The closed orders of a part of the sheet; writes nothing. */
export function past(
  asked: Asked & {
    readonly sheet: number | null;
    readonly from: number | null;
    readonly rows: number;
  },
): PastPart | Refused {
  const orders = openSame(asked, asked.sheet);
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

/** What all closed orders teach. */
export function lessons(
  asked: Asked & { readonly sheet: number; readonly past: readonly Past[] },
): Lessons | Refused {
  const orders = openSame(asked, asked.sheet);
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
    same: learnt.values
      .filter(({ old, now }) => old === now)
      .map((each) => sayLearntValue(each, language)),
    notes: isFew ? [] : sayLearntNotes(learnt, settings.currency, language),
    back: sayWayBack(language),
  };
}
