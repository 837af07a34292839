// npm run deploy [-- PROJECT FILE [DEPLOYMENT ID]]: pushes to the production project of .clasp.prod.json and
// points its deployment at a new version. A new deployment would lose its users, so the old one is kept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { clasp, projectOf, refuse } = await import('./clasp.mjs');
const [name = '.clasp.prod.json', wanted] = process.argv.slice(2);
const { file, folder } = projectOf(name);

/** @param {string[]} command */
const ask = (command) => JSON.parse(clasp(file, [...command, '--json'], 'pipe'));

/** The deployment users have; undefined: there is none yet. */
function deployed() {
  /** @type {{ deploymentId: string, versionNumber?: number }[]} */
  const deployments = ask(['list-deployments']);
  // The one without a version always runs the newest code; only the owner can use it.
  const ids = deployments
    .filter(({ versionNumber }) => versionNumber !== undefined)
    .map(({ deploymentId }) => deploymentId);
  if (ids.length > 1)
    refuse(
      `This project has several deployments; name the one to update: npm run deploy -- ${name} ${ids.join(' | ')}`,
    );
  return ids[0];
}

const deployment = wanted ?? deployed();
const { buildAddon } = await import('./build-addon.mjs');
await buildAddon(folder);
clasp(file, ['push', '--force']);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const description = `Claim Desk ${version}`;
const { versionNumber } = ask(['create-version', description]);
const how = ['--versionNumber', String(versionNumber), '--description', description];
clasp(
  file,
  deployment === undefined
    ? ['create-deployment', ...how]
    : ['update-deployment', deployment, ...how],
);
