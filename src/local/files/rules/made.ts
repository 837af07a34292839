// Rules that are made here, as a file has them.
import { escaped } from '../sheet-xml';
import type { StoredRule } from './stored';

/** How cells look that meet a rule; colours as `#a1b2c3`. */
export interface RuleLook {
  readonly background: string | null;
  readonly font: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
}

/** A colour as files have it, nothing of which can be seen through. */
export const argb = (colour: string): string =>
  `FF${colour.replace('#', '').slice(0, 6).toUpperCase()}`;

/** The list's entry for a look; '' where it changes nothing. */
export function styleXml(look: RuleLook): string {
  const font = [
    look.bold ? '<b/>' : '',
    look.italic ? '<i/>' : '',
    look.strikethrough ? '<strike/>' : '',
    look.underline ? '<u/>' : '',
    look.font === null ? '' : `<color rgb="${argb(look.font)}"/>`,
  ].join('');
  const back = look.background === null ? null : argb(look.background);
  // Programs take the colour of a rule's fill from either.
  const fill =
    back === null
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="${back}"/><bgColor rgb="${back}"/></patternFill></fill>`;
  const whole = (font === '' ? '' : `<font>${font}</font>`) + fill;
  return whole === '' ? '' : `<dxf>${whole}</dxf>`;
}

export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

export const ruleXml = (type: string, attributes: string, ...formulas: readonly string[]): string =>
  `<cfRule type="${type}"${attributes}>${formulas.map((each) => `<formula>${escaped(each)}</formula>`).join('')}</cfRule>`;

/** Colours cells that hold exactly a text. */
export const textRule = (range: string, text: string, look: RuleLook): StoredRule => ({
  range,
  xml: ruleXml('cellIs', ' operator="equal"', quoted(text)),
  style: styleXml(look),
});

/** Whether it says the same of the same column: one of them is enough. */
export const isSameRule = (one: StoredRule, two: StoredRule): boolean => {
  const columnOf = ({ range }: StoredRule) => /^[A-Z]+/.exec(range)?.[0];
  return one.xml === two.xml && columnOf(one) === columnOf(two);
};
