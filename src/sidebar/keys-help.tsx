// The keys, shown and hidden by "?".
import { useEffect, useRef, useState } from 'preact/hooks';
import { sidebarWords } from '../text/sidebar';
import { useSidebar } from './context';
import { useKeys } from './keys';

const rows = [
  ['J K', sidebarWords.key_next],
  ['Enter', sidebarWords.key_open],
  ['H', sidebarWords.key_handled],
  ['S', sidebarWords.key_wait],
  ['C', sidebarWords.key_copy],
  ['W', sidebarWords.key_write],
  ['X', sidebarWords.key_select],
  ['/', sidebarWords.key_search],
  ['T', sidebarWords.key_today],
  ['?', sidebarWords.key_help],
] as const;

export function KeysHelp() {
  const { t } = useSidebar();
  const [shown, setShown] = useState(false);
  const place = useRef<HTMLElement>(null);
  useKeys({ '?': () => setShown(!shown) });
  // They stand at the foot of the view, which may be long.
  useEffect(() => {
    if (shown) place.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <footer ref={place}>
      <button
        type="button"
        class="quiet"
        aria-expanded={shown}
        aria-keyshortcuts="?"
        onClick={() => setShown(!shown)}
      >
        {t(sidebarWords.keys)}
      </button>
      {shown && (
        <dl class="keys">
          {rows.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
      )}
    </footer>
  );
}
