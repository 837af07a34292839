// npm run build: dist/ is what Apps Script gets, dist-local/ what runs under Node and, as static files, the page.
import { join, relative } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { buildAddon } = await import('./build-addon.mjs');
const { builtCli } = await import('./build-node.mjs');
const { builtWorkbench } = await import('./build-workbench.mjs');
const { files } = await buildAddon(join(root, 'dist'));
await builtCli();
const page = await builtWorkbench();
for (const [name, text] of Object.entries(files))
  console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
console.log(`${relative(root, page)}  the page`);
