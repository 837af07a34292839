// The table of formulas: it drives what Sheets can call, the checks of arguments, the helper box,
// their page and the tests. A new formula is one entry here and its words.

import type { Words } from '../../base/say';
import type { ResultId } from '../../results/table';
import { formulaWords, parameterWords } from '../../text/formulas';

export type ParameterName =
  | 'rows'
  | 'headers'
  | 'today'
  | 'settings'
  | 'language'
  | 'letters'
  | 'rules';

interface Parameter {
  readonly name: ParameterName;
  /** As the helper box shows its kind. */
  readonly type: string;
  readonly required: boolean;
  readonly help: Words;
}

export interface Formula {
  readonly name: string;
  readonly gives: Words;
  readonly parameters: readonly Parameter[];
  /** One order fills these cells, left to right. */
  readonly columns: readonly ResultId[];
}

/** Help is read by the build and the pages, not by a formula: its words are asked for when read. */
const parameter = (
  name: ParameterName,
  type: string,
  words: keyof typeof parameterWords = name,
): Parameter => ({
  name,
  type,
  required: name === 'rows',
  get help() {
    return parameterWords[words];
  },
});

const rows = parameter('rows', 'any[][]');
const rowsWithHeader = parameter('rows', 'any[][]', 'rows_with_header');
const headers = parameter('headers', 'any[][]');
const today = parameter('today', 'Date');
const settings = parameter('settings', 'any[][]');
const language = parameter('language', 'string');
const letters = parameter('letters', 'any[][]');
const rules = parameter('rules', 'any[][]');

const usual: readonly Parameter[] = [rows, headers, today, settings];

const formula = (
  name: keyof typeof formulaWords,
  parameters: readonly Parameter[],
  ...columns: readonly ResultId[]
): Formula => ({
  name,
  get gives() {
    return formulaWords[name];
  },
  // What was added last stands last, so that formulas written before keep their meaning.
  parameters: [...parameters, rules],
  columns,
});

export const formulas: readonly Formula[] = [
  formula('CLAIM_RISK', usual, 'risk'),
  formula('CLAIM_SCORE', usual, 'score'),
  formula('CLAIM_ACTION', usual, 'action'),
  formula('CLAIM_WHY', usual, 'why'),
  formula('CLAIM_DUE', usual, 'due'),
  formula('CLAIM_COST', usual, 'refund_cost', 'reship_cost', 'saving'),
  formula('CLAIM_REPLY', [...usual, language, letters], 'reply'),
  formula(
    'CLAIM_TABLE',
    [rowsWithHeader, today, settings, letters],
    ...(['risk', 'score', 'action', 'why', 'due'] as const),
    ...(['refund_cost', 'reship_cost', 'saving', 'reply'] as const),
  ),
];
