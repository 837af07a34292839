// The four views and what they share: the reading of the sheet, the filter, the row to show, and the
// order that was just marked as handled.

import { useEffect, useState } from 'preact/hooks';
import type { OrderView } from '../addon/panel/order';
import type { OpenWork } from '../addon/panel/sheet-pass';
import type { Begin } from '../addon/panel/start';
import type { UiLanguage } from '../base/ids';
import { sidebarWords } from '../text/sidebar';
import { useSidebar } from './context';
import { Dashboard } from './dashboard/dashboard';
import { KeysHelp } from './keys-help';
import { Order } from './order/order';
import type { Wanted } from './order/wanted';
import { Reading } from './reading';
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
  const [justHandled, setJustHandled] = useState<OrderView['at'] | null>(null);
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

  const line = grouped(matching(survey.work, filter)).flatMap((group) => group.work);

  /** Shows the order of a row, and selects the row in the sheet. */
  function open(each: Pick<OpenWork, 'row'>): void {
    setWanted({ sheet: survey.sheet?.id ?? null, row: each.row, at: (wanted?.at ?? 0) + 1 });
    show('order');
    // Jumping is for the eye; the order is shown even if the sheet cannot follow.
    if (survey.sheet !== null)
      call('go', { sheet: survey.sheet.id, row: each.row }).catch(() => undefined);
  }

  /** Whether the view goes on to the next order of the list. */
  function onHandled(at: OrderView['at'], handled: boolean): boolean {
    setJustHandled(null);
    if (at.sheet !== survey.sheet?.id) return false;
    const back = finished.find((each) => each.row === at.row);
    if (!handled && back !== undefined) {
      setFinished(finished.filter((each) => each !== back));
      change([...survey.work, back]);
    }
    const place = line.findIndex((each) => each.row === at.row);
    const gone = line[place];
    if (!handled || gone === undefined) return false;
    setFinished([...finished, gone]);
    change(survey.work.filter((each) => each !== gone));
    const next = line[place + 1] ?? line[place - 1];
    if (next === undefined) return false;
    setJustHandled(at);
    open(next);
    return true;
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
          justHandled={justHandled}
          onHandled={onHandled}
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
            />
          )}
        </div>
      )}
      {view === 'setup' && <Setup classifying={classifying} onLanguage={onLanguage} />}
      <KeysHelp />
    </>
  );
}
