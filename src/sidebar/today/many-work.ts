// What is done with many orders at once, part by part: asked with its count first, and taken back as a whole.
import { useState } from 'preact/hooks';
import type { LeftOut, What, WrittenCell } from '../../addon/panel/many';
import type { Place } from '../../addon/panel/open';
import { sidebarWords } from '../../text/sidebar';
import { copyText } from '../clipboard';
import { accepted, useSidebar } from '../context';
import { useAttempt } from '../parts';
import { saveText } from '../save';

/** So many orders go into one call: long enough to be quick, short enough for Google to answer. */
const atOnce = 100;

interface Asking {
  readonly what: What;
  readonly count: number;
  readonly left: readonly LeftOut[];
}

interface Did {
  readonly what: What;
  readonly cells: readonly WrittenCell[];
  readonly left: readonly LeftOut[];
}

/** Parts of a list, each sheet's in its order. */
function partsOf<T extends Place>(all: readonly T[]): readonly (readonly T[])[] {
  const sorted = [...all].sort((a, b) => a.sheet - b.sheet || a.row - b.row);
  const count = Math.ceil(sorted.length / atOnce);
  return Array.from({ length: count }, (_, i) => sorted.slice(i * atOnce, (i + 1) * atOnce));
}

/** A count with the orders that were left out, for a sentence that names both. */
export const counted = (all: number, out: readonly LeftOut[]) => ({
  count: all,
  ...(out.length === 0 ? {} : { left: out.length }),
});

export function useMany({
  orders,
  onDone,
  onChanged,
}: {
  orders: readonly Place[];
  /** All was done that was asked for. */
  onDone: () => void;
  /** The sheet was written to. */
  onChanged: () => void;
}) {
  const { t, call } = useSidebar();
  const { attempt, busy, failure } = useAttempt();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [did, setDid] = useState<Did | null>(null);
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState<readonly LeftOut[]>([]);

  const pass = async (what: What, dry: boolean): Promise<Pick<Did, 'cells' | 'left'>> => {
    const cells: WrittenCell[] = [];
    const out: LeftOut[] = [];
    for (const part of partsOf(orders)) {
      const done = accepted(await call('many', { orders: part, what, to: null, dry }));
      cells.push(...done.done);
      out.push(...done.left);
      if (!dry) setDid({ what, cells: [...cells], left: [...out] });
    }
    return { cells, left: out };
  };

  const ask = (what: What) =>
    attempt(async () => {
      setSaid('');
      setLeft([]);
      const { cells, left: out } = await pass(what, true);
      setAsking({ what, count: cells.length, left: out });
    });

  const act = (what: What) =>
    attempt(async () => {
      setAsking(null);
      await pass(what, false);
      onDone();
    });

  const undo = ({ what, cells }: Did) =>
    attempt(async () => {
      const out: LeftOut[] = [];
      for (const part of partsOf(cells))
        out.push(...accepted(await call('undoMany', { what, cells: part })).left);
      setDid(null);
      setLeft(out);
      setSaid(t(sidebarWords.undone));
      onChanged();
    });

  const letters = (save: boolean) =>
    attempt(async () => {
      const texts: string[] = [];
      const out: LeftOut[] = [];
      for (const part of partsOf(orders)) {
        const got = await call('manyLetters', { orders: part });
        texts.push(
          ...got.done.map(({ orderId, row, text }) => {
            const name = orderId || t(sidebarWords.row, { row });
            return `${t(sidebarWords.order)} ${name}\n\n${text}`;
          }),
        );
        out.push(...got.left);
      }
      const text = texts.join('\n\n————————\n\n');
      const done = save ? saveText('claim-desk-letters.txt', text) : await copyText(text);
      setLeft(out);
      setSaid(
        done ? t(sidebarWords.many_letters, counted(texts.length, out)) : t(sidebarWords.no_copy),
      );
    });

  return {
    asking,
    did,
    said,
    left,
    busy,
    failure,
    forget: () => setAsking(null),
    ask,
    act,
    undo,
    letters,
  };
}
