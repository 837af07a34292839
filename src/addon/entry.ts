// Everything the script offers by name: to formulas, to Sheets' triggers and menu, to the sidebar.
// Nothing else can be reached from outside. The build writes one top-level function for each.
import { answer } from './formulas/answer';
import { inGoogleSheets } from './formulas/google-host';
import { formulas } from './formulas/table';
import { menuGlobals } from './menu';
import { sidebarGlobals } from './panel/calls';

interface Global {
  /** Only the menu can run one that ends in `_`; neither a formula nor the sidebar can. */
  readonly name: string;
  readonly parameters: readonly string[];
  readonly run: (...given: readonly unknown[]) => unknown;
}

export const globals: readonly Global[] = [
  ...formulas.map((formula) => ({
    name: formula.name,
    parameters: formula.parameters.map(({ name }) => name),
    run: (...given: readonly unknown[]) => answer(formula, given, inGoogleSheets),
  })),
  ...menuGlobals,
  ...sidebarGlobals,
];

/** The same by name, for the top-level functions. */
export const run: Readonly<Record<string, Global['run']>> = Object.fromEntries(
  globals.map((each) => [each.name, each.run]),
);
