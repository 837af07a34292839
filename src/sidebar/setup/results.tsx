// How results are written, as values or as formulas, and the run that writes them.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetupView } from '../../addon/sidebar/setup';
import { setupWords as words } from '../../text/sidebar-setup';
import { ClassifyAll } from '../classify-all';
import { sentenceOf, useDesk } from '../desk';
import { Section } from '../parts';
import type { Surveying } from '../survey';
import type { InTurn } from './setup';

type Mode = 'values' | 'formulas';

const modes: readonly Mode[] = ['values', 'formulas'];
const helps = { values: words.values_help, formulas: words.formulas_help } as const;
const switches = { values: words.switch_values, formulas: words.switch_formulas } as const;

export function Results({
  view,
  onView,
  inTurn,
  classifying,
}: {
  view: SetupView;
  onView: (view: SetupView) => void;
  inTurn: InTurn;
  classifying: Surveying;
}) {
  const desk = useDesk();
  const { t, call } = desk;
  const { mode } = view;
  const [choice, setChoice] = useState<Mode>('values');
  const [busy, setBusy] = useState(false);
  const [sentence, setSentence] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const running = classifying.survey.state === 'running';

  useEffect(() => setChoice(mode === 'formulas' ? mode : 'values'), [mode]);

  async function prepare(): Promise<void> {
    setBusy(true);
    setSentence('');
    try {
      const now = await inTurn(() => call('prepare', { mode: choice }));
      if (now.kind === 'refused') setSentence(now.sentence);
      else {
        onView(now);
        classifying.run();
        // The button that was pressed is gone.
        place.current?.focus();
      }
    } catch (error) {
      setSentence(sentenceOf(error, desk));
    }
    setBusy(false);
  }

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
              onChange={() => setChoice(each)}
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
          class={mode === 'none' ? 'primary' : ''}
          disabled={busy || running}
          onClick={prepare}
        >
          {t(busy ? words.preparing : mode === 'none' ? words.prepare : switches[choice])}
        </button>
      )}
      <p class="status bad" role="status">
        {sentence}
      </p>
      <div ref={place} tabIndex={-1}>
        {mode !== 'none' && <ClassifyAll {...classifying} />}
      </div>
    </Section>
  );
}
