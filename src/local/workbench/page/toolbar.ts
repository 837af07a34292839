// The bar above the spreadsheet: opening, saving, and the menus of the add-on.

import type { Menu } from '../../../emulator/bridge';
import { dropDown, type Line } from './drop-down';
import { button, byId, element } from './element';
import { word } from './language';

interface Around {
  readonly save: (kind: 'xlsx' | 'csv') => void;
  readonly menus: () => readonly Menu[];
  /** Chooses an item of a menu, by the captions on the way to it. */
  readonly choose: (path: readonly string[]) => void;
}

/** Puts the buttons into the bar; gives the way to write their words anew. */
export function createToolbar({ save, menus, choose }: Around) {
  const opener = (id: string, look: string) =>
    element('button', { type: 'button', id, class: look });
  const openButton = button('', () => byId('file').click(), { id: 'open', class: 'bar-button' });
  const saveButton = opener('save', 'bar-button');
  const extensions = opener('extensions', 'bar-button strong');
  byId('buttons').append(openButton, saveButton, extensions);

  function linesOf(items: Menu['items'], above: readonly string[]): Line[] {
    return items.flatMap((item): Line[] => {
      if (item.kind === 'separator') return ['separator'];
      const path = [...above, item.caption];
      return item.kind === 'menu'
        ? [{ caption: item.caption }, ...linesOf(item.items, path)]
        : [{ label: item.caption, act: () => choose(path) }];
    });
  }

  dropDown(saveButton, () => [
    { label: word('save_xlsx'), act: () => save('xlsx') },
    { label: word('save_csv'), act: () => save('csv') },
  ]);
  dropDown(extensions, () => [
    { caption: 'Claim Desk' },
    ...menus().flatMap(({ caption, items }) => linesOf(items, caption === '' ? [] : [caption])),
  ]);

  return {
    showWords(): void {
      openButton.textContent = word('open');
      saveButton.textContent = word('save');
      extensions.textContent = word('extensions');
    },
  };
}
