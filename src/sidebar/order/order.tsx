// One order: how risky, what to do and by when, what it costs, the proof, and the letter.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../addon/panel/open';
import type { OrderView } from '../../addon/panel/order';
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { sidebarWords } from '../../text/sidebar';
import { accepted, useSidebar } from '../context';
import { isOnControl } from '../focus';
import { useKeys } from '../keys';
import { Busy, Failed, Problems, Said, useAttempt } from '../parts';
import { Costs } from './costs';
import { Evidence } from './evidence';
import { type Drafts, Letter } from './letter';
import { type OrderState, useOrder } from './use-order';
import { headingId, Verdict } from './verdict';
import type { Wanted } from './wanted';

/** Where the order stands in the list, and the way to its neighbours. */
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

/** The order before is marked as handled, and this one came into view: the way back. */
function JustHandled({ at, onBack }: { at: Place; onBack: () => void }) {
  const { t, call } = useSidebar();
  const { attempt, busy, failure } = useAttempt();
  return (
    <>
      <div class="row note good">
        <span class="grow" role="status">
          {t(sidebarWords.was_handled, {
            order: at.orderId || t(sidebarWords.row, { row: at.row }),
          })}
        </span>
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            void attempt(async () => {
              accepted(await call('handle', { at, handled: false }));
              onBack();
            });
          }}
        >
          {t(sidebarWords.undo)}
        </button>
      </div>
      {failure}
    </>
  );
}

/** Done with it, and the way back. */
function Handled({
  active,
  view,
  onHandled,
}: {
  active: boolean;
  view: OrderView;
  onHandled: (handled: boolean) => void;
}) {
  const { t, call } = useSidebar();
  const { attempt, busy, failure } = useAttempt();
  const open = !view.handled && view.due !== null;

  const mark = (handled: boolean) =>
    attempt(async () => {
      accepted(await call('handle', { at: view.at, handled }));
      onHandled(handled);
    });

  useKeys(
    {
      h: () => {
        if (!busy && !view.handled) void mark(true);
      },
    },
    active,
  );

  return (
    <div class="handled">
      <button
        type="button"
        class={open ? 'primary' : undefined}
        aria-disabled={busy}
        aria-keyshortcuts="h"
        title="H"
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
  active,
  view,
  state,
  drafts,
  onDrafts,
  onHandled,
}: {
  active: boolean;
  view: OrderView;
  state: OrderState;
  drafts: Readonly<Record<string, Drafts>>;
  onDrafts: (drafts: Readonly<Record<string, Drafts>>) => void;
  onHandled: (handled: boolean) => void;
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
      <Handled
        key={`handled ${order}`}
        active={active}
        view={view}
        onHandled={(handled) => {
          // What was sent is no draft any more.
          if (handled) onDrafts({ ...drafts, [ofOrder]: {} });
          onHandled(handled);
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
  lineOf,
  onOpen,
  justHandled,
  onHandled,
}: {
  active: boolean;
  wanted: Wanted | null;
  /** The list as it is filtered, and the sheet it was read from. */
  line: readonly OpenWork[];
  lineOf: number | null;
  onOpen: (each: Pick<OpenWork, 'row'>) => void;
  /** The order that was in view before this one; null: it was not left by marking it. */
  justHandled: Place | null;
  /** Tells whether another order comes into view. */
  onHandled: (at: Place, handled: boolean) => boolean;
}) {
  const { t } = useSidebar();
  const state = useOrder(active, wanted);
  const { shown, failure, busy, useSelected, again } = state;
  const greeted = useRef(0);
  // Kept by order: going to another row and back loses nothing.
  const [drafts, setDrafts] = useState<Readonly<Record<string, Drafts>>>({});

  // Whoever came from the list by keyboard goes on here; a button that still stands keeps the focus.
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
          {justHandled !== null && (
            <JustHandled
              key={justHandled.row}
              at={justHandled}
              onBack={() => {
                onHandled(justHandled, false);
                onOpen(justHandled);
              }}
            />
          )}
          <Whole
            active={active}
            view={shown}
            state={state}
            drafts={drafts}
            onDrafts={setDrafts}
            onHandled={(handled) => {
              if (!onHandled(shown.at, handled)) again();
            }}
          />
        </>
      )}
    </div>
  );
}
