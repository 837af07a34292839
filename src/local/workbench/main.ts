// The workbench: a spreadsheet in the page, with the add-on's own bundle at work in it.

import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import type { Menu } from '../../emulator/bridge';
import { columnName } from '../../emulator/cells/a1';
import { menuWords } from '../../text/addon';
import { maxBytes } from '../files/limits';
import { createDocument } from './document/document';
import { openFiles } from './document/files-apart';
import type { How } from './document/open';
import type { Built } from './document/opened';
import { classifyIn, speakIn } from './document/speak';
import { busy, tell, toast } from './page/dialogs';
import { dropDown, type Line } from './page/drop-down';
import { button, byId, element } from './page/element';
import { handOut, takeFiles } from './page/files';
import { currentLanguage, setLanguage, word } from './page/language';
import { showNotes } from './page/notes';
import { createSidebar } from './page/sidebar';
import { createRealms } from './realm/realms';
import { startSpreadsheet } from './sheet/start';
import './page/page.css';

async function fetched(name: string): Promise<Response> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(word('not_loaded', { file: name }));
  return response;
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
      notes();
    },
    handOut,
    show(execution) {
      for (const line of execution?.logs ?? []) console.info(line.text);
      for (const one of execution?.toasts ?? []) toast(one);
      if (execution?.sidebar) side.open(execution.sidebar.title);
      byId('file-name').textContent = work.current()?.file.name ?? '';
      byId('changed').textContent = work.isChanged() ? word('changed') : '';
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

  function again(how: How): void {
    const { file } = work.current() ?? {};
    // A cancelled change goes back to what is true.
    if (file) void work.open(() => Promise.resolve(file.bytes), file.name, how).then(notes);
  }
  function notes(): void {
    const open = work.current();
    if (open !== null) showNotes(open.file, open.day, again);
  }

  async function openUserFile(file: File): Promise<void> {
    // A file that is too large is not even read.
    if (file.size > maxBytes)
      await tell(
        word('failed_title'),
        word('file_too_large', { file: file.name }),
        currentLanguage(),
      );
    else await work.open(async () => new Uint8Array(await file.arrayBuffer()), file.name);
  }
  takeFiles((file) => void openUserFile(file));

  async function save(kind: 'xlsx' | 'csv'): Promise<void> {
    const saved = await work.save(kind);
    if (saved !== null) handOut(saved);
  }

  function linesOf(items: Menu['items'], above: readonly string[]): Line[] {
    return items.flatMap((item): Line[] => {
      if (item.kind === 'separator') return ['separator'];
      const path = [...above, item.caption];
      if (item.kind === 'menu') return [{ caption: item.caption }, ...linesOf(item.items, path)];
      const act = () => void work.run((host) => host.clickMenu(...path));
      return [{ label: item.caption, act }];
    });
  }

  const openButton = button('', () => byId('file').click(), { id: 'open', class: 'bar-button' });
  const saveButton = element('button', { type: 'button', id: 'save', class: 'bar-button' });
  const extensions = element('button', {
    type: 'button',
    id: 'extensions',
    class: 'bar-button strong',
  });
  byId('buttons').append(openButton, saveButton, extensions);
  dropDown(saveButton, () => [
    { label: word('save_xlsx'), act: () => void save('xlsx') },
    { label: word('save_csv'), act: () => void save('csv') },
  ]);
  dropDown(extensions, () => [
    { caption: 'Claim Desk' },
    ...(work.current()?.host.menus() ?? []).flatMap((menu) =>
      linesOf(menu.items, menu.caption === '' ? [] : [menu.caption]),
    ),
  ]);

  function showWords(): void {
    document.documentElement.lang = currentLanguage() === 'zh' ? 'zh-CN' : 'en';
    openButton.textContent = word('open');
    saveButton.textContent = word('save');
    extensions.textContent = word('extensions');
    byId('language').setAttribute('aria-label', word('language'));
    byId('notes').setAttribute('aria-label', word('about_file'));
    byId('sidebar').setAttribute('aria-label', word('sidebar'));
    byId('sidebar-close').setAttribute('aria-label', word('close'));
    byId('drop').textContent = word('drop');
    byId('changed').textContent = work.isChanged() ? word('changed') : '';
    notes();
  }

  /** Page, toolbar, results, dialogs and sidebar change together. */
  async function speak(language: UiLanguage, fromPage: boolean): Promise<void> {
    setLanguage(language);
    if (chooser instanceof HTMLSelectElement) chooser.value = language;
    spreadsheet.setLanguage(language);
    showWords();
    await work.run((host) => host.simpleTrigger('onOpen'));
    try {
      if (work.current() !== null) await busy(word('working'), () => speakIn(language, work.call));
    } catch (error) {
      // The results stay as they are said; another file may be open by now.
      console.warn(error);
    }
    if (fromPage) side.speak(language);
  }
  const chooser = byId('language');
  if (chooser instanceof HTMLSelectElement) {
    chooser.value = currentLanguage();
    chooser.addEventListener('change', () => speak(chooser.value === 'zh' ? 'zh' : 'en', true));
  }

  /** The sentence of an error cell, while it is selected. */
  function showFault(): void {
    const bar = byId('fault');
    const { backing } = work.current() ?? {};
    if (backing === undefined) return;
    const { sheet, row, column } = backing.book().selection;
    const sentence = backing.fault(backing.sheetKey(sheet), row, column);
    bar.hidden = sentence === null;
    const cell = `${columnName(column)}${row}`;
    bar.textContent = sentence === null ? '' : word('error_here', { cell, sentence });
  }
  spreadsheet.onLook(showFault);

  /** The example is seen at work: classified, with the sidebar beside it. */
  async function present(): Promise<void> {
    const language = currentLanguage();
    await busy(word('working'), () => classifyIn(language, work.call));
    await work.run((host) => host.clickMenu(say(menuWords.sidebar.label, language)));
    work.settle();
  }

  window.addEventListener('beforeunload', (event) => {
    if (work.isChanged()) event.preventDefault();
  });

  showWords();
  const { file } = built;
  const example = built.examples[currentLanguage()];
  if (file === null) {
    await work.open(
      () => Promise.resolve(Uint8Array.from(atob(example.bytes), (each) => each.charCodeAt(0))),
      example.name,
      {},
      example.day,
    );
    await present();
  } else
    await work.open(
      async () => new Uint8Array(await (await fetched(file.url)).arrayBuffer()),
      file.name,
    );
  document.body.setAttribute('data-ready', 'true');
  await work.offerDrafts();
}

main().catch((error) => {
  const sentence = error instanceof Error ? error.message : String(error);
  void tell(word('failed_title'), sentence, currentLanguage());
});
