// Opening a file in place of the one that is open, which nobody loses by it.

import { busy, complain, sentenceOf, toast } from '../page/dialogs';
import { word } from '../page/language';
import type { Changes } from './changes';
import type { Files } from './files-apart';
import { type How, type OpenFile, openFile } from './open';

interface Around {
  readonly files: Files;
  readonly changes: Changes;
  /** Whether what is open may go. */
  readonly mayGo: () => Promise<boolean>;
  /** Takes over what is being typed into a cell. */
  readonly endEditing: () => Promise<void>;
  /** Puts a file into the page; `day` is the example's own today. */
  readonly put: (file: OpenFile, day: string | null) => Promise<void>;
}

export function createOpening({ files, changes, mayGo, endEditing, put }: Around) {
  let opening = false;

  /** Opens a file; a second one has to wait until the first is there. Tells whether it is open now. */
  return async (
    read: () => Promise<Uint8Array>,
    name: string,
    how: How = {},
    day: string | null = null,
  ): Promise<boolean> => {
    if (opening) {
      toast({ title: '', text: word('already_opening'), seconds: 5 });
      return false;
    }
    opening = true;
    try {
      if (!(await mayGo())) return false;
      const agreedAt = changes.made();
      const result = await busy(word('opening', { file: name }), async () => {
        const found = await openFile(files, await read(), name, how);
        if (!found.ok) return found.problem.code;
        // The page goes on answering while a file is read: what is half typed counts too.
        await endEditing();
        if (changes.made() !== agreedAt && !(await mayGo())) return 'kept';
        await put(found.file, day);
        return 'open';
      });
      if (result !== 'open' && result !== 'kept')
        await complain(word(`file_${result}`, { file: name }));
      return result === 'open';
    } catch (error) {
      await complain(sentenceOf(error));
      return false;
    } finally {
      opening = false;
    }
  };
}
