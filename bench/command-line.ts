// npm run bench, the command line: generated rows judged, beside papaparse that only parts the same text into cells;
// twice the rows; and the most memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { csv } from '../scale/generate.mjs';
import { processorTime, target } from './target';

const [cli = 'dist-local/cli.mjs'] = process.argv.slice(2);
const sizes = [50_000, 100_000, 200_000] as const;
const turns = 2;

/** Loaded before the command: tells at its end what it took. */
const tells = `data:text/javascript,import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

interface Took {
  readonly seconds: number;
  readonly megabytes: number;
}

function judged(file: string): Took {
  const asked = ['--today', '2026-11-21', '--json', '--no-reply'];
  const { output, status } = spawnSync(
    process.execPath,
    ['--import', encodeURI(tells), cli, file, ...asked],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  if (status !== 0) throw new Error(`the command ended with ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(String(output[3]));
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000 };
}

const folder = mkdtempSync(join(tmpdir(), 'claim-desk-bench-'));
try {
  const tables = sizes.map((rows) => {
    const file = join(folder, `${rows}.csv`);
    const text = [...csv('tracker', rows)].join('');
    writeFileSync(file, text);
    return { rows, file, text, took: [] as Took[], parsed: [] as number[] };
  });
  // In turns, so that a busy moment of the machine falls on all of them alike.
  for (let turn = 0; turn < turns; turn++)
    for (const { file, text, took, parsed } of tables) {
      for (let time = 0; time < 5; time++) parsed.push(await processorTime(() => Papa.parse(text)));
      took.push(judged(file));
    }
  // The least of the turns: other work on the machine only adds to it.
  const least = tables.map(({ took, parsed }) => ({
    judged: Math.min(...took.map(({ seconds }) => seconds)),
    parsed: Math.min(...parsed),
  }));
  for (const [at, { rows, took }] of tables.entries()) {
    const name = rows.toLocaleString('en');
    const [own, half] = [least[at], least[at - 1]];
    if (own === undefined) continue;
    console.log(
      `The command line, ${name} rows: ${own.judged.toFixed(1)} s of processor time; papaparse ${own.parsed.toFixed(2)} s`,
    );
    target(`The command line, ${name} rows, beside papaparse`, own.judged / own.parsed, {
      most: 8,
      unit: '× its time',
    });
    if (half !== undefined)
      target(`The command line, ${name} rows, beside half of them`, own.judged / half.judged, {
        least: 1.8,
        most: 2.3,
        unit: '× the time',
      });
    if (at === tables.length - 1)
      target(`The command line, ${name} rows`, Math.max(...took.map((each) => each.megabytes)), {
        most: 300,
        unit: 'MB',
      });
  }
} finally {
  rmSync(folder, { recursive: true });
}
