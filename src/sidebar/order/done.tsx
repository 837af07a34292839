// Done with an order: handled, or sent and to be looked at again on a day; and the way back.

import { useState } from 'preact/hooks';
import type { Place } from '../../addon/panel/open';
import type { OrderView } from '../../addon/panel/order';
import type { WaitedBefore, WaitingView } from '../../addon/panel/wait';
import { type Day, dayFromIso, isoOf } from '../../base/day';
import { sayDay } from '../../base/say';
import { sidebarWords } from '../../text/sidebar';
import { bothWords } from '../../text/sidebar-both';
import { accepted, useSidebar } from '../context';
import { useKeys } from '../keys';
import { Said, useAttempt } from '../parts';

/** What was done with an order, and what it takes to undo it. */
export type Done =
  | { readonly what: 'handled'; readonly at: Place }
  | {
      readonly what: 'waiting';
      readonly at: Place;
      readonly until: Day;
      readonly before: WaitedBefore;
    };

/** Says what was done last, with the way back. */
export function JustDone({ done, onBack }: { done: Done; onBack: () => void }) {
  const { t, call, language } = useSidebar();
  const { attempt, busy, failure } = useAttempt();
  const { at } = done;
  const order = at.orderId || t(sidebarWords.row, { row: at.row });
  const undo = () =>
    attempt(async () => {
      if (done.what === 'handled') accepted(await call('handle', { at, handled: false }));
      else {
        const mine = { to: '', seen: isoOf(done.until), undo: done.before };
        accepted(await call('wait', { at, ...mine }));
      }
      onBack();
    });
  return (
    <>
      <div class="row note good">
        <span class="grow" role="status">
          {done.what === 'handled'
            ? t(sidebarWords.was_handled, { order })
            : t(sidebarWords.was_waiting, { order, date: sayDay(done.until, language) })}
        </span>
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void undo();
          }}
        >
          {t(sidebarWords.undo)}
        </button>
      </div>
      {failure}
    </>
  );
}

/** "Sent – look again on", with the day, which can be changed first. */
function Wait({
  active,
  view,
  waiting,
  onDone,
}: {
  active: boolean;
  view: OrderView;
  waiting: WaitingView;
  onDone: (done: Done | null) => void;
}) {
  const { t, call } = useSidebar();
  const { attempt, busy, failure } = useAttempt();
  const { at, due } = view;
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen ?? (waiting.text > waiting.first ? waiting.text : waiting.proposed);
  const until = dayFromIso(day);
  const ahead = due !== null && due.state === 'open' && due.left > 0;
  const tomorrow = dayFromIso(waiting.first) ?? 0;
  const isPastDue = ahead && until !== null && until - tomorrow + 1 > due.left;

  const write = (to: string) =>
    attempt(async () => {
      const { before } = accepted(await call('wait', { at, to, seen: waiting.text, undo: null }));
      onDone(to === '' || until === null ? null : { what: 'waiting', at, until, before });
    });
  const wait = () => {
    if (!busy) void write(day);
  };
  useKeys({ s: wait }, active && !view.handled);

  return (
    <div class="wait">
      {waiting.untilText !== null && (
        <p role="status">{t(sidebarWords.waits_until, { date: waiting.untilText })}</p>
      )}
      {waiting.news && <p class="note">{t(sidebarWords.waiting_news)}</p>}
      <div class="row">
        <button type="button" aria-disabled={busy} aria-keyshortcuts="s" title="S" onClick={wait}>
          {t(sidebarWords.wait)}
        </button>
        <input
          type="date"
          aria-label={t(sidebarWords.wait_day)}
          value={day}
          min={waiting.first}
          max={waiting.last}
          onInput={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      </div>
      {isPastDue && <p class="faint">{t(sidebarWords.wait_past_due)}</p>}
      {waiting.untilText !== null && (
        <button
          type="button"
          class="quiet"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void write('');
          }}
        >
          {t(sidebarWords.stop_waiting)}
        </button>
      )}
      {failure}
    </div>
  );
}

/** What ends the work on an order. */
export function Finish({
  active,
  view,
  onDone,
}: {
  active: boolean;
  view: OrderView;
  /** Null: the mark was taken back here. */
  onDone: (done: Done | null) => void;
}) {
  const { t, call } = useSidebar();
  const { attempt, busy, failure } = useAttempt();
  const open = !view.handled && view.due !== null;

  const mark = (handled: boolean) =>
    attempt(async () => {
      accepted(await call('handle', { at: view.at, handled }));
      onDone(handled ? { what: 'handled', at: view.at } : null);
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
      {view.waiting !== null && !view.handled && (
        <Wait active={active} view={view} waiting={view.waiting} onDone={onDone} />
      )}
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
      <Said>{view.handled && t(bothWords.is_handled)}</Said>
      {failure}
    </div>
  );
}
