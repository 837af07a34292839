// What a seller sets on the first day, tried out before it is saved.

import type { SetupView } from '../../addon/panel/setup';
import { type UiLanguage, uiLanguages } from '../../base/ids';
import { accepted, useSidebar } from '../context';
import { Section, useAttempt } from '../parts';
import { type Draft, withWord } from './draft';
import type { InTurn } from './in-turn';
import type { Wrong } from './preview';
import { SettingField } from './setting';

export function Shop({
  view,
  draft,
  onDraft,
  wrong,
  onView,
  inTurn,
  onLanguage,
}: {
  view: SetupView;
  draft: Draft['values'];
  onDraft: (change: (now: Draft['values']) => Draft['values']) => void;
  wrong: Wrong;
  onView: (view: SetupView) => void;
  inTurn: InTurn;
  onLanguage: (language: UiLanguage) => void;
}) {
  const { call } = useSidebar();
  const { attempt, failure } = useAttempt();

  /** The seller's own language changes no order: it counts at once. */
  const speak = (language: string) =>
    attempt(async () => {
      const values = { language };
      onView(accepted(await inTurn(() => call('saveSettings', { values }))).view);
      const spoken = uiLanguages.find((each) => each === language);
      if (spoken !== undefined) onLanguage(spoken);
    });

  const groups = [...new Set(view.settings.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => (
        <Section key={group} title={group}>
          {view.settings
            .filter((setting) => setting.group === group)
            .map((setting) => {
              const { name, value, problem } = setting;
              const said = draft.get(name);
              const found = wrong.find((each) => each.name === name)?.sentence;
              return (
                <SettingField
                  key={name}
                  setting={setting}
                  entered={said ?? value}
                  wrong={found ?? (said === undefined ? problem : '')}
                  onType={(text) =>
                    name === 'language'
                      ? speak(text)
                      : onDraft((now) => withWord(now, name, text === value ? null : text))
                  }
                />
              );
            })}
        </Section>
      ))}
      {failure}
    </>
  );
}
