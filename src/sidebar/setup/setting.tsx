// One setting: saved when it is left, and says so.

import { useState } from 'preact/hooks';
import type { SettingView } from '../../addon/panel/settings';
import { setupWords as words } from '../../text/sidebar-setup';
import { useSidebar } from '../context';
import { useAttempt } from '../parts';

export function Setting({
  setting,
  onSave,
}: {
  setting: SettingView;
  /** Gives the reason where the value was not taken. */
  onSave: (text: string) => Promise<{ readonly sentence: string } | null>;
}) {
  const { t } = useSidebar();
  const { name, label, unit, asOf, hint, kind, value, standard, problem, choices } = setting;
  // What the seller has entered and nobody has saved yet.
  const [entered, setEntered] = useState<string | null>(null);
  const [status, setStatus] = useState<'' | 'saving' | 'saved'>('');
  const [wrong, setWrong] = useState(problem);
  const { attempt, failure } = useAttempt();
  const id = `setting-${name.replace(/\W/g, '')}`;

  const save = (text: string) =>
    attempt(async () => {
      setEntered(text);
      setStatus('saving');
      const refused = await onSave(text).finally(() => setStatus(''));
      if (refused !== null) return setWrong(refused.sentence);
      setWrong('');
      setStatus('saved');
      // Whoever typed on while it was saved keeps that.
      setEntered((now) => (now === text ? null : now));
    });

  const given = {
    id,
    value: entered ?? value,
    'aria-invalid': wrong !== '',
    'aria-describedby': `${id}-hint ${id}-status`,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      save(currentTarget.value),
  };
  const typed = {
    ...given,
    maxLength: 500,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setEntered(currentTarget.value);
      setStatus('');
    },
  };
  return (
    <div class="setting">
      <label for={id}>
        {label}
        {unit !== '' && <span class="faint"> ({unit})</span>}
      </label>
      {kind === 'choice' ? (
        <select {...given}>
          {choices.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
      ) : kind === 'lines' ? (
        <textarea {...typed} rows={3} />
      ) : (
        <input
          {...typed}
          type="text"
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          autocomplete="off"
        />
      )}
      <p id={`${id}-hint`} class="faint">
        {hint}
        {standard !== '' && ` ${t(words.standard, { standard })}`}
        {asOf !== '' && ` ${t(words.as_of, { day: asOf })}`}
      </p>
      <p id={`${id}-status`} class={wrong === '' ? 'status' : 'status bad'} role="status">
        {wrong || (status !== '' && t(words[status]))}
      </p>
      {failure}
    </div>
  );
}
