// npm run bench [-- rows]: the whole pipeline beside three rule engines, then the add-on's cold start.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { builtForNode } = await import('./build-node.mjs');
const engines = ['@gorules/zen-engine', 'json-logic-js', 'json-rules-engine'];
/**
 * @param {string} source
 * @param {string} name
 * @param {string[]} given
 */
async function measure(source, name, given) {
  rmSync(join(root, 'dist-local', name), { force: true });
  const built = await builtForNode(source, name, engines);
  const run = spawnSync(process.execPath, [built, ...given], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

await measure('bench/pipeline.ts', 'bench.mjs', process.argv.slice(2));
const { buildAddon } = await import('./build-addon.mjs');
await buildAddon(join(root, 'dist'));
await measure('bench/cold-start.ts', 'cold-start.mjs', [join(root, 'dist', 'Code.js')]);
