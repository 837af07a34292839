// The one place that calls clasp, Google's own tool for Apps Script projects.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './ensure.mjs';

const program = fileURLToPath(import.meta.resolve('@google/clasp'));

/** Says what to do and ends with 2. @param {string} sentence @returns {never} */
export function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}

/**
 * The Apps Script project a file such as .clasp.json names, with the folder it is pushed from.
 * @param {string} name
 */
export function projectOf(name) {
  const file = resolve(root, name);
  /** @type {{ scriptId?: unknown, rootDir?: unknown }} */
  let project;
  try {
    project = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return refuse(`${name} is missing or no JSON. docs/google-sheets.md shows what belongs in it.`);
  }
  const { scriptId, rootDir } = project;
  if (typeof scriptId !== 'string' || scriptId === '' || scriptId.startsWith('put-your-'))
    return refuse(
      `${name} does not name an Apps Script project yet: put your script id into it. docs/google-sheets.md says where to find it.`,
    );
  // Building empties the folder it builds into.
  if (rootDir !== 'dist') return refuse(`${name} must say "rootDir": "dist".`);
  return { file, folder: join(dirname(file), rootDir) };
}

/**
 * Runs clasp; a failure ends the program with clasp's own exit code.
 * @param {string} file project file
 * @param {string[]} command
 * @param {'inherit' | 'pipe'} out
 * @returns {string} what it printed, with `pipe`
 */
export function clasp(file, command, out = 'inherit') {
  const run = spawnSync(process.execPath, [program, '-P', file, ...command], {
    cwd: dirname(file),
    encoding: 'utf8',
    stdio: ['inherit', out, 'inherit'],
  });
  if (run.status === 0) return run.stdout ?? '';
  console.error(
    `clasp ${command[0]} did not work. If you are not logged in: npx clasp login. If the Apps Script API is off: https://script.google.com/home/usersettings. More in docs/google-sheets.md.`,
  );
  process.exit(run.status ?? 1);
}
