// The emulator is a room of its own: it imports nothing of the product, and its files go round in no circle.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const room = join(import.meta.dirname, '..', '..', 'src', 'emulator');
const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));

/** What a file imports and exports from elsewhere, types apart. */
const importsOf = (file: string) =>
  [
    ...readFileSync(join(room, file), 'utf8').matchAll(
      /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm,
    ),
  ].map(([, type, path = '']) => ({ path, type: type !== undefined }));

/** The file inside the room, or null for a package. */
const target = (file: string, path: string): string | null =>
  path.startsWith('.') ? `${normalize(join(dirname(file), path)).replaceAll('\\', '/')}.ts` : null;

/** One way round, as a list of files; null when there is none. */
function circle(next: (file: string) => readonly string[]): readonly string[] | null {
  const done = new Set<string>();
  const walk = (file: string, above: readonly string[]): readonly string[] | null => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const each of next(file)) {
      const found = walk(each, [...above, file]);
      if (found !== null) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const found = walk(file, []);
    if (found !== null) return found;
  }
  return null;
}

describe('the emulator', () => {
  it('imports nothing from outside its room but Node and the builder', () => {
    const outside = files.flatMap((file) =>
      importsOf(file)
        .filter(({ path }) => {
          const to = target(file, path);
          return to === null ? !/^(?:node:|esbuild$|acorn$)/.test(path) : !files.includes(to);
        })
        .map(({ path }) => `${file} → ${path}`),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(outside).toEqual([]);
  });

  it.each([
    ['values', false],
    ['types', true],
  ])('has no circle of %s', (_what, types) => {
    const next = (file: string) =>
      importsOf(file).flatMap(({ path, type }) => {
        const to = target(file, path);
        return to === null || (type && !types) ? [] : [to];
      });
    expect(circle(next)).toBeNull();
  });

  it('would be noticed going round', () => {
    const next = (file: string) => (file === files[0] ? [files[1] ?? ''] : [files[0] ?? '']);
    expect(circle(next)).toEqual([files[0], files[1], files[0]]);
  });
});
