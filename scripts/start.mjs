// npm start [-- FILE] [--no-open]: the add-on in a spreadsheet page on this machine, opened in the browser
// where there is one. Without a file, the example tracker is classified on the command line first, so that
// the product is seen at work at once.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { builtCli } = await import('./build-node.mjs');
const { builtWorkbench } = await import('./build-workbench.mjs');
const { openPage } = await import('./open.mjs');
const { serve } = await import('./serve.mjs');

const words = process.argv.slice(2);
const given = words.find((word) => !word.startsWith('--'));
// Paths are meant from where the command was typed, not from where npm runs it.
const file = given === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', given);
if (file !== undefined && !existsSync(file)) {
  console.error(`${given} is not there.`);
  process.exit(2);
}
if (file === undefined)
  // The example is dated: its own day keeps deadlines and lateness as they were meant.
  spawnSync(
    process.execPath,
    [await builtCli(), join(root, 'examples', 'tracker.csv'), '--today', '2026-11-21'],
    { stdio: 'inherit' },
  );
const { url } = await serve(await builtWorkbench(), file === undefined ? {} : { file });
console.log(`\nThe spreadsheet page: ${url}  (Ctrl-C ends it)`);
if (!words.includes('--no-open')) openPage(url);
