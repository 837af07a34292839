// How results are written, as values or as formulas, and the run that writes them.

import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { SetupView } from '../../addon/panel/setup';
import { setupWords as words } from '../../text/sidebar-setup';
import { ClassifyAll } from '../classify-all';
import { accepted, useSidebar } from '../context';
import { Section, useAttempt } from '../parts';
import type { Surveying } from '../sheet-pass';
import type { InTurn } from './in-turn';

type Mode = 'values' | 'formulas';

const modes: readonly Mode[] = ['values', 'formulas'];
const helps = { values: words.values_help, formulas: words.formulas_help } as const;
const switches = { values: words.switch_values, formulas: words.switch_formulas } as const;

export function Results({
  view,
  onView,
  inTurn,
  classifying,
  results,
}: {
  view: SetupView;
  onView: (view: SetupView) => void;
  inTurn: InTurn;
  classifying: Surveying;
  /** Where the run stands. */
  results: RefObject<HTMLDivElement | null>;
}) {
  const { t, call } = useSidebar();
  const { mode } = view;
  const [chosen, setChosen] = useState<Mode | null>(null);
  const choice = chosen ?? (mode === 'formulas' ? mode : 'values');
  const { attempt, busy, failure } = useAttempt();
  // Guesses are to be looked at first; their own button is the one to press.
  const guessed = view.columns.some(({ sure, field }) => field !== null && !sure);
  const running = classifying.survey.state === 'running';

  const prepare = () =>
    attempt(async () => {
      onView(accepted(await inTurn(() => call('prepare', { mode: choice }))));
      setChosen(null);
      classifying.run();
      // The button that was pressed is gone.
      results.current?.focus();
    });

  return (
    <Section title={t(words.results)}>
      <fieldset class="modes" disabled={busy || running}>
        <legend class={mode === 'none' ? '' : 'hidden'}>{t(words.none_yet)}</legend>
        {modes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="mode"
              value={each}
              checked={choice === each}
              onChange={() => setChosen(each)}
            />
            <span>
              {t(words[each])}
              <small class="faint">{t(helps[each])}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {choice !== mode && (
        <button
          type="button"
          class={mode === 'none' && !guessed ? 'primary' : ''}
          disabled={busy || running}
          onClick={prepare}
        >
          {t(busy ? words.preparing : mode === 'none' ? words.prepare : switches[choice])}
        </button>
      )}
      {failure}
      <div ref={results} tabIndex={-1}>
        {mode !== 'none' && <ClassifyAll {...classifying} />}
      </div>
    </Section>
  );
}
