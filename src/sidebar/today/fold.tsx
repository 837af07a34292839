// One group of the list, which folds; its count is on the fold. A long one shows its dearest first.
import { useState } from 'preact/hooks';
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { sayCount } from '../../base/say';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { keyOf } from '../place';
import type { Group, GroupId } from './groups';
import { Row } from './row';

/** How many show at once. Overdue work must never bury what is due today. */
const first: Readonly<Record<GroupId, number>> = {
  overdue: 10,
  today: 50,
  this_week: 20,
  later: 10,
  waiting: 20,
};
const more = 50;

export function Fold({
  group: { id, work },
  folded,
  named,
  selection,
  onSelect,
  onFold,
  onOpen,
}: {
  group: Group;
  folded: boolean;
  named: boolean;
  /** The orders that are selected, by their places; null: nothing is being selected. */
  selection: ReadonlySet<string> | null;
  onSelect: (places: readonly string[], selected: boolean) => void;
  onFold: (fold: boolean) => void;
  onOpen: (each: OpenWork) => void;
}) {
  const { t } = useSidebar();
  const [shown, setShown] = useState(first[id]);
  const left = work.length - shown;
  return (
    <section>
      <h2>
        <button
          type="button"
          class={id === 'overdue' ? 'fold over' : 'fold'}
          aria-expanded={!folded}
          onClick={() => onFold(!folded)}
        >
          {t(sidebarWords[id])} · {sayCount(work.length)}
        </button>
      </h2>
      {!folded && selection !== null && (
        <button type="button" class="quiet" onClick={() => onSelect(work.map(keyOf), true)}>
          {t(sidebarWords.select_group)}
        </button>
      )}
      {!folded && (
        <ul class="items">
          {work.slice(0, shown).map((each) => (
            <Row
              key={keyOf(each)}
              each={each}
              named={named}
              selected={selection === null ? null : selection.has(keyOf(each))}
              onSelect={(selected) => onSelect([keyOf(each)], selected)}
              onOpen={() => onOpen(each)}
            />
          ))}
        </ul>
      )}
      {!folded && left > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + more)}>
          {t(sidebarWords.show_more, left > more ? { count: more, left } : { count: left })}
        </button>
      )}
    </section>
  );
}
