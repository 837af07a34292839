// npm run bench, the calls of Google's services: how many one block of 1,000 orders takes when a sheet of 100, 1,000 and
// 50,000 orders is classified as the sidebar does it. At Google each of them takes longer than judging an order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../src/addon/panel/sheet-pass';
import { createMemory } from '../src/emulator/memory/memory';
import { createNodeHost } from '../src/emulator/node-realm';
import { menuWords } from '../src/text/addon';
import { tracker } from './tracker';

const [folder = 'dist'] = process.argv.slice(2);
const sizes = [100, 1_000, 50_000] as const;

const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const project = {
  code: file('Code.js'),
  manifest: JSON.parse(file('appsscript.json')),
  html: { Sidebar: file('Sidebar.html') },
};
const now = () => Date.UTC(2026, 10, 21, 4);

const isPart = (given: unknown): given is { readonly value: Part } =>
  Object(Object(given).value).kind === 'part';

/** How many calls each block took. */
function callsOf(rows: number): readonly number[] {
  const [header = [], ...orders] = tracker(rows)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const sheet = {
    name: 'Orders',
    cells: [header, ...orders.slice(0, 3)],
    rows: rows + 1,
    columns: 40,
  };
  const { backing } = createMemory({ zone: 'Asia/Shanghai', sheets: [sheet], now });
  const host = createNodeHost(project, backing, { now, answer: () => ({ button: 'YES' }) });
  host.simpleTrigger('onOpen');
  host.clickMenu(menuWords.setUp.label.en);
  backing.enter({ sheet: 1, row: 2, column: 1, rows, columns: header.length }, orders);
  const calls: number[] = [];
  let asked: object | null = { language: 'en', rows: 1000, from: null, counted: null };
  while (asked !== null) {
    const { value, calls: made } = host.callFromPage('sidebar_classify', [asked]);
    if (!isPart(value)) throw new Error(JSON.stringify(value));
    const { next, counted } = value.value;
    calls.push(made.total);
    asked = next === null ? null : { ...asked, from: next, counted };
  }
  return calls;
}

for (const rows of sizes) {
  const calls = callsOf(rows);
  const each = [...new Set(calls)].sort((a, b) => a - b);
  console.log(
    `${rows.toLocaleString('en')} orders classified: ${calls.length} ${calls.length === 1 ? 'block' : 'blocks'} of ${each.join(' or ')} service calls, ${calls.reduce((sum, made) => sum + made, 0).toLocaleString('en')} in all`,
  );
}
