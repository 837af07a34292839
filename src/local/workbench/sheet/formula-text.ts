// Formulas as Google Sheets writes them ↔ as the page's spreadsheet reads them.
import type { Reference } from '../../../emulator/cells/a1';
import { rewrite } from '../../../emulator/memory/formula';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The size of the sheet of that name; null stands for the formula's own sheet. */
export type SizeOf = (sheet: string | null) => Size | undefined;

/** Argument separators as commas: `;` is understood in every locale of Google Sheets, but not here. */
function withCommas(formula: string): string {
  let quote = '';
  let braces = 0;
  let text = '';
  for (const char of formula) {
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") {
      quote = char;
    } else if (char === '{') {
      braces += 1;
    } else if (char === '}') {
      braces -= 1;
    }
    text += char === ';' && quote === '' && braces === 0 ? ',' : char;
  }
  return text;
}

function closed(reference: Reference, sizeOf: SizeOf): Reference {
  const { from, to } = reference;
  const size = sizeOf(reference.sheet);
  if (to === null || size === undefined) return reference;
  const rows = from.row !== null && to.row === null;
  const columns = from.column !== null && to.column === null;
  if (!rows && !columns) return reference;
  return {
    ...reference,
    to: {
      ...to,
      ...(rows ? { row: size.rows, fixedRow: from.fixedRow } : {}),
      ...(columns ? { column: size.columns, fixedColumn: from.fixedColumn } : {}),
    },
  };
}

function opened(reference: Reference, sizeOf: SizeOf): Reference {
  const { from, to } = reference;
  const size = sizeOf(reference.sheet);
  const last = to !== null && to.row === size?.rows && from.row !== null;
  return last && from.row !== 1
    ? { ...reference, to: { ...to, row: null, fixedRow: false } }
    : reference;
}

/** `=F($A$2:$H; B1)` → `=F($A$2:$H$1000,B1)`: addresses that are open below get an end. */
export const toPage = (formula: string, sizeOf: SizeOf): string =>
  rewrite(withCommas(formula), (reference) => closed(reference, sizeOf));

/** The way back: a block that reaches the last row is open below. */
export const toGoogle = (formula: string, sizeOf: SizeOf): string =>
  rewrite(formula, (reference) => opened(reference, sizeOf));
