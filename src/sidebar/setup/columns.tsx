// The mapping: every column with what it is read as and examples, what was guessed first; the choices are
// tried out before they are saved.

import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ColumnView } from '../../addon/panel/columns';
import type { SetupView } from '../../addon/panel/setup';
import { setupWords as words } from '../../text/sidebar-setup';
import { accepted, useSidebar } from '../context';
import { Section, useAttempt } from '../parts';
import type { Surveying } from '../sheet-pass';
import { Column } from './column';
import { type Draft, saidIn, withGuesses, withSaid } from './draft';
import type { InTurn } from './in-turn';
import { Preview } from './preview';

/** A list that is filled when it is first opened: every line holds all the fields. */
function Folded({ title, children }: { title: string; children: () => preact.ComponentChildren }) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {opened && children()}
    </details>
  );
}

const groupsOf = (columns: readonly ColumnView[]) => {
  const guessed = columns.filter(({ sure, field }) => field !== null && !sure);
  const unread = columns.filter(({ field }) => field === null);
  return {
    guessed,
    unread,
    weighty: unread.filter(({ holds }) => holds !== ''),
    others: unread.filter(({ holds }) => holds === ''),
    known: columns.filter(({ sure, field }) => sure && field !== null),
  };
};

/** How much of the sheet was understood, in a sentence; never that all is clear where it is not. */
function useUnderstood(view: SetupView, groups: ReturnType<typeof groupsOf>): string {
  const { t } = useSidebar();
  const [guessed, unread, weighty] = [groups.guessed, groups.unread, groups.weighty].map(
    ({ length }) => length,
  );
  if (!view.ready) return t(words.choose_order);
  if (guessed === 0 && unread === 0) return t(words.columns_clear);
  return t(words.to_check, {
    guessed: guessed ?? 0,
    unread: unread ?? 0,
    ...(weighty ? { weighty } : {}),
  });
}

export function Columns({
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
  results: RefObject<HTMLDivElement | null>;
}) {
  const { t, call } = useSidebar();
  const [draft, setDraft] = useState<Draft>(new Map());
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const { attempt, busy, failure } = useAttempt();
  const { columns, fields, ready, mode } = view;
  const groups = groupsOf(columns);
  const { guessed, weighty, others, known } = groups;
  const open = guessed.filter(({ header }) => !draft.has(header));
  const isFirst = mode === 'none';

  async function save(): Promise<void> {
    if (draft.size === 0) return;
    onView(accepted(await inTurn(() => call('confirmColumns', { columns: saidIn(draft) }))));
    setTold(t(words.columns_saved, { count: draft.size }));
    // What was chosen meanwhile is still to be saved.
    setDraft((now) => new Map([...now].filter(([header, said]) => draft.get(header) !== said)));
  }

  const saveOnly = () =>
    attempt(async () => {
      await save();
      if (mode === 'values') setTold((now) => `${now} ${t(words.classify_again)}`);
      place.current?.focus();
    });

  const saveAndClassify = () =>
    attempt(async () => {
      await save();
      if (isFirst)
        onView(accepted(await inTurn(() => call('prepare', { mode: 'values' as const }))));
      classifying.run();
      results.current?.focus();
    });

  const list = (some: readonly ColumnView[]) => (
    <ul class="columns">
      {some.map((column) => (
        <Column
          key={column.letter}
          column={column}
          fields={fields}
          said={draft.get(column.header)}
          onSay={(said) => setDraft((now) => withSaid(now, column.header, said))}
        />
      ))}
    </ul>
  );

  const buttons = (draft.size > 0 || (isFirst && ready && guessed.length > 0)) && (
    <div class="row">
      <button type="button" class="primary" disabled={busy} onClick={saveAndClassify}>
        {t(words.save_and_classify)}
      </button>
      {draft.size > 0 && (
        <>
          <button type="button" disabled={busy} onClick={saveOnly}>
            {t(words.save_only)}
          </button>
          <button type="button" disabled={busy} onClick={() => setDraft(new Map())}>
            {t(words.drop)}
          </button>
        </>
      )}
    </div>
  );

  return (
    <Section title={t(words.columns)}>
      <div ref={place} tabIndex={-1}>
        <p role="status">{told}</p>
        <p>{useUnderstood(view, groups)}</p>
        {isFirst && guessed.length > 0 && <p>{t(words.look_first)}</p>}
      </div>
      {open.length > 0 && (
        <button type="button" onClick={() => setDraft((now) => withGuesses(now, guessed))}>
          {t(words.use_all)}
        </button>
      )}
      {guessed.length > 0 && list(guessed)}
      {weighty.length > 0 && list(weighty)}
      {others.length > 0 && !ready && list(others)}
      {known.length > 0 && (
        <Folded title={t(words.recognised, { count: known.length })}>{() => list(known)}</Folded>
      )}
      {others.length > 0 && ready && (
        <Folded title={t(words.unread, { count: others.length })}>{() => list(others)}</Folded>
      )}
      {(isFirst || draft.size > 0) && (
        <div class="foot">
          <Preview view={view} draft={draft} />
          {buttons}
        </div>
      )}
      {failure}
    </Section>
  );
}
