// The order in view: follows the selection while it can be seen, and shows only the newest answer.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../addon/panel/open';
import type { SupposedByPage } from '../../addon/panel/order-prices';
import type { LanguageCode } from '../../base/ids';
import type { Output } from '../bridge';
import { sentenceOf, useLatest, useSidebar } from '../context';
import { useVisible } from '../parts';
import { isAt } from '../place';
import type { Wanted } from './wanted';

/** How often the selection is looked at, in milliseconds: Google answers in about one second. */
const beat = 1500;

/** What the seller has chosen to see of an order. */
interface Choice {
  readonly supposed: SupposedByPage;
  readonly letterLanguage: LanguageCode | null;
}

const asItIs: Choice = { supposed: {}, letterLanguage: null };

type Shown = Output<'order'>;

export interface OrderState {
  readonly shown: Shown | null;
  readonly failure: string | null;
  readonly busy: boolean;
  readonly choice: Choice;
  /** Shows the order of the selected row. */
  readonly useSelected: () => void;
  readonly choose: (choice: Choice) => void;
  /** Reads the order in view again. */
  readonly again: () => void;
}

export function useOrder(active: boolean, wanted: Wanted | null): OrderState {
  const desk = useSidebar();
  const { call, language } = desk;
  const latest = useLatest();
  const visible = useVisible();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [choice, setChoice] = useState(asItIs);
  // Of which row, and with what in it, the answer on the screen was asked for.
  const seen = useRef('');
  const place = useRef<Place | null>(null);

  async function load(at: Place | null, how: Choice): Promise<void> {
    place.current = at;
    setBusy(true);
    try {
      const got = await latest(call('order', { at, ...how }));
      if (got === null) return;
      const { answer } = got;
      setShown(answer);
      setFailure(null);
      setBusy(false);
      if (answer.kind !== 'refused') place.current = answer.at;
    } catch (error) {
      setFailure(sentenceOf(error, desk));
      setBusy(false);
    }
  }

  const show = (at: Place | null, how: Choice) => {
    setChoice(how);
    void load(at, how);
  };

  // Another language: the same order in its words.
  useEffect(() => show(place.current, choice), [language]);

  useEffect(() => {
    if (wanted === null) return;
    // Where the selection was does not count any more.
    seen.current = '';
    show(wanted.at, asItIs);
  }, [wanted?.time]);

  useEffect(() => {
    if (!active || !visible) return;
    let over = false;
    let timer = 0;
    async function look(): Promise<void> {
      try {
        const found = await call('selection', {});
        if (over) return;
        const now = `${found.sheet} ${found.row} ${found.mark}`;
        const before = seen.current;
        seen.current = now;
        const stayed = before.startsWith(`${found.sheet} ${found.row} `);
        // Where the list has sent the selection, the order is in view already.
        const at = { sheet: found.sheet, row: found.row, orderId: '' };
        const shownHere = place.current !== null && isAt(at)(place.current);
        // The same row with other cells keeps what was chosen for it.
        if (before !== '' && before !== now && (stayed || !shownHere))
          show(at, stayed ? choice : asItIs);
      } catch {
        // The next beat asks again; a failure that lasts shows at the next real question.
      }
      if (!over) timer = window.setTimeout(() => void look(), beat);
    }
    void look();
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [active, visible, choice, language]);

  return {
    shown,
    failure,
    busy,
    choice,
    useSelected: () => show(null, asItIs),
    choose: (how) => show(place.current, how),
    again: () => void load(place.current, choice),
  };
}
