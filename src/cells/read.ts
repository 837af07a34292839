// What reading a cell can give, and the text of a cell without the dirt exports put around it.

import type { Cell } from '../base/cell';
import type { ProblemCode } from '../base/problem';

/** A value, the code of what is wrong with the cell, or null: nothing was written there. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ProblemCode }
  | null;

export const good = <T>(value: T): { readonly ok: true; readonly value: T } => ({
  ok: true,
  value,
});
export const bad = (code: ProblemCode): { readonly ok: false; readonly code: ProblemCode } => ({
  ok: false,
  code,
});

const longest = 2000;

/** At most `longest` characters, never half a surrogate pair. */
const cut = (text: string): string =>
  text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

/** Most cells: printable ASCII, nothing around it, no apostrophe or equals sign in front. */
const clean = /^[!-&(-<>-~](?:[ -~]*[!-~])?$/;

/**
 * Trimmed NFKC text of a cell: no tabs, byte order marks, invisible characters, text-forcing
 * apostrophe or `="…"`. Only for reading: long text is cut.
 */
export function textOf(cell: Cell): string {
  if (typeof cell !== 'string') {
    if (!(cell instanceof Date)) return String(cell ?? '');
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
  }
  if (cell === '' || (cell.length <= longest && clean.test(cell))) return cell;
  const text = cut(cut(cell).normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
  const wrapped = /^="([\s\S]*)"$/.exec(text)?.[1];
  return (wrapped?.replace(/""/g, '"') ?? text).replace(/^'/, '').trim();
}

const fillers = new Set(
  'n/a|n.a.|na|#n/a|null|nil|none|undefined|nan|nat|tbd|tba|(blank)|?|无|無|暂无|暫無|待定'.split(
    '|',
  ),
);

/** No filler begins with one of these, and nearly every cell does: by the character's code. */
const speaks: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /[\dA-MO-SV-Za-mo-sv-z]/.test(String.fromCharCode(code)),
);

/** Nothing is written: empty, white space, or a filler such as `--`, `—`, `n/a`, `暂无`. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== 'string') return (cell ?? null) === null;
  if (cell === '') return true;
  if (speaks[cell.charCodeAt(0)]) return false;
  const text = textOf(cell);
  return text.length < 12 && (/^[-–—―−_./\\~\s]*$/.test(text) || fillers.has(text.toLowerCase()));
}
