// The orders that were done with since the sheet was read: out of the list, and back where they were by Undo.

import { useState } from 'preact/hooks';
import type { Place } from '../addon/panel/open';
import type { OpenWork } from '../addon/panel/sheet-pass';
import type { Day } from '../base/day';
import { sayDay } from '../base/say';
import { useSidebar } from './context';
import type { Done } from './order/done';
import type { Surveying } from './sheet-pass';

/**
 * @param line the orders in the line of work, as they are shown
 * @param open shows the order of a row
 */
export function useFinished(
  { survey, change }: Surveying,
  line: readonly OpenWork[],
  open: (each: Pick<OpenWork, 'row'>) => void,
) {
  const { language } = useSidebar();
  const [finished, setFinished] = useState<readonly OpenWork[]>([]);
  const [justDone, setJustDone] = useState<Done | null>(null);

  const waitingFrom = (each: OpenWork, until: Day): OpenWork => ({
    ...each,
    waits: true,
    left: until - survey.today,
    dueText: sayDay(until, language),
  });

  const other = (row: number) => survey.work.filter((each) => each.row !== row);

  /** Puts an order back into the list as it was before it was done with. */
  function restore(at: Place): void {
    if (at.sheet !== survey.sheet?.id) return;
    const before = finished.find((each) => each.row === at.row);
    const waits = survey.work.find((each) => each.row === at.row && each.waits);
    // How late it is by the rules is known when the sheet is read again.
    const back = before ?? (waits && { ...waits, waits: false, left: 0 });
    if (back === undefined) return;
    setFinished(finished.filter((each) => each !== before));
    change([...other(at.row), back]);
  }

  /** Whether the view goes on to the next order of the list. */
  function onDone(at: Place, done: Done | null): boolean {
    setJustDone(null);
    if (done === null) {
      restore(at);
      return false;
    }
    const place = line.findIndex((each) => each.row === at.row);
    const gone = survey.work.find((each) => each.row === at.row);
    if (gone === undefined || at.sheet !== survey.sheet?.id) {
      if (done.what === 'waiting') setJustDone(done);
      return false;
    }
    setFinished([...finished.filter((each) => each.row !== at.row), gone]);
    change([...other(at.row), ...(done.what === 'handled' ? [] : [waitingFrom(gone, done.until)])]);
    const next = place < 0 ? undefined : (line[place + 1] ?? line[place - 1]);
    if (next !== undefined || done.what === 'waiting') setJustDone(done);
    if (next === undefined) return false;
    open(next);
    return true;
  }

  function onUndone({ at }: Done): void {
    setJustDone(null);
    restore(at);
    open(at);
  }

  return { justDone, onDone, onUndone };
}
