// The small wrong changes a source can suffer: what a slip of the hand could do to a condition, a figure, a word or a
// list. Tests that notice none of it do not hold what the line says.
import type { AnyNode } from 'acorn';
import { parseAst } from 'vitest/node';

export interface Mutant {
  /** From the project's folder. */
  readonly file: string;
  readonly line: number;
  /** That line, without its indent. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** What stands there, and what is put in its place. */
  readonly was: string;
  readonly now: string;
  /** A statement is left out rather than replaced. */
  readonly leftOut: boolean;
}

const otherOperator: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};

const otherMethod: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
};

/** Methods that give back what they were called on, only changed. */
const polishing = new Set([
  ...['filter', 'sort', 'reverse', 'slice', 'concat', 'replace'],
  ...['trim', 'toLowerCase', 'toUpperCase', 'normalize'],
]);

/** TypeScript's own nodes count among them; none that is looked into. */
const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Types vanish, and where a file comes from is nothing to be wrong about. */
const isPassedOver = (type: string): boolean =>
  type.startsWith('Import') ||
  type.startsWith('ExportAll') ||
  (type.startsWith('TS') &&
    !['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(type));

/** Parts that are no value of their own. */
const isName = (node: AnyNode, key: string): boolean =>
  (key === 'key' && 'computed' in node && !node.computed) || key === 'source' || key === 'quasi';

function insteadOf(node: AnyNode, text: string): readonly string[] {
  const part = (inner: { start: number; end: number }) => text.slice(inner.start, inner.end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const { left, operator, right } = node;
      const others = otherOperator[operator] ?? [];
      return others.map((other) => `(${part(left)}) ${other} (${part(right)})`);
    }
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-' ? [part(node.argument)] : [];
    case 'ConditionalExpression':
      return [part(node.consequent), part(node.alternate)];
    case 'Literal':
      switch (typeof node.value) {
        case 'boolean':
          return [String(!node.value)];
        case 'number':
          return [String(node.value + 1)];
        case 'string':
          return [node.value === '' ? "'changed'" : "''"];
        default:
          return [];
      }
    case 'TemplateLiteral':
      return ["''"];
    case 'ArrayExpression':
      return node.elements.length > 0 ? ['[]'] : [];
    case 'CallExpression': {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
      const { name } = callee.property;
      const other = Object.hasOwn(otherMethod, name) ? otherMethod[name] : undefined;
      if (other !== undefined)
        return [
          `${text.slice(node.start, callee.property.start)}${other}${text.slice(callee.property.end, node.end)}`,
        ];
      return polishing.has(name) ? [part(callee.object)] : [];
    }
    case 'AssignmentExpression': {
      const other = otherOperator[node.operator.slice(0, -1)]?.[0];
      return node.operator.length > 1 && other !== undefined
        ? [`${part(node.left)} ${other}= ${part(node.right)}`]
        : [];
    }
    default:
      return [];
  }
}

/** All that can be done to a file. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const found: Mutant[] = [];
  const lines = text.split('\n');
  const add = ({ start, end }: { start: number; end: number }, now: string, leftOut = false) => {
    const line = text.slice(0, start).split('\n').length;
    const source = (lines[line - 1] ?? '').trim();
    found.push({ file, line, source, start, end, was: text.slice(start, end), now, leftOut });
  };
  function walk(value: unknown): void {
    if (Array.isArray(value)) for (const each of value) walk(each);
    if (!isNode(value) || isPassedOver(value.type)) return;
    for (const now of insteadOf(value, text)) add(value, now);
    switch (value.type) {
      case 'IfStatement':
        add(value.test, 'true');
        add(value.test, 'false');
        break;
      // A loop that never ends tells nothing but that it never ends.
      case 'WhileStatement':
        add(value.test, 'false');
        break;
      case 'ExpressionStatement':
      case 'ReturnStatement':
        add(value, '', true);
        break;
      default:
    }
    for (const [key, part] of Object.entries(value)) if (!isName(value, key)) walk(part);
  }
  walk(parseAst(text, { lang: 'ts' }).body);
  return found;
}

/** A source with one change made. */
export const changed = (text: string, { start, end, now, leftOut }: Mutant): string =>
  `${text.slice(0, start)}${leftOut ? ';' : `(${now})`}${text.slice(end)}`;

/** As a person reads it, on one line. */
export function inWords({ was, now, leftOut }: Mutant): string {
  const short = (text: string) => {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
  };
  return leftOut ? `left out: ${short(was)}` : `${short(was)} → ${short(now)}`;
}
