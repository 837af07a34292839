// Makes a value when it is first asked for: the script starts anew for every formula cell, and most
// rows need few of the tables, and most formulas few of the findings.

/** The value as a function that makes it once. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}
