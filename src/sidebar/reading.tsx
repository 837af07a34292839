// How far the reading of the sheet is, with a way to stop it or to read it again.
import type { ComponentChildren } from 'preact';
import { sidebarWords } from '../text/sidebar';
import { useSidebar } from './context';
import { Failed, Progress } from './parts';
import type { Surveying } from './sheet-pass';

/** @param children what to say once it is read */
export function Reading({
  survey,
  run,
  stop,
  children,
}: Surveying & { children: ComponentChildren }) {
  const { t } = useSidebar();
  const { state, done, all, sentence } = survey;
  if (state === 'failed') return <Failed sentence={sentence} onRetry={run} />;
  const running = state === 'running';
  return (
    <>
      <div class="row">
        <p class="grow" role="status">
          {running ? t(sidebarWords.loading) : children}
        </p>
        <button type="button" onClick={running ? stop : run}>
          {t(running ? sidebarWords.stop : sidebarWords.refresh)}
        </button>
      </div>
      {running && <Progress done={done} all={all} label={t(sidebarWords.reading, { done, all })} />}
      {state === 'stopped' && <p class="note">{t(sidebarWords.partly, { done, all })}</p>}
    </>
  );
}
