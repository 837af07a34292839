// The table of formulas: it drives what Sheets can call, the checks of arguments, the helper box,
// the README and the tests. A new formula is one entry here and its words.
import { formulaWords, parameterWords } from '../../text/formulas';
import type { Words } from '../../text/say';
import { type ResultColumn, resultColumns } from './columns';

export type ParameterName = 'rows' | 'headers' | 'today' | 'settings' | 'language';

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
  readonly columns: readonly ResultColumn[];
}

const rows: Parameter = {
  name: 'rows',
  type: 'any[][]',
  required: true,
  help: parameterWords.rows,
};
const rowsWithHeader: Parameter = { ...rows, help: parameterWords.rows_with_header };
const headers: Parameter = {
  name: 'headers',
  type: 'any[][]',
  required: false,
  help: parameterWords.headers,
};
const today: Parameter = {
  name: 'today',
  type: 'Date',
  required: false,
  help: parameterWords.today,
};
const settings: Parameter = {
  name: 'settings',
  type: 'any[][]',
  required: false,
  help: parameterWords.settings,
};
const language: Parameter = {
  name: 'language',
  type: 'string',
  required: false,
  help: parameterWords.language,
};

const usual: readonly Parameter[] = [rows, headers, today, settings];

const { risk, score, action, why, due, refund_cost, reship_cost, saving, reply } = resultColumns;

const formula = (
  name: keyof typeof formulaWords,
  parameters: readonly Parameter[],
  ...columns: readonly ResultColumn[]
): Formula => ({ name, gives: formulaWords[name], parameters, columns });

export const formulas: readonly Formula[] = [
  formula('CLAIM_RISK', usual, risk),
  formula('CLAIM_SCORE', usual, score),
  formula('CLAIM_ACTION', usual, action),
  formula('CLAIM_WHY', usual, why),
  formula('CLAIM_DUE', usual, due),
  formula('CLAIM_COST', usual, refund_cost, reship_cost, saving),
  formula('CLAIM_REPLY', [...usual, language], reply),
  formula(
    'CLAIM_TABLE',
    [rowsWithHeader, today, settings],
    ...[risk, score, action, why, due, refund_cost, reship_cost, saving, reply],
  ),
];
