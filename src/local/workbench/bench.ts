// What is open in the page: the file, its spreadsheet, and the add-on at work in it.
import { kindOf } from '../files/kind';
import { createHost, type Host, type Manifest } from '../host/host';
import type { Execution } from '../host/run';
import { type How, type OpenFile, openFile } from './document/open';
import { toCsv, toXlsx } from './document/save';
import { ask, busy, confirmed, tell, toast } from './page/dialogs';
import { currentLanguage, currentLocale, word } from './page/language';
import { createRunner } from './page/runner';
import type { Realms } from './realm/realms';
import { createUniverBacking, type PageBacking } from './sheet/backing';
import type { Spreadsheet } from './sheet/start';

/** What the build puts beside the page. */
export interface Built {
  readonly manifest: Manifest;
  readonly sidebar: string;
  readonly example: { readonly name: string; readonly text: string; readonly day: string };
  /** The file named on the command line. */
  readonly file: { readonly name: string; readonly url: string } | null;
}

interface Around {
  readonly built: Built;
  readonly code: string;
  readonly realms: Realms;
  readonly spreadsheet: Spreadsheet;
  /** Told after each run, and when something was opened, changed or saved. */
  readonly show: (execution: Execution | null) => void;
  readonly opened: () => void;
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

const complain = (text: string) => tell(word('failed_title'), text, currentLanguage());

export function createBench({ built, code, realms, spreadsheet, show, opened }: Around) {
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
  });

  spreadsheet.onUserChange(() => {
    writes += 1;
    show(null);
  });

  /** Puts a file into the page in place of the one that is open. */
  async function put(file: OpenFile, day: string | null): Promise<void> {
    open?.backing.dispose();
    open = null;
    spreadsheet.show(file.workbook);
    const { api, injector } = spreadsheet;
    const fixed = day === null ? null : Date.parse(`${day}T12:00:00`);
    const now = () => fixed ?? Date.now();
    const backing = createUniverBacking({ api, injector, zone, locale: currentLocale(), now });
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
    opened();
    show(null);
  }

  async function mayDrop(): Promise<boolean> {
    if (!isChanged()) return true;
    const text = word('discard', { file: open?.file.name ?? '' });
    return confirmed(word('discard_title'), text, word('discard_yes'), currentLanguage());
  }

  return {
    current: () => open,
    isChanged,

    /** Opens a file; a second one has to wait until the first is there. */
    async open(
      read: () => Promise<Uint8Array>,
      name: string,
      how: How = {},
      day: string | null = null,
    ): Promise<void> {
      if (opening) {
        toast({ title: '', text: word('already_opening'), seconds: 5 });
        return;
      }
      opening = true;
      try {
        if (!(await mayDrop())) return;
        const result = await busy(word('opening', { file: name }), async () => {
          const found = await openFile(await read(), name, how);
          if (found.ok) await put(found.file, day);
          return found;
        });
        if (!result.ok) await complain(word(`file_${result.problem.code}`, { file: name }));
      } catch (error) {
        await complain(sentenceOf(error));
      } finally {
        opening = false;
      }
    },

    /** Saves what is open; gives the file to hand out, or null after an error. */
    async save(kind: 'xlsx' | 'csv') {
      if (open === null) return null;
      const { backing, file } = open;
      const upTo = writes;
      const isWorkbook = kindOf(file.bytes).is === 'workbook';
      const origin = isWorkbook ? { bytes: file.bytes, names: file.sheetNames } : null;
      try {
        const bytes = await busy(word('working'), () =>
          kind === 'csv' ? toCsv(backing) : toXlsx(backing, origin),
        );
        savedAt = upTo;
        show(null);
        return {
          bytes: new Uint8Array(bytes),
          name: `${file.name.replace(/\.[^.]*$/, '')}.${kind}`,
        };
      } catch (error) {
        await complain(word('not_saved', { detail: sentenceOf(error) }));
        return null;
      }
    },

    /** Runs something of the add-on for the user, who is told when it fails. */
    async run(start: (host: Host) => Execution): Promise<void> {
      const { host } = open ?? {};
      if (host === undefined) return;
      try {
        const { error } = await busy(word('working'), () => runner.run(() => start(host)));
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
        : runner.run(() => host.callFromPage(name, args));
    },
  };
}
