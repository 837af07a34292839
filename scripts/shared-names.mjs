// Lets the lexicons of a bundle share one list of concept names: nine times the same hundred names are 9 kB, and every
// formula loads them. In a bundle each lexicon keeps its phrases alone, a line each, in the order of the names.
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { transform } from 'esbuild';

const helper = 'concept-names';

/** The object of the property `words`. @param {import('acorn').AnyNode} node @returns {import('acorn').ObjectExpression | null} */
function wordsIn(node) {
  if (node.type === 'Property' && node.key.type === 'Identifier' && node.key.name === 'words')
    return node.value.type === 'ObjectExpression' ? node.value : null;
  for (const value of Object.values(node))
    for (const each of [value].flat()) {
      const found = typeof each === 'object' && each !== null && 'type' in each && wordsIn(each);
      if (found) return found;
    }
  return null;
}

/** @param {string} path */
async function readLexicon(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
  const object = wordsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  if (object === null) throw new Error(`No words in ${path}.`);
  const words = object.properties.map((each) => {
    if (each.type !== 'Property' || each.key.type !== 'Identifier' || each.value.type !== 'Literal')
      throw new Error(`Not a list of phrases: ${code.slice(each.start, each.end)}`);
    return { name: each.key.name, phrases: String(each.value.value) };
  });
  return { code, object, words };
}

/** @type {import('esbuild').Plugin} */
export const sharedNames = {
  name: helper,
  setup(build) {
    /** What the first lexicon names; test/languages/lexicon.test.ts sees that all name the same in the same order. */
    let names = '';
    build.onLoad({ filter: /languages\/[a-z]{2}\/lexicon\.ts$/ }, async ({ path }) => {
      const { code, object, words } = await readLexicon(path);
      const own = words.map(({ name }) => name).join(' ');
      names ||= own;
      if (own !== names) throw new Error(`${path} names its concepts in another order.`);
      const lines = JSON.stringify(words.map(({ phrases }) => phrases).join('\n'));
      const contents = `import { named } from '${helper}';\n${code.slice(0, object.start)}named(${lines})${code.slice(object.end)}`;
      return { contents, loader: 'js' };
    });
    build.onResolve({ filter: new RegExp(`^${helper}$`) }, () => ({
      path: helper,
      namespace: helper,
    }));
    build.onLoad({ filter: /./, namespace: helper }, () => ({
      contents: `const names = ${JSON.stringify(names)}.split(' ');
        export const named = (lines) =>
          Object.fromEntries(lines.split('\\n').map((phrases, at) => [names[at], phrases]));`,
    }));
  },
};
