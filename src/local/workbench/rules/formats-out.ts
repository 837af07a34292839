// Colours by condition of the page's spreadsheet as a file has them.
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type IConditionalFormattingRuleConfig as Format,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import { argb, quoted, type RuleLook, ruleXml as rule, styleXml } from '../../files/rules/made';
import type { StoredRule } from '../../files/rules/stored';
import { escaped } from '../../files/sheet-xml';
import { cornerOf, signs } from './formats-in';

const attributeText = (text: string): string => escaped(text).replace(/"/g, '&quot;');
const isOn = (value: unknown): boolean => value === BooleanNumber.TRUE;

/** How cells look that meet a condition, as a file has it. */
const lookOf = ({ bg, cl, bl, it, ul, st }: IStyleBase): RuleLook => ({
  background: bg?.rgb ?? null,
  font: cl?.rgb ?? null,
  bold: isOn(bl),
  italic: isOn(it),
  underline: isOn(ul?.s),
  strikethrough: isOn(st?.s),
});

function textXml(operator: CFTextOperator, value: string, cell: string): string {
  const [text, found] = [quoted(value), `SEARCH(${quoted(value)},${cell})`];
  const said = (name: string) => ` operator="${name}" text="${attributeText(value)}"`;
  switch (operator) {
    case CFTextOperator.equal:
      return rule('cellIs', ' operator="equal"', text);
    case CFTextOperator.notEqual:
      return rule('cellIs', ' operator="notEqual"', text);
    case CFTextOperator.containsText:
      return rule('containsText', said('containsText'), `NOT(ISERROR(${found}))`);
    case CFTextOperator.notContainsText:
      return rule('notContainsText', said('notContains'), `ISERROR(${found})`);
    case CFTextOperator.beginsWith:
      return rule('beginsWith', said('beginsWith'), `LEFT(${cell},LEN(${text}))=${text}`);
    case CFTextOperator.endsWith:
      return rule('endsWith', said('endsWith'), `RIGHT(${cell},LEN(${text}))=${text}`);
    case CFTextOperator.containsBlanks:
      return rule('containsBlanks', '', `LEN(TRIM(${cell}))=0`);
    case CFTextOperator.notContainsBlanks:
      return rule('notContainsBlanks', '', `LEN(TRIM(${cell}))>0`);
    case CFTextOperator.containsErrors:
      return rule('containsErrors', '', `ISERROR(${cell})`);
    case CFTextOperator.notContainsErrors:
      return rule('notContainsErrors', '', `NOT(ISERROR(${cell}))`);
  }
}

/** The days of a period, counted from today. */
function periodFormula(period: CFTimePeriodOperator, cell: string): string {
  const [day, weekday] = [`FLOOR(${cell},1)`, 'WEEKDAY(TODAY())'];
  const month = (off: number): string =>
    `AND(${day}>=EOMONTH(TODAY(),${off - 1})+1,${day}<=EOMONTH(TODAY(),${off}))`;
  const week = (off: number): string =>
    `AND(${day}>TODAY()-${weekday}+${7 * off},${day}<=TODAY()-${weekday}+${7 * off + 7})`;
  switch (period) {
    case CFTimePeriodOperator.today:
      return `${day}=TODAY()`;
    case CFTimePeriodOperator.yesterday:
      return `${day}=TODAY()-1`;
    case CFTimePeriodOperator.tomorrow:
      return `${day}=TODAY()+1`;
    case CFTimePeriodOperator.last7Days:
      return `AND(TODAY()-${day}<=6,${day}<=TODAY())`;
    case CFTimePeriodOperator.thisMonth:
      return month(0);
    case CFTimePeriodOperator.lastMonth:
      return month(-1);
    case CFTimePeriodOperator.nextMonth:
      return month(1);
    case CFTimePeriodOperator.thisWeek:
      return week(0);
    case CFTimePeriodOperator.lastWeek:
      return week(-1);
    case CFTimePeriodOperator.nextWeek:
      return week(1);
  }
}

function highlightXml(
  format: Extract<Format, { type: CFRuleType.highlightCell }>,
  range: string,
): string {
  const cell = cornerOf(range);
  switch (format.subType) {
    case CFSubRuleType.uniqueValues:
    case CFSubRuleType.duplicateValues:
      return rule(format.subType, '');
    case CFSubRuleType.rank: {
      const { isBottom, isPercent, value } = format;
      return rule(
        'top10',
        `${isPercent ? ' percent="1"' : ''}${isBottom ? ' bottom="1"' : ''} rank="${value}"`,
      );
    }
    case CFSubRuleType.text:
      return textXml(format.operator, format.value ?? '', cell);
    case CFSubRuleType.timePeriod:
      return rule(
        'timePeriod',
        ` timePeriod="${format.operator}"`,
        periodFormula(format.operator, cell),
      );
    case CFSubRuleType.formula:
      return rule('expression', '', format.value.replace(/^=/, ''));
    case CFSubRuleType.average: {
      const { operator } = format;
      if (operator === CFNumberOperator.equal || operator === CFNumberOperator.notEqual) {
        const fixed = range
          .replace(/\$?([A-Za-z]{1,3})\$?(\d{1,7})/g, '$$$1$$$2')
          .replace(/ /g, ',');
        return rule('expression', '', `${cell}${signs[operator]}AVERAGE(${fixed})`);
      }
      const isBelow = operator.startsWith('less');
      const orEqual = operator.endsWith('OrEqual');
      return rule(
        'aboveAverage',
        `${isBelow ? ' aboveAverage="0"' : ''}${orEqual ? ' equalAverage="1"' : ''}`,
      );
    }
    case CFSubRuleType.number: {
      const { value } = format;
      const numbers = typeof value === 'object' ? value : [value ?? 0];
      return rule('cellIs', ` operator="${format.operator}"`, ...numbers.map(String));
    }
  }
}

const valueXml = ({ type, value }: IValueConfig): string =>
  `<cfvo type="${type}"${value === undefined ? '' : ` val="${attributeText(String(value).replace(/^=/, ''))}"`}/>`;

function xmlOf(format: Format, range: string): string {
  switch (format.type) {
    case CFRuleType.highlightCell:
      return highlightXml(format, range);
    case CFRuleType.colorScale: {
      const steps = [...format.config].sort((a, b) => a.index - b.index);
      const values = steps.map(({ value }) => valueXml(value)).join('');
      const colours = steps.map(({ color }) => `<color rgb="${argb(color)}"/>`).join('');
      return `<cfRule type="colorScale"><colorScale>${values}${colours}</colorScale></cfRule>`;
    }
    case CFRuleType.dataBar: {
      const { min, max, positiveColor } = format.config;
      const shown = format.isShowValue ? '' : ' showValue="0"';
      return `<cfRule type="dataBar"><dataBar${shown}>${valueXml(min)}${valueXml(max)}<color rgb="${argb(positiveColor)}"/></dataBar></cfRule>`;
    }
    case CFRuleType.iconSet: {
      const [first] = format.config;
      const last = format.config.length - 1;
      const isReversed = first?.iconId === String(last);
      const shown = `${isReversed ? ' reverse="1"' : ''}${format.isShowValue ? '' : ' showValue="0"'}`;
      const values = [...format.config]
        .reverse()
        .map(({ value }) => valueXml(value))
        .join('');
      return `<cfRule type="iconSet"><iconSet iconSet="${attributeText(first?.iconType ?? '3TrafficLights1')}"${shown}>${values}</iconSet></cfRule>`;
    }
  }
}

/** A rule as a file has it. */
export function storedFormat(format: Format, stops: boolean, range: string): StoredRule {
  const xml = xmlOf(format, range);
  return {
    range,
    xml: stops ? xml.replace('<cfRule', '<cfRule stopIfTrue="1"') : xml,
    style: format.type === CFRuleType.highlightCell ? styleXml(lookOf(format.style)) : '',
  };
}
