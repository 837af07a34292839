// Copying a text that stands in a box.

/** Puts a text on the clipboard; where the browser forbids it, the text is selected for the seller's hand. */
export async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    const from = document.activeElement;
    area.focus();
    area.select();
    // The old way still works in frames to which the browser gives no clipboard.
    const done = document.execCommand('copy');
    if (done && from instanceof HTMLElement) from.focus();
    return done;
  }
}

/** A text that stands in no box. */
export async function copyText(text: string): Promise<boolean> {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  const done = await copy(area);
  area.remove();
  return done;
}
