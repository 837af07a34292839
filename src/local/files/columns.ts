// The columns the product adds to a seller's file.

export interface Column {
  readonly header: string;
  /** By 1-based sheet row; rows without a value stay blank. */
  readonly values: ReadonlyMap<number, string | number>;
}

/** The new cells of each row, by 1-based row in order; null leaves a cell alone. */
export type Added = ReadonlyMap<number, readonly (string | number | null)[]>;

/** The header goes into the header row, the values below it. */
export function rowsToWrite(columns: readonly Column[], headerRow: number): Added {
  const blank = columns.map(() => null);
  const rows = new Map<number, (string | number | null)[]>();
  rows.set(
    headerRow,
    columns.map(({ header }) => header),
  );
  columns.forEach(({ values }, index) => {
    for (const [row, value] of values) {
      if (row <= headerRow || value === '') continue;
      const cells = rows.get(row) ?? [...blank];
      cells[index] = value;
      rows.set(row, cells);
    }
  });
  return new Map([...rows].sort(([a], [b]) => a - b));
}
