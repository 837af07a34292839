// Writes the generated pages and tables into the docs folder named on the command line.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withColumns } from './columns';
import { withFormulas } from './formulas';
import { withLetterTables } from './letters';
import { rulesPage, settingsPage } from './pages';

const folder = process.argv[2] ?? 'docs';
writeFileSync(join(folder, 'rules.md'), rulesPage());
writeFileSync(join(folder, 'settings.md'), settingsPage());
const columns = join(folder, 'columns.md');
writeFileSync(columns, withColumns(readFileSync(columns, 'utf8')));
const letters = join(folder, 'letters.md');
writeFileSync(letters, withLetterTables(readFileSync(letters, 'utf8')));
const formulas = join(folder, 'formulas.md');
writeFileSync(formulas, withFormulas(readFileSync(formulas, 'utf8')));
