// Further tabs that Classify may read beside the sheet: offered, and read only once the seller agrees.

import { useEffect, useState } from 'preact/hooks';
import type { FurtherTab, FurtherView } from '../../addon/panel/further';
import { furtherPageWords as words } from '../../text/sidebar-setup';
import { accepted, useSidebar } from '../context';
import { Section, useAttempt } from '../parts';
import type { InTurn } from './in-turn';

export function Further({ inTurn }: { inTurn: InTurn }) {
  const { t, call } = useSidebar();
  const [view, setView] = useState<FurtherView | null>(null);
  const [said, setSaid] = useState('');
  // A box stays as it was ticked while that is saved.
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { attempt, failure } = useAttempt();

  useEffect(() => {
    void attempt(async () => setView(await inTurn(() => call('furtherTabs', {}))));
  }, []);

  const agree = ({ name }: FurtherTab, agreed: boolean) =>
    attempt(async () => {
      setTicked((now) => new Map([...now, [name, agreed]]));
      const saving = inTurn(() => call('agreeTab', { name, agreed }));
      setView(accepted(await saving.finally(() => setTicked(new Map()))));
      setSaid(t(agreed ? words.agreed : words.left_out, { name }));
    });

  if (failure === null && (view === null || view.tabs.length === 0)) return null;
  return (
    <Section title={t(words.title)}>
      <p class="faint">{t(words.help)}</p>
      <fieldset class="modes">
        <legend class="hidden">{t(words.title)}</legend>
        {(view?.tabs ?? []).map((tab) => (
          <label key={tab.name}>
            <input
              type="checkbox"
              checked={ticked.get(tab.name) ?? tab.agreed}
              onChange={({ currentTarget }) => agree(tab, currentTarget.checked)}
            />
            <span>
              <bdi>{tab.name}</bdi>
              <small class="faint">{tab.told}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status">{said}</p>
      {failure}
    </Section>
  );
}
