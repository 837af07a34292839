// One order: how risky, what to do and by when, what it costs, the proof, and the letter.

import { useEffect, useRef } from 'preact/hooks';
import type { OrderView } from '../../addon/panel/order';
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { sidebarWords } from '../../text/sidebar';
import { accepted, useSidebar } from '../context';
import { isOnControl } from '../focus';
import { Busy, Failed, Problems, Said, useAttempt } from '../parts';
import { Costs } from './costs';
import { Evidence } from './evidence';
import { Letter } from './letter';
import { type OrderState, useOrder } from './use-order';
import { headingId, Verdict } from './verdict';
import type { Wanted } from './wanted';

/** Where the order stands in the queue, and the way to its neighbours. */
function Neighbours({
  active,
  row,
  line,
  onOpen,
}: {
  active: boolean;
  row: number;
  line: readonly OpenWork[];
  onOpen: (each: OpenWork) => void;
}) {
  const { t } = useSidebar();
  const at = line.findIndex((each) => each.row === row);
  // An order that has just left the queue is followed by the first that is still in it.
  const previous = at > 0 ? line[at - 1] : undefined;
  const next = line[at + 1];

  useEffect(() => {
    if (!active) return;
    function onKey(event: KeyboardEvent): void {
      const typing =
        event.target instanceof Element && event.target.matches('input,textarea,select');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = event.key === 'j' ? next : event.key === 'k' ? previous : undefined;
      if (to !== undefined) onOpen(to);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <nav class="row neighbours">
      <span class="grow">
        {at >= 0 && t(sidebarWords.place_in_queue, { at: at + 1, all: line.length })}
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

/** Done with it, and the way back. */
function Handled({ view, onHandled }: { view: OrderView; onHandled: (handled: boolean) => void }) {
  const { t, call } = useSidebar();
  const { attempt, busy, failure } = useAttempt();
  const open = !view.handled && view.due !== null;

  const mark = (handled: boolean) =>
    attempt(async () => {
      accepted(await call('handle', { at: view.at, handled }));
      onHandled(handled);
    });

  return (
    <div class="handled">
      <button
        type="button"
        class={open ? 'primary' : undefined}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void mark(!view.handled);
        }}
      >
        {view.handled ? t(sidebarWords.undo) : t(sidebarWords.mark_handled)}
      </button>
      <Said>{view.handled && t(sidebarWords.is_handled)}</Said>
      {failure}
    </div>
  );
}

function Whole({
  view,
  state,
  onHandled,
}: {
  view: OrderView;
  state: OrderState;
  onHandled: (handled: boolean) => void;
}) {
  const { t } = useSidebar();
  const { choice, choose, again } = state;
  const order = `${view.at.sheet} ${view.at.row} ${view.at.orderId}`;
  return (
    <>
      <Verdict view={view} />
      <Problems title={t(sidebarWords.problems)} all={view.problems} />
      <Letter
        key={order}
        view={view}
        language={choice.letterLanguage}
        onLanguage={(letterLanguage) => choose({ ...choice, letterLanguage })}
        onWritten={again}
      />
      <Handled key={`handled ${order}`} view={view} onHandled={onHandled} />
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
  lineOf,
  onOpen,
  onHandled,
}: {
  active: boolean;
  wanted: Wanted | null;
  /** The queue as it is filtered, and the sheet it was read from. */
  line: readonly OpenWork[];
  lineOf: number | null;
  onOpen: (each: OpenWork) => void;
  onHandled: (at: OrderView['at'], handled: boolean) => void;
}) {
  const { t } = useSidebar();
  const state = useOrder(active, wanted);
  const { shown, failure, busy, useSelected, again } = state;
  const greeted = useRef(0);

  // Whoever came from the queue by keyboard goes on here; a button that still stands keeps the focus.
  useEffect(() => {
    if (wanted === null || wanted.at === greeted.current) return;
    if (shown?.kind !== 'order' || shown.at.row !== wanted.row) return;
    greeted.current = wanted.at;
    if (!isOnControl() && document.hasFocus()) document.getElementById(headingId)?.focus();
  }, [wanted?.at, shown]);

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
          {line.length > 0 && shown.at.sheet === lineOf && (
            <Neighbours active={active} row={shown.at.row} line={line} onOpen={onOpen} />
          )}
          <Whole
            view={shown}
            state={state}
            onHandled={(handled) => {
              onHandled(shown.at, handled);
              again();
            }}
          />
        </>
      )}
    </div>
  );
}
