// What the seller's own closed orders teach: how to have fewer disputes, and which settings they propose. Read when it is
// first opened; a proposal is seen in its effects before it is applied, and taken back in one step.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarCalls } from '../../addon/panel/calls';
import type { Place } from '../../addon/panel/open';
import type { UiLanguage } from '../../base/ids';
import { sidebarWords } from '../../text/sidebar';
import { dashboardWords as words } from '../../text/sidebar-dashboard';
import { accepted, useSidebar } from '../context';
import { Progress, useAttempt } from '../parts';
import { keyOf } from '../place';
import { Preview } from '../setup/preview';

type Of<K extends keyof SidebarCalls, Kind extends string> = Extract<
  ReturnType<SidebarCalls[K]>,
  { kind: Kind }
>;
type PastPart = Of<'past', 'past'>;
type Seen = ReturnType<SidebarCalls['lessons']>;

const rowsInPart = 1000;
/** So many closed orders are handed over at once, the last ones of the sheet. */
const mostOrders = 20_000;

function Lesson({
  lesson: { text, orders, more },
  onOpen,
}: {
  lesson: Seen['found'][number];
  onOpen: (at: Place) => void;
}) {
  const { t } = useSidebar();
  return (
    <li>
      {text}
      <details>
        <summary>{t(words.lesson_orders, { count: orders.length + more })}</summary>
        {orders.map((at) => (
          <button key={keyOf(at)} type="button" class="quiet" onClick={() => onOpen(at)}>
            {at.orderId}
          </button>
        ))}
        {more > 0 && t(words.lesson_more, { count: more })}
      </details>
    </li>
  );
}

function Lines({ all }: { all: readonly string[] }) {
  return (
    <ul class="lessons">
      {all.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

function Proposed({
  seen,
  rows,
  onOpen,
  onDone,
}: {
  seen: Seen;
  rows: number;
  onOpen: (at: Place) => void;
  /** The settings were changed. */
  onDone: () => void;
}) {
  const { t, call } = useSidebar();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [tries, setTries] = useState(false);
  const { attempt, busy, failure } = useAttempt();
  const { proposed, back } = seen;
  const chosen = proposed.filter(({ name }) => !left.includes(name));
  const values = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));

  const step = (asks: () => Promise<Of<'undoLearnt', 'done'>>) =>
    attempt(async () => {
      await asks();
      onDone();
    });

  return (
    <>
      {proposed.length > 0 && (
        <fieldset class="modes">
          <legend class="hidden">{seen.learntHead}</legend>
          {proposed.map(({ name, text }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={!left.includes(name)}
                onChange={() =>
                  setLeft(
                    left.includes(name) ? left.filter((each) => each !== name) : [...left, name],
                  )
                }
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen.length > 0 &&
        (tries ? (
          <>
            <Preview
              rows={rows}
              readable
              tried={{ columns: [], values }}
              onWrong={() => {}}
              onOpen={onOpen}
            />
            <button
              type="button"
              class="primary"
              disabled={busy}
              onClick={() => step(async () => accepted(await call('applyLearnt', { values })))}
            >
              {t(words.lesson_apply)}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setTries(true)}>
            {t(words.lesson_try)}
          </button>
        ))}
      {back !== null && (
        <p class="note">
          {back}{' '}
          <button
            type="button"
            disabled={busy}
            onClick={() => step(async () => accepted(await call('undoLearnt', {})))}
          >
            {t(words.lesson_back)}
          </button>
        </p>
      )}
      {failure}
    </>
  );
}

/** What was read, kept while another view is shown. */
export interface Taught {
  readonly seen: Seen;
  /** How long the sheet is. */
  readonly rows: number;
  /** There are more closed orders than were handed over. */
  readonly isCut: boolean;
  readonly language: UiLanguage;
}

export function Lessons({
  taught,
  onTaught,
  onOpen,
}: {
  taught: Taught | null;
  onTaught: (taught: Taught) => void;
  onOpen: (at: Place) => void;
}) {
  const { t, call, language } = useSidebar();
  const [at, setAt] = useState<Pick<PastPart, 'done' | 'all'>>({ done: 0, all: 0 });
  const [opened, setOpened] = useState(taught !== null);
  const { attempt, busy, failure } = useAttempt();
  const here = useRef(true);
  const seen = taught?.seen;

  const read = () =>
    attempt(async () => {
      let past: PastPart['past'] = [];
      let found = 0;
      let from: PastPart['next'] = null;
      let rows = 0;
      for (let more = true; more && here.current; ) {
        const part: PastPart = accepted(await call('past', { from, rows: rowsInPart }));
        past = [...past, ...part.past].slice(-mostOrders);
        found += part.past.length;
        from = part.next;
        more = from !== null;
        rows = part.all;
        setAt(part);
      }
      if (!here.current) return;
      const isCut = found > mostOrders;
      onTaught({ seen: await call('lessons', { past }), rows, isCut, language });
    });

  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  useEffect(() => {
    if (opened && taught?.language !== language) void read();
  }, [opened, language]);

  return (
    <details
      class="section"
      open={opened}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        <h2>{t(words.lessons)}</h2>
      </summary>
      {busy && <Progress {...at} label={t(sidebarWords.reading, at)} />}
      {failure}
      {taught && seen && (
        <div class="stack">
          <p>
            <b>{seen.head}</b>
          </p>
          {taught.isCut && <p class="note">{t(words.lesson_last, { count: mostOrders })}</p>}
          <ol class="lessons">
            {seen.found.map((each) => (
              <Lesson key={each.text} lesson={each} onOpen={onOpen} />
            ))}
          </ol>
          <p>{seen.generalHead}</p>
          <Lines all={seen.general} />
          <h3>{t(words.learnt)}</h3>
          <p>{seen.learntHead}</p>
          <Proposed seen={seen} rows={taught.rows} onOpen={onOpen} onDone={read} />
          <Lines all={seen.same} />
          {seen.notes.map(({ head, lines }) => (
            <details key={head}>
              <summary>{head}</summary>
              <Lines all={lines} />
            </details>
          ))}
        </div>
      )}
    </details>
  );
}
