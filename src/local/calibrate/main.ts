// Measures how well the chances of a file's orders fit what became of them: columns `chance` (0–1 or in %)
// and `came` (yes or no).
import { readFile } from 'node:fs/promises';
import { calibrationOf, type Outcome, proposedShift, yesOrNo } from '../../desk';
import { readTable } from '../files/read';

const [file] = process.argv.slice(2);

const chanceIn = (cell: unknown): number | null => {
  const text = String(cell ?? '').trim();
  const value = Number(text.replace('%', '')) / (text.endsWith('%') ? 100 : 1);
  return text !== '' && value >= 0 && value <= 1 ? value : null;
};

/** An outcome that stands for itself. */
const alone = ({ chance, came }: Outcome) => ({ chance, orders: 1, came: came ? 1 : 0 });

async function run(): Promise<number> {
  const fail = (text: string): number => {
    process.stderr.write(`${text}\n`);
    return 1;
  };
  if (file === undefined) return fail('Name a file: npm run calibrate -- FILE.csv');
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return fail(`${file} cannot be read: is it there, and may you read it?`);
  const table = await readTable(bytes, file);
  if (!table.ok) return fail(table.problem.detail);
  const [header = [], ...rows] = table.file.sheets[0]?.rows ?? [];
  const at = (name: string) =>
    header.findIndex((cell) => String(cell).trim().toLowerCase() === name);
  const [chanceAt, cameAt] = [at('chance'), at('came')];
  if (chanceAt < 0 || cameAt < 0) return fail('The file needs the columns chance and came.');
  const outcomes = rows.flatMap((row): Outcome[] => {
    const [chance, came] = [chanceIn(row[chanceAt]), yesOrNo(row[cameAt] ?? null)];
    return chance === null || came === null || came === undefined ? [] : [{ chance, came }];
  });
  const found = calibrationOf(outcomes);
  if (found === null)
    return fail('Both orders that became a claim and orders that did not are needed.');
  const line = (name: string, value: number) => `${name.padEnd(20)}${value.toFixed(4)}`;
  process.stdout.write(
    `${[
      `${found.orders} of ${rows.length} rows`,
      line('share that came', found.rate),
      line('mean chance', found.mean),
      line('AUC', found.auc),
      line('Brier', found.brier),
      line('calibration error', found.error),
      line('slope', found.slope),
      line('proposed chanceShift', proposedShift(outcomes.map(alone)) ?? 0),
    ].join('\n')}\n`,
  );
  return 0;
}

process.exitCode = await run();
