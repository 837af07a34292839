// The guide for sellers says that words in italics (in Chinese: in quotes) are what is seen on the screen. Each of
// them is looked for in the words of the product.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { settingNames, settingOf } from '../../src/desk';
import { resultColumns } from '../../src/results/table';

const source = join(import.meta.dirname, '..', '..', 'src');
const guide = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'guide', name), 'utf8');

/** Google's own screens, and words that stand for themselves. */
const others = {
  en: [
    'italics',
    'Table',
    'None',
    'Format',
    'Conditional formatting',
    'Date is before today',
    'Tools',
    'Notification settings',
  ],
  zh: ['引号', '格式', '无', '条件格式', '日期早于今天', '工具', '通知设置'],
};

/** Every text in a value. */
function* texts(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const each of Object.values(value)) yield* texts(each, seen);
}

const modules: unknown[] = await Promise.all(
  [
    ...readdirSync(join(source, 'text')).map((name) => join(source, 'text', name)),
    join(source, 'sheet', 'field-titles.ts'),
  ].map((file) => import(pathToFileURL(file).href)),
);
const said = [
  ...texts(modules),
  ...texts(resultColumns),
  ...texts(settingNames.map(settingOf)),
].map((text) => text.toLowerCase());

/** Whether some text of the product is this, begins with it, or has it as a name inside. */
const isSaid = (words: string): boolean => said.some((text) => text.includes(words.toLowerCase()));

it.each([
  ['en', 'README.md', /(?<![*\w])\*([^*]+)\*(?!\*)/g],
  ['zh', 'README.zh-CN.md', /“([^”]+)”/g],
] as const)('the guide (%s) names what is on the screen', (language, page, marked) => {
  const named = [...guide(page).matchAll(marked)].flatMap(([, words = '']) =>
    words.replace(/\s+/g, ' ').split(/ › |, |、/),
  );
  expect(named.length).toBeGreaterThan(30);
  const own = named
    .map((words) => words.replace(/ ?…$/, '').trim())
    .filter((words) => !others[language].includes(words));
  expect(own.filter((words) => !isSaid(words))).toEqual([]);
});
