// A letter on the page: its text, with what comes from the row as chips that go or stay whole. Text nodes alone.
import type { Chip } from '../../addon/panel/letters';

/** A text and the chips in it, in their order. */
export interface Written {
  readonly text: string;
  readonly chips: readonly Chip[];
}

const isChip = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && node.dataset['chip'] !== undefined;

function chipOf(label: string, text: string): HTMLElement {
  const chip = document.createElement('span');
  chip.dataset['chip'] = label;
  chip.contentEditable = 'false';
  chip.title = label;
  chip.textContent = text;
  return chip;
}

/** Puts a letter into a box, in place of what stands there. */
export function draw(box: HTMLElement, { text, chips }: Written): void {
  let from = 0;
  const nodes: (string | HTMLElement)[] = [];
  for (const { at, length, label } of chips) {
    nodes.push(text.slice(from, at), chipOf(label, text.slice(at, at + length)));
    from = at + length;
  }
  box.replaceChildren(...nodes, text.slice(from));
}

/** What stands in a box, as it was drawn or as the seller has changed it. */
export function read(box: HTMLElement): Written {
  let text = '';
  const chips: Chip[] = [];
  function take(node: Node): void {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLBRElement) text += '\n';
    else if (isChip(node)) {
      const inside = node.textContent ?? '';
      chips.push({ at: text.length, length: inside.length, label: node.dataset['chip'] ?? '' });
      text += inside;
    } else {
      // Browsers that know no plain text begin a line with a block.
      if (node !== box && node instanceof HTMLDivElement && text !== '') text += '\n';
      node.childNodes.forEach(take);
    }
  }
  take(box);
  // An empty last line is shown by a second line end.
  return { text: text.replace(/\n$/, ''), chips };
}
