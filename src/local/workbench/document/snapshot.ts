// What of the open workbook goes into a file, as plain data that can be handed to a worker.
import type { Area, CellValue, Json, SheetFacts } from '../../../emulator/backing';
import type { SheetRules } from '../../files/rules/stored';
import { storedColours } from '../rules/script-colours';
import { storedRules } from '../rules/sheet-rules';
import type { PageBacking } from '../sheet/backing';

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
  /** Colours by condition and checks of what is typed. */
  readonly rules: SheetRules;
  /** Those of the file are among them; else they stand there as they were. */
  readonly knowsRules: boolean;
}

const unlessAll = <T>(grid: readonly (readonly T[])[], nothing: T) =>
  grid.every((line) => line.every((cell) => cell === nothing)) ? null : grid;

/** Takes one sheet as it stands now. */
export function snapshotOf(
  backing: PageBacking,
  facts: SheetFacts,
  before: SheetRules | null,
): SheetSnapshot {
  const { rows, columns } = backing.extent(facts.id);
  const area = { sheet: facts.id, row: 1, column: 1, rows, columns };
  const look = (name: SavedLook | 'note') => unlessAll(backing.looks(area, name), null);
  const rules = storedRules(backing.rules(facts.id), before);
  const colours = storedColours(backing.conditionalFormats(facts.id));
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
    rules: { ...rules, formats: [...rules.formats, ...colours] },
    knowsRules: before !== null,
  };
}
