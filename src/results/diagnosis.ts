// What support needs to know of a sheet, without the content of any cell: it is copied, and sent, as it is. Headers
// are cells too: a column is told by its place and its meaning.

import type { UiLanguage } from '../base/ids';
import { version } from '../base/version';
import type { Assessment, Plan } from '../desk';

/** What surrounds the orders. */
export interface Circumstances {
  readonly language: UiLanguage;
  readonly zone: string;
  readonly rows: number;
  readonly results: 'none' | 'values' | 'formulas';
  /** The result columns that are there, by place. */
  readonly resultColumns: readonly (readonly [place: number, id: string])[];
  readonly settingProblems: number;
  readonly letterProblems: number;
}

/** How often each occurs, most frequent first. */
function counted(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted.length === 0 ? 'none' : sorted.map(([id, count]) => `${id} ${count}`).join(', ');
}

/** The lines of a diagnosis, in English: it is for whoever helps. */
export function diagnosis(
  { sheet }: Plan,
  all: readonly Assessment[],
  around: Circumstances,
): string {
  const own = sheet.columns.filter(({ header, field }) => header !== '' || field !== null);
  const columns = own.map(({ index, field, use, sure }) => {
    const meaning = `${field ?? 'not known'}${use === null ? '' : `@${use}`}`;
    return `  ${index + 1}: ${meaning}${field === null || sure ? '' : ' (guessed)'}`;
  });
  return [
    `Claim Desk ${version}, language ${around.language}, time zone ${around.zone}`,
    `Layout: ${sheet.export ?? 'own tracker'}, header in row ${sheet.headerRow}, ${around.rows} rows, ${own.length} columns`,
    'Columns:',
    ...columns,
    `Results: ${around.results}; ${around.resultColumns.map(([place, id]) => `${place} ${id}`).join(', ') || 'no columns'}`,
    `Orders read: ${all.length}; marketplaces: ${counted(all.map(({ order }) => order.market))}`,
    `Levels: ${counted(all.map(({ dispute }) => dispute.risk.level))}`,
    `Problems: ${counted(all.flatMap(({ problems }) => problems.map(({ code }) => code)))}`,
    `Settings that cannot be used: ${around.settingProblems}; letters: ${around.letterProblems}`,
  ].join('\n');
}
