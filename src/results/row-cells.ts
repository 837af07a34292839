// What each row gets in each of the add-on's columns, and what is noted on cells of the seller's own words.

import { cellText } from '../base/cell-text';
import type { UiLanguage } from '../base/ids';
import { lazy } from '../base/lazy';
import { say, type Words } from '../base/say';
import { type Assessment, isBlank, isOurLetter, type OwnLetters } from '../desk';
import { actionWords } from '../text/actions';
import { keptWords } from '../text/addon';
import { type Belonging, type Columns, type ReadRow, textIn } from './belonging';
import { keptEvidence, keptReply, ourReply } from './kept';
import { keyText, orderMark, type RowKey, seen } from './row-key';
import { type Manner, type ResultValue, resultColumns, type SheetId } from './table';
import { keptWaiting } from './waiting';

/** A note that is to stand on a cell, or to go from it. */
export interface CellNote {
  readonly row: number;
  readonly id: SheetId;
  readonly add: string | null;
  readonly drop: readonly string[];
}

/** What a cell gets: a result, or what stands in the same column of another row. */
export type RowCell<Line> =
  | { readonly kind: 'result'; readonly value: ResultValue }
  | { readonly kind: 'moved'; readonly from: Line };

/** Null, or not there: the cell stays as it is. */
type RowCells<Line> = Partial<Readonly<Record<SheetId, RowCell<Line> | null>>>;

export interface BlockCells<Line> {
  readonly of: (line: Line) => RowCells<Line>;
  readonly notes: readonly CellNote[];
}

/** What the cells of a block depend on beside its rows. */
export interface Sheet {
  readonly columns: Columns;
  readonly language: UiLanguage;
  /** The seller's own letters, asked for only where one is written. */
  readonly own: () => OwnLetters;
  /** Say what a letter lacks; else its cell stays blank. */
  readonly sayMissing: boolean;
}

const result = (value: ResultValue): { readonly kind: 'result'; readonly value: ResultValue } => ({
  kind: 'result',
  value,
});
const blank = result(null);
const both = ({ en, zh }: Words): readonly string[] => [en, zh];
const kept = ['evidence', 'reply', 'handled', 'waiting'] as const;
/** What the seller says of an order: never written by a run, but taken along with the order. */
const isMark = (id: SheetId): boolean => id === 'handled' || id === 'waiting';

/** The seller's own words in a row whose results belong to no order of the block. */
function leftWords(
  line: ReadRow,
  key: RowKey,
  columns: Columns,
): readonly { readonly id: (typeof kept)[number]; readonly text: string }[] {
  return kept.flatMap((id) => {
    const text = textIn(line, columns.get(id));
    if (isBlank(text)) return [];
    const was = id === 'evidence' || id === 'reply' ? key[id] : null;
    return was?.by === '=' && was.hash === seen(text, '=')?.hash ? [] : [{ id, text }];
  });
}

const noteOf = (key: RowKey, text: string, language: UiLanguage): string =>
  say(keptWords.of_other_order, language, { id: key.id, text });

/** A day the seller has set, with the buyer's side as it was when a run first saw it. */
const waitingOf = (each: Assessment, before: RowKey | null): RowKey['waiting'] =>
  each.order.waiting === null ? null : keptWaiting(each, each.order.waiting.until, before?.waiting);

const actionsByLabel = new Map(
  Object.entries(actionWords).flatMap(([id, words]) => both(words).map((label) => [label, id])),
);
const actionNamed = (label: string): string | null => actionsByLabel.get(label.trim()) ?? null;

/** What the rows of a block get. */
export function cellsOf<Line extends ReadRow>(
  { columns, language, own, sayMissing }: Sheet,
  lines: readonly Line[],
  assessments: readonly Assessment[],
  belonging: Belonging<Line>,
): BlockCells<Line> {
  const { keyIn, homeOf, strays } = belonging;
  const first = new Map(assessments.map((each) => [each.order.row, each]));
  const further = new Set(
    assessments.flatMap(({ order }) => (order.handled ? [] : order.rows.slice(1))),
  );
  const manner: Manner = { language, letterLanguage: null, own, sayMissing };
  const ids = [...columns.keys()];
  // A letter takes longer than all else of an order: none is made that no cell shows or remembers.
  const keepsReply = columns.has('reply') || columns.has('key');
  const all = (cell: (id: SheetId) => RowCell<Line> | null): RowCells<Line> =>
    Object.fromEntries(ids.map((id) => [id, cell(id)]));
  const notes: CellNote[] = [];

  function withoutOrder(line: Line): RowCells<Line> {
    const key = keyIn(line);
    // Results that another order has left behind; the seller's own words for an order that is gone stay.
    if (key !== null)
      return strays.has(line.row) && leftWords(line, key, columns).length > 0
        ? {}
        : all(() => blank);
    // Footers and sums are the seller's rows: what stands in them stays.
    if (!further.has(line.row) && !line.cells.every(isBlank)) return {};
    return all((id) => (id === 'evidence' || id === 'reply' || isMark(id) ? null : blank));
  }

  /** Says that the seller's own words were written for another action, or no longer says it. */
  function noteOtherAction(
    { row }: Line,
    before: RowKey | null,
    away: boolean,
    reply: RowKey['reply'],
  ): void {
    const said = before?.reply?.by === '!';
    if (reply?.by === '!' && (!said || away))
      notes.push({ row, id: 'reply', add: say(keptWords.other_action, language), drop: [] });
    else if (said && reply?.by !== '!')
      notes.push({ row, id: 'reply', add: null, drop: both(keptWords.other_action) });
  }

  function ofOrder(line: Line, each: Assessment): RowCells<Line> {
    const home = homeOf(each);
    const away = home !== line;
    const { order, decision } = each;
    if (away) {
      const key = keyIn(line);
      if (key !== null && strays.has(line.row))
        for (const { id, text } of leftWords(line, key, columns))
          notes.push({ row: line.row, id, add: noteOf(key, text, language), drop: [] });
    }
    const id = { order: orderMark(order.id), id: order.id };
    if (order.handled && home !== null) {
      if (away) return all(() => ({ kind: 'moved', from: home }));
      if (keyIn(line) !== null) return {};
      const [reply, evidence] = [
        textIn(line, columns.get('reply')),
        textIn(line, columns.get('evidence')),
      ];
      const key = {
        ...id,
        action: decision.action,
        reply: seen(reply, '~'),
        evidence: seen(evidence, '~'),
        waiting: waitingOf(each, null),
      };
      return { key: result(keyText(key)) };
    }
    const before = home === null ? null : keyIn(home);
    const reply = lazy(() => {
      const text = textIn(home, columns.get('reply'));
      const wanted = cellText(String(resultColumns.reply.value(each, manner) ?? ''));
      const beside = actionNamed(textIn(home, columns.get('action')));
      // A text file keeps no key: there our letters are known by their words.
      return before === null && beside !== null && isOurLetter(text, each)
        ? ourReply(wanted, decision.action)
        : keptReply(text, wanted, before, decision.action, beside);
    });
    const evidence = lazy(() =>
      keptEvidence(textIn(home, columns.get('evidence')), decision.evidence, language, before),
    );
    if (keepsReply) noteOtherAction(line, before, away, reply().seen);
    const key = (): RowKey => ({
      ...id,
      action: reply().action,
      reply: reply().seen,
      evidence: evidence().seen,
      waiting: waitingOf(each, before),
    });
    // What stands there already is not touched, be it a formula of the seller's.
    const unless = (column: 'reply' | 'evidence', { text }: { readonly text: string }) =>
      text === textIn(line, columns.get(column)) ? null : result(text);
    return all((column) => {
      if (column === 'reply') return unless(column, reply());
      if (column === 'evidence') return unless(column, evidence());
      if (column === 'key') return result(keyText(key()));
      if (!isMark(column)) return result(resultColumns[column].value(each, manner));
      if (!away) return null;
      return home === null ? blank : { kind: 'moved', from: home };
    });
  }

  const made = new Map(
    lines.map((line) => {
      const each = first.get(line.row);
      return [line.row, each === undefined ? withoutOrder(line) : ofOrder(line, each)];
    }),
  );
  return { of: (line) => made.get(line.row) ?? {}, notes };
}
