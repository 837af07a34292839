// What the add-on's functions have answered: asked once for the same arguments, and not while a script runs.
import type { CustomFunctions, FormulaAnswer, FormulaArgument } from '../backing';
import type { Anchor } from './results';

/** Characters of arguments that are remembered. */
const KEPT = 50_000_000;

const LOADING: FormulaAnswer = { error: 'Loading...', note: 'Loading...' };

/** The memory of answers. `busy`: nothing is worked out now. */
export function createAnswers(functions: () => CustomFunctions, busy: () => boolean) {
  const answers = new Map<string, FormulaAnswer>();
  let kept = 0;
  let waits = false;

  return {
    /** The answer of a function to these arguments in that cell. */
    ask(name: string, args: readonly FormulaArgument[], home: Anchor): FormulaAnswer {
      const key = `${name}${JSON.stringify(args)}`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      if (busy()) {
        waits = true;
        return LOADING;
      }
      const { row, column } = home;
      const answer = functions().call(name, args, { sheet: home.sheet.id, row, column });
      kept += key.length;
      if (kept > KEPT) {
        answers.clear();
        kept = key.length;
      }
      answers.set(key, answer);
      return answer;
    },
    /** Whether some cell has shown `Loading...` and can now be worked out; asked once. */
    due(): boolean {
      const is = waits && !busy();
      if (is) waits = false;
      return is;
    },
    forget(): void {
      answers.clear();
      kept = 0;
    },
  };
}
