// npm run release: a zip for sellers without Node, with the script's files as the Apps Script editor names
// them. Refuses whatever would make two releases of one name differ.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { makeAddon } = await import('./build-addon.mjs');
const { releaseZip } = await import('./release-zip.mjs');

/** @param {readonly string[]} words */
const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tag = `v${version}`;

/** @returns {string | null} */
function refusal() {
  if (git('status', '--porcelain') !== '') return 'Commit or put away what has changed first.';
  if (!readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}`))
    return `CHANGELOG.md has no section “## ${version}”: say there what is new.`;
  if (git('tag', '--list', tag) !== '')
    return `${tag} was released already: raise the version in package.json.`;
  const tests = spawnSync('npm', ['test'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return tests.status === 0 ? null : 'The tests must pass first.';
}

const refused = refusal();
if (refused !== null) {
  console.error(refused);
  process.exit(2);
}
const folder = join(root, 'release');
mkdirSync(folder, { recursive: true });
const file = join(folder, `claim-desk-${version}.zip`);
writeFileSync(file, releaseZip((await makeAddon()).files));
git('tag', tag);
console.log(`${file}\nTagged ${tag}. Push the tag, and hand the zip to sellers.`);
