// Alerts, questions and passing messages of the page, in the user's language.

import type { Question, Reply, Toast } from '../../../emulator/bridge';
import { button, byId, element } from './element';
import { word } from './language';

type Button = Reply['button'];
/** What a user can press; CLOSE is the Escape key. */
type Pressed = Exclude<Button, 'CLOSE'>;

const BUTTONS: Readonly<Record<Question['buttons'], readonly Pressed[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const LABELS = { OK: 'ok', CANCEL: 'cancel', YES: 'yes', NO: 'no' } as const;

let made = 0;

/** Shows a box and waits for its answer; closing it with the Escape key answers CLOSE. */
function box(
  title: string,
  text: string,
  buttons: readonly (readonly [Button, string])[],
  prompt: boolean,
): Promise<Reply> {
  made += 1;
  const input = element('input', { type: 'text', 'aria-labelledby': `box-text-${made}` });
  const dialog = element(
    'dialog',
    {
      class: 'box',
      'aria-labelledby': `box-title-${made}`,
      'aria-describedby': `box-text-${made}`,
    },
    element('h2', { id: `box-title-${made}` }, title),
    element('p', { id: `box-text-${made}`, tabindex: '-1' }, text),
    ...(prompt ? [input] : []),
  );
  return new Promise((done) => {
    let answer: Button = 'CLOSE';
    const row = element(
      'div',
      { class: 'box-buttons' },
      ...buttons.map(([name, label], index) =>
        button(
          label,
          () => {
            answer = name;
            dialog.close();
          },
          { class: index === 0 ? 'bar-button primary' : 'bar-button' },
        ),
      ),
    );
    dialog.append(row);
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(prompt ? { button: answer, text: input.value } : { button: answer });
    });
    document.body.append(dialog);
    dialog.showModal();
    if (!prompt) row.querySelector('button')?.focus();
  });
}

/** An alert or prompt of the add-on. */
export const ask = (question: Question): Promise<Reply> =>
  box(
    question.title || 'Claim Desk',
    question.text,
    BUTTONS[question.buttons].map((name) => [name, word(LABELS[name])]),
    question.kind === 'prompt',
  );

export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Says what could not be done. */
export const complain = (text: string): Promise<Reply> =>
  box(word('failed_title'), text, [['OK', word('ok')]], false);

/** A question of the page itself: true or false by the button, null when the box was closed. */
export async function confirmed(
  title: string,
  text: string,
  yes: string,
  no: string,
): Promise<boolean | null> {
  const { button } = await box(
    title,
    text,
    [
      ['YES', yes],
      ['NO', no],
    ],
    false,
  );
  return button === 'CLOSE' ? null : button === 'YES';
}

/** What to do with changes before another file takes their place; null: nothing, all stays. */
export async function askToKeep(
  title: string,
  text: string,
  labels: { readonly save: string; readonly drop: string; readonly cancel: string },
): Promise<'save' | 'drop' | null> {
  const { button } = await box(
    title,
    text,
    [
      ['YES', labels.save],
      ['NO', labels.drop],
      ['CANCEL', labels.cancel],
    ],
    false,
  );
  return button === 'YES' ? 'save' : button === 'NO' ? 'drop' : null;
}

/** A message that goes away by itself. */
export function toast({ title, text, seconds }: Toast): void {
  const shown = element(
    'div',
    { class: 'toast' },
    ...(title ? [element('strong', {}, title), ' '] : []),
    text,
  );
  byId('toasts').append(shown);
  if (seconds >= 0) setTimeout(() => shown.remove(), (seconds || 5) * 1000);
}

/** What goes on now, the latest last. */
const inWork: { readonly text: string }[] = [];

function showWork(): void {
  const sign = byId('busy');
  const last = inWork[inWork.length - 1];
  sign.textContent = last?.text ?? '';
  sign.hidden = last === undefined;
  document.body.ariaBusy = String(last !== undefined);
}

/** Shows that work goes on, lets the page draw it, and takes it away at the end. */
export async function busy<T>(text: string, work: () => Promise<T> | T): Promise<T> {
  const going = { text };
  inWork.push(going);
  showWork();
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  try {
    return await work();
  } finally {
    inWork.splice(inWork.indexOf(going), 1);
    showWork();
  }
}
