// The workbench: a spreadsheet in the page, with the add-on's own bundle at work in it.

import type { UiLanguage } from '../../base/ids';
import { columnName } from '../../emulator/cells/a1';
import { maxBytes } from '../files/limits';
import { begin, fetched } from './document/begin';
import { createDocument, type OpenDocument } from './document/document';
import { openFiles } from './document/files-apart';
import type { How } from './document/open';
import type { Built } from './document/opened';
import { speakIn } from './document/speak';
import { busy, complain, sentenceOf, toast } from './page/dialogs';
import { byId } from './page/element';
import { handOut, takeFiles } from './page/files';
import { currentLanguage, setLanguage, word } from './page/language';
import { showNotes } from './page/notes';
import { createSidebar } from './page/sidebar';
import { createToolbar } from './page/toolbar';
import { createRealms } from './realm/realms';
import { startSpreadsheet } from './sheet/start';
import './page/page.css';

/** The line above the spreadsheet, for what is open now. */
function notes(work: OpenDocument): void {
  const open = work.current();
  if (open === null) return;
  const { file, day } = open;
  const again = async (how: How) => {
    await work.open(() => Promise.resolve(file.bytes), file.name, how);
    // A cancelled change goes back to what is true.
    notes(work);
  };
  showNotes(file, day, (how) => void again(how));
}

async function openUserFile(work: OpenDocument, file: File): Promise<void> {
  // A file that is too large is not even read.
  if (file.size > maxBytes) await complain(word('file_too_large', { file: file.name }));
  else await work.open(async () => new Uint8Array(await file.arrayBuffer()), file.name);
}

async function save(work: OpenDocument, kind: 'xlsx' | 'csv'): Promise<void> {
  const saved = await work.save(kind);
  if (saved !== null) handOut(saved);
}

const showChanged = (work: OpenDocument): void => {
  byId('changed').textContent = work.isChanged() ? word('changed') : '';
};

/** The sentence of an error cell, while it is selected. */
function showFault(work: OpenDocument): void {
  const bar = byId('fault');
  const { backing } = work.current() ?? {};
  if (backing === undefined) return;
  const { sheet, row, column } = backing.book().selection;
  const sentence = backing.fault(backing.sheetKey(sheet), row, column);
  bar.hidden = sentence === null;
  const cell = `${columnName(column)}${row}`;
  bar.textContent = sentence === null ? '' : word('error_here', { cell, sentence });
}

/** The words of the page itself, in its language. */
function showWords(work: OpenDocument): void {
  document.documentElement.lang = currentLanguage() === 'zh' ? 'zh-CN' : 'en';
  byId('language').setAttribute('aria-label', word('language'));
  byId('notes').setAttribute('aria-label', word('about_file'));
  byId('sidebar').setAttribute('aria-label', word('sidebar'));
  byId('sidebar-close').setAttribute('aria-label', word('close'));
  byId('drop').textContent = word('drop');
  showChanged(work);
  notes(work);
}

async function main(): Promise<void> {
  const spreadsheet = startSpreadsheet('grid', currentLanguage());
  const built: Built = await (await fetched('project.json')).json();
  const code = await (await fetched('Code.js')).text();

  const work = createDocument({
    maker: { built, code, realms: await createRealms('realm.html'), spreadsheet },
    files: await openFiles('file-worker.js'),
    opened() {
      side.close();
      notes(work);
    },
    handOut,
    show(execution) {
      for (const line of execution?.logs ?? []) console.info(line.text);
      for (const one of execution?.toasts ?? []) toast(one);
      if (execution?.sidebar) side.open(execution.sidebar.title);
      byId('file-name').textContent = work.current()?.file.name ?? '';
      showChanged(work);
    },
  });
  const side = createSidebar(
    built.frame,
    work.call,
    () => window.dispatchEvent(new Event('resize')),
    (language) => {
      if (language !== currentLanguage()) void speak(language, false);
    },
  );
  const toolbar = createToolbar({
    save: (kind) => void save(work, kind),
    menus: () => work.current()?.host.menus() ?? [],
    choose: (path) => void work.run((host) => host.clickMenu(...path)),
  });
  const chooser = byId('language');

  /** Page, toolbar, results, dialogs and sidebar change together. */
  async function speak(language: UiLanguage, fromPage: boolean): Promise<void> {
    setLanguage(language);
    if (chooser instanceof HTMLSelectElement) chooser.value = language;
    spreadsheet.setLanguage(language);
    toolbar.showWords();
    showWords(work);
    await work.run((host) => host.simpleTrigger('onOpen'));
    try {
      if (work.current() !== null) await busy(word('working'), () => speakIn(language, work.call));
    } catch (error) {
      // The results stay as they are said; another file may be open by now.
      console.warn(error);
    }
    if (fromPage) side.speak(language);
  }

  takeFiles((file) => void openUserFile(work, file));
  if (chooser instanceof HTMLSelectElement) {
    chooser.value = currentLanguage();
    chooser.addEventListener('change', () => speak(chooser.value === 'zh' ? 'zh' : 'en', true));
  }
  spreadsheet.onLook(() => showFault(work));
  window.addEventListener('beforeunload', (event) => {
    if (work.isChanged()) event.preventDefault();
  });

  toolbar.showWords();
  showWords(work);
  await begin(work, built);
  document.body.setAttribute('data-ready', 'true');
  await work.offerDrafts();
}

main().catch((error) => void complain(sentenceOf(error)));
