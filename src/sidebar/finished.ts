// The orders that were done with since the sheet was read: out of the list, and back where they were by Undo.

import { useState } from 'preact/hooks';
import type { Place } from '../addon/panel/open';
import type { OpenWork } from '../addon/panel/sheet-pass';
import type { Day } from '../base/day';
import { sayDay } from '../base/say';
import { useSidebar } from './context';
import type { Done } from './order/done';
import { isAt } from './place';
import type { Surveying } from './sheet-pass';

/**
 * @param line the orders in the line of work, as they are shown
 * @param open shows an order
 */
export function useFinished(
  { survey, change }: Surveying,
  line: readonly OpenWork[],
  open: (at: Place) => void,
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

  const others = (at: Place) => survey.work.filter((each) => !isAt(at)(each));

  /** Puts an order back into the list as it was before it was done with. */
  function restore(at: Place): void {
    const before = finished.find(isAt(at));
    const waits = survey.work.find((each) => isAt(at)(each) && each.waits);
    // How late it is by the rules is known when the sheet is read again.
    const back = before ?? (waits && { ...waits, waits: false, left: 0 });
    if (back === undefined) return;
    setFinished(finished.filter((each) => each !== before));
    change([...others(at), back]);
  }

  /** Whether the view goes on to the next order of the list. */
  function onDone(at: Place, done: Done | null): boolean {
    setJustDone(null);
    if (done === null) {
      restore(at);
      return false;
    }
    const place = line.findIndex(isAt(at));
    const gone = survey.work.find(isAt(at));
    if (gone === undefined) {
      if (done.what === 'waiting') setJustDone(done);
      return false;
    }
    setFinished([...finished.filter((each) => !isAt(at)(each)), gone]);
    change([...others(at), ...(done.what === 'handled' ? [] : [waitingFrom(gone, done.until)])]);
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
