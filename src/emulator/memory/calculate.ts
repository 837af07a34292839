// Keeps the formulas of the in-memory book worked out: who comes first, and each only once per change.
import type { Area, CustomFunctions, NamedArea } from '../backing';
import { gridOf } from '../cells/grid-of';
import { createAnswers } from './answers';
import { createEvaluator } from './evaluate';
import { readFormula } from './formula';
import { cellAt, formatOf, type Sheet, seen } from './grid';
import type { Locale } from './locale';
import { type Anchor, fault, isUnread, type Outcome, type Result, single } from './results';
import { createSpills } from './spills';

interface Sources {
  sheets(): readonly Sheet[];
  names(): readonly NamedArea[];
  functions(): CustomFunctions;
  locale(): Locale;
  /** The add-on's functions are not worked out now: their cells show `Loading...`. */
  busy(): boolean;
  /** The moment now, in the book's zone. */
  now(): number;
}

export type Calculator = ReturnType<typeof createCalculator>;

/** A calculator over the book's sheets. `changed` throws the results away. */
export function createCalculator(from: Sources) {
  const answers = createAnswers(from.functions, from.busy);
  const spills = createSpills();
  const outcomes = new Map<Anchor, Outcome | 'open'>();
  let anchors: Anchor[] = [];
  let stale = true;
  let day = 0;
  let settling = false;

  function resultAt(sheet: Sheet, row: number, column: number): Result {
    const cell = cellAt(sheet, row, column);
    if (cell?.formula == null && cell?.value != null) return seen(cell.value, formatOf(cell));
    const result = spills.result(sheet, row, column);
    if (typeof result !== 'object' || result === null || !('serial' in result)) {
      return typeof result === 'number' ? seen(result, formatOf(cell)) : result;
    }
    const format = formatOf(cell);
    return format === '' ? result : seen(result.serial, format);
  }

  /** Formulas that lie in the area or may spill into it come first; true when the area waits for itself. */
  function settleFor(area: Area): boolean {
    let circular = false;
    for (const anchor of anchors) {
      if (anchor.sheet.id !== area.sheet) continue;
      if (anchor.row >= area.row + area.rows || anchor.column >= area.column + area.columns)
        continue;
      const inside = anchor.row >= area.row && anchor.column >= area.column;
      if (outcomes.get(anchor) === 'open') circular ||= inside;
      else if (!outcomes.has(anchor)) work(anchor);
    }
    return circular;
  }

  function isUnsteady(anchor: Anchor): boolean {
    const outcome = outcomes.get(anchor);
    return outcome !== undefined && outcome !== 'open' && outcome.unsteady;
  }

  /** What cells come to for the formula in `home`. */
  function cells(area: Area, home: Anchor): Outcome {
    if (settleFor(area)) return fault('#REF!', 'Circular dependency detected.');
    const sheet = from.sheets().find((one) => one.id === area.sheet) ?? home.sheet;
    return {
      rows: gridOf(area, (row, column) => resultAt(sheet, row, column)),
      unsteady: [...spills.within(area)].some(isUnsteady),
    };
  }

  const evaluate = createEvaluator({
    sheets: from.sheets,
    names: from.names,
    now: from.now,
    functionNames: () => from.functions().names,
    cells,
    ask: answers.ask,
  });

  function work(anchor: Anchor): void {
    outcomes.set(anchor, 'open');
    const tree = readFormula(anchor.formula, from.locale());
    let outcome = evaluate(tree, anchor);
    if (tree.kind !== 'call' && (outcome.rows.length > 1 || (outcome.rows[0]?.length ?? 0) > 1)) {
      outcome = single({ unread: `formula ${anchor.formula}` });
    }
    // A text that begins with a plus was hardly meant as a formula: it shows an error, but fails no reader.
    if (anchor.formula.startsWith('=+') && outcome.rows.flat().some(isUnread))
      outcome = fault('#ERROR!', `not imitated: formula ${anchor.formula}`);
    const blocked = spills.obstacle(anchor, outcome);
    if (blocked !== null) outcome = fault('#REF!', blocked);
    outcomes.set(anchor, outcome);
    spills.put(anchor, outcome);
  }

  function settle(): void {
    const today = Math.floor(from.now());
    if (answers.due()) stale = true;
    if (settling || (!stale && today === day)) return;
    settling = true;
    stale = false;
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
      return spills.extent(sheet);
    },
    changed(): void {
      stale = true;
    },
    /** Opening the document again works every formula out afresh. */
    forget(): void {
      answers.forget();
      stale = true;
    },
  };
}
