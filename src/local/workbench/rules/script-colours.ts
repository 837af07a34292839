// Colours of cells that hold exactly a text: the rules that the script makes and has to know again. Of a file's own
// rules those of the same kind are the script's to see.
import { BooleanNumber } from '@univerjs/core';
import type { ConditionalFormat } from '../../../emulator/backing';
import { textRule } from '../../files/rules/made';
import type { SheetRules, StoredRule } from '../../files/rules/stored';
import { looksIn, textOf } from './formats-in';
import { rangesOf, rangeText } from './ranges';

const on = (value: unknown): true | null => (value === BooleanNumber.TRUE ? true : null);

/** The colours of a file as the script knows them. */
export function scriptColours({ formats }: SheetRules, sheet: number): ConditionalFormat[] {
  return formats.flatMap((stored): ConditionalFormat[] => {
    const text = textOf(stored);
    const ranges = rangesOf(stored.range);
    if (text === null || ranges.length === 0) return [];
    const { bg, cl, bl, it, st, ul } = looksIn(stored.style);
    return [
      {
        areas: ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
          sheet,
          row: startRow + 1,
          column: startColumn + 1,
          rows: endRow - startRow + 1,
          columns: endColumn - startColumn + 1,
        })),
        rule: {
          criteria: 'TEXT_EQUAL_TO',
          values: [text],
          background: bg?.rgb ?? null,
          fontColor: cl?.rgb ?? null,
          bold: on(bl),
          italic: on(it),
          strikethrough: on(st?.s),
          underline: on(ul?.s),
        },
      },
    ];
  });
}

/** The script's colours as a file has them; other conditions of a script are known in no file. */
export function storedColours(colours: readonly ConditionalFormat[]): StoredRule[] {
  return colours.flatMap(({ areas, rule }): StoredRule[] => {
    const [text] = rule.values;
    if (rule.criteria !== 'TEXT_EQUAL_TO' || typeof text !== 'string') return [];
    const { background, fontColor: font } = rule;
    const range = rangeText(
      areas.map(({ row, column, rows, columns }) => ({
        startRow: row - 1,
        endRow: row + rows - 2,
        startColumn: column - 1,
        endColumn: column + columns - 2,
      })),
    );
    const { bold, italic, strikethrough, underline } = rule;
    const letters = {
      bold: bold === true,
      italic: italic === true,
      strikethrough: strikethrough === true,
      underline: underline === true,
    };
    return [textRule(range, text, { background, font, ...letters })];
  });
}
