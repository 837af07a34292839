// Writes the generated pages and tables into the docs folder named on the command line, and the formulas
// beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFormulas } from './formulas';
import { withLetterTables } from './letters';
import { rulesPage, settingsPage } from './pages';

const folder = process.argv[2] ?? 'docs';
writeFileSync(join(folder, 'rules.md'), rulesPage());
writeFileSync(join(folder, 'settings.md'), settingsPage());
const letters = join(folder, 'letters.md');
writeFileSync(letters, withLetterTables(readFileSync(letters, 'utf8')));
const readme = join(folder, '..', 'README.md');
writeFileSync(readme, withFormulas(readFileSync(readme, 'utf8')));
