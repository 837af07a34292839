// What each row gets in each of the add-on's columns, and what is noted on cells of the seller's own words.

import type { UiLanguage } from '../../base/ids';
import { say, type Words } from '../../base/say';
import { type Assessment, isBlank } from '../../desk';
import { keptEvidence, keptReply } from '../../results/kept';
import { keyText, orderMark, type RowKey, seen } from '../../results/row-key';
import { type ColumnId, resultColumns, type SheetId } from '../../results/table';
import { keptWords } from '../../text/addon';
import { type Belonging, textIn } from './belonging';
import { cellText, plainText } from './cells';
import type { Line } from './lines';
import type { Orders } from './orders';
import { blank, type Written, written } from './written';

/** A note that is to stand on a cell, or to go from it. */
export interface CellNote {
  readonly row: number;
  readonly id: ColumnId;
  readonly add: string | null;
  readonly drop: readonly string[];
}

/** Null: the cell stays as it is. */
type RowCells = Partial<Readonly<Record<SheetId, Written | null>>>;

export interface BlockCells {
  readonly of: (line: Line) => RowCells;
  readonly notes: readonly CellNote[];
}

const both = ({ en, zh }: Words): readonly string[] => [en, zh];
const kept = ['evidence', 'reply', 'handled'] as const;

/** The cell as it stands in another row. */
function moved(line: Line, column: number | undefined): Written | null {
  if (column === undefined) return null;
  const raw = line.raw[column - 1];
  const reads = line.read[column - 1] ?? '';
  if (typeof raw === 'string') return { write: plainText(raw), reads };
  return {
    write: typeof raw === 'number' || typeof raw === 'boolean' || raw instanceof Date ? raw : '',
    reads,
  };
}

/** The seller's own words in a row whose results belong to no order of the block. */
function leftWords(
  line: Line,
  key: RowKey,
  { marks }: Orders,
): readonly { readonly id: (typeof kept)[number]; readonly text: string }[] {
  return kept.flatMap((id) => {
    const text = textIn(line, marks.at.get(id));
    if (isBlank(text)) return [];
    const was = id === 'handled' ? null : key[id];
    return was?.by === '=' && was.hash === seen(text, '=')?.hash ? [] : [{ id, text }];
  });
}

const noteOf = (key: RowKey, text: string, language: UiLanguage): string =>
  say(keptWords.of_other_order, language, { id: key.id, text });

/** What the rows of a block get. */
export function cellsOf(
  orders: Orders,
  lines: readonly Line[],
  assessments: readonly Assessment[],
  belonging: Belonging,
): BlockCells {
  const { marks, plan } = orders;
  const { language } = plan.settings;
  const { keyIn, homeOf, strays } = belonging;
  const first = new Map(assessments.map((each) => [each.order.row, each]));
  const further = new Set(
    assessments.flatMap(({ order }) => (order.handled ? [] : order.rows.slice(1))),
  );
  const manner = {
    language,
    letterLanguage: null,
    own: () => orders.letters().letters,
    sayMissing: false,
  };
  const ids = [...marks.at.keys()];
  const all = (cell: (id: SheetId) => Written | null): RowCells =>
    Object.fromEntries(ids.map((id) => [id, cell(id)]));
  const notes: CellNote[] = [];

  function withoutOrder(line: Line): RowCells {
    const key = keyIn(line);
    // Results that another order has left behind; the seller's own words for an order that is gone stay.
    if (key !== null)
      return strays.has(line.row) && leftWords(line, key, orders).length > 0
        ? {}
        : all(() => blank);
    // Footers and sums are the seller's rows: what stands in them stays.
    if (!further.has(line.row) && !line.cells.every(isBlank)) return {};
    return all((id) => (id === 'evidence' || id === 'reply' || id === 'handled' ? null : blank));
  }

  function ofOrder(line: Line, each: Assessment): RowCells {
    const home = homeOf(each);
    const away = home !== line;
    const { order, decision } = each;
    if (away) {
      const key = keyIn(line);
      if (key !== null && strays.has(line.row))
        for (const { id, text } of leftWords(line, key, orders))
          notes.push({ row: line.row, id, add: noteOf(key, text, language), drop: [] });
    }
    const id = { order: orderMark(order.id), id: order.id };
    if (order.handled && home !== null) {
      if (away) return all((column) => moved(home, marks.at.get(column)));
      if (keyIn(line) !== null) return {};
      const [reply, evidence] = [
        textIn(line, marks.at.get('reply')),
        textIn(line, marks.at.get('evidence')),
      ];
      const key = {
        ...id,
        action: decision.action,
        reply: seen(reply, '~'),
        evidence: seen(evidence, '~'),
      };
      return { key: written(keyText(key)) };
    }
    const before = home === null ? null : keyIn(home);
    const wanted = cellText(String(resultColumns.reply.value(each, manner) ?? ''));
    const reply = keptReply(textIn(home, marks.at.get('reply')), wanted, before, decision.action);
    const evidence = keptEvidence(
      textIn(home, marks.at.get('evidence')),
      decision.evidence,
      language,
      before,
    );
    if (reply.seen?.by === '!' && (before?.reply?.by !== '!' || away))
      notes.push({
        row: line.row,
        id: 'reply',
        add: say(keptWords.other_action, language),
        drop: [],
      });
    else if (before?.reply?.by === '!' && reply.seen?.by !== '!')
      notes.push({ row: line.row, id: 'reply', add: null, drop: both(keptWords.other_action) });
    const key: RowKey = { ...id, action: reply.action, reply: reply.seen, evidence: evidence.seen };
    // What stands there already is not touched, be it a formula of the seller's.
    const unless = (column: 'reply' | 'evidence', { text }: { readonly text: string }) =>
      text === textIn(line, marks.at.get(column)) ? null : written(text);
    return all((column) => {
      if (column === 'reply') return unless(column, reply);
      if (column === 'evidence') return unless(column, evidence);
      if (column === 'key') return written(keyText(key));
      if (column !== 'handled') return written(resultColumns[column].value(each, manner));
      if (!away) return null;
      return home === null ? blank : moved(home, marks.at.get('handled'));
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
