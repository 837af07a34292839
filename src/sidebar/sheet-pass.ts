// The whole sheet, or all of the file, read part by part: for the list of work, the overview, or to classify it. Kept while the
// sidebar is open, so that going from one view to the other reads nothing again.

import { useRef, useState } from 'preact/hooks';
import type { OpenWork, Part } from '../addon/panel/sheet-pass';
import { addBooks } from '../desk';

import type { Input, Output } from './bridge';
import { sentenceOf, useSidebar } from './context';

/** Rows in one part: long enough to be worth the call, short enough to stop and to show progress. */
const rowsInPart = 1000;

interface Survey {
  readonly state: 'none' | 'running' | 'stopped' | 'done' | 'failed';
  readonly sheets: Part['sheets'] | null;
  /** Where to go on; null: nowhere, or from the top. */
  readonly next: Part['next'];
  readonly counted: Part['counted'] | null;
  readonly done: number;
  readonly all: number;
  readonly work: readonly OpenWork[];
  readonly books: Part['books'] | null;
  readonly today: Part['today'];
  readonly account: Part['account'];
  readonly proposed: Part['proposed'];
  readonly how: Part['how'];
  readonly summary: string;
  readonly changes: Part['changes'];
  readonly doubts: Part['doubts'];
  readonly problems: Part['problems'];
  readonly sentence: string;
}

const nothing: Survey = {
  state: 'none',
  sheets: null,
  next: null,
  counted: null,
  done: 0,
  all: 0,
  work: [],
  books: null,
  today: 0,
  account: [],
  proposed: null,
  how: { account: '', rest: [] },
  summary: '',
  changes: null,
  doubts: [],
  problems: [],
  sentence: '',
};

/** The same sentence of several parts is one, with the first row it was said of. */
function together(before: Part['problems'], more: Part['problems']): Part['problems'] {
  const all = new Map(before.map((each) => [each.sentence, each]));
  for (const each of more) {
    const known = all.get(each.sentence);
    all.set(
      each.sentence,
      known === undefined ? each : { ...known, count: known.count + each.count },
    );
  }
  return [...all.values()];
}

function after(before: Survey, part: Part): Survey {
  const { sheets, next, counted, done, all, today, account, proposed, summary } = part;
  const { how, changes, doubts } = part;
  return {
    ...before,
    ...{
      sheets,
      next,
      counted,
      done,
      all,
      today,
      account,
      proposed,
      summary,
      how,
      changes,
      doubts,
    },
    work: [...before.work, ...part.work],
    books: before.books === null ? part.books : addBooks(before.books, part.books),
    problems: together(before.problems, part.problems),
  };
}

export interface Surveying {
  readonly survey: Survey;
  readonly run: () => void;
  readonly stop: () => void;
  /** Takes an order out of the list, or puts it back. */
  readonly change: (work: readonly OpenWork[]) => void;
}

/** Where a pass is, and how much it takes at once. */
type Going = Input<'classify'>;

/**
 * A pass through the sheet, part by part: `ask` gives the next part.
 * @param goesOn it is taken up where it was stopped or broke off; else it begins anew
 */
export function useSurvey(
  ask: (going: Going) => Promise<Output<'look'>>,
  { goesOn }: { readonly goesOn: boolean },
): Surveying {
  const desk = useSidebar();
  const [survey, setSurvey] = useState<Survey>(nothing);
  const now = useRef<Survey>(nothing);
  const stopping = useRef(false);
  const last = useRef<Promise<void>>(Promise.resolve());
  const asking = useRef(ask);
  asking.current = ask;

  function set(to: Survey): void {
    now.current = to;
    setSurvey(to);
  }

  async function work(): Promise<void> {
    stopping.current = false;
    const isRest = goesOn && now.current.next !== null;
    const { sheets } = now.current;
    set({ ...(isRest ? now.current : { ...nothing, sheets }), state: 'running', sentence: '' });
    try {
      while (now.current.state === 'running') {
        const { next: from, counted } = now.current;
        const part = await asking.current({ from, counted, rows: rowsInPart });
        if (part.kind === 'refused') {
          set({ ...nothing, sheets: now.current.sheets, state: 'failed', sentence: part.sentence });
          return;
        }
        // A part that was under way when all was stopped is written, so it counts.
        const goes = stopping.current ? 'stopped' : 'running';
        set({ ...after(now.current, part), state: part.next === null ? 'done' : goes });
      }
    } catch (error) {
      set({ ...now.current, state: 'failed', sentence: sentenceOf(error, desk) });
    }
  }

  return {
    survey,
    run() {
      stopping.current = true;
      set({ ...now.current, state: 'running', sentence: '' });
      // Two parts at once would be in each other's way.
      last.current = last.current.then(work);
    },
    stop() {
      stopping.current = true;
      set({ ...now.current, state: 'stopped' });
    },
    change: (left) => set({ ...now.current, work: left }),
  };
}
