// The tabs a setting names, one on each line or parted by commas, also where a name holds a comma itself.

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

export interface NamedTabs {
  /** Of those that are there, in the order they are named. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** Which of the tabs there are a text names, and which names lead to none. */
export function namedTabs(text: string, there: readonly string[]): NamedTabs {
  const known = new Map([...there].reverse().map((name) => [plain(name), name]));
  const found = new Set<string>();
  const missing = new Set<string>();
  for (const line of text.split('\n')) {
    const whole = known.get(plain(line));
    for (const part of whole === undefined ? line.split(/[,，、;；]/) : [line]) {
      const name = known.get(plain(part));
      if (name !== undefined) found.add(name);
      else if (part.trim() !== '') missing.add(part.trim());
    }
  }
  return { found: [...found], missing: [...missing] };
}
