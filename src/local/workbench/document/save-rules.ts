// Colours by condition on their way into a file: "text is exactly", the condition that the add-on uses.
import type { ConditionalRule } from 'hucre/xlsx';
import { columnName } from '../../../emulator/cells/a1';
import type { SheetSnapshot } from './snapshot';

const rgb = (colour: string | null) =>
  colour === null ? undefined : { rgb: colour.replace('#', '').toUpperCase() };

/** The rules of a sheet; `priority` is the first that is free. */
export function rulesOf({ formats }: SheetSnapshot, priority: number): ConditionalRule[] {
  return formats.flatMap(({ areas, rule }, i): ConditionalRule[] => {
    const [text] = rule.values;
    if (rule.criteria !== 'TEXT_EQUAL_TO' || typeof text !== 'string') return [];
    const [fill, font] = [rgb(rule.background), rgb(rule.fontColor)];
    return [
      {
        type: 'cellIs',
        operator: 'equal',
        priority: priority + i,
        formula: `"${text.replace(/"/g, '""')}"`,
        range: areas
          .map(
            ({ row, column, rows, columns }) =>
              `${columnName(column)}${row}:${columnName(column + columns - 1)}${row + rows - 1}`,
          )
          .join(' '),
        style: {
          ...(font === undefined ? {} : { font: { color: font } }),
          // Programs take the colour of a rule's fill from either.
          ...(fill === undefined
            ? {}
            : { fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill } }),
        },
      },
    ];
  });
}

const isKnown = (rule: ConditionalRule, texts: ReadonlySet<string>): boolean =>
  rule.type === 'cellIs' && texts.has(String(rule.formula));

/** The file's own rules, with ours in place of those it brought of the same texts. */
export function withRules(
  before: readonly ConditionalRule[],
  sheet: SheetSnapshot,
): ConditionalRule[] {
  const texts = new Set(rulesOf(sheet, 1).map(({ formula }) => String(formula)));
  const others = before.filter((rule) => !isKnown(rule, texts));
  const last = others.reduce((most, { priority }) => Math.max(most, priority), 0);
  return [...others, ...rulesOf(sheet, last + 1)];
}
