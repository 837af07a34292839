// Whether a marketplace would refuse a letter, told while it is changed.
import { useEffect, useState } from 'preact/hooks';
import type { LetterView } from '../../addon/panel/letters';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { useAttempt } from '../parts';

/** Milliseconds without a change after which a text is checked. */
const settled = 500;

/** Only letters to a buyer can break a marketplace's rules on messages. */
function Findings({ findings, checking }: { findings: LetterView['findings']; checking: boolean }) {
  const { t } = useSidebar();
  return (
    <div role="status" class={findings.length > 0 ? 'note bad' : 'faint'}>
      {checking && t(sidebarWords.checking)}
      {!checking && findings.length === 0 && t(sidebarWords.check_ok)}
      {!checking && findings.length > 0 && (
        <>
          <strong>{t(sidebarWords.check_found)}</strong>
          <ul>
            {findings.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/**
 * What a marketplace would refuse in a letter. As it came it was checked with the order; what the seller
 * makes of it is checked a moment after the last change.
 */
export function useCheck(
  { to, language, text, facts, findings }: LetterView,
  draft: string | null,
) {
  const { call, language: shown } = useSidebar();
  const { attempt, busy, failure, clear } = useAttempt();
  const [found, setFound] = useState(findings);
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    if (to !== 'buyer') return;
    clear();
    setWaiting(draft !== null);
    if (draft === null) {
      setFound(findings);
      return;
    }
    // Of an answer to what stood there before, nobody wants to know.
    let over = false;
    const timer = window.setTimeout(async () => {
      await attempt(async () => {
        const asked = call('check', { text: draft, letterLanguage: language, facts });
        const answer = await asked.catch((error: unknown) => {
          if (!over) throw error;
        });
        if (answer !== undefined && !over) setFound(answer.findings);
      });
      if (!over) setWaiting(false);
    }, settled);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [draft, text, shown]);

  return failure || <Findings findings={found} checking={waiting || busy} />;
}
