// The keys, shown and hidden by "?".
import { useState } from 'preact/hooks';
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
  ['?', sidebarWords.key_help],
] as const;

export function KeysHelp() {
  const { t } = useSidebar();
  const [shown, setShown] = useState(false);
  useKeys({ '?': () => setShown(!shown) });
  return (
    <footer>
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
