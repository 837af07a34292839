// Builds the add-on: the three files that are pushed to Apps Script, and nothing else.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { makeSidebar } from './build-sidebar.mjs';
import { root } from './ensure.mjs';
import { onNeed } from './on-need.mjs';
import { sharedNames } from './shared-names.mjs';

/** @param {import('esbuild').BuildOptions} options */
async function bundled(options) {
  const made = await build({
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
    ...options,
  });
  return { text: made.outputFiles?.[0]?.text ?? '', metafile: made.metafile };
}

/** What the top-level functions are, told by the sources themselves. */
async function readStubs() {
  const { text } = await bundled({
    entryPoints: ['src/addon/stubs.ts'],
    platform: 'node',
    format: 'esm',
  });
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}

/** The files by name, what the script is made of, and its bundle as it was before its tables were made to wait. */
export async function makeAddon() {
  const { namespace, stubs } = await readStubs();
  // The newest syntax Apps Script parses for sure.
  const target = 'es2019';
  const { text, metafile } = await bundled({
    entryPoints: ['src/addon/entry.ts'],
    format: 'iife',
    globalName: namespace,
    target,
    minifyWhitespace: true,
    metafile: true,
    plugins: [sharedNames],
  });
  const { code } = await transform(onNeed(text), { target, charset: 'utf8', minify: true });
  /** @type {Record<string, string>} */
  const files = {
    'Code.js': `${code}\n${stubs()}`,
    'Sidebar.html': await makeSidebar(),
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  };
  return { files, metafile, plain: text };
}

/**
 * Writes the add-on into a folder and removes whatever else is there: all of it would be pushed.
 * @param {string} folder
 */
export async function buildAddon(folder) {
  const { files, metafile } = await makeAddon();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!(name in files)) rmSync(join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { files, metafile };
}
