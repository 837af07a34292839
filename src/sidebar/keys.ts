// The keys of the daily work. None counts while the seller types, nor together with Ctrl, Alt or Command.
import { useLayoutEffect } from 'preact/hooks';

const keys = ['j', 'k', 'h', 's', 'c', 'w', 'x', 't', '/', '?'] as const;
type Key = (typeof keys)[number];

const isKey = (key: string): key is Key => keys.some((each) => each === key);

/** Listens as long as it is in view; @param active false: not now */
export function useKeys(doing: Readonly<Partial<Record<Key, () => void>>>, active = true): void {
  // Before it is painted: a key pressed as soon as a view is seen counts.
  useLayoutEffect(() => {
    if (!active) return;
    function onKey(event: KeyboardEvent): void {
      const typing =
        event.target instanceof Element &&
        event.target.matches('input,textarea,select,[contenteditable]');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.toLowerCase();
      const work = isKey(key) ? doing[key] : undefined;
      if (work === undefined) return;
      event.preventDefault();
      work();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
