// Names with * and ? in them: not every shell puts the files in their place, Windows' does not.

/** What a folder holds. */
export interface Entry {
  readonly name: string;
  readonly isFile: boolean;
}

export interface Folders {
  /** Nothing where there is no such folder. */
  readonly entries: (folder: string) => readonly Entry[];
  /** What parts the names of a path. */
  readonly slashes: RegExp;
  /** Large letters are not told from small ones. */
  readonly foldsCase: boolean;
}

export const isPattern = (name: string): boolean => /[*?]/.test(name);

/** `?` is one sign, `*` any number of them. */
function isLike(name: string, pattern: string): boolean {
  const signs = [...name];
  const [start = [], ...further] = pattern.split('*').map((part) => [...part]);
  const end = further.pop();
  const stands = (part: readonly string[], at: number): boolean =>
    part.every((sign, i) => (sign === '?' ? at + i < signs.length : sign === signs[at + i]));
  if (!stands(start, 0)) return false;
  if (end === undefined) return start.length === signs.length;
  let at = start.length;
  for (const part of further) {
    while (at < signs.length && !stands(part, at)) at += 1;
    at += part.length;
  }
  return at <= signs.length - end.length && stands(end, signs.length - end.length);
}

/** As people count: orders-2 before orders-10. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The files a pattern stands for, in the order of their names. */
export function filesLike(
  pattern: string,
  { entries, slashes, foldsCase }: Folders,
): readonly string[] {
  const fold = (text: string): string => (foldsCase ? text.toLowerCase() : text);
  /** `path`: what is found so far, with the slash behind it. */
  function found(path: string, rest: string): readonly string[] {
    const at = rest.search(slashes);
    const isLast = at < 0;
    const [name, slash] = isLast ? [rest, ''] : [rest.slice(0, at), rest.charAt(at)];
    const further = rest.slice(name.length + slash.length);
    if (!isPattern(name) && !isLast) return found(path + name + slash, further);
    return entries(path)
      .filter((each) => each.isFile === isLast && isLike(fold(each.name), fold(name)))
      .filter((each) => !each.name.startsWith('.') || name.startsWith('.'))
      .flatMap((each) => (isLast ? [path + each.name] : found(path + each.name + slash, further)));
  }
  return [...found('', pattern)].sort(compare);
}
