// A menu below a button: opened by click or arrow key, walked with the arrow keys, left with Escape.
import { element } from './element';

interface Entry {
  readonly label: string;
  readonly act: () => void;
}
/** A line between entries, or the caption of those that follow. */
export type Line = Entry | { readonly caption: string } | 'separator';

const isEntry = (line: Line): line is Entry => typeof line === 'object' && 'act' in line;

/** Makes the button open a menu of these lines, asked for anew each time. */
export function dropDown(opener: HTMLElement, lines: () => readonly Line[]): void {
  let menu: HTMLElement | null = null;
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');

  function close(focus: boolean): void {
    // Taking the menu away moves the focus out of it, which closes it too.
    const gone = menu;
    menu = null;
    gone?.remove();
    opener.setAttribute('aria-expanded', 'false');
    if (focus) opener.focus();
  }

  function itemOf(line: Line): HTMLElement {
    if (line === 'separator') return element('div', { role: 'separator' });
    if (!isEntry(line))
      return element('div', { class: 'caption', role: 'presentation' }, line.caption);
    const item = element(
      'button',
      { type: 'button', role: 'menuitem', tabindex: '-1' },
      line.label,
    );
    item.addEventListener('click', () => {
      close(true);
      line.act();
    });
    return item;
  }

  function open(): void {
    const { left, bottom } = opener.getBoundingClientRect();
    const label = opener.textContent ?? '';
    menu = element(
      'div',
      { class: 'menu', role: 'menu', 'aria-label': label },
      ...lines().map(itemOf),
    );
    document.body.append(menu);
    menu.style.left = `${Math.min(left, window.innerWidth - menu.offsetWidth - 8)}px`;
    menu.style.top = `${bottom + 2}px`;
    opener.setAttribute('aria-expanded', 'true');
    menu.querySelector('button')?.focus();
    menu.addEventListener('keydown', walk);
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      const inside = relatedTarget instanceof Node && menu?.contains(relatedTarget);
      if (!inside && relatedTarget !== opener) close(false);
    });
  }

  function walk(event: KeyboardEvent): void {
    const items: HTMLElement[] = [...(menu?.querySelectorAll('button') ?? [])];
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? items.indexOf(activeElement) : -1;
    const to = new Map([
      ['ArrowDown', (at + 1) % items.length],
      ['ArrowUp', (at - 1 + items.length) % items.length],
      ['Home', 0],
      ['End', items.length - 1],
    ]).get(event.key);
    if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else if (to === undefined) return;
    else items[to]?.focus();
    event.preventDefault();
  }

  opener.addEventListener('click', () => {
    if (menu === null) open();
    else close(true);
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || menu !== null) return;
    open();
    event.preventDefault();
  });
}
