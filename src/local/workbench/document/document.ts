// What is open in the page: the file, its spreadsheet, and the add-on at work in it.

import type { UiLanguage } from '../../../base/ids';
import { createHost, type Host, type Manifest } from '../../../emulator/host';
import type { Execution } from '../../../emulator/run';
import { kindOf } from '../../files/kind';
import { ask, askToKeep, busy, confirmed, tell, toast } from '../page/dialogs';
import type { Saved } from '../page/files';
import { currentLanguage, currentLocale, timeWord, word } from '../page/language';
import { createRunner } from '../page/runner';
import type { Realms } from '../realm/realms';
import { createUniverBacking, type PageBacking } from '../sheet/backing';
import type { Spreadsheet } from '../sheet/start';
import { createDrafts, createSettling, type LeftDraft } from './draft';
import type { Files } from './files-apart';
import { type How, type OpenFile, openFile } from './open';
import { snapshotOf } from './snapshot';

/** What the build puts beside the page. */
export interface Built {
  readonly manifest: Manifest;
  readonly sidebar: string;
  /** The same as the frame beside the spreadsheet shows it, with `google.script` inside. */
  readonly frame: string;
  /** What the page opens with, in the language it speaks; the bytes in base 64. */
  readonly examples: Readonly<
    Record<UiLanguage, { readonly name: string; readonly bytes: string; readonly day: string }>
  >;
  /** The file named on the command line. */
  readonly file: { readonly name: string; readonly url: string } | null;
}

interface Around {
  readonly built: Built;
  readonly code: string;
  readonly realms: Realms;
  readonly files: Files;
  readonly spreadsheet: Spreadsheet;
  /** Told after each run, and when something was opened, changed or saved. */
  readonly show: (execution: Execution | null) => void;
  readonly opened: () => void;
  /** Gives the user a file that was made. */
  readonly handOut: (saved: Saved) => void;
}

/** What is open. */
interface Opened {
  readonly file: OpenFile;
  /** The example's own today; null for the user's files. */
  readonly day: string | null;
  readonly backing: PageBacking;
  readonly host: Host;
}

/** Days count where the user is. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Milliseconds that writing a cell into a workbook takes the worker, roughly. */
const PER_CELL = 0.003;

const nameOf = (file: OpenFile, kind: 'xlsx' | 'csv'): string =>
  `${file.name.replace(/\.[^.]*$/, '')}.${kind}`;

const complain = (text: string) => tell(word('failed_title'), text, currentLanguage());

export function createBench({
  built,
  code,
  realms,
  files,
  spreadsheet,
  show,
  opened,
  handOut,
}: Around) {
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

  /** What is open, as the bytes of a file: the workbook, or the sheet in front of the user. */
  function bytesOf({ backing, file }: Opened, kind: 'xlsx' | 'csv'): Promise<Uint8Array> {
    const { sheets, selection } = backing.book();
    if (kind === 'xlsx') {
      const isWorkbook = kindOf(file.bytes).is === 'workbook';
      const origin = isWorkbook ? { bytes: file.bytes, names: file.sheetNames } : null;
      return files.write({
        kind,
        sheets: sheets.map((facts) => snapshotOf(backing, facts)),
        origin,
      });
    }
    const shown = sheets.find(({ id }) => id === selection.sheet);
    if (shown === undefined) throw new Error('No sheet is open');
    return files.write({ kind, sheet: snapshotOf(backing, shown) });
  }

  const drafts = createDrafts();
  const settling = createSettling(
    async () => {
      if (open === null || !isChanged()) return;
      const { file, day } = open;
      const bytes = await bytesOf(open, 'xlsx');
      // Saved or gone in the meantime: there is nothing left to keep.
      if (open?.file !== file || !isChanged()) return;
      await drafts.keep({ name: nameOf(file, 'xlsx'), bytes, day, at: Date.now() });
    },
    () => {
      const { sheets } = open?.backing.book() ?? { sheets: [] };
      return sheets.reduce((sum, one) => sum + one.rows * one.columns, 0) * PER_CELL;
    },
  );

  function forgetDraft(): void {
    settling.stop();
    void drafts.forget();
  }

  function changed(): void {
    writes += 1;
    settling.changed();
    show(null);
  }
  spreadsheet.onUserChange(changed);

  /** Puts a file into the page in place of the one that is open. */
  async function put(file: OpenFile, day: string | null): Promise<void> {
    open?.backing.dispose();
    open = null;
    spreadsheet.show(file.workbook);
    const { api, injector } = spreadsheet;
    const fixed = day === null ? null : Date.parse(`${day}T12:00:00`);
    const now = () => fixed ?? Date.now();
    const backing = createUniverBacking({
      api,
      injector,
      zone,
      locale: currentLocale(),
      now,
      reveal: spreadsheet.reveal,
      formats: file.formats,
    });
    const manifest = { ...built.manifest, timeZone: zone };
    const project = { code, manifest, html: { Sidebar: built.sidebar } };
    const host = createHost(project, backing, realms.open, {
      now,
      answer: runner.answer,
      get userLocale() {
        return currentLocale();
      },
    });
    open = { file, day, backing, host };
    await runner.run(() => host.simpleTrigger('onOpen'));
    writes = 0;
    savedAt = 0;
    forgetDraft();
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
      const bytes = await busy(word('working'), () => bytesOf(now, kind));
      // Another file may be open by now.
      if (open === now && isWhole) savedAt = Math.max(savedAt, upTo);
      if (!isChanged()) forgetDraft();
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

  /** Opens a draft that was left, as changed as it was, and makes it this page's own. */
  async function takeUp(draft: LeftDraft): Promise<void> {
    const read = () => Promise.resolve(draft.bytes);
    if (!(await openNew(read, draft.name, {}, draft.day))) return;
    writes += 1;
    show(null);
    await drafts.adopt(draft);
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

    /** Offers the changes that were not saved when a page was left; an unanswered question comes again. */
    async offerDrafts(): Promise<void> {
      for (const draft of await drafts.left()) {
        const text = word('draft', { file: draft.name, time: timeWord(draft.at) });
        const wanted = await confirmed(
          word('draft_title'),
          text,
          word('draft_restore'),
          word('draft_discard'),
        );
        if (wanted === null) return;
        if (wanted) return takeUp(draft);
        await drafts.forget(draft.id);
      }
    },

    save,

    /** What was done so far is nothing that anybody would miss. */
    settle(): void {
      savedAt = writes;
      forgetDraft();
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
