// Keeps what is open as a draft while it has unsaved changes, and offers what a page that is gone left behind.

import { confirmed } from '../page/dialogs';
import { timeWord, word } from '../page/language';
import { createDrafts, createSettling, type Draft } from './draft';
import type { Files } from './files-apart';
import { bytesOf, nameOf, type Opened } from './opened';

/** Milliseconds that writing a cell into a workbook takes the worker, roughly. */
const PER_CELL = 0.003;

/** `unsaved` gives what is open while it has changes that are not saved, else null. */
export function keepDrafts(files: Files, unsaved: () => Opened | null) {
  const drafts = createDrafts();

  const settling = createSettling(
    async () => {
      const open = unsaved();
      if (open === null) return;
      const { file, day } = open;
      const bytes = await bytesOf(open, 'xlsx', files);
      // Saved or gone in the meantime: there is nothing left to keep.
      if (unsaved()?.file !== file) return;
      await drafts.keep({ name: nameOf(file, 'xlsx'), bytes, day, at: Date.now() });
    },
    () => {
      const { sheets } = unsaved()?.backing.book() ?? { sheets: [] };
      return sheets.reduce((sum, one) => sum + one.rows * one.columns, 0) * PER_CELL;
    },
  );

  return {
    /** Something has changed. */
    changed: settling.changed,

    /** Nothing is left that anybody would miss. */
    forget(): void {
      settling.stop();
      void drafts.forget();
    },

    /** Asks for each draft that was left; a question that is not answered comes again. */
    async offer(takeUp: (draft: Draft) => Promise<boolean>): Promise<void> {
      for (const draft of await drafts.left()) {
        const text = word('draft', { file: draft.name, time: timeWord(draft.at) });
        const wanted = await confirmed(
          word('draft_title'),
          text,
          word('draft_restore'),
          word('draft_discard'),
        );
        if (wanted === null) return;
        if (wanted) {
          if (await takeUp(draft)) await drafts.adopt(draft);
          return;
        }
        await drafts.forget(draft.id);
      }
    },
  };
}
