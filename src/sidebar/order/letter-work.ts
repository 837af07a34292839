// One letter while it is worked on: changed, checked, copied, written into the row.
import { useRef, useState } from 'preact/hooks';
import type { LetterView } from '../../addon/panel/letters';
import type { OrderView } from '../../addon/panel/order';
import { sidebarWords } from '../../text/sidebar';
import { copyText } from '../clipboard';
import { accepted, useSidebar } from '../context';
import { useKeys } from '../keys';
import { useAttempt } from '../parts';
import { useCheck } from './letter-check';
import type { Written } from './written';

export interface LetterAtWork {
  /** Whether the keys C and W mean this letter. */
  active: boolean;
  letter: LetterView;
  /** What the seller made of it; null: nothing. */
  draft: Written | null;
  view: OrderView;
  onDraft: (draft: Written | null) => void;
  onWritten: () => void;
}

export function useLetter({ active, letter, draft, view, onDraft, onWritten }: LetterAtWork) {
  const { t, call } = useSidebar();
  const { attempt, failure } = useAttempt();
  const checked = useCheck(letter, draft?.text ?? null);
  const box = useRef<HTMLDivElement>(null);
  const writing = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  const [occupied, setOccupied] = useState<string | null>(null);
  const { text } = draft ?? letter;

  function edit(now: Written): void {
    onDraft(now.text === letter.text ? null : now);
    setSaid('');
  }

  function answered(): void {
    setOccupied(null);
    writing.current?.focus();
  }

  const write = (replace: boolean) =>
    attempt(async () => {
      setSaid('');
      const done = accepted(await call('writeReply', { at: view.at, text, replace }));
      if (done.kind === 'occupied') return setOccupied(done.text);
      setSaid(t(sidebarWords.written));
      onWritten();
    });

  async function copy(): Promise<void> {
    const done = await copyText(text);
    // What the browser does not allow is left to the seller's hand.
    if (!done && box.current !== null) {
      box.current.focus();
      getSelection()?.selectAllChildren(box.current);
    }
    setSaid(t(done ? sidebarWords.copied : sidebarWords.not_copied));
  }

  useKeys(
    {
      c: () => void copy(),
      w: () => {
        if (view.reply !== null) void write(false);
      },
    },
    active,
  );

  return { box, checked, writing, said, occupied, failure, edit, write, copy, answered };
}
