// `--explain-columns`: each column of a file, what it is read as, and what stands in it.

import type { Cell } from '../../base/cell';
import { isPersonal } from '../../base/fields';
import type { UiLanguage } from '../../base/ids';
import { withoutContacts } from '../../base/personal';
import { say } from '../../base/say';
import { type Column, fieldName, isBlank, type SheetPlan } from '../../desk';
import { cliWords } from '../../text/cli';
import { sayColumns } from '../../text/columns';
import type { OrderTable } from './order-table';
import { printable } from './table';

const shown = 3;
const longest = 24;

/** Of each column the first different cells below the header, short. */
function examplesOf(columns: readonly Column[], rows: Iterable<readonly Cell[]>) {
  const found = new Map(columns.map((column) => [column, new Set<string>()]));
  const open = new Set(columns);
  for (const row of rows) {
    for (const column of open) {
      const cell = row[column.index] ?? null;
      if (isBlank(cell)) continue;
      const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
      const seen = found.get(column);
      seen?.add(printable(withoutContacts(text.slice(0, 400))).slice(0, longest));
      if (seen?.size === shown) open.delete(column);
    }
    if (open.size === 0) break;
  }
  return (column: Column): string => [...(found.get(column) ?? [])].join(', ');
}

/** One line a column, in the order of the file; without the cells of what is personal, not known or not used. */
export function explainColumns(
  plan: SheetPlan,
  rows: Iterable<readonly Cell[]>,
  language: UiLanguage,
): readonly string[] {
  const examples = examplesOf(plan.columns, rows);
  const lines = plan.columns
    .filter(({ header }) => header !== '')
    .map((column) => {
      const header = printable(column.header);
      if (column.field === 'sensitive') return say(cliWords.column_personal, language, { header });
      // What only looks like the field is not read as it; what is ignored may be personal.
      if (column.use === 'other' || column.field === 'ignore')
        return say(cliWords.column_unused, language, { header });
      if (column.field === null) return say(cliWords.column_unread, language, { header });
      const field = say(fieldName(column.field), language);
      if (isPersonal(column.field))
        return say(cliWords.column_private, language, { header, field });
      const words = column.sure ? cliWords.column_read : cliWords.column_guessed;
      return say(words, language, { header, field, examples: examples(column) });
    });
  return [
    say(cliWords.columns_head, language),
    ...lines,
    '',
    ...sayColumns(plan, language).map(printable),
  ];
}

/** The columns of every table, each under its name where there are several. */
export function explainTables(tables: readonly OrderTable[], language: UiLanguage): string {
  const lines = tables.flatMap(({ plan, name, rows }) => [
    ...(name === '' ? [] : [name]),
    ...explainColumns(plan.sheet, rows(), language),
    ...(name === '' ? [] : ['']),
  ]);
  return `${lines.join('\n').trimEnd()}\n`;
}
