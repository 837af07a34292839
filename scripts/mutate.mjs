// npm run mutate [-- FOLDER …] [--sample=100] [--seed=1]: small wrong changes in the core, each tried against the tests
// that reach it. Sources are changed in memory alone.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { builtForNode } = await import('./build-node.mjs');
rmSync(join(root, 'dist-local', 'mutate.mjs'), { force: true });
const built = await builtForNode('test/mutate/main.ts', 'mutate.mjs', ['esbuild', 'vitest']);
const { status } = spawnSync(process.execPath, [built, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
