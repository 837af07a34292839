// The tab of marketplace rules: found by its mark, made when first asked for, read as a whole; what is wrong
// stands as a note on its cell.

import { type Day, dayFromIso } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import {
  type ListedRule,
  listedRules,
  noOwnRules,
  type OwnRules,
  type Settings,
  withOwnRules,
} from '../../desk';
import { ruleColumns, rulesRows } from '../../results/rules-rows';
import { type RulesColumns, type RulesTable, readRulesTable } from '../../results/rules-table';
import { dueFormat } from '../../results/table';
import { addonWords } from '../../text/addon';
import {
  type RuleProblem,
  rulesHint,
  rulesTabWords,
  sayPlacedRule,
  sayRuleProblem,
} from '../../text/rules-tab';
import { few } from '../first-few';
import { cellName, columnName, inSheet } from './a1';
import { plainText, readCells, serialOf } from './cells';
import { addTab, findTab, isFinished } from './tabs';
import { metadataKey } from './tags';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const mark = 'rules';

/** The tab of rules, also when it was renamed; null when there is none. */
const findRulesTab = (book: Book): Sheet | null =>
  findTab(book, mark, [rulesTabWords.tab.en, rulesTabWords.tab.zh]);

export interface FileRules {
  readonly tab: Sheet | null;
  readonly ownRules: OwnRules;
  readonly columns: RulesColumns | null;
  /** 0-based places; a conflict with the settings stands where the value does. */
  readonly problems: RulesTable['problems'];
}

/** Reads the rules; without a tab the built-in ones count. */
export function readFileRules(
  book: Book,
  given: Settings,
  today: () => Day,
): FileRules & { readonly settings: Settings } {
  const tab = findRulesTab(book);
  const count = tab?.getLastRow() ?? 0;
  if (tab === null || count === 0)
    return { tab, ownRules: noOwnRules, columns: null, problems: [], settings: given };
  const values = tab.getRange(1, 1, count, tab.getLastColumn()).getValues();
  const rows = readCells(values, () => book.getSpreadsheetTimeZone());
  const { ownRules, problems, columns } = readRulesTable(rows, {
    dates: given.dates,
    today: today(),
  });
  const { settings, conflicts } = withOwnRules(given, ownRules);
  const at = columns?.at;
  const placed = conflicts.flatMap(({ id, setting }) => {
    const rule = listedRules().get(id);
    const row = rows.findIndex((cells) => at?.name !== undefined && cells[at.name] === id);
    return rule === undefined ? [] : [conflictOf(rule, setting, Math.max(0, row), at?.value ?? 0)];
  });
  return { tab, ownRules, columns, problems: [...problems, ...placed], settings };
}

const conflictOf = (rule: ListedRule, setting: number, row: number, column: number) => ({
  ...({ code: 'conflict', id: rule.id, value: '', setting, rule } satisfies RuleProblem),
  row,
  column,
});

/** What is wrong in the tab, a sentence each with its cell. */
export const sayRuleProblems = (
  { tab, problems }: Pick<FileRules, 'tab' | 'problems'>,
  language: UiLanguage,
): readonly string[] => {
  if (tab === null || problems.length === 0) return [];
  const name = tab.getName();
  return problems.map((each) =>
    sayPlacedRule(each, `${name}!${cellName(each.column + 1, each.row + 1)}`, language),
  );
};

/** The same as one paragraph for a box; none where nothing is wrong. */
export function sayRulesBox(
  rules: Pick<FileRules, 'tab' | 'problems'>,
  language: UiLanguage,
  atMost?: number,
): readonly string[] {
  const lines = sayRuleProblems(rules, language);
  if (rules.tab === null || lines.length === 0) return [];
  const title = say(addonWords.rules_problems, language, { tab: rules.tab.getName() });
  return [[title, ...few(lines, language, atMost)].join('\n')];
}

/** Begins every note of ours, by which it is known and taken away again. */
const ours = 'Claim Desk: ';

/** Puts what is wrong beside its cell, and takes away what is right by now; other notes stay. */
export function noteRules({ tab, problems }: FileRules, language: UiLanguage): void {
  const count = tab?.getLastRow() ?? 0;
  if (tab === null || count === 0) return;
  const range = tab.getRange(1, 1, count, tab.getLastColumn());
  const before = range.getNotes();
  const after = before.map((row, at) =>
    row.map((note, column) => {
      const kept = note.split('\n\n').filter((part) => part !== '' && !part.startsWith(ours));
      const said = problems
        .filter((each) => each.row === at && each.column === column)
        .map((each) => ours + sayRuleProblem(each, language));
      return [...kept, ...said].join('\n\n');
    }),
  );
  const same = after.every((row, at) => row.every((note, i) => note === before[at]?.[i]));
  if (!same) range.setNotes(after);
}

const widths = [110, 260, 70, 110, 190, 270, 100, 220, 150, 100, 190];

/** Fills an empty tab and gives a tab as it was filled its looks; the mark comes last, when all is there. */
function fillRulesTab(tab: Sheet, language: UiLanguage): Sheet {
  const rows = rulesRows(language);
  const dated = [ruleColumns.indexOf('from'), ruleColumns.indexOf('checked')];
  const cells = rows.map((row) =>
    row.map((cell, column) => {
      if (typeof cell !== 'string') return cell;
      const day = dated.includes(column) ? dayFromIso(cell) : null;
      return day === null ? plainText(cell) : serialOf(day);
    }),
  );
  const filled = tab.getLastRow();
  const column = (id: (typeof ruleColumns)[number]) =>
    tab.getRange(2, ruleColumns.indexOf(id) + 1, rows.length - 1, 1);
  if (filled === 0) {
    // Days before their values, or a serial number would be shown as one.
    column('from').setNumberFormat(dueFormat);
    column('checked').setNumberFormat(dueFormat);
    tab.getRange(1, 1, rows.length, ruleColumns.length).setValues(cells);
  }
  if (filled === 0 || filled === rows.length) {
    column('value').setBackground('#fff8e1');
    for (const [at, { unit }] of [...listedRules().values()].entries())
      if (unit === 'share')
        tab.getRange(at + 2, ruleColumns.indexOf('value') + 1).setNumberFormat('0.0%');
    tab.getRange(1, 1, 1, ruleColumns.length).setFontWeight('bold');
    tab.getRange(1, 1).setNote(say(rulesHint, language));
    column('name').setFontColor('#80868b');
    widths.forEach((width, i) => {
      tab.setColumnWidth(i + 1, width);
    });
    tab.setFrozenRows(1);
  }
  if (!isFinished(tab, mark)) tab.addDeveloperMetadata(metadataKey, mark);
  return tab;
}

/** The tab of rules; made at the end of the file, or finished where a run did not. The user stays. */
export function ensureRulesTab(book: Book, language: UiLanguage): Sheet {
  const found = findRulesTab(book);
  if (found !== null && found.getLastRow() > 0 && isFinished(found, mark)) return found;
  return fillRulesTab(found ?? addTab(book, say(rulesTabWords.tab, language)), language);
}

/** The address of the rules for formulas, open to the end: `'Claim rules'!$A$1:$K`. */
export function rulesAddress(tab: Sheet, { row, at }: RulesColumns): string {
  const places = Object.values(at);
  const first = columnName(Math.min(...places) + 1);
  const last = columnName(Math.max(...places) + 1);
  return inSheet(tab.getName(), `$${first}$${row + 1}:$${last}`);
}
