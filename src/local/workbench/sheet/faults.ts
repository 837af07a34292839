// What is wrong in cells of the add-on's formulas: the page shows the sentence, and Google's own error text.
import type { Fault } from '../../../emulator/backing';

/** The spreadsheet's error texts as Google Sheets has them. */
const ERRORS = new Map([['#SPILL!', '#REF!']]);

/** Faults by the spreadsheet's own name of a sheet; rows and columns count from 1. */
export function createFaults() {
  const known = new Map<string, Fault>();
  const keyOf = (sheet: string, row: number, column: number) => `${sheet}!${row}!${column}`;
  const at = (sheet: string, row: number, column: number): Fault | null =>
    known.get(keyOf(sheet, row, column)) ?? null;

  return {
    at,
    /** Remembers or forgets (null) what is wrong in a cell. */
    keep(sheet: string, row: number, column: number, fault: Fault | null): void {
      if (fault === null) known.delete(keyOf(sheet, row, column));
      else known.set(keyOf(sheet, row, column), fault);
    },
    /** Cells stand elsewhere now. */
    clear: () => known.clear(),
    /** An error's text as Google Sheets has it. */
    textAt(sheet: string, row: number, column: number, text: string): string {
      const fault = text === '#VALUE!' ? at(sheet, row, column) : null;
      return fault?.error ?? ERRORS.get(text) ?? text;
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;
