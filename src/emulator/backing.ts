// What the Apps Script host needs from a spreadsheet: one small interface, kept by the plain in-memory
// book of the tests and by the browser's spreadsheet engine. Rows, columns count from 1; no Node, no DOM.

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A number that the cell shows as a date or time: days since 1899-12-30, in the book's own zone. */
interface Moment {
  readonly serial: number;
}

export type CellValue = string | number | boolean | null | Moment;

export interface Area {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Axis = 'row' | 'column';

export interface SheetFacts {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
}

type SheetChange = Partial<
  Pick<SheetFacts, 'name' | 'hidden' | 'frozenRows' | 'frozenColumns' | 'tabColor'>
>;

export interface Book {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  /** As Sheets writes it: `en_US`, `zh_CN`. */
  readonly locale: string;
  readonly sheets: readonly SheetFacts[];
  /** What the user has selected; its sheet is the active sheet. */
  readonly selection: Area;
}

/** Everything a cell carries beside its content. */
export const LOOKS = [
  'numberFormat',
  'note',
  'background',
  'fontColor',
  'fontFamily',
  'fontLine',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'horizontalAlignment',
  'verticalAlignment',
  'wrap',
  'validation',
  'border',
] as const;
export type Look = (typeof LOOKS)[number];

export interface LineLook {
  readonly size?: number;
  /** Rows only: as high as what stands in them. Read again it is a size, where text is measured at all. */
  readonly fit?: true;
  readonly hidden?: boolean;
  /** A row that a filter hides. */
  readonly filtered?: boolean;
}

export interface SortKey {
  /** The sheet's own column number. */
  readonly column: number;
  readonly ascending: boolean;
}

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

export type TagPlace =
  | { readonly kind: 'book' }
  | { readonly kind: 'sheet'; readonly sheet: number }
  | { readonly kind: Axis; readonly sheet: number; readonly at: number };

/** Developer metadata: it stays with its row or column when lines are inserted, moved or deleted. */
export interface Tag {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly place: TagPlace;
}

/** A condition and how the cells look that meet it; null leaves a look as it is. */
export interface ConditionalRule {
  /** A name of `SpreadsheetApp.BooleanCriteria`. */
  readonly criteria: string | null;
  readonly values: Json[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  /** A colour scale: it has no condition. Only a user makes one. */
  readonly gradient?: true;
}

/** What stands on a sheet beside its cells and makes Sheets refuse some changes. */
export interface Hurdles {
  readonly merges: readonly Area[];
  /** Cells in columns of a table whose type is fixed. */
  readonly typed: readonly Area[];
  /** What this user may not edit. */
  readonly guarded: readonly Area[];
}

/** The text of an error cell and the sentence shown when the pointer rests on it. */
export interface Fault {
  readonly error: string;
  readonly note: string;
}

export type FormulaArgument = CellValue | readonly (readonly CellValue[])[];
export type FormulaAnswer = { readonly rows: readonly (readonly (CellValue | Fault)[])[] } | Fault;

/** The add-on's functions as the spreadsheet's formulas see them. */
export interface CustomFunctions {
  readonly names: readonly string[];
  /** While a script runs nothing is worked out: its formulas come later. */
  busy?(): boolean;
  call(
    name: string,
    args: readonly FormulaArgument[],
    cell: { readonly sheet: number; readonly row: number; readonly column: number },
  ): FormulaAnswer;
}

export interface Backing {
  book(): Book;
  /** The last row and column with content; 0 when there is none. */
  extent(sheet: number): { readonly rows: number; readonly columns: number };
  /** Values as the script sees them: blanks null, error cells as their text. */
  values(area: Area): CellValue[][];
  /** Formulas with their `=`, `''` where there is none. */
  formulas(area: Area): string[][];
  displays(area: Area): string[][];
  looks(area: Area, look: Look): Json[][];
  /** Writes content; a text is read as if it had been typed, and one that starts with `=` is a formula. */
  enter(area: Area, content: readonly (readonly CellValue[])[]): void;
  /** A null takes the look away. */
  setLooks(area: Area, look: Look, values: readonly (readonly Json[])[]): void;
  sort(area: Area, keys: readonly SortKey[]): void;
  /** Adds a sheet before `index` (0 = first) and gives its id. */
  addSheet(name: string, index: number): number;
  removeSheet(sheet: number): void;
  setSheet(sheet: number, change: SheetChange): void;
  insertLines(sheet: number, axis: Axis, before: number, count: number): void;
  removeLines(sheet: number, axis: Axis, at: number, count: number): void;
  /** Moves lines so that they stand before the line that is number `before` now. */
  moveLines(sheet: number, axis: Axis, at: number, count: number, before: number): void;
  line(sheet: number, axis: Axis, at: number): LineLook;
  setLines(sheet: number, axis: Axis, at: number, count: number, look: LineLook): void;
  select(area: Area): void;
  names(): NamedArea[];
  setName(name: string, area: Area | null): void;
  tags(): Tag[];
  addTag(tag: Omit<Tag, 'id'>): number;
  /** Changes a tag, or removes it with null. */
  setTag(id: number, change: Partial<Omit<Tag, 'id'>> | null): void;
  conditionalFormats(sheet: number): ConditionalFormat[];
  setConditionalFormats(sheet: number, formats: readonly ConditionalFormat[]): void;
  /** Left out where there are none. */
  hurdles?(sheet: number): Hurdles;
  connect(functions: CustomFunctions): void;
  /** Works out what waits, before a script begins; left out where formulas work by themselves. */
  settle?(): void;
}
