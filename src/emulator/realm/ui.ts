// Ui: menus, the sidebar, dialogs, alerts and prompts.
import type { Menu, Panel, Question } from '../bridge';
import { Button, ButtonSet, member, oneOf } from './enums';
import { call } from './hooks';
import { outputs } from './html';
import { mismatch, registry, service, text } from './service';

const menus = registry<() => Menu>();

function makeMenu(caption: string): object {
  const items: Menu['items'][number][] = [];
  const self: object = service('Menu', {
    addItem(given: unknown, functionName: unknown) {
      items.push({ kind: 'item', caption: text(given), run: text(functionName) });
      return self;
    },
    addSeparator() {
      items.push({ kind: 'separator' });
      return self;
    },
    addSubMenu(menu: unknown) {
      items.push(menus.of(menu)());
      return self;
    },
    addToUi: () => call('addMenu', { kind: 'menu', caption, items }),
  });
  menus.add(self, () => ({ kind: 'menu', caption, items }));
  return self;
}

/** `(text)`, `(text, buttons)` or `(title, text, buttons)`. */
function question(
  kind: Question['kind'],
  first: unknown,
  second: unknown,
  third: unknown,
): Question {
  const buttons = oneOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
  if (third !== undefined) {
    return { kind, title: text(first), text: text(second), buttons: buttons(third) };
  }
  const chosen = second === undefined ? 'OK' : buttons(second);
  return { kind, title: '', text: text(first), buttons: chosen };
}

function show(kind: Panel['kind'], html: unknown, title: string | null): void {
  const output = outputs.of(html)();
  call('show', { ...output, kind, title: title ?? output.title });
}

let made: object | null = null;

/** The user interface of the open book. */
export function ui(): object {
  made ??= service(
    'Ui',
    {
      createMenu: (caption: unknown) => makeMenu(text(caption)),
      // Its caption is the add-on's name, which the script does not know.
      createAddonMenu: () => makeMenu(''),
      showSidebar: (html: unknown) => show('sidebar', html, null),
      showModalDialog: (html: unknown, title: unknown) => show('modal', html, text(title)),
      showModelessDialog: (html: unknown, title: unknown) => show('modeless', html, text(title)),
      alert(first: unknown, second?: unknown, third?: unknown) {
        const { button } = call('ask', question('alert', first, second, third));
        return member(Button, button);
      },
      prompt(first: unknown, second?: unknown, third?: unknown) {
        if (first === undefined) mismatch();
        const reply = call('ask', question('prompt', first, second, third));
        return service('PromptResponse', {
          getSelectedButton: () => member(Button, reply.button),
          getResponseText: () => reply.text ?? '',
        });
      },
    },
    { Button, ButtonSet },
  );
  return made;
}
