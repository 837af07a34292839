// Colours by condition of a file as the page's spreadsheet draws them; null for the kinds it does not know.
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig as Format,
  IIconSetType,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import { unescaped } from '../../files/markup/entities';
import { attribute, isOn, numberIn } from '../../files/markup/tag';
import { elementsOf, type StoredRule } from '../../files/rules/stored';
import { colourOf } from '../document/sheet-styles';

const memberOf = <T extends string>(values: Readonly<Record<string, T>>, text: string | null) =>
  Object.values(values).find((value) => value === text);

function colourIn(xml: string, name: string): string | null {
  const [found] = elementsOf(xml, name);
  if (found === undefined) return null;
  const { tag } = found;
  const rgb = attribute(tag, 'rgb');
  return colourOf({
    ...(rgb === null ? {} : { rgb }),
    ...(attribute(tag, 'theme') === null ? {} : { theme: numberIn(tag, 'theme', -1) }),
    tint: Number(attribute(tag, 'tint') ?? 0),
  });
}

/** Whether a font has a part, such as `<b/>`. */
function has(font: string, name: string): boolean {
  const [found] = elementsOf(font, name);
  return found !== undefined && !['0', 'false', 'none'].includes(attribute(found.tag, 'val') ?? '');
}

/** How cells look that meet a condition. */
export function looksIn(style: string): IStyleBase {
  const [font] = elementsOf(style, 'font');
  const [fill] = elementsOf(style, 'fill');
  const letters = font?.inner ?? '';
  const colour = colourIn(letters, 'color');
  // Of a format by condition the background is the colour of a plain fill.
  const back = colourIn(fill?.inner ?? '', 'bgColor') ?? colourIn(fill?.inner ?? '', 'fgColor');
  const on = { s: BooleanNumber.TRUE };
  return {
    ...(back === null ? {} : { bg: { rgb: back } }),
    ...(colour === null ? {} : { cl: { rgb: colour } }),
    ...(has(letters, 'b') ? { bl: BooleanNumber.TRUE } : {}),
    ...(has(letters, 'i') ? { it: BooleanNumber.TRUE } : {}),
    ...(has(letters, 'u') ? { ul: on } : {}),
    ...(has(letters, 'strike') ? { st: on } : {}),
  };
}

/** `"a text"`, as formulas have it. */
function quotedText(formula: string): string | null {
  const [, text] = /^"((?:[^"]|"")*)"$/.exec(formula.trim()) ?? [];
  return text === undefined ? null : text.replace(/""/g, '"');
}

const numberOf = (formula: string): number | null =>
  formula.trim() === '' || !Number.isFinite(Number(formula)) ? null : Number(formula);

export const signs: Readonly<Partial<Record<CFNumberOperator, string>>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The first cell of a range, from which formulas count. */
export const cornerOf = (range: string): string =>
  /^\$?([A-Za-z]+)\$?(\d+)/.exec(range)?.slice(1).join('') ?? 'A1';

interface Parts {
  readonly tag: string;
  readonly inner: string;
  readonly formulas: readonly string[];
  readonly corner: string;
  readonly style: IStyleBase;
}

function compared({ tag, formulas, corner, style }: Parts): Format | null {
  const operator = memberOf(CFNumberOperator, attribute(tag, 'operator'));
  const [one, two] = formulas;
  if (operator === undefined || one === undefined) return null;
  const type = CFRuleType.highlightCell as const;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    const [from, to] = [numberOf(one), numberOf(two ?? '')];
    if (from !== null && to !== null)
      return { type, subType: CFSubRuleType.number, operator, value: [from, to], style };
    const inside = `AND(${corner}>=(${one}),${corner}<=(${two}))`;
    const value = operator === CFNumberOperator.between ? `=${inside}` : `=NOT(${inside})`;
    return { type, subType: CFSubRuleType.formula, value, style };
  }
  const number = numberOf(one);
  if (number !== null)
    return { type, subType: CFSubRuleType.number, operator, value: number, style };
  const text = quotedText(one);
  if (text !== null && operator === CFNumberOperator.equal)
    return {
      type,
      subType: CFSubRuleType.text,
      operator: CFTextOperator.equal,
      value: text,
      style,
    };
  if (text !== null && operator === CFNumberOperator.notEqual)
    return {
      type,
      subType: CFSubRuleType.text,
      operator: CFTextOperator.notEqual,
      value: text,
      style,
    };
  const value = `=${corner}${signs[operator] ?? '='}(${one})`;
  return { type, subType: CFSubRuleType.formula, value, style };
}

function valuesIn(xml: string): readonly IValueConfig[] {
  return [...elementsOf(xml, 'cfvo')].map(({ tag }) => {
    const [type, value] = [memberOf(CFValueType, attribute(tag, 'type')), attribute(tag, 'val')];
    return {
      type: type ?? CFValueType.min,
      ...(value === null ? {} : { value: numberOf(value) ?? `=${value}` }),
    };
  });
}

const coloursIn = (xml: string): readonly string[] =>
  [...elementsOf(xml, 'color')].map(({ tag }) => colourIn(tag, 'color') ?? '#ffffff');

function scale(inner: string): Format | null {
  const [values, colours] = [valuesIn(inner), coloursIn(inner)];
  if (values.length < 2 || values.length !== colours.length) return null;
  const config = values.map((value, index) => ({
    index,
    color: colours[index] ?? '#ffffff',
    value,
  }));
  return { type: CFRuleType.colorScale, config };
}

function bar(inner: string): Format | null {
  const [found] = elementsOf(inner, 'dataBar');
  const [min, max] = valuesIn(found?.inner ?? '');
  const [colour] = coloursIn(found?.inner ?? '');
  if (found === undefined || min === undefined || max === undefined || colour === undefined)
    return null;
  return {
    type: CFRuleType.dataBar,
    isShowValue: attribute(found.tag, 'showValue') !== '0',
    config: { min, max, isGradient: true, positiveColor: colour, nativeColor: '#ff0000' },
  };
}

function icons(inner: string): Format | null {
  const [found] = elementsOf(inner, 'iconSet');
  if (found === undefined) return null;
  const name = attribute(found.tag, 'iconSet') ?? '3TrafficLights1';
  const iconType = memberOf(IIconSetType, name);
  const values = valuesIn(found.inner);
  if (iconType === undefined || values.length < 3) return null;
  const last = values.length - 1;
  // The file counts from the lowest, the spreadsheet from the highest.
  const config = values.map((_, i) => ({
    operator: CFNumberOperator.greaterThanOrEqual,
    value: values[last - i] ?? { type: CFValueType.min },
    iconType,
    iconId: String(isOn(found.tag, 'reverse') ? last - i : i),
  }));
  const isShowValue = attribute(found.tag, 'showValue') !== '0';
  return { type: CFRuleType.iconSet, isShowValue, config };
}

function highlighted(kind: string, parts: Parts): Format | null {
  const { tag, formulas, style } = parts;
  const type = CFRuleType.highlightCell as const;
  const operator = memberOf(CFTextOperator, kind);
  if (
    operator !== undefined &&
    operator !== CFTextOperator.equal &&
    operator !== CFTextOperator.notEqual
  ) {
    const value = attribute(tag, 'text');
    return {
      type,
      subType: CFSubRuleType.text,
      operator,
      ...(value === null ? {} : { value }),
      style,
    };
  }
  switch (kind) {
    case 'cellIs':
      return compared(parts);
    case 'expression':
      return formulas[0] === undefined
        ? null
        : { type, subType: CFSubRuleType.formula, value: `=${formulas[0]}`, style };
    case 'duplicateValues':
      return { type, subType: CFSubRuleType.duplicateValues, style };
    case 'uniqueValues':
      return { type, subType: CFSubRuleType.uniqueValues, style };
    case 'top10': {
      const [isBottom, isPercent] = [isOn(tag, 'bottom'), isOn(tag, 'percent')];
      return {
        type,
        subType: CFSubRuleType.rank,
        isBottom,
        isPercent,
        value: numberIn(tag, 'rank', 10),
        style,
      };
    }
    case 'aboveAverage': {
      // Some deviations away from it: not known here.
      if (numberIn(tag, 'stdDev', 0) > 0) return null;
      const isBelow = attribute(tag, 'aboveAverage') === '0';
      const orEqual = isOn(tag, 'equalAverage');
      const above = orEqual ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan;
      const below = orEqual ? CFNumberOperator.lessThanOrEqual : CFNumberOperator.lessThan;
      return { type, subType: CFSubRuleType.average, operator: isBelow ? below : above, style };
    }
    case 'timePeriod': {
      const period = memberOf(CFTimePeriodOperator, attribute(tag, 'timePeriod'));
      return period === undefined
        ? null
        : { type, subType: CFSubRuleType.timePeriod, operator: period, style };
    }
    default:
      return null;
  }
}

/** What the spreadsheet makes of a rule. */
export function formatOf({ range, xml, style }: StoredRule): Format | null {
  const [found] = elementsOf(xml, 'cfRule');
  if (found === undefined) return null;
  const { tag, inner } = found;
  const kind = attribute(tag, 'type') ?? '';
  if (kind === 'colorScale') return scale(inner);
  if (kind === 'dataBar') return bar(inner);
  if (kind === 'iconSet') return icons(inner);
  const formulas = [...elementsOf(inner, 'formula')].map((each) => unescaped(each.inner));
  return highlighted(kind, {
    tag,
    inner,
    formulas,
    corner: cornerOf(range),
    style: looksIn(style),
  });
}

/** Whether no later rule counts in cells that meet this one. */
export const isLast = ({ xml }: StoredRule): boolean => {
  const [found] = elementsOf(xml, 'cfRule');
  return found !== undefined && isOn(found.tag, 'stopIfTrue');
};

/** The text that cells hold which it colours, of a rule that says no more than that; null of every other. */
export function textOf(stored: StoredRule): string | null {
  const [found] = elementsOf(stored.xml, 'cfRule');
  if (found === undefined || attribute(found.tag, 'type') !== 'cellIs' || isLast(stored))
    return null;
  const [formula] = elementsOf(found.inner, 'formula');
  const isEqual = attribute(found.tag, 'operator') === 'equal' && stored.style !== '';
  return isEqual && formula !== undefined ? quotedText(unescaped(formula.inner)) : null;
}
