// The four views and what they share: the reading of the sheet, the filter, the row to show, and the
// order that was done with last.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Place } from '../addon/panel/open';
import type { Which } from '../addon/panel/sheets';
import type { Begin } from '../addon/panel/start';
import type { UiLanguage } from '../base/ids';
import { useSidebar } from './context';
import { Dashboard } from './dashboard/dashboard';
import type { Taught } from './dashboard/lessons';
import { useFinished } from './finished';
import { useKeys } from './keys';
import { KeysHelp } from './keys-help';
import { Order } from './order/order';
import type { Wanted } from './order/wanted';
import { Reading } from './reading';
import { type Draft, noDraft } from './setup/draft';
import { Setup } from './setup/setup';
import { useSurvey } from './sheet-pass';
import { type Filter, found, grouped, noFilter } from './today/groups';
import { Today } from './today/today';
import type { View } from './view';

export function Views({
  view,
  begin,
  show,
  onLanguage,
}: {
  view: View;
  /** What the sidebar was opened for. */
  begin: Begin;
  show: (view: View) => void;
  onLanguage: (language: UiLanguage) => void;
}) {
  const { call, language } = useSidebar();
  const [which, setWhich] = useState<Which | null>(null);
  const looking = useSurvey((going) => call('look', { ...going, which }), { goesOn: false });
  const classifying = useSurvey((going) => call('classify', going), { goesOn: true });
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [taught, onTaught] = useState<Taught | null>(null);
  const [draft, setDraft] = useState<Draft>(noDraft);
  const { survey, run } = looking;
  const needsSheet = view === 'today' || view === 'dashboard';

  useEffect(() => {
    if (needsSheet && survey.state === 'none') run();
  }, [needsSheet]);

  // What was read is in the words of the language before, or of other sheets.
  useEffect(() => {
    if (survey.state !== 'none') run();
  }, [language, which]);

  useEffect(() => {
    if (begin === 'classify') classifying.run();
  }, [begin]);

  const all = useMemo(() => grouped(survey.work), [survey.work]);
  const groups = useMemo(() => found(all, filter), [all, filter]);
  const line = useMemo(
    () =>
      groups.flatMap(({ id, work }) =>
        // What waits is looked at in its own group, and is nobody's next.
        id === 'waiting' && filter.show !== 'waiting' ? [] : work,
      ),
    [groups],
  );

  /** Shows an order, and goes to its sheet and row. */
  function open({ sheet, row, orderId }: Place): void {
    setWanted({ at: { sheet, row, orderId }, time: (wanted?.time ?? 0) + 1 });
    show('order');
    // Jumping is for the eye; the order is shown even if the sheet cannot follow.
    call('go', { sheet, row }).catch(() => undefined);
  }

  // Back to the list without the tabs, and on in it where it was left.
  useKeys(
    {
      t: () => show('today'),
      '/': () => {
        show('today');
        window.setTimeout(() => document.querySelector<HTMLElement>('[type=search]')?.focus());
      },
    },
    view !== 'today',
  );

  const { justDone, onDone, onUndone } = useFinished(looking, line, open);

  return (
    <>
      <div hidden={view !== 'order'}>
        <Order
          active={view === 'order'}
          wanted={wanted}
          line={line}
          onOpen={open}
          justDone={justDone}
          onDone={onDone}
          onUndone={onUndone}
        />
      </div>
      {view === 'today' && (
        <Today
          surveying={looking}
          groups={groups}
          filter={filter}
          onFilter={setFilter}
          onWhich={setWhich}
          last={wanted?.at ?? null}
          onOpen={open}
        />
      )}
      {view === 'dashboard' && (
        <div class="stack">
          <Reading {...looking}>{survey.sheets?.read}</Reading>
          {survey.books !== null && (
            <Dashboard
              books={survey.books}
              asOf={survey.today}
              account={survey.account}
              proposed={survey.proposed}
              how={survey.how}
              work={survey.work}
              lessons={{ taught, onTaught }}
              onOpen={open}
              onList={(only) => {
                setFilter(only);
                show('today');
              }}
            />
          )}
        </div>
      )}
      {view === 'setup' && (
        <Setup
          classifying={classifying}
          draft={draft}
          onDraft={setDraft}
          onOpen={open}
          onLanguage={onLanguage}
        />
      )}
      <KeysHelp />
    </>
  );
}
