// One tag of XML or of a web page, from `<` to `>`, and what it says.
import { unescaped } from './entities';

const quote = 34;
const apostrophe = 39;
const colon = 58;
const blank = (code: number): boolean => code <= 32;

/** Where a value begins and ends in the tag, and where the tag goes on. */
function valueAt(tag: string, equals: number): readonly [number, number, number] {
  let start = equals + 1;
  while (blank(tag.charCodeAt(start))) start++;
  const mark = tag.charCodeAt(start);
  if (mark === quote || mark === apostrophe) {
    const end = tag.indexOf(mark === quote ? '"' : "'", start + 1);
    return end < 0 ? [start + 1, tag.length, tag.length] : [start + 1, end, end + 1];
  }
  let end = start;
  while (end < tag.length && !blank(tag.charCodeAt(end)) && tag[end] !== '>') end++;
  return [start, end, end];
}

/** An attribute's value, by its name without a name space; null when the tag has none. */
export function attribute(tag: string, name: string): string | null {
  let at = 0;
  for (let equals = tag.indexOf('='); equals >= 0; equals = tag.indexOf('=', at)) {
    const [start, end, next] = valueAt(tag, equals);
    let nameEnd = equals;
    while (nameEnd > at && blank(tag.charCodeAt(nameEnd - 1))) nameEnd--;
    const nameStart = nameEnd - name.length;
    if (nameStart > at && tag.startsWith(name, nameStart)) {
      const before = tag.charCodeAt(nameStart - 1);
      if (blank(before) || before === colon) return unescaped(tag.slice(start, end));
    }
    at = next;
  }
  return null;
}

/** A whole number that an attribute gives, or `otherwise`. */
export function numberIn(tag: string, name: string, otherwise: number): number {
  const text = attribute(tag, name);
  const number = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(number) ? number : otherwise;
}

/** Whether an attribute says yes in the words of XML. */
export const isOn = (tag: string, name: string): boolean =>
  ['1', 'true', 'on'].includes(attribute(tag, name) ?? '');

/** Where the tag that begins before `from` ends: a `>` inside quotes ends none. -1: not in this text. */
export function tagEnd(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (open !== 0) {
      if (code === open) open = 0;
    } else if (code === 62) return at;
    else if (code === quote || code === apostrophe) open = code;
  }
  return -1;
}
