// What can be done with many orders at once: said with its count before it is done, and taken back as a whole.
import type { LeftOut } from '../../addon/panel/many';
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { Said } from '../parts';
import { keyOf } from '../place';
import { counted, useMany } from './many-work';

const questions = {
  reply: sidebarWords.ask_reply,
  waiting: sidebarWords.ask_waiting,
  handled: sidebarWords.ask_handled,
} as const;
const labels = {
  reply: sidebarWords.many_reply,
  waiting: sidebarWords.many_waiting,
  handled: sidebarWords.many_handled,
} as const;
const whats = ['reply', 'waiting', 'handled'] as const;

function LeftOuts({ left }: { left: readonly LeftOut[] }) {
  const { t } = useSidebar();
  if (left.length === 0) return null;
  return (
    <details>
      <summary>
        {t(sidebarWords.left_out)} ({left.length})
      </summary>
      <ul>
        {left.map(({ why, ...at }) => (
          <li key={keyOf(at)}>
            {at.orderId || t(sidebarWords.row, { row: at.row })}: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Many({
  active,
  chosen,
  selecting,
  onSelect,
  onChanged,
}: {
  /** There are orders to choose from. */
  active: boolean;
  chosen: readonly OpenWork[];
  selecting: boolean;
  onSelect: (on: boolean) => void;
  /** The sheet was written to. */
  onChanged: () => void;
}) {
  const { t } = useSidebar();
  const { asking, did, said, left, busy, failure, forget, ask, act, undo, letters } = useMany({
    orders: chosen.map(({ sheet, row, orderId }) => ({ sheet, row, orderId })),
    onDone() {
      onSelect(false);
      onChanged();
    },
    onChanged,
  });
  const press = (work: () => unknown) => () => {
    if (!busy) work();
  };

  return (
    <div class="many" aria-busy={busy}>
      {did !== null && (
        <div class="note good">
          <div class="row">
            <span class="grow" role="status">
              {t(sidebarWords.many_done, { count: did.cells.length })}
            </span>
            <button type="button" aria-disabled={busy} onClick={press(() => undo(did))}>
              {t(sidebarWords.undo)}
            </button>
          </div>
          <LeftOuts left={did.left} />
        </div>
      )}
      {asking !== null && (
        <div class="note">
          <p role="status">{t(questions[asking.what], counted(asking.count, asking.left))}</p>
          <LeftOuts left={asking.left} />
          <div class="row">
            <button
              type="button"
              class="primary"
              aria-disabled={busy || asking.count === 0}
              onClick={press(() => asking.count > 0 && act(asking.what))}
            >
              {t(sidebarWords.many_do)}
            </button>
            <button type="button" onClick={forget}>
              {t(sidebarWords.select_none)}
            </button>
          </div>
        </div>
      )}
      {active && (
        <div class="row">
          <button
            type="button"
            aria-pressed={selecting}
            aria-keyshortcuts="x"
            title="X"
            onClick={() => {
              forget();
              onSelect(!selecting);
            }}
          >
            {t(selecting ? sidebarWords.select_none : sidebarWords.select)}
          </button>
          {selecting && (
            <span class="grow">{t(sidebarWords.selected, { count: chosen.length })}</span>
          )}
        </div>
      )}
      {selecting && chosen.length > 0 && asking === null && (
        <div class="row">
          {whats.map((what) => (
            <button key={what} type="button" aria-disabled={busy} onClick={press(() => ask(what))}>
              {t(labels[what])}
            </button>
          ))}
          <button type="button" aria-disabled={busy} onClick={press(() => letters(false))}>
            {t(sidebarWords.many_copy)}
          </button>
          <button type="button" aria-disabled={busy} onClick={press(() => letters(true))}>
            {t(sidebarWords.many_save)}
          </button>
        </div>
      )}
      <Said>{said}</Said>
      <LeftOuts left={left} />
      {failure}
    </div>
  );
}
