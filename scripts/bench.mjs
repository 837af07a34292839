// npm run bench [-- rows]: the whole pipeline beside three rule engines, in one run.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { builtForNode } = await import('./build-node.mjs');
const engines = ['@gorules/zen-engine', 'json-logic-js', 'json-rules-engine'];
rmSync(join(root, 'dist-local', 'bench.mjs'), { force: true });
const built = await builtForNode('bench/pipeline.ts', 'bench.mjs', engines);
const run = spawnSync(process.execPath, [built, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
