// One setting as a field; and one that is saved when it is left, and says so.

import { useState } from 'preact/hooks';
import type { SettingView } from '../../addon/panel/settings';
import { setupWords as words } from '../../text/sidebar-setup';
import { useSidebar } from '../context';
import { useAttempt } from '../parts';

export function SettingField({
  setting,
  entered,
  wrong,
  said = '',
  onType,
  onLeave,
}: {
  setting: SettingView;
  /** What stands in the field. */
  entered: string;
  /** Why that cannot be used; empty where it can. */
  wrong: string;
  /** What became of it. */
  said?: string;
  onType: (text: string) => void;
  onLeave?: (text: string) => void;
}) {
  const { t, language } = useSidebar();
  const between = language === 'zh' ? '' : ' ';
  const { name, label, unit, asOf, hint, kind, standard, choices } = setting;
  const id = `setting-${name.replace(/\W/g, '')}`;
  const given = {
    id,
    value: entered,
    'aria-invalid': wrong !== '',
    'aria-describedby': `${id}-hint ${id}-status`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onType(currentTarget.value),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onLeave?.(currentTarget.value),
  };
  const typed = { ...given, maxLength: 500 };
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
        {standard !== '' && between + t(words.standard, { standard })}
        {asOf !== '' && between + t(words.as_of, { day: asOf })}
      </p>
      <p id={`${id}-status`} class={wrong === '' ? 'status' : 'status bad'} role="status">
        {wrong || said}
      </p>
    </div>
  );
}

export function Setting({
  setting,
  onSave,
}: {
  setting: SettingView;
  /** Gives the reason where the value was not taken. */
  onSave: (text: string) => Promise<{ readonly sentence: string } | null>;
}) {
  const { t } = useSidebar();
  const { value, problem } = setting;
  // What the seller has entered and nobody has saved yet.
  const [entered, setEntered] = useState<string | null>(null);
  const [status, setStatus] = useState<'' | 'saving' | 'saved'>('');
  const [wrong, setWrong] = useState(problem);
  const { attempt, failure } = useAttempt();

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

  return (
    <>
      <SettingField
        setting={setting}
        entered={entered ?? value}
        wrong={wrong}
        said={status === '' ? '' : t(words[status])}
        onType={(text) => {
          setEntered(text);
          setStatus('');
        }}
        onLeave={save}
      />
      {failure}
    </>
  );
}
