// What the script ties to rows and columns and the spreadsheet knows nothing of: tags, names of blocks
// with conditional formats. It follows every change of lines, whoever makes it.
import type { ICommandInfo, IRange } from '@univerjs/core';
import type { Axis, ConditionalFormat, Tag } from '../../../emulator/backing';
import { follow, followArea, type LineChange } from '../../../emulator/cells/lines';

export interface Tied {
  tags: Tag[];
  formats: Map<number, ConditionalFormat[]>;
}

const isRange = (value: unknown): value is IRange =>
  typeof value === 'object' && value !== null && 'startRow' in value && 'startColumn' in value;

const KINDS = new Map<string, readonly [LineChange['kind'], Axis]>([
  ['sheet.mutation.insert-row', ['insert', 'row']],
  ['sheet.mutation.insert-col', ['insert', 'column']],
  ['sheet.mutation.remove-rows', ['remove', 'row']],
  ['sheet.mutation.remove-col', ['remove', 'column']],
  ['sheet.mutation.move-rows', ['move', 'row']],
  ['sheet.mutation.move-columns', ['move', 'column']],
]);

/** The change of lines that a command of the spreadsheet makes; null for all others. */
export function lineChangeOf(
  command: Readonly<ICommandInfo>,
): { readonly sheet: string; readonly change: LineChange } | null {
  const [kind, axis] = KINDS.get(command.id) ?? [];
  const params: {
    subUnitId?: unknown;
    range?: unknown;
    sourceRange?: unknown;
    targetRange?: unknown;
  } = command.params ?? {};
  const { subUnitId, targetRange } = params;
  const range = params.range ?? params.sourceRange;
  if (kind === undefined || axis === undefined || typeof subUnitId !== 'string' || !isRange(range))
    return null;
  const [first, last] =
    axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const lines = { axis, at: first + 1, count: last - first + 1 };
  if (kind !== 'move') return { sheet: subUnitId, change: { kind, ...lines } };
  if (!isRange(targetRange)) return null;
  const before = (axis === 'row' ? targetRange.startRow : targetRange.startColumn) + 1;
  return { sheet: subUnitId, change: { kind, ...lines, before } };
}

/** Carries tags and formats of a sheet along. */
export function followLines(tied: Tied, sheet: number, change: LineChange): void {
  tied.tags = tied.tags.flatMap((tag) => {
    const { place } = tag;
    if (!('at' in place) || place.sheet !== sheet || place.kind !== change.axis) return [tag];
    const at = follow(change, place.at);
    return at === null ? [] : [{ ...tag, place: { ...place, at } }];
  });
  const formats = tied.formats.get(sheet) ?? [];
  tied.formats.set(
    sheet,
    formats.flatMap((format) => {
      const areas = format.areas.flatMap((area) => followArea(change, area) ?? []);
      return areas.length === 0 ? [] : [{ ...format, areas }];
    }),
  );
}
