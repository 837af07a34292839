// What README and docs promise: every link leads somewhere, every npm command exists, in both languages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const inside = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...inside('docs'),
  'src/emulator/README.md',
];
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');
const isPicture = (path: string): boolean => path.endsWith('.png');

/** The name by which a heading is linked to, as GitHub makes it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/ /g, '-');

const anchorsOf = (page: string): string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

describe.each(pages)('%s', (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];

  it('links to files and headings that are there', () => {
    for (const [link, path = '', heading] of links) {
      const target = path === '' ? page : relative(root, join(root, dirname(page), path));
      expect(existsSync(join(root, target)), link).toBe(true);
      if (heading !== undefined && !isPicture(target))
        expect(anchorsOf(target), link).toContain(decodeURIComponent(heading));
    }
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    for (const [, name = ''] of textOf(page).matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });
});

it.each(['README.md', 'README.zh-CN.md'])('%s is short enough to be read', (page) => {
  expect(textOf(page).split('\n').length).toBeLessThanOrEqual(121);
});
