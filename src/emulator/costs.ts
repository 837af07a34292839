// What service calls cost on the virtual clock, in milliseconds: rough, so that a script that calls cell by
// cell runs out of its time here as it would at Google. Anchor: 100 × 100 cells written one by one took about
// 70 s, in one call 1 s (developers.google.com/apps-script/guides/support/best-practices).

const ANY = 0.1;

const READ: readonly string[] = ['values', 'formulas', 'displays', 'looks'];
const WRITE: readonly string[] = ['enter', 'setLooks', 'sort'];
const SMALL: readonly string[] = [
  'addSheet',
  'insertLines',
  'removeLines',
  'moveLines',
  'setLines',
  'tags',
  'addTag',
  'setTag',
  'conditionalFormats',
  'setConditionalFormats',
  'property',
  'properties',
  'setProperties',
  'cached',
  'cache',
  'extent',
];

/** The cost of one call of a service's method, before any data. */
export const callCost = (): number => ANY;

/** The cost of fetching or storing data. */
export function dataCost(method: string, cells: number): number {
  if (READ.includes(method)) return 5 + cells * 0.005;
  if (WRITE.includes(method)) return 7 + cells * 0.1;
  return SMALL.includes(method) ? 7 : 0;
}

/** Longest run in milliseconds, by what started it (developers.google.com/apps-script/guides/services/quotas). */
export const BUDGET = { formula: 30_000, trigger: 30_000, run: 360_000 };
