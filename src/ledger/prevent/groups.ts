// Closed orders put together by what they share.

/** The groups of at least so many; an order without a key is in none. */
export function groupsBy<T>(
  all: readonly T[],
  keyOf: (each: T) => string,
  least: number,
): readonly (readonly [key: string, some: readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === '') continue;
    const some = groups.get(key);
    if (some === undefined) groups.set(key, [each]);
    else some.push(each);
  }
  return [...groups].filter(([, some]) => some.length >= least);
}
