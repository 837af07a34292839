// The four views and what they share: the reading of the sheet, the filter, and the row to show.

import { useEffect, useState } from 'preact/hooks';
import type { OrderView } from '../addon/panel/order';
import type { OpenWork } from '../addon/panel/sheet-pass';
import type { UiLanguage } from '../base/ids';
import { sidebarWords } from '../text/sidebar';
import { useSidebar } from './context';
import { Dashboard } from './dashboard/dashboard';
import { Order } from './order/order';
import type { Wanted } from './order/wanted';
import { type Filter, grouped, matching, noFilter } from './queue/groups';
import { Queue } from './queue/queue';
import { Reading } from './reading';
import { Setup } from './setup/setup';
import { useSurvey } from './sheet-pass';

export type View = 'order' | 'queue' | 'dashboard' | 'setup';

export function Views({
  view,
  begin,
  show,
  onLanguage,
}: {
  view: View;
  /** What the sidebar was opened for. */
  begin: 'order' | 'classify';
  show: (view: View) => void;
  onLanguage: (language: UiLanguage) => void;
}) {
  const { t, call, language } = useSidebar();
  const looking = useSurvey('look');
  const classifying = useSurvey('classify');
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [finished, setFinished] = useState<readonly OpenWork[]>([]);
  const { survey, run, change } = looking;
  const needsSheet = view === 'queue' || view === 'dashboard';

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

  function open(each: OpenWork): void {
    setWanted({ sheet: survey.sheet?.id ?? null, row: each.row, at: (wanted?.at ?? 0) + 1 });
    show('order');
    // Jumping is for the eye; the order is shown even if the sheet cannot follow.
    if (survey.sheet !== null)
      call('go', { sheet: survey.sheet.id, row: each.row }).catch(() => undefined);
  }

  function onHandled({ sheet, row }: OrderView['at'], handled: boolean): void {
    if (sheet !== survey.sheet?.id) return;
    const gone = survey.work.find((each) => each.row === row);
    if (handled && gone !== undefined) {
      setFinished([...finished, gone]);
      change(survey.work.filter((each) => each !== gone));
    }
    const back = finished.find((each) => each.row === row);
    if (!handled && back !== undefined) {
      setFinished(finished.filter((each) => each !== back));
      change([...survey.work, back]);
    }
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
          onHandled={onHandled}
        />
      </div>
      {view === 'queue' && (
        <Queue surveying={looking} filter={filter} onFilter={setFilter} onOpen={open} />
      )}
      {view === 'dashboard' && (
        <div class="stack">
          <Reading {...looking}>
            {survey.sheet !== null && t(sidebarWords.queue_of, { sheet: survey.sheet.name })}
          </Reading>
          {survey.books !== null && <Dashboard books={survey.books} asOf={survey.today} />}
        </div>
      )}
      {view === 'setup' && <Setup classifying={classifying} onLanguage={onLanguage} />}
    </>
  );
}
