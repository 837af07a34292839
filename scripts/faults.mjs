// npm run faults [-- -t words]: a failure at every service call of everything a person does, and what the next run
// makes of it. Takes half an hour; FAULTS_SHARE=0.05 tries that share of the points, FAULTS_SEED=2 others.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), 'claim-desk-faults-'));
const file = join(folder, 'figures');
writeFileSync(file, '');
const config = ['--root', root, '--config', 'test/faults/vitest.config.ts'];
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', ...config, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, FAULTS: file },
  },
);

const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
/** @type {import('../test/faults/injector.ts').Figures[]} */
const all = lines.map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });

let [points, notRepaired, changed] = [0, 0, 0];
for (const each of all) {
  const figures = `${each.notRepaired} of ${each.points} not repaired, ${each.changed} cells changed`;
  const first = each.examples.slice(0, 3).join('; ');
  console.log(`${figures.padEnd(44)} ${each.name}${first === '' ? '' : ` – ${first}`}`);
  points += each.points;
  notRepaired += each.notRepaired;
  changed += each.changed;
}
console.log(`\n${notRepaired} of ${points} not repaired, ${changed} cells of the seller changed`);
process.exit(status || (notRepaired + changed > 0 ? 1 : 0));
