// The rules of a file in the page: given to the spreadsheet with the workbook, and taken from it again with all that
// was changed. What the spreadsheet does not know stays as the file has it.
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { noRules, type SheetRules, type StoredRule } from '../../files/rules/stored';
import { type Check, checkOf, storedCheck } from './checks';
import { formatOf, isLast, textOf } from './formats-in';
import { storedFormat } from './formats-out';
import { rangesOf, rangeText } from './ranges';

/** The rules as the spreadsheet holds them. */
export interface ShownRules {
  readonly formats: readonly IConditionFormattingRule[];
  readonly checks: readonly ISheetDataValidationRule[];
}

const idOf = (at: number): string => `file-${at}`;

function shownFormats({ formats }: SheetRules): IConditionFormattingRule[] {
  return formats.flatMap((stored, at) => {
    // Texts are coloured by the script's own rules, which it has to know again.
    const rule = textOf(stored) === null ? formatOf(stored) : null;
    const ranges = rangesOf(stored.range);
    if (rule === null || ranges.length === 0) return [];
    return [{ cfId: idOf(at), ranges, stopIfTrue: isLast(stored), rule }];
  });
}

function shownChecks({ checks }: SheetRules): ISheetDataValidationRule[] {
  return checks.flatMap((stored, at) => {
    const check = checkOf(stored);
    const ranges = rangesOf(stored.range);
    return check === null || ranges.length === 0 ? [] : [{ ...check, uid: idOf(at), ranges }];
  });
}

export const shownRules = (rules: SheetRules): ShownRules => ({
  formats: shownFormats(rules),
  checks: shownChecks(rules),
});

const same = (one: object, two: object): boolean => {
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort());
  return sorted(one) === sorted(two);
};

function withoutPlace({ uid, ranges, ...check }: ISheetDataValidationRule): Check {
  return check;
}

/** Those the spreadsheet never held: kept as they are. */
const others = (
  stored: readonly StoredRule[],
  shown: ReadonlySet<string>,
  isOurs = (_: StoredRule) => false,
) => stored.filter((rule, at) => !shown.has(idOf(at)) && !isOurs(rule));

/** The rules as a file is to have them; `before` are those it had, null where they were not read. */
export function storedRules(now: ShownRules, before: SheetRules | null): SheetRules {
  const file = before ?? noRules;
  const [wereFormats, wereChecks] = [
    new Map(shownFormats(file).map((each) => [each.cfId, each])),
    new Map(shownChecks(file).map((each) => [each.uid, each])),
  ];
  const stored = (list: readonly StoredRule[], id: string) => list[Number(id.replace('file-', ''))];
  const formats = now.formats.map(({ cfId, rule, ranges, stopIfTrue }): StoredRule => {
    const range = rangeText(ranges);
    const was = wereFormats.get(cfId);
    const kept = was !== undefined && same(was.rule, rule) ? stored(file.formats, cfId) : undefined;
    return kept === undefined
      ? storedFormat(rule, stopIfTrue, range)
      : { ...kept, range: same(rangesOf(kept.range), [...ranges]) ? kept.range : range };
  });
  const checks = now.checks.flatMap((check) => {
    const range = rangeText(check.ranges);
    const was = wereChecks.get(check.uid);
    const kept =
      was !== undefined && same(withoutPlace(was), withoutPlace(check))
        ? stored(file.checks, check.uid)
        : undefined;
    return kept === undefined
      ? (storedCheck(withoutPlace(check), range) ?? [])
      : [{ ...kept, range }];
  });
  return {
    formats: [
      ...formats,
      ...others(file.formats, new Set(wereFormats.keys()), (rule) => textOf(rule) !== null),
    ],
    checks: [...checks, ...others(file.checks, new Set(wereChecks.keys()))],
    beyond: file.beyond,
  };
}
