// Writes the generated pages into the docs folder named on the command line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage, settingsPage } from './pages';

const folder = process.argv[2] ?? 'docs';
writeFileSync(join(folder, 'rules.md'), rulesPage());
writeFileSync(join(folder, 'settings.md'), settingsPage());
