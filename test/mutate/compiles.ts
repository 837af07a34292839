// What the type checker refuses is no mutant: nobody could have written it. All are asked in one run.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root as project } from '../../scripts/ensure.mjs';
import { changed, type Mutant } from './mutants';

const tsc = join(project, 'node_modules', 'typescript', 'bin', 'tsc');

/** Those that compile. Each stands in a folder of its own, laid over the project's by `rootDirs`. */
export async function compiling<M extends Mutant>(
  root: string,
  mutants: readonly M[],
): Promise<readonly M[]> {
  const folder = mkdtempSync(join(tmpdir(), 'claim-desk-mutants-'));
  try {
    const places = mutants.map((mutant, i) => {
      const place = join(folder, `m${i}`, mutant.file);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, changed(readFileSync(join(root, mutant.file), 'utf8'), mutant));
      return place;
    });
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        rootDirs: [root, ...mutants.map((_, i) => join(folder, `m${i}`))],
        typeRoots: [join(root, 'node_modules', '@types')],
        // A name that is no longer used, or a line never reached, is what many slips leave behind.
        noUnusedLocals: false,
        noUnusedParameters: false,
        allowUnreachableCode: true,
      },
      files: places,
      include: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const said = await new Promise<string>((resolve) => {
      const given = [tsc, '-p', folder, '--pretty', 'false'];
      execFile(process.execPath, given, { cwd: folder, maxBuffer: 2 ** 28 }, (_error, out, err) =>
        resolve(`${out}${err}`),
      );
    });
    const refused = new Set([...said.matchAll(/^m(\d+)[\\/]/gm)].map((match) => Number(match[1])));
    const elsewhere = said
      .split('\n')
      .find((line) => /error TS/.test(line) && !/^m\d+[\\/]/.test(line));
    if (elsewhere !== undefined) throw new Error(elsewhere);
    return mutants.filter((_, i) => !refused.has(i));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
