// The list of formulas in docs/formulas.md, made from the table that Sheets calls by.
import { type Formula, formulas } from '../../addon/formulas/table';
import { formulaNotes, parameterWords } from '../../text/formulas';

const [begin, end] = ['<!-- formulas -->', '<!-- /formulas -->'];

/** `CLAIM_RISK(rows, [headers], [today], [settings])` */
const callOf = ({ name, parameters }: Formula): string =>
  `${name}(${parameters.map((each) => (each.required ? each.name : `[${each.name}]`)).join(', ')})`;

/** The block between the two marks. */
export function formulasBlock(): string {
  const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    begin,
    '```',
    '=CLAIM_ACTION(A2:T, A1:T1)',
    "=CLAIM_TABLE(A1:T, ClaimDeskToday, 'Claim settings'!A:B)",
    `=CLAIM_DUE(A2:T, A1:T1, ClaimDeskToday, 'Claim settings'!A:F, 'Claim rules'!A:K)`,
    `=CLAIM_REPLY(A2:T, A1:T1, ClaimDeskToday, 'Claim settings'!A:B, "de", 'Claim letters'!A:D)`,
    '```',
    '',
    row('formula', 'gives', '结果'),
    row('---', '---', '---'),
    ...formulas.map((each) => row(`\`${callOf(each)}\``, each.gives.en, each.gives.zh)),
    '',
    row('argument', 'what it is', '说明'),
    row('---', '---', '---'),
    ...(['rows', 'headers', 'today', 'settings', 'language', 'letters', 'rules'] as const).map(
      (name) => row(`\`${name}\``, parameterWords[name].en, parameterWords[name].zh),
    ),
    '',
    'Blank rows give blank results, the header row gives the title, and a row that cannot be read never',
    'spoils the others. A wrong call says in one sentence what to write instead: rest the pointer on the cell.',
    '',
    ...formulaNotes.flatMap(({ en, zh }) => [`- ${en} ${zh}`]),
    end,
  ].join('\n');
}

/** The page with a new block in place of the one between its marks. */
export function withFormulas(page: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no ${begin} … ${end}.`);
  return page.slice(0, from) + formulasBlock() + page.slice(to + end.length);
}
