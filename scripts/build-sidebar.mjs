// Builds the sidebar: one file with its script and its style inside, as Google serves only that.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './ensure.mjs';

/** What would end the script or style early, or be taken for a template by Google. */
const inlined = (/** @type {string} */ text) =>
  text.replace(/<\/(script|style)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** The page as text. */
export async function makeSidebar() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/sidebar/main.tsx'],
    bundle: true,
    charset: 'utf8',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    minify: true,
    outdir: 'out',
    target: ['es2020', 'chrome100', 'safari15', 'firefox100'],
    write: false,
  });
  const part = (/** @type {string} */ end) =>
    outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? '';
  const page = readFileSync(join(root, 'src', 'sidebar', 'Sidebar.html'), 'utf8')
    .replace('/* style */', () => inlined(part('.css')))
    .replace('/* script */', () => inlined(part('.js')));
  if (page.includes('<?')) throw new Error('Sidebar.html holds <?, which Google would run');
  return page;
}
