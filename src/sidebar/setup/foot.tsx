// What was said and not saved yet, or changed in its tab since the last Classify: what it would change, and the
// buttons that make it count.

import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Place } from '../../addon/panel/open';
import type { SetupView } from '../../addon/panel/setup';
import { sidebarWords } from '../../text/sidebar';
import { setupWords as words } from '../../text/sidebar-setup';
import { accepted, useSidebar } from '../context';
import { useAttempt } from '../parts';
import type { Surveying } from '../sheet-pass';
import { type Draft, triedIn, without } from './draft';
import type { InTurn } from './in-turn';
import { Preview, type Wrong } from './preview';

export function Foot({
  view,
  draft,
  onDraft,
  onView,
  onWrong,
  onOpen,
  inTurn,
  classifying,
  results,
}: {
  view: SetupView;
  draft: Draft;
  onDraft: (change: (now: Draft) => Draft) => void;
  onView: (view: SetupView) => void;
  onWrong: (wrong: Wrong) => void;
  onOpen: (at: Place) => void;
  inTurn: InTurn;
  classifying: Surveying;
  results: RefObject<HTMLDivElement | null>;
}) {
  const { t, call } = useSidebar();
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const { attempt, busy, failure } = useAttempt();
  const { ready, mode, changed, rows } = view;
  const { columns, values } = draft;
  const said = columns.size + values.size;
  const isFirst = mode === 'none';
  const guessed = view.columns.some(({ sure, field }) => field !== null && !sure);
  const tried = triedIn(draft);
  const readable = ready || tried.columns.some(({ field }) => field === 'orderId');
  const isChanged = changed && !isFirst;
  const hasTable = view.columns.length > 0;
  const isShown = said > 0 || (isFirst && hasTable) || isChanged;
  const canClassify = readable && hasTable && (said > 0 || isChanged || guessed);

  /** Whether all of it could be saved. */
  async function save(): Promise<boolean> {
    let wrong: Wrong = [];
    if (columns.size > 0)
      onView(accepted(await inTurn(() => call('confirmColumns', { columns: tried.columns }))));
    if (values.size > 0) {
      const saved = accepted(await inTurn(() => call('saveSettings', { values: tried.values })));
      onView(saved.view);
      wrong = saved.problems;
    }
    onWrong(wrong);
    const kept = new Map([...values].filter(([name]) => !wrong.some((each) => each.name === name)));
    onDraft((now) => ({
      ...now,
      columns: without(now.columns, columns),
      values: without(now.values, kept),
    }));
    const count = columns.size + kept.size;
    setTold(count === 0 ? '' : t(words.draft_saved, { count }));
    return wrong.length === 0;
  }

  const saveOnly = () =>
    attempt(async () => {
      await save();
      place.current?.focus();
    });

  const saveAndClassify = () =>
    attempt(async () => {
      if (!(await save())) return;
      if (isFirst)
        onView(accepted(await inTurn(() => call('prepare', { mode: 'values' as const }))));
      classifying.run();
      results.current?.focus();
    });

  const drop = () => {
    onWrong([]);
    onDraft((now) => ({ ...now, columns: new Map(), values: new Map() }));
  };

  return (
    <div class={isShown || told !== '' ? 'foot' : ''} ref={place} tabIndex={-1}>
      <p role="status">{said === 0 && told}</p>
      {said === 0 && isChanged && <p>{t(words.changed)}</p>}
      {isShown && hasTable && (
        <Preview rows={rows} readable={readable} tried={tried} onWrong={onWrong} onOpen={onOpen} />
      )}
      {(canClassify || said > 0) && (
        <div class="row">
          {canClassify && (
            <button type="button" class="primary" disabled={busy} onClick={saveAndClassify}>
              {t(said === 0 && isChanged ? sidebarWords.classify : words.save_and_classify)}
            </button>
          )}
          {said > 0 && (
            <>
              <button type="button" disabled={busy} onClick={saveOnly}>
                {t(words.save_only)}
              </button>
              <button type="button" disabled={busy} onClick={drop}>
                {t(words.drop)}
              </button>
            </>
          )}
        </div>
      )}
      {failure}
    </div>
  );
}
