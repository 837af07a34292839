// Saving what is open, and asking for it where it would be lost.

import { askToKeep, busy, complain, sentenceOf } from '../page/dialogs';
import type { Saved } from '../page/files';
import { word } from '../page/language';
import type { Changes } from './changes';
import type { Files } from './files-apart';
import { bytesOf, nameOf, type Opened } from './opened';

interface Around {
  readonly files: Files;
  readonly changes: Changes;
  readonly current: () => Opened | null;
  /** What is open stands in a file: nothing of it has to be kept elsewhere. */
  readonly saved: () => void;
  /** Gives the user a file that was made. */
  readonly handOut: (saved: Saved) => void;
}

export function createSaving({ files, changes, current, saved, handOut }: Around) {
  /** Saves what is open; gives the file to hand out, or null after an error. */
  async function save(kind: 'xlsx' | 'csv'): Promise<Saved | null> {
    const open = current();
    if (open === null) return null;
    const upTo = changes.made();
    // A text file holds one sheet: the others are still to be saved.
    const isWhole = kind === 'xlsx' || open.backing.book().sheets.length === 1;
    try {
      const bytes = await busy(word('working'), () => bytesOf(open, kind, files));
      // Another file may be open by now.
      if (current() === open && isWhole) changes.savedTo(upTo);
      saved();
      return { bytes: new Uint8Array(bytes), name: nameOf(open.file, kind) };
    } catch (error) {
      await complain(word('not_saved', { detail: sentenceOf(error) }));
      return null;
    }
  }

  /** Whether what is open may go: it has no changes, or the user saves or drops them. */
  async function mayGo(): Promise<boolean> {
    if (!changes.areUnsaved()) return true;
    const text = word('discard', { file: current()?.file.name ?? '' });
    const chosen = await askToKeep(word('discard_title'), text, {
      save: word('save_first'),
      drop: word('discard_yes'),
      cancel: word('cancel'),
    });
    if (chosen !== 'save') return chosen === 'drop';
    const file = await save('xlsx');
    if (file !== null) handOut(file);
    return file !== null;
  }

  return { save, mayGo };
}
