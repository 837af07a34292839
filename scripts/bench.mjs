// npm run bench [-- rows]: the whole pipeline beside three rule engines, texts made to be slow, the command line beside
// a parser of its text, then the add-on's cold start and its calls of Google's services, the page with 5,000 and 50,000
// orders, and the sidebar beside as many. What has a target is printed at the end as the table of docs/performance.md.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { builtCli, builtForNode } = await import('./build-node.mjs');
const engines = join(root, 'bench', 'engines');
ensureInstalled(engines);
// The emulator builds its services from the sources beside it.
const emulator = pathToFileURL(join(root, 'src', 'emulator', 'node-realm.ts'));
const home = { 'import.meta.url': JSON.stringify(emulator.href) };
/** @type {string[]} */
const table = ['| what | target | measured | |', '| --- | --- | --- | --- |'];
/**
 * @param {string} source
 * @param {string} name
 * @param {string[]} given
 */
async function measure(source, name, given) {
  rmSync(join(root, 'dist-local', name), { force: true });
  const built = await builtForNode(source, name, ['acorn', 'esbuild', 'playwright-core'], home);
  const run = spawn(process.execPath, [built, ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(run, 'exit');
  for await (const line of createInterface(run.stdout))
    if (line.startsWith('| ')) table.push(line);
    else console.log(line);
  const [status] = await exit;
  if (status !== 0) process.exit(status ?? 1);
}

await measure('bench/pipeline.ts', 'bench.mjs', [engines, ...process.argv.slice(2)]);
await measure('bench/hostile.ts', 'bench-hostile.mjs', []);
await measure('bench/command-line.ts', 'bench-command-line.mjs', [await builtCli()]);
const { buildAddon } = await import('./build-addon.mjs');
await buildAddon(join(root, 'dist'));
await measure('bench/cold-start.ts', 'cold-start.mjs', [join(root, 'dist', 'Code.js')]);
await measure('bench/service-calls.ts', 'bench-service-calls.mjs', [join(root, 'dist')]);

const { findBrowser, noBrowser } = await import('./browser.mjs');
const browser = findBrowser();
if (browser === undefined) console.log(noBrowser);
else {
  const { builtWorkbench } = await import('./build-workbench.mjs');
  const { serve } = await import('./serve.mjs');
  const { url, close } = await serve(await builtWorkbench(), { port: 0 });
  await measure('bench/workbench.ts', 'bench-workbench.mjs', [url, browser]);
  await measure('bench/sidebar.ts', 'bench-sidebar.mjs', [url, browser]);
  await close();
}
console.log(`\n${table.join('\n')}`);
