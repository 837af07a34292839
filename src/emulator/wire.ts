// What may cross between the page and the script: plain data only. Stricter than Google, which turns a
// whole answer into null without a word.
import type { Json } from './backing';

function kindOf(value: object): string {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === 'Object' ? 'an object that is not plain' : tag;
}

/** Whether the object was made by `{}` in any realm, or has no prototype. */
function isPlain(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value);
  if (parent === null) return true;
  return (
    typeof parent === 'object' &&
    Object.getPrototypeOf(parent) === null &&
    Object.prototype.hasOwnProperty.call(parent, 'isPrototypeOf')
  );
}

/** The first value that may not cross, as a sentence with its path; null when all may. */
export function illegal(
  value: unknown,
  path: string,
  isService: (value: object) => boolean = () => false,
): string | null {
  return search(value, path, isService, []);
}

function search(
  value: unknown,
  path: string,
  isService: (value: object) => boolean,
  above: readonly object[],
): string | null {
  const bad = (what: string) => `Failed due to illegal value in property: ${path} (${what})`;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : bad(String(value));
  if (typeof value !== 'object') return bad(typeof value);
  if (isService(value)) return bad('an Apps Script object');
  if (above.includes(value)) return bad('circular');
  const inside = [...above, value];
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const found = search(value[index], `${path}[${index}]`, isService, inside);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isPlain(value)) return bad(kindOf(value));
  for (const [key, entry] of Object.entries(value)) {
    const found = search(entry, `${path}.${key}`, isService, inside);
    if (found !== null) return found;
  }
  return null;
}

/** The value as plain JSON, once `illegal` has let it pass. */
export const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null));
