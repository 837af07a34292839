// The colours of the Risk column: conditional formats, so that sorting and typing keep them right.
import { levelColours } from '../../results/level-colours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The level word a rule colours in this column alone; null for every rule that is not ours. */
function wordOf(rule: Rule, column: number): string | null {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return null;
  const own = rule
    .getRanges()
    .every((range) => range.getColumn() === column && range.getNumColumns() === 1);
  const value: unknown = condition.getCriteriaValues()[0];
  return own && levelColours.some(({ word }) => word === value) ? String(value) : null;
}

/** Colours a column down to the end of the sheet; rules of others stay as they are and come first. */
export function colourLevels(sheet: Sheet, column: number, headerRow: number): void {
  const last = sheet.getMaxRows();
  if (last <= headerRow) return;
  const rules = sheet.getConditionalFormatRules();
  const reaching = rules.filter((rule) =>
    rule.getRanges().some((each) => each.getLastRow() >= last),
  );
  const present = new Set(reaching.map((rule) => wordOf(rule, column)));
  if (levelColours.every(({ word }) => present.has(word))) return;
  const cells = sheet.getRange(headerRow + 1, column, last - headerRow, 1);
  const made = levelColours.map(({ word, background, font }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(word)
      .setBackground(background)
      .setFontColor(font)
      .setRanges([cells])
      .build(),
  );
  const others = rules.filter((rule) => wordOf(rule, column) === null);
  sheet.setConditionalFormatRules([...others, ...made]);
}

/** Takes away the rules of a column that is about to go. */
export function uncolourLevels(sheet: Sheet, column: number): void {
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => wordOf(rule, column) === null);
  if (others.length < rules.length) sheet.setConditionalFormatRules(others);
}
