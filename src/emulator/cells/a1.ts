// Cell addresses: `B2`, `$A$1:C`, `'My sheet'!A:A` read, printed and laid over a sheet of a given size.

export interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

export interface Reference {
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Set when the address names whole rows or whole columns. */
  readonly whole: 'row' | 'column' | null;
}

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!/;
const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,8})?$/;

function readCorner(text: string): Corner | null {
  const found = CORNER.exec(text);
  if (found === null) return null;
  const [, firstMark = '', letters, secondMark = '', digits] = found;
  if (letters === undefined && digits === undefined) return null;
  if (digits === undefined && secondMark !== '') return null;
  if (letters === undefined && firstMark !== '' && secondMark !== '') return null;
  const row = digits === undefined ? null : Number(digits);
  if (row === 0) return null;
  return {
    column: letters === undefined ? null : columnNumber(letters),
    row,
    fixedColumn: letters !== undefined && firstMark !== '',
    fixedRow: row !== null && (letters === undefined ? firstMark : secondMark) !== '',
  };
}

/** Reads an address; null when the text is none. */
export function readReference(text: string): Reference | null {
  const named = SHEET.exec(text);
  const sheet = named === null ? null : (named[1]?.replace(/''/g, "'") ?? named[2] ?? null);
  const [first = '', second, ...rest] = text.slice(named?.[0].length ?? 0).split(':');
  const from = readCorner(first);
  if (from === null || rest.length > 0) return null;
  if (second === undefined) {
    return from.row === null || from.column === null ? null : { sheet, from, to: null };
  }
  const to = readCorner(second);
  return to === null ? null : { sheet, from, to };
}

const cornerText = (corner: Corner): string =>
  (corner.column === null ? '' : (corner.fixedColumn ? '$' : '') + columnName(corner.column)) +
  (corner.row === null ? '' : (corner.fixedRow ? '$' : '') + corner.row);

/** A sheet name as it stands before `!`. */
const quoted = (sheet: string): string =>
  /^[A-Za-z_]\w*$/.test(sheet) && !CORNER.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;

/** The address as text. */
export const printReference = (reference: Reference): string =>
  (reference.sheet === null ? '' : `${quoted(reference.sheet)}!`) +
  cornerText(reference.from) +
  (reference.to === null ? '' : `:${cornerText(reference.to)}`);

/** The cells an address covers on a sheet of this size; null when it makes no sense there. */
export function blockOf(
  reference: Reference,
  size: { readonly rows: number; readonly columns: number },
): Block | null {
  const { from } = reference;
  const to = reference.to ?? from;
  // `A:C5` and `2:C` leave the first corner open: Sheets rewrites them, the host does not read them.
  if (from.row === null && to.row !== null) return null;
  if (from.column === null && to.column !== null) return null;
  const span = (first: number | null, last: number | null, end: number) => {
    const low = first ?? 1;
    const high = last ?? end;
    return { start: Math.min(low, high), count: Math.abs(high - low) + 1 };
  };
  const rows = span(from.row, to.row, size.rows);
  const columns = span(from.column, to.column, size.columns);
  const whole =
    from.row === null && to.row === null
      ? 'column'
      : from.column === null && to.column === null
        ? 'row'
        : null;
  return {
    row: rows.start,
    column: columns.start,
    rows: rows.count,
    columns: columns.count,
    whole,
  };
}

/** `B2` or `B2:C5`. */
export function printBlock(block: Omit<Block, 'whole'> & { whole?: Block['whole'] }): string {
  const { row, column, rows, columns, whole } = block;
  const lastColumn = columnName(column + columns - 1);
  if (whole === 'column') return `${columnName(column)}:${lastColumn}`;
  if (whole === 'row') return `${row}:${row + rows - 1}`;
  const first = columnName(column) + row;
  return rows === 1 && columns === 1 ? first : `${first}:${lastColumn}${row + rows - 1}`;
}
