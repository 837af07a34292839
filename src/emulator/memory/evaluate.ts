// Works out one formula's tree: addresses, names, the add-on's functions, and the few built-in ones.
import type { Area, FormulaAnswer, FormulaArgument, NamedArea } from '../backing';
import { blockOf, type Reference } from '../cells/a1';
import { sheetNamed } from './book';
import { isBuiltIn } from './built-ins';
import type { Expression } from './formula';
import type { Sheet } from './grid';
import { type Anchor, fault, isFault, isUnread, type Outcome, readable, single } from './results';

/** What a formula may ask for. */
interface Around {
  sheets(): readonly Sheet[];
  names(): readonly NamedArea[];
  functionNames(): readonly string[];
  /** The moment now, in the book's zone. */
  now(): number;
  /** What these cells come to, for the formula in `home`. */
  cells(area: Area, home: Anchor): Outcome;
  ask(name: string, args: readonly FormulaArgument[], home: Anchor): FormulaAnswer;
}

/** The way to work out a tree for the cell it stands in. */
export function createEvaluator(from: Around): (tree: Expression, home: Anchor) => Outcome {
  function areaOf(reference: Reference, home: Anchor): Area | Outcome {
    const sheet = sheetNamed(from.sheets(), reference.sheet, home.sheet);
    if (sheet === undefined) return fault('#REF!', `Unresolved sheet name '${reference.sheet}'.`);
    const block = blockOf(reference, sheet);
    if (block === null) return single({ unread: `address in ${home.formula}` });
    const inside =
      block.row + block.rows - 1 <= sheet.rows && block.column + block.columns - 1 <= sheet.columns;
    if (!inside) return fault('#REF!', 'Reference does not exist.');
    const { row, column, rows, columns } = block;
    return { sheet: sheet.id, row, column, rows, columns };
  }

  function evaluate(tree: Expression, home: Anchor): Outcome {
    switch (tree.kind) {
      case 'literal':
        return single(tree.value);
      case 'lost':
        return fault('#REF!', 'Reference does not exist.');
      case 'broken':
        return fault('#ERROR!', 'Formula parse error.');
      case 'unread':
        return single({ unread: `formula ${home.formula}` });
      case 'plus':
        return evaluate(tree.of, home);
      case 'cells': {
        const area = areaOf(tree.reference, home);
        return 'unsteady' in area ? area : from.cells(area, home);
      }
      case 'named': {
        const found = from.names().find((one) => one.name === tree.name);
        if (found === undefined) return fault('#NAME?', `Unknown range name: '${tree.name}'.`);
        return from.cells(found.area, home);
      }
      case 'call':
        return call(tree.name, tree.args, home);
    }
  }

  function call(name: string, args: readonly Expression[], home: Anchor): Outcome {
    const upper = name.toUpperCase();
    const names = from.functionNames();
    const own =
      names.find((one) => one === name) ?? names.find((one) => one.toUpperCase() === upper);
    if (isBuiltIn(name)) return builtIn(upper, args, home);
    if (own === undefined) return fault('#NAME?', `Unknown function: '${name}'.`);
    const values: FormulaArgument[] = [];
    for (const arg of args) {
      const outcome = evaluate(arg, home);
      if (outcome.unsteady) {
        return fault(
          '#ERROR!',
          'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
        );
      }
      const unread = outcome.rows.flat().find(isUnread);
      if (unread !== undefined) return single(unread);
      const [first = null] = outcome.rows[0] ?? [];
      const scalar = outcome.rows.length === 1 && outcome.rows[0]?.length === 1;
      // Google hands errors inside a block over as text; a lone error makes the call an error.
      if (scalar && isFault(first)) return single(first);
      values.push(scalar ? readable(first) : outcome.rows.map((row) => row.map(readable)));
    }
    const answer = from.ask(own, values, home);
    return 'error' in answer ? single(answer) : { rows: answer.rows, unsteady: false };
  }

  function builtIn(name: string, args: readonly Expression[], home: Anchor): Outcome {
    const [only] = args;
    if (name === 'ROW' && args.length === 0) return single(home.row);
    if (name === 'ROW' && args.length === 1 && only?.kind === 'cells') {
      const area = areaOf(only.reference, home);
      return 'unsteady' in area ? area : single(area.row);
    }
    if (args.length === 0) {
      if (name === 'TODAY') return single({ serial: Math.floor(from.now()) });
      if (name === 'NOW') return single({ serial: from.now() }, true);
      if (name === 'RAND') return single(0.5, true);
    }
    return single({ unread: `formula function ${name} in ${home.formula}` });
  }

  return evaluate;
}
