// Builds what runs under Node from its TypeScript, when the sources are newer than the last build.
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

/** @param {string} folder */
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(folder, name)).mtimeMs,
    ),
  );

/**
 * The path of an up-to-date build.
 * @param {string} entry source file, from the project's folder
 * @param {string} name file name in dist-local
 * @param {string[]} external packages left outside the bundle
 * @param {Record<string, string>} define what stands for a name in the sources
 */
export async function builtForNode(entry, name, external = [], define = {}) {
  const out = join(root, 'dist-local', name);
  const sources = Math.max(newest(join(root, 'src')), statSync(join(root, entry)).mtimeMs);
  if (existsSync(out) && statSync(out).mtimeMs >= sources) return out;
  const { build } = await import('esbuild');
  // Another run may be reading the last build: the new one takes its place only when complete.
  const fresh = `${out}.${process.pid}.mjs`;
  await build({
    entryPoints: [join(root, entry)],
    outfile: fresh,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
    external,
    define,
    // It can be started as a program. Packages inside it may still ask for Node's own modules the old way.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  renameSync(fresh, out);
  return out;
}

export const builtCli = () => builtForNode('src/local/cli/main.ts', 'cli.mjs');
