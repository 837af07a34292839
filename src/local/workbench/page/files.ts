// Files in and out of the page: chosen, dropped, downloaded.
import { toast } from './dialogs';
import { byId, element } from './element';
import { word } from './language';

/** Calls `open` with each file that the user chooses or drops. */
export function takeFiles(open: (file: File) => void): void {
  const input = byId('file');
  if (input instanceof HTMLInputElement)
    input.addEventListener('change', () => {
      const [chosen] = input.files ?? [];
      // The same file may be chosen again.
      input.value = '';
      if (chosen !== undefined) open(chosen);
    });

  const cover = byId('drop');
  window.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    cover.hidden = false;
  });
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) cover.hidden = true;
  });
  window.addEventListener(
    'drop',
    (event) => {
      cover.hidden = true;
      const files = [...(event.dataTransfer?.files ?? [])];
      const [only] = files;
      if (only === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (files.length > 1) toast({ title: '', text: word('one_file'), seconds: 5 });
      else open(only);
    },
    true,
  );
}

/** A file to hand out. */
export interface Saved {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

/** Hands the user a file, and says so. */
export function handOut({ bytes, name }: Saved): void {
  const link = element('a', { href: URL.createObjectURL(new Blob([bytes])), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  toast({ title: '', text: word('saved', { file: name }), seconds: 5 });
}
