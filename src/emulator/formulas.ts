// The add-on's functions in cells: arguments into the script, answers and errors out of it.
import type {
  Backing,
  CellValue,
  CustomFunctions,
  FormulaAnswer,
  FormulaArgument,
} from './backing';
import type { Task, WireAnswer } from './bridge';
import type { Executor } from './execute';
import type { Execution } from './run';
import { MOST_CHARACTERS, TOO_LONG } from './services/limits';
import { fromWire, toWire } from './services/sheets';

const isBlock = (arg: FormulaArgument): arg is readonly (readonly CellValue[])[] =>
  Array.isArray(arg);

/** The functions of these names; every call is told to `done`. */
export function formulaFunctions(
  names: readonly string[],
  backing: Backing,
  { execute, busy }: Executor,
  done: (execution: Execution) => void,
): CustomFunctions {
  function call(
    name: string,
    args: readonly FormulaArgument[],
    at: { sheet: number; row: number; column: number },
  ): FormulaAnswer {
    const { zone } = backing.book();
    const task: Task = {
      kind: 'formula',
      name,
      args: args.map((arg) =>
        isBlock(arg)
          ? arg.map((line) => line.map((cell) => toWire(cell, zone)))
          : toWire(arg, zone),
      ),
    };
    const cell = { ...at, rows: 1, columns: 1 };
    const { execution, outcome } = execute(task, 'formula', 'CUSTOM_FUNCTION', cell);
    done(execution);
    if ('failure' in outcome) {
      const { message, line } = outcome.failure;
      return { error: '#ERROR!', note: `${message} (line ${line}).` };
    }
    const rows = 'rows' in outcome ? outcome.rows : [];
    const long = rows.some((line) =>
      line.some((value) => typeof value === 'string' && value.length > MOST_CHARACTERS),
    );
    if (long) return { error: '#ERROR!', note: TOO_LONG };
    const answer = (value: WireAnswer) =>
      typeof value === 'object' && value !== null && 'error' in value
        ? value
        : fromWire(value, zone);
    return { rows: rows.map((line) => line.map(answer)) };
  }
  return { names, busy, call };
}
