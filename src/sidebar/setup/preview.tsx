// What Classify would give with the columns as they are chosen, worked out before anything is written.

import { useEffect } from 'preact/hooks';
import type { SetupView } from '../../addon/panel/setup';
import { setupWords as words } from '../../text/sidebar-setup';
import { useSidebar } from '../context';
import { Failed, Progress, useSettled } from '../parts';
import { useSurvey } from '../sheet-pass';
import { type Draft, saidIn } from './draft';

/** A longer sheet is not read again at each choice, but when asked. */
const atOnce = 2000;
/** In milliseconds. */
const pause = 300;

export function Preview({ view, draft }: { view: SetupView; draft: Draft }) {
  const { t, call, language } = useSidebar();
  const columns = saidIn(draft);
  const { survey, run, stop } = useSurvey((going) => call('preview', { ...going, columns }), {
    goesOn: false,
  });
  const settled = useSettled(pause);
  const readable = view.ready || columns.some(({ field }) => field === 'orderId');
  const byItself = readable && view.rows <= atOnce;
  const { state, done, all, summary, sentence } = survey;
  const running = state === 'running';
  const asked = JSON.stringify([columns, language]);

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
            <p class="counts">{summary}</p>
            <p class="faint">{t(words.not_written)}</p>
          </>
        )}
      </div>
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
