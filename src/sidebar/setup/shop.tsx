// What a seller sets on the first day.

import type { SettingView } from '../../addon/panel/settings';
import type { SetupView } from '../../addon/panel/setup';
import { type UiLanguage, uiLanguages } from '../../base/ids';
import { accepted, useSidebar } from '../context';
import { Section } from '../parts';
import type { InTurn } from './in-turn';
import { Setting } from './setting';

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
