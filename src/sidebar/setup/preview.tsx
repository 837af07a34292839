// What Classify would give with what is tried out, and which orders change by it, before anything is written.

import { useEffect } from 'preact/hooks';
import type { SidebarCalls } from '../../addon/panel/calls';
import type { Place } from '../../addon/panel/open';
import type { Part } from '../../addon/panel/sheet-pass';
import { setupWords as words } from '../../text/sidebar-setup';
import { useSidebar } from '../context';
import { Failed, Progress, useSettled } from '../parts';
import { useSurvey } from '../sheet-pass';
import type { Tried } from './draft';

export type Wrong = Extract<ReturnType<SidebarCalls['preview']>, { kind: 'part' }>['wrong'];

/** A longer sheet is not read again at each choice, but when asked. */
const atOnce = 2000;
/** In milliseconds. */
const pause = 300;

function Orders({
  changes,
  onOpen,
}: {
  changes: NonNullable<Part['changes']>;
  onOpen: (at: Place) => void;
}) {
  const { t } = useSidebar();
  const { list, more } = changes;
  if (list.length === 0) return null;
  return (
    <details>
      <summary>{t(words.which)}</summary>
      <ul>
        {list.map(({ at, text }) => (
          <li key={at.row}>
            <button type="button" class="quiet" onClick={() => onOpen(at)}>
              {text}
            </button>
          </li>
        ))}
        {more > 0 && <li>{t(words.which_more, { count: more })}</li>}
      </ul>
    </details>
  );
}

export function Preview({
  rows,
  readable,
  tried,
  onWrong,
  onOpen,
}: {
  /** How long the sheet is. */
  rows: number;
  /** Orders can be read, as things are tried out. */
  readable: boolean;
  tried: Tried;
  /** Told which values cannot be used. */
  onWrong: (wrong: Wrong) => void;
  onOpen: (at: Place) => void;
}) {
  const { t, call, language } = useSidebar();
  const { survey, run, stop } = useSurvey(
    async (going) => {
      const part = await call('preview', { ...going, ...tried });
      if (part.kind === 'part') onWrong(part.wrong);
      return part;
    },
    { goesOn: false },
  );
  const settled = useSettled(pause);
  const byItself = readable && rows <= atOnce;
  const { state, done, all, summary, changes, sentence } = survey;
  const running = state === 'running';
  const asked = JSON.stringify([tried, language]);

  useEffect(() => {
    if (byItself) settled(run);
    else if (running) stop();
  }, [asked, byItself]);

  return (
    <div class="preview note" aria-busy={running}>
      <h3>{t(words.preview)}</h3>
      <div role="status">
        {!readable && <p>{t(words.preview_open)}</p>}
        {readable && running && <p>{t(words.previewing)}</p>}
        {readable && state === 'done' && (
          <>
            {changes && (
              <p>
                <b>{changes.sentence}</b>
              </p>
            )}
            <p class={changes ? 'counts faint' : 'counts'}>{summary}</p>
            <p class="faint">{t(words.not_written)}</p>
          </>
        )}
      </div>
      {readable && state === 'done' && changes && <Orders changes={changes} onOpen={onOpen} />}
      {running && !byItself && <Progress done={done} all={all} label={t(words.previewing)} />}
      {readable && state === 'failed' && <Failed sentence={sentence} onRetry={run} />}
      {readable && !byItself && !running && state !== 'failed' && (
        <button type="button" onClick={run}>
          {t(words.preview_now)}
        </button>
      )}
    </div>
  );
}
