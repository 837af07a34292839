// npm run push [-- PROJECT FILE]: builds the add-on and pushes it to the Apps Script project of .clasp.json.
import { ensureInstalled } from './ensure.mjs';

ensureInstalled();
const { clasp, projectOf } = await import('./clasp.mjs');
const { file, folder } = projectOf(process.argv[2] ?? '.clasp.json');
const { buildAddon } = await import('./build-addon.mjs');
await buildAddon(folder);
// Without --force clasp pushes nothing, and reports success, when the manifest has changed.
clasp(file, ['push', '--force']);
