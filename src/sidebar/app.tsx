// The frame: four views behind tabs, in the seller's language.
import { useEffect, useState } from 'preact/hooks';
import type { Begin } from '../addon/panel/start';
import { type UiLanguage, uiLanguages } from '../base/ids';
import { sidebarWords } from '../text/sidebar';
import { callScript } from './bridge';
import { Context, contextIn, sentenceOf } from './context';
import { Busy, Failed } from './parts';
import { type View, views } from './view';
import { Views } from './views';

const browserLanguage = (): UiLanguage => (/^zh/i.test(navigator.language) ? 'zh' : 'en');

export function App() {
  const [language, setLanguage] = useState<UiLanguage | null>(null);
  const [begin, setBegin] = useState<Begin>('order');
  const [view, setView] = useState<View>('today');
  const [failure, setFailure] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const desk = contextIn(language ?? browserLanguage());
  const { t } = desk;

  useEffect(() => {
    setFailure(null);
    callScript('start', { language: browserLanguage() }).then(
      (told) => {
        setLanguage(told.language);
        setBegin(told.begin);
        if (told.begin !== 'order') setView('setup');
      },
      (error: unknown) => setFailure(sentenceOf(error, desk)),
    );
  }, [tries]);

  // A page around the sidebar may change its language; Google's never does.
  useEffect(() => {
    function hear(event: Event): void {
      const given: { language?: unknown } = event instanceof MessageEvent ? Object(event.data) : {};
      const said = uiLanguages.find((each) => each === given.language);
      if (said !== undefined) setLanguage(said);
    }
    window.addEventListener('claim-desk-language', hear);
    return () => window.removeEventListener('claim-desk-language', hear);
  }, []);

  // Each view begins at its top, not where the one before was left.
  useEffect(() => window.scrollTo(0, 0), [view]);

  useEffect(() => {
    document.documentElement.lang = desk.language === 'zh' ? 'zh-CN' : 'en';
  }, [desk.language]);

  if (failure !== null)
    return (
      <Context.Provider value={desk}>
        <main>
          <Failed sentence={failure} onRetry={() => setTries(tries + 1)} />
        </main>
      </Context.Provider>
    );
  return (
    <Context.Provider value={desk}>
      <header>
        <h1 class="hidden">Claim Desk</h1>
        <div role="tablist" aria-label={t(sidebarWords.views)}>
          {views.map((each, at) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`tab-${each}`}
              aria-selected={each === view}
              aria-controls="view"
              tabIndex={each === view ? 0 : -1}
              onClick={() => setView(each)}
              onKeyDown={(event) => {
                const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                const to = views[(at + step + views.length) % views.length];
                if (step === 0 || to === undefined) return;
                setView(to);
                document.getElementById(`tab-${to}`)?.focus();
              }}
            >
              {t(sidebarWords[each])}
            </button>
          ))}
        </div>
      </header>
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          {language === null ? (
            <Busy />
          ) : (
            <Views view={view} begin={begin} show={setView} onLanguage={setLanguage} />
          )}
        </div>
      </main>
    </Context.Provider>
  );
}
