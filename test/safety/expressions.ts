// Every regular expression of the sources: literals as they are written, and what `new RegExp` makes when it runs.
import { readdirSync, readFileSync } from 'node:fs';
import { type AnyNode, parse } from 'acorn';
import { transformSync } from 'esbuild';

export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value;

function visit(value: unknown, see: (node: AnyNode) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see);
  if (!isNode(value)) return;
  see(value);
  for (const each of Object.values(value)) visit(each, see);
}

interface Found {
  readonly literals: readonly Expression[];
  /** Files in which expressions are built while the program runs. */
  readonly builders: readonly string[];
}

/** Reads all sources below a folder. */
export function expressionsIn(folder: string): Found {
  const literals: Expression[] = [];
  const builders = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replace(/\\/g, '/')}`)
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const loader = file.endsWith('x') ? 'tsx' : 'ts';
    const { code } = transformSync(text, { loader, target: 'es2022' });
    visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
      if (node.type === 'Literal' && node.regex)
        literals.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      if (
        (node.type === 'NewExpression' || node.type === 'CallExpression') &&
        node.callee.type === 'Identifier' &&
        node.callee.name === 'RegExp'
      )
        builders.add(file);
    });
  }
  return { literals, builders: [...builders] };
}

/** What is built by `new RegExp` while something runs. */
export async function builtDuring(run: () => Promise<void>): Promise<readonly Expression[]> {
  const Usual = globalThis.RegExp;
  const built: Expression[] = [];
  globalThis.RegExp = new Proxy(Usual, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      if (typeof source === 'string') built.push({ file: 'built', source, flags: made.flags });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Usual;
  }
  return built;
}
