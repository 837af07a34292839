// What a formula may look at outside its arguments.

/** The sheet a formula stands on. Rows count from 1; each call asks Sheets. */
export interface OwnSheet {
  /** The row of the formula's own cell. */
  readonly row: () => number;
  readonly rows: () => number;
  readonly columns: () => number;
  /** Up to where cells are filled. */
  readonly filledRows: () => number;
  readonly filledColumns: () => number;
  /** Cells from column A on. */
  readonly read: (from: number, count: number, columns: number) => readonly (readonly unknown[])[];
}

export interface Surroundings {
  /** The spreadsheet's time zone. */
  readonly zone: () => string;
  readonly now: () => number;
  readonly sheet: () => OwnSheet;
}
