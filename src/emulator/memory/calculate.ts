// Works out the formulas of the in-memory book: arguments, calls, spills, errors; each only once per change.

import type {
  Area,
  CellValue,
  CustomFunctions,
  Fault,
  FormulaAnswer,
  FormulaArgument,
  NamedArea,
} from '../backing';
import { blockOf, printBlock, type Reference } from '../cells/a1';
import { notImitated } from '../refusal';
import { sheetNamed } from './book';
import { isBuiltIn } from './built-ins';
import { type Expression, readFormula } from './formula';
import { cellAt, formatOf, gridOf, type Sheet, seen } from './grid';
import type { Locale } from './locale';

/** A formula that the host leaves out: reading its value is an error of the test, not of the sheet. */
interface Unread {
  readonly unread: string;
}

export type Result = CellValue | Fault | Unread;

interface Anchor {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface Outcome {
  readonly rows: readonly (readonly Result[])[];
  /** The result hangs on NOW() or RAND(), which may not stand behind a custom function's argument. */
  readonly unsteady: boolean;
}

/** What a formula puts into one cell. */
interface Held {
  readonly anchor: Anchor;
  readonly result: Result;
}

export interface Sources {
  sheets(): readonly Sheet[];
  names(): readonly NamedArea[];
  functions(): CustomFunctions;
  locale(): Locale;
  /** The add-on's functions are not worked out now: their cells show `Loading...`. */
  busy(): boolean;
  /** The moment now, in the book's zone. */
  now(): number;
}

export const isFault = (value: Result): value is Fault =>
  typeof value === 'object' && value !== null && 'error' in value;

const isUnread = (value: Result): value is Unread =>
  typeof value === 'object' && value !== null && 'unread' in value;

/** A result as a script or another formula reads it: errors are their text. */
export function readable(value: Result): CellValue {
  if (isUnread(value)) throw notImitated(value.unread);
  return isFault(value) ? value.error : value;
}

const place = (row: number, column: number): number => row * 20_000 + column;
const single = (result: Result, unsteady = false): Outcome => ({ rows: [[result]], unsteady });
const fault = (error: string, note: string): Outcome => single({ error, note });

const KEPT = 50_000_000;

/** A calculator over the book's sheets. `changed` throws the results away. */
export function createCalculator(from: Sources) {
  const answers = new Map<string, FormulaAnswer>();
  let kept = 0;
  let stale = true;
  let late = false;
  let day = 0;
  let settling = false;
  let anchors: Anchor[] = [];
  const outcomes = new Map<Anchor, Outcome | 'open'>();
  const spills = new Map<number, Map<number, Held>>();

  const held = (sheet: Sheet, row: number, column: number) =>
    spills.get(sheet.id)?.get(place(row, column));

  function resultAt(sheet: Sheet, row: number, column: number): Result {
    const cell = cellAt(sheet, row, column);
    if (cell?.formula == null && cell?.value != null) return seen(cell.value, formatOf(cell));
    const result = held(sheet, row, column)?.result ?? null;
    if (typeof result !== 'object' || result === null || !('serial' in result)) {
      return typeof result === 'number' ? seen(result, formatOf(cell)) : result;
    }
    const format = formatOf(cell);
    return format === '' ? result : seen(result.serial, format);
  }

  /** Formulas that lie in the area or may spill into it come first; true when the area waits for itself. */
  function settleFor(area: Area): { circular: boolean; unsteady: boolean } {
    let circular = false;
    for (const anchor of anchors) {
      if (anchor.sheet.id !== area.sheet) continue;
      if (anchor.row >= area.row + area.rows || anchor.column >= area.column + area.columns)
        continue;
      const inside = anchor.row >= area.row && anchor.column >= area.column;
      if (outcomes.get(anchor) === 'open') circular ||= inside;
      else if (!outcomes.has(anchor)) work(anchor);
    }
    let unsteady = false;
    for (const [spot, { anchor }] of spills.get(area.sheet) ?? []) {
      const outcome = outcomes.get(anchor);
      if (outcome === undefined || outcome === 'open' || !outcome.unsteady) continue;
      const row = Math.floor(spot / 20_000);
      const column = spot % 20_000;
      unsteady ||=
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
    }
    return { circular, unsteady };
  }

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
        return 'unsteady' in area ? area : cells(area, home);
      }
      case 'named': {
        const found = from.names().find((one) => one.name === tree.name);
        if (found === undefined) return fault('#NAME?', `Unknown range name: '${tree.name}'.`);
        return cells(found.area, home);
      }
      case 'call':
        return call(tree.name, tree.args, home);
    }
  }

  function cells(area: Area, home: Anchor): Outcome {
    const { circular, unsteady } = settleFor(area);
    if (circular) return fault('#REF!', 'Circular dependency detected.');
    const sheet = from.sheets().find((one) => one.id === area.sheet) ?? home.sheet;
    return { rows: gridOf(area, (row, column) => resultAt(sheet, row, column)), unsteady };
  }

  function call(name: string, args: readonly Expression[], home: Anchor): Outcome {
    const upper = name.toUpperCase();
    const functions = from.functions();
    const own =
      functions.names.find((one) => one === name) ??
      functions.names.find((one) => one.toUpperCase() === upper);
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
    const key = `${own}${JSON.stringify(values)}`;
    let answer = answers.get(key);
    if (answer === undefined && from.busy()) {
      late = true;
      return fault('Loading...', 'Loading...');
    }
    if (answer === undefined) {
      const { row, column } = home;
      answer = functions.call(own, values, { sheet: home.sheet.id, row, column });
      kept += key.length;
      if (kept > KEPT) {
        answers.clear();
        kept = key.length;
      }
      answers.set(key, answer);
    }
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

  function work(anchor: Anchor): void {
    outcomes.set(anchor, 'open');
    const tree = readFormula(anchor.formula, from.locale());
    let outcome = evaluate(tree, anchor);
    if (tree.kind !== 'call' && (outcome.rows.length > 1 || (outcome.rows[0]?.length ?? 0) > 1)) {
      outcome = single({ unread: `formula ${anchor.formula}` });
    }
    const blocked = obstacle(anchor, outcome);
    if (blocked !== null) outcome = fault('#REF!', blocked);
    outcomes.set(anchor, outcome);
    const map = spills.get(anchor.sheet.id) ?? new Map<number, Held>();
    spills.set(anchor.sheet.id, map);
    outcome.rows.forEach((row, down) => {
      row.forEach((result, right) => {
        map.set(place(anchor.row + down, anchor.column + right), { anchor, result });
      });
    });
  }

  /** Why the result cannot unfold, in the words of Sheets; null when it can. */
  function obstacle(anchor: Anchor, outcome: Outcome): string | null {
    const { sheet, row, column } = anchor;
    const down = outcome.rows.length;
    const right = outcome.rows[0]?.length ?? 0;
    const missingRows = row + down - 1 - sheet.rows;
    const missingColumns = column + right - 1 - sheet.columns;
    if (missingRows > 0 || missingColumns > 0) {
      const missing = missingRows > 0 ? `rows (${missingRows})` : `columns (${missingColumns})`;
      return `Result was not automatically expanded, please insert more ${missing}.`;
    }
    for (let at = 0; at < down * right; at += 1) {
      const spotRow = row + Math.floor(at / right);
      const spotColumn = column + (at % right);
      if (at === 0) continue;
      const cell = cellAt(sheet, spotRow, spotColumn);
      const taken =
        (cell !== undefined && (cell.formula !== null || cell.value !== null)) ||
        held(sheet, spotRow, spotColumn) !== undefined;
      if (taken) {
        const spot = printBlock({ row: spotRow, column: spotColumn, rows: 1, columns: 1 });
        return `Array result was not expanded because it would overwrite data in ${spot}.`;
      }
    }
    return null;
  }

  function settle(): void {
    const today = Math.floor(from.now());
    if (late && !from.busy()) stale = true;
    if (settling || (!stale && today === day)) return;
    settling = true;
    stale = false;
    late = false;
    day = today;
    outcomes.clear();
    spills.clear();
    anchors = [];
    try {
      for (const sheet of from.sheets()) {
        sheet.cells.forEach((line, down) => {
          line?.forEach((cell, right) => {
            if (cell?.formula == null) return;
            anchors.push({ sheet, row: down + 1, column: right + 1, formula: cell.formula });
          });
        });
      }
      for (const anchor of anchors) if (!outcomes.has(anchor)) work(anchor);
    } finally {
      settling = false;
    }
  }

  return {
    /** Works the formulas out and gives the way to read any cell. */
    settled(): (sheet: Sheet, row: number, column: number) => Result {
      settle();
      return resultAt;
    },
    /** The last row and column that formulas fill. */
    extent(sheet: Sheet): { rows: number; columns: number } {
      settle();
      const reach = { rows: 0, columns: 0 };
      for (const spot of spills.get(sheet.id)?.keys() ?? []) {
        reach.rows = Math.max(reach.rows, Math.floor(spot / 20_000));
        reach.columns = Math.max(reach.columns, spot % 20_000);
      }
      return reach;
    },
    changed(): void {
      stale = true;
    },
    /** Opening the document again works every formula out afresh. */
    forget(): void {
      answers.clear();
      kept = 0;
      stale = true;
    },
  };
}
