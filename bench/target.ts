// A figure beside its target, as a line of the table of docs/performance.md.

const told = (figure: number): string =>
  figure.toLocaleString('en', { maximumSignificantDigits: figure < 100 ? 2 : 3 });

/** Prints a line: pass where the figure lies within the bounds. */
export function target(
  what: string,
  figure: number,
  {
    least = 0,
    most,
    unit,
  }: { readonly least?: number; readonly most: number; readonly unit: string },
): void {
  const wanted = least === 0 ? `at most ${told(most)}` : `${told(least)}–${told(most)}`;
  const verdict = figure >= least && figure <= most ? 'pass' : '**miss**';
  console.log(`| ${what} | ${wanted} ${unit} | ${told(figure)} ${unit} | ${verdict} |`);
}

export const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Seconds of processor time, of all threads: other work on the machine moves it less than the clock. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
