// The house has one direction: a folder imports only from those before it, and the core stays pure.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', 'src');
const order = [
  'settings',
  'languages',
  'text',
  'order',
  'parcel',
  'market',
  'dispute',
  'decision',
  'reply',
  'desk.ts',
  'addon',
  'sidebar',
  'local',
  'bigquery',
];
const core = order.slice(0, order.indexOf('desk.ts') + 1);

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
