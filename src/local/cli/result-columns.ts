// The columns `--out` adds to the seller's own, or fills anew where an earlier run added them: the very cells the
// sheet gets, and the row's key, by which they are known again.

import { cellText } from '../../base/cell-text';
import { isoOf } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import type { Assessment, OwnLetters } from '../../desk';
import { belongingOf, type ReadRow, textIn } from '../../results/belonging';
import { inOrder, type Known } from '../../results/known-columns';
import { levelColours } from '../../results/level-colours';
import { type CellNote, cellsOf, type RowCell } from '../../results/row-cells';
import { keyColumn, type ResultValue, resultColumns, type SheetId } from '../../results/table';
import type { Column, ValueKind } from '../files/columns';

const always: readonly SheetId[] = [
  'risk',
  'score',
  'action',
  'due',
  'refund_cost',
  'reship_cost',
  'saving',
  'why',
];

/** What is no text. */
const kinds: Partial<Record<SheetId, ValueKind>> = {
  score: 'whole',
  due: 'day',
  refund_cost: 'number',
  reship_cost: 'number',
  saving: 'number',
  waiting: 'day',
};

/** Files have no dates of their own kind here: a day is ISO text. */
const written = (value: ResultValue): string | number =>
  value === null ? '' : typeof value === 'object' ? isoOf(value.day) : value;

const cellOf = (cell: RowCell<ReadRow>, column: number): string | number =>
  cell.kind === 'result' ? written(cell.value) : cellText(textIn(cell.from, column));

/** The sheet as it stands in the file, with our columns as they were found. */
export interface OutSheet {
  readonly lines: readonly ReadRow[];
  readonly known: Known;
  /** How many columns it has. */
  readonly width: number;
}

/** The columns that are wanted and those that stand there, with what each row gets. */
export function addedColumns(
  { lines, known, width }: OutSheet,
  all: readonly Assessment[],
  asked: { readonly language: UiLanguage; readonly reply: boolean; readonly keys: boolean },
  letters: OwnLetters,
): {
  readonly columns: readonly Column[];
  readonly notes: readonly CellNote[];
  readonly mixed: boolean;
} {
  const { language } = asked;
  const wanted = new Set<SheetId>([...always, ...known.at.keys()]);
  if (asked.reply) wanted.add('reply');
  if (asked.keys) wanted.add('key');
  const ids = inOrder.filter((id) => wanted.has(id));
  const columns = new Map(ids.map((id, i) => [id, (known.at.get(id) ?? width + i) + 1]));
  const belonging = belongingOf(lines, all, columns);
  const sheet = { columns, language, own: () => letters, sayMissing: true };
  const cells = cellsOf(sheet, lines, all, belonging);
  return {
    notes: cells.notes,
    mixed: belonging.mixed,
    columns: ids.map((id): Column => {
      const { title } = id === 'key' ? keyColumn : resultColumns[id];
      const place = known.at.get(id);
      const values = lines.flatMap((line): [number, string | number][] => {
        const cell = cells.of(line)[id] ?? null;
        return cell === null ? [] : [[line.row, cellOf(cell, columns.get(id) ?? 0)]];
      });
      return {
        header: say(title, language),
        values: new Map(values),
        hidden: id === 'key',
        ...(id === 'risk' ? { colours: levelColours } : {}),
        kind: kinds[id] ?? 'text',
        ...(place === undefined ? {} : { place }),
      };
    }),
  };
}
