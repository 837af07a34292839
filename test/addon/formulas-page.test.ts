// The list of formulas is made from their table; a change of one without the other shows here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formulas } from '../../src/addon/formulas/table';
import { formulasBlock, withFormulas } from '../../src/local/docs/formulas';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'formulas.md'), 'utf8');

it('is that of docs/formulas.md (npm run docs)', () => {
  expect(withFormulas(page)).toBe(page);
});

it('names every formula with its arguments', () => {
  for (const { name, parameters } of formulas) {
    const [line = ''] = formulasBlock()
      .split('\n')
      .filter((each) => each.startsWith(`| \`${name}(`));
    for (const parameter of parameters) expect(line).toContain(parameter.name);
  }
});

it('goes nowhere but between its marks', () => {
  expect(withFormulas('a\n<!-- formulas -->old<!-- /formulas -->\nb')).toBe(
    `a\n${formulasBlock()}\nb`,
  );
  expect(() => withFormulas('no marks')).toThrow(/no <!-- formulas -->/);
});
