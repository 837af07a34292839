// Formulas as text and as a tree: only what the in-memory book evaluates, namely calls, addresses, literals.
// Where the comma is the decimal mark, only semicolons part arguments; elsewhere both do.
import { printReference, type Reference, readReference } from '../cells/a1';
import type { Locale } from './locale';

export type Expression =
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'cells'; readonly reference: Reference }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'named'; readonly name: string }
  /** An address whose cells were deleted. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'plus'; readonly of: Expression }
  /** No formula at all: `Formula parse error`. */
  | { readonly kind: 'broken' }
  /** A formula that the in-memory book does not evaluate. */
  | { readonly kind: 'unread' };

interface Token {
  readonly kind: 'text' | 'cells' | 'lost' | 'number' | 'name' | 'mark' | 'space';
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,8}`;
const LINE = String.raw`\$?[A-Za-z]{1,3}\$?\d{0,8}:\$?[A-Za-z]{1,3}\$?\d{0,8}|\$?\d{1,8}:\$?\d{1,8}`;
const tokensIn = (number: RegExp): readonly (readonly [Token['kind'], RegExp])[] => [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['lost', /#REF!/y],
  ['cells', new RegExp(`(?:${SHEET})?(?:${LINE}|${CELL})(?![\\w.(!])`, 'y')],
  ['number', number],
  ['name', /[A-Za-z_][\w.]*/y],
  ['mark', /[\s\S]/y],
];
const TOKENS = {
  '.': tokensIn(/\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\.\d+/y),
  ',': tokensIn(/\d+(?:,\d+)?(?:[eE][-+]?\d+)?|,\d+/y),
};

function tokens(formula: string, decimal: Locale['decimal'] = '.'): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    for (const [kind, pattern] of TOKENS[decimal]) {
      pattern.lastIndex = at;
      const match = pattern.exec(formula);
      if (match === null) continue;
      found.push({ kind, text: match[0] });
      at += match[0].length;
      break;
    }
  }
  return found;
}

const OPERATORS = '+-*/^&=<>';

/** Whether no spreadsheet could read it: two operands side by side, one missing, strange signs, a lone bracket. */
function isBroken(list: readonly Token[], decimal: Locale['decimal']): boolean {
  const open: string[] = [];
  let wanted = true;
  for (const { kind, text } of list) {
    if (kind !== 'mark') {
      if (!wanted) return true;
      wanted = false;
    } else if ('({'.includes(text)) {
      open.push(text);
      wanted = true;
    } else if (')}'.includes(text)) {
      if (open.pop() !== (text === ')' ? '(' : '{')) return true;
      wanted = false;
    } else if (text === ';' || (text === ',' && decimal === '.') || text === '\\') {
      if (open.length === 0) return true;
      wanted = true;
    } else if (text === '%') {
      if (wanted) return true;
    } else if (OPERATORS.includes(text)) {
      wanted = true;
    } else {
      return true;
    }
  }
  return wanted || open.length > 0;
}

/** The formula with every address changed; null from `change` makes it `#REF!`. */
export const rewrite = (
  formula: string,
  change: (reference: Reference) => Reference | null,
): string =>
  tokens(formula)
    .map(({ kind, text }) => {
      const reference = kind === 'cells' ? readReference(text) : null;
      if (reference === null) return text;
      const changed = change(reference);
      if (changed === reference) return text;
      return changed === null ? '#REF!' : printReference(changed);
    })
    .join('');

/** Reads a formula with its `=`. */
export function readFormula(formula: string, { decimal }: Locale): Expression {
  const list = tokens(formula.slice(1), decimal).filter((token) => token.kind !== 'space');
  let at = 0;
  const isMark = (text: string) => list[at]?.kind === 'mark' && list[at]?.text === text;
  const literal = ({ text }: Token, sign: 1 | -1 = 1): Expression => ({
    kind: 'literal',
    value: sign * Number(text.replace(',', '.')),
  });

  function expression(): Expression | null {
    const token = list[at];
    if (token === undefined) return null;
    at += 1;
    switch (token.kind) {
      case 'text':
        return { kind: 'literal', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'number':
        return literal(token);
      case 'lost':
        return { kind: 'lost' };
      case 'cells': {
        const reference = readReference(token.text);
        return reference && { kind: 'cells', reference };
      }
      case 'name':
        if (isMark('(')) return call(token.text);
        return /^(?:true|false)$/i.test(token.text)
          ? { kind: 'literal', value: token.text.toLowerCase() === 'true' }
          : { kind: 'named', name: token.text };
      case 'mark': {
        if (token.text === '+') {
          const of = expression();
          return of && { kind: 'plus', of };
        }
        const number = token.text === '-' && list[at]?.kind === 'number' ? list[at] : undefined;
        if (number === undefined) return null;
        at += 1;
        return literal(number, -1);
      }
      default:
        return null;
    }
  }

  function call(name: string): Expression | null {
    at += 1;
    const args: Expression[] = [];
    if (isMark(')')) {
      at += 1;
      return { kind: 'call', name, args };
    }
    for (;;) {
      const arg = expression();
      if (arg === null) return null;
      args.push(arg);
      if (isMark(')')) {
        at += 1;
        return { kind: 'call', name, args };
      }
      if (!isMark(';') && !(isMark(',') && decimal === '.')) return null;
      at += 1;
    }
  }

  const tree = expression();
  if (tree !== null && at === list.length) return tree;
  return { kind: isBroken(list, decimal) ? 'broken' : 'unread' };
}
