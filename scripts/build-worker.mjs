// npm run build:worker: one file that judges the rows any engine pipes through it.
import { chmodSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure.mjs';

/** The path of an up-to-date worker. */
export async function builtWorker() {
  ensureInstalled();
  const { builtForNode } = await import('./build-node.mjs');
  const file = await builtForNode('src/local/engines/worker/main.ts', 'claim-worker.mjs');
  // Engines start it as a program.
  chmodSync(file, 0o755);
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await builtWorker());
