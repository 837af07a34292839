// The whole sheet, read part by part: for the list of work, the overview, or to classify it. Kept while the
// sidebar is open, so that going from one view to the other reads nothing again.

import { useRef, useState } from 'preact/hooks';
import type { OpenWork, Part } from '../addon/panel/sheet-pass';
import { addBooks } from '../desk';

import type { Output } from './bridge';
import { sentenceOf, useSidebar } from './context';

/** Rows in one part: long enough to be worth the call, short enough to stop and to show progress. */
const rowsInPart = 1000;

interface Survey {
  readonly state: 'none' | 'running' | 'stopped' | 'done' | 'failed';
  readonly sheet: Part['sheet'] | null;
  /** Where to go on; null: nowhere, or from the top. */
  readonly next: number | null;
  readonly counted: Part['counted'] | null;
  readonly done: number;
  readonly all: number;
  readonly work: readonly OpenWork[];
  readonly books: Part['books'] | null;
  readonly today: Part['today'];
  readonly account: Part['account'];
  readonly proposed: Part['proposed'];
  readonly summary: string;
  readonly problems: Part['problems'];
  readonly sentence: string;
}

const nothing: Survey = {
  state: 'none',
  sheet: null,
  next: null,
  counted: null,
  done: 0,
  all: 0,
  work: [],
  books: null,
  today: 0,
  account: [],
  proposed: null,
  summary: '',
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
  const { sheet, next, counted, done, all, today, account, proposed, summary } = part;
  return {
    ...before,
    ...{ sheet, next, counted, done, all, today, account, proposed, summary },
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

/** Reads the sheet anew (`look`), or classifies it (`classify`), from where that was stopped or broke off. */
export function useSurvey(call: 'look' | 'classify'): Surveying {
  const desk = useSidebar();
  const [survey, setSurvey] = useState<Survey>(nothing);
  const now = useRef<Survey>(nothing);
  const stopping = useRef(false);
  const last = useRef<Promise<void>>(Promise.resolve());

  function set(to: Survey): void {
    now.current = to;
    setSurvey(to);
  }

  async function work(): Promise<void> {
    stopping.current = false;
    const goesOn = call === 'classify' && now.current.next !== null;
    set({ ...(goesOn ? now.current : nothing), state: 'running', sentence: '' });
    try {
      while (now.current.state === 'running') {
        const { next: from, counted } = now.current;
        const part: Output<'look'> = await desk.call(call, { from, counted, rows: rowsInPart });
        if (part.kind === 'refused') {
          set({ ...nothing, state: 'failed', sentence: part.sentence });
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
