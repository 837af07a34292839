// What the columns of a Parquet file are called, and what each of them is. A column is a number or a day only where all
// its cells are plainly that; all else is text, as it came.
import type { Cell } from '../../base/cell';
import { kindOf } from '../../base/fields';
import type { SheetPlan } from '../../desk';
import { type Column, placesOf, type ValueKind } from '../files/columns';
import { fits, type ParquetColumn } from '../files/parquet';
import type { OrderTable } from './order-table';

/** What a column of the seller's may be. */
function likelyKind({ columns }: SheetPlan, index: number): ValueKind {
  const column = columns.find((each) => each.index === index);
  const kind = kindOf(column?.field ?? 'ignore');
  if (kind === 'day') return 'day';
  return kind === 'money' || kind === 'count' ? 'number' : 'text';
}

/** Names as programs want them: none blank, none twice. */
function namesOf(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, i) => {
    const plain = header.replace(/\s+/g, ' ').trim() || `column ${i + 1}`;
    let name = plain;
    for (let at = 2; taken.has(name.toLowerCase()); at += 1) name = `${plain} ${at}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The columns of a table with those that are added to it. All its rows are looked through. */
export function parquetColumns(
  { plan: { sheet }, head, width, rows }: OrderTable,
  added: readonly Column[],
): readonly ParquetColumn[] {
  const header: readonly Cell[] = head[head.length - 1] ?? [];
  const places = placesOf(added, width);
  const ours = new Map(added.map((column, i) => [places[i] ?? 0, column]));
  const all = Math.max(width, ...places.map((place) => place + 1));
  const headers = Array.from({ length: all }, (_, i) =>
    i < width ? String(header[i] ?? '') : (ours.get(i)?.header ?? ''),
  );
  const kinds = headers.map((_, i) => {
    const own = ours.get(i);
    return own === undefined ? likelyKind(sheet, i) : (own.kind ?? 'text');
  });
  for (const row of rows())
    kinds.forEach((kind, i) => {
      if (!fits(kind, row[i])) kinds[i] = 'text';
    });
  return namesOf(headers).map((name, i) => ({ name, kind: kinds[i] ?? 'text' }));
}
