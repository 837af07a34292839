// Which mutants of a folder are tried: those a seed puts first, so that others can be tried the next night.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiling } from './compiles';
import { type Mutant, mutantsOf } from './mutants';

/** All mutants of a folder's sources, or of one file; whether they compile is not known yet. */
export function mutantsIn(root: string, folder: string): readonly Mutant[] {
  const names = folder.endsWith('.ts')
    ? ['']
    : readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `/${name.replace(/\\/g, '/')}`);
  return names
    .sort()
    .map((name) => folder + name)
    .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')));
}

/** The same order for the same seed. */
function shuffled(all: readonly Mutant[], seed: number): readonly Mutant[] {
  const out = [...all];
  let state = seed >>> 0;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    const [one, other] = [out[i], out[j]];
    if (one && other) [out[i], out[j]] = [other, one];
  }
  return out;
}

/** So many that compile, or all there are. */
export async function sampleOf(
  root: string,
  all: readonly Mutant[],
  size: number,
  seed: number,
): Promise<readonly Mutant[]> {
  const order = shuffled(all, seed);
  const found: Mutant[] = [];
  const step = 2 * size;
  for (let at = 0; at < order.length && found.length < size; at += step)
    found.push(...(await compiling(root, order.slice(at, at + step))));
  return found.slice(0, size);
}
