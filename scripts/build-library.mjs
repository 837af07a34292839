// npm run build:library: the package that package.json names in its `exports`, with its types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './ensure.mjs';

/** Node wants the endings of files, which the sources leave out. @param {string} types */
const withEndings = (types) =>
  types.replace(/((?:from |import\()(['"])\.\.?\/[^'"]+)\2/g, '$1.js$2');

/** Makes it anew, so that nothing of an older one stays. */
export async function buildLibrary() {
  ensureInstalled();
  const { build } = await import('esbuild');
  const folder = join(root, 'dist-local', 'library');
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: [join(root, 'src/local/engines/library.ts')],
    outfile: join(folder, 'claim-desk.mjs'),
    bundle: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.library.json')], {
    stdio: 'inherit',
  });
  const types = join(folder, 'types');
  for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.d.ts')) {
      const file = join(types, name);
      writeFileSync(file, withEndings(readFileSync(file, 'utf8')));
    }
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(await buildLibrary());
