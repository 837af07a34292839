// What a letter waits for, as buttons: a setting opens right here, a cell is gone to in the sheet.
import { useState } from 'preact/hooks';
import type { Blank } from '../../addon/panel/blank';
import type { Place } from '../../addon/panel/open';
import { sidebarWords } from '../../text/sidebar';
import { accepted, useSidebar } from '../context';
import { useAttempt } from '../parts';
import { Setting } from '../setup/setting';

function One({ blank, at, onFilled }: { blank: Blank; at: Place; onFilled: () => void }) {
  const { t, call } = useSidebar();
  const { attempt, failure } = useAttempt();
  const [open, setOpen] = useState(false);
  const field = blank.label;

  async function save(name: string, text: string) {
    const said = accepted(await call('saveSettings', { values: { [name]: text } }));
    const [problem = null] = said.problems;
    if (problem === null) onFilled();
    return problem;
  }

  if (blank.kind === 'nowhere') return <p>{t(sidebarWords.missing_column, { field })}</p>;
  if (blank.kind === 'cell') {
    const { row, column } = blank;
    return (
      <div>
        <button
          type="button"
          onClick={() =>
            attempt(async () => {
              await call('go', { sheet: at.sheet, row, column });
            })
          }
        >
          {t(sidebarWords.missing_cell, { field, row })}
        </button>
        {failure}
      </div>
    );
  }
  const { setting } = blank;
  return (
    <div>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(sidebarWords.missing_setting, { field })}
      </button>
      {open && <Setting setting={setting} onSave={(text) => save(setting.name, text)} />}
    </div>
  );
}

export function Blanks({
  missing,
  at,
  onFilled,
}: {
  missing: readonly Blank[];
  at: Place;
  onFilled: () => void;
}) {
  const { t } = useSidebar();
  return (
    <div class="note">
      <p>{t(sidebarWords.missing_first)}</p>
      {missing.map((each) => (
        <One key={each.label} blank={each} at={at} onFilled={onFilled} />
      ))}
    </div>
  );
}
