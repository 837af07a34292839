// What can be done with many orders at once: said with its count before it is done, and taken back as a whole.
import { useState } from 'preact/hooks';
import type { LeftOut, What, WrittenCell } from '../../addon/panel/many';
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { sidebarWords } from '../../text/sidebar';
import { copyText } from '../clipboard';
import { accepted, useSidebar } from '../context';
import { Said, useAttempt } from '../parts';
import { saveText } from '../save';

/** So many orders go into one call: long enough to be quick, short enough for Google to answer. */
const atOnce = 100;

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
        {left.map(({ row, orderId, why }) => (
          <li key={row}>
            {orderId || t(sidebarWords.row, { row })}: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Asking {
  readonly what: What;
  readonly count: number;
  readonly left: readonly LeftOut[];
}

interface Did {
  readonly sheet: number;
  readonly what: What;
  readonly cells: readonly WrittenCell[];
  readonly left: readonly LeftOut[];
}

/** Parts of a list in the order of the sheet. */
function partsOf<T extends { readonly row: number }>(all: readonly T[]): readonly (readonly T[])[] {
  const sorted = [...all].sort((a, b) => a.row - b.row);
  const count = Math.ceil(sorted.length / atOnce);
  return Array.from({ length: count }, (_, i) => sorted.slice(i * atOnce, (i + 1) * atOnce));
}

export function Many({
  sheet,
  chosen,
  selecting,
  onSelect,
  onChanged,
}: {
  /** Null: none is read yet. */
  sheet: number | null;
  chosen: readonly OpenWork[];
  selecting: boolean;
  onSelect: (on: boolean) => void;
  /** The sheet was written to. */
  onChanged: () => void;
}) {
  const { t, call } = useSidebar();
  const { attempt, busy, failure } = useAttempt();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [did, setDid] = useState<Did | null>(null);
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState<readonly LeftOut[]>([]);
  const orders = chosen.map(({ row, orderId }) => ({ row, orderId }));
  const count = (all: number, out: readonly LeftOut[]) => ({
    count: all,
    ...(out.length === 0 ? {} : { left: out.length }),
  });

  const pass = async (what: What, dry: boolean): Promise<Pick<Did, 'cells' | 'left'>> => {
    if (sheet === null) return { cells: [], left: [] };
    const cells: WrittenCell[] = [];
    const out: LeftOut[] = [];
    for (const part of partsOf(orders)) {
      const done = accepted(await call('many', { sheet, orders: part, what, to: null, dry }));
      cells.push(...done.done);
      out.push(...done.left);
      if (!dry) setDid({ sheet, what, cells: [...cells], left: [...out] });
    }
    return { cells, left: out };
  };

  const ask = (what: What) =>
    attempt(async () => {
      setSaid('');
      setLeft([]);
      const { cells, left: out } = await pass(what, true);
      setAsking({ what, count: cells.length, left: out });
    });

  const act = (what: What) =>
    attempt(async () => {
      setAsking(null);
      await pass(what, false);
      onSelect(false);
      onChanged();
    });

  const undo = ({ sheet: of, what, cells }: Did) =>
    attempt(async () => {
      const out: LeftOut[] = [];
      for (const part of partsOf(cells))
        out.push(...accepted(await call('undoMany', { sheet: of, what, cells: part })).left);
      setDid(null);
      setLeft(out);
      setSaid(t(sidebarWords.undone));
      onChanged();
    });

  const letters = (save: boolean) =>
    attempt(async () => {
      if (sheet === null) return;
      const texts: string[] = [];
      const out: LeftOut[] = [];
      for (const part of partsOf(orders)) {
        const got = accepted(await call('manyLetters', { sheet, orders: part }));
        texts.push(
          ...got.letters.map(({ orderId, row, text }) => {
            const name = orderId || t(sidebarWords.row, { row });
            return `${t(sidebarWords.order)} ${name}\n\n${text}`;
          }),
        );
        out.push(...got.left);
      }
      const text = texts.join('\n\n————————\n\n');
      const done = save ? saveText('claim-desk-letters.txt', text) : await copyText(text);
      setLeft(out);
      setSaid(
        done ? t(sidebarWords.many_letters, count(texts.length, out)) : t(sidebarWords.no_copy),
      );
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
          <p role="status">{t(questions[asking.what], count(asking.count, asking.left))}</p>
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
            <button type="button" onClick={() => setAsking(null)}>
              {t(sidebarWords.select_none)}
            </button>
          </div>
        </div>
      )}
      <div class="row" hidden={sheet === null}>
        <button
          type="button"
          aria-pressed={selecting}
          aria-keyshortcuts="x"
          title="X"
          onClick={() => {
            setAsking(null);
            onSelect(!selecting);
          }}
        >
          {t(selecting ? sidebarWords.select_none : sidebarWords.select)}
        </button>
        {selecting && (
          <span class="grow">{t(sidebarWords.selected, { count: orders.length })}</span>
        )}
      </div>
      {selecting && orders.length > 0 && asking === null && (
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
