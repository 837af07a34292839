// What the worker answers to each line of its input: to a line that is a whole order one line, so that a database can
// ask it like a function; to rows of a table a line for every order, as soon as it is whole.

import type { UiLanguage } from '../../../base/ids';
import { say } from '../../../base/say';
import type { Assessment, OwnLetters, Plan } from '../../../desk';
import { engineWords } from '../../../text/engines';
import { cellsOf } from '../../files/json-lines';
import { type KeptPlan, openPlan } from '../kept-plan';
import { orderJson } from '../library';
import {
  type Asker,
  CallProblem,
  cellIn,
  dayIn,
  recordsOf,
  refuseCall,
  rowsIn,
} from '../order-call';
import { longestLine } from './byte-lines';
import { cellPlacer, type OrderStream, orderStream } from './order-stream';

export interface Work {
  /** What a line is: `order` has its lines in it, `row` is a row of a table. */
  readonly each: 'order' | 'row';
  readonly plans: readonly [KeptPlan, ...KeptPlan[]];
  /** Where a line tells no day of its own. */
  readonly today: string | null;
  readonly letters: OwnLetters | null;
  readonly language: UiLanguage;
  /** What is wrong ends the run. */
  readonly strict: boolean;
}

export interface Answering {
  /** What is to be written now. @param bytes a line; null: one that is too long */
  readonly line: (bytes: Uint8Array | null) => string;
  readonly end: () => string;
}

type Line = Readonly<Record<string, unknown>>;

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textIn(bytes: Uint8Array | null, { language, line }: Asker): string {
  if (bytes === null) return refuseCall('long_line', language, { line, most: longestLine });
  try {
    return utf8.decode(bytes);
  } catch {
    return refuseCall('no_utf8', language, { line });
  }
}

function objectIn(text: string, { language, line }: Asker): Line {
  try {
    const value: unknown = JSON.parse(text);
    if (isLine(value)) return value;
  } catch {
    // Said below.
  }
  return refuseCall('no_json', language, { line });
}

const written = (value: object): string => `${JSON.stringify(value)}\n`;

/** How one kind of line is answered. */
interface Answers {
  readonly answer: (text: string, asker: Asker) => string;
  readonly problem: (sentence: string, line: number) => object;
  readonly end: () => string;
}

function orderAnswers({ plans, today, letters, language }: Work): Answers {
  const bySource = new Map(plans.map((kept) => [kept.source, openPlan(kept)]));
  const names = [...bySource.keys()].join(', ');
  const [{ source: usual }] = plans;
  return {
    answer(text, asker) {
      const { source = usual, today: day = today, lines } = objectIn(text, asker);
      const plan =
        bySource.get(String(source)) ??
        refuseCall('no_source', language, { line: asker.line, source: String(source), names });
      const orders = recordsOf(plan, rowsIn(lines, asker), dayIn(day, asker), letters);
      return written({ result: { orders, problem: '' } });
    },
    problem: (sentence) => ({ result: { orders: [], problem: sentence } }),
    end: () => '',
  };
}

function rowAnswers({ plans: [kept], today, letters }: Work): Answers {
  const plan: Plan = openPlan(kept);
  const place = cellPlacer(plan);
  let stream: OrderStream | null = null;
  const print = (orders: readonly Assessment[]): string =>
    orders.map((each) => written(orderJson(each, letters))).join('');
  return {
    answer(text, asker) {
      stream ??= orderStream(plan, dayIn(today, asker));
      // A blank line is a blank row.
      const named = text.trim() === '' ? [] : [...cellsOf(objectIn(text, asker))];
      const cells = place(named.map(([name, cell]) => [name, cellIn(cell, asker)] as const));
      return print(stream.push({ row: plan.sheet.headerRow + asker.line, cells }));
    },
    problem: (sentence, line) => ({ line, problem: sentence }),
    end: () => (stream === null ? '' : print(stream.end())),
  };
}

/** Nothing that a line holds may end the run: others wait for their answers. */
function problemOf(error: unknown, { language, line }: Asker): CallProblem {
  if (error instanceof CallProblem) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new CallProblem(say(engineWords.not_judged, language, { line, detail }));
}

export function answering(work: Work): Answering {
  const { answer, problem, end } = work.each === 'order' ? orderAnswers(work) : rowAnswers(work);
  let line = 0;
  return {
    line(bytes) {
      line++;
      const asker = { language: work.language, line };
      try {
        return answer(textIn(bytes, asker), asker);
      } catch (error) {
        const found = problemOf(error, asker);
        if (work.strict) throw found;
        return written(problem(found.message, line));
      }
    },
    end,
  };
}
