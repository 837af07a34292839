// The columns the product adds to a seller's file, or fills anew where it added them earlier.

export interface Column {
  readonly header: string;
  /** By 1-based sheet row; rows without a value keep what they hold, `''` empties the cell. */
  readonly values: ReadonlyMap<number, string | number>;
  /** Where it stands already, 0-based; without it the column is added to the right. */
  readonly place?: number;
  readonly hidden?: boolean;
}

/** The cells of each row, one for each column, by 1-based row in order; null leaves a cell alone. */
type Rows = ReadonlyMap<number, readonly (string | number | null)[]>;

export interface Added {
  readonly columns: readonly Column[];
  readonly rows: Rows;
}

/** The header goes into the header row, the values below it. */
export function rowsToWrite(columns: readonly Column[], headerRow: number): Added {
  const blank = columns.map(() => null);
  const rows = new Map<number, (string | number | null)[]>();
  rows.set(
    headerRow,
    columns.map(({ header, place }) => (place === undefined ? header : null)),
  );
  columns.forEach(({ values, place }, index) => {
    for (const [row, value] of values) {
      if (row <= headerRow || (value === '' && place === undefined)) continue;
      const cells = rows.get(row) ?? [...blank];
      cells[index] = value;
      rows.set(row, cells);
    }
  });
  return { columns, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
}

/** Where each column comes to stand, 0-based, when new ones begin at `first`. */
export function placesOf(columns: readonly Column[], first: number): readonly number[] {
  let next = first;
  return columns.map(({ place }) => {
    if (place !== undefined) return place;
    next += 1;
    return next - 1;
  });
}
