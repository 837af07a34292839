// What a seller sets on the first day. Each field is saved when it is left, and says so.

import { useState } from 'preact/hooks';
import type { SettingView } from '../../addon/panel/settings';
import type { SetupView } from '../../addon/panel/setup';
import { type UiLanguage, uiLanguages } from '../../base/ids';
import { setupWords as words } from '../../text/sidebar-setup';
import { accepted, useSidebar } from '../context';
import { Section, useAttempt } from '../parts';
import type { InTurn } from './in-turn';

function Setting({
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

export function Shop({
  view,
  onView,
  inTurn,
  onLanguage,
}: {
  view: SetupView;
  onView: (view: SetupView) => void;
  inTurn: InTurn;
  onLanguage: (language: UiLanguage) => void;
}) {
  const { call } = useSidebar();

  async function save(name: SettingView['name'], text: string) {
    const values = { [name]: text };
    const said = accepted(await inTurn(() => call('saveSettings', { values })));
    const [problem] = said.problems;
    if (problem !== undefined) return problem;
    onView(said.view);
    const language = uiLanguages.find((each) => each === text);
    if (name === 'language' && language !== undefined) onLanguage(language);
    return null;
  }

  const groups = [...new Set(view.settings.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => (
        <Section key={group} title={group}>
          {view.settings
            .filter((setting) => setting.group === group)
            .map((setting) => (
              <Setting
                key={setting.name}
                setting={setting}
                onSave={(text) => save(setting.name, text)}
              />
            ))}
        </Section>
      ))}
    </>
  );
}
