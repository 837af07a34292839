// Cells and rows as a sheet or a file gives them.

/** One cell as a sheet or a file gives it: blank is `''` or null, dates may be real dates. */
export type Cell = string | number | boolean | Date | null;

/** One row of the sheet as it stands there. */
export interface SheetRow {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly Cell[];
}
