// npm run build: dist/ is what Apps Script gets, dist-local/ what runs under Node.
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { buildAddon } = await import('./build-addon.mjs');
const { builtCli } = await import('./build-node.mjs');
const { files } = await buildAddon(join(root, 'dist'));
await builtCli();
for (const [name, text] of Object.entries(files))
  console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
