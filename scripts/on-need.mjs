// Makes the tables of a bundle at their first use. Apps Script compiles and runs the whole script for every formula
// cell, and a cell needs few of the tables: kept as functions, the others are passed over.
import { parse } from 'acorn';

/**
 * @typedef {import('acorn').AnyNode} Node
 * @typedef {(node: Node, parent: Node | null, key: string) => boolean} Visit false: go no deeper
 */

/** So many characters outside of functions make a table worth a function of its own. */
const worth = 60;

/** The engine checks every pattern it passes over; these are the dear ones. @param {Node} node */
const isDear = (node) =>
  node.type === 'Literal' && node.regex !== undefined && /\\p\{|\|/.test(node.regex.pattern);

/** These leave no trace in a pattern that finds all, so that all calls can share one. */
const traceless = new Set(['replace', 'match', 'matchAll', 'split']);

/** @param {unknown} node @returns {node is Node} */
const isNode = (node) =>
  typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';

/** @param {unknown} node @param {Visit} visit @param {Node | null} parent */
function walk(node, visit, parent = null, key = '') {
  if (Array.isArray(node)) for (const each of node) walk(each, visit, parent, key);
  else if (isNode(node) && visit(node, parent, key))
    for (const [name, value] of Object.entries(node)) walk(value, visit, node, name);
}

/** The names a pattern binds. @param {Node | null | undefined} pattern @returns {string[]} */
function bound(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) =>
        bound(each.type === 'RestElement' ? each.argument : each.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(bound);
    case 'AssignmentPattern':
      return bound(pattern.left);
    case 'RestElement':
      return bound(pattern.argument);
    default:
      return [];
  }
}

/** The name and value of a statement that declares one, as esbuild writes them. @param {Node} statement */
function declared(statement) {
  if (statement.type !== 'VariableDeclaration' || statement.declarations.length > 1) return null;
  const [{ id, init } = {}] = statement.declarations;
  return id?.type === 'Identifier' && init ? { name: id.name, init } : null;
}

/** A text costs nothing at load. @param {Node} init */
const isText = (init) => init.type === 'Literal' && init.regex === undefined;

/** What stands in a value outside of its functions, which wait for their call anyway. @param {Node} init */
function atOnce(init) {
  const names = new Set();
  let weight = init.end - init.start;
  walk(init, (node) => {
    if (node.type === 'Identifier') names.add(node.name);
    if (isDear(node)) weight += worth;
    if (!('params' in node)) return true;
    weight -= node.end - node.start;
    return false;
  });
  return { names, weight };
}

/** The names of all tables: what is made at the top and never set again. @param {readonly Node[]} top */
function tablesOf(top) {
  const values = top.flatMap((statement) => {
    const one = declared(statement);
    return one === null || one.init.type === 'ClassExpression'
      ? []
      : [{ name: one.name, isText: isText(one.init), ...atOnce(one.init) }];
  });
  const names = new Set(
    values.flatMap(({ name, isText, weight }) => (weight >= worth && !isText ? [name] : [])),
  );
  // What is made of a table is a table.
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const each of values)
      if ([...each.names].some((name) => names.has(name))) names.add(each.name);
  }
  walk(top, (node) => {
    if (node.type === 'AssignmentExpression')
      for (const name of bound(node.left)) names.delete(name);
    if (node.type === 'UpdateExpression')
      for (const name of bound(node.argument)) names.delete(name);
    return true;
  });
  // esbuild gives no name twice; what follows rests on it.
  const outside = new Set(top);
  walk(top, (node, parent) => {
    const inside =
      'params' in node
        ? node.params.flatMap(bound)
        : node.type === 'CatchClause'
          ? bound(node.param)
          : node.type === 'VariableDeclarator' && !(parent && outside.has(parent))
            ? bound(node.id)
            : [];
    const again = inside.find((name) => names.has(name));
    if (again !== undefined) throw new Error(`${again} is a table and the name of something else`);
    return true;
  });
  return names;
}

/** The statements between the braces of `var Name = (() => { … })();`. @param {string} code */
function statementsOf(code) {
  const { body } = parse(code, { ecmaVersion: 2019 });
  const init = body.map(declared).find((each) => each !== null)?.init;
  if (init?.type === 'CallExpression' && init.callee.type === 'ArrowFunctionExpression')
    if (init.callee.body.type === 'BlockStatement') return init.callee.body.body;
  throw new Error('this is no bundle of esbuild');
}

/**
 * The same script with its tables made on need. It does the same because nothing changes a table once it is made.
 * @param {string} code a bundle of esbuild whose names are not yet shortened
 */
export function onNeed(code) {
  const top = statementsOf(code);
  const tables = tablesOf(top);
  /** @type {Map<string, string>} */
  const patterns = new Map();
  /** @type {[from: number, to: number, text: string][]} */
  const edits = [];
  // A pattern may stand right behind a word, as in `return/a/`: what takes its place must not grow together with it.
  const change = (/** @type {Node} */ node, /** @type {string} */ text) =>
    edits.push([
      node.start,
      node.end,
      /[\w$]/.test(code.charAt(node.start - 1)) ? ` ${text}` : text,
    ]);

  /**
   * Dear patterns become texts, also those in functions that are never called.
   * @param {import('acorn').Literal} node @param {Node | null} parent @param {boolean} once
   */
  function pattern(node, parent, once) {
    if (!node.regex || !isDear(node)) return;
    const { pattern: source, flags } = node.regex;
    const made = `RegExp(${JSON.stringify(source)},${JSON.stringify(flags)})`;
    if (once) return void change(node, made);
    const method =
      parent?.type === 'CallExpression' &&
      parent.callee.type === 'MemberExpression' &&
      parent.callee.property.type === 'Identifier' &&
      parent.callee.property.name;
    // One that finds all keeps its place from call to call, so each use has its own.
    if (/[gy]/.test(flags) && !(method && traceless.has(method))) return;
    const name = patterns.get(made) ?? `$pattern${patterns.size}`;
    patterns.set(made, name);
    change(node, `${name}()`);
  }

  /**
   * Asks for each table where it was named. What is made once names its parts in getters: all languages stand in
   * one table, and a row needs one of them.
   * @param {Node} root @param {boolean} once
   */
  function ask(root, once) {
    walk(root, (node, parent, key) => {
      if (once && 'params' in node) {
        ask(node, false);
        return false;
      }
      if (node.type === 'Literal') pattern(node, parent, once);
      if (node.type === 'Property' && parent?.type === 'ObjectExpression')
        if (node.value.type === 'Identifier' && tables.has(node.value.name) && !node.computed) {
          const title = code.slice(node.key.start, node.key.end);
          const value = `${node.value.name}()`;
          change(node, once ? `get ${title}(){return ${value}}` : `${title}:${value}`);
          return false;
        }
      const isTitle =
        (key === 'property' || key === 'key') && parent && 'computed' in parent && !parent.computed;
      if (node.type === 'Identifier' && tables.has(node.name) && !isTitle)
        edits.push([node.end, node.end, '()']);
      return true;
    });
  }

  for (const statement of top) {
    const one = declared(statement);
    if (one !== null && tables.has(one.name)) {
      const { name, init } = one;
      edits.push([
        statement.start,
        init.start,
        `var ${name}$;function ${name}(){return ${name}$??=(`,
      ]);
      ask(init, true);
      edits.push([init.end, statement.end, ')}']);
    } else ask(statement, false);
  }
  const end = top.at(-1)?.end ?? 0;
  for (const [made, name] of patterns)
    edits.push([end, end, `\nvar ${name}$;function ${name}(){return ${name}$??=${made}}`]);

  let [text, at] = ['', 0];
  for (const [from, to, put] of edits.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (from < at) throw new Error('two changes in one place');
    text += code.slice(at, from) + put;
    at = to;
  }
  return text + code.slice(at);
}
