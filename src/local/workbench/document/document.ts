// What is open in the page: the file, its spreadsheet, and the add-on at work in it.

import type { Host } from '../../../emulator/host';
import type { Execution } from '../../../emulator/run';
import { ask, askToKeep, busy, tell, toast } from '../page/dialogs';
import type { Saved } from '../page/files';
import { currentLanguage, word } from '../page/language';
import { createRunner } from '../page/runner';
import type { Draft } from './draft';
import type { Files } from './files-apart';
import { keepDrafts } from './keep-drafts';
import { type How, type OpenFile, openFile } from './open';
import { bytesOf, type Maker, makeOpened, nameOf, type Opened } from './opened';

interface Around {
  readonly maker: Maker;
  readonly files: Files;
  /** Told after each run, and when something was opened, changed or saved. */
  readonly show: (execution: Execution | null) => void;
  readonly opened: () => void;
  /** Gives the user a file that was made. */
  readonly handOut: (saved: Saved) => void;
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const complain = (text: string) => tell(word('failed_title'), text, currentLanguage());

export function createDocument({ maker, files, show, opened, handOut }: Around) {
  const { realms, spreadsheet } = maker;
  let open: Opened | null = null;
  let opening = false;
  let writes = 0;
  let savedAt = 0;

  const isChanged = (): boolean => open !== null && writes > savedAt;
  const runner = createRunner({
    ready: realms.ready,
    ask: (question) => ask(question, currentLanguage()),
    show,
    writes: () => writes,
    oneStep: spreadsheet.oneStep,
  });

  const drafts = keepDrafts(files, () => (isChanged() ? open : null));

  function changed(): void {
    writes += 1;
    drafts.changed();
    show(null);
  }
  spreadsheet.onUserChange(changed);

  /** Puts a file into the page in place of the one that is open. */
  async function put(file: OpenFile, day: string | null): Promise<void> {
    open?.backing.dispose();
    open = null;
    open = makeOpened(maker, file, day, runner.answer);
    const { host } = open;
    await runner.run(() => host.simpleTrigger('onOpen'));
    writes = 0;
    savedAt = 0;
    drafts.forget();
    opened();
    show(null);
  }

  /** Saves what is open; gives the file to hand out, or null after an error. */
  async function save(kind: 'xlsx' | 'csv'): Promise<Saved | null> {
    if (open === null) return null;
    const now = open;
    const upTo = writes;
    // A text file holds one sheet: the others are still to be saved.
    const isWhole = kind === 'xlsx' || now.backing.book().sheets.length === 1;
    try {
      const bytes = await busy(word('working'), () => bytesOf(now, kind, files));
      // Another file may be open by now.
      if (open === now && isWhole) savedAt = Math.max(savedAt, upTo);
      if (!isChanged()) drafts.forget();
      show(null);
      return { bytes: new Uint8Array(bytes), name: nameOf(now.file, kind) };
    } catch (error) {
      await complain(word('not_saved', { detail: sentenceOf(error) }));
      return null;
    }
  }

  async function mayDrop(): Promise<boolean> {
    if (!isChanged()) return true;
    const text = word('discard', { file: open?.file.name ?? '' });
    const chosen = await askToKeep(word('discard_title'), text, {
      save: word('save_first'),
      drop: word('discard_yes'),
      cancel: word('cancel'),
    });
    if (chosen !== 'save') return chosen === 'drop';
    const saved = await save('xlsx');
    if (saved !== null) handOut(saved);
    return saved !== null;
  }

  /** Opens a file; a second one has to wait until the first is there. Tells whether it is open now. */
  async function openNew(
    read: () => Promise<Uint8Array>,
    name: string,
    how: How = {},
    day: string | null = null,
  ): Promise<boolean> {
    if (opening) {
      toast({ title: '', text: word('already_opening'), seconds: 5 });
      return false;
    }
    opening = true;
    try {
      if (!(await mayDrop())) return false;
      const agreedAt = writes;
      const result = await busy(word('opening', { file: name }), async () => {
        const found = await openFile(files, await read(), name, how);
        if (!found.ok) return found.problem.code;
        // The page goes on answering while a file is read: what is half typed counts too.
        await spreadsheet.endEditing();
        if (writes !== agreedAt && !(await mayDrop())) return 'kept';
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
  }

  /** Opens a draft as changed as it was. */
  async function takeUp({ bytes, name, day }: Draft): Promise<boolean> {
    if (!(await openNew(() => Promise.resolve(bytes), name, {}, day))) return false;
    writes += 1;
    show(null);
    return true;
  }

  /** A run that had to wait its turn does not begin once another file is open. */
  const onlyIf = (host: Host, start: (host: Host) => Execution) => (): Execution => {
    if (open?.host !== host) throw new Error('Another file is open now');
    return start(host);
  };

  return {
    current: () => open,
    isChanged,
    open: openNew,

    /** Offers the changes that were not saved when a page was left. */
    offerDrafts: () => drafts.offer(takeUp),

    save,

    /** What was done so far is nothing that anybody would miss. */
    settle(): void {
      savedAt = writes;
      drafts.forget();
      show(null);
    },

    /** Runs something of the add-on for the user, who is told when it fails. */
    async run(start: (host: Host) => Execution): Promise<void> {
      const { host } = open ?? {};
      if (host === undefined) return;
      try {
        const { error } = await busy(word('working'), () => runner.run(onlyIf(host, start)));
        if (error !== null) await complain(error.message);
      } catch (error) {
        await complain(sentenceOf(error));
      }
    },

    /** What `google.script.run` asks for. */
    call(name: string, args: readonly unknown[]): Promise<Execution> {
      const { host } = open ?? {};
      return host === undefined
        ? Promise.reject(new Error('Nothing is open'))
        : runner.run(onlyIf(host, () => host.callFromPage(name, args)));
    },
  };
}
