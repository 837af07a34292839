// The reference pages are made from the data; a change of the data without them is noticed here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withColumns } from '../../src/local/docs/columns';
import { withLetterTables } from '../../src/local/docs/letters';
import { rulesPage, settingsPage } from '../../src/local/docs/pages';

const page = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'docs', name), 'utf8');

it.each([
  ['rules.md', rulesPage],
  ['settings.md', settingsPage],
] as const)('docs/%s is what the data says (npm run docs)', (name, make) => {
  expect(page(name)).toBe(make());
});

it('the table of docs/columns.md is what the data says (npm run docs)', () => {
  expect(withColumns(page('columns.md'))).toBe(page('columns.md'));
  expect(page('columns.md')).toMatch(/^\| claim \| .*Dispute reason.*拒付原因/m);
  expect(page('columns.md')).toMatch(/^\| parcel \| .*First scan.*首次扫描/m);
});

it('the tables of docs/letters.md are what the data says (npm run docs)', () => {
  expect(withLetterTables(page('letters.md'))).toBe(page('letters.md'));
  for (const rule of page('letters.md').match(/^\| L\d\d .*$/gm) ?? [])
    expect(rule).toContain('](https://');
  expect(page('letters.md').match(/^\| L\d\d /gm)).toHaveLength(19);
});

it('every rule names its source', () => {
  for (const line of rulesPage()
    .split('\n')
    .filter((each) => each.startsWith('| `')))
    expect(line).toMatch(/<https?:\/\/|OWN/);
});
