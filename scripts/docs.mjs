// npm run docs: writes the pages that are made from the data (rules, settings).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { builtForNode } = await import('./build-node.mjs');
const built = await builtForNode('src/local/docs/main.ts', 'docs.mjs');
const run = spawnSync(process.execPath, [built, join(root, 'docs')], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
