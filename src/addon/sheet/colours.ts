// The colours of the Risk column: conditional formats, so that sorting and typing keep them right.
import { levelWords } from '../../text/labels';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Dark on pale of one hue: readable for weak eyes, and the word tells the level without the colour. */
const levelColours = {
  high: { background: '#fce8e6', font: '#8c0b0b' },
  medium: { background: '#fef3d6', font: '#6b4000' },
  low: { background: '#e6f4ea', font: '#0d5c2a' },
  unknown: { background: '#eceff1', font: '#37474f' },
} as const satisfies Readonly<Record<keyof typeof levelWords, object>>;

const levels = ['high', 'medium', 'low', 'unknown'] as const;
/** Each level in both languages: [level, the word as it stands in the cell]. */
const words = levels.flatMap((level) =>
  [levelWords[level].en, levelWords[level].zh].map((word) => [level, word] as const),
);

/** The level word a rule colours in this column alone; null for every rule that is not ours. */
function wordOf(rule: Rule, column: number): string | null {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return null;
  const own = rule
    .getRanges()
    .every((range) => range.getColumn() === column && range.getNumColumns() === 1);
  const value: unknown = condition.getCriteriaValues()[0];
  return own && words.some(([, word]) => word === value) ? String(value) : null;
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
  if (words.every(([, word]) => present.has(word))) return;
  const cells = sheet.getRange(headerRow + 1, column, last - headerRow, 1);
  const made = words.map(([level, word]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(word)
      .setBackground(levelColours[level].background)
      .setFontColor(levelColours[level].font)
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
