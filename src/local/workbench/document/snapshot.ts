// What of the open workbook goes into a file, as plain data that can be handed to a worker.
import type {
  Area,
  Backing,
  CellValue,
  ConditionalFormat,
  Json,
  SheetFacts,
} from '../../../emulator/backing';

/** The looks that other programs can show. */
const LOOKS = ['numberFormat', 'fontWeight', 'background', 'fontColor'] as const;
export type SavedLook = (typeof LOOKS)[number];

/** One sheet as it stands now; grids are row by row and reach as far as the sheet is filled. */
export interface SheetSnapshot {
  readonly facts: SheetFacts;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** Null where no cell has one, as most sheets. */
  readonly formulas: readonly (readonly string[])[] | null;
  readonly looks: Readonly<Record<SavedLook, readonly (readonly Json[])[] | null>>;
  /** Sentences on cells; null where there are none. */
  readonly notes: readonly (readonly Json[])[] | null;
  /** Column widths in pixels; null where it is the usual one. */
  readonly widths: readonly (number | null)[];
  readonly hidden: readonly boolean[];
  readonly formats: readonly ConditionalFormat[];
}

const unlessAll = <T>(grid: readonly (readonly T[])[], nothing: T) =>
  grid.every((line) => line.every((cell) => cell === nothing)) ? null : grid;

/** Takes one sheet as it stands now. */
export function snapshotOf(backing: Backing, facts: SheetFacts): SheetSnapshot {
  const { rows, columns } = backing.extent(facts.id);
  const area = { sheet: facts.id, row: 1, column: 1, rows, columns };
  const look = (name: SavedLook | 'note') => unlessAll(backing.looks(area, name), null);
  const lines = Array.from({ length: columns }, (_, column) =>
    backing.line(facts.id, 'column', column + 1),
  );
  return {
    facts,
    area,
    values: backing.values(area),
    formulas: unlessAll(backing.formulas(area), ''),
    looks: {
      numberFormat: look('numberFormat'),
      fontWeight: look('fontWeight'),
      background: look('background'),
      fontColor: look('fontColor'),
    },
    notes: look('note'),
    widths: lines.map(({ size }) => size ?? null),
    hidden: lines.map(({ hidden }) => hidden === true),
    formats: backing.conditionalFormats(facts.id),
  };
}
