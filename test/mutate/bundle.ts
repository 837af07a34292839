// Tests and sources in one script, the sources with their mutants in them: the body of an asynchronous function of
// `requireFrom`, `isMutant` and `testing`. Nothing is written.
import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Numbered, switched } from './switched';

/** `tests` and the files of the mutants from the project's folder. */
export async function bundleOf(
  root: string,
  tests: readonly string[],
  mutants: readonly Numbered[],
): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      // Each file waits until it is asked for, and with it all that only it imports.
      contents: tests
        .map((file) => `testing.files.set(${JSON.stringify(file)}, () => import('./${file}'));`)
        .join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup({ onResolve, onLoad }) {
          // Packages are asked of the thread that runs the script, so that nothing in it waits for an import.
          onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
            kind === 'entry-point' ? null : { path, namespace: 'package' },
          );
          onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => ({
            contents: `module.exports = ${path === 'vitest' ? 'testing' : `requireFrom(${JSON.stringify(path)})`};`,
          }));
          onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path }) => {
            const file = relative(root, path).replace(/\\/g, '/');
            const text = readFileSync(path, 'utf8')
              .replace(/import\.meta\.dirname/g, JSON.stringify(dirname(path)))
              .replace(/import\.meta\.url/g, JSON.stringify(pathToFileURL(path).href));
            const own = mutants.filter((mutant) => mutant.file === file);
            return { contents: switched(text, own), loader: 'ts' };
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}
