// The rows of a new tab of rules: every window and threshold of the marketplaces, as the seller reads it.

import type { Cell } from '../base/cell';
import type { UiLanguage } from '../base/ids';
import { say } from '../base/say';
import { type ListedRule, listedRules } from '../desk';
import { anchorWords, silenceWords } from '../text/rules';
import { rulesTabWords, sayAbout, sayGrade, sayUnit, sayWhose } from '../text/rules-tab';

/** The columns in their order. */
export const ruleColumns = [
  ...(['market', 'rule', 'value', 'unit', 'anchor', 'silence'] as const),
  ...(['from', 'source', 'grade', 'checked', 'name'] as const),
] as const;
export type RuleColumn = (typeof ruleColumns)[number];

function rowOf(rule: ListedRule, language: UiLanguage): readonly Cell[] {
  const { value, unit, key, anchor, silence, from, source, grade, checked, id } = rule;
  const cells: Readonly<Record<RuleColumn, Cell>> = {
    market: sayWhose(rule, language),
    rule: sayAbout(rule, language),
    value,
    unit: sayUnit(unit, key, language),
    anchor: anchor === null ? '' : say(anchorWords[anchor], language),
    silence: silence === null ? '' : say(silenceWords[silence], language),
    from: from ?? '',
    source,
    grade: sayGrade(grade, language),
    checked,
    name: id,
  };
  return ruleColumns.map((column) => cells[column]);
}

/** Header and rows, marketplace by marketplace; days are ISO texts. */
export function rulesRows(language: UiLanguage): readonly (readonly Cell[])[] {
  const header = ruleColumns.map((column) => say(rulesTabWords[column], language));
  return [header, ...[...listedRules().values()].map((rule) => rowOf(rule, language))];
}
