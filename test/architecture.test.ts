// The house has one direction: a folder imports only from those before it, and the core stays pure.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', 'src');
const order = [
  'base',
  'market',
  'settings',
  'languages',
  'cells',
  'sheet',
  'order',
  'join',
  'parcel',
  'dispute',
  'decision',
  'ledger',
  'text',
  'reply',
  'desk.ts',
  'results',
  'addon',
  'sidebar',
  'emulator',
  'local',
];
const core = order.slice(0, order.indexOf('desk.ts') + 1);

// The emulator stands beside the house: nothing of the add-on may lead into it.

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
const room = (path: string): string => path.split('/')[0] ?? '';

const imports = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );

/** The room an import leads to, or null for a package. */
function target(file: string, path: string): string | null {
  if (!path.startsWith('.')) return null;
  const inside = relative(src, join(src, dirname(file), path));
  return room(inside) === 'desk' ? 'desk.ts' : room(inside);
}

/** Imports that go against the direction, as "file → path". */
const against = (file: string, paths: readonly string[]): string[] =>
  paths
    .filter((path) => {
      const to = target(file, path);
      return to !== null && order.indexOf(to) > order.indexOf(room(file));
    })
    .map((path) => `${file} → ${path}`);

/** What stands outside the core, and what it may ask for: the door, the words, the ground floor, the results. */
const outside = ['results', 'addon', 'sidebar', 'local'];
const open = ['base', 'text', 'desk.ts', ...outside, 'emulator'];

/** Imports behind the door, as "file → path". */
const behind = (file: string, paths: readonly string[]): string[] =>
  paths
    .filter((path) => {
      const to = target(file, path);
      return outside.includes(room(file)) && to !== null && !open.includes(to);
    })
    .map((path) => `${file} → ${path}`);

/** Imports of the product by the emulator, which knows nothing of it. */
const ofProduct = (file: string, paths: readonly string[]): string[] =>
  paths
    .filter((path) => {
      const to = target(file, path);
      return room(file) === 'emulator' && to !== null && to !== 'emulator';
    })
    .map((path) => `${file} → ${path}`);

describe('the direction of imports', () => {
  it('covers every folder there is', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !order.includes(room(file)))).toEqual([]);
  });

  it('is kept by every file', () => {
    expect(files.flatMap((file) => against(file, imports(file)))).toEqual([]);
  });

  it('would be noticed if a file broke it', () => {
    expect(against('order/x.ts', ['../decision/decide', './y'])).toEqual([
      'order/x.ts → ../decision/decide',
    ]);
  });

  it('leads from outside to the core by its one door', () => {
    expect(files.flatMap((file) => behind(file, imports(file)))).toEqual([]);
  });

  it('keeps the emulator free of the product', () => {
    expect(files.flatMap((file) => ofProduct(file, imports(file)))).toEqual([]);
  });

  it('would be noticed if a door were passed by', () => {
    for (const file of ['addon/x.ts', 'sidebar/x.tsx', 'results/x.ts', 'local/x.ts'])
      expect(behind(file, ['../decision/decide', '../desk', '../text/cli'])).toEqual([
        `${file} → ../decision/decide`,
      ]);
    expect(ofProduct('emulator/x.ts', ['../base/day', './y'])).toEqual([
      'emulator/x.ts → ../base/day',
    ]);
  });

  it('keeps the core free of Node and of the clock', () => {
    const impure = files
      .filter((file) => core.includes(room(file)))
      .filter((file) => {
        const text = readFileSync(join(src, file), 'utf8');
        return /from 'node:|\bDate\.now\(|new Date\(\)|\bprocess\./.test(text);
      });
    expect(impure).toEqual([]);
  });
});
