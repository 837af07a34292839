// The box a letter is changed in: text as in any box, and chips for what comes from the row.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { draw, read, type Written } from './written';

/** Whether the browser can keep a box to plain text by itself. */
function plainEditing(): 'plaintext-only' | 'true' {
  const box = document.createElement('div');
  try {
    box.contentEditable = 'plaintext-only';
  } catch {
    // Older ones refuse the word.
  }
  return box.contentEditable === 'plaintext-only' ? 'plaintext-only' : 'true';
}

export function Editor({
  box,
  label,
  language,
  written,
  original,
  onChange,
}: {
  box: RefObject<HTMLDivElement | null>;
  label: string;
  language: string;
  /** What is to stand there; what is typed comes back by `onChange`. */
  written: Written;
  /** Drawn anew when another letter comes. */
  original: string;
  onChange: (written: Written) => void;
}) {
  // What the seller types is in the box already: drawing it again would lose their place. Before the next key, or the
  // text of the last one would be taken for another.
  useLayoutEffect(() => {
    if (box.current === null || read(box.current).text === written.text) return;
    draw(box.current, written);
  }, [original, written.text]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area holds no chips
    <div
      ref={box}
      class="letter"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      lang={language}
      dir="auto"
      contentEditable={plainEditing()}
      onInput={({ currentTarget }) => onChange(read(currentTarget))}
      onPaste={(event) => {
        event.preventDefault();
        document.execCommand('insertText', false, event.clipboardData?.getData('text/plain'));
      }}
    />
  );
}
