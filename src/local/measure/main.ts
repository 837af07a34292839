// Measures how well the labelled messages of a file are read, and lists those misread with --list.
import { readFile } from 'node:fs/promises';
import { measure, readMessage } from '../../desk';
import { readTable } from '../files/read';
import { labelledRows, report } from './report';

const [file, ...flags] = process.argv.slice(2);

async function run(): Promise<number> {
  if (file === undefined) {
    process.stderr.write('Name a file: npm run measure -- FILE.csv [--list]\n');
    return 2;
  }
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    process.stderr.write(`${file} cannot be read: is it there, and may you read it?\n`);
    return 1;
  }
  const table = await readTable(bytes, file);
  const read = table.ok
    ? labelledRows(table.file.sheets[0]?.rows ?? [])
    : { problem: table.problem.detail };
  if ('problem' in read) {
    process.stderr.write(`${read.problem}\n`);
    return 1;
  }
  const lines = report(measure(read.rows, readMessage), flags.includes('--list'));
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

process.exitCode = await run();
