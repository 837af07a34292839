// The four views and what they share: the reading of the sheet, the filter, the row to show, and the
// order that was done with last.

import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../addon/panel/open';
import type { OpenWork } from '../addon/panel/sheet-pass';
import type { Begin } from '../addon/panel/start';
import type { Day } from '../base/day';
import type { UiLanguage } from '../base/ids';
import { sayDay } from '../base/say';
import { sidebarWords } from '../text/sidebar';
import { useSidebar } from './context';
import { Dashboard } from './dashboard/dashboard';
import type { Taught } from './dashboard/lessons';
import { KeysHelp } from './keys-help';
import type { Done } from './order/done';
import { Order } from './order/order';
import type { Wanted } from './order/wanted';
import { Reading } from './reading';
import { type Draft, noDraft } from './setup/draft';
import { Setup } from './setup/setup';
import { useSurvey } from './sheet-pass';
import { type Filter, grouped, matching, noFilter } from './today/groups';
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
  const { t, call, language } = useSidebar();
  const looking = useSurvey((going) => call('look', going), { goesOn: false });
  const classifying = useSurvey((going) => call('classify', going), { goesOn: true });
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [finished, setFinished] = useState<readonly OpenWork[]>([]);
  const [justDone, setJustDone] = useState<Done | null>(null);
  const [taught, onTaught] = useState<Taught | null>(null);
  const [draft, setDraft] = useState<Draft>(noDraft);
  const { survey, run, change } = looking;
  const needsSheet = view === 'today' || view === 'dashboard';

  useEffect(() => {
    if (needsSheet && survey.state === 'none') run();
  }, [needsSheet]);

  // What was read is in the words of the language before.
  useEffect(() => {
    if (survey.state !== 'none') run();
  }, [language]);

  useEffect(() => {
    if (begin === 'classify') classifying.run();
  }, [begin]);

  const line = grouped(matching(survey.work, filter)).flatMap(({ id, work }) =>
    // What waits is looked at in its own group, and is nobody's next.
    id === 'waiting' && filter.show !== 'waiting' ? [] : work,
  );
  const waitingFrom = (each: OpenWork, until: Day): OpenWork => ({
    ...each,
    waits: true,
    left: until - survey.today,
    dueText: sayDay(until, language),
  });

  /** Shows the order of a row, and selects the row in the sheet. */
  function open(each: Pick<OpenWork, 'row'>): void {
    setWanted({ sheet: survey.sheet?.id ?? null, row: each.row, at: (wanted?.at ?? 0) + 1 });
    show('order');
    // Jumping is for the eye; the order is shown even if the sheet cannot follow.
    if (survey.sheet !== null)
      call('go', { sheet: survey.sheet.id, row: each.row }).catch(() => undefined);
  }

  const other = (row: number) => survey.work.filter((each) => each.row !== row);

  /** Puts an order back into the list as it was before it was done with. */
  function restore(at: Place): void {
    if (at.sheet !== survey.sheet?.id) return;
    const before = finished.find((each) => each.row === at.row);
    const waits = survey.work.find((each) => each.row === at.row && each.waits);
    // How late it is by the rules is known when the sheet is read again.
    const back = before ?? (waits && { ...waits, waits: false, left: 0 });
    if (back === undefined) return;
    setFinished(finished.filter((each) => each !== before));
    change([...other(at.row), back]);
  }

  /** Whether the view goes on to the next order of the list. */
  function onDone(at: Place, done: Done | null): boolean {
    setJustDone(null);
    if (done === null) {
      restore(at);
      return false;
    }
    const place = line.findIndex((each) => each.row === at.row);
    const gone = survey.work.find((each) => each.row === at.row);
    if (gone === undefined || at.sheet !== survey.sheet?.id) {
      if (done.what === 'waiting') setJustDone(done);
      return false;
    }
    setFinished([...finished.filter((each) => each.row !== at.row), gone]);
    change([...other(at.row), ...(done.what === 'handled' ? [] : [waitingFrom(gone, done.until)])]);
    const next = place < 0 ? undefined : (line[place + 1] ?? line[place - 1]);
    if (next !== undefined || done.what === 'waiting') setJustDone(done);
    if (next === undefined) return false;
    open(next);
    return true;
  }

  function onUndone({ at }: Done): void {
    setJustDone(null);
    restore(at);
    open(at);
  }

  return (
    <>
      <div hidden={view !== 'order'}>
        <Order
          active={view === 'order'}
          wanted={wanted}
          line={line}
          lineOf={survey.sheet?.id ?? null}
          onOpen={open}
          justDone={justDone}
          onDone={onDone}
          onUndone={onUndone}
        />
      </div>
      {view === 'today' && (
        <Today surveying={looking} filter={filter} onFilter={setFilter} onOpen={open} />
      )}
      {view === 'dashboard' && (
        <div class="stack">
          <Reading {...looking}>
            {survey.sheet !== null && t(sidebarWords.sheet_read, { sheet: survey.sheet.name })}
          </Reading>
          {survey.books !== null && (
            <Dashboard
              books={survey.books}
              asOf={survey.today}
              account={survey.account}
              proposed={survey.proposed}
              how={survey.how}
              work={survey.work}
              lessons={{ taught, onTaught }}
              onOpen={(row) => open({ row })}
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
          onOpen={(row) => open({ row })}
          onLanguage={onLanguage}
        />
      )}
      <KeysHelp />
    </>
  );
}
