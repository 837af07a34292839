// The text of the script's top-level functions, for the build. Sheets reads names, parameters and help from
// them; bundlers drop such comments, so they are written after the bundle.
import type { Words } from '../base/say';
import { globals } from './entry';
import { type Formula, formulas } from './formulas/table';

/** The bundle's one other top-level name. */
export const namespace = 'ClaimDesk';

const both = (words: Words): string => `${words.en} ${words.zh}`;

/** What the helper box shows: it knows no language, so both stand in it. */
function help({ gives, parameters, columns }: Formula): string {
  const cells = columns.length === 1 ? 'One column' : `${columns.length} columns`;
  return [
    '/**',
    ` * ${both(gives)}`,
    ' *',
    ...parameters.map(({ name, type, help }) => ` * @param {${type}} ${name} ${both(help)}`),
    ` * @return {any[][]} ${cells}, a row for each row given.`,
    ' * @customfunction',
    ' */',
    '',
  ].join('\n');
}

/** One function for each global, formulas with their help. */
export function stubs(): string {
  return globals
    .map(({ name, parameters }) => {
      const list = parameters.join(', ');
      const formula = formulas.find((each) => each.name === name);
      const above = formula === undefined ? '' : help(formula);
      return `${above}function ${name}(${list}) {\n  return ${namespace}.run.${name}(${list});\n}\n`;
    })
    .join('\n');
}
