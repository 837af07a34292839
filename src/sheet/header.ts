// Brings headers to one form, so that `order-id`, `Order ID` and `ORDER_ID` are the same header.
import type { Cell } from '../base/cell';

const marks = /[\s_\-*:/\\.#'"!?‘’“”​﻿]+/g;
export const bracketed = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;
/** From here a header with a line break holds an instruction, not a name. */
const long = 24;

/** `日期 Date`, `Date日期`: two scripts, one after the other. */
const twoScripts = /^(?:(\p{Script=Han}+)(\P{Script=Han}+)|(\P{Script=Han}+)(\p{Script=Han}+))$/u;

/** The sides of a header that says the same in two languages. */
export const sidesOf = (line: string): readonly string[] =>
  /[/|\n]/.test(line)
    ? line.split(/[/|\n]/)
    : (twoScripts.exec(line)?.slice(1).filter(Boolean) ?? []);

/**
 * full: brackets kept, for headers that differ only there (`订单总售价` and `订单总售价 (人民币)`).
 * bare: brackets dropped, and all but the first line of a long header.
 * parts: the two sides of a bilingual header (`Order No/订单号`).
 */
export interface HeaderKeys {
  readonly full: string;
  readonly bare: string;
  readonly parts: readonly string[];
  /** Its number, where the same header stands before it. */
  readonly again?: number;
}

/** A header without its marks and blanks. */
export const squeeze = (text: string): string => text.replace(marks, '');

/** The forms in which a header is looked up. */
export function headerKeys(header: Cell): HeaderKeys {
  if (typeof header !== 'string') return { full: '', bare: '', parts: [] };
  const text = header.slice(0, 200).normalize('NFKC').toLowerCase().trim();
  const open = text.replace(bracketed, '').trim();
  const line = open.length > long ? (open.split('\n')[0] ?? open) : open;
  const parts = sidesOf(line).map(squeeze);
  const full = squeeze(text);
  return { full, bare: squeeze(line) || full, parts: parts.length === 2 ? parts : [] };
}

/** The forms of a whole header row; a header that comes again is told apart by its number. */
export function rowKeys(headers: readonly Cell[]): readonly HeaderKeys[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const keys = headerKeys(header);
    const again = (seen.get(keys.full) ?? 0) + 1;
    seen.set(keys.full, again);
    return again === 1 ? keys : { ...keys, again };
  });
}
