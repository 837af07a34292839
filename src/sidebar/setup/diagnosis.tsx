// The diagnosis: asked for, shown in a box so that the seller sees what they send, and copied.

import { useRef, useState } from 'preact/hooks';
import { setupWords as words } from '../../text/sidebar-setup';
import { copy } from '../clipboard';
import { accepted, useSidebar } from '../context';
import { useAttempt } from '../parts';
import type { InTurn } from './in-turn';

export function Diagnosis({ inTurn }: { inTurn: InTurn }) {
  const { t, call } = useSidebar();
  const { attempt, failure } = useAttempt();
  const [said, setSaid] = useState('');
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);

  const ask = () =>
    attempt(async () => {
      const given = accepted(await inTurn(() => call('diagnose', {})));
      setText(given.text);
      if (area.current === null) return;
      // The box is copied from before the page is drawn anew.
      area.current.value = given.text;
      setSaid(t((await copy(area.current)) ? words.diagnosis_copied : words.diagnosis_selected));
    });

  return (
    <>
      <div class="row">
        <button type="button" onClick={ask}>
          {t(words.copy_diagnosis)}
        </button>
        <span role="status">{said}</span>
      </div>
      <p class="faint">{t(words.diagnosis_help)}</p>
      <textarea
        ref={area}
        hidden={text === ''}
        readOnly
        dir="ltr"
        rows={8}
        aria-label={t(words.copy_diagnosis)}
        value={text}
      />
      {failure}
    </>
  );
}
