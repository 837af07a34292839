// The set-up: how the sheet was understood, what its columns are, how results are written, the shop.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../addon/panel/open';
import type { SetupView } from '../../addon/panel/setup';
import type { UiLanguage } from '../../base/ids';
import { setupWords as words } from '../../text/sidebar-setup';
import { accepted, sentenceOf, useSidebar } from '../context';
import { Busy, Failed, Problems, Section, useAttempt } from '../parts';
import type { Surveying } from '../sheet-pass';
import { Columns } from './columns';
import { Diagnosis } from './diagnosis';
import { type Draft, noDraft } from './draft';
import { Foot } from './foot';
import { Further } from './further';
import { type InTurn, useInTurn } from './in-turn';
import type { Wrong } from './preview';
import { Results } from './results';
import { Shop } from './shop';
import './setup.css';

/** The tabs where all settings, letters and rules stand. */
function Tabs({ inTurn }: { inTurn: InTurn }) {
  const { t, call } = useSidebar();
  const { attempt, failure } = useAttempt();

  const open = (tab: 'settings' | 'letters' | 'rules') =>
    attempt(async () => {
      accepted(await inTurn(() => call('openTab', { tab })));
    });

  return (
    <>
      <div class="row">
        <button type="button" onClick={() => open('settings')}>
          {t(words.open_settings)}
        </button>
        <button type="button" onClick={() => open('letters')}>
          {t(words.open_letters)}
        </button>
        <button type="button" onClick={() => open('rules')}>
          {t(words.open_rules)}
        </button>
      </div>
      {failure}
    </>
  );
}

function Found({ view, onRefresh }: { view: SetupView; onRefresh: () => void }) {
  const { t } = useSidebar();
  return (
    <section class="stack">
      <div class={view.ready ? 'note good' : 'note bad'}>
        <p>
          <b>
            <bdi>{view.sheet}</bdi>
          </b>
        </p>
        <p>{view.found}</p>
        {view.doubts.map((doubt) => (
          <p key={doubt} class="faint">
            {doubt}
          </p>
        ))}
        <button type="button" onClick={onRefresh}>
          {t(words.refresh)}
        </button>
      </div>
      <Problems title={t(words.problems)} all={view.problems} />
      <Problems title={t(words.letter_problems)} all={view.letterProblems} />
    </section>
  );
}

export function Setup({
  classifying,
  draft: all,
  onDraft,
  onOpen,
  onLanguage,
}: {
  classifying: Surveying;
  /** Kept while another view is shown. */
  draft: Draft;
  onDraft: (change: (now: Draft) => Draft) => void;
  /** Shows an order. */
  onOpen: (at: Place) => void;
  /** The seller's own language was changed here. */
  onLanguage: (language: UiLanguage) => void;
}) {
  const desk = useSidebar();
  const { t, call, language } = desk;
  const inTurn = useInTurn();
  const [view, setView] = useState<SetupView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [loads, setLoads] = useState(0);
  const [wrong, setWrong] = useState<Wrong>([]);
  const results = useRef<HTMLDivElement>(null);

  async function load(): Promise<void> {
    setFailure(null);
    try {
      setView(await inTurn(() => call('setup', {})));
      setLoads((count) => count + 1);
    } catch (error) {
      setFailure(sentenceOf(error, desk));
    }
  }

  useEffect(() => {
    load();
  }, [language]);

  const { state } = classifying.survey;
  useEffect(() => {
    if (state === 'done' && view !== null) inTurn(() => call('setup', {})).then(setView, () => {});
  }, [state]);

  if (failure !== null) return <Failed sentence={failure} onRetry={load} />;
  if (view === null) return <Busy />;
  const { sheet } = view;
  // Columns are said of one sheet.
  const draft = all.sheet === sheet ? all : { ...all, sheet, columns: noDraft.columns };
  const change = (to: (now: Draft) => Draft) =>
    onDraft((now) => to(now.sheet === sheet ? now : { ...draft, values: now.values }));
  const given = { view, onView: setView, inTurn };
  const running = { classifying, results };
  return (
    <div class="setup stack">
      <Found view={view} onRefresh={load} />
      {view.columns.length > 0 && (
        <Columns
          key={sheet}
          view={view}
          draft={draft.columns}
          onDraft={(to) => change((now) => ({ ...now, columns: to(now.columns) }))}
        />
      )}
      {view.ready && <Further key={loads} inTurn={inTurn} />}
      {view.ready && <Results {...given} {...running} />}
      <Shop
        {...given}
        draft={draft.values}
        onDraft={(to) => change((now) => ({ ...now, values: to(now.values) }))}
        wrong={wrong}
        onLanguage={onLanguage}
      />
      <Section title={t(words.more)}>
        <Tabs inTurn={inTurn} />
        <Diagnosis inTurn={inTurn} />
      </Section>
      <Foot
        {...given}
        {...running}
        draft={draft}
        onDraft={change}
        onWrong={setWrong}
        onOpen={onOpen}
      />
    </div>
  );
}
