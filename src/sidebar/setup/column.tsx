// One column of the sheet: what stands in it, what it is read as, and the choice of another meaning.

import type { ColumnView } from '../../addon/panel/columns';
import type { SetupView } from '../../addon/panel/setup';
import type { FieldId } from '../../base/fields';
import { setupWords as words } from '../../text/sidebar-setup';
import { useSidebar } from '../context';

/** What the seller says of a column: a field, or that it is left to us. */
export type Said = FieldId | 'decide';
/** In the list also: as it is now. */
type Choice = Said | 'as_is';

interface Option {
  readonly id: Choice;
  readonly label: string;
}

const nowOf = ({ field }: ColumnView): Choice =>
  field === null || field === 'sensitive' || field === 'result' ? 'as_is' : field;

/** What can be chosen for a column: what it is now, what it could be, and all there is. */
function useOptions(column: ColumnView, fields: SetupView['fields']) {
  const { t } = useSidebar();
  const { label, confirmed, candidates } = column;
  const all = fields.map(
    (each): Option => (each.id === 'ignore' ? { ...each, label: t(words.not_used) } : each),
  );
  const now = nowOf(column);
  return {
    first: [
      ...(all.some(({ id }) => id === now) ? [] : [{ id: now, label }]),
      ...(confirmed ? [{ id: 'decide' as const, label: t(words.decide) }] : []),
    ],
    likely: candidates.flatMap((id) => all.find((each) => each.id === id) ?? []),
    all,
  };
}

const Options = ({ some }: { some: readonly Option[] }) => (
  <>
    {some.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ))}
  </>
);

/** Where it stands and what is in it. */
function About({ column }: { column: ColumnView }) {
  const { t } = useSidebar();
  const { letter, samples, confirmed, holds } = column;
  return (
    <p class="about faint">
      {t(words.column_of, { letter })}
      {confirmed && ` · ${t(words.confirmed)}`}
      {holds !== '' && ` · ${t(words.holds, { holds })}`}
      {samples.length > 0 && ` · ${t(words.sample)} `}
      {samples.map((sample, at) => (
        <span key={sample}>
          {at > 0 && ', '}
          <bdi>{sample}</bdi>
        </span>
      ))}
    </p>
  );
}

export function Column({
  column,
  fields,
  said,
  onSay,
}: {
  column: ColumnView;
  fields: SetupView['fields'];
  /** What was chosen and is not saved yet. */
  said: Said | undefined;
  onSay: (said: Said | null) => void;
}) {
  const { t } = useSidebar();
  const { letter, header, sure, field } = column;
  const { first, likely, all } = useOptions(column, fields);
  const now = nowOf(column);
  const asks = !sure && field !== null;
  const id = `column-${letter}`;

  const choose = (value: string) => {
    const option = [...first, ...all].find((each) => each.id === value);
    if (option === undefined) return;
    const { id: chosen } = option;
    onSay(chosen === 'as_is' || (chosen === now && !asks) ? null : chosen);
  };

  return (
    <li class={asks || column.holds !== '' ? 'column card' : 'column'}>
      <p id={id}>
        <b>
          <bdi>{header}</bdi>
        </b>
      </p>
      <About column={column} />
      <div class="row">
        <label class="grow">
          <span id={`${id}-as`} class={asks ? 'faint' : 'hidden'}>
            {t(asks ? words.guessed_as : words.read_as)}
          </span>
          <select
            aria-labelledby={`${id}-as ${id}`}
            class={said === undefined ? '' : 'said'}
            value={said ?? now}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <Options some={first} />
            {likely.length > 0 && (
              <optgroup label={t(words.likely)}>
                <Options some={likely} />
              </optgroup>
            )}
            <optgroup label={t(words.all_fields)}>
              <Options some={all} />
            </optgroup>
          </select>
        </label>
        {asks && (
          <label class="right">
            <input
              type="checkbox"
              aria-describedby={id}
              checked={said !== undefined}
              onChange={({ currentTarget }) =>
                onSay(currentTarget.checked && now !== 'as_is' ? now : null)
              }
            />
            {t(words.is_right)}
          </label>
        )}
      </div>
    </li>
  );
}
