// What each column is read as: unsure ones to confirm, all others to look through and to change.

import { useRef, useState } from 'preact/hooks';
import type { ColumnView, SetupView } from '../../addon/panel/setup';
import type { FieldId } from '../../base/fields';
import { setupWords as words } from '../../text/sidebar-setup';
import { accepted, useSidebar } from '../context';
import { Section, useAttempt } from '../parts';
import type { InTurn } from './in-turn';

/** A field, or: as it is now, and whatever Claim Desk makes of it. */
type Choice = FieldId | 'as_is' | 'decide';

interface Option {
  readonly id: Choice;
  readonly label: string;
}

/** What can be chosen for a column, and which of it stands there now. */
function choicesOf(
  { field, label, confirmed }: ColumnView,
  fields: SetupView['fields'],
  decide: string,
): { readonly options: readonly Option[]; readonly now: Choice } {
  const listed = fields.some(({ id }) => id === field);
  const left = field === null || field === 'sensitive' || field === 'result';
  const now: Choice = left ? 'as_is' : field;
  return {
    options: [
      ...(listed ? [] : [{ id: now, label }]),
      ...fields,
      ...(confirmed ? [{ id: 'decide' as const, label: decide }] : []),
    ],
    now,
  };
}

function Column({
  column,
  fields,
  onSave,
}: {
  column: ColumnView;
  fields: SetupView['fields'];
  onSave: (field: FieldId | '') => Promise<void>;
}) {
  const { t } = useSidebar();
  const { options, now } = choicesOf(column, fields, t(words.decide));
  const [chosen, setChosen] = useState<Choice | null>(null);
  const choice = chosen ?? now;
  const { attempt, busy, failure } = useAttempt();
  const { letter, header, sample, sure, confirmed } = column;
  const id = `column-${letter}`;

  const save = () => {
    if (choice === 'as_is') return;
    void attempt(async () => {
      await onSave(choice === 'decide' ? '' : choice);
      setChosen(null);
    });
  };

  return (
    <li class={sure ? 'column' : 'column card'}>
      <p id={id}>
        <b>
          <bdi>{header}</bdi>
        </b>
      </p>
      <p class="about faint">
        {t(words.column_of, { letter })}
        {confirmed && ` · ${t(words.confirmed)}`}
        {sample !== '' && (
          <>
            {` · ${t(words.sample)} `}
            <bdi>{sample}</bdi>
          </>
        )}
      </p>
      <div class="row">
        <label class="grow">
          <span id={`${id}-as`} class={sure ? 'hidden' : 'faint'}>
            {t(words.read_as)}
          </span>
          <select
            aria-labelledby={`${id}-as ${id}`}
            value={choice}
            onChange={({ currentTarget }) => {
              const option = options.find((each) => each.id === currentTarget.value);
              if (option !== undefined) setChosen(option.id);
            }}
          >
            {options.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </select>
        </label>
        {(!sure || choice !== now) && (
          <button type="button" aria-describedby={id} disabled={busy} onClick={save}>
            {t(words.confirm)}
          </button>
        )}
      </div>
      {failure}
    </li>
  );
}

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

export function Columns({
  view,
  onView,
  inTurn,
}: {
  view: SetupView;
  onView: (view: SetupView) => void;
  inTurn: InTurn;
}) {
  const { t, call } = useSidebar();
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const { columns, fields, ready, mode } = view;
  const unsure = columns.filter(({ sure }) => !sure);
  const known = columns.filter(({ sure, field }) => sure && field !== null);
  const unknown = columns.filter(({ field }) => field === null);

  async function save({ header }: ColumnView, field: FieldId | ''): Promise<void> {
    onView(accepted(await inTurn(() => call('confirmColumn', { header, field }))));
    const old = mode === 'values' ? ` ${t(words.classify_again)}` : '';
    setSaid(t(words.column_saved, { header }) + old);
    place.current?.focus();
  }

  const list = (some: readonly ColumnView[]) => (
    <ul class="columns">
      {some.map((column) => (
        <Column
          key={column.letter}
          column={column}
          fields={fields}
          onSave={(field) => save(column, field)}
        />
      ))}
    </ul>
  );
  const state = !ready
    ? t(words.choose_order)
    : unsure.length === 0
      ? t(words.columns_clear)
      : t(words.to_confirm, { count: unsure.length });

  return (
    <Section title={t(words.columns)}>
      <div ref={place} tabIndex={-1}>
        <p role="status">{said}</p>
        <p>{state}</p>
      </div>
      {unsure.length > 0 && list(unsure)}
      {unknown.length > 0 && !ready && list(unknown)}
      {known.length > 0 && (
        <Folded title={t(words.recognised, { count: known.length })}>{() => list(known)}</Folded>
      )}
      {unknown.length > 0 && ready && (
        <Folded title={t(words.unread, { count: unknown.length })}>{() => list(unknown)}</Folded>
      )}
    </Section>
  );
}
