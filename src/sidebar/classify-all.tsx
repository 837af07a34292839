// Classify all orders, with how far it is, a way to stop, and what came of it.
import { sidebarWords } from '../text/sidebar';
import { useSidebar } from './context';
import { Failed, Progress, Said } from './parts';
import type { Surveying } from './sheet-pass';

const namedAtMost = 5;

export function ClassifyAll({ survey, run, stop }: Surveying) {
  const { t } = useSidebar();
  const { state, done, all } = survey;
  const running = state === 'running';
  const ended = state === 'done' || state === 'stopped';
  return (
    <div class="classify">
      {running && (
        <Progress done={done} all={all} label={t(sidebarWords.classifying, { done, all })} />
      )}
      {state === 'failed' ? (
        <Failed sentence={survey.sentence} onRetry={run} />
      ) : (
        <button type="button" class={running ? '' : 'primary'} onClick={running ? stop : run}>
          {t(sidebarWords[running ? 'stop' : state === 'stopped' ? 'go_on' : 'classify'])}
        </button>
      )}
      <Said>
        {state === 'stopped' && t(sidebarWords.classify_stopped, { done, all })}
        {state === 'done' && `${t(sidebarWords.classified)} ${survey.summary}`}
      </Said>
      {state === 'done' &&
        survey.doubts.map((doubt) => (
          <p key={doubt} class="faint">
            {doubt}
          </p>
        ))}
      {ended && survey.problems.length > 0 && (
        <details>
          <summary>{t(sidebarWords.classify_problems)}</summary>
          <ul>
            {survey.problems.slice(0, namedAtMost).map(({ sentence, row, count }) => (
              <li key={sentence}>
                {count === 1
                  ? t(sidebarWords.problem_one, { row, sentence })
                  : t(sidebarWords.problem_more, { row, more: count - 1, count, sentence })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
