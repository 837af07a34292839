// npm run scale: engines past one sheet, tried with generated orders; the command line's answers are the truth.
import { check, conclude } from './check.mjs';
import { install } from './load.mjs';

install();
const { example, generated } = await import('./truth.mjs');
const { inQuickJs } = await import('./quickjs.mjs');
const { analyse } = await import('./zetasql.mjs');

const few = [
  await example('tracker.csv'),
  await example('amazon-orders.txt'),
  await generated('tracker', 700),
  await generated('chinese', 300),
  await generated('ebay', 700),
];
await check('BigQuery’s library in QuickJS, 64 MB, no Intl', () => inQuickJs(few));
await check('BigQuery’s SQL in ZetaSQL', () => analyse(few.map(({ file }) => file)));
conclude();
process.exit();
