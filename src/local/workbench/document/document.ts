// What is open in the page: the file, its spreadsheet, and the add-on at work in it.

import type { Host } from '../../../emulator/host';
import type { Execution } from '../../../emulator/run';
import { ask, busy, complain, sentenceOf } from '../page/dialogs';
import type { Saved } from '../page/files';
import { word } from '../page/language';
import { createRunner } from '../page/runner';
import { countChanges } from './changes';
import type { Draft } from './draft';
import type { Files } from './files-apart';
import { keepDrafts } from './keep-drafts';
import type { OpenFile } from './open';
import { type Maker, makeOpened, type Opened } from './opened';
import { createOpening } from './opening';
import { createSaving } from './saving';
import { goesOn } from './speak';

interface Around {
  readonly maker: Maker;
  readonly files: Files;
  /** Told after each run, and when something was opened, changed or saved. */
  readonly show: (execution: Execution | null) => void;
  readonly opened: () => void;
  /** Gives the user a file that was made. */
  readonly handOut: (saved: Saved) => void;
}

/** A run of its own, as one that was chosen from the menu. */
const chosen = { name: '', goesOn: false };

export function createDocument({ maker, files, show, opened, handOut }: Around) {
  const { realms, spreadsheet } = maker;
  const changes = countChanges();
  let open: Opened | null = null;

  const runner = createRunner({
    ready: realms.ready,
    ask,
    show,
    writes: changes.made,
    oneStep: spreadsheet.oneStep,
  });
  const drafts = keepDrafts(files, () => (changes.areUnsaved() ? open : null));

  function changed(): void {
    changes.add();
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
    await runner.run(() => host.simpleTrigger('onOpen'), chosen);
    changes.startOver();
    drafts.forget();
    opened();
    show(null);
  }

  const { save, mayGo } = createSaving({
    files,
    changes,
    current: () => open,
    saved() {
      if (!changes.areUnsaved()) drafts.forget();
      show(null);
    },
    handOut,
  });
  const { endEditing } = spreadsheet;
  const openNew = createOpening({ files, changes, mayGo, endEditing, put });

  /** Opens a draft as changed as it was. */
  async function takeUp({ bytes, name, day }: Draft): Promise<boolean> {
    if (!(await openNew(() => Promise.resolve(bytes), name, {}, day))) return false;
    changes.add();
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
    isChanged: changes.areUnsaved,
    open: openNew,

    /** Offers the changes that were not saved when a page was left. */
    offerDrafts: () => drafts.offer(takeUp),

    save,

    /** What was done so far is nothing that anybody would miss. */
    settle(): void {
      changes.savedTo(changes.made());
      drafts.forget();
      show(null);
    },

    /** Runs something of the add-on for the user, who is told when it fails. */
    async run(start: (host: Host) => Execution): Promise<void> {
      const { host } = open ?? {};
      if (host === undefined) return;
      try {
        const { error } = await busy(word('working'), () =>
          runner.run(onlyIf(host, start), chosen),
        );
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
        : runner.run(
            onlyIf(host, () => host.callFromPage(name, args)),
            { name, goesOn: goesOn(name, args) },
          );
    },
  };
}

export type OpenDocument = ReturnType<typeof createDocument>;
