// The mapping: every column with what it is read as and examples, what was guessed first.

import { useState } from 'preact/hooks';
import type { ColumnView } from '../../addon/panel/columns';
import type { SetupView } from '../../addon/panel/setup';
import { setupWords as words } from '../../text/sidebar-setup';
import { useSidebar } from '../context';
import { Section } from '../parts';
import { Column } from './column';
import { type Draft, withGuesses, withWord } from './draft';

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
  draft,
  onDraft,
}: {
  view: SetupView;
  draft: Draft['columns'];
  onDraft: (change: (now: Draft['columns']) => Draft['columns']) => void;
}) {
  const { t } = useSidebar();
  const { columns, fields, ready, mode } = view;
  const groups = groupsOf(columns);
  const { guessed, weighty, others, known } = groups;
  const open = guessed.filter(({ header }) => !draft.has(header));

  const list = (some: readonly ColumnView[]) => (
    <ul class="columns">
      {some.map((column) => (
        <Column
          key={column.letter}
          column={column}
          fields={fields}
          said={draft.get(column.header)}
          onSay={(said) => onDraft((now) => withWord(now, column.header, said))}
        />
      ))}
    </ul>
  );

  return (
    <Section title={t(words.columns)}>
      <p>{useUnderstood(view, groups)}</p>
      {mode === 'none' && guessed.length > 0 && <p>{t(words.look_first)}</p>}
      {open.length > 0 && (
        <button type="button" onClick={() => onDraft((now) => withGuesses(now, guessed))}>
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
    </Section>
  );
}
