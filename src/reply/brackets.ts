// Letters as a person reads them: `[Buyer]` for a field, in place of the tags of a template. A line whose optional
// field is empty drops out; a field that the action needs still keeps the letter back.

import type { UiLanguage } from '../base/ids';
import { lazy } from '../base/lazy';
import { nearest } from '../base/nearest';
import type { Words } from '../base/say';
import { type FieldName, letterFields } from '../languages/letter-names';
import { fields, isField } from './fields';
import { fill, readTemplate, type TemplateProblem } from './template';

/** Without these a letter says the same, one line shorter. Amounts, addresses and days it cannot do without. */
const optional: ReadonlySet<FieldName> = new Set<FieldName>([
  'order',
  'item',
  'buyer',
  'market',
  'carrier',
  'tracking',
  'signature',
  'quote',
  'rule',
]);

/** Two amounts come from the same column; in a letter each has its own name. */
const ownLabels: Readonly<Partial<Record<FieldName, Words>>> = {
  amount: { en: 'Refund amount', zh: '退款金额' },
  partial: { en: 'Partial refund', zh: '部分退款金额' },
};

/** `Return address (settings)` → `Return address`. */
const short = (label: string): string => (label.split(/[(（]/)[0] ?? '').trimEnd();

const labelOf = (name: FieldName, language: UiLanguage): string =>
  short((ownLabels[name] ?? fields[name].label)[language]);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Fields by what they are called in either language, and by their names in templates. */
const known = lazy(
  (): ReadonlyMap<string, FieldName> =>
    new Map(
      [...letterFields]
        .reverse()
        .flatMap((name) =>
          [labelOf(name, 'en'), labelOf(name, 'zh'), name].map(
            (each) => [plain(each), name] as const,
          ),
        ),
    ),
);

const bracket = /[[【]([^[\]【】\n]{1,60})[\]】]/g;

/**
 * The template that a text in brackets means. Other words in brackets stay as they are written, but one that
 * is nearly a field is a slip.
 */
export function fromBrackets(text: string): string | TemplateProblem {
  let slip: string | null = null;
  // A letter with tags says itself what may be left out.
  const hasTags = text.includes('{{');
  const lines = text.split('\n').map((line) => {
    const empties = new Set<FieldName>();
    const told = line.replace(bracket, (whole, inside: string) => {
      const name = known().get(plain(inside));
      if (name === undefined) {
        if (nearest(plain(inside), [...known().keys()]) !== null) slip ??= inside.trim();
        return whole;
      }
      if (optional.has(name) && !hasTags) empties.add(name);
      return `{{${name}}}`;
    });
    return [...empties].reduce((inside, name) => `{{#${name}}}${inside}{{/${name}}}`, told);
  });
  return slip === null ? lines.join('\n') : { code: 'unknown_field', part: slip };
}

/** A built-in letter to read and to write on: fields in brackets, and of its variants the plainest. */
export function toBrackets(source: string, language: UiLanguage): string {
  const template = readTemplate(source);
  if ('code' in template) return source;
  return fill(template, (name) =>
    isField(name) ? `[${labelOf(name, language)}]` : name === 'request' ? 'yes' : '',
  ).text;
}
