// Rows as a Parquet file, written group by group: what programs for large tables read fastest.
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell } from '../../base/cell';
import { copied } from '../../base/copied';
import { dayFromIso } from '../../base/day';
import type { ValueKind } from './columns';
import { csvCell } from './csv';

type Value = string | number;
type Filled = Exclude<Cell, null>;

interface Kind {
  readonly type: Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>;
  /** What is written of a filled cell; undefined where it is none of this kind. */
  readonly of: (cell: Filled) => Value | undefined;
}

/** As programs write a number: no other reading of it is possible. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/;

function numberOf(cell: Filled): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && plainNumber.test(cell) ? Number(cell) : undefined;
}

function dayOf(cell: Filled): number | undefined {
  if (cell instanceof Date) {
    const day = cell.getTime() / 86_400_000;
    return Number.isInteger(day) ? day : undefined;
  }
  return typeof cell === 'string' ? (dayFromIso(cell) ?? undefined) : undefined;
}

const kinds = {
  text: {
    type: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
    // The file's index keeps the least and the greatest of every group: they must not keep the text around them.
    of: (cell) => copied(String(csvCell(cell))),
  },
  number: { type: { type: 'DOUBLE' }, of: numberOf },
  whole: {
    type: { type: 'INT32' },
    of(cell) {
      const number = numberOf(cell);
      return number === undefined || number !== (number | 0) ? undefined : number;
    },
  },
  day: {
    type: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
    of: dayOf,
  },
} as const satisfies Readonly<Record<ValueKind, Kind>>;

const isFilled = (cell: Cell | undefined): cell is Filled =>
  cell !== undefined && cell !== null && cell !== '';

/** Whether a cell loses nothing when it is written as one of this kind. */
export const fits = (kind: ValueKind, cell: Cell | undefined): boolean =>
  kind === 'text' || !isFilled(cell) || kinds[kind].of(cell) !== undefined;

export interface ParquetColumn {
  readonly name: string;
  readonly kind: ValueKind;
}

/** A group is as large as programs like to read it, but never more than can be in memory. */
const mostRows = 10_000;
const mostCharacters = 1_500_000;

/** Hands on what was written with every group. */
class Passing extends ByteWriter {
  constructor(private readonly push: (bytes: Uint8Array) => void) {
    super(500_000);
  }
  flush(): void {
    // A copy: its own place is written over.
    this.push(this.getBytes().slice());
    this.index = 0;
  }
  override finish(): void {
    this.flush();
  }
}

/** A file in the making; rows without a filled cell are left out. */
export function parquetRows(columns: readonly ParquetColumn[], push: (bytes: Uint8Array) => void) {
  const schema: SchemaElement[] = [
    { name: 'orders', num_children: columns.length },
    ...columns.map(
      ({ name, kind }): SchemaElement => ({
        name,
        repetition_type: 'OPTIONAL',
        ...kinds[kind].type,
      }),
    ),
  ];
  const writer = new ParquetWriter({ writer: new Passing(push), schema });
  let data = columns.map((): (Value | null)[] => []);
  let [rows, characters] = [0, 0];

  function group(): void {
    if (rows === 0) return;
    writer.write({
      columnData: columns.map(({ name }, i) => ({ name, data: data[i] ?? [] })),
      rowGroupSize: rows,
    });
    data = columns.map(() => []);
    [rows, characters] = [0, 0];
  }
  return {
    add(cells: readonly Cell[]): void {
      if (!cells.some(isFilled)) return;
      columns.forEach(({ kind }, i) => {
        const cell = cells[i];
        const value = isFilled(cell) ? (kinds[kind].of(cell) ?? null) : null;
        if (typeof value === 'string') characters += value.length;
        data[i]?.push(value);
      });
      rows += 1;
      if (rows === mostRows || characters > mostCharacters) group();
    },
    end(): void {
      group();
      writer.finish();
    },
  };
}
