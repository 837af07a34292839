// One order: how risky, what to do and by when, what it costs, the proof, and the letter.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../addon/panel/open';
import type { OrderView } from '../../addon/panel/order';
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { isOnControl } from '../focus';
import { useKeys } from '../keys';
import { Busy, Failed, Problems } from '../parts';
import { isAt, keyOf } from '../place';
import { Costs } from './costs';
import { type Done, Finish, JustDone } from './done';
import { Evidence } from './evidence';
import { type Drafts, Letter } from './letter';
import { type OrderState, useOrder } from './use-order';
import { Verdict } from './verdict';
import type { Wanted } from './wanted';
import { headingId } from './who';

/** Where the order stands in the list, and the way to its neighbours. */
function Neighbours({
  active,
  shown,
  line,
  onOpen,
}: {
  active: boolean;
  shown: Place;
  line: readonly OpenWork[];
  onOpen: (each: OpenWork) => void;
}) {
  const { t } = useSidebar();
  const at = line.findIndex(isAt(shown));
  // An order that has just left the list is followed by the first that is still in it.
  const previous = at > 0 ? line[at - 1] : undefined;
  const next = line[at + 1];

  useKeys({ j: () => next && onOpen(next), k: () => previous && onOpen(previous) }, active);

  return (
    <nav class="row neighbours">
      <span class="grow">
        {at >= 0 && t(sidebarWords.place_in_line, { at: at + 1, all: line.length })}
      </span>
      <button
        type="button"
        aria-keyshortcuts="k"
        title="K"
        aria-disabled={previous === undefined}
        onClick={() => previous && onOpen(previous)}
      >
        {t(sidebarWords.previous)}
      </button>
      <button
        type="button"
        aria-keyshortcuts="j"
        title="J"
        aria-disabled={next === undefined}
        onClick={() => next && onOpen(next)}
      >
        {t(sidebarWords.next)}
      </button>
    </nav>
  );
}

function Whole({
  active,
  view,
  state,
  drafts,
  onDrafts,
  onDone,
}: {
  active: boolean;
  view: OrderView;
  state: OrderState;
  drafts: Readonly<Record<string, Drafts>>;
  onDrafts: (drafts: Readonly<Record<string, Drafts>>) => void;
  onDone: (done: Done | null) => void;
}) {
  const { t } = useSidebar();
  const { choice, choose, again } = state;
  const order = `${view.at.sheet} ${view.at.row} ${view.at.orderId}`;
  // The order's, in whatever row it stands by now.
  const ofOrder = `${view.at.sheet} ${view.at.orderId}`;
  return (
    <>
      <Verdict view={view} />
      <Problems title={t(sidebarWords.problems)} all={view.problems} />
      <Letter
        key={order}
        active={active}
        view={view}
        language={choice.letterLanguage}
        drafts={drafts[ofOrder] ?? {}}
        onDrafts={(now) => onDrafts({ ...drafts, [ofOrder]: now })}
        onLanguage={(letterLanguage) => choose({ ...choice, letterLanguage })}
        onWritten={again}
      />
      <Finish
        key={`finish ${order}`}
        active={active}
        view={view}
        onDone={(done) => {
          // What was sent is no draft any more.
          if (done !== null) onDrafts({ ...drafts, [ofOrder]: {} });
          onDone(done);
        }}
      />
      <Costs
        key={`costs ${order}`}
        view={view}
        supposed={choice.supposed}
        onSuppose={(supposed) => choose({ ...choice, supposed })}
      />
      <Evidence key={`evidence ${order}`} view={view} />
    </>
  );
}

export function Order({
  active,
  wanted,
  line,
  onOpen,
  justDone,
  onDone,
  onUndone,
}: {
  active: boolean;
  wanted: Wanted | null;
  /** The list as it is filtered. */
  line: readonly OpenWork[];
  onOpen: (at: Place) => void;
  /** What was done last, and can be taken back. */
  justDone: Done | null;
  /** `null`: the mark of the order in view was taken back. Tells whether another order comes into view. */
  onDone: (at: Place, done: Done | null) => boolean;
  /** What was done last was taken back. */
  onUndone: (done: Done) => void;
}) {
  const { t } = useSidebar();
  const state = useOrder(active, wanted);
  const { shown, failure, busy, useSelected, again } = state;
  const greeted = useRef(0);
  // Kept by order: going to another row and back loses nothing.
  const [drafts, setDrafts] = useState<Readonly<Record<string, Drafts>>>({});

  // Whoever came from the list by keyboard goes on here; a button that still stands keeps the focus.
  useEffect(() => {
    if (wanted === null || wanted.time === greeted.current) return;
    if (shown?.kind !== 'order' || !isAt(wanted.at)(shown.at)) return;
    greeted.current = wanted.time;
    if (!isOnControl() && document.hasFocus()) document.getElementById(headingId)?.focus();
  }, [wanted?.time, shown]);

  return (
    <div class="stack" aria-busy={busy}>
      <div class="row heading">
        <p class="grow faint" role="status">
          {shown !== null && busy && t(sidebarWords.loading)}
          {shown?.kind === 'order' && !busy && t(sidebarWords.row, { row: shown.at.row })}
        </p>
        <button type="button" onClick={useSelected}>
          {t(sidebarWords.use_row)}
        </button>
      </div>
      {failure !== null && <Failed sentence={failure} onRetry={again} />}
      {shown === null && failure === null && <Busy />}
      {shown?.kind === 'refused' && <p class="note">{shown.sentence}</p>}
      {shown?.kind === 'no_order' && <p class="note">{shown.sentence}</p>}
      {shown?.kind === 'order' && (
        <>
          {line.some(({ sheet }) => sheet === shown.at.sheet) && (
            <Neighbours active={active} shown={shown.at} line={line} onOpen={onOpen} />
          )}
          {justDone !== null && (
            <JustDone
              key={`${keyOf(justDone.at)} ${justDone.what}`}
              done={justDone}
              onBack={() => onUndone(justDone)}
            />
          )}
          <Whole
            active={active}
            view={shown}
            state={state}
            drafts={drafts}
            onDrafts={setDrafts}
            onDone={(done) => {
              if (!onDone(shown.at, done)) again();
            }}
          />
        </>
      )}
    </div>
  );
}
