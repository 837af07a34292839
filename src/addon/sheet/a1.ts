// Addresses of cells and columns as Sheets writes them.

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `B7`. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`;

/** A sheet's name in front of an address. */
export const inSheet = (sheet: string, address: string): string =>
  `'${sheet.replace(/'/g, "''")}'!${address}`;
