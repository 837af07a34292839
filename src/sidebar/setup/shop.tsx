// What a seller sets on the first day. Each field is saved when it is left, and says so.
import { useEffect, useState } from 'preact/hooks';
import type { SettingView } from '../../addon/sidebar/settings';
import type { SetupView } from '../../addon/sidebar/setup';
import { type UiLanguage, uiLanguages } from '../../settings/names';
import { setupWords as words } from '../../text/sidebar-setup';
import { sentenceOf, useDesk } from '../desk';
import { Section } from '../parts';
import type { InTurn } from './setup';

/** What became of a value: how it stands now, or why it was not taken. */
type Kept = { readonly value: string } | { readonly sentence: string };

function Setting({
  setting,
  onSave,
}: {
  setting: SettingView;
  onSave: (text: string) => Promise<Kept>;
}) {
  const { t } = useDesk();
  const { name, label, hint, kind, value, standard, problem, choices } = setting;
  const [draft, setDraft] = useState(value);
  const [status, setStatus] = useState<'' | 'saving' | 'saved'>('');
  const [wrong, setWrong] = useState(problem);
  const id = `setting-${name.replace(/\W/g, '')}`;

  useEffect(() => setDraft(value), [value]);

  async function save(text: string): Promise<void> {
    setDraft(text);
    setStatus('saving');
    const kept = await onSave(text);
    if ('sentence' in kept) {
      setStatus('');
      setWrong(kept.sentence);
      return;
    }
    setWrong('');
    setStatus('saved');
    // Whoever typed on while it was saved keeps that.
    setDraft((now) => (now === text ? kept.value : now));
  }

  const given = {
    id,
    value: draft,
    'aria-invalid': wrong !== '',
    'aria-describedby': `${id}-hint ${id}-status`,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      save(currentTarget.value),
  };
  const typed = {
    ...given,
    maxLength: 500,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setDraft(currentTarget.value);
      setStatus('');
    },
  };
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      {kind === 'choice' ? (
        <select {...given}>
          {choices.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
      ) : name === 'returnAddress.*' ? (
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
      </p>
      <p id={`${id}-status`} class={wrong === '' ? 'status' : 'status bad'} role="status">
        {wrong || (status !== '' && t(words[status]))}
      </p>
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
  const desk = useDesk();
  const { t, call } = desk;

  async function save(name: SettingView['name'], text: string): Promise<Kept> {
    try {
      const said = await inTurn(() => call('saveSettings', { values: { [name]: text } }));
      if (said.kind === 'refused') return said;
      const [problem] = said.problems;
      if (problem !== undefined) return problem;
      onView(said.view);
      const language = uiLanguages.find((each) => each === text);
      if (name === 'language' && language !== undefined) onLanguage(language);
      return { value: said.view.settings.find((each) => each.name === name)?.value ?? text };
    } catch (error) {
      return { sentence: sentenceOf(error, desk) };
    }
  }

  return (
    <Section title={t(words.settings)}>
      {view.settings.map((setting) => (
        <Setting key={setting.name} setting={setting} onSave={(text) => save(setting.name, text)} />
      ))}
    </Section>
  );
}
